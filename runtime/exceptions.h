/* runtime/exceptions.h: throwing, two-pass dispatch and landing (ECMA-335 I.12.4.2; design: exceptions.md).
 *
 * The JIT lowers protected regions to `invoke` + `landingpad cleanup catch ptr @clause...`; each clause is an EhClause
 * in constant data. A landing pad receives the exception object in rax and in edx the selector of the clause chosen
 * (0: cleanup only; `selector | CLR_EH_FILTER_ENTRY`: run the filter of that clause, finish with clr_eh_filter_done).
 *
 * C code never unwinds. A C function that fails sets thread->pending and returns; the asm thunk it was
 * called through throws on its caller's behalf. Managed code called from C goes through clr_invoke,
 * where an unhandled exception becomes pending again: filters of an outer stretch do not see it before that.
 *
 * While thread->kill is set, whatever is thrown goes straight to the stretch's boundary and runs nothing on the way. */
#ifndef CLR_RUNTIME_EXCEPTIONS_H
#define CLR_RUNTIME_EXCEPTIONS_H

#include "runtime/code.h"
#include "runtime/thread.h"

#define CLR_EH_FILTER_ENTRY 0x40000000
enum { CLR_EH_CATCH = 1, CLR_EH_FILTER = 2 };

/* What compiled code must look like:
 *   - every function: uwtable (async), frame-pointer=all, no-realign-stack, personality @clr_eh_personality
 *   - a pad's clauses are EhClause globals, inner first; a null clause (or a CLR_EH_CATCH with a null type) catches all
 *   - a pad must be `cleanup` when a finally or fault handler would have to run, and had better not be otherwise
 *   - a selector with CLR_EH_FILTER_ENTRY is looked at first, in the pad: it branches straight to that filter's body and
 *     runs no handler on the way, also when the pad is an inner clause's
 *   - the body ends in `invoke void @clr_eh_filter_done(i32) to %unreachable unwind label %pad2`, where pad2's clauses
 *     are the filter's own and all outside of it. What comes at pad2 afterwards (a selector to handle, or a cleanup)
 *     is meant for the pad that entered the filter: code remembers which, and goes on at that pad's dispatch. So pad2
 *     is `cleanup` when any pad that can enter the filter is
 *   - every call in a filter's body is an invoke to a pad that catches all (clause null) and finishes with 0: what a
 *     filter throws is swallowed, and only that edge keeps the frame's registers right
 *   - a method with filters is not inlined into itself (its clauses would not be told apart)
 *   - `resume { ptr, i32 }` ends a finally that was entered by an exception */

/* In an object's constant data; one per (method, clause). */
typedef struct EhClause {
    u32 kind;
    u32 clause;  /* clause number in the method, for traces */
    MethodTable *type; /* CLR_EH_CATCH: what it catches; NULL: everything (never shared generic: those are filters) */
} EhClause;

/* Entry points for managed code, in runtime/eh_x64.S. They never return normally. */
_Noreturn void clr_eh_throw(Object *exception);      /* null: NullReferenceException; starts a new stack trace */
_Noreturn void clr_eh_rethrow(Object *exception);    /* keeps the trace */
_Noreturn void clr_eh_throw_pending(void);           /* takes thread->pending */
_Noreturn void clr_eh_resume(Object *exception);     /* bound to the symbol _Unwind_Resume */
_Noreturn void clr_eh_filter_done(i32 result);       /* 1: the filter takes the exception */
void clr_eh_personality(void);                       /* only named, never called */

/* Calls managed code from C. Integer-class arguments in ints[0..5] (registers), floating in floats[0..7], the rest in
 * stack[0..stack_count). `context` goes to r10. Returns rax; rdx, xmm0 and xmm1 in *out. When an exception leaves the
 * callee it is pending on the thread on return (and the result is 0). Opens a Stretch. */
typedef struct InvokeFrame {
    void *code, *context;
    u64 ints[6];
    double floats[8];
    const u64 *stack;
    u64 stack_count;
    u64 flags;         /* CLR_INVOKE_* */
    u64 rax, rdx;      /* results */
    double xmm0, xmm1;
} InvokeFrame;
void clr_invoke(InvokeFrame *frame);

/* An exception that no handler of this stretch takes is unhandled: clr_eh_unhandled sees it before any finally runs. */
#define CLR_INVOKE_LAST_CHANCE 1u

/* The VM supplies these (runtime/vm_exceptions.c), the unwinder calls them: */
bool clr_eh_type_matches(Object *exception, MethodTable *catch_type);
/* What is thrown must be an exception: anything else comes back wrapped (I.12.4.2). The second gives what a wrapper holds, or NULL. */
Object *clr_eh_wrap(Object *thrown);
Object *clr_eh_wrapped(Object *exception);
Object *clr_eh_new_null_reference(void);
Object *clr_eh_new_stack_overflow(void);
/* Appends one frame (return address pc, its function) to the exception's trace; called in pass 1, in order. `first`: the trace starts anew. */
void clr_eh_trace_add(Object *exception, u64 pc, CodeFunction *function, bool first);

/* No handler takes `exception`, and the stretch says CLR_INVOKE_LAST_CHANCE. When it returns, the finally blocks run and
 * the exception becomes pending. */
void clr_eh_unhandled(Object *exception);

/* --- for the collector and the thread's owner --- */

/* Reports the memory outside of the stack that holds references of exceptions in flight: to be scanned conservatively. */
void clr_eh_visit_memory(Thread *thread, void (*visit)(void *context, const void *low, const void *high), void *context);
/* Frees what throwing has allocated for the thread. */
void clr_eh_thread_deinit(Thread *thread);

/* Walks the managed frames of the current thread, innermost first, across C frames and stretches. The visitor returns false to stop. */
typedef bool (*StackVisitor)(void *context, u64 pc, CodeFunction *function, void *frame_address);
void clr_stack_walk(StackVisitor visitor, void *context);

/* Installs the handlers: stack overflow in managed code throws, any other fault is reported and kills. Once per process. */
void clr_signals_init(void);
/* Gives the calling thread its alternate signal stack and guard zones (16 KiB red, 128 KiB yellow) inside [low, high), and
 * sets guard_low, stack_low (above the zones) and stack_high. The stack must be larger than twice the zones. */
void clr_signals_thread_init(Thread *thread, u8 *low, u8 *high);
void clr_signals_thread_deinit(Thread *thread);

#endif
