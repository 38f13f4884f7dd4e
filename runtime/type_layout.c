/* Where fields lie (ECMA-335 II.10.7, types.md).
 *
 * Classes: fields start right after the 8-byte header; offsets here count from the object's start for
 * classes and from the value's start for value types. References are always 8-aligned. */
#include "runtime/type_internal.h"

#include "runtime/statics.h"
#include "runtime/stubs.h"

ClrStatus clr_type_size(Type *type, u32 *size, u32 *align, ClrError *error) {
    switch (type->element) {
    case CLR_ELEMENT_BOOLEAN:
    case CLR_ELEMENT_I1:
    case CLR_ELEMENT_U1: *size = *align = 1; return CLR_OK;
    case CLR_ELEMENT_CHAR:
    case CLR_ELEMENT_I2:
    case CLR_ELEMENT_U2: *size = *align = 2; return CLR_OK;
    case CLR_ELEMENT_I4:
    case CLR_ELEMENT_U4:
    case CLR_ELEMENT_R4: *size = *align = 4; return CLR_OK;
    case CLR_ELEMENT_VOID: *size = 0; *align = 1; return CLR_OK;
    case CLR_ELEMENT_VALUETYPE:
    case CLR_ELEMENT_TYPEDBYREF:
        CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, error));
        *size = type->size;
        *align = type->align;
        return CLR_OK;
    default: *size = *align = 8; return CLR_OK;
    }
}

static bool is_struct(const Type *type) { return type->element == CLR_ELEMENT_VALUETYPE || type->element == CLR_ELEMENT_TYPEDBYREF; }

/* By-refs in fields of by-ref-like structs are words the collector reads conservatively only (they live on stacks). */
void clr_type_ref_words(Type *type, u32 base, WordList *out) {
    if (clr_type_is_reference(type)) {
        clr_vec_push(out, base);
        return;
    }
    if (!is_struct(type) || !type->has_references) return;
    u32 repeat = type->is_inline_array ? type->inline_length : 1;
    for (u32 r = 0; r < repeat; r++)
        for (u32 i = 0; i < type->field_count; i++) {
            Field *field = &type->fields[i];
            if (field->is_static) continue;
            u32 size = 0, align;
            clr_type_size(field->field_type, &size, &align, NULL);
            clr_type_ref_words(field->field_type, base + r * size + field->offset, out);
        }
}

static bool holds_references(const Type *type) { return clr_type_is_reference(type) || (is_struct(type) && type->has_references); }

typedef struct Placement {
    u32 next, align;
} Placement;

static void place(Placement *at, Field *field, u32 size, u32 align, u32 pack) {
    if (pack && pack < align && !holds_references(field->field_type)) align = pack;
    at->next = CLR_ALIGN_UP(at->next, align);
    field->offset = at->next;
    at->next += size;
    at->align = CLR_MAX(at->align, align);
}

static ClrStatus class_layout(Type *type, u32 *pack, u32 *size) {
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW(type->token), first, end;
    *pack = *size = 0;
    clr_table_find_range(image, CLR_TABLE_ClassLayout, CLR_COL_ClassLayout_Parent, row, &first, &end);
    for (u32 i = first; i < end; i++) {
        if (clr_table_get(image, CLR_TABLE_ClassLayout, i, CLR_COL_ClassLayout_Parent) != row) continue;
        *pack = clr_table_get(image, CLR_TABLE_ClassLayout, i, CLR_COL_ClassLayout_PackingSize);
        *size = clr_table_get(image, CLR_TABLE_ClassLayout, i, CLR_COL_ClassLayout_ClassSize);
    }
    return CLR_OK;
}

static ClrStatus explicit_offset(Field *field, u32 *out, ClrError *error) {
    const ClrImage *image = field->type->assembly->image;
    u32 row = CLR_TOKEN_ROW(field->token), first, end;
    clr_table_find_range(image, CLR_TABLE_FieldLayout, CLR_COL_FieldLayout_Field, row, &first, &end);
    for (u32 i = first; i < end; i++)
        if (clr_table_get(image, CLR_TABLE_FieldLayout, i, CLR_COL_FieldLayout_Field) == row) {
            *out = clr_table_get(image, CLR_TABLE_FieldLayout, i, CLR_COL_FieldLayout_Offset);
            return CLR_OK;
        }
    return clr_error_at(error, CLR_TYPE_LOAD, field->token, CLR_NO_PLACE, "field '%s' of an explicit layout has no offset", field->name);
}

static ClrStatus fail_layout(Type *type, const char *what, ClrError *error) {
    ClrText name = {0};
    clr_type_name(type, &name);
    clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "Could not load type '%s' because %s.", name.data, what);
    clr_text_free(&name);
    return CLR_TYPE_LOAD;
}

/* Overlap of a reference with a non-reference is refused (it would forge references). */
static ClrStatus check_overlap(Type *type, u32 size, u32 base, ClrError *error) {
    u32 words = size / 8 + 2;
    u8 *kinds = clr_calloc(words * 8 + 8, 1); /* per byte: 1 = reference, 2 = plain */
    ClrStatus status = CLR_OK;
    for (u32 i = 0; i < type->field_count && status == CLR_OK; i++) {
        Field *field = &type->fields[i];
        if (field->is_static) continue;
        u32 field_size, align;
        clr_type_size(field->field_type, &field_size, &align, NULL);
        WordList refs = {0};
        clr_type_ref_words(field->field_type, field->offset - base, &refs);
        u8 *mine = clr_calloc(field_size + 8, 1);
        memset(mine, 2, field_size);
        for (u32 r = 0; r < refs.count; r++) {
            if ((refs.data[r] + base) % 8) status = fail_layout(type, "it contains an object field that is incorrectly aligned or overlapped by a non-object field", error);
            else memset(mine + (refs.data[r] - (field->offset - base)), 1, 8);
        }
        for (u32 b = 0; b < field_size && status == CLR_OK; b++) {
            u8 *kind = &kinds[field->offset - base + b];
            if (*kind && *kind != mine[b]) status = fail_layout(type, "it contains an object field that is incorrectly aligned or overlapped by a non-object field", error);
            *kind = mine[b];
        }
        clr_free(mine);
        clr_vec_free(&refs);
    }
    clr_free(kinds);
    return status;
}

static ClrStatus layout_fields(Type *type, ClrError *error) {
    u32 pack, class_size, base = 0;
    Placement at = {0, 1};
    CLR_TRY(class_layout(type, &pack, &class_size));
    if (!type->is_value_type) {
        base = CLR_OBJECT_HEADER_SIZE;
        at.next = base;
        if (type->parent && type->parent->size) {
            at.next = base + type->parent->size;
            base = at.next;
        }
    }
    bool is_auto = type->is_auto_layout && !type->is_inline_array;
    bool has_references = false, sequential = !is_auto;
    for (u32 i = 0; i < type->field_count; i++) {
        Field *field = &type->fields[i];
        if (field->is_static) continue;
        u32 size, align;
        CLR_TRY(clr_field_resolve_type(field, error));
        if (field->field_type == type && type->is_value_type && type->element != CLR_ELEMENT_VALUETYPE) continue; /* Int32 holds an int32 */
        CLR_TRY(clr_type_size(field->field_type, &size, &align, error));
        if (holds_references(field->field_type)) has_references = true;
        if (field->field_type->is_by_ref_like && !type->is_by_ref_like)
            return fail_layout(type, "a by-ref-like field can stand only in a by-ref-like type", error);
    }
    /* As .NET does, a sequential type that holds references is laid out automatically. A nullable's flag stays first: boxing relies on it. */
    if (sequential && !type->is_explicit_layout && has_references && !type->is_inline_array && !type->is_nullable) sequential = false;
    if (type->is_explicit_layout) {
        for (u32 i = 0; i < type->field_count; i++) {
            Field *field = &type->fields[i];
            if (field->is_static) continue;
            u32 size, align, offset = 0;
            CLR_TRY(clr_type_size(field->field_type, &size, &align, error));
            CLR_TRY(explicit_offset(field, &offset, error));
            if (offset > 0x0FFFFFFF || size > 0x0FFFFFFF) return fail_layout(type, "its size is too large", error);
            field->offset = base + offset;
            at.next = CLR_MAX(at.next, field->offset + size);
            if (pack && pack < align) align = pack;
            at.align = CLR_MAX(at.align, align);
        }
        if (has_references) CLR_TRY(check_overlap(type, at.next - base, base, error));
    } else if (sequential) {
        for (u32 i = 0; i < type->field_count; i++) {
            Field *field = &type->fields[i];
            u32 size, align;
            if (field->is_static) continue;
            if (field->field_type == type && type->element != CLR_ELEMENT_VALUETYPE) { field->offset = 0; continue; }
            CLR_TRY(clr_type_size(field->field_type, &size, &align, error));
            place(&at, field, size, align, sequential ? pack : 0);
        }
    } else {
        /* Automatic: references first, then by falling size. */
        for (u32 want = 16; want; want /= 2)
            for (u32 i = 0; i < type->field_count; i++) {
                Field *field = &type->fields[i];
                u32 size, align, rank;
                if (field->is_static) continue;
                if (field->field_type == type && type->is_value_type && type->element != CLR_ELEMENT_VALUETYPE) continue;
                CLR_TRY(clr_type_size(field->field_type, &size, &align, error));
                rank = clr_type_is_reference(field->field_type) ? 16 : CLR_MIN(align, 8u);
                if (rank == want) place(&at, field, size, align, 0);
            }
    }
    type->has_references = has_references || (!type->is_value_type && type->parent && type->parent->has_references);
    u32 total = at.next - (type->is_value_type ? 0 : CLR_OBJECT_HEADER_SIZE);
    if (type->is_inline_array) {
        if (type->inline_length == 0 || type->field_count == 0 || (u64)total * type->inline_length > 0x100000) return fail_layout(type, "its inline array length is not valid", error);
        total *= type->inline_length;
    }
    if (type->is_value_type) {
        if (has_references) at.align = 8;
        u32 own = CLR_ALIGN_UP(total, at.align);
        type->size = CLR_MAX(own, class_size);
        if (class_size > total && type->is_explicit_layout) type->size = CLR_MAX(class_size, total);
        if (type->size == 0) type->size = 1;
        type->align = at.align;
    } else {
        type->size = total;
        if (class_size && !has_references) type->size = CLR_MAX(total, (base - CLR_OBJECT_HEADER_SIZE) + class_size);
        type->align = 8;
    }
    if (type->size > 0x100000) return fail_layout(type, "its size is too large", error);
    return CLR_OK;
}

static void primitive_layout(Type *type) {
    u32 size = 8, align = 8;
    clr_type_size(type, &size, &align, NULL);
    type->size = size ? size : 1;
    type->align = align;
}

ClrStatus clr_type_do_layout(Type *type, ClrError *error) {
    if (!type->token) {
        if (type->element == CLR_ELEMENT_SZARRAY || type->element == CLR_ELEMENT_ARRAY) {
            u32 size, align;
            CLR_TRY(clr_type_size(type->element_type, &size, &align, error));
            type->has_references = holds_references(type->element_type);
        }
        return CLR_OK;
    }
    if (type->parent) CLR_TRY(clr_type_require(type->parent, CLR_LEVEL_LAYOUT, error));
    if (type->is_interface) return CLR_OK;
    if (type->is_value_type && type->element != CLR_ELEMENT_VALUETYPE && type->element != CLR_ELEMENT_TYPEDBYREF) {
        primitive_layout(type);
        return CLR_OK;
    }
    return layout_fields(type, error);
}

/* --- statics (runtime/statics.h): after the instance layout, since a type may hold itself statically --- */

/* The data of a field in the image, or NULL when no row of FieldRVA names it. */
static ClrStatus find_rva(Type *type, Field *field, u32 bytes, ClrError *error) {
    ClrSpan span;
    const ClrImage *image = type->assembly->image;
    u32 first, end, row = CLR_TOKEN_ROW(field->token);
    clr_table_find_range(image, CLR_TABLE_FieldRVA, CLR_COL_FieldRVA_Field, row, &first, &end);
    for (u32 r = first; r < end; r++) {
        if (clr_table_get(image, CLR_TABLE_FieldRVA, r, CLR_COL_FieldRVA_Field) != row) continue;
        if (!clr_image_at_rva(image, clr_table_get(image, CLR_TABLE_FieldRVA, r, CLR_COL_FieldRVA_RVA), &span) || span.size < bytes)
            return clr_error_at(error, CLR_BAD_IMAGE, field->token, CLR_NO_PLACE, "the data of field '%s' lies outside the image", field->name);
        field->rva = span.data;
    }
    return CLR_OK;
}

static ClrStatus place_static(Type *type, Field *field, Placement *at, WordList *words, ClrError *error) {
    u32 bytes, align;
    CLR_TRY(clr_field_resolve_type(field, error));
    CLR_TRY(clr_type_size(field->field_type, &bytes, &align, error));
    if (field->is_rva) CLR_TRY(find_rva(type, field, bytes, error));
    if (field->rva) return CLR_OK;
    place(at, field, bytes, align, 0);
    clr_type_ref_words(field->field_type, field->offset, words);
    return CLR_OK;
}

static GcRuns *new_runs(const WordList *words) {
    GcRuns *runs = clr_arena_alloc(&clr_type_arena, sizeof *runs + 8 * words->count);
    runs->count = words->count;
    for (u32 i = 0; i < words->count; i++) {
        runs->runs[i].offset = words->data[i];
        runs->runs[i].words = 1;
    }
    return runs;
}

static ClrStatus place_statics(Type *type, bool thread_static, u32 *size, GcRuns **runs, ClrError *error) {
    Placement at = {CLR_STATICS_HEADER, 8};
    WordList words = {0};
    ClrStatus status = CLR_OK;
    for (u32 i = 0; i < type->field_count && status == CLR_OK; i++) {
        Field *field = &type->fields[i];
        if (field->is_static && !field->is_literal && field->is_thread_static == thread_static) status = place_static(type, field, &at, &words, error);
    }
    *size = at.next > CLR_STATICS_HEADER ? CLR_ALIGN_UP(at.next, 8u) : 0;
    if (status == CLR_OK && words.count) *runs = new_runs(&words);
    clr_vec_free(&words);
    return status;
}

ClrStatus clr_type_layout_statics(Type *type, ClrError *error) {
    if (!type->token) return CLR_OK;
    CLR_TRY(place_statics(type, false, &type->statics_size, &type->statics_runs, error));
    CLR_TRY(place_statics(type, true, &type->thread_statics_size, &type->thread_statics_runs, error));
    if (type->statics_size || type->has_cctor) type->statics_index = clr_statics_new_index(type);
    return CLR_OK;
}

/* --- method tables --- */

static void describe_references(Type *type, MethodTable *mt) {
    WordList words = {0};
    u32 origin = CLR_OBJECT_HEADER_SIZE;
    if (type->element == CLR_ELEMENT_SZARRAY || type->element == CLR_ELEMENT_ARRAY) {
        clr_type_ref_words(type->element_type, 0, &words);
        origin = 0;
    } else if (type->is_value_type) clr_type_ref_words(type, CLR_OBJECT_HEADER_SIZE, &words);
    else
        for (Type *t = type; t; t = t->parent)
            for (u32 i = 0; i < t->field_count; i++)
                if (!t->fields[i].is_static) clr_type_ref_words(t->fields[i].field_type, t->fields[i].offset, &words);
    bool fits = true;
    for (u32 i = 0; i < words.count; i++) fits &= (words.data[i] - origin) / 8 < 64;
    if (words.count) mt->flags |= CLR_MT_HAS_POINTERS;
    if (fits)
        for (u32 i = 0; i < words.count; i++) mt->gc.bits |= 1ull << ((words.data[i] - origin) / 8);
    else {
        mt->gc.runs = new_runs(&words);
        mt->flags |= CLR_MT_GC_RUNS;
    }
    clr_vec_free(&words);
}

static u32 table_flags(const Type *type) {
    u32 flags = 0;
    if (type->has_finalizer) flags |= CLR_MT_FINALIZER;
    if (type->is_value_type) flags |= CLR_MT_VALUE_TYPE;
    if (type->element == CLR_ELEMENT_SZARRAY) flags |= CLR_MT_ARRAY;
    if (type->element == CLR_ELEMENT_ARRAY) flags |= CLR_MT_ARRAY | CLR_MT_MD_ARRAY;
    if (type->element == CLR_ELEMENT_STRING) flags |= CLR_MT_STRING;
    if (type->is_nullable) flags |= CLR_MT_NULLABLE;
    if (type->is_by_ref_like) flags |= CLR_MT_BY_REF_LIKE;
    if (type->is_interface) flags |= CLR_MT_INTERFACE;
    if (type->is_enum) flags |= CLR_MT_ENUM;
    if (type->is_delegate) flags |= CLR_MT_DELEGATE;
    if (type->is_abstract) flags |= CLR_MT_ABSTRACT;
    if (type->is_sealed) flags |= CLR_MT_SEALED;
    if (type->is_variant) flags |= CLR_MT_VARIANT;
    if (type->owner && type->owner->collectible) flags |= CLR_MT_COLLECTIBLE;
    return flags;
}

ClrStatus clr_type_make_method_table(Type *type, ClrError *error) {
    MethodTable *mt = clr_low_alloc(sizeof *mt + sizeof(void *) * type->vtable_count, 16);
    mt->type = type;
    mt->flags = table_flags(type);
    mt->vtable_count = type->vtable_count;
    mt->base_size = CLR_ALIGN_UP(CLR_OBJECT_HEADER_SIZE + type->size, 8u);
    if (type->element == CLR_ELEMENT_SZARRAY || type->element == CLR_ELEMENT_ARRAY) {
        u32 align;
        CLR_TRY(clr_type_size(type->element_type, &mt->component_size, &align, error));
        mt->base_size = CLR_ARRAY_DATA_OFFSET + (type->element == CLR_ELEMENT_ARRAY ? 8 * type->rank : 0);
    }
    if (type->element == CLR_ELEMENT_STRING) {
        mt->base_size = CLR_STRING_CHARS_OFFSET + 2;
        mt->component_size = 2;
    } else mt->base_size = CLR_MAX(mt->base_size, 16u);
    if (!type->is_interface) describe_references(type, mt);
    if (type->parent) {
        mt->parent = type->parent->mt;
        mt->depth = mt->parent->depth + 1;
        memcpy(mt->supers, mt->parent->supers, sizeof mt->supers);
    }
    if (mt->depth < CLR_SUPERS_INLINE) mt->supers[mt->depth] = mt;
    mt->statics_index = type->statics_index;
    for (u32 i = 0; i < CLR_IMT_SIZE; i++) mt->imt[i] = (void *)clr_imt_resolve_entry;
    for (u32 i = 0; i < type->vtable_count; i++)
        if (!type->is_shared && !type->vtable[i]->generic_count) mt->vtable[i] = clr_method_virtual_stub(type->vtable[i]);
    type->mt = mt;
    return CLR_OK;
}
