/* Fields, boxing, casts, tokens, literals, typed references (ECMA-335 III.4). */
#include "jit/jit_internal.h"

#include "runtime/helpers.h"

/* --- fields --- */

static ClrStatus resolve_field(Emit *e, u32 token, Field **field, Field **open) {
    CLR_TRY(clr_field_of_token(e->assembly, token, (GenericContext){0}, open, e->error));
    CLR_TRY(clr_field_of_token(e->assembly, token, e->generics, field, e->error));
    CLR_TRY(clr_type_require((*field)->type, (*field)->is_static ? CLR_LEVEL_READY : CLR_LEVEL_LAYOUT, e->error));
    return clr_type_require((*field)->field_type, CLR_LEVEL_LAYOUT, e->error);
}

static ClrStatus static_address(Emit *e, Field *field, Field *open, LLVMValueRef *out) {
    if (field->is_literal) return clr_jit_invalid(e, "a load of the literal field '%s'", field->name);
    if (field->rva) {
        *out = clr_jit_data_symbol(e->m, field->rva);
        return CLR_OK;
    }
    LLVMValueRef base;
    if (field->is_thread_static) {
        LLVMValueRef type = clr_jit_type_pointer(e, field->type, open->type);
        base = clr_jit_call_helper(e, "thread_static_base", e->w->ptr, &type, 1);
    } else base = clr_jit_static_base(e, field->type, open->type);
    *out = clr_jit_offset(e, base, field->offset);
    return CLR_OK;
}

/* Address of an instance field of what is on the stack: an object, a by-ref or pointer to a struct, or a struct value. */
static LLVMValueRef instance_address(Emit *e, Field *field, Value object) {
    if (object.kind != SK_STRUCT) clr_jit_null_check(e, object);
    return clr_jit_offset(e, clr_jit_as_pointer(e, object), field->offset);
}

static ClrStatus load_field(Emit *e, Field *field, Field *open, bool is_static_op) {
    LLVMValueRef address;
    if (field->is_static) {
        if (!is_static_op) clr_jit_pop(e);
        CLR_TRY(static_address(e, field, open, &address));
    } else {
        if (is_static_op) return clr_jit_invalid(e, "field '%s' is not static", field->name);
        Value object = clr_jit_pop(e);
        if (object.kind == SK_I4 || object.kind == SK_I8 || object.kind == SK_R4 || object.kind == SK_R8) {
            /* A field of a primitive held by value (m_value). */
            LLVMValueRef temp = clr_jit_alloca(e, e->w->i64, "");
            LLVMBuildStore(e->b, object.v, temp);
            object = (Value){.kind = SK_STRUCT, .type = field->type, .v = temp};
        }
        address = instance_address(e, field, object);
    }
    clr_jit_push(e, clr_jit_load(e, field->field_type, address));
    return CLR_OK;
}

static ClrStatus load_field_address(Emit *e, Field *field, Field *open, bool is_static_op) {
    LLVMValueRef address;
    Value result = {.kind = SK_BYREF, .type = field->field_type, .non_null = true};
    if (field->is_static) {
        if (!is_static_op) clr_jit_pop(e);
        CLR_TRY(static_address(e, field, open, &address));
    } else {
        if (is_static_op) return clr_jit_invalid(e, "field '%s' is not static", field->name);
        Value object = clr_jit_pop(e);
        if (object.kind == SK_NATIVE) { /* arithmetic on an unmanaged pointer: null is no error (III.4.11) */
            address = clr_jit_offset(e, clr_jit_as_pointer(e, object), field->offset);
            clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildPtrToInt(e->b, address, e->w->i64, "")});
            return CLR_OK;
        }
        address = instance_address(e, field, object);
    }
    result.v = address;
    clr_jit_push(e, result);
    return CLR_OK;
}

static ClrStatus store_field(Emit *e, Field *field, Field *open, bool is_static_op) {
    Value value = clr_jit_pop(e);
    LLVMValueRef address;
    bool heap = true;
    if (field->is_static) {
        if (!is_static_op) clr_jit_pop(e);
        CLR_TRY(static_address(e, field, open, &address));
        heap = false; /* statics areas are roots, not heap */
    } else {
        if (is_static_op) return clr_jit_invalid(e, "field '%s' is not static", field->name);
        Value object = clr_jit_pop(e);
        address = instance_address(e, field, object);
        heap = !(object.kind == SK_BYREF && LLVMIsAAllocaInst(object.v));
    }
    clr_jit_store(e, field->field_type, address, value, heap);
    return CLR_OK;
}

ClrStatus clr_jit_emit_field(Emit *e, const ClrInstruction *i) {
    Field *field, *open;
    CLR_TRY(resolve_field(e, (u32)i->i, &field, &open));
    switch (i->opcode) {
    case CLR_IL_ldfld: return load_field(e, field, open, false);
    case CLR_IL_ldsfld: return load_field(e, field, open, true);
    case CLR_IL_ldflda: return load_field_address(e, field, open, false);
    case CLR_IL_ldsflda: return load_field_address(e, field, open, true);
    case CLR_IL_stfld: return store_field(e, field, open, false);
    default: return store_field(e, field, open, true);
    }
}

/* --- boxing --- */

static LLVMValueRef in_memory(Emit *e, Type *type, Value value) {
    value = clr_jit_coerce_type(e, value, type);
    if (value.kind == SK_STRUCT) return value.v;
    LLVMValueRef temp = clr_jit_alloca(e, clr_jit_memory_type(e->w, type), "");
    clr_jit_store(e, type, temp, value, false);
    return temp;
}

ClrStatus clr_jit_box(Emit *e, Type *type, Type *open, Value value, Value *out) {
    *out = value;
    if (!type->is_value_type) return CLR_OK;
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, e->error));
    if (type->is_by_ref_like) return clr_jit_invalid(e, "a by-ref-like type cannot be boxed");
    LLVMValueRef args[2] = {clr_jit_method_table(e, type, open), NULL}, object;
    if (e->m->tier == CLR_TIER_OPT && !type->is_nullable) {
        value = clr_jit_coerce_type(e, value, type);
        object = clr_jit_new_object(e, type, args[0]);
        clr_jit_store(e, type, clr_jit_offset(e, object, CLR_OBJECT_HEADER_SIZE), value, true);
    } else {
        args[1] = in_memory(e, type, value);
        object = clr_jit_call_helper(e, "box", e->w->ptr, args, 2);
    }
    bool exact = !type->is_nullable && !type->is_shared;
    *out = (Value){.kind = SK_REF, .type = exact ? type : NULL, .v = object, .non_null = !type->is_nullable, .exact = false};
    return CLR_OK;
}

static ClrStatus emit_unbox_any(Emit *e, Type *type, Type *open) {
    Value object = clr_jit_pop(e);
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, e->error));
    if (!type->is_value_type) {
        LLVMValueRef args[2] = {object.v, clr_jit_method_table(e, type, open)};
        LLVMValueRef v = clr_jit_call_helper(e, "castclass", e->w->ptr, args, 2);
        clr_jit_push(e, (Value){.kind = SK_REF, .type = type->is_shared ? NULL : type, .v = v});
        return CLR_OK;
    }
    if (type->is_nullable) {
        LLVMValueRef temp = clr_jit_struct_temp(e, type);
        LLVMValueRef args[3] = {temp, object.v, clr_jit_method_table(e, type, open)};
        clr_jit_call_helper(e, "unbox_nullable", e->w->void_type, args, 3);
        clr_jit_push(e, (Value){.kind = SK_STRUCT, .type = type, .v = temp});
        return CLR_OK;
    }
    LLVMValueRef args[2] = {object.v, clr_jit_method_table(e, type, open)};
    LLVMValueRef data = clr_jit_call_helper(e, "unbox", e->w->ptr, args, 2);
    clr_jit_push(e, clr_jit_load(e, type, data));
    return CLR_OK;
}

static ClrStatus emit_unbox(Emit *e, Type *type, Type *open) {
    Value object = clr_jit_pop(e);
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, e->error));
    LLVMValueRef data, table = clr_jit_method_table(e, type, open);
    if (type->is_nullable) {
        data = clr_jit_struct_temp(e, type);
        LLVMValueRef args[3] = {data, object.v, table};
        clr_jit_call_helper(e, "unbox_nullable", e->w->void_type, args, 3);
    } else {
        LLVMValueRef args[2] = {object.v, table};
        data = clr_jit_call_helper(e, "unbox", e->w->ptr, args, 2);
    }
    clr_jit_push(e, (Value){.kind = SK_BYREF, .type = type, .v = data, .non_null = true});
    return CLR_OK;
}

/* --- casts --- */

/* Exact match or the supers display, without a call, for plain classes. */
static bool is_plain_class(Type *type) {
    return type->element == CLR_ELEMENT_CLASS && !type->is_interface && !type->is_shared && !type->is_delegate && type->mt && type->mt->depth < CLR_SUPERS_INLINE;
}

static ClrStatus emit_cast(Emit *e, Type *type, Type *open, bool throws) {
    Value object = clr_jit_pop(e);
    LLVMValueRef v = clr_jit_coerce(e, object, SK_REF).v;
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, e->error));
    if (object.type && !object.type->is_shared && !type->is_shared && clr_type_is_reference(object.type) && object.type != type && type->element == CLR_ELEMENT_OBJECT) {
        clr_jit_push(e, object);
        return CLR_OK;
    }
    Type *test = !throws && type->is_nullable && type->args ? type->args->types[0] : type;
    LLVMValueRef table = clr_jit_method_table(e, test, open), args[2] = {v, table};
    Type *known = type->is_shared || type->is_value_type ? NULL : type;
    if (e->m->tier != CLR_TIER_OPT || !is_plain_class(type)) {
        LLVMValueRef result = clr_jit_call_helper(e, throws ? "castclass" : "isinst", e->w->ptr, args, 2);
        clr_jit_push(e, (Value){.kind = SK_REF, .type = known, .v = result});
        return CLR_OK;
    }
    LLVMBasicBlockRef look = clr_jit_new_block(e, ""), bad = clr_jit_new_block(e, ""), done = clr_jit_new_block(e, ""), here = LLVMGetInsertBlock(e->b);
    LLVMBuildCondBr(e->b, LLVMBuildIsNull(e->b, v, ""), done, look);
    clr_jit_position(e, look);
    LLVMValueRef own = clr_jit_mt_of(e, (Value){.kind = SK_REF, .v = v});
    if (!type->is_sealed) own = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, own, offsetof(MethodTable, supers) + 8 * type->mt->depth), "");
    LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntEQ, own, table, ""), done, bad);
    clr_jit_position(e, bad);
    LLVMValueRef null = LLVMConstNull(e->w->ptr);
    if (throws) {
        clr_jit_call_helper(e, "castclass", e->w->ptr, args, 2);
        LLVMBuildUnreachable(e->b);
    } else LLVMBuildBr(e->b, done);
    clr_jit_position(e, done);
    LLVMValueRef phi = LLVMBuildPhi(e->b, e->w->ptr, "");
    LLVMAddIncoming(phi, &v, &here, 1);
    LLVMAddIncoming(phi, &v, &look, 1);
    if (!throws) LLVMAddIncoming(phi, &null, &bad, 1);
    clr_jit_push(e, (Value){.kind = SK_REF, .type = known, .v = phi});
    return CLR_OK;
}

/* --- tokens and literals --- */

static Value handle_value(Emit *e, Type *handle_type, LLVMValueRef word) {
    LLVMValueRef temp = clr_jit_struct_temp(e, handle_type);
    LLVMBuildStore(e->b, word, temp);
    return (Value){.kind = SK_STRUCT, .type = handle_type, .v = temp};
}

static ClrStatus emit_ldtoken(Emit *e, u32 token) {
    u32 table = CLR_TOKEN_TABLE(token);
    bool is_field = table == CLR_TABLE_Field;
    if (table == CLR_TABLE_MemberRef) {
        CLR_TRY(clr_token_check(e->assembly->image, token, 1ull << CLR_TABLE_MemberRef, e->error));
        ClrSpan blob = clr_table_get_blob(e->assembly->image, CLR_TABLE_MemberRef, CLR_TOKEN_ROW(token), CLR_COL_MemberRef_Signature);
        is_field = blob.size && (blob.data[0] & 15) == CLR_SIG_FIELD;
    }
    if (table == CLR_TABLE_TypeDef || table == CLR_TABLE_TypeRef || table == CLR_TABLE_TypeSpec) {
        Type *type, *open;
        CLR_TRY(clr_type_of_token(e->assembly, token, (GenericContext){0}, &open, e->error));
        CLR_TRY(clr_type_of_token(e->assembly, token, e->generics, &type, e->error));
        bool exact = table != CLR_TABLE_TypeSpec || !open->is_open;
        LLVMValueRef pointer = exact ? clr_jit_data_symbol(e->m, type) : clr_jit_type_pointer(e, type, open);
        LLVMValueRef object = clr_jit_call_helper(e, "type_object", e->w->ptr, &pointer, 1);
        Value value = handle_value(e, clr_types.runtime_type_handle, object);
        value.token_type = type->is_shared ? NULL : type;
        clr_jit_push(e, value);
        return CLR_OK;
    }
    if (is_field) {
        Field *field, *open;
        CLR_TRY(clr_field_of_token(e->assembly, token, (GenericContext){0}, &open, e->error));
        CLR_TRY(clr_field_of_token(e->assembly, token, e->generics, &field, e->error));
        CLR_TRY(clr_type_require(field->type, CLR_LEVEL_READY, e->error));
        LLVMValueRef pointer = field->type->is_shared && open->type->is_open ? clr_jit_lookup(e, CLR_SLOT_FIELD, open) : clr_jit_data_symbol(e->m, field);
        clr_jit_push(e, handle_value(e, clr_types.runtime_field_handle, pointer));
        return CLR_OK;
    }
    Method *method, *open;
    CLR_TRY(clr_jit_resolve_method(e, token, &method, &open));
    clr_jit_push(e, handle_value(e, clr_types.runtime_method_handle, clr_jit_method_pointer(e, method, open)));
    return CLR_OK;
}

static ClrStatus emit_ldstr(Emit *e, u32 token) {
    const u8 *chars;
    u32 length;
    CLR_TRY(clr_image_user_string(e->assembly->image, CLR_TOKEN_ROW(token), &chars, &length, e->error));
    String *literal = clr_string_literal(chars, length);
    clr_jit_push(e, (Value){.kind = SK_REF, .type = clr_types.string, .v = clr_jit_data_symbol(e->m, literal), .non_null = true});
    return CLR_OK;
}

/* --- typed references: {address, type} --- */

static ClrStatus emit_mkrefany(Emit *e, Type *type, Type *open) {
    Value address = clr_jit_pop(e);
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, e->error));
    LLVMValueRef temp = clr_jit_struct_temp(e, clr_types.typed_reference);
    LLVMBuildStore(e->b, clr_jit_as_pointer(e, address), temp);
    LLVMBuildStore(e->b, clr_jit_type_pointer(e, type, open), clr_jit_offset(e, temp, 8));
    clr_jit_push(e, (Value){.kind = SK_STRUCT, .type = clr_types.typed_reference, .v = temp});
    return CLR_OK;
}

static ClrStatus emit_refanyval(Emit *e, Type *type, Type *open) {
    Value reference = clr_jit_pop(e);
    if (reference.kind != SK_STRUCT) return clr_jit_invalid(e, "refanyval of no typed reference");
    LLVMValueRef held = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, reference.v, 8), "");
    clr_jit_throw_if(e, LLVMBuildICmp(e->b, LLVMIntNE, held, clr_jit_type_pointer(e, type, open), ""), "throw_cast");
    clr_jit_push(e, (Value){.kind = SK_BYREF, .type = type, .v = LLVMBuildLoad2(e->b, e->w->ptr, reference.v, "")});
    return CLR_OK;
}

static ClrStatus emit_refanytype(Emit *e) {
    Value reference = clr_jit_pop(e);
    if (reference.kind != SK_STRUCT) return clr_jit_invalid(e, "refanytype of no typed reference");
    LLVMValueRef type = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, reference.v, 8), "");
    LLVMValueRef object = clr_jit_call_helper(e, "type_object", e->w->ptr, &type, 1);
    clr_jit_push(e, handle_value(e, clr_types.runtime_type_handle, object));
    return CLR_OK;
}

ClrStatus clr_jit_emit_object(Emit *e, const ClrInstruction *i) {
    Type *type, *open;
    switch (i->opcode) {
    case CLR_IL_ldstr: return emit_ldstr(e, (u32)i->i);
    case CLR_IL_ldtoken: return emit_ldtoken(e, (u32)i->i);
    case CLR_IL_refanytype: return emit_refanytype(e);
    default: break;
    }
    CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open));
    switch (i->opcode) {
    case CLR_IL_castclass: return emit_cast(e, type, open, true);
    case CLR_IL_isinst: return emit_cast(e, type, open, false);
    case CLR_IL_unbox: return emit_unbox(e, type, open);
    case CLR_IL_unbox_any: return emit_unbox_any(e, type, open);
    case CLR_IL_mkrefany: return emit_mkrefany(e, type, open);
    case CLR_IL_refanyval: return emit_refanyval(e, type, open);
    default: {
        Value value = clr_jit_pop(e), boxed;
        CLR_TRY(clr_jit_box(e, type, open, value, &boxed));
        clr_jit_push(e, boxed);
        return CLR_OK;
    }
    }
}
