/* Calling methods with boxed arguments: reflection and asynchronous delegate calls. */
#include "runtime/gc.h"
#include "runtime/helpers.h"

Object *clr_rt_box(MethodTable *mt, const void *data);

static u8 *data_of(Object *box) { return (u8 *)box + CLR_OBJECT_HEADER_SIZE; }

/* Where the value of an argument lies: in its box, in the array slot itself for references, in `scratch` for nulls of value types. */
static void *argument_address(Type *type, Object **slot, u8 *scratch) {
    if (!type->is_value_type) return slot;
    if (type->is_nullable) {
        memset(scratch, 0, type->size);
        if (*slot) {
            scratch[0] = 1;
            memcpy(scratch + type->fields[1].offset, data_of(*slot), type->args->types[0]->size);
        }
        return scratch;
    }
    if (*slot) return data_of(*slot);
    memset(scratch, 0, type->size);
    return scratch;
}

#define MAX_ARGUMENTS 64
#define SCRATCH 256

Object *clr_invoke_boxed(Method *method, Object *self, Array *arguments) {
    Signature *signature;
    ClrError error = {0};
    void *addresses[MAX_ARGUMENTS], *pointers[MAX_ARGUMENTS];
    u8 scratch[MAX_ARGUMENTS][SCRATCH] __attribute__((aligned(8)));
    u8 result[1024] __attribute__((aligned(8))) = {0};
    if (clr_type_require(method->type, CLR_LEVEL_READY, &error) != CLR_OK || clr_method_signature(method, &signature, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    if (signature->param_count > MAX_ARGUMENTS || (arguments ? arguments->length : 0) != signature->param_count) {
        clr_throw_new("System.Reflection", "TargetParameterCountException", NULL);
        return NULL;
    }
    for (u32 i = 0; i < signature->param_count; i++) {
        Type *type = signature->params[i];
        bool by_ref = type->element == CLR_ELEMENT_BYREF;
        if (by_ref) type = type->element_type;
        if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) {
            clr_throw_error(&error);
            return NULL;
        }
        if (type->is_value_type && type->size > SCRATCH) {
            clr_throw_new("System", "NotSupportedException", "an argument of more than 256 bytes");
            return NULL;
        }
        Object **slot = &clr_array_refs(arguments)[i];
        addresses[i] = argument_address(type, slot, scratch[i]);
        if (!by_ref && type->is_value_type && addresses[i] != scratch[i]) { /* the callee owns its copy */
            memcpy(scratch[i], addresses[i], type->size);
            addresses[i] = scratch[i];
        }
        if (by_ref) {
            /* A value type's by-ref works on a copy that is boxed anew afterwards: boxes are values. */
            if (type->is_value_type && addresses[i] != scratch[i]) memcpy(scratch[i], addresses[i], type->size);
            pointers[i] = type->is_value_type ? (void *)scratch[i] : (void *)slot;
            addresses[i] = &pointers[i];
        }
    }
    Type *type = signature->return_type;
    if (type->element != CLR_ELEMENT_VOID && clr_type_require(type->element == CLR_ELEMENT_BYREF ? type->element_type : type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    if (!clr_method_call(method, self, addresses, result)) return NULL;
    for (u32 i = 0; i < signature->param_count; i++) {
        Type *param = signature->params[i];
        if (param->element != CLR_ELEMENT_BYREF || !param->element_type->is_value_type) continue;
        Object *box = clr_rt_box(param->element_type->mt, scratch[i]);
        if (!box && clr_thread->pending) return NULL;
        clr_gc_store(&clr_array_refs(arguments)[i], box);
    }
    if (type->element == CLR_ELEMENT_VOID) return NULL;
    if (type->element == CLR_ELEMENT_BYREF) {
        void *target = *(void **)result;
        return type->element_type->is_value_type ? clr_rt_box(type->element_type->mt, target) : *(Object **)target;
    }
    if (type->element == CLR_ELEMENT_PTR || type->element == CLR_ELEMENT_FNPTR) return clr_rt_box(clr_types.intptr->mt, result);
    return type->is_value_type ? clr_rt_box(type->mt, result) : *(Object **)result;
}

Object *clr_icall_vm_hooks_invoke_delegate(Object *delegate, Array *arguments) {
    Method *invoke = clr_type_find_method(clr_object_mt(delegate)->type, "Invoke", -1);
    return clr_invoke_boxed(invoke, delegate, arguments);
}
