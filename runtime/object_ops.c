/* What compiled code asks of the VM about objects (helpers.def): allocation, boxes, casts, arrays. */
#include <math.h>

#include "runtime/domain.h"
#include "runtime/exceptions.h"
#include "runtime/helpers.h"

Object *clr_rt_new_object(MethodTable *mt) { return clr_gc_new(mt); }
Array *clr_rt_new_array(MethodTable *mt, i64 length) { return clr_gc_new_array(mt, length); }

/* --- boxes --- */

static void copy_value(void *to, const void *from, const MethodTable *mt) {
    size_t size = mt->type->size;
    if (mt->flags & CLR_MT_HAS_POINTERS) clr_gc_copy_refs(to, from, CLR_ALIGN_UP(size, (size_t)8) == size ? size : size);
    else memcpy(to, from, size);
}

/* Nullable<T> {bool hasValue; T value}: where the value lies. */
static u32 nullable_offset(const MethodTable *mt) { return mt->type->fields[1].offset; }

Object *clr_rt_box(MethodTable *mt, const void *data) {
    if (mt->flags & CLR_MT_NULLABLE) {
        if (!*(const u8 *)data) return NULL;
        data = (const u8 *)data + nullable_offset(mt);
        mt = mt->element;
    }
    Object *object = clr_gc_new(mt);
    if (object) copy_value((u8 *)object + CLR_OBJECT_HEADER_SIZE, data, mt);
    return object;
}

/* Boxed enums unbox to their underlying type and back (III.4.32 as .NET does it). */
static bool unboxes_to(const MethodTable *have, const MethodTable *want) {
    if (have == want) return true;
    const MethodTable *a = have->flags & CLR_MT_ENUM ? have->element : have, *b = want->flags & CLR_MT_ENUM ? want->element : want;
    return a == b && ((have->flags | want->flags) & CLR_MT_ENUM);
}

static void throw_invalid_cast(MethodTable *from, MethodTable *to) {
    ClrText text = {0};
    clr_text_puts(&text, "Unable to cast object of type '");
    clr_type_name(from->type, &text);
    clr_text_puts(&text, "' to type '");
    clr_type_name(to->type, &text);
    clr_text_puts(&text, "'.");
    clr_throw_new("System", "InvalidCastException", text.data);
    clr_text_free(&text);
}

void *clr_rt_unbox(Object *object, MethodTable *mt) {
    if (!object) {
        clr_throw_null_reference();
        return NULL;
    }
    if (!unboxes_to(clr_object_mt(object), mt)) {
        throw_invalid_cast(clr_object_mt(object), mt);
        return NULL;
    }
    return (u8 *)object + CLR_OBJECT_HEADER_SIZE;
}

void clr_rt_unbox_nullable(u8 *out, Object *object, MethodTable *mt) {
    memset(out, 0, mt->type->size);
    if (!object) return;
    if (clr_object_mt(object) != mt->element) { /* exact: an enum is none of its underlying type here */
        throw_invalid_cast(clr_object_mt(object), mt);
        return;
    }
    *out = 1;
    copy_value(out + nullable_offset(mt), (u8 *)object + CLR_OBJECT_HEADER_SIZE, mt->element);
}

/* --- casts --- */

Object *clr_rt_isinst(Object *object, MethodTable *mt) {
    if (!object) return NULL;
    MethodTable *own = clr_object_mt(object);
    return own == mt || clr_mt_assignable(own, mt) ? object : NULL;
}

Object *clr_rt_castclass(Object *object, MethodTable *mt) {
    if (!object) return NULL;
    MethodTable *own = clr_object_mt(object);
    if (own == mt || clr_mt_assignable(own, mt)) return object;
    throw_invalid_cast(own, mt);
    return NULL;
}

void clr_rt_stelem_check(Array *array, Object *value) {
    if (!value) return;
    MethodTable *element = clr_object_mt(&array->object)->element;
    if (clr_object_mt(value) == element || clr_mt_assignable(clr_object_mt(value), element)) return;
    clr_throw_new("System", "ArrayTypeMismatchException", "Attempted to access an element as a type incompatible with the array.");
}

void clr_rt_ldelema_check(Array *array, MethodTable *element) {
    if (clr_object_mt(&array->object)->element != element) clr_throw_new("System", "ArrayTypeMismatchException", "Attempted to access an element as a type incompatible with the array.");
}

/* --- multi-dimensional arrays --- */

typedef struct Bounds { i32 length, lower; } Bounds;

static Bounds *bounds_of(Array *array) { return (Bounds *)array->data; }

static Array *new_jagged(MethodTable *mt, const i32 *lengths, u32 count) {
    Array *array = clr_gc_new_array(mt, lengths[0]);
    if (!array || count == 1) return array;
    for (i32 i = 0; i < lengths[0]; i++) {
        Array *inner = new_jagged(mt->element, lengths + 1, count - 1);
        if (!inner) return NULL;
        clr_gc_store(&clr_array_refs(array)[i], &inner->object);
    }
    return array;
}

/* `count` is the rank (lengths) or twice the rank (lower bound, length pairs). */
Array *clr_rt_md_new(MethodTable *mt, const i32 *args, u32 count) {
    u32 rank = mt->type->rank;
    if (mt->type->element == CLR_ELEMENT_SZARRAY) return new_jagged(mt, args, count);
    u64 total = 1;
    bool pairs = count == 2 * rank;
    for (u32 i = 0; i < rank; i++) {
        i32 length = pairs ? args[2 * i + 1] : args[i];
        if (length < 0) {
            clr_throw_new("System", "OverflowException", "Arithmetic operation resulted in an overflow.");
            return NULL;
        }
        total *= (u32)length;
        if (total > 0x7FFFFFC7) {
            clr_throw_new("System", "OutOfMemoryException", "Array dimensions exceeded supported range.");
            return NULL;
        }
    }
    Array *array = clr_gc_new_array(mt, (i64)total);
    if (!array) return NULL;
    for (u32 i = 0; i < rank; i++) bounds_of(array)[i] = (Bounds){pairs ? args[2 * i + 1] : args[i], pairs ? args[2 * i] : 0};
    return array;
}

void *clr_rt_md_address(Array *array, const i32 *indices, u32 rank) {
    MethodTable *mt = clr_object_mt(&array->object);
    u64 at = 0;
    if (mt->flags & CLR_MT_MD_ARRAY)
        for (u32 i = 0; i < rank; i++) {
            Bounds b = bounds_of(array)[i];
            u32 index = (u32)indices[i] - (u32)b.lower;
            if (index >= (u32)b.length) goto outside;
            at = at * (u32)b.length + index;
        }
    else {
        at = (u32)indices[0];
        if (at >= array->length) goto outside;
    }
    return (u8 *)array + mt->base_size + at * mt->component_size;
outside:
    clr_throw_new("System", "IndexOutOfRangeException", NULL);
    return NULL;
}

/* --- creation by type --- */

Object *clr_rt_create_instance(MethodTable *mt) {
    Type *type = mt->type;
    if (mt->flags & CLR_MT_VALUE_TYPE) {
        Object *boxed = clr_gc_new(mt);
        return boxed;
    }
    Method *constructor = type->is_abstract || !type->token ? NULL : clr_type_find_method(type, ".ctor", 0);
    if (!constructor) {
        ClrText text = {0};
        if (type->is_abstract) {
            clr_text_puts(&text, type->is_interface ? "Cannot create an instance of an interface." : "Cannot create an abstract class.");
        } else {
            clr_text_puts(&text, "No parameterless constructor defined for type '");
            clr_type_name(type, &text);
            clr_text_puts(&text, "'.");
        }
        clr_throw_new("System", "MissingMethodException", text.data);
        clr_text_free(&text);
        return NULL;
    }
    Object *object = clr_gc_new(mt);
    if (!object || !clr_method_call(constructor, object, NULL, NULL)) return NULL;
    return object;
}

void *clr_rt_method_stub(Method *method) { return clr_method_stub(method); }

/* A static virtual member of an interface, on the exact type. */
void *clr_rt_resolve_static(Type *type, Method *method) {
    ClrError error = {0};
    Method *found;
    if (clr_resolve_virtual(type, method, &found, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    return clr_method_stub(found);
}

/* --- types as objects --- */

Object *clr_rt_type_object_of_mt(MethodTable *mt) { return clr_type_object(mt->type); }

Object *clr_type_object(Type *type) {
    Domain *domain = clr_thread->domain;
    pthread_mutex_lock(&domain->lock);
    GcHandle *handle = clr_map_find_pointer(&domain->type_objects, type);
    Object *object = handle ? clr_gc_handle_get(handle) : NULL;
    pthread_mutex_unlock(&domain->lock);
    if (object) return object;
    ClrError error = {0};
    if (clr_type_require(clr_types.runtime_type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    object = clr_gc_new(clr_types.runtime_type->mt);
    if (!object) return NULL;
    static u32 offset;
    if (!offset) offset = clr_type_find_field(clr_types.runtime_type, "_handle")->offset;
    *(Type **)((u8 *)object + offset) = type;
    pthread_mutex_lock(&domain->lock);
    GcHandle *other = clr_map_find_pointer(&domain->type_objects, type);
    if (!other) clr_map_put_pointer(&domain->type_objects, type, clr_gc_handle_new(domain->heap, CLR_HANDLE_STRONG, object));
    else object = clr_gc_handle_get(other);
    pthread_mutex_unlock(&domain->lock);
    return object;
}

/* --- faults --- */

void clr_throw_null_reference(void) { clr_throw_new("System", "NullReferenceException", NULL); }
void clr_rt_throw_null(void) { clr_throw_null_reference(); }
void clr_rt_throw_bounds(void) { clr_throw_new("System", "IndexOutOfRangeException", NULL); }
void clr_rt_throw_overflow(void) { clr_throw_new("System", "OverflowException", NULL); }
void clr_rt_throw_divide(void) { clr_throw_new("System", "DivideByZeroException", NULL); }
void clr_rt_throw_arithmetic(void) { clr_throw_new("System", "OverflowException", NULL); }
void clr_rt_throw_cast(void) { clr_throw_new("System", "InvalidCastException", NULL); }
void clr_rt_throw_abstract(void) { clr_throw_new("System", "InvalidOperationException", "Instances of abstract classes cannot be created."); }
void clr_rt_throw_error(const char *text) { clr_throw_new("System", "NotSupportedException", text); }

void clr_rt_poll(void) {
    clr_poll_slow();
    clr_domain_check_kill();
}

double clr_rt_fmod(double a, double b) { return fmod(a, b); }

/* stackalloc that would run into the guard becomes a StackOverflowException here, not a fault. */
void clr_rt_localloc_check(u64 bytes) {
    u8 *here = __builtin_frame_address(0);
    Thread *thread = clr_thread;
    if (bytes > (u64)(here - thread->stack_low) || (u64)(here - thread->stack_low) - bytes < 131072) clr_thread_set_pending(clr_eh_new_stack_overflow());
}
