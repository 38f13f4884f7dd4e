/* runtime/tail_call.c: laying out the arguments of a dispatched tail call (tail_call.h). */
#include "runtime/tail_call.h"

#include "base/memory.h"
#include "runtime/thread.h"
#include "runtime/unwind.h"

extern char clr_tail_call_end[];

_Static_assert(offsetof(TailCall, context) == 112 && offsetof(TailCall, size) == 128 && offsetof(TailCall, room) == 132 && offsetof(TailCall, data) == 152,
               "tail_call_x64.S");
_Static_assert(offsetof(Thread, tail) == 128, "asm_x64.inc");

/* Called by the dispatcher: the words go to the stack, offsets of structs become addresses there. */
TailCall *clr_tail_place(TailCall *call, u64 *stack);
TailCall *clr_tail_place(TailCall *call, u64 *stack) {
    memcpy(stack, call->data, 8 * (size_t)call->size);
    for (u64 fixes = call->int_fixes; fixes; fixes &= fixes - 1) {
        u32 i = (u32)__builtin_ctzll(fixes);
        call->ints[i] += (u64)(uintptr_t)stack;
    }
    for (u64 fixes = call->data_fixes; fixes; fixes &= fixes - 1) {
        u32 i = (u32)__builtin_ctzll(fixes);
        stack[i] += (u64)(uintptr_t)stack;
    }
    return call;
}

void clr_tail_init(void) { clr_unwind_register_native((void *)clr_tail_call, clr_tail_call_end); }
