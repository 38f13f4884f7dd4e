/* Inlining (types.md; jit-facts 4): small callees are emitted into the caller's module as `available_externally` and LLVM's
 * inliner decides, across assemblies too. What it does not inline stays a call through the slot. */
#include "jit/jit_internal.h"

#define INLINE_IL_LIMIT 100     /* bytes of IL above which a body is not even offered */
#define INLINE_ALWAYS 20        /* bytes up to which it is not left to the cost model */
#define INLINE_BODIES 80        /* per module */

static bool is_candidate(Emit *e, Method *method, u32 *size) {
    ClrMethodBody body;
    if (e->m->tier != CLR_TIER_OPT || e->m->candidates.count >= INLINE_BODIES) return false;
    if (method == e->m->root || method == e->method || !clr_jit_has_il(method)) return false;
    if (method->impl_flags & 0x8) return false; /* NoInlining */
    if (method->impl_flags & 0x20) return false; /* Synchronized */
    if (method->is_cctor || (method->flags & 0x8000)) return false;
    if (clr_method_body_read(method->type->assembly->image, CLR_TOKEN_ROW(method->token), &body, NULL) != CLR_OK) return false;
    if (body.clause_count) return false;
    bool aggressive = (method->impl_flags & 0x100) != 0;
    *size = body.code_size;
    return body.code_size <= (aggressive ? 4 * INLINE_IL_LIMIT : INLINE_IL_LIMIT);
}

void clr_jit_consider_inlining(Emit *e, Method *canonical) {
    u32 size;
    if (!is_candidate(e, canonical, &size)) return;
    for (u32 i = 0; i < e->m->candidates.count; i++)
        if (e->m->candidates.data[i] == canonical) return;
    clr_vec_push(&e->m->candidates, canonical);
}

static void discard_body(LLVMValueRef function) {
    LLVMBasicBlockRef block;
    /* References between blocks first, then the blocks. */
    for (block = LLVMGetFirstBasicBlock(function); block; block = LLVMGetNextBasicBlock(block))
        for (LLVMValueRef i = LLVMGetFirstInstruction(block); i; i = LLVMGetNextInstruction(i))
            if (LLVMGetTypeKind(LLVMTypeOf(i)) != LLVMVoidTypeKind) LLVMReplaceAllUsesWith(i, LLVMGetUndef(LLVMTypeOf(i)));
    while ((block = LLVMGetLastBasicBlock(function))) {
        LLVMValueRef terminator = LLVMGetBasicBlockTerminator(block);
        if (terminator) LLVMInstructionEraseFromParent(terminator);
        for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(function); b; b = LLVMGetNextBasicBlock(b)) {
            LLVMValueRef t = LLVMGetBasicBlockTerminator(b);
            if (t) LLVMInstructionEraseFromParent(t);
        }
        LLVMDeleteBasicBlock(block);
    }
    LLVMSetSubprogram(function, NULL); /* a declaration has none */
}

ClrStatus clr_jit_emit_candidates(Module *m, ClrError *error) {
    (void)error;
    for (u32 i = 0; i < m->candidates.count; i++) {
        Method *method = m->candidates.data[i];
        LLVMValueRef function = clr_jit_method_symbol(m, method);
        if (LLVMCountBasicBlocks(function)) continue;
        ClrError local = {0};
        ClrMethodBody body;
        ContextKind kind = clr_method_context(method);
        (void)kind;
        if (clr_jit_emit_method(m, method, function, true, &local) != CLR_OK) {
            /* It fails when it is called, not here. */
            discard_body(function);
            continue;
        }
        LLVMSetLinkage(function, LLVMAvailableExternallyLinkage);
        clr_jit_function_attributes(m, function, false);
        bool small = clr_method_body_read(method->type->assembly->image, CLR_TOKEN_ROW(method->token), &body, NULL) == CLR_OK && body.code_size <= INLINE_ALWAYS;
        if (small || (method->impl_flags & 0x100)) LLVMAddAttributeAtIndex(function, (LLVMAttributeIndex)LLVMAttributeFunctionIndex, m->worker->alwaysinline);
    }
    return CLR_OK;
}
