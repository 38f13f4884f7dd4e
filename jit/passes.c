/* The pass pipelines and the keepalive pass (jit-facts 0 and 4, gc.md). */
#include <llvm-c/Error.h>
#include <llvm-c/Transforms/PassBuilder.h>

#include "jit/jit_internal.h"

/* The optimising tier: cheap passes before inlining, pruning, then the expensive ones (docs: JIT chapter). */
static const char optimise_first[] =
    "function(sroa,early-cse,instcombine<no-verify-fixpoint>,simplifycfg),cgscc(inline),elim-avail-extern,globaldce,"
    "function(sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg,loop-mssa(loop-rotate<header-duplication>,licm,simple-loop-unswitch<nontrivial>),"
    "simplifycfg,instcombine<no-verify-fixpoint>,loop(indvars,loop-deletion),gvn,instcombine<no-verify-fixpoint>,constraint-elimination,dse,simplifycfg,"
    "loop-mssa(loop-rotate,licm),loop(indvars),loop-mssa(licm,simple-loop-unswitch<nontrivial>),simplifycfg)";
static const char optimise_last[] =
    "function(loop-vectorize,instcombine<no-verify-fixpoint>,simplifycfg,loop-unroll,loop-mssa(licm),early-cse<memssa>,simplifycfg)";

static ClrStatus run(Module *m, const char *passes, ClrError *error) {
    LLVMPassBuilderOptionsRef options = LLVMCreatePassBuilderOptions();
    LLVMPassBuilderOptionsSetLoopVectorization(options, true);
    LLVMErrorRef failure = LLVMRunPasses(m->module, passes, m->worker->machines[m->tier], options);
    LLVMDisposePassBuilderOptions(options);
    if (!failure) return CLR_OK;
    char *text = LLVMGetErrorMessage(failure);
    clr_error_set(error, CLR_INVALID_PROGRAM, "the optimiser failed: %s", text);
    LLVMDisposeErrorMessage(text);
    return CLR_INVALID_PROGRAM;
}

/* --- keepalive: the base of a derived pointer stays alive until the access (gc.md, invariants.md 13) ---
 *
 * The optimiser may keep only a pointer outside of the object, from which an access is a constant or an induction variable
 * away. Where a collection may come between, an empty piece of assembly "uses" the base at the access. A collection may come
 * between when a call does: in the same block, in another block, or around a loop that holds both. */

typedef struct Flow {
    ClrMap numbers; /* block -> 1 + its number */
    u32 count;
    struct FlowBlock { LLVMBasicBlockRef block; u32 index, low; bool on_stack, has_call, collects; } *blocks;
    CLR_VEC(u32) stack;
    u32 next_index;
} Flow;

static bool is_real_call(LLVMValueRef i) {
    if (!LLVMIsACallInst(i)) return LLVMIsAInvokeInst(i) != NULL;
    return !LLVMIsAIntrinsicInst(i) && !LLVMIsAInlineAsm(LLVMGetCalledValue(i));
}

/* Marks the blocks of every cycle that contains a call (Tarjan's strongly connected components). */
static void find_cycles(Flow *flow, u32 at) {
    struct FlowBlock *block = &flow->blocks[at];
    block->index = block->low = ++flow->next_index;
    block->on_stack = true;
    clr_vec_push(&flow->stack, at);
    bool has_self = false;
    LLVMValueRef end = LLVMGetBasicBlockTerminator(block->block);
    for (u32 s = 0; s < LLVMGetNumSuccessors(end); s++) {
        u32 next = (u32)(uintptr_t)clr_map_find_pointer(&flow->numbers, LLVMGetSuccessor(end, s)) - 1;
        has_self |= next == at;
        if (!flow->blocks[next].index) {
            find_cycles(flow, next);
            if (flow->blocks[next].low < block->low) block->low = flow->blocks[next].low;
        } else if (flow->blocks[next].on_stack && flow->blocks[next].index < block->low) block->low = flow->blocks[next].index;
    }
    if (block->low != block->index) return;
    u32 first = flow->stack.count;
    bool has_call = false;
    do {
        struct FlowBlock *member = &flow->blocks[flow->stack.data[--first]];
        member->on_stack = false;
        has_call |= member->has_call;
    } while (flow->stack.data[first] != at);
    bool is_cycle = has_self || flow->stack.count - first > 1;
    for (u32 i = first; i < flow->stack.count; i++) flow->blocks[flow->stack.data[i]].collects = is_cycle && has_call;
    flow->stack.count = first;
}

static void flow_init(Flow *flow, LLVMValueRef function) {
    *flow = (Flow){.count = LLVMCountBasicBlocks(function)};
    flow->blocks = clr_calloc(flow->count, sizeof *flow->blocks);
    u32 at = 0;
    for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(function); b; b = LLVMGetNextBasicBlock(b), at++) {
        flow->blocks[at].block = b;
        clr_map_put_pointer(&flow->numbers, b, (void *)(uintptr_t)(at + 1));
        for (LLVMValueRef i = LLVMGetFirstInstruction(b); i; i = LLVMGetNextInstruction(i)) flow->blocks[at].has_call |= is_real_call(i);
    }
    for (u32 i = 0; i < flow->count; i++)
        if (!flow->blocks[i].index) find_cycles(flow, i);
}

static void flow_deinit(Flow *flow) {
    clr_map_free(&flow->numbers);
    clr_free(flow->blocks);
    clr_vec_free(&flow->stack);
}

static bool has_variable_index(LLVMValueRef gep) {
    for (u32 i = 1; i < (u32)LLVMGetNumOperands(gep); i++)
        if (!LLVMIsAConstant(LLVMGetOperand(gep, i))) return true;
    return false;
}

/* The start of a pointer's chain of additions; *far: a collection may come between one of them and the access. */
static LLVMValueRef base_of(LLVMValueRef pointer, bool collects, bool *far, LLVMBasicBlockRef block, LLVMValueRef access) {
    *far = false;
    while (LLVMIsAInstruction(pointer) && LLVMGetInstructionOpcode(pointer) == LLVMGetElementPtr) {
        if (LLVMGetInstructionParent(pointer) != block || (collects && has_variable_index(pointer))) *far = true;
        else
            for (LLVMValueRef i = LLVMGetNextInstruction(pointer); i && i != access && !*far; i = LLVMGetNextInstruction(i)) *far = is_real_call(i);
        pointer = LLVMGetOperand(pointer, 0);
    }
    return pointer;
}

/* Which operands of an instruction are addresses that it accesses, or hands to somebody who does: [first, end). */
static void pointer_operands(LLVMValueRef i, u32 *first, u32 *end) {
    *first = *end = 0;
    switch (LLVMGetInstructionOpcode(i)) {
    case LLVMLoad:
    case LLVMAtomicCmpXchg:
    case LLVMAtomicRMW: *end = 1; return;
    case LLVMStore: *first = 1; *end = 2; return;
    case LLVMCall:
    case LLVMInvoke: *end = LLVMGetNumArgOperands(i); return;
    default: return;
    }
}

static void keep_alive(Module *m, LLVMValueRef function, LLVMTypeRef type, LLVMValueRef marker) {
    Flow flow;
    flow_init(&flow, function);
    u32 at = 0;
    for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(function); b; b = LLVMGetNextBasicBlock(b), at++)
        for (LLVMValueRef i = LLVMGetFirstInstruction(b), next; i; i = next) {
            u32 first, end;
            next = LLVMGetNextInstruction(i);
            pointer_operands(i, &first, &end);
            for (u32 p = first; p < end; p++) {
                bool far;
                LLVMValueRef pointer = LLVMGetOperand(i, p);
                if (LLVMGetTypeKind(LLVMTypeOf(pointer)) != LLVMPointerTypeKind) continue;
                LLVMValueRef base = base_of(pointer, flow.blocks[at].collects, &far, b, i);
                if (base == pointer || !far || LLVMIsAConstant(base) || LLVMIsAAllocaInst(base)) continue;
                bool before = !next || (LLVMIsACallInst(i) && LLVMIsTailCall(i)); /* nothing may follow an invoke, nor a tail call but ret */
                LLVMPositionBuilderBefore(m->builder, before ? i : next);
                LLVMBuildCall2(m->builder, type, marker, &base, 1, "");
            }
        }
    flow_deinit(&flow);
}

static void keep_all_alive(Module *m) {
    LLVMTypeRef type = LLVMFunctionType(m->worker->void_type, &m->worker->ptr, 1, false);
    LLVMValueRef marker = LLVMGetInlineAsm(type, "", 0, "X", 1, true, false, LLVMInlineAsmDialectATT, false);
    for (LLVMValueRef f = LLVMGetFirstFunction(m->module); f; f = LLVMGetNextFunction(f))
        if (LLVMCountBasicBlocks(f)) keep_alive(m, f, type, marker);
}

ClrStatus clr_jit_run_passes(Module *m, ClrError *error) {
    if (m->tier != CLR_TIER_OPT) return CLR_OK;
    CLR_TRY(run(m, optimise_first, error));
    CLR_TRY(run(m, optimise_last, error));
    keep_all_alive(m);
    return CLR_OK;
}
