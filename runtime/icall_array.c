/* Internal calls of System.Array. */
#include "runtime/gc.h"
#include "runtime/helpers.h"
#include "runtime/reflection.h"

Array *clr_rt_md_new(MethodTable *mt, const i32 *args, u32 count);
Object *clr_rt_box(MethodTable *mt, const void *data);

static bool require(Type *type) {
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_READY, &error) == CLR_OK) return true;
    clr_throw_error(&error);
    return false;
}

static Array *create(Type *array, i32 rank, const i32 *lengths, const i32 *lower) {
    if (!require(array)) return NULL;
    if (array->element == CLR_ELEMENT_SZARRAY) return clr_gc_new_array(array->mt, lengths[0]);
    i32 pairs[64];
    for (i32 i = 0; i < rank; i++) {
        pairs[2 * i] = lower ? lower[i] : 0;
        pairs[2 * i + 1] = lengths[i];
    }
    return clr_rt_md_new(array->mt, pairs, 2 * (u32)rank);
}

Array *clr_icall_array_create_core(Object *element, i32 rank, const i32 *lengths, const i32 *lower) {
    Type *type = clr_reflection_type_of(element);
    bool vector = rank == 1 && (!lower || lower[0] == 0);
    if (type->element == CLR_ELEMENT_VOID || type->is_by_ref_like || type->element == CLR_ELEMENT_BYREF || type->is_generic_definition) {
        clr_throw_new("System", "NotSupportedException", type->element == CLR_ELEMENT_VOID ? "Arrays of System.Void are not supported." : "Cannot create arrays of open type.");
        return NULL;
    }
    return create(vector ? clr_type_array(type) : clr_type_md_array(type, (u32)rank), rank, lengths, lower);
}

Array *clr_icall_array_create_of_type(Object *array_type, i32 rank, const i32 *lengths, const i32 *lower) { return create(clr_reflection_type_of(array_type), rank, lengths, lower); }

static u8 *data_of(Array *array) { return (u8 *)array + clr_object_mt(&array->object)->base_size; }
static Type *element_of(Array *array) { return clr_object_mt(&array->object)->type->element_type; }

static const Type *primitive_of(const Type *type) { return type->is_enum ? type->element_type : type; }

static bool is_primitive(const Type *type) {
    u8 e = primitive_of(type)->element;
    return (e >= CLR_ELEMENT_BOOLEAN && e <= CLR_ELEMENT_R8) || e == CLR_ELEMENT_I || e == CLR_ELEMENT_U;
}

/* Widening conversions of primitives (I.12.1: what Array.Copy and reflection allow). */
static bool widens(const Type *from, const Type *to) {
    u8 a = primitive_of(from)->element, b = primitive_of(to)->element;
    static const struct { u8 from; u32 to; } table[] = {
#define BIT(x) (1u << CLR_ELEMENT_##x)
        {CLR_ELEMENT_CHAR, BIT(CHAR) | BIT(U2) | BIT(I4) | BIT(U4) | BIT(I8) | BIT(U8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_I1, BIT(I1) | BIT(I2) | BIT(I4) | BIT(I8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_U1, BIT(U1) | BIT(CHAR) | BIT(I2) | BIT(U2) | BIT(I4) | BIT(U4) | BIT(I8) | BIT(U8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_I2, BIT(I2) | BIT(I4) | BIT(I8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_U2, BIT(U2) | BIT(CHAR) | BIT(I4) | BIT(U4) | BIT(I8) | BIT(U8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_I4, BIT(I4) | BIT(I8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_U4, BIT(U4) | BIT(I8) | BIT(U8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_I8, BIT(I8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_U8, BIT(U8) | BIT(R4) | BIT(R8)},
        {CLR_ELEMENT_R4, BIT(R4) | BIT(R8)},
#undef BIT
    };
    if (a == b) return true;
    for (u32 i = 0; i < CLR_COUNTOF(table); i++)
        if (table[i].from == a && b < 32) return (table[i].to >> b) & 1;
    return false;
}

static void convert(const Type *from, const void *source, const Type *to, void *target) {
    i64 i = 0;
    double d = 0;
    bool is_float = false;
    switch (primitive_of(from)->element) {
    case CLR_ELEMENT_I1: i = *(const i8 *)source; break;
    case CLR_ELEMENT_BOOLEAN:
    case CLR_ELEMENT_U1: i = *(const u8 *)source; break;
    case CLR_ELEMENT_I2: i = *(const i16 *)source; break;
    case CLR_ELEMENT_CHAR:
    case CLR_ELEMENT_U2: i = *(const u16 *)source; break;
    case CLR_ELEMENT_I4: i = *(const i32 *)source; break;
    case CLR_ELEMENT_U4: i = *(const u32 *)source; break;
    case CLR_ELEMENT_R4: d = *(const float *)source; is_float = true; break;
    case CLR_ELEMENT_R8: d = *(const double *)source; is_float = true; break;
    default: i = *(const i64 *)source; break;
    }
    if (!is_float) d = primitive_of(from)->element == CLR_ELEMENT_U8 ? (double)(u64)i : (double)i;
    switch (primitive_of(to)->element) {
    case CLR_ELEMENT_BOOLEAN:
    case CLR_ELEMENT_I1:
    case CLR_ELEMENT_U1: *(u8 *)target = (u8)i; break;
    case CLR_ELEMENT_CHAR:
    case CLR_ELEMENT_I2:
    case CLR_ELEMENT_U2: *(u16 *)target = (u16)i; break;
    case CLR_ELEMENT_I4:
    case CLR_ELEMENT_U4: *(u32 *)target = (u32)i; break;
    case CLR_ELEMENT_R4: *(float *)target = (float)d; break;
    case CLR_ELEMENT_R8: *(double *)target = d; break;
    default: *(i64 *)target = i; break;
    }
}

static void cannot_store(void) { clr_throw_new("System", "InvalidCastException", "Object cannot be stored in an array of this type."); }

static bool store_value(Type *to, u8 *target, Object *value) {
    if (clr_type_is_reference(to)) {
        if (value && !clr_type_assignable(clr_object_mt(value)->type, to)) return false;
        clr_gc_store((Object **)target, value);
        return true;
    }
    u32 size = 0, align;
    clr_type_size(to, &size, &align, NULL);
    if (!value) { /* null is a value type's zero */
        memset(target, 0, size);
        return true;
    }
    Type *from = clr_object_mt(value)->type;
    const void *source = (u8 *)value + CLR_OBJECT_HEADER_SIZE;
    if (to->is_nullable) {
        if (from != to->args->types[0]) return false;
        *target = 1;
        clr_gc_copy_refs(target + to->fields[1].offset, source, from->size);
        return true;
    }
    if (from == to) {
        if (to->has_references) clr_gc_copy_refs(target, source, size);
        else memcpy(target, source, size);
        return true;
    }
    if (is_primitive(from) && is_primitive(to) && widens(from, to)) {
        convert(from, source, to, target);
        return true;
    }
    return false;
}

Object *clr_icall_array_get_flat(Array *array, i64 index) {
    Type *element = element_of(array);
    u8 *address = data_of(array) + (size_t)index * clr_object_mt(&array->object)->component_size;
    if (clr_type_is_reference(element)) return *(Object **)address;
    if (element->element == CLR_ELEMENT_PTR || element->element == CLR_ELEMENT_FNPTR) {
        clr_throw_new("System", "NotSupportedException", "Type is not supported.");
        return NULL;
    }
    return require(element) ? clr_rt_box(element->mt, address) : NULL;
}

void clr_icall_array_set_flat(Array *array, i64 index, Object *value) {
    u8 *address = data_of(array) + (size_t)index * clr_object_mt(&array->object)->component_size;
    if (!store_value(element_of(array), address, value)) cannot_store();
}

/* Are two element types the same bits (signedness and enums aside)? */
static bool same_bits(Type *a, Type *b) {
    u32 x = 0, y = 0, align;
    if (a == b) return true;
    if (!is_primitive(a) || !is_primitive(b)) return false;
    clr_type_size(a, &x, &align, NULL);
    clr_type_size(b, &y, &align, NULL);
    u8 e = primitive_of(a)->element, f = primitive_of(b)->element;
    bool float_a = e == CLR_ELEMENT_R4 || e == CLR_ELEMENT_R8, float_b = f == CLR_ELEMENT_R4 || f == CLR_ELEMENT_R8;
    bool special = e == CLR_ELEMENT_BOOLEAN || f == CLR_ELEMENT_BOOLEAN || e == CLR_ELEMENT_CHAR || f == CLR_ELEMENT_CHAR;
    return x == y && !float_a && !float_b && (!special || e == f || (e != CLR_ELEMENT_BOOLEAN && f != CLR_ELEMENT_BOOLEAN));
}

static void mismatch(void) { clr_throw_new("System", "ArrayTypeMismatchException", "Source array type cannot be assigned to destination array type."); }

void clr_icall_array_copy_core(Array *from, i32 from_index, Array *to, i32 to_index, i32 length) {
    Type *a = element_of(from), *b = element_of(to);
    u32 a_size = clr_object_mt(&from->object)->component_size, b_size = clr_object_mt(&to->object)->component_size;
    u8 *source = data_of(from) + (size_t)from_index * a_size, *target = data_of(to) + (size_t)to_index * b_size;
    bool a_ref = clr_type_is_reference(a), b_ref = clr_type_is_reference(b);
    if ((a_ref && b_ref && clr_type_assignable(a, b)) || (!a_ref && !b_ref && same_bits(a, b))) {
        if (a->has_references || a_ref) clr_gc_copy_refs(target, source, (size_t)length * a_size);
        else memmove(target, source, (size_t)length * a_size);
        return;
    }
    if (a_ref && b_ref) { /* a downcast, element by element */
        if (!clr_type_assignable(b, a) && !a->is_interface && !b->is_interface) {
            mismatch();
            return;
        }
        for (i32 i = 0; i < length; i++) {
            Object *value = ((Object **)source)[i];
            if (value && !clr_type_assignable(clr_object_mt(value)->type, b)) {
                clr_throw_new("System", "InvalidCastException", "At least one element in the source array could not be cast down to the destination array type.");
                return;
            }
            clr_gc_store(&((Object **)target)[i], value);
        }
        return;
    }
    if (!a_ref && b_ref) { /* boxing */
        if (!clr_type_assignable(a, b) || !require(a)) {
            if (!clr_thread->pending) mismatch();
            return;
        }
        for (i32 i = 0; i < length; i++) {
            Object *box = clr_rt_box(a->mt, source + (size_t)i * a_size);
            if (!box && clr_thread->pending) return;
            clr_gc_store(&((Object **)target)[i], box);
        }
        return;
    }
    if (a_ref) { /* unboxing */
        if (!clr_type_assignable(b, a)) {
            mismatch();
            return;
        }
        for (i32 i = 0; i < length; i++) {
            Object *value = ((Object **)source)[i];
            if (!value || clr_object_mt(value)->type != b) {
                clr_throw_new("System", "InvalidCastException", "At least one element in the source array could not be cast down to the destination array type.");
                return;
            }
            store_value(b, target + (size_t)i * b_size, value);
        }
        return;
    }
    if (!is_primitive(a) || !is_primitive(b) || !widens(a, b)) {
        mismatch();
        return;
    }
    for (i32 i = 0; i < length; i++) convert(a, source + (size_t)i * a_size, b, target + (size_t)i * b_size);
}

void clr_icall_array_clear_core(Array *array, i32 index, i32 length) {
    u32 size = clr_object_mt(&array->object)->component_size;
    u8 *start = data_of(array) + (size_t)index * size;
    if (clr_object_mt(&array->object)->flags & CLR_MT_HAS_POINTERS) clr_gc_clear_refs(start, (size_t)length * size);
    else memset(start, 0, (size_t)length * size);
}

i32 clr_icall_array_get_element_size_core(Array *array) { return (i32)clr_object_mt(&array->object)->component_size; }
i32 clr_icall_array_get_element_kind_core(Array *array) { return primitive_of(element_of(array))->element; }
bool clr_icall_array_is_vector_core(Array *array) { return !(clr_object_mt(&array->object)->flags & CLR_MT_MD_ARRAY); }
