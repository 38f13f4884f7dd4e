/* Arithmetic, comparison, conversion, branches (ECMA-335 III.1.5 tables, III.3). */
#include "jit/jit_internal.h"

/* --- operand kinds (III.1.5, table 2) --- */

static bool is_float(StackKind kind) { return kind == SK_R4 || kind == SK_R8; }
static bool is_pointer(StackKind kind) { return kind == SK_REF || kind == SK_BYREF; }

/* Brings both operands to one kind; references become integers for comparisons only. */
static ClrStatus unify(Emit *e, Value *a, Value *b) {
    if (a->kind == SK_STRUCT || b->kind == SK_STRUCT) return clr_jit_invalid(e, "a struct as an operand");
    if (a->kind == b->kind) return CLR_OK;
    StackKind kind;
    if (is_float(a->kind) && is_float(b->kind)) kind = SK_R8;
    else if (is_float(a->kind) || is_float(b->kind)) return clr_jit_invalid(e, "an integer and a floating operand");
    else if (is_pointer(a->kind) || is_pointer(b->kind)) kind = is_pointer(a->kind) && is_pointer(b->kind) ? SK_BYREF : SK_NATIVE;
    else if (a->kind == SK_I4 || b->kind == SK_I4) kind = a->kind == SK_I8 || b->kind == SK_I8 ? SK_I8 : SK_NATIVE;
    else kind = SK_NATIVE;
    *a = clr_jit_coerce(e, *a, kind);
    *b = clr_jit_coerce(e, *b, kind);
    return CLR_OK;
}

/* By-ref arithmetic keeps the pointer a pointer, so that the collector and the optimiser see its base. */
static bool byref_arithmetic(Emit *e, u16 op, Value a, Value b) {
    if (op == CLR_IL_sub && a.kind == SK_BYREF && is_pointer(b.kind)) {
        LLVMValueRef x = LLVMBuildPtrToInt(e->b, a.v, e->w->i64, ""), y = LLVMBuildPtrToInt(e->b, b.v, e->w->i64, "");
        clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildSub(e->b, x, y, "")});
        return true;
    }
    if (op != CLR_IL_add && op != CLR_IL_sub && op != CLR_IL_add_ovf_un && op != CLR_IL_sub_ovf_un) return false;
    bool subtract = op == CLR_IL_sub || op == CLR_IL_sub_ovf_un;
    if (a.kind != SK_BYREF && (subtract || b.kind != SK_BYREF)) return false;
    Value base = a.kind == SK_BYREF ? a : b, offset = a.kind == SK_BYREF ? b : a;
    if (is_pointer(offset.kind)) return false;
    LLVMValueRef index = clr_jit_coerce(e, offset, SK_NATIVE).v;
    if (subtract) index = LLVMBuildNeg(e->b, index, "");
    clr_jit_push(e, (Value){.kind = SK_BYREF, .type = base.type, .v = LLVMBuildGEP2(e->b, e->w->i8, base.v, &index, 1, "")});
    return true;
}

static LLVMValueRef min_of(Emit *e, StackKind kind) { return kind == SK_I4 ? LLVMConstInt(e->w->i32, 0x80000000u, false) : LLVMConstInt(e->w->i64, 0x8000000000000000ull, false); }

static LLVMValueRef divide(Emit *e, u16 op, StackKind kind, LLVMValueRef a, LLVMValueRef b) {
    LLVMTypeRef type = LLVMTypeOf(a);
    clr_jit_throw_if(e, LLVMBuildICmp(e->b, LLVMIntEQ, b, LLVMConstNull(type), ""), "throw_divide");
    if (op == CLR_IL_div_un) return LLVMBuildUDiv(e->b, a, b, "");
    if (op == CLR_IL_rem_un) return LLVMBuildURem(e->b, a, b, "");
    bool constant = LLVMIsAConstantInt(b) && LLVMConstIntGetSExtValue(b) != -1;
    if (!constant) {
        LLVMValueRef overflow = LLVMBuildAnd(e->b, LLVMBuildICmp(e->b, LLVMIntEQ, b, LLVMConstAllOnes(type), ""), LLVMBuildICmp(e->b, LLVMIntEQ, a, min_of(e, kind), ""), "");
        clr_jit_throw_if(e, overflow, "throw_overflow");
    }
    return op == CLR_IL_div ? LLVMBuildSDiv(e->b, a, b, "") : LLVMBuildSRem(e->b, a, b, "");
}

static LLVMValueRef with_overflow(Emit *e, const char *name, LLVMValueRef a, LLVMValueRef b) {
    LLVMTypeRef type = LLVMTypeOf(a), params[2] = {type, type}, fields[2] = {type, e->w->i1};
    unsigned id = LLVMLookupIntrinsicID(name, strlen(name));
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(e->m->module, id, &type, 1), args[2] = {a, b};
    LLVMTypeRef function = LLVMFunctionType(LLVMStructTypeInContext(e->w->context, fields, 2, false), params, 2, false);
    LLVMValueRef pair = LLVMBuildCall2(e->b, function, intrinsic, args, 2, "");
    clr_jit_throw_if(e, LLVMBuildExtractValue(e->b, pair, 1, ""), "throw_overflow");
    return LLVMBuildExtractValue(e->b, pair, 0, "");
}

static ClrStatus binary(Emit *e, u16 op) {
    Value b = clr_jit_pop(e), a = clr_jit_pop(e);
    if (byref_arithmetic(e, op, a, b)) return CLR_OK;
    CLR_TRY(unify(e, &a, &b));
    if (is_pointer(a.kind)) {
        a = clr_jit_coerce(e, a, SK_NATIVE);
        b = clr_jit_coerce(e, b, SK_NATIVE);
    }
    Value out = {.kind = a.kind};
    bool f = is_float(a.kind);
    if (f && op != CLR_IL_add && op != CLR_IL_sub && op != CLR_IL_mul && op != CLR_IL_div && op != CLR_IL_rem) return clr_jit_invalid(e, "a floating operand of an integer operation");
    switch (op) {
    case CLR_IL_add: out.v = f ? LLVMBuildFAdd(e->b, a.v, b.v, "") : LLVMBuildAdd(e->b, a.v, b.v, ""); break;
    case CLR_IL_sub: out.v = f ? LLVMBuildFSub(e->b, a.v, b.v, "") : LLVMBuildSub(e->b, a.v, b.v, ""); break;
    case CLR_IL_mul: out.v = f ? LLVMBuildFMul(e->b, a.v, b.v, "") : LLVMBuildMul(e->b, a.v, b.v, ""); break;
    case CLR_IL_div: out.v = f ? LLVMBuildFDiv(e->b, a.v, b.v, "") : divide(e, op, a.kind, a.v, b.v); break;
    case CLR_IL_rem: out.v = f ? LLVMBuildFRem(e->b, a.v, b.v, "") : divide(e, op, a.kind, a.v, b.v); break;
    case CLR_IL_div_un:
    case CLR_IL_rem_un: out.v = divide(e, op, a.kind, a.v, b.v); break;
    case CLR_IL_and: out.v = LLVMBuildAnd(e->b, a.v, b.v, ""); break;
    case CLR_IL_or: out.v = LLVMBuildOr(e->b, a.v, b.v, ""); break;
    case CLR_IL_xor: out.v = LLVMBuildXor(e->b, a.v, b.v, ""); break;
    case CLR_IL_add_ovf: out.v = with_overflow(e, "llvm.sadd.with.overflow", a.v, b.v); break;
    case CLR_IL_add_ovf_un: out.v = with_overflow(e, "llvm.uadd.with.overflow", a.v, b.v); break;
    case CLR_IL_sub_ovf: out.v = with_overflow(e, "llvm.ssub.with.overflow", a.v, b.v); break;
    case CLR_IL_sub_ovf_un: out.v = with_overflow(e, "llvm.usub.with.overflow", a.v, b.v); break;
    case CLR_IL_mul_ovf: out.v = with_overflow(e, "llvm.smul.with.overflow", a.v, b.v); break;
    default: out.v = with_overflow(e, "llvm.umul.with.overflow", a.v, b.v); break;
    }
    clr_jit_push(e, out);
    return CLR_OK;
}

/* The count is taken modulo the width, as the hardware and .NET do. */
static ClrStatus shift(Emit *e, u16 op) {
    Value count = clr_jit_pop(e), value = clr_jit_pop(e);
    if (is_pointer(value.kind)) value = clr_jit_coerce(e, value, SK_NATIVE);
    if (is_float(value.kind) || value.kind == SK_STRUCT || is_float(count.kind) || count.kind == SK_STRUCT) return clr_jit_invalid(e, "a shift of no integer");
    LLVMTypeRef type = LLVMTypeOf(value.v);
    LLVMValueRef by = clr_jit_coerce(e, count, SK_I4).v;
    by = LLVMBuildAnd(e->b, by, clr_jit_i32(e, value.kind == SK_I4 ? 31 : 63), "");
    if (value.kind != SK_I4) by = LLVMBuildZExt(e->b, by, type, "");
    Value out = {.kind = value.kind};
    out.v = op == CLR_IL_shl ? LLVMBuildShl(e->b, value.v, by, "") : op == CLR_IL_shr ? LLVMBuildAShr(e->b, value.v, by, "") : LLVMBuildLShr(e->b, value.v, by, "");
    clr_jit_push(e, out);
    return CLR_OK;
}

/* --- comparisons --- */

LLVMValueRef clr_jit_compare(Emit *e, u32 op, Value a, Value b) {
    if (unify(e, &a, &b) != CLR_OK) return LLVMConstInt(e->w->i1, 0, false);
    LLVMIntPredicate i;
    LLVMRealPredicate r;
    switch (op) {
    case CLR_IL_ceq:
    case CLR_IL_beq: i = LLVMIntEQ; r = LLVMRealOEQ; break;
    case CLR_IL_cgt:
    case CLR_IL_bgt: i = LLVMIntSGT; r = LLVMRealOGT; break;
    case CLR_IL_cgt_un:
    case CLR_IL_bgt_un: i = LLVMIntUGT; r = LLVMRealUGT; break;
    case CLR_IL_clt:
    case CLR_IL_blt: i = LLVMIntSLT; r = LLVMRealOLT; break;
    case CLR_IL_clt_un:
    case CLR_IL_blt_un: i = LLVMIntULT; r = LLVMRealULT; break;
    case CLR_IL_bge: i = LLVMIntSGE; r = LLVMRealOGE; break;
    case CLR_IL_bge_un: i = LLVMIntUGE; r = LLVMRealUGE; break;
    case CLR_IL_ble: i = LLVMIntSLE; r = LLVMRealOLE; break;
    case CLR_IL_ble_un: i = LLVMIntULE; r = LLVMRealULE; break;
    default: i = LLVMIntNE; r = LLVMRealUNE; break; /* bne.un */
    }
    return is_float(a.kind) ? LLVMBuildFCmp(e->b, r, a.v, b.v, "") : LLVMBuildICmp(e->b, i, a.v, b.v, "");
}

LLVMValueRef clr_jit_is_true(Emit *e, Value a) {
    if (a.kind == SK_STRUCT || is_float(a.kind)) {
        clr_jit_invalid(e, "a condition that is no integer or reference");
        return LLVMConstInt(e->w->i1, 0, false);
    }
    return LLVMBuildICmp(e->b, LLVMIntNE, a.v, LLVMConstNull(LLVMTypeOf(a.v)), "");
}

static ClrStatus check_finite(Emit *e) {
    Value a = clr_jit_pop(e);
    if (!is_float(a.kind)) return clr_jit_invalid(e, "ckfinite of no floating value");
    /* x - x is 0 for finite x, else NaN. */
    LLVMValueRef zero = LLVMBuildFSub(e->b, a.v, a.v, "");
    clr_jit_throw_if(e, LLVMBuildFCmp(e->b, LLVMRealUNO, zero, zero, ""), "throw_arithmetic");
    clr_jit_push(e, a);
    return CLR_OK;
}

ClrStatus clr_jit_emit_arith(Emit *e, const ClrInstruction *i) {
    Value a, b;
    switch (i->opcode) {
    case CLR_IL_shl:
    case CLR_IL_shr:
    case CLR_IL_shr_un: return shift(e, i->opcode);
    case CLR_IL_neg:
        a = clr_jit_pop(e);
        if (a.kind == SK_STRUCT) return clr_jit_invalid(e, "a struct as an operand");
        if (is_pointer(a.kind)) a = clr_jit_coerce(e, a, SK_NATIVE);
        clr_jit_push(e, (Value){.kind = a.kind, .v = is_float(a.kind) ? LLVMBuildFNeg(e->b, a.v, "") : LLVMBuildNeg(e->b, a.v, "")});
        return CLR_OK;
    case CLR_IL_not:
        a = clr_jit_pop(e);
        if (a.kind == SK_STRUCT || is_float(a.kind)) return clr_jit_invalid(e, "not of no integer");
        if (is_pointer(a.kind)) a = clr_jit_coerce(e, a, SK_NATIVE);
        clr_jit_push(e, (Value){.kind = a.kind, .v = LLVMBuildNot(e->b, a.v, "")});
        return CLR_OK;
    case CLR_IL_ceq:
    case CLR_IL_cgt:
    case CLR_IL_cgt_un:
    case CLR_IL_clt:
    case CLR_IL_clt_un:
        b = clr_jit_pop(e);
        a = clr_jit_pop(e);
        clr_jit_push(e, (Value){.kind = SK_I4, .v = LLVMBuildZExt(e->b, clr_jit_compare(e, i->opcode, a, b), e->w->i32, "")});
        return CLR_OK;
    case CLR_IL_ckfinite: return check_finite(e);
    default: return binary(e, i->opcode);
    }
}

/* --- conversions --- */

typedef struct Target {
    u8 bits;
    bool is_signed, checked, from_unsigned, is_float, native;
} Target;

static Target target_of(u16 op) {
    switch (op) {
    case CLR_IL_conv_i1: return (Target){8, true, false, false, false, false};
    case CLR_IL_conv_i2: return (Target){16, true, false, false, false, false};
    case CLR_IL_conv_i4: return (Target){32, true, false, false, false, false};
    case CLR_IL_conv_i8: return (Target){64, true, false, false, false, false};
    case CLR_IL_conv_u1: return (Target){8, false, false, false, false, false};
    case CLR_IL_conv_u2: return (Target){16, false, false, false, false, false};
    case CLR_IL_conv_u4: return (Target){32, false, false, false, false, false};
    case CLR_IL_conv_u8: return (Target){64, false, false, false, false, false};
    case CLR_IL_conv_i: return (Target){64, true, false, false, false, true};
    case CLR_IL_conv_u: return (Target){64, false, false, false, false, true};
    case CLR_IL_conv_r4: return (Target){32, true, false, false, true, false};
    case CLR_IL_conv_r8: return (Target){64, true, false, false, true, false};
    case CLR_IL_conv_r_un: return (Target){64, true, false, true, true, false};
    case CLR_IL_conv_ovf_i1: return (Target){8, true, true, false, false, false};
    case CLR_IL_conv_ovf_i2: return (Target){16, true, true, false, false, false};
    case CLR_IL_conv_ovf_i4: return (Target){32, true, true, false, false, false};
    case CLR_IL_conv_ovf_i8: return (Target){64, true, true, false, false, false};
    case CLR_IL_conv_ovf_u1: return (Target){8, false, true, false, false, false};
    case CLR_IL_conv_ovf_u2: return (Target){16, false, true, false, false, false};
    case CLR_IL_conv_ovf_u4: return (Target){32, false, true, false, false, false};
    case CLR_IL_conv_ovf_u8: return (Target){64, false, true, false, false, false};
    case CLR_IL_conv_ovf_i: return (Target){64, true, true, false, false, true};
    case CLR_IL_conv_ovf_u: return (Target){64, false, true, false, false, true};
    case CLR_IL_conv_ovf_i1_un: return (Target){8, true, true, true, false, false};
    case CLR_IL_conv_ovf_i2_un: return (Target){16, true, true, true, false, false};
    case CLR_IL_conv_ovf_i4_un: return (Target){32, true, true, true, false, false};
    case CLR_IL_conv_ovf_i8_un: return (Target){64, true, true, true, false, false};
    case CLR_IL_conv_ovf_u1_un: return (Target){8, false, true, true, false, false};
    case CLR_IL_conv_ovf_u2_un: return (Target){16, false, true, true, false, false};
    case CLR_IL_conv_ovf_u4_un: return (Target){32, false, true, true, false, false};
    case CLR_IL_conv_ovf_u8_un: return (Target){64, false, true, true, false, false};
    case CLR_IL_conv_ovf_i_un: return (Target){64, true, true, true, false, true};
    default: return (Target){64, false, true, true, false, true};
    }
}

static LLVMTypeRef int_type(Emit *e, u32 bits) { return LLVMIntTypeInContext(e->w->context, bits); }

/* Brings an integer of `bits` to its stack kind. */
static Value finish(Emit *e, Target t, LLVMValueRef v) {
    u32 have = LLVMGetIntTypeWidth(LLVMTypeOf(v));
    if (t.bits == 64) {
        if (have < 64) v = t.is_signed ? LLVMBuildSExt(e->b, v, e->w->i64, "") : LLVMBuildZExt(e->b, v, e->w->i64, "");
        return (Value){.kind = t.native ? SK_NATIVE : SK_I8, .v = v};
    }
    if (have > t.bits) v = LLVMBuildTrunc(e->b, v, int_type(e, t.bits), "");
    if (t.bits < 32) v = t.is_signed ? LLVMBuildSExt(e->b, v, e->w->i32, "") : LLVMBuildZExt(e->b, v, e->w->i32, "");
    return (Value){.kind = SK_I4, .v = v};
}

static LLVMValueRef saturate(Emit *e, LLVMValueRef v, bool is_signed, LLVMTypeRef to) {
    const char *name = is_signed ? "llvm.fptosi.sat" : "llvm.fptoui.sat";
    LLVMTypeRef from = LLVMTypeOf(v), overload[2] = {to, from};
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(e->m->module, LLVMLookupIntrinsicID(name, 15), overload, 2);
    return LLVMBuildCall2(e->b, LLVMFunctionType(to, &from, 1, false), intrinsic, &v, 1, "");
}

/* The open interval of doubles whose truncation fits. */
static void check_float_range(Emit *e, Target t, LLVMValueRef v) {
    double low, high = 1.0;
    for (u32 i = 0; i < (u32)(t.is_signed ? t.bits - 1 : t.bits); i++) high *= 2;
    low = t.is_signed ? -high : -1.0;
    LLVMTypeRef type = LLVMTypeOf(v);
    bool exclusive = !t.is_signed || t.bits < 64; /* -2^63 - 1 is not a double: there the bound itself is allowed */
    if (t.is_signed && t.bits < 64) low -= 1;
    if (LLVMGetTypeKind(type) == LLVMFloatTypeKind && t.is_signed && t.bits == 32) {
        v = LLVMBuildFPExt(e->b, v, e->w->f64, "");
        type = e->w->f64;
    }
    LLVMValueRef above = LLVMBuildFCmp(e->b, exclusive ? LLVMRealOGT : LLVMRealOGE, v, LLVMConstReal(type, low), "");
    LLVMValueRef below = LLVMBuildFCmp(e->b, LLVMRealOLT, v, LLVMConstReal(type, high), "");
    clr_jit_throw_if(e, LLVMBuildNot(e->b, LLVMBuildAnd(e->b, above, below, ""), ""), "throw_overflow");
}

static Value from_float(Emit *e, Target t, Value a) {
    if (t.checked) check_float_range(e, t, a.v);
    bool is_signed = t.is_signed || t.bits < 32;
    LLVMTypeRef to = t.bits == 64 ? e->w->i64 : e->w->i32;
    return finish(e, t, saturate(e, a.v, is_signed, to));
}

static LLVMValueRef out_of_range(Emit *e, Target t, LLVMValueRef v) {
    u32 have = LLVMGetIntTypeWidth(LLVMTypeOf(v));
    LLVMTypeRef type = LLVMTypeOf(v);
    u32 value_bits = t.is_signed ? t.bits - 1u : t.bits;
    u64 max = value_bits == 64 ? ~0ull : (1ull << value_bits) - 1;
    if (t.from_unsigned) {
        if (value_bits >= have) return NULL;
        return LLVMBuildICmp(e->b, LLVMIntUGT, v, LLVMConstInt(type, max, false), "");
    }
    if (!t.is_signed) {
        LLVMValueRef negative = LLVMBuildICmp(e->b, LLVMIntSLT, v, LLVMConstNull(type), "");
        if (value_bits >= have - 1) return negative;
        return LLVMBuildOr(e->b, negative, LLVMBuildICmp(e->b, LLVMIntSGT, v, LLVMConstInt(type, max, false), ""), "");
    }
    if (t.bits >= have) return NULL;
    LLVMValueRef narrow = LLVMBuildTrunc(e->b, v, int_type(e, t.bits), "");
    return LLVMBuildICmp(e->b, LLVMIntNE, LLVMBuildSExt(e->b, narrow, type, ""), v, "");
}

ClrStatus clr_jit_emit_convert(Emit *e, const ClrInstruction *i) {
    Target t = target_of(i->opcode);
    Value a = clr_jit_pop(e);
    if (a.kind == SK_STRUCT) return clr_jit_invalid(e, "a conversion of a struct");
    if (t.is_float) {
        LLVMTypeRef to = i->opcode == CLR_IL_conv_r4 ? e->w->f32 : e->w->f64;
        Value out = {.kind = i->opcode == CLR_IL_conv_r4 ? SK_R4 : SK_R8};
        if (is_float(a.kind)) out = clr_jit_coerce(e, a, out.kind);
        else {
            if (is_pointer(a.kind)) a = clr_jit_coerce(e, a, SK_NATIVE);
            out.v = t.from_unsigned ? LLVMBuildUIToFP(e->b, a.v, to, "") : LLVMBuildSIToFP(e->b, a.v, to, "");
        }
        clr_jit_push(e, out);
        return CLR_OK;
    }
    if (is_float(a.kind)) {
        clr_jit_push(e, from_float(e, t, a));
        return CLR_OK;
    }
    if (is_pointer(a.kind)) a = clr_jit_coerce(e, a, SK_NATIVE);
    if (t.checked) {
        LLVMValueRef bad = out_of_range(e, t, a.v);
        if (bad) clr_jit_throw_if(e, bad, "throw_overflow");
        /* Widening follows the source's signedness, not the target's. */
        if (t.bits == 64 && a.kind == SK_I4) {
            LLVMValueRef wide = t.from_unsigned ? LLVMBuildZExt(e->b, a.v, e->w->i64, "") : LLVMBuildSExt(e->b, a.v, e->w->i64, "");
            clr_jit_push(e, (Value){.kind = t.native ? SK_NATIVE : SK_I8, .v = wide});
            return CLR_OK;
        }
    }
    clr_jit_push(e, finish(e, t, a.v));
    return CLR_OK;
}

/* --- branches --- */

static u32 long_form(u32 op) { return op >= CLR_IL_br_s && op <= CLR_IL_blt_un_s ? op - CLR_IL_br_s + CLR_IL_br : op; }

static ClrStatus branch_switch(Emit *e, const ClrInstruction *i) {
    Value index = clr_jit_pop(e);
    LLVMValueRef v = clr_jit_coerce(e, index, SK_I4).v;
    LLVMBasicBlockRef otherwise, target;
    CLR_TRY(clr_jit_branch_to(e, i->next, &otherwise));
    LLVMValueRef instruction = NULL;
    /* The spills of all targets come before the switch itself. */
    LLVMBasicBlockRef *targets = clr_arena_alloc(&e->m->arena, sizeof *targets * (i->count + 1));
    for (u32 t = 0; t < i->count; t++) {
        CLR_TRY(clr_jit_branch_to(e, clr_il_switch_target(&e->body, i, t), &target));
        targets[t] = target;
    }
    instruction = LLVMBuildSwitch(e->b, v, otherwise, i->count);
    for (u32 t = 0; t < i->count; t++) LLVMAddCase(instruction, clr_jit_i32(e, t), targets[t]);
    e->dead = true;
    return CLR_OK;
}

ClrStatus clr_jit_emit_branch(Emit *e, const ClrInstruction *i) {
    u32 op = long_form(i->opcode);
    LLVMBasicBlockRef taken, next;
    LLVMValueRef condition;
    if (op == CLR_IL_switch) return branch_switch(e, i);
    if (op == CLR_IL_br) {
        CLR_TRY(clr_jit_branch_to(e, (u32)i->i, &taken));
        LLVMBuildBr(e->b, taken);
        e->dead = true;
        return CLR_OK;
    }
    if (op == CLR_IL_brfalse || op == CLR_IL_brtrue) {
        condition = clr_jit_is_true(e, clr_jit_pop(e));
        if (op == CLR_IL_brfalse) condition = LLVMBuildNot(e->b, condition, "");
    } else {
        Value b = clr_jit_pop(e), a = clr_jit_pop(e);
        condition = clr_jit_compare(e, op, a, b);
    }
    CLR_TRY(clr_jit_branch_to(e, (u32)i->i, &taken));
    CLR_TRY(clr_jit_branch_to(e, i->next, &next));
    LLVMBuildCondBr(e->b, condition, taken, next);
    e->dead = true;
    return CLR_OK;
}
