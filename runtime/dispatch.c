/* Which method runs: virtual, interface (default methods, variance, arrays included) and generic virtual
 * (ECMA-335 II.12.2, types.md Calls). */
#include "runtime/type_internal.h"

#include "runtime/generics.h"
#include "runtime/helpers.h"
#include "runtime/stubs.h"
#include "runtime/thread.h"

u32 clr_imt_slot(const Method *interface_method) {
    const Method *m = interface_method->definition;
    return (u32)((m->token * 2654435761u) >> 16) % CLR_IMT_SIZE;
}

static bool lists_interface(Type *type, Type *interface) {
    for (u32 i = 0; i < type->interface_count; i++)
        if (type->interfaces[i] == interface) return true;
    return false;
}

/* Does `type` itself (not only its parent) list the interface? */
static bool declares_interface(Type *type, Type *interface) {
    if (!type->token) return false;
    if (!type->parent || !lists_interface(type->parent, interface)) return true;
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW(type->token), first, end;
    clr_table_find_range(image, CLR_TABLE_InterfaceImpl, CLR_COL_InterfaceImpl_Class, row, &first, &end);
    for (u32 i = first; i < end; i++) {
        Type *own;
        if (clr_table_get(image, CLR_TABLE_InterfaceImpl, i, CLR_COL_InterfaceImpl_Class) != row) continue;
        u32 token = clr_table_get_token(image, CLR_TABLE_InterfaceImpl, i, CLR_COL_InterfaceImpl_Interface);
        if (clr_type_of_token(type->assembly, token, (GenericContext){type->args, NULL}, &own, NULL) != CLR_OK) continue;
        if (own == interface) return true;
        if (clr_type_require(own, CLR_LEVEL_PARENTS, NULL) != CLR_OK) continue;
        for (u32 j = 0; j < own->interface_count; j++)
            if (own->interfaces[j] == interface) return true;
    }
    return false;
}

static Method *without_args(Method *method) {
    return method->generic_count ? clr_method_on_type(method->definition, method->type) : method;
}

static Method *explicit_impl(Type *type, Method *declaration) {
    for (u32 i = 0; i < type->impl_count; i++)
        if (without_args(type->impls[i].declaration) == declaration) return type->impls[i].body;
    return NULL;
}

/* A public virtual (or static) method with the interface method's name and signature, in the class or its ancestors; where the
 * parent implements the interface already, only a method of the class itself replaces what is there. */
static Method *implicit_impl(Type *type, Method *interface_method) {
    bool own_only = type->parent && lists_interface(type->parent, interface_method->type);
    Signature *wanted, *signature;
    if (clr_method_signature(interface_method, &wanted, NULL) != CLR_OK) return NULL;
    for (Type *t = type; t; t = own_only ? NULL : t->parent) {
        if (!t->token) continue;
        const ClrImage *image = t->assembly->image;
        u32 first, end;
        clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(t->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
        for (u32 i = first; i < end; i++) {
            u32 row = clr_list_row(image, CLR_TABLE_MethodDef, i);
            u32 flags = clr_table_get(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Flags);
            if ((flags & 7) != 6) continue;
            if (interface_method->is_static ? !(flags & 0x10) : (flags & 0x50) != 0x40) continue;
            if (strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name), interface_method->name)) continue;
            Method *method = clr_type_method(t, i - first);
            if (clr_method_signature(method, &signature, NULL) == CLR_OK && clr_signature_equal(signature, wanted)) return method;
        }
    }
    return NULL;
}

static bool extends_interface(Type *derived, Type *base) {
    for (u32 i = 0; i < derived->interface_count; i++)
        if (derived->interfaces[i] == base) return true;
    return false;
}

/* Default interface methods: the most specific of the bodies that the type's interfaces offer. */
static ClrStatus default_impl(Type *type, Method *interface_method, Method **out, ClrError *error) {
    Method *best = interface_method->is_abstract ? NULL : interface_method;
    Type *best_type = best ? interface_method->type : NULL;
    bool ambiguous = false;
    for (u32 i = 0; i < type->interface_count; i++) {
        Type *candidate_type = type->interfaces[i];
        CLR_TRY(clr_type_require(candidate_type, CLR_LEVEL_READY, error));
        Method *candidate = explicit_impl(candidate_type, interface_method);
        if (!candidate) continue;
        if (!best_type || extends_interface(candidate_type, best_type)) {
            best = candidate;
            best_type = candidate_type;
            ambiguous = false;
        } else if (!extends_interface(best_type, candidate_type) && best_type != candidate_type) ambiguous = true;
    }
    if (ambiguous) {
        /* A later, more specific interface may settle it. */
        for (u32 i = 0; i < type->interface_count; i++) {
            Type *candidate_type = type->interfaces[i];
            Method *candidate = explicit_impl(candidate_type, interface_method);
            bool over_all = candidate != NULL;
            for (u32 j = 0; j < type->interface_count && over_all; j++)
                if (j != i && explicit_impl(type->interfaces[j], interface_method)) over_all = extends_interface(candidate_type, type->interfaces[j]);
            if (over_all) {
                best = candidate;
                ambiguous = false;
            }
        }
    }
    if (ambiguous) return clr_error_set(error, CLR_TYPE_LOAD, "Could not call method '%s' on type '%s': the most specific implementation is ambiguous.", interface_method->name, type->name);
    if (best && best->is_abstract) best = NULL;
    *out = best;
    return CLR_OK;
}

static ClrStatus resolve_on_interface(Type *type, Method *method, Method **out, ClrError *error) {
    *out = NULL;
    for (Type *t = type; t; t = t->parent) {
        CLR_TRY(clr_type_require(t, CLR_LEVEL_READY, error));
        Method *found = explicit_impl(t, method);
        if (!found && declares_interface(t, method->type)) found = implicit_impl(t, method);
        if (!found) continue;
        if (found->slot >= 0 && !found->is_static && !type->is_interface) found = type->vtable[found->slot];
        *out = found;
        return CLR_OK;
    }
    return default_impl(type, method, out, error);
}

/* Methods of IList<T> and its kin on vectors live in SZArrayHelper as generic methods over T. */
static ClrStatus resolve_on_vector(Type *type, Method *method, Method **out, ClrError *error) {
    Signature *signature;
    CLR_TRY(clr_method_signature(method, &signature, error));
    Method *helper = clr_type_find_method(clr_types.szarray_helper, method->name, signature->param_count);
    if (!helper) return clr_error_set(error, CLR_MISSING_METHOD, "vectors do not implement '%s'", method->name);
    (void)type;
    return clr_method_instantiate(helper, method->type->args, out, error);
}

ClrStatus clr_resolve_virtual(Type *type, Method *method, Method **out, ClrError *error) {
    *out = NULL;
    Method *base = without_args(method), *found = NULL;
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, error));
    CLR_TRY(clr_type_require(base->type, CLR_LEVEL_READY, error));
    if (!base->type->is_interface) {
        if (base->slot < 0) found = base;
        else if ((u32)base->slot < type->vtable_count) found = type->vtable[base->slot];
    } else if (type->element == CLR_ELEMENT_SZARRAY && base->type->args && !lists_interface(type->parent, base->type)) {
        return resolve_on_vector(type, base, out, error);
    } else {
        Type *interface = base->type;
        if (!lists_interface(type, interface) && type != interface) {
            /* Variance: the first listed interface that converts. */
            for (u32 i = 0; i < type->interface_count && interface == base->type; i++)
                if (type->interfaces[i]->definition == interface->definition && clr_type_assignable(type->interfaces[i], interface)) interface = type->interfaces[i];
            if (interface == base->type) {
                ClrText a = {0}, b = {0};
                clr_type_name(type, &a);
                clr_type_name(base->type, &b);
                clr_error_set(error, CLR_TYPE_LOAD, "type '%s' does not implement interface '%s'", a.data, b.data);
                clr_text_free(&a);
                clr_text_free(&b);
                return CLR_TYPE_LOAD;
            }
            base = clr_method_on_type(base->definition, interface);
        }
        CLR_TRY(resolve_on_interface(type, base, &found, error));
    }
    if (!found) {
        ClrText a = {0}, b = {0};
        clr_type_name(type, &a);
        clr_method_name(method, &b, false);
        clr_error_set(error, CLR_ENTRY_POINT_NOT_FOUND, "Method '%s' in type '%s' does not have an implementation.", b.data, a.data);
        clr_text_free(&a);
        clr_text_free(&b);
        return CLR_ENTRY_POINT_NOT_FOUND;
    }
    if (method->generic_count && method->args != base->args) return clr_method_instantiate(found, method->args, out, error);
    *out = found;
    return CLR_OK;
}

/* Called by clr_imt_resolve_entry: finds the target and lets later calls of the same method skip the search. */
void *clr_imt_resolve(Object *self, Method *interface_method) {
    if (!self) {
        clr_throw_null_reference();
        return NULL;
    }
    MethodTable *mt = clr_object_mt(self);
    ClrError error = {0};
    Method *method;
    if (clr_resolve_virtual(mt->type, interface_method, &method, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    void *target = clr_method_virtual_stub(method);
    u32 slot = clr_imt_slot(interface_method);
    clr_type_lock();
    void *next = mt->imt[slot];
    __atomic_store_n(&mt->imt[slot], clr_stub_imt_case(interface_method, target, next), __ATOMIC_RELEASE);
    clr_type_unlock();
    return target;
}

/* Generic virtual methods, and every virtual call that has no fixed slot: the code address to call with `self`. */
void *clr_rt_resolve_virtual(Object *self, Method *method) {
    if (!self) {
        clr_throw_null_reference();
        return NULL;
    }
    static struct { MethodTable *mt; Method *method; void *target; } cache[1024];
    static volatile u32 cache_lock;
    MethodTable *mt = clr_object_mt(self);
    u32 hash = (u32)(((uintptr_t)mt * 31 + (uintptr_t)method) * 0x9E3779B97F4A7C15ull >> 54);
    while (__atomic_exchange_n(&cache_lock, 1, __ATOMIC_ACQUIRE)) {}
    void *target = cache[hash].mt == mt && cache[hash].method == method ? cache[hash].target : NULL;
    __atomic_store_n(&cache_lock, 0, __ATOMIC_RELEASE);
    if (target) return target;
    ClrError error = {0};
    Method *found;
    if (clr_resolve_virtual(mt->type, method, &found, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    target = clr_method_virtual_stub(found);
    while (__atomic_exchange_n(&cache_lock, 1, __ATOMIC_ACQUIRE)) {}
    cache[hash].mt = mt;
    cache[hash].method = method;
    cache[hash].target = target;
    __atomic_store_n(&cache_lock, 0, __ATOMIC_RELEASE);
    return target;
}

static ClrStatus not_implemented(Type *type, Method *method, ClrError *error) {
    ClrText name = {0}, assembly = {0};
    clr_type_name(type->definition, &name);
    clr_assembly_full_name(type->assembly, &assembly);
    clr_error_set(error, CLR_TYPE_LOAD, "Method '%s' in type '%s' from assembly '%s' does not have an implementation.", method->name, name.data, assembly.data);
    clr_text_free(&name);
    clr_text_free(&assembly);
    return CLR_TYPE_LOAD;
}

/* An interface that takes a default away again does so with an abstract method of its own. */
static bool is_override(Type *interface, Method *method) {
    for (u32 i = 0; i < interface->impl_count; i++)
        if (interface->impls[i].body == method) return true;
    return false;
}

/* The core library is trusted to be whole. */
ClrStatus clr_type_check_implemented(Type *type, ClrError *error) {
    if (type->is_checked || type->is_interface || type->is_abstract || type->is_open || !type->token || type->assembly->is_corlib) return CLR_OK;
    for (u32 i = 0; i < type->interface_count; i++) {
        Type *interface = type->interfaces[i];
        CLR_TRY(clr_type_require(interface, CLR_LEVEL_READY, error));
        for (u32 m = 0; m < interface->method_count; m++) {
            Method *method = clr_type_method(interface, m), *found;
            ClrError ignored = {0};
            if (!method->is_abstract || method->is_static || is_override(interface, method)) continue;
            if (clr_resolve_virtual(type, method, &found, &ignored) == CLR_ENTRY_POINT_NOT_FOUND) return not_implemented(type, method, error);
        }
    }
    type->is_checked = true;
    return CLR_OK;
}
