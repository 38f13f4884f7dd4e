/* Binding delegates to code (runtime/delegate.h). */
#include "runtime/delegate.h"

#include "runtime/gc.h"
#include "runtime/helpers.h"
#include "runtime/type_internal.h"

void *clr_delegate_thunk(Type *type, u32 special) {
    type = clr_type_canonical(type);
    Method **slot = &type->thunks[special - CLR_METHOD_DELEGATE_STATIC];
    clr_type_lock();
    if (!*slot) {
        Method *invoke = clr_type_find_method(type, "Invoke", -1);
        Method *thunk = clr_method_new(type);
        CLR_CHECK(invoke && clr_type_require(type, CLR_LEVEL_READY, NULL) == CLR_OK);
        Signature *signature;
        CLR_CHECK(clr_method_signature(invoke, &signature, NULL) == CLR_OK);
        *thunk = *invoke;
        thunk->special = (u8)special;
        thunk->canonical = thunk;
        thunk->definition = thunk;
        thunk->is_shared = false;
        thunk->signature = signature;
        thunk->entry = (MethodEntry){0};
        thunk->code = NULL;
        thunk->compile_state = 0;
        *slot = thunk;
    }
    clr_type_unlock();
    return clr_method_entry(*slot)->stub;
}

static bool passes_result_pointer(Signature *signature) {
    Type *type = signature->return_type;
    u32 size = 0, align;
    return type->element == CLR_ELEMENT_VALUETYPE && !type->is_enum && clr_type_size(type, &size, &align, NULL) == CLR_OK && size > 16;
}

void clr_rt_delegate_init(Delegate *delegate, Object *target, Method *method) {
    Type *type = clr_object_mt(&delegate->object)->type;
    Method *invoke = clr_type_find_method(type, "Invoke", -1);
    Signature *wanted, *have;
    ClrError error = {0};
    if (!invoke || clr_method_signature(invoke, &wanted, &error) != CLR_OK || clr_method_signature(method, &have, &error) != CLR_OK || clr_type_require(method->type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return;
    }
    delegate->method = method;
    if (method->is_static) {
        if (have->param_count == wanted->param_count) {
            delegate->aux = clr_method_stub(method);
            delegate->code = clr_delegate_thunk(type, CLR_METHOD_DELEGATE_STATIC);
            return;
        }
        delegate->aux = clr_method_stub(method);
        delegate->code = passes_result_pointer(have) ? clr_delegate_thunk(type, CLR_METHOD_DELEGATE_CLOSED_STATIC) : delegate->aux;
    } else if (have->param_count + 1 == wanted->param_count && !target) {
        delegate->aux = clr_method_stub(method);
        delegate->code = clr_delegate_thunk(type, CLR_METHOD_DELEGATE_OPEN_INSTANCE);
        return;
    } else {
        if (!target) {
            clr_throw_new("System", "ArgumentException", "Delegate to an instance method cannot have null 'this'.");
            return;
        }
        delegate->code = clr_method_virtual_stub(method);
    }
    clr_gc_store(&delegate->target, target);
}

void clr_rt_delegate_init_virtual(Delegate *delegate, Object *target, Method *method) {
    if (target) {
        Method *found;
        ClrError error = {0};
        if (clr_resolve_virtual(clr_object_mt(target)->type, method, &found, &error) != CLR_OK) {
            clr_throw_error(&error);
            return;
        }
        method = found;
    }
    clr_rt_delegate_init(delegate, target, method);
}

void clr_rt_delegate_init_code(Delegate *delegate, Object *target, void *code) {
    /* Which method is not known: an instance target means `this`, none means static. */
    if (target) {
        delegate->code = code;
        clr_gc_store(&delegate->target, target);
    } else {
        delegate->aux = code;
        delegate->code = clr_delegate_thunk(clr_object_mt(&delegate->object)->type, CLR_METHOD_DELEGATE_STATIC);
    }
}
