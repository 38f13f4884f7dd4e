/* Vectors (ECMA-335 III.4.7-4.12, III.4.20, III.4.26; shapes as jit.md, 'IR the front end must emit'). */
#include "jit/jit_internal.h"

LLVMValueRef clr_jit_array_length(Emit *e, LLVMValueRef array) {
    LLVMValueRef length = LLVMBuildLoad2(e->b, e->w->i32, clr_jit_offset(e, array, offsetof(Array, length)), "length");
    LLVMValueRef bounds[2] = {clr_jit_i32(e, 0), clr_jit_i32(e, 0x7FFFFFFF)};
    LLVMSetMetadata(length, e->w->range_kind, LLVMMDNodeInContext(e->w->context, bounds, 2));
    LLVMSetMetadata(length, e->w->invariant_kind, LLVMMDNodeInContext(e->w->context, NULL, 0));
    return length;
}

/* Bounds-checked address of element `index`. */
LLVMValueRef clr_jit_element_address(Emit *e, Value array, Value index, Type *element) {
    clr_jit_null_check(e, array);
    LLVMValueRef length = clr_jit_array_length(e, array.v), wide, outside;
    if (index.kind == SK_I4) {
        outside = LLVMBuildICmp(e->b, LLVMIntUGE, index.v, length, "");
        clr_jit_throw_if(e, outside, "throw_bounds");
        wide = LLVMBuildZExt(e->b, index.v, e->w->i64, "");
    } else {
        wide = clr_jit_coerce(e, index, SK_NATIVE).v;
        outside = LLVMBuildICmp(e->b, LLVMIntUGE, wide, LLVMBuildZExt(e->b, length, e->w->i64, ""), "");
        clr_jit_throw_if(e, outside, "throw_bounds");
    }
    u32 size = clr_jit_type_size(element);
    LLVMTypeRef unit = clr_jit_is_struct(element) ? LLVMArrayType2(e->w->i8, size) : clr_jit_memory_type(e->w, element);
    LLVMValueRef data = clr_jit_offset(e, array.v, CLR_ARRAY_DATA_OFFSET);
    return LLVMBuildInBoundsGEP2(e->b, unit, data, &wide, 1, "");
}

static Type *element_of_opcode(u16 op) {
    switch (op) {
    case CLR_IL_ldelem_i1:
    case CLR_IL_stelem_i1: return clr_types.i1;
    case CLR_IL_ldelem_u1: return clr_types.u1;
    case CLR_IL_ldelem_i2:
    case CLR_IL_stelem_i2: return clr_types.i2;
    case CLR_IL_ldelem_u2: return clr_types.u2;
    case CLR_IL_ldelem_i4:
    case CLR_IL_stelem_i4: return clr_types.i4;
    case CLR_IL_ldelem_u4: return clr_types.u4;
    case CLR_IL_ldelem_i8:
    case CLR_IL_stelem_i8: return clr_types.i8;
    case CLR_IL_ldelem_i:
    case CLR_IL_stelem_i: return clr_types.intptr;
    case CLR_IL_ldelem_r4:
    case CLR_IL_stelem_r4: return clr_types.r4;
    case CLR_IL_ldelem_r8:
    case CLR_IL_stelem_r8: return clr_types.r8;
    default: return clr_types.object;
    }
}

static ClrStatus load_element(Emit *e, Type *element) {
    Value index = clr_jit_pop(e), array = clr_jit_pop(e);
    CLR_TRY(clr_type_require(element, CLR_LEVEL_LAYOUT, e->error));
    array = clr_jit_coerce(e, array, SK_REF);
    Value value = clr_jit_load(e, element, clr_jit_element_address(e, array, index, element));
    if (value.kind == SK_REF) {
        value.type = element == clr_types.object || element->is_shared ? NULL : element;
        if (element == clr_types.object && array.type && array.type->element == CLR_ELEMENT_SZARRAY && !array.type->element_type->is_shared) value.type = array.type->element_type;
    }
    clr_jit_push(e, value);
    return CLR_OK;
}

static ClrStatus store_element(Emit *e, Type *element) {
    Value value = clr_jit_pop(e), index = clr_jit_pop(e), array = clr_jit_pop(e);
    CLR_TRY(clr_type_require(element, CLR_LEVEL_LAYOUT, e->error));
    array = clr_jit_coerce(e, array, SK_REF);
    LLVMValueRef address = clr_jit_element_address(e, array, index, element);
    if (clr_type_is_reference(element)) {
        value = clr_jit_coerce(e, value, SK_REF);
        /* Arrays are covariant: the element must fit the array's own type (III.4.26). */
        bool safe = LLVMIsNull(value.v) || (array.exact && array.type && array.type->element_type->element == CLR_ELEMENT_OBJECT) ||
                    (array.type && array.type->element == CLR_ELEMENT_SZARRAY && array.type->element_type->is_sealed && !array.type->element_type->is_shared && value.type == array.type->element_type);
        if (!safe) {
            LLVMValueRef args[2] = {array.v, value.v};
            clr_jit_call_helper(e, "stelem_check", e->w->void_type, args, 2);
        }
    }
    clr_jit_store(e, element, address, value, true);
    return CLR_OK;
}

static ClrStatus load_element_address(Emit *e, Type *element, Type *open) {
    Value index = clr_jit_pop(e), array = clr_jit_pop(e);
    CLR_TRY(clr_type_require(element, CLR_LEVEL_READY, e->error));
    array = clr_jit_coerce(e, array, SK_REF);
    LLVMValueRef address = clr_jit_element_address(e, array, index, element);
    if (clr_type_is_reference(element) && !e->prefix_readonly) {
        LLVMValueRef args[2] = {array.v, clr_jit_method_table(e, element, open)};
        clr_jit_call_helper(e, "ldelema_check", e->w->void_type, args, 2);
    }
    clr_jit_push(e, (Value){.kind = SK_BYREF, .type = element, .v = address, .non_null = true});
    return CLR_OK;
}

static ClrStatus new_vector(Emit *e, Type *element, Type *open) {
    Value length = clr_jit_pop(e);
    Type *array = clr_type_array(element);
    if (element->element == CLR_ELEMENT_VOID || element->element == CLR_ELEMENT_BYREF || element->is_by_ref_like) return clr_jit_invalid(e, "an array of '%s'", element->name);
    CLR_TRY(clr_type_require(array, CLR_LEVEL_READY, e->error));
    LLVMValueRef args[2] = {clr_jit_method_table(e, array, clr_type_array(open)), clr_jit_coerce(e, length, SK_NATIVE).v};
    LLVMValueRef object = clr_jit_call_helper(e, "new_array", e->w->ptr, args, 2);
    clr_jit_push(e, (Value){.kind = SK_REF, .type = array->is_shared ? NULL : array, .v = object, .non_null = true, .exact = !array->is_shared});
    return CLR_OK;
}

ClrStatus clr_jit_emit_array(Emit *e, const ClrInstruction *i) {
    Type *type, *open;
    switch (i->opcode) {
    case CLR_IL_ldlen: {
        Value array = clr_jit_coerce(e, clr_jit_pop(e), SK_REF);
        clr_jit_null_check(e, array);
        clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildZExt(e->b, clr_jit_array_length(e, array.v), e->w->i64, "")});
        return CLR_OK;
    }
    case CLR_IL_newarr: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); return new_vector(e, type, open);
    case CLR_IL_ldelema: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); return load_element_address(e, type, open);
    case CLR_IL_ldelem: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); return load_element(e, type);
    case CLR_IL_stelem: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); return store_element(e, type);
    case CLR_IL_ldelem_i1:
    case CLR_IL_ldelem_u1:
    case CLR_IL_ldelem_i2:
    case CLR_IL_ldelem_u2:
    case CLR_IL_ldelem_i4:
    case CLR_IL_ldelem_u4:
    case CLR_IL_ldelem_i8:
    case CLR_IL_ldelem_i:
    case CLR_IL_ldelem_r4:
    case CLR_IL_ldelem_r8:
    case CLR_IL_ldelem_ref: return load_element(e, element_of_opcode(i->opcode));
    default: return store_element(e, element_of_opcode(i->opcode));
    }
}
