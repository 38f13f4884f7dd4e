/* Constructed types are hash-consed: equal types are equal pointers, so that comparing and caching
 * need no structure. All tables here are process-wide and guarded by the type lock. */
#include "runtime/type_internal.h"

#include <stdlib.h>

ClrArena clr_type_arena;

static ClrMap list_map, instance_map, array_map, function_map, owner_map;
static Type *variables[2][256];

typedef struct PairKey {
    const void *first, *second;
} PairKey;

static void *find_pair(ClrMap *map, const void *first, const void *second) {
    PairKey key = {first, second};
    return clr_map_find(map, &key, sizeof key);
}

static void put_pair(ClrMap *map, const void *first, const void *second, void *value) {
    PairKey *key = CLR_ARENA_NEW(&clr_type_arena, PairKey);
    key->first = first;
    key->second = second;
    clr_map_put(map, key, sizeof *key, value);
}

/* --- owners --- */

static Owner *owner_intern(Assembly **members, u32 count) {
    Owner *owner = clr_map_find(&owner_map, members, sizeof *members * count);
    if (owner) return owner;
    owner = clr_arena_alloc(&clr_type_arena, sizeof *owner + sizeof *members * count);
    owner->count = count;
    for (u32 i = 0; i < count; i++) {
        owner->members[i] = members[i];
        owner->collectible |= members[i]->domain != NULL;
    }
    clr_map_put(&owner_map, owner->members, sizeof *members * count, owner);
    return owner;
}

Owner *clr_owner_of_assembly(Assembly *assembly) { return owner_intern(&assembly, 1); }

static int compare_pointers(const void *a, const void *b) {
    uintptr_t x = *(const uintptr_t *)a, y = *(const uintptr_t *)b;
    return x < y ? -1 : x > y;
}

Owner *clr_owner_union(Owner *a, Owner *b) {
    if (a == b || !b) return a;
    if (!a) return b;
    Assembly **members = clr_malloc(sizeof *members * (a->count + b->count));
    u32 count = a->count;
    memcpy(members, a->members, sizeof *members * a->count);
    for (u32 i = 0; i < b->count; i++) {
        u32 j = 0;
        while (j < a->count && a->members[j] != b->members[i]) j++;
        if (j == a->count) members[count++] = b->members[i];
    }
    qsort(members, count, sizeof *members, compare_pointers);
    Owner *owner = owner_intern(members, count);
    clr_free(members);
    return owner;
}

/* --- type lists --- */

TypeList *clr_type_list(Type *const *types, u32 count) {
    clr_type_lock();
    TypeList *list = count ? clr_map_find(&list_map, types, sizeof *types * count) : NULL;
    if (!list) {
        list = clr_arena_alloc(&clr_type_arena, sizeof *list + sizeof *types * count);
        list->count = count;
        for (u32 i = 0; i < count; i++) {
            list->types[i] = types[i];
            list->is_open |= types[i]->is_open;
            list->is_shared |= types[i]->is_shared;
        }
        list->hash = (u32)clr_hash(list->types, sizeof *types * count);
        if (count) clr_map_put(&list_map, list->types, sizeof *types * count, list);
    }
    clr_type_unlock();
    return list;
}

ClrStatus clr_type_list_substitute(TypeList *list, GenericContext context, TypeList **out, ClrError *error) {
    *out = list;
    if (!list || !list->is_open) return CLR_OK;
    Type *types[256];
    if (list->count > 256) return clr_error_set(error, CLR_TYPE_LOAD, "more than 256 type arguments");
    for (u32 i = 0; i < list->count; i++) CLR_TRY(clr_type_substitute(list->types[i], context, &types[i], error));
    *out = clr_type_list(types, list->count);
    return CLR_OK;
}

/* --- constructed types --- */

static Type *new_type(ClrElement element) {
    Type *type = CLR_ARENA_NEW(&clr_type_arena, Type);
    type->element = (u8)element;
    type->definition = type;
    return type;
}

/* Depth of nesting of type arguments; infinite expansion shows itself here (types.md). */
static u32 nesting(const Type *type) {
    u32 depth = 0;
    if (type->element_type && type->element != CLR_ELEMENT_VALUETYPE) depth = nesting(type->element_type);
    if (type->args && type->definition != type)
        for (u32 i = 0; i < type->args->count; i++) depth = CLR_MAX(depth, nesting(type->args->types[i]));
    return depth + 1;
}

ClrStatus clr_type_instantiate(Type *definition, TypeList *args, Type **out, ClrError *error) {
    if (!definition->is_generic_definition || args->count != definition->args->count)
        return clr_error_at(error, CLR_TYPE_LOAD, definition->token, CLR_NO_PLACE, "%s.%s does not take %u type arguments",
                            definition->name_space, definition->name, args->count);
    if (args == definition->args) {
        *out = definition;
        return CLR_OK;
    }
    ClrStatus status = CLR_OK;
    clr_type_lock();
    Type *type = find_pair(&instance_map, definition, args);
    if (!type) {
        u32 depth = 0;
        for (u32 i = 0; i < args->count; i++) {
            Type *arg = args->types[i];
            depth = CLR_MAX(depth, nesting(arg));
            if (arg->element == CLR_ELEMENT_BYREF || arg->element == CLR_ELEMENT_VOID)
                status = clr_error_at(error, CLR_TYPE_LOAD, definition->token, CLR_NO_PLACE,
                                      "%s.%s: a by-ref or void type cannot be a type argument", definition->name_space, definition->name);
        }
        if (depth > 60)
            status = clr_error_at(error, CLR_TYPE_LOAD, definition->token, CLR_NO_PLACE,
                                  "%s.%s: the type arguments nest too deep (infinite expansion)", definition->name_space, definition->name);
        if (status == CLR_OK) {
            type = new_type((ClrElement)definition->element);
            *type = *definition;
            type->is_generic_definition = false;
            type->level = CLR_LEVEL_NAMED;
            type->loading = false;
            type->definition = definition;
            type->args = args;
            type->is_open = args->is_open;
            type->is_shared = args->is_shared;
            type->parent = NULL;
            type->interfaces = NULL;
            type->interface_count = 0;
            type->fields = NULL;
            type->methods = NULL;
            type->vtable = NULL;
            type->impls = NULL;
            type->impl_count = 0;
            type->cctor = type->finalizer = NULL;
            type->statics_index = 0;
            type->canonical = NULL;
            type->array_of = type->pointer_of = type->by_ref_of = NULL;
            type->mt = NULL;
            type->error = NULL;
            type->reflection = NULL;
            memset(type->thunks, 0, sizeof type->thunks);
            if (type->is_nullable) type->element_type = args->types[0];
            for (u32 i = 0; i < args->count; i++) type->owner = clr_owner_union(type->owner, args->types[i]->owner);
            put_pair(&instance_map, definition, args, type);
        }
    }
    clr_type_unlock();
    *out = type;
    return status;
}

/* Types made from one other type: array, pointer, by-ref. */
static Type *derived(Type *element, ClrElement kind, Type **cache) {
    clr_type_lock();
    Type *type = *cache;
    if (!type) {
        type = new_type(kind);
        type->element_type = element;
        type->is_open = element->is_open;
        type->is_shared = element->is_shared;
        type->assembly = element->assembly;
        type->owner = element->owner;
        type->rank = kind == CLR_ELEMENT_SZARRAY ? 1 : 0;
        type->name = "";
        type->name_space = "";
        /* Arrays are covariant: only for these elements is an array of the type of no other one. */
        type->is_sealed = kind != CLR_ELEMENT_SZARRAY || (clr_type_is_reference(element) && element->is_sealed);
        type->size = 8;
        type->align = 8;
        __atomic_store_n(cache, type, __ATOMIC_RELEASE);
    }
    clr_type_unlock();
    return type;
}

Type *clr_type_array(Type *element) { return derived(element, CLR_ELEMENT_SZARRAY, &element->array_of); }
Type *clr_type_pointer(Type *element) { return derived(element, CLR_ELEMENT_PTR, &element->pointer_of); }
Type *clr_type_by_ref(Type *element) { return derived(element, CLR_ELEMENT_BYREF, &element->by_ref_of); }

Type *clr_type_md_array(Type *element, u32 rank) {
    clr_type_lock();
    Type *type = find_pair(&array_map, element, (void *)(uintptr_t)rank);
    if (!type) {
        Type *fresh = NULL;
        type = derived(element, CLR_ELEMENT_ARRAY, &fresh);
        type->rank = rank;
        put_pair(&array_map, element, (void *)(uintptr_t)rank, type);
    }
    clr_type_unlock();
    return type;
}

Type *clr_type_var(bool method, u32 index) {
    CLR_CHECK(index < 256);
    clr_type_lock();
    Type *type = variables[method][index];
    if (!type) {
        type = new_type(method ? CLR_ELEMENT_MVAR : CLR_ELEMENT_VAR);
        type->var_index = index;
        type->is_open = true;
        type->name = method ? "!!" : "!";
        type->name_space = "";
        type->level = CLR_LEVEL_READY;
        type->size = type->align = 8;
        variables[method][index] = type;
    }
    clr_type_unlock();
    return type;
}

Type *clr_type_function(Signature *signature) {
    size_t size = sizeof(Type *) * (signature->param_count + 2u);
    uintptr_t *key = clr_malloc(size);
    key[0] = signature->convention | (uintptr_t)signature->has_this << 8;
    key[1] = (uintptr_t)signature->return_type;
    for (u32 i = 0; i < signature->param_count; i++) key[2 + i] = (uintptr_t)signature->params[i];
    clr_type_lock();
    Type *type = clr_map_find(&function_map, key, size);
    if (!type) {
        type = new_type(CLR_ELEMENT_FNPTR);
        type->function = signature;
        type->is_open = signature->is_open;
        type->is_shared = signature->is_shared;
        type->name = "method*";
        type->name_space = "";
        type->size = type->align = 8;
        void *kept = clr_arena_alloc(&clr_type_arena, size);
        memcpy(kept, key, size);
        clr_map_put(&function_map, kept, size, type);
    }
    clr_type_unlock();
    clr_free(key);
    return type;
}

/* --- substitution --- */

static ClrStatus substitute_variable(Type *type, TypeList *args, Type **out, ClrError *error) {
    if (!args) {
        *out = type;
        return CLR_OK;
    }
    if (type->var_index >= args->count)
        return clr_error_set(error, CLR_BAD_IMAGE, "type variable %s%u is out of range", type->name, type->var_index);
    *out = args->types[type->var_index];
    return CLR_OK;
}

ClrStatus clr_signature_substitute(Signature *signature, GenericContext context, Signature **out, ClrError *error) {
    *out = signature;
    if (!signature->is_open) return CLR_OK;
    Signature *copy = clr_arena_alloc(&clr_type_arena, sizeof *copy + sizeof(Type *) * signature->param_count);
    *copy = *signature;
    copy->is_open = copy->is_shared = false;
    CLR_TRY(clr_type_substitute(signature->return_type, context, &copy->return_type, error));
    copy->is_open |= copy->return_type->is_open;
    copy->is_shared |= copy->return_type->is_shared;
    for (u32 i = 0; i < signature->param_count; i++) {
        CLR_TRY(clr_type_substitute(signature->params[i], context, &copy->params[i], error));
        copy->is_open |= copy->params[i]->is_open;
        copy->is_shared |= copy->params[i]->is_shared;
    }
    *out = copy;
    return CLR_OK;
}

ClrStatus clr_type_substitute(Type *type, GenericContext context, Type **out, ClrError *error) {
    *out = type;
    if (!type->is_open) return CLR_OK;
    Type *element;
    switch (type->element) {
    case CLR_ELEMENT_VAR: return substitute_variable(type, context.type_args, out, error);
    case CLR_ELEMENT_MVAR: return substitute_variable(type, context.method_args, out, error);
    case CLR_ELEMENT_SZARRAY:
        CLR_TRY(clr_type_substitute(type->element_type, context, &element, error));
        *out = clr_type_array(element);
        return CLR_OK;
    case CLR_ELEMENT_ARRAY:
        CLR_TRY(clr_type_substitute(type->element_type, context, &element, error));
        *out = clr_type_md_array(element, type->rank);
        return CLR_OK;
    case CLR_ELEMENT_PTR:
        CLR_TRY(clr_type_substitute(type->element_type, context, &element, error));
        *out = clr_type_pointer(element);
        return CLR_OK;
    case CLR_ELEMENT_BYREF:
        CLR_TRY(clr_type_substitute(type->element_type, context, &element, error));
        *out = element->element == CLR_ELEMENT_BYREF ? element : clr_type_by_ref(element);
        return CLR_OK;
    case CLR_ELEMENT_FNPTR: {
        Signature *signature;
        CLR_TRY(clr_signature_substitute(type->function, context, &signature, error));
        *out = clr_type_function(signature);
        return CLR_OK;
    }
    default: {
        TypeList *args;
        CLR_TRY(clr_type_list_substitute(type->args, context, &args, error));
        return clr_type_instantiate(type->definition, args, out, error);
    }
    }
}

/* --- canonical forms --- */

bool clr_type_is_reference(const Type *type) {
    switch (type->element) {
    case CLR_ELEMENT_CLASS:
    case CLR_ELEMENT_STRING:
    case CLR_ELEMENT_OBJECT:
    case CLR_ELEMENT_SZARRAY:
    case CLR_ELEMENT_ARRAY: return true;
    default: return false;
    }
}

static Type *canonical_argument(Type *type) {
    if (type->element == CLR_ELEMENT_VAR || type->element == CLR_ELEMENT_MVAR) return type;
    return clr_type_is_reference(type) ? clr_types.canon : clr_type_canonical(type);
}

TypeList *clr_type_list_canonical(TypeList *list) {
    if (!list) return NULL;
    Type *types[256];
    for (u32 i = 0; i < list->count; i++) types[i] = canonical_argument(list->types[i]);
    return clr_type_list(types, list->count);
}

Type *clr_type_canonical(Type *type) {
    if (type->canonical) return type->canonical;
    Type *result = type;
    if (type->args && !type->is_generic_definition) {
        TypeList *args = clr_type_list_canonical(type->args);
        if (args != type->args) {
            ClrStatus status = clr_type_instantiate(type->definition, args, &result, NULL);
            CLR_CHECK(status == CLR_OK);
        }
    }
    type->canonical = result;
    return result;
}
