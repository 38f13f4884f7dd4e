/* Constants, arguments, locals, loads and stores through pointers, block operations (ECMA-335 III.3, III.4). */
#include "jit/jit_internal.h"

#include "runtime/gc.h"

LLVMValueRef clr_jit_i32(Emit *e, i64 value) { return LLVMConstInt(e->w->i32, (u64)value, true); }
LLVMValueRef clr_jit_i64(Emit *e, i64 value) { return LLVMConstInt(e->w->i64, (u64)value, true); }

/* Through the bits: LLVMConstReal would quieten signalling NaNs. */
LLVMValueRef clr_jit_double(Emit *e, double value) {
    u64 bits;
    memcpy(&bits, &value, 8);
    return LLVMConstBitCast(LLVMConstInt(e->w->i64, bits, false), e->w->f64);
}

LLVMValueRef clr_jit_float(Emit *e, double value) {
    float single = (float)value;
    u32 bits;
    memcpy(&bits, &single, 4);
    return LLVMConstBitCast(LLVMConstInt(e->w->i32, bits, false), e->w->f32);
}

LLVMValueRef clr_jit_offset(Emit *e, LLVMValueRef base, u64 offset) {
    if (!offset) return base;
    LLVMValueRef index = clr_jit_i64(e, (i64)offset);
    return LLVMBuildInBoundsGEP2(e->b, e->w->i8, base, &index, 1, "");
}

LLVMValueRef clr_jit_as_pointer(Emit *e, Value value) {
    if (value.kind == SK_REF || value.kind == SK_BYREF || value.kind == SK_STRUCT) return value.v;
    value = clr_jit_coerce(e, value, SK_NATIVE);
    return LLVMBuildIntToPtr(e->b, value.v, e->w->ptr, "");
}

/* Implicit conversions of the evaluation stack (III.1.1.1, III.1.6). */
Value clr_jit_coerce(Emit *e, Value value, StackKind kind) {
    if (value.kind == kind) return value;
    Value out = {.kind = kind, .v = value.v};
    bool to_int = kind == SK_I8 || kind == SK_NATIVE;
    if (to_int && value.kind == SK_I4) out.v = LLVMBuildSExt(e->b, value.v, e->w->i64, "");
    else if (to_int && (value.kind == SK_REF || value.kind == SK_BYREF)) out.v = LLVMBuildPtrToInt(e->b, value.v, e->w->i64, "");
    else if (to_int && (value.kind == SK_I8 || value.kind == SK_NATIVE)) return out;
    else if (kind == SK_I4 && (value.kind == SK_NATIVE || value.kind == SK_I8)) out.v = LLVMBuildTrunc(e->b, value.v, e->w->i32, "");
    else if ((kind == SK_REF || kind == SK_BYREF) && (value.kind == SK_REF || value.kind == SK_BYREF)) out.type = value.type;
    else if (kind == SK_BYREF || kind == SK_REF) {
        if (value.kind == SK_I4) value.v = LLVMBuildZExt(e->b, value.v, e->w->i64, "");
        else if (value.kind != SK_I8 && value.kind != SK_NATIVE) {
            clr_jit_invalid(e, "a number where a reference is needed");
            out.v = LLVMConstNull(e->w->ptr);
            return out;
        }
        out.v = LLVMBuildIntToPtr(e->b, value.v, e->w->ptr, "");
    } else if (kind == SK_R4 && value.kind == SK_R8) out.v = LLVMBuildFPTrunc(e->b, value.v, e->w->f32, "");
    else if (kind == SK_R8 && value.kind == SK_R4) out.v = LLVMBuildFPExt(e->b, value.v, e->w->f64, "");
    else {
        clr_jit_invalid(e, "a value of the wrong kind on the stack");
        out.v = kind == SK_STRUCT ? LLVMConstNull(e->w->ptr) : LLVMConstNull(clr_jit_stack_type(e->w, kind));
    }
    return out;
}

Value clr_jit_coerce_type(Emit *e, Value value, Type *type) {
    StackKind kind = clr_jit_stack_kind(type);
    if (kind != SK_STRUCT) return clr_jit_coerce(e, value, kind);
    if (value.kind == SK_STRUCT && (value.type == type || clr_jit_type_size(value.type) == clr_jit_type_size(type))) return value;
    /* A primitive where its struct is wanted, or the other way round (IntPtr and its kin in old images). */
    if (value.kind != SK_STRUCT) {
        LLVMValueRef temp = clr_jit_struct_temp(e, type);
        LLVMBuildStore(e->b, value.v, temp);
        return (Value){.kind = SK_STRUCT, .type = type, .v = temp};
    }
    clr_jit_invalid(e, "a struct of the wrong type on the stack");
    return value;
}

LLVMValueRef clr_jit_load_small(Emit *e, Type *type, LLVMValueRef address) {
    StackKind kind = clr_jit_stack_kind(type);
    LLVMTypeRef memory = clr_jit_memory_type(e->w, type);
    LLVMValueRef v = LLVMBuildLoad2(e->b, memory, address, "");
    LLVMSetAlignment(v, e->prefix_unaligned ? e->prefix_unaligned : clr_jit_type_size(type));
    if (e->prefix_volatile) LLVMSetVolatile(v, true);
    if (kind == SK_I4 && memory != e->w->i32) {
        Type *base = type->is_enum ? type->element_type : type;
        bool is_signed = base->element == CLR_ELEMENT_I1 || base->element == CLR_ELEMENT_I2;
        v = is_signed ? LLVMBuildSExt(e->b, v, e->w->i32, "") : LLVMBuildZExt(e->b, v, e->w->i32, "");
    }
    return v;
}

Value clr_jit_load(Emit *e, Type *type, LLVMValueRef address) {
    Value value = {.kind = clr_jit_stack_kind(type), .type = type};
    if (value.kind == SK_STRUCT) {
        value.v = clr_jit_struct_temp(e, type);
        clr_jit_copy_struct(e, type, value.v, address, false);
        return value;
    }
    if (value.kind == SK_BYREF) value.type = type->element_type;
    value.v = clr_jit_load_small(e, type, address);
    return value;
}

/* The write barrier: a byte per 512 bytes of address (runtime/gc.h). The store is volatile so that it is not moved past a poll. */
void clr_jit_card(Emit *e, LLVMValueRef address) {
    LLVMValueRef bits = LLVMBuildPtrToInt(e->b, address, e->w->i64, "");
    LLVMValueRef index = LLVMBuildAnd(e->b, LLVMBuildLShr(e->b, bits, clr_jit_i64(e, CLR_GC_CARD_SHIFT), ""), clr_jit_i64(e, CLR_GC_CARD_MASK), "");
    LLVMValueRef cards = clr_jit_data_symbol(e->m, clr_gc_cards);
    LLVMValueRef store = LLVMBuildStore(e->b, LLVMConstInt(e->w->i8, 1, false), LLVMBuildInBoundsGEP2(e->b, e->w->i8, cards, &index, 1, ""));
    LLVMSetVolatile(store, true);
}

void clr_jit_store(Emit *e, Type *type, LLVMValueRef address, Value value, bool maybe_heap) {
    value = clr_jit_coerce_type(e, value, type);
    if (value.kind == SK_STRUCT) {
        clr_jit_copy_struct(e, type, address, value.v, maybe_heap);
        return;
    }
    LLVMValueRef v = value.v;
    LLVMTypeRef memory = clr_jit_memory_type(e->w, type);
    if (value.kind == SK_I4 && memory != e->w->i32) v = LLVMBuildTrunc(e->b, v, memory, "");
    LLVMValueRef store = LLVMBuildStore(e->b, v, address);
    LLVMSetAlignment(store, e->prefix_unaligned ? e->prefix_unaligned : clr_jit_type_size(type));
    if (e->prefix_volatile) LLVMSetVolatile(store, true);
    if (value.kind == SK_REF && maybe_heap && !LLVMIsNull(v)) clr_jit_card(e, address);
}

/* Word by word where references are inside (invariants.md 12), else one memcpy. */
void clr_jit_copy_struct(Emit *e, Type *type, LLVMValueRef to, LLVMValueRef from, bool maybe_heap) {
    u32 size = clr_jit_type_size(type);
    if (to == from) return;
    if (!type->has_references && !type->is_by_ref_like) {
        if (size == 1 || size == 2 || size == 4 || size == 8) {
            LLVMTypeRef t = size == 1 ? e->w->i8 : size == 2 ? e->w->i16 : size == 4 ? e->w->i32 : e->w->i64;
            LLVMValueRef load = LLVMBuildLoad2(e->b, t, from, "");
            LLVMSetAlignment(load, 1);
            LLVMSetAlignment(LLVMBuildStore(e->b, load, to), 1);
            return;
        }
        LLVMBuildMemCpy(e->b, to, 1, from, 1, clr_jit_i64(e, size));
        return;
    }
    if (size > 256) {
        LLVMValueRef args[3] = {to, from, clr_jit_i64(e, size)};
        clr_jit_call_helper(e, "copy_refs", e->w->void_type, args, 3);
        return;
    }
    WordList refs = {0};
    clr_type_ref_words(type, 0, &refs);
    LLVMValueRef values[32];
    for (u32 i = 0; i < size / 8; i++) {
        bool is_ref = type->is_by_ref_like;
        for (u32 r = 0; r < refs.count; r++) is_ref |= refs.data[r] == i * 8;
        values[i] = LLVMBuildLoad2(e->b, is_ref ? e->w->ptr : e->w->i64, clr_jit_offset(e, from, i * 8), "");
        LLVMSetAlignment(values[i], 8);
    }
    for (u32 i = 0; i < size / 8; i++) LLVMSetAlignment(LLVMBuildStore(e->b, values[i], clr_jit_offset(e, to, i * 8)), 8);
    for (u32 i = size / 8 * 8; i < size; i++) {
        LLVMValueRef byte = LLVMBuildLoad2(e->b, e->w->i8, clr_jit_offset(e, from, i), "");
        LLVMBuildStore(e->b, byte, clr_jit_offset(e, to, i));
    }
    if (maybe_heap && refs.count) {
        clr_jit_card(e, to);
        if (size > 8) clr_jit_card(e, clr_jit_offset(e, to, size - 8));
    }
    clr_vec_free(&refs);
}

void clr_jit_zero(Emit *e, Type *type, LLVMValueRef address) {
    if (!clr_jit_is_struct(type)) {
        LLVMBuildStore(e->b, LLVMConstNull(clr_jit_memory_type(e->w, type)), address);
        return;
    }
    u32 size = clr_jit_type_size(type);
    if ((type->has_references || type->is_by_ref_like) && size <= 128) {
        for (u32 i = 0; i + 8 <= size; i += 8) LLVMSetAlignment(LLVMBuildStore(e->b, clr_jit_i64(e, 0), clr_jit_offset(e, address, i)), 8);
        return;
    }
    LLVMBuildMemSet(e->b, address, LLVMConstInt(e->w->i8, 0, false), clr_jit_i64(e, size), 1);
}

/* --- arguments and locals --- */

static ClrStatus variable(Emit *e, bool local, i64 index, Variable **out) {
    if (index < 0 || index >= (local ? e->local_count : e->arg_count)) return clr_jit_invalid(e, "%s %lld does not exist", local ? "local" : "argument", (long long)index);
    *out = local ? &e->locals[index] : &e->args[index];
    return CLR_OK;
}

static ClrStatus load_variable(Emit *e, bool local, i64 index) {
    Variable *v;
    CLR_TRY(variable(e, local, index, &v));
    Value value = clr_jit_load(e, v->type, v->address);
    if (v->pinned) LLVMSetVolatile(value.v, value.kind != SK_STRUCT);
    if (!local && index == 0 && e->signature->has_this && !v->stored) value.is_this = true;
    clr_jit_push(e, value);
    return CLR_OK;
}

static ClrStatus store_variable(Emit *e, bool local, i64 index) {
    Variable *v;
    CLR_TRY(variable(e, local, index, &v));
    v->stored = true;
    Value value = clr_jit_pop(e);
    bool was_volatile = e->prefix_volatile;
    if (v->pinned) e->prefix_volatile = true; /* stays in the frame: a pin is a stack word (invariants.md 17) */
    clr_jit_store(e, v->type, v->address, value, false);
    e->prefix_volatile = was_volatile;
    return CLR_OK;
}

static ClrStatus load_variable_address(Emit *e, bool local, i64 index) {
    Variable *v;
    CLR_TRY(variable(e, local, index, &v));
    v->address_taken = true;
    clr_jit_push(e, (Value){.kind = SK_BYREF, .type = v->type, .v = v->address, .non_null = true});
    return CLR_OK;
}

/* --- through pointers --- */

static Type *indirect_type(u16 opcode) {
    switch (opcode) {
    case CLR_IL_ldind_i1:
    case CLR_IL_stind_i1: return clr_types.i1;
    case CLR_IL_ldind_u1: return clr_types.u1;
    case CLR_IL_ldind_i2:
    case CLR_IL_stind_i2: return clr_types.i2;
    case CLR_IL_ldind_u2: return clr_types.u2;
    case CLR_IL_ldind_i4:
    case CLR_IL_stind_i4: return clr_types.i4;
    case CLR_IL_ldind_u4: return clr_types.u4;
    case CLR_IL_ldind_i8:
    case CLR_IL_stind_i8: return clr_types.i8;
    case CLR_IL_ldind_i:
    case CLR_IL_stind_i: return clr_types.intptr;
    case CLR_IL_ldind_r4:
    case CLR_IL_stind_r4: return clr_types.r4;
    case CLR_IL_ldind_r8:
    case CLR_IL_stind_r8: return clr_types.r8;
    default: return clr_types.object;
    }
}

static void load_indirect(Emit *e, Type *type) {
    Value address = clr_jit_pop(e);
    clr_jit_null_check(e, address);
    Value value = clr_jit_load(e, type, clr_jit_as_pointer(e, address));
    if (type == clr_types.object) value.type = address.kind == SK_BYREF && address.type && clr_type_is_reference(address.type) ? address.type : NULL;
    clr_jit_push(e, value);
}

static bool on_stack(Value address) { return address.kind == SK_BYREF && LLVMIsAAllocaInst(address.v); }

static void store_indirect(Emit *e, Type *type) {
    Value value = clr_jit_pop(e), address = clr_jit_pop(e);
    clr_jit_null_check(e, address);
    clr_jit_store(e, type, clr_jit_as_pointer(e, address), value, !on_stack(address));
}

static ClrStatus copy_object(Emit *e, Type *type) {
    Value from = clr_jit_pop(e), to = clr_jit_pop(e);
    clr_jit_null_check(e, from);
    clr_jit_null_check(e, to);
    Value value = clr_jit_load(e, type, clr_jit_as_pointer(e, from));
    clr_jit_store(e, type, clr_jit_as_pointer(e, to), value, !on_stack(to));
    return CLR_OK;
}

static ClrStatus init_object(Emit *e, Type *type) {
    Value to = clr_jit_pop(e);
    clr_jit_null_check(e, to);
    LLVMValueRef address = clr_jit_as_pointer(e, to);
    if (clr_jit_is_struct(type) && type->has_references && clr_jit_type_size(type) > 128) {
        LLVMValueRef args[2] = {address, clr_jit_i64(e, clr_jit_type_size(type))};
        clr_jit_call_helper(e, "clear_refs", e->w->void_type, args, 2);
        return CLR_OK;
    }
    clr_jit_zero(e, type, address);
    return CLR_OK;
}

static ClrStatus block_operation(Emit *e, u16 opcode) {
    Value size = clr_jit_pop(e), second = clr_jit_pop(e), to = clr_jit_pop(e);
    LLVMValueRef bytes = LLVMBuildZExt(e->b, clr_jit_coerce(e, size, SK_I4).v, e->w->i64, "");
    LLVMBasicBlockRef some = clr_jit_new_block(e, ""), done = clr_jit_new_block(e, "");
    LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntNE, bytes, clr_jit_i64(e, 0), ""), some, done);
    clr_jit_position(e, some);
    clr_jit_null_check(e, to);
    if (opcode == CLR_IL_cpblk) {
        clr_jit_null_check(e, second);
        LLVMBuildMemMove(e->b, clr_jit_as_pointer(e, to), 1, clr_jit_as_pointer(e, second), 1, bytes);
    } else LLVMBuildMemSet(e->b, clr_jit_as_pointer(e, to), LLVMBuildTrunc(e->b, clr_jit_coerce(e, second, SK_I4).v, e->w->i8, ""), bytes, 1);
    LLVMBuildBr(e->b, done);
    clr_jit_position(e, done);
    return CLR_OK;
}

static ClrStatus local_allocation(Emit *e) {
    Value size = clr_jit_pop(e);
    LLVMValueRef bytes = size.kind == SK_I4 ? LLVMBuildZExt(e->b, size.v, e->w->i64, "") : clr_jit_coerce(e, size, SK_NATIVE).v;
    clr_jit_call_helper(e, "localloc_check", e->w->void_type, &bytes, 1);
    LLVMValueRef memory = LLVMBuildArrayAlloca(e->b, e->w->i8, bytes, "");
    LLVMSetAlignment(memory, 16);
    if (e->body.init_locals) LLVMBuildMemSet(e->b, memory, LLVMConstInt(e->w->i8, 0, false), bytes, 1);
    clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildPtrToInt(e->b, memory, e->w->i64, "")});
    return CLR_OK;
}

static void push_i4(Emit *e, i64 value) { clr_jit_push(e, (Value){.kind = SK_I4, .v = clr_jit_i32(e, value)}); }

ClrStatus clr_jit_emit_memory(Emit *e, const ClrInstruction *i) {
    u16 op = i->opcode;
    Type *type, *open;
    switch (op) {
    case CLR_IL_ldarg_0:
    case CLR_IL_ldarg_1:
    case CLR_IL_ldarg_2:
    case CLR_IL_ldarg_3: return load_variable(e, false, op - CLR_IL_ldarg_0);
    case CLR_IL_ldloc_0:
    case CLR_IL_ldloc_1:
    case CLR_IL_ldloc_2:
    case CLR_IL_ldloc_3: return load_variable(e, true, op - CLR_IL_ldloc_0);
    case CLR_IL_stloc_0:
    case CLR_IL_stloc_1:
    case CLR_IL_stloc_2:
    case CLR_IL_stloc_3: return store_variable(e, true, op - CLR_IL_stloc_0);
    case CLR_IL_ldarg_s:
    case CLR_IL_ldarg: return load_variable(e, false, i->i);
    case CLR_IL_ldloc_s:
    case CLR_IL_ldloc: return load_variable(e, true, i->i);
    case CLR_IL_starg_s:
    case CLR_IL_starg: return store_variable(e, false, i->i);
    case CLR_IL_stloc_s:
    case CLR_IL_stloc: return store_variable(e, true, i->i);
    case CLR_IL_ldarga_s:
    case CLR_IL_ldarga: return load_variable_address(e, false, i->i);
    case CLR_IL_ldloca_s:
    case CLR_IL_ldloca: return load_variable_address(e, true, i->i);
    case CLR_IL_ldnull: clr_jit_push(e, (Value){.kind = SK_REF, .v = LLVMConstNull(e->w->ptr)}); return CLR_OK;
    case CLR_IL_ldc_i4_s:
    case CLR_IL_ldc_i4: push_i4(e, i->i); return CLR_OK;
    case CLR_IL_ldc_i8: clr_jit_push(e, (Value){.kind = SK_I8, .v = clr_jit_i64(e, i->i)}); return CLR_OK;
    case CLR_IL_ldc_r4: clr_jit_push(e, (Value){.kind = SK_R4, .v = clr_jit_float(e, i->r)}); return CLR_OK;
    case CLR_IL_ldc_r8: clr_jit_push(e, (Value){.kind = SK_R8, .v = clr_jit_double(e, i->r)}); return CLR_OK;
    case CLR_IL_cpobj: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, e->error)); return copy_object(e, type);
    case CLR_IL_ldobj: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, e->error)); load_indirect(e, type); return CLR_OK;
    case CLR_IL_stobj: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, e->error)); store_indirect(e, type); return CLR_OK;
    case CLR_IL_initobj: CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open)); CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, e->error)); return init_object(e, type);
    case CLR_IL_sizeof:
        CLR_TRY(clr_jit_resolve_type(e, (u32)i->i, &type, &open));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, e->error));
        push_i4(e, clr_jit_type_size(type));
        return CLR_OK;
    case CLR_IL_cpblk:
    case CLR_IL_initblk: return block_operation(e, op);
    case CLR_IL_localloc: return local_allocation(e);
    default: break;
    }
    if (op >= CLR_IL_ldc_i4_m1 && op <= CLR_IL_ldc_i4_8) push_i4(e, (i64)op - CLR_IL_ldc_i4_0);
    else if (op >= CLR_IL_ldind_i1 && op <= CLR_IL_ldind_ref) load_indirect(e, indirect_type(op));
    else store_indirect(e, indirect_type(op));
    return CLR_OK;
}
