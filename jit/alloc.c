/* Allocation in line: a bump of the thread's own area (gc.md, Architecture 3), the helper when it is full. */
#include "jit/jit_internal.h"

#include "runtime/gc.h"
#include "runtime/thread.h"

LLVMValueRef clr_jit_new_object(Emit *e, Type *type, LLVMValueRef table) {
    u32 size = type->mt ? type->mt->base_size : 0;
    if (e->m->tier != CLR_TIER_OPT || !size || size > 512 || type->has_finalizer || (type->mt->flags & (CLR_MT_COLLECTIBLE | CLR_MT_FINALIZER)))
        return clr_jit_call_helper(e, "new_object", e->w->ptr, &table, 1);
    LLVMBasicBlockRef fast = clr_jit_new_block(e, "bump"), slow = clr_jit_new_block(e, "allocate"), done = clr_jit_new_block(e, "");
    LLVMValueRef thread = clr_jit_thread_pointer(e->m);
    LLVMValueRef next_cell = clr_jit_offset(e, thread, offsetof(Thread, tlab_next)), next = LLVMBuildLoad2(e->b, e->w->ptr, next_cell, "");
    LLVMValueRef end = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, thread, offsetof(Thread, tlab_end)), "");
    LLVMValueRef after = clr_jit_offset(e, next, size);
    LLVMSetMetadata(LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntUGT, after, end, ""), slow, fast), e->w->prof_kind, clr_jit_unlikely(e->w));
    clr_jit_position(e, fast);
    LLVMBuildStore(e->b, after, next_cell);
    LLVMBuildStore(e->b, LLVMBuildPtrToInt(e->b, table, e->w->i64, ""), next);
    LLVMBuildBr(e->b, done);
    clr_jit_position(e, slow);
    LLVMValueRef made = clr_jit_call_helper(e, "new_object", e->w->ptr, &table, 1);
    LLVMBuildBr(e->b, done);
    LLVMBasicBlockRef slow_end = LLVMGetInsertBlock(e->b);
    clr_jit_position(e, done);
    LLVMValueRef phi = LLVMBuildPhi(e->b, e->w->ptr, "object");
    LLVMAddIncoming(phi, &next, &fast, 1);
    LLVMAddIncoming(phi, &made, &slow_end, 1);
    return phi;
}
