/* Methods: definitions, instantiations, signatures, tokens, entries. */
#include "runtime/type_internal.h"

#include "runtime/dynamic_assembly.h"
#include "runtime/generics.h"

static ClrMap instance_map; /* (method without arguments, argument list) -> Method, under the type lock */

Method *clr_method_new(Type *type) {
    Method *method = CLR_ARENA_NEW(&clr_type_arena, Method);
    method->type = type;
    method->definition = method;
    method->slot = -1;
    return method;
}

/* --- definitions --- */

static MethodSpecial special_kind(const Type *type, const Method *method) {
    if (!type->is_delegate || (method->impl_flags & 3) != 3) return CLR_METHOD_PLAIN;
    if (!strcmp(method->name, ".ctor")) return CLR_METHOD_DELEGATE_CTOR;
    if (!strcmp(method->name, "Invoke")) return CLR_METHOD_DELEGATE_INVOKE;
    if (!strcmp(method->name, "BeginInvoke")) return CLR_METHOD_DELEGATE_BEGIN;
    if (!strcmp(method->name, "EndInvoke")) return CLR_METHOD_DELEGATE_END;
    return CLR_METHOD_PLAIN;
}

static Method *new_definition(Type *type, u32 row) {
    const ClrImage *image = type->assembly->image;
    Method *method = clr_method_new(type);
    method->token = CLR_TOKEN(CLR_TABLE_MethodDef, row);
    method->name = clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name);
    method->flags = (u16)clr_table_get(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Flags);
    method->impl_flags = (u16)clr_table_get(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_ImplFlags);
    method->is_static = (method->flags & 0x10) != 0;
    method->is_final = (method->flags & 0x20) != 0;
    method->is_virtual = (method->flags & 0x40) != 0;
    method->is_newslot = (method->flags & 0x100) != 0;
    method->is_abstract = (method->flags & 0x400) != 0;
    method->is_ctor = (method->flags & 0x800) && !strcmp(method->name, ".ctor");
    method->is_cctor = (method->flags & 0x800) && !strcmp(method->name, ".cctor");
    method->special = (u8)special_kind(type, method);
    /* The generic arity stands in the signature: two bytes at the start of the blob. */
    ClrSpan blob = clr_table_get_blob(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Signature);
    if (blob.size >= 2 && (blob.data[0] & CLR_SIG_GENERIC)) {
        ClrReader reader = clr_reader(image, (ClrSpan){blob.data + 1, blob.size - 1}, method->token);
        u32 count = 0;
        if (clr_read_compressed(&reader, &count, NULL) == CLR_OK && count < 256) method->generic_count = (u16)count;
    }
    if (method->generic_count) {
        Type *vars[256];
        for (u32 i = 0; i < method->generic_count; i++) vars[i] = clr_type_var(true, i);
        method->args = clr_type_list(vars, method->generic_count);
    }
    method->is_open = type->is_open || method->generic_count > 0;
    method->is_shared = type->is_shared;
    return method;
}

Method *clr_type_method(Type *type, u32 index) {
    CLR_CHECK(index < type->method_count);
    Method *method = __atomic_load_n(&type->methods[index], __ATOMIC_ACQUIRE);
    if (method) return method;
    clr_type_lock();
    method = type->methods[index];
    if (!method && type->definition != type) {
        Method *definition = clr_type_method(type->definition, index);
        method = clr_method_new(type);
        *method = *definition;
        method->type = type;
        method->definition = definition;
        method->is_open = type->is_open || method->generic_count > 0;
        method->is_shared = type->is_shared;
        method->slot = -1;
        method->canonical = NULL;
        method->signature = NULL;
        method->entry = (MethodEntry){0};
        method->code = method->instance_stub = method->unbox_stub = NULL;
        method->dictionary = NULL;
        method->slots = NULL;
        method->reflection = NULL;
        method->compile_state = 0;
    } else if (!method) {
        u32 first, end;
        const ClrImage *image = type->assembly->image;
        clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(type->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
        u32 row = clr_list_row(image, CLR_TABLE_MethodDef, first + index);
        method = new_definition(type, row);
        method->index = index;
        type->assembly->methods[row - 1] = method;
    }
    __atomic_store_n(&type->methods[index], method, __ATOMIC_RELEASE);
    clr_type_unlock();
    return method;
}

/* Index of a MethodDef row among the methods of its type. */
static bool index_of_row(Type *definition, u32 row, u32 *out) {
    const ClrImage *image = definition->assembly->image;
    u32 first, end;
    clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(definition->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    for (u32 i = first; i < end; i++)
        if (clr_list_row(image, CLR_TABLE_MethodDef, i) == row) {
            *out = i - first;
            return true;
        }
    return false;
}

ClrStatus clr_method_of_def(Assembly *assembly, u32 row, Method **out, ClrError *error) {
    if (row == 0 || row > clr_table_count(assembly->image, CLR_TABLE_MethodDef))
        return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_MethodDef, row), CLR_NO_PLACE, "the method does not exist");
    *out = __atomic_load_n(&assembly->methods[row - 1], __ATOMIC_ACQUIRE);
    if (*out) return CLR_OK;
    u32 owner = clr_method_owner(assembly->image, row), index;
    Type *type;
    CLR_TRY(clr_type_of_def(assembly, owner, &type, error));
    CLR_TRY(clr_type_require(type, CLR_LEVEL_PARENTS, error));
    if (!index_of_row(type, row, &index))
        return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_MethodDef, row), CLR_NO_PLACE, "the method belongs to no type");
    *out = clr_type_method(type, index);
    return CLR_OK;
}

Method *clr_method_on_type(Method *definition, Type *type) {
    definition = definition->definition;
    if (type == definition->type) return definition;
    /* The definition's members are loaded; its instantiations cannot fail where it did not. */
    CLR_CHECK(clr_type_require(type, CLR_LEVEL_PARENTS, NULL) == CLR_OK);
    return clr_type_method(type, definition->index);
}

/* --- instantiation --- */

/* The method without its own arguments, on the same type. */
static Method *uninstantiated(Method *method) {
    if (!method->generic_count || method->args == method->definition->args) return method;
    return clr_method_on_type(method->definition, method->type);
}

ClrStatus clr_method_instantiate(Method *method, TypeList *args, Method **out, ClrError *error) {
    if (args->count != method->generic_count)
        return clr_error_at(error, CLR_BAD_IMAGE, method->token, CLR_NO_PLACE, "method '%s' does not take %u type arguments", method->name, args->count);
    method = uninstantiated(method);
    if (args == method->args) {
        *out = method;
        return CLR_OK;
    }
    clr_type_lock();
    struct { Method *method; TypeList *args; } key = {method, args};
    Method *instance = clr_map_find(&instance_map, &key, sizeof key);
    if (!instance) {
        instance = clr_method_new(method->type);
        *instance = *method;
        instance->definition = method->definition;
        instance->args = args;
        instance->is_open = method->type->is_open || args->is_open;
        instance->is_shared = method->type->is_shared || args->is_shared;
        instance->canonical = NULL;
        instance->signature = NULL;
        instance->entry = (MethodEntry){0};
        instance->code = instance->instance_stub = instance->unbox_stub = NULL;
        instance->dictionary = NULL;
        instance->slots = NULL;
        instance->reflection = NULL;
        instance->compile_state = 0;
        void *kept = clr_arena_alloc(&clr_type_arena, sizeof key);
        memcpy(kept, &key, sizeof key);
        clr_map_put(&instance_map, kept, sizeof key, instance);
    }
    clr_type_unlock();
    *out = instance;
    return CLR_OK;
}

ClrStatus clr_method_substitute(Method *method, GenericContext context, Method **out, ClrError *error) {
    *out = method;
    if (!method->is_open) return CLR_OK;
    Type *type;
    TypeList *args = NULL;
    CLR_TRY(clr_type_substitute(method->type, context, &type, error));
    if (method->special >= CLR_METHOD_ARRAY_CTOR && method->special <= CLR_METHOD_ARRAY_ADDRESS)
        return clr_array_method(type, method->special, method->signature->param_count, out, error);
    if (method->generic_count) CLR_TRY(clr_type_list_substitute(method->args, context, &args, error));
    CLR_TRY(clr_type_require(type, CLR_LEVEL_PARENTS, error));
    *out = clr_method_on_type(method->definition, type);
    if (args && args != (*out)->args) return clr_method_instantiate(*out, args, out, error);
    return CLR_OK;
}

GenericContext clr_method_generics(const Method *method) { return (GenericContext){method->type->args, method->args}; }

Method *clr_method_canonical(Method *method) {
    if (method->canonical) return method->canonical;
    Method *result = method;
    if (!method->is_open && method->definition != method) {
        Type *type = clr_type_canonical(method->type);
        TypeList *args = clr_type_list_canonical(method->args);
        ClrStatus status = clr_type_require(type, CLR_LEVEL_PARENTS, NULL);
        CLR_CHECK(status == CLR_OK);
        result = clr_method_on_type(method->definition, type);
        if (args) {
            status = clr_method_instantiate(result, args, &result, NULL);
            CLR_CHECK(status == CLR_OK);
        }
    }
    method->canonical = result;
    return result;
}

ContextKind clr_method_context(const Method *canonical) {
    if (!canonical->is_shared) return CLR_CONTEXT_NONE;
    if (canonical->generic_count) return CLR_CONTEXT_METHOD;
    if (canonical->is_static || canonical->type->is_value_type || canonical->type->is_interface) return CLR_CONTEXT_TYPE;
    return CLR_CONTEXT_THIS;
}

/* --- signatures --- */

ClrStatus clr_signature_read(Assembly *assembly, ClrReader *reader, GenericContext context, Signature **out, ClrError *error) {
    u8 first, element;
    u32 generic_count = 0, count;
    CLR_TRY(clr_read_u8(reader, &first, error));
    if (first & CLR_SIG_GENERIC) CLR_TRY(clr_read_compressed(reader, &generic_count, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    if (count > 0xFFFF || count > (u64)(reader->end - reader->p))
        return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(reader->image, reader->p), "a signature with %u parameters", count);
    Signature *signature = clr_arena_alloc(&clr_type_arena, sizeof *signature + sizeof(Type *) * count);
    signature->convention = first & 15;
    signature->has_this = (first & CLR_SIG_HASTHIS) != 0;
    signature->explicit_this = (first & CLR_SIG_EXPLICITTHIS) != 0;
    signature->generic_count = (u16)generic_count;
    signature->param_count = (u16)count;
    signature->sentinel = (u16)count;
    CLR_TRY(clr_type_read(assembly, reader, context, &signature->return_type, error));
    signature->is_open = signature->return_type->is_open;
    signature->is_shared = signature->return_type->is_shared;
    for (u32 i = 0; i < count; i++) {
        if (reader->p < reader->end && *reader->p == CLR_ELEMENT_SENTINEL) {
            CLR_TRY(clr_read_u8(reader, &element, error));
            signature->sentinel = (u16)i;
        }
        CLR_TRY(clr_type_read(assembly, reader, context, &signature->params[i], error));
        signature->is_open |= signature->params[i]->is_open;
        signature->is_shared |= signature->params[i]->is_shared;
    }
    *out = signature;
    return CLR_OK;
}

bool clr_signature_equal(const Signature *a, const Signature *b) {
    if (a->convention != b->convention || a->has_this != b->has_this || a->generic_count != b->generic_count || a->param_count != b->param_count ||
        a->return_type != b->return_type)
        return false;
    return !memcmp(a->params, b->params, sizeof(Type *) * a->param_count);
}

static ClrStatus resolve_signature(Method *method, ClrError *error) {
    Signature *signature;
    if (method->definition != method) {
        CLR_TRY(clr_method_signature(method->definition, &signature, error));
        CLR_TRY(clr_signature_substitute(signature, clr_method_generics(method), &signature, error));
    } else {
        Assembly *assembly = method->type->assembly;
        ClrSpan blob = clr_table_get_blob(assembly->image, CLR_TABLE_MethodDef, CLR_TOKEN_ROW(method->token), CLR_COL_MethodDef_Signature);
        ClrReader reader = clr_reader(assembly->image, blob, method->token);
        CLR_TRY(clr_signature_read(assembly, &reader, (GenericContext){0}, &signature, error));
        if (signature->has_this == method->is_static)
            return clr_error_at(error, CLR_BAD_IMAGE, method->token, CLR_NO_PLACE, "method '%s': its flags and its signature disagree about 'static'", method->name);
    }
    __atomic_store_n(&method->signature, signature, __ATOMIC_RELEASE);
    return CLR_OK;
}

ClrStatus clr_method_signature(Method *method, Signature **out, ClrError *error) {
    *out = __atomic_load_n(&method->signature, __ATOMIC_ACQUIRE);
    if (*out) return CLR_OK;
    clr_type_lock();
    ClrStatus status = method->signature ? CLR_OK : resolve_signature(method, error);
    *out = method->signature;
    clr_type_unlock();
    return status;
}

/* --- methods of arrays (II.14.2) --- */

ClrStatus clr_array_method(Type *array, u32 special, u32 param_count, Method **out, ClrError *error) {
    static ClrMap map;
    static const char *const names[] = {"", ".ctor", "Get", "Set", "Address"};
    u32 expected = special == CLR_METHOD_ARRAY_SET ? array->rank + 1 : array->rank;
    if (array->element != CLR_ELEMENT_SZARRAY && array->element != CLR_ELEMENT_ARRAY)
        return clr_error_set(error, CLR_BAD_IMAGE, "an array method on a type that is no array");
    bool jagged = special == CLR_METHOD_ARRAY_CTOR && array->element == CLR_ELEMENT_SZARRAY;
    if (param_count != expected && !(special == CLR_METHOD_ARRAY_CTOR && (param_count == 2 * array->rank || jagged)))
        return clr_error_set(error, CLR_MISSING_METHOD, "array method '%s' with %u parameters", names[special], param_count);
    clr_type_lock();
    struct { Type *array; u32 special, count; } key = {array, special, param_count};
    Method *method = clr_map_find(&map, &key, sizeof key);
    if (!method) {
        method = clr_method_new(array);
        method->name = names[special];
        method->special = (u8)special;
        method->is_open = array->is_open;
        method->is_shared = false;
        method->flags = 0x6;
        method->is_ctor = special == CLR_METHOD_ARRAY_CTOR;
        Signature *signature = clr_arena_alloc(&clr_type_arena, sizeof *signature + sizeof(Type *) * param_count);
        signature->has_this = true;
        signature->param_count = signature->sentinel = (u16)param_count;
        signature->is_open = array->is_open;
        signature->return_type = special == CLR_METHOD_ARRAY_GET ? array->element_type : special == CLR_METHOD_ARRAY_ADDRESS ? clr_type_by_ref(array->element_type) : clr_types.void_type;
        for (u32 i = 0; i < param_count; i++) signature->params[i] = clr_types.i4;
        if (special == CLR_METHOD_ARRAY_SET) signature->params[param_count - 1] = array->element_type;
        method->signature = signature;
        void *kept = clr_arena_alloc(&clr_type_arena, sizeof key);
        memcpy(kept, &key, sizeof key);
        clr_map_put(&map, kept, sizeof key, method);
    }
    clr_type_unlock();
    *out = method;
    return CLR_OK;
}

/* --- tokens --- */

static ClrStatus missing_method(const Type *type, const char *name, u32 token, ClrError *error) {
    ClrText text = {0};
    clr_type_name(type, &text);
    clr_error_at(error, CLR_MISSING_METHOD, token, CLR_NO_PLACE, "Method not found: '%s.%s'.", text.data, name);
    clr_text_free(&text);
    return CLR_MISSING_METHOD;
}

/* A MemberRef names a method by name and by the signature as its definition wrote it (variables open). */
static ClrStatus find_by_signature(Type *type, const char *name, Signature *open, Signature *vararg_fixed, Method **out, ClrError *error) {
    *out = NULL;
    for (Type *t = type; t; t = t->parent) {
        CLR_TRY(clr_type_require(t, CLR_LEVEL_PARENTS, error));
        const ClrImage *image = t->assembly->image;
        if (!t->token) continue;
        Signature *wanted = open;
        if (t != type && open->is_open) CLR_TRY(clr_signature_substitute(open, (GenericContext){type->args, NULL}, &wanted, error));
        u32 first, end;
        clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(t->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
        for (u32 i = first; i < end; i++) {
            u32 row = clr_list_row(image, CLR_TABLE_MethodDef, i);
            if (strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name), name)) continue;
            Method *method = clr_type_method(t, i - first);
            Signature *signature;
            ClrError ignored = {0};
            if (clr_method_signature(t == type ? method->definition : method, &signature, &ignored) != CLR_OK) continue;
            if (clr_signature_equal(signature, wanted) || (vararg_fixed && clr_signature_equal(signature, vararg_fixed))) {
                *out = method;
                return CLR_OK;
            }
        }
        if (!strcmp(name, ".ctor")) break;
    }
    /* Interfaces see Object's methods through no parent; a call on one may name an inherited interface's. */
    if (type->is_interface)
        for (u32 i = 0; i < type->interface_count && !*out; i++) CLR_TRY(find_by_signature(type->interfaces[i], name, open, NULL, out, error));
    return CLR_OK;
}

static ClrStatus open_array_method(Type *type, const char *name, Signature *signature, u32 token, Method **out, ClrError *error) {
    u32 special = !strcmp(name, ".ctor") ? CLR_METHOD_ARRAY_CTOR : !strcmp(name, "Get") ? CLR_METHOD_ARRAY_GET : !strcmp(name, "Set") ? CLR_METHOD_ARRAY_SET : !strcmp(name, "Address") ? CLR_METHOD_ARRAY_ADDRESS : 0;
    if (special) return clr_array_method(type, special, signature->param_count, out, error);
    CLR_TRY(find_by_signature(clr_types.array, name, signature, NULL, out, error));
    return *out ? CLR_OK : missing_method(type, name, token, error);
}

static ClrStatus open_of_member_ref(Assembly *assembly, u32 token, Method **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    u32 row = CLR_TOKEN_ROW(token), parent = clr_table_get_token(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Class);
    const char *name = clr_table_get_string(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Name);
    u32 index;
    if (CLR_TOKEN_ROW(parent) == 0) return clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "the member reference '%s' has no parent", name);
    if (CLR_TOKEN_TABLE(parent) == CLR_TABLE_MethodDef) return clr_method_of_def(assembly, CLR_TOKEN_ROW(parent), out, error);
    Type *type;
    if (CLR_TOKEN_TABLE(parent) == CLR_TABLE_ModuleRef) CLR_TRY(clr_type_of_def(assembly, 1, &type, error));
    else CLR_TRY(clr_type_open(assembly, parent, &type, error));
    if (assembly->dynamic && clr_dynamic_member(assembly, row, &index)) {
        CLR_TRY(clr_type_require(type, CLR_LEVEL_PARENTS, error));
        if (index >= type->method_count) return missing_method(type, name, token, error);
        *out = clr_type_method(type, index);
        return CLR_OK;
    }
    ClrReader reader = clr_reader(image, clr_table_get_blob(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Signature), token);
    Signature *signature, *fixed = NULL;
    CLR_TRY(clr_signature_read(assembly, &reader, (GenericContext){0}, &signature, error));
    if (type->element == CLR_ELEMENT_ARRAY || type->element == CLR_ELEMENT_SZARRAY) return open_array_method(type, name, signature, token, out, error);
    if (type->element == CLR_ELEMENT_VAR || type->element == CLR_ELEMENT_MVAR) type = clr_types.object;
    if (signature->convention == CLR_SIG_VARARG && signature->sentinel < signature->param_count) {
        fixed = clr_arena_alloc(&clr_type_arena, sizeof *fixed + sizeof(Type *) * signature->sentinel);
        memcpy(fixed, signature, sizeof *fixed + sizeof(Type *) * signature->sentinel);
        fixed->param_count = signature->sentinel;
    }
    CLR_TRY(find_by_signature(type, name, signature, fixed, out, error));
    return *out ? CLR_OK : missing_method(type, name, token, error);
}

static ClrStatus open_of_spec(Assembly *assembly, u32 token, Method **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    u32 row = CLR_TOKEN_ROW(token), method_token = clr_table_get_token(image, CLR_TABLE_MethodSpec, row, CLR_COL_MethodSpec_Method);
    Method *method;
    CLR_TRY(clr_method_open(assembly, method_token, &method, error));
    ClrReader reader = clr_reader(image, clr_table_get_blob(image, CLR_TABLE_MethodSpec, row, CLR_COL_MethodSpec_Instantiation), token);
    u8 convention;
    u32 count;
    Type *args[256];
    CLR_TRY(clr_read_u8(&reader, &convention, error));
    CLR_TRY(clr_read_compressed(&reader, &count, error));
    if (convention != CLR_SIG_GENERICINST || count == 0 || count > 255)
        return clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "a malformed method instantiation");
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_type_read(assembly, &reader, (GenericContext){0}, &args[i], error));
    return clr_method_instantiate(method, clr_type_list(args, count), out, error);
}

ClrStatus clr_method_open(Assembly *assembly, u32 token, Method **out, ClrError *error) {
    u64 allowed = 1ull << CLR_TABLE_MethodDef | 1ull << CLR_TABLE_MemberRef | 1ull << CLR_TABLE_MethodSpec;
    CLR_TRY(clr_token_check(assembly->image, token, allowed, error));
    if (CLR_TOKEN_TABLE(token) == CLR_TABLE_MethodDef) return clr_method_of_def(assembly, CLR_TOKEN_ROW(token), out, error);
    clr_type_lock();
    ClrStatus status = CLR_OK;
    *out = clr_map_find_pointer(&assembly->specs, (void *)(uintptr_t)token);
    if (!*out) {
        status = CLR_TOKEN_TABLE(token) == CLR_TABLE_MemberRef ? open_of_member_ref(assembly, token, out, error) : open_of_spec(assembly, token, out, error);
        if (status == CLR_OK) clr_map_put_pointer(&assembly->specs, (void *)(uintptr_t)token, *out);
    }
    clr_type_unlock();
    return status;
}

ClrStatus clr_method_of_token(Assembly *assembly, u32 token, GenericContext context, Method **out, ClrError *error) {
    Method *method;
    CLR_TRY(clr_method_open(assembly, token, &method, error));
    return clr_method_substitute(method, context, out, error);
}

/* --- entries and stubs --- */

MethodEntry *clr_method_entry(Method *method) {
    method = clr_method_canonical(method);
    if (__atomic_load_n(&method->entry.stub, __ATOMIC_ACQUIRE)) return &method->entry;
    clr_type_lock();
    if (!method->entry.stub) {
        MethodEntry entry;
        clr_code_make_entry(method, &entry);
        method->entry.slot = entry.slot;
        method->entry.lazy = entry.lazy;
        __atomic_store_n(&method->entry.stub, entry.stub, __ATOMIC_RELEASE);
    }
    clr_type_unlock();
    return &method->entry;
}

void *clr_method_stub(Method *method) {
    Method *canonical = clr_method_canonical(method);
    ContextKind context = clr_method_context(canonical);
    if (context == CLR_CONTEXT_NONE || context == CLR_CONTEXT_THIS) return clr_method_entry(canonical)->stub;
    if (method->instance_stub) return method->instance_stub;
    clr_type_lock();
    if (!method->instance_stub) {
        void *value = method;
        if (context == CLR_CONTEXT_TYPE) {
            ClrStatus status = clr_type_require(method->type, CLR_LEVEL_READY, NULL);
            CLR_CHECK(status == CLR_OK);
            value = method->type->mt;
        }
        method->instance_stub = clr_stub_set_context(value, clr_method_entry(canonical)->slot);
    }
    clr_type_unlock();
    return method->instance_stub;
}

void *clr_method_virtual_stub(Method *method) {
    if (!method->type->is_value_type || method->is_static) return clr_method_stub(method);
    if (method->unbox_stub) return method->unbox_stub;
    Method *canonical = clr_method_canonical(method);
    ContextKind context = clr_method_context(canonical);
    clr_type_lock();
    if (!method->unbox_stub) {
        void **slot = clr_method_entry(canonical)->slot;
        if (context == CLR_CONTEXT_TYPE) method->unbox_stub = clr_stub_unbox_context(slot);
        else if (context == CLR_CONTEXT_METHOD) {
            /* Through the stub that sets the method context: a slot that holds its address. */
            void **cell = clr_near_alloc(8, 8);
            *cell = clr_method_stub(method);
            method->unbox_stub = clr_stub_unbox(cell);
        } else method->unbox_stub = clr_stub_unbox(slot);
    }
    clr_type_unlock();
    return method->unbox_stub;
}

/* --- lookups by name --- */

Method *clr_type_find_method(Type *type, const char *name, int param_count) {
    if (clr_type_require(type, CLR_LEVEL_PARENTS, NULL) != CLR_OK || !type->token) return NULL;
    const ClrImage *image = type->assembly->image;
    u32 first, end;
    clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(type->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    for (u32 i = first; i < end; i++) {
        u32 row = clr_list_row(image, CLR_TABLE_MethodDef, i);
        if (strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name), name)) continue;
        Method *method = clr_type_method(type, i - first);
        Signature *signature;
        if (param_count < 0) return method;
        if (clr_method_signature(method, &signature, NULL) == CLR_OK && signature->param_count == param_count) return method;
    }
    return NULL;
}

Field *clr_type_find_field(Type *type, const char *name) {
    if (clr_type_require(type, CLR_LEVEL_PARENTS, NULL) != CLR_OK) return NULL;
    for (u32 i = 0; i < type->field_count; i++)
        if (!strcmp(type->fields[i].name, name)) return &type->fields[i];
    return NULL;
}

static void add_short_name(const Type *type, ClrText *out) {
    switch (type->element) {
    case CLR_ELEMENT_SZARRAY: add_short_name(type->element_type, out); clr_text_puts(out, "[]"); return;
    case CLR_ELEMENT_ARRAY:
        add_short_name(type->element_type, out);
        clr_text_puts(out, "[");
        for (u32 i = 1; i < type->rank; i++) clr_text_puts(out, ",");
        clr_text_puts(out, "]");
        return;
    case CLR_ELEMENT_PTR: add_short_name(type->element_type, out); clr_text_puts(out, "*"); return;
    case CLR_ELEMENT_BYREF: add_short_name(type->element_type, out); clr_text_puts(out, "&"); return;
    default: clr_text_puts(out, type->name);
    }
}

void clr_method_name(Method *method, ClrText *out, bool with_signature) {
    clr_type_name(method->type->definition ? method->type->definition : method->type, out);
    clr_text_printf(out, ".%s", method->name);
    Signature *signature;
    if (!with_signature || clr_method_signature(method->definition, &signature, NULL) != CLR_OK) return;
    clr_text_puts(out, "(");
    for (u32 i = 0; i < signature->param_count; i++) {
        if (i) clr_text_puts(out, ", ");
        add_short_name(signature->params[i], out);
    }
    clr_text_puts(out, ")");
}
