/* Calls in place of the running method: the tail. prefix and jmp (ECMA-335 III.2.4, III.3.37; runtime/tail_call.h).
 *
 * Equal prototypes become LLVM's musttail. Everything else writes the callee's registers and stack words into the
 * thread's TailCall and leaves through clr_tail_call, itself a musttail call whose arguments do not matter. */
#include "jit/jit_internal.h"

#include "runtime/tail_call.h"
#include "runtime/thread.h"

#define TAIL_INTS 6
#define TAIL_FLOATS 8

/* The address of one of our own allocas, however derived. */
static bool is_own_memory(LLVMValueRef v) {
    while (LLVMIsAInstruction(v)) {
        LLVMOpcode opcode = LLVMGetInstructionOpcode(v);
        if (opcode == LLVMAlloca) return true;
        if (opcode != LLVMGetElementPtr && opcode != LLVMPtrToInt && opcode != LLVMIntToPtr) return false;
        v = LLVMGetOperand(v, 0);
    }
    return false;
}

/* What the callee could still reach in a frame that must not be left. */
static bool needs_frame(Emit *e, Signature *signature, const Value *args) {
    u32 count = signature->param_count + (signature->has_this && !signature->explicit_this ? 1 : 0);
    if (signature->convention == CLR_SIG_VARARG || e->has_localloc || (e->method->impl_flags & 0x20)) return true;
    for (u32 i = 0; i < e->local_count; i++)
        if (e->locals[i].pinned) return true;
    for (u32 i = 0; i < count; i++)
        if ((args[i].kind == SK_BYREF || args[i].kind == SK_NATIVE) && is_own_memory(args[i].v)) return true;
    return false;
}

static bool is_nest_last(Emit *e) { return e->context_kind == CLR_CONTEXT_TYPE || e->context_kind == CLR_CONTEXT_METHOD; }

static LLVMTypeRef own_type(Emit *e) { return LLVMGlobalGetValueType(e->function); }

bool clr_jit_can_tail_call(Emit *e, Signature *signature, LLVMTypeRef type, const Value *args) {
    if (LLVMGetReturnType(type) != LLVMGetReturnType(own_type(e))) return false;
    bool by_pointer = clr_jit_passing(e->w, signature->return_type).kind == PASS_POINTER;
    if (by_pointer != (e->result_pointer != NULL)) return false;
    if (by_pointer && clr_jit_type_size(signature->return_type) != clr_jit_type_size(e->signature->return_type)) return false;
    return clr_jit_innermost_clause(e, e->il_offset) < 0 && !clr_jit_landing_pad(e) && !needs_frame(e, signature, args);
}

static void mark_nest(Emit *e, LLVMValueRef call, LLVMTypeRef type) { LLVMAddCallSiteAttribute(call, LLVMCountParamTypes(type), e->w->nest); }

/* The call and its return, in a block of their own: the fast selector gives up on the rest of theirs. */
static void leave_by(Emit *e, LLVMTypeRef type, LLVMValueRef callee, LLVMValueRef *args, bool nest) {
    LLVMBasicBlockRef last = clr_jit_new_block(e, "tail");
    LLVMBuildBr(e->b, last);
    clr_jit_position(e, last);
    LLVMValueRef call = LLVMBuildCall2(e->b, type, callee, args, LLVMCountParamTypes(type), "");
    LLVMSetTailCallKind(call, LLVMTailCallKindMustTail);
    if (nest) mark_nest(e, call, type);
    if (LLVMGetTypeKind(LLVMGetReturnType(type)) == LLVMVoidTypeKind) LLVMBuildRetVoid(e->b);
    else LLVMBuildRet(e->b, call);
    e->dead = true;
}

typedef struct Layout {
    LLVMValueRef record;
    u32 ints, floats, words, size, limit;
    u64 int_fixes, data_fixes;
} Layout;

static LLVMValueRef field(Emit *e, const Layout *l, size_t offset) { return clr_jit_offset(e, l->record, offset); }

static void place(Emit *e, Layout *l, LLVMValueRef v, bool fixed) {
    LLVMTypeKind kind = LLVMGetTypeKind(LLVMTypeOf(v));
    bool is_float = kind == LLVMFloatTypeKind || kind == LLVMDoubleTypeKind;
    if (is_float && l->floats < TAIL_FLOATS) {
        LLVMBuildStore(e->b, v, field(e, l, offsetof(TailCall, floats) + 8 * l->floats++));
    } else if (!is_float && l->ints < TAIL_INTS) {
        if (fixed) l->int_fixes |= 1ull << l->ints;
        LLVMBuildStore(e->b, v, field(e, l, offsetof(TailCall, ints) + 8 * l->ints++));
    } else {
        if (fixed) l->data_fixes |= 1ull << l->words;
        LLVMBuildStore(e->b, v, field(e, l, offsetof(TailCall, data) + 8 * l->words++));
    }
}

/* How many words of stack arguments values of these types take. */
static u32 stack_words(LLVMTypeRef type, bool nest) {
    LLVMTypeRef params[2000];
    u32 count = LLVMCountParamTypes(type), ints = 0, floats = 0, words = 0;
    if (count > 2000) return CLR_TAIL_DATA + 1;
    LLVMGetParamTypes(type, params);
    for (u32 i = 0; i < count - (nest ? 1 : 0); i++) {
        LLVMTypeKind kind = LLVMGetTypeKind(params[i]);
        bool is_float = kind == LLVMFloatTypeKind || kind == LLVMDoubleTypeKind;
        u32 *used = is_float ? &floats : &ints;
        if (*used < (is_float ? TAIL_FLOATS : TAIL_INTS)) ++*used;
        else words++;
    }
    return words;
}

/* The size of all data: stack words first, then copies of the structs above 16 bytes. */
static u32 data_size(Emit *e, Signature *signature, u32 words) {
    u32 size = words;
    for (u32 i = 0; i < signature->param_count; i++)
        if (clr_jit_passing(e->w, signature->params[i]).kind == PASS_POINTER) size += CLR_ALIGN_UP(clr_jit_type_size(signature->params[i]), 8u) / 8;
    return size;
}

bool clr_jit_tail_call(Emit *e, Signature *signature, LLVMTypeRef type, LLVMValueRef callee, LLVMValueRef *values, const Type *const *types, u32 count, LLVMValueRef context) {
    u32 words = stack_words(type, context != NULL), size = data_size(e, signature, words);
    bool has_structs = size > words;
    if (size > CLR_TAIL_DATA || words > 64) return false;
    bool equal = !has_structs && type == own_type(e) && (context != NULL) == is_nest_last(e);
    clr_jit_poll(e); /* a loop of tail calls has no back-edge */
    if (equal) {
        leave_by(e, type, callee, values, context != NULL);
        return true;
    }
    LLVMValueRef thread = clr_jit_thread_pointer(e->m);
    Layout l = {.record = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, thread, offsetof(Thread, tail)), "tail")};
    u32 at = words;
    u32 plain = count - (context ? 1 : 0);
    for (u32 i = 0; i < plain; i++) {
        Type *by_copy = (Type *)types[i];
        if (by_copy) {
            clr_jit_copy_struct(e, by_copy, field(e, &l, offsetof(TailCall, data) + 8 * at), values[i], false);
            place(e, &l, clr_jit_i64(e, 8 * at), true);
            at += CLR_ALIGN_UP(clr_jit_type_size(by_copy), 8u) / 8;
        } else place(e, &l, values[i], false);
    }
    CLR_CHECK(l.words == words && at == size);
    if (context) LLVMBuildStore(e->b, context, field(e, &l, offsetof(TailCall, context)));
    LLVMBuildStore(e->b, callee, field(e, &l, offsetof(TailCall, code)));
    LLVMBuildStore(e->b, clr_jit_i32(e, size), field(e, &l, offsetof(TailCall, size)));
    u32 room = has_structs ? 0 : stack_words(own_type(e), is_nest_last(e));
    LLVMBuildStore(e->b, clr_jit_i32(e, room), field(e, &l, offsetof(TailCall, room)));
    LLVMBuildStore(e->b, clr_jit_i64(e, (i64)l.int_fixes), field(e, &l, offsetof(TailCall, int_fixes)));
    LLVMBuildStore(e->b, clr_jit_i64(e, (i64)l.data_fixes), field(e, &l, offsetof(TailCall, data_fixes)));
    u32 own_count = LLVMCountParamTypes(own_type(e));
    LLVMTypeRef *own = clr_arena_alloc(&e->m->arena, sizeof *own * (own_count + 1));
    LLVMGetParamTypes(own_type(e), own);
    LLVMValueRef *nothing = clr_arena_alloc(&e->m->arena, sizeof *nothing * (own_count + 1));
    for (u32 i = 0; i < own_count; i++) nothing[i] = LLVMGetUndef(own[i]);
    LLVMTypeRef declared = LLVMFunctionType(e->w->void_type, NULL, 0, false);
    leave_by(e, own_type(e), clr_jit_helper(e->m, "tail_call", declared), nothing, is_nest_last(e));
    return true;
}

bool clr_jit_forward_in_registers(Emit *e, Signature *signature, LLVMValueRef code, LLVMTypeRef type, Value *args, LLVMValueRef context) {
    u32 at = 0, a = 0;
    if (stack_words(type, context != NULL) || data_size(e, signature, 0) || LLVMGetReturnType(type) != LLVMGetReturnType(own_type(e))) return false;
    LLVMValueRef values[TAIL_INTS + TAIL_FLOATS + 2];
    if (signature->has_this) values[at++] = clr_jit_as_pointer(e, args[a++]);
    if (e->result_pointer) values[at++] = e->result_pointer;
    for (u32 i = 0; i < signature->param_count; i++) {
        Value value = clr_jit_coerce_type(e, args[a++], signature->params[i]);
        Passing passing = clr_jit_passing(e->w, signature->params[i]);
        if (passing.kind != PASS_PIECES) values[at++] = value.v;
        else
            for (u32 p = 0; p < passing.count; p++) values[at++] = LLVMBuildLoad2(e->b, passing.pieces[p], clr_jit_offset(e, value.v, 8 * p), "");
    }
    if (context) values[at++] = context;
    LLVMValueRef call = LLVMBuildCall2(e->b, type, code, values, at, "");
    LLVMSetTailCallKind(call, LLVMTailCallKindTail);
    if (context) mark_nest(e, call, type);
    if (LLVMGetTypeKind(LLVMGetReturnType(type)) == LLVMVoidTypeKind) LLVMBuildRetVoid(e->b);
    else LLVMBuildRet(e->b, call);
    return true;
}

/* jmp: a call with the arguments as they are now, then ret. */
ClrStatus clr_jit_emit_jmp(Emit *e, const ClrInstruction *i) {
    Method *method, *open;
    Signature *signature;
    CLR_TRY(clr_jit_resolve_method(e, (u32)i->i, &method, &open));
    CLR_TRY(clr_method_signature(method, &signature, e->error));
    if (e->depth) return clr_jit_invalid(e, "jmp with values on the stack");
    if (clr_jit_innermost_clause(e, e->il_offset) >= 0) return clr_jit_invalid(e, "jmp inside a protected block");
    bool same = signature->param_count == e->signature->param_count && signature->has_this == e->signature->has_this && signature->convention == e->signature->convention;
    for (u32 p = 0; same && p < signature->param_count; p++)
        same = clr_jit_stack_kind(signature->params[p]) == clr_jit_stack_kind(e->signature->params[p]) && clr_jit_type_size(signature->params[p]) == clr_jit_type_size(e->signature->params[p]);
    if (!same) return clr_jit_invalid(e, "jmp to a method with another signature");
    Value *args = CLR_ARENA_ARRAY(&e->m->arena, Value, e->arg_count + 1), result = {0};
    for (u32 a = 0; a < e->arg_count; a++) args[a] = clr_jit_load(e, e->args[a].type, e->args[a].address);
    e->tail_call = true;
    e->call_arglist = e->arglist;
    ClrStatus status = clr_jit_call_method(e, method, open, args, &result);
    e->tail_call = false;
    CLR_TRY(status);
    if (!e->dead) clr_jit_emit_return(e, result);
    e->dead = true;
    return CLR_OK;
}
