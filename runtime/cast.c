/* Assignability (ECMA-335 I.8.7) and the process-wide cast cache. */
#include "runtime/type_internal.h"

/* Enums and unsigned types count as their signed twins when they are array elements (I.8.7.1, reduced types). */
static u8 reduced_element(const Type *type) {
    if (type->is_enum && type->element_type) type = type->element_type;
    switch (type->element) {
    case CLR_ELEMENT_U1:
    case CLR_ELEMENT_I1: return CLR_ELEMENT_I1;
    case CLR_ELEMENT_U2:
    case CLR_ELEMENT_I2: return CLR_ELEMENT_I2;
    case CLR_ELEMENT_U4:
    case CLR_ELEMENT_I4: return CLR_ELEMENT_I4;
    case CLR_ELEMENT_U8:
    case CLR_ELEMENT_I8: return CLR_ELEMENT_I8;
    case CLR_ELEMENT_U:
    case CLR_ELEMENT_I: return CLR_ELEMENT_I;
    case CLR_ELEMENT_BOOLEAN:
    case CLR_ELEMENT_CHAR: return type->element;
    default: return 0;
    }
}

static bool element_assignable(Type *from, Type *to) {
    if (from == to) return true;
    if (clr_type_is_reference(from)) return clr_type_is_reference(to) && clr_type_assignable(from, to);
    if (clr_type_is_reference(to)) return false;
    u8 reduced = reduced_element(from);
    return reduced && reduced == reduced_element(to);
}

static u32 variance_of(const Type *definition, u32 index) {
    const ClrImage *image = definition->assembly->image;
    u32 owner = clr_coded_index(CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, definition->token), first, end;
    clr_table_find_range(image, CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, owner, &first, &end);
    for (u32 row = first; row < end; row++)
        if (clr_table_get(image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Owner) == owner && clr_table_get(image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Number) == index)
            return clr_table_get(image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Flags) & 3;
    return 0;
}

static bool variant_match(Type *from, Type *to) {
    if (from->definition != to->definition || !from->args || !to->args || !to->is_variant) return false;
    for (u32 i = 0; i < to->args->count; i++) {
        Type *a = from->args->types[i], *b = to->args->types[i];
        if (a == b) continue;
        u32 variance = variance_of(to->definition, i);
        if (!clr_type_is_reference(a) || !clr_type_is_reference(b)) return false;
        if (variance == 1 && clr_type_assignable(a, b)) continue;      /* covariant */
        if (variance == 2 && clr_type_assignable(b, a)) continue;      /* contravariant */
        return false;
    }
    return true;
}

static bool vector_implements(Type *from, Type *to) {
    Type *d = to->definition;
    if (d != clr_types.ilist && d != clr_types.icollection && d != clr_types.ienumerable && d != clr_types.ireadonly_list && d != clr_types.ireadonly_collection) return false;
    return to->args && element_assignable(from->element_type, to->args->types[0]);
}

bool clr_type_assignable(Type *from, Type *to) {
    if (from == to || to->element == CLR_ELEMENT_OBJECT) return true;
    if (clr_type_require(from, CLR_LEVEL_PARENTS, NULL) != CLR_OK || clr_type_require(to, CLR_LEVEL_PARENTS, NULL) != CLR_OK) return false;
    if (to->is_nullable && !to->is_generic_definition && from == to->args->types[0]) return true;
    if (to->element == CLR_ELEMENT_SZARRAY || to->element == CLR_ELEMENT_ARRAY)
        return from->element == to->element && from->rank == to->rank && element_assignable(from->element_type, to->element_type);
    if (to->is_interface) {
        if (from->is_interface && variant_match(from, to)) return true;
        for (u32 i = 0; i < from->interface_count; i++)
            if (from->interfaces[i] == to || variant_match(from->interfaces[i], to)) return true;
        return from->element == CLR_ELEMENT_SZARRAY && vector_implements(from, to);
    }
    for (Type *t = from; t; t = t->parent)
        if (t == to || (to->is_delegate && variant_match(t, to))) return true;
    return false;
}

/* --- the cache: an entry is one word pair checked by an odd-even sequence, so readers need no lock --- */

#define CACHE_SIZE 4096

typedef struct CastEntry {
    u64 key; /* from << 32 | to; both below 2 GiB, so 0 is never a key */
    u32 answer_and_check; /* low bit: the answer; rest: mixed key, to detect a torn pair */
} CastEntry;

static CastEntry cache[CACHE_SIZE];

static u32 mix(u64 key) { return (u32)((key * 0x9E3779B97F4A7C15ull) >> 32); }

bool clr_mt_assignable(MethodTable *from, MethodTable *to) {
    if (from == to) return true;
    u64 key = (u64)(uintptr_t)from << 32 | (uintptr_t)to;
    u32 hash = mix(key);
    CastEntry *entry = &cache[hash % CACHE_SIZE];
    u64 seen = __atomic_load_n(&entry->key, __ATOMIC_ACQUIRE);
    u32 answer = __atomic_load_n(&entry->answer_and_check, __ATOMIC_ACQUIRE);
    if (CLR_LIKELY(seen == key && (answer & ~1u) == (hash & ~1u))) return answer & 1;
    bool result = clr_type_assignable(from->type, to->type);
    __atomic_store_n(&entry->key, 0, __ATOMIC_RELEASE);
    __atomic_store_n(&entry->answer_and_check, (hash & ~1u) | result, __ATOMIC_RELEASE);
    __atomic_store_n(&entry->key, key, __ATOMIC_RELEASE);
    return result;
}
