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

/* --- keepalive: the base of a derived pointer stays alive until the access (gc.md, invariants.md 13) --- */

static LLVMValueRef base_of(LLVMValueRef pointer, bool *far, LLVMBasicBlockRef block, LLVMValueRef access) {
    *far = false;
    while (LLVMIsAInstruction(pointer) && LLVMGetInstructionOpcode(pointer) == LLVMGetElementPtr) {
        if (LLVMGetInstructionParent(pointer) != block) *far = true;
        else
            for (LLVMValueRef i = LLVMGetNextInstruction(pointer); i && i != access && !*far; i = LLVMGetNextInstruction(i)) *far = LLVMIsACallInst(i) && !LLVMIsAIntrinsicInst(i);
        pointer = LLVMGetOperand(pointer, 0);
    }
    return pointer;
}

static LLVMValueRef pointer_of(LLVMValueRef instruction) {
    switch (LLVMGetInstructionOpcode(instruction)) {
    case LLVMLoad: return LLVMGetOperand(instruction, 0);
    case LLVMStore: return LLVMGetOperand(instruction, 1);
    default: return NULL;
    }
}

static void keep_alive(Module *m) {
    Worker *w = m->worker;
    LLVMTypeRef type = LLVMFunctionType(w->void_type, &w->ptr, 1, false);
    LLVMValueRef marker = LLVMGetInlineAsm(type, "", 0, "X", 1, true, false, LLVMInlineAsmDialectATT, false);
    for (LLVMValueRef f = LLVMGetFirstFunction(m->module); f; f = LLVMGetNextFunction(f))
        for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(f); b; b = LLVMGetNextBasicBlock(b))
            for (LLVMValueRef i = LLVMGetFirstInstruction(b), next; i; i = next) {
                bool far;
                next = LLVMGetNextInstruction(i);
                LLVMValueRef pointers[8] = {pointer_of(i)};
                u32 count = 1;
                if (LLVMIsACallInst(i) && !LLVMIsAIntrinsicInst(i)) {
                    count = 0;
                    for (u32 a = 0; a < LLVMGetNumArgOperands(i) && count < 8; a++)
                        if (LLVMGetTypeKind(LLVMTypeOf(LLVMGetOperand(i, a))) == LLVMPointerTypeKind) pointers[count++] = LLVMGetOperand(i, a);
                }
                for (u32 p = 0; p < count; p++) {
                    if (!pointers[p]) continue;
                    LLVMValueRef base = base_of(pointers[p], &far, b, i);
                    if (base == pointers[p] || !far || LLVMIsAConstant(base) || LLVMIsAAllocaInst(base) || !next) continue;
                    LLVMPositionBuilderBefore(m->builder, next);
                    LLVMBuildCall2(m->builder, type, marker, &base, 1, "");
                }
            }
}

ClrStatus clr_jit_run_passes(Module *m, ClrError *error) {
    if (m->tier != CLR_TIER_OPT) return CLR_OK;
    CLR_TRY(run(m, optimise_first, error));
    CLR_TRY(run(m, optimise_last, error));
    keep_alive(m);
    return CLR_OK;
}
