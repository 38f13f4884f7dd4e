/* Vararg methods (ECMA-335 II.14.5, III.3.4): a pointer travels behind the declared parameters, to a list that the caller makes
 * in its frame (corlib/System/ArgIterator.cs reads it):
 *
 *   i64 count
 *   count times {address of the value, its Type}
 *
 * A by-ref argument is its own address, with the type of what it refers to. */
#include "jit/jit_internal.h"

ClrStatus clr_jit_vararg_site(Emit *e, u32 token, Signature **out, Signature **open) {
    ClrSpan blob;
    *out = *open = NULL;
    if (CLR_TOKEN_TABLE(token) == CLR_TABLE_MemberRef) blob = clr_table_get_blob(e->assembly->image, CLR_TABLE_MemberRef, CLR_TOKEN_ROW(token), CLR_COL_MemberRef_Signature);
    else if (CLR_TOKEN_TABLE(token) == CLR_TABLE_StandAloneSig) blob = clr_table_get_blob(e->assembly->image, CLR_TABLE_StandAloneSig, CLR_TOKEN_ROW(token), CLR_COL_StandAloneSig_Signature);
    else return CLR_OK; /* a MethodDef: no more than the declared parameters */
    ClrReader reader = clr_reader(e->assembly->image, blob, token), again = reader;
    CLR_TRY(clr_signature_read(e->assembly, &reader, e->generics, out, e->error));
    CLR_TRY(clr_signature_read(e->assembly, &again, (GenericContext){0}, open, e->error));
    return clr_jit_require_signature(*out, e->error);
}

LLVMValueRef clr_jit_vararg_list(Emit *e, Signature *site, Signature *open, const Value *args) {
    u32 fixed = site ? site->sentinel : 0, count = site ? site->param_count - fixed : 0;
    LLVMValueRef list = clr_jit_alloca(e, LLVMArrayType2(e->w->i64, 1 + 2 * count), "arglist");
    LLVMBuildStore(e->b, clr_jit_i64(e, count), list);
    for (u32 i = 0; i < count; i++) {
        Type *type = site->params[fixed + i], *open_type = open->params[fixed + i];
        LLVMValueRef address;
        if (type->element == CLR_ELEMENT_BYREF) {
            address = clr_jit_as_pointer(e, args[i]);
            type = type->element_type;
            open_type = open_type->element_type;
        } else {
            address = clr_jit_alloca(e, clr_jit_memory_type(e->w, type), "");
            clr_jit_store(e, type, address, args[i], false);
        }
        LLVMBuildStore(e->b, address, clr_jit_offset(e, list, 8 + 16 * i));
        LLVMBuildStore(e->b, clr_jit_type_pointer(e, type, open_type), clr_jit_offset(e, list, 16 + 16 * i));
    }
    return list;
}

ClrStatus clr_jit_emit_arglist(Emit *e) {
    if (!e->arglist) return clr_jit_invalid(e, "arglist in a method without variable arguments");
    LLVMValueRef temp = clr_jit_struct_temp(e, clr_types.runtime_argument_handle);
    LLVMBuildStore(e->b, e->arglist, temp);
    clr_jit_push(e, (Value){.kind = SK_STRUCT, .type = clr_types.runtime_argument_handle, .v = temp});
    return CLR_OK;
}
