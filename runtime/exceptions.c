/* runtime/exceptions.c: two-pass dispatch.
 *
 * Pass 1 walks outwards from the throw, asks type clauses and filters, and stops at the frame that takes the exception
 * (or at a boundary). Pass 2 runs the finally blocks on the way: each is a landing from which the code comes back
 * through clr_eh_resume. The passes are fused: pass 1 remembers the registers of the first frame with a cleanup and of
 * the target, so that nothing is walked twice unless a finally intervenes.
 *
 * What a throw knows lives in a ThrowState. It cannot lie on the stack, since the C frames that made it are gone while a
 * finally runs. thread->throws links the states, innermost first:
 *
 *   searching   pass 1 is under way; its C frame is live
 *   filtering   the same, and a filter runs on the stack below that C frame
 *   cleanup     landed in a pad that is not the target; ends with clr_eh_resume, or is abandoned by another throw
 *
 * A state in cleanup is abandoned when its frame is gone, when a handler further out is reached, or when the same pad
 * of the same frame is entered again; until noticed it does no harm, because a resume takes the innermost match.
 *
 * A filter runs in its own frame's registers, so frame addresses do not tell such an activation from the real frame.
 * Frames are therefore named by rsp at the call: inside a filter's stack it is below filter_stack.entry_rsp. */
#include "runtime/exceptions.h"

#include "base/memory.h"
#include "base/trace.h"
#include "runtime/signals.h"
#include "runtime/unwind.h"

#if defined(__SANITIZE_ADDRESS__)
#define CLR_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CLR_ASAN 1
#endif
#endif
#ifdef CLR_ASAN
void __asan_handle_no_return(void);
#endif

/* Shared with eh_x64.S. */
typedef struct EhFilterStack {
    u64 return_rsp; /* stack of clr_eh_call_filter */
    u64 entry_rsp;  /* where the filter's stack starts */
} EhFilterStack;
_Static_assert(offsetof(Thread, pending) == 32 && offsetof(Thread, kill) == 44 && offsetof(Thread, stretch) == 48 &&
                   offsetof(Thread, domain) == 16, "asm_x64.inc");
_Static_assert(offsetof(InvokeFrame, stack) == 128 && offsetof(InvokeFrame, flags) == 144 &&
                   offsetof(InvokeFrame, rax) == 152 && offsetof(InvokeFrame, xmm1) == 176, "clr_invoke");
_Static_assert(offsetof(Stretch, flags) == 24 && sizeof(Stretch) == 32, "clr_invoke");
_Static_assert(offsetof(UnwindRegisters, rsp) == 48 && offsetof(UnwindRegisters, rdx) == 72, "eh_x64.S");

#define INVOKE_FRAME_SIZE 96 /* from the Stretch's frame down to the lowest word that clr_invoke_unwound reads */

extern char clr_invoke_return[], clr_invoke_unwound[], clr_eh_filter_return[], clr_eh_close_zone[];
i32 clr_eh_call_filter(UnwindRegisters *pad, u64 gap, EhFilterStack *stack);

typedef enum ThrowPhase { SEARCHING, FILTERING, CLEANUP } ThrowPhase;
typedef enum TargetKind { NO_TARGET, TARGET_HANDLER, TARGET_FILTER, TARGET_BOUNDARY } TargetKind;

/* A frame in which a filter ran: its registers may have changed, and count from then on. */
typedef struct FilteredFrame {
    struct FilteredFrame *next;
    u64 frame_rsp; /* as found by walking */
    UnwindRegisters registers;
} FilteredFrame;

typedef struct ThrowState {
    struct ThrowState *previous;
    Object *exception;
    Object *unwrapped;      /* what the handler asked for and the exception only wraps */
    ThrowPhase phase;
    TargetKind target_kind;
    u64 throw_rsp;          /* of the frame that threw */
    u64 landed_cfa, landed_pad; /* in cleanup: which frame, which pad */
    u64 target_rsp, target_cfa; /* TARGET_HANDLER: which frame */
    UnwindRegisters target; /* ... and how to land in it */
    EhFilterStack filter_stack;
    UnwindRegisters filter_frame; /* the frame whose filter runs; updated when the filter finishes */
    u64 filter_gap;         /* bytes between its rbp and rsp */
    FilteredFrame *filtered;
} ThrowState;

/* What throwing keeps per thread (thread->pc_cache). */
typedef struct EhThread {
    UnwindCache cache;
    ThrowState *free_states;
    FilteredFrame *free_frames;
    u64 landing_rip; /* where clr_eh_close_zone goes on */
} EhThread;

/* --- states --- */

static EhThread *eh_thread(Thread *thread) {
    if (CLR_UNLIKELY(!thread->pc_cache)) thread->pc_cache = clr_calloc(1, sizeof(EhThread));
    return thread->pc_cache;
}

static ThrowState *push_state(Thread *thread, Object *exception, u64 throw_rsp) {
    EhThread *eh = eh_thread(thread);
    ThrowState *state = eh->free_states;
    if (state) eh->free_states = state->previous;
    else state = clr_malloc(sizeof *state);
    memset(state, 0, sizeof *state);
    state->previous = thread->throws;
    state->exception = exception;
    state->throw_rsp = throw_rsp;
    thread->throws = state;
    return state;
}

static void free_state(Thread *thread, ThrowState *state) {
    EhThread *eh = eh_thread(thread);
    while (state->filtered) {
        FilteredFrame *frame = state->filtered;
        state->filtered = frame->next;
        frame->next = eh->free_frames;
        eh->free_frames = frame;
    }
    state->previous = eh->free_states;
    eh->free_states = state;
}

static void pop_state(Thread *thread) {
    ThrowState *state = thread->throws;
    thread->throws = state->previous;
    free_state(thread, state);
}

/* Drops cleanups whose frame lies below `cfa`: it has been left. */
static void drop_cleanups_below(Thread *thread, u64 cfa) {
    while (thread->throws && thread->throws->phase == CLEANUP && thread->throws->landed_cfa < cfa) pop_state(thread);
}

/* Drops everything that was thrown below an address of the stack, whatever its phase. */
static void drop_states_below(Thread *thread, u64 rsp) {
    while (thread->throws && thread->throws->throw_rsp < rsp) pop_state(thread);
}

/* Drops everything above `state`. */
static void drop_states_above(Thread *thread, const ThrowState *state) {
    while (thread->throws != state) pop_state(thread);
}

/* A pad that is entered again in the same frame has abandoned its earlier run. */
static void drop_same_cleanup(Thread *thread, ThrowState *state) {
    ThrowState **link = &state->previous;
    while (*link && (*link)->phase == CLEANUP && (*link)->landed_cfa <= state->landed_cfa) {
        ThrowState *earlier = *link;
        if (earlier->landed_cfa == state->landed_cfa && earlier->landed_pad == state->landed_pad) {
            *link = earlier->previous;
            free_state(thread, earlier);
            return;
        }
        link = &earlier->previous;
    }
}

void clr_eh_visit_memory(Thread *thread, void (*visit)(void *context, const void *low, const void *high), void *context) {
    for (ThrowState *state = thread->throws; state; state = state->previous) {
        visit(context, state, state + 1);
        for (FilteredFrame *frame = state->filtered; frame; frame = frame->next) visit(context, frame, frame + 1);
    }
}

void clr_eh_thread_deinit(Thread *thread) {
    EhThread *eh = thread->pc_cache;
    if (!eh) return;
    while (thread->throws) pop_state(thread);
    for (ThrowState *state = eh->free_states, *next; state; state = next) {
        next = state->previous;
        clr_free(state);
    }
    for (FilteredFrame *frame = eh->free_frames, *next; frame; frame = next) {
        next = frame->next;
        clr_free(frame);
    }
    clr_free(eh);
    thread->pc_cache = NULL;
}

/* --- landing --- */

/* How to enter `pad` of the frame that is at `registers`. */
static UnwindRegisters make_landing(const UnwindRegisters *registers, const UnwindPoint *point, Object *exception, u32 selector) {
    UnwindRegisters landing = *registers;
    landing.rip = point->function->start + point->site->pad;
    landing.rsp += point->row->argument_bytes;
    landing.rax = (u64)(uintptr_t)exception;
    landing.rdx = selector;
    return landing;
}

/* A landing above the yellow zone closes it, once the stack it runs on is the frame's own. */
static void close_zone_on_landing(Thread *thread, UnwindRegisters *landing) {
    if (CLR_LIKELY(!clr_signals_may_close_zone(thread, landing->rsp))) return;
    eh_thread(thread)->landing_rip = landing->rip;
    landing->rip = (u64)(uintptr_t)clr_eh_close_zone;
}

u64 clr_eh_zone_closed(void);
u64 clr_eh_zone_closed(void) {
    clr_signals_close_zone(clr_thread);
    return eh_thread(clr_thread)->landing_rip;
}

/* To the C code that called this stretch; the exception is pending there. */
static void land_at_boundary(Thread *thread, Object *exception, UnwindRegisters *out) {
    Stretch *stretch = thread->stretch;
    CLR_CHECK(stretch);
    u64 frame = (u64)(uintptr_t)stretch->frame;
#ifdef CLR_ASAN
    __asan_handle_no_return(); /* C frames with filters below them may be skipped */
#endif
    drop_states_below(thread, frame);
    if (exception) thread->pending = exception;
    *out = (UnwindRegisters){.rsp = frame - INVOKE_FRAME_SIZE, .rip = (u64)(uintptr_t)clr_invoke_unwound};
    out->saved[CLR_REG_RBP] = frame - 16;
}

/* Out of the filter that `state` runs: it did not take the exception. */
static void land_at_filter(Thread *thread, ThrowState *state, i32 result, UnwindRegisters *out) {
    drop_states_above(thread, state);
    *out = (UnwindRegisters){.rsp = state->filter_stack.return_rsp, .rip = (u64)(uintptr_t)clr_eh_filter_return,
                             .rax = (u64)result};
}

static ThrowState *innermost_filter(const ThrowState *state) {
    ThrowState *outer = state->previous;
    while (outer && outer->phase != FILTERING) outer = outer->previous;
    return outer;
}

static void land_at_target(Thread *thread, ThrowState *state, UnwindRegisters *out) {
    switch (state->target_kind) {
    case TARGET_HANDLER: {
        u64 cfa = state->target_cfa;
        *out = state->target;
        pop_state(thread);
        drop_cleanups_below(thread, cfa);
        return;
    }
    case TARGET_FILTER: land_at_filter(thread, innermost_filter(state), 0, out); return;
    case TARGET_BOUNDARY: land_at_boundary(thread, state->exception, out); return;
    case NO_TARGET: break;
    }
    CLR_UNREACHABLE();
}

static void land_at_cleanup(Thread *thread, ThrowState *state, const UnwindRegisters *landing, u64 cfa, UnwindRegisters *out) {
    state->phase = CLEANUP;
    state->landed_cfa = cfa;
    state->landed_pad = landing->rip;
    drop_same_cleanup(thread, state);
    *out = *landing;
}

_Noreturn static void lost(const UnwindRegisters *at) {
    clr_fatal(__FILE__, __LINE__, "an exception reached code without unwind data (pc 0x%llx, rsp 0x%llx)",
              (unsigned long long)at->rip, (unsigned long long)at->rsp);
}

static bool at_boundary(const UnwindRegisters *at) { return at->rip == (u64)(uintptr_t)clr_invoke_return; }

/* The step left the stack of the filter that runs below us. */
static bool left_filter(const ThrowState *filter, u64 from_rsp, u64 to_rsp) {
    return filter && from_rsp <= filter->filter_stack.entry_rsp && to_rsp > filter->filter_stack.entry_rsp;
}

/* --- pass 1 --- */

/* The most a frame may span from rbp down to rsp for its filter to be run below us. */
#define MAX_FILTER_GAP ((u64)64 << 20)
#define FILTER_STACK_MARGIN ((u64)32 << 10)

static void remember_filtered(Thread *thread, ThrowState *state, u64 frame_rsp, const UnwindRegisters *registers) {
    FilteredFrame *frame = state->filtered;
    while (frame && frame->frame_rsp != frame_rsp) frame = frame->next;
    if (!frame) {
        EhThread *eh = eh_thread(thread);
        frame = eh->free_frames;
        if (frame) eh->free_frames = frame->next;
        else frame = clr_malloc(sizeof *frame);
        frame->frame_rsp = frame_rsp;
        frame->next = state->filtered;
        state->filtered = frame;
    }
    frame->registers = *registers;
}

/* How far rsp is below rbp in the frame at *landing. A frame that is running a filter has its rbp far up, where the
 * frame really is: there the distance it had before counts, and what the filter has pushed since. */
static u64 frame_gap(const ThrowState *state, const UnwindRegisters *landing) {
    u64 rbp = landing->saved[CLR_REG_RBP];
    const ThrowState *filter = innermost_filter(state);
    bool inside = filter && landing->rsp <= filter->filter_stack.entry_rsp;
    if (inside && rbp == filter->filter_frame.saved[CLR_REG_RBP])
        return filter->filter_gap + (filter->filter_stack.entry_rsp - landing->rsp);
    return rbp - landing->rsp;
}

/* Runs the filter of a clause of the frame at *walk; afterwards *walk is the frame as the filter left it. */
static bool run_filter(Thread *thread, ThrowState *state, const UnwindPoint *point, u32 selector, UnwindRegisters *walk) {
    UnwindRegisters entry = make_landing(walk, point, state->exception, selector | CLR_EH_FILTER_ENTRY);
    u64 gap = frame_gap(state, &entry);
    CLR_CHECK(gap <= MAX_FILTER_GAP);
    u64 here = (u64)(uintptr_t)__builtin_frame_address(0);
    if (thread->stack_low && here - gap - FILTER_STACK_MARGIN < (u64)(uintptr_t)thread->stack_low) return false;
    state->filter_frame = *walk;
    state->filter_gap = gap;
    state->phase = FILTERING;
    i32 result = clr_eh_call_filter(&entry, gap, &state->filter_stack);
    state->phase = SEARCHING;
    drop_states_above(thread, state);
    if (state->filter_frame.rip != walk->rip) {
        *walk = state->filter_frame;
        remember_filtered(thread, state, walk->rsp, walk);
    }
    return result == 1;
}

/* The filter of `clause` ended at a call of its own, guarded by that clause and those outside of it: pass 1 goes on there.
 * Returns the clause's place among them. */
static u32 continue_after_filter(Thread *thread, const UnwindRegisters *walk, const EhClause *clause, UnwindPoint *point) {
    const UnwindPoint *after = clr_unwind_find(&eh_thread(thread)->cache, walk->rip);
    CLR_CHECK(after && after->site);
    CLR_CHECK(after->site->cleanup || !point->site->cleanup); /* else a finally of this frame would never run */
    *point = *after;
    for (u32 i = 0; i < point->site->action_count; i++)
        if (point->function->sites->actions[point->site->first_action + i].clause == clause) return i;
    clr_fatal(__FILE__, __LINE__, "the call that ends a filter is not guarded by the filter's clause");
}

/* Asks the clauses that guard the frame's call, inner first; true when one takes the exception: *selector says which. */
static bool ask_clauses(Thread *thread, ThrowState *state, UnwindPoint *point, UnwindRegisters *walk, u32 *selector) {
    for (u32 i = 0; i < point->site->action_count; i++) {
        const UnwindAction *action = &point->function->sites->actions[point->site->first_action + i];
        *selector = action->selector;
        const EhClause *clause = action->clause;
        if (!clause) return true;
        if (clause->kind == CLR_EH_CATCH) {
            if (!clause->type || clr_eh_type_matches(state->exception, clause->type)) return true;
            Object *wrapped = clr_eh_wrapped(state->exception);
            if (CLR_LIKELY(!wrapped) || !clr_eh_type_matches(wrapped, clause->type)) continue;
            state->unwrapped = wrapped;
            return true;
        }
        bool taken = run_filter(thread, state, point, action->selector, walk);
        i = continue_after_filter(thread, walk, clause, point);
        if (taken) return true;
    }
    return false;
}

static void set_handler(ThrowState *state, const UnwindRegisters *walk, const UnwindPoint *point, u32 selector) {
    state->target_kind = TARGET_HANDLER;
    state->target_rsp = walk->rsp;
    state->target_cfa = clr_unwind_cfa(walk, point->row);
    state->target = make_landing(walk, point, state->unwrapped ? state->unwrapped : state->exception, selector);
}

/* What becomes of the exception's trace: it starts anew, goes on, or goes on behind the frame that throws again and stands in it already. */
typedef enum TraceStart { TRACE_NEW, TRACE_GOES_ON, TRACE_RETHROWN } TraceStart;

/* Walks from *registers to the target; *registers becomes where to land first. */
static void search(Thread *thread, ThrowState *state, UnwindRegisters *registers, TraceStart trace) {
    EhThread *eh = eh_thread(thread);
    ThrowState *filter = innermost_filter(state);
    UnwindRegisters walk = *registers, cleanup = {0};
    u64 cleanup_cfa = 0;
    while (state->target_kind == NO_TARGET) {
        if (at_boundary(&walk)) {
            state->target_kind = TARGET_BOUNDARY;
            if (thread->stretch->flags & CLR_INVOKE_LAST_CHANCE) clr_eh_unhandled(state->exception);
            break;
        }
        const UnwindPoint *found = clr_unwind_find(&eh->cache, walk.rip);
        if (!found) lost(&walk);
        UnwindPoint point = *found;
        if (trace != TRACE_RETHROWN) clr_eh_trace_add(state->exception, walk.rip, point.function, trace == TRACE_NEW);
        trace = TRACE_GOES_ON;
        u32 selector;
        if (point.site && point.site->action_count && ask_clauses(thread, state, &point, &walk, &selector)) {
            set_handler(state, &walk, &point, selector);
            break;
        }
        if (point.site && point.site->cleanup && !cleanup_cfa) {
            cleanup = make_landing(&walk, &point, state->exception, 0);
            cleanup_cfa = clr_unwind_cfa(&walk, point.row);
        }
        u64 from = walk.rsp;
        if (!clr_unwind_step(&walk, point.row)) lost(&walk);
        if (left_filter(filter, from, walk.rsp)) state->target_kind = TARGET_FILTER;
    }
    if (cleanup_cfa) land_at_cleanup(thread, state, &cleanup, cleanup_cfa, registers);
    else land_at_target(thread, state, registers);
    close_zone_on_landing(thread, registers);
}

/* --- entries, called from eh_x64.S: *registers is the frame that threw, and becomes the one to go on in --- */

static void dispatch(Object *exception, UnwindRegisters *registers, TraceStart trace) {
    Thread *thread = clr_thread;
    if (CLR_UNLIKELY(thread->kill)) {
        land_at_boundary(thread, exception, registers);
        close_zone_on_landing(thread, registers);
        return;
    }
    CLR_CHECK(exception);
    CLR_TRACE(eh, "throw of %p at pc 0x%llx", (void *)exception, (unsigned long long)registers->rip);
    drop_cleanups_below(thread, registers->rsp + 1);
    search(thread, push_state(thread, exception, registers->rsp), registers, trace);
    CLR_TRACE(eh, "landing at pc 0x%llx", (unsigned long long)registers->rip);
}

void clr_eh_dispatch_throw(Object *exception, UnwindRegisters *registers);
void clr_eh_dispatch_rethrow(Object *exception, UnwindRegisters *registers);
void clr_eh_dispatch_pending(Object *unused, UnwindRegisters *registers);
void clr_eh_dispatch_overflow(Object *unused, UnwindRegisters *registers);
void clr_eh_dispatch_resume(Object *exception, UnwindRegisters *registers);
void clr_eh_finish_filter(i32 result, UnwindRegisters *registers);

static Object *take_pending(Thread *thread) {
    Object *exception = thread->pending;
    thread->pending = NULL;
    return exception;
}

void clr_eh_dispatch_throw(Object *exception, UnwindRegisters *registers) {
    if (!exception) exception = clr_eh_new_null_reference();
    if (exception) exception = clr_eh_wrap(exception);
    if (!exception) exception = take_pending(clr_thread);
    dispatch(exception, registers, TRACE_NEW);
}

void clr_eh_dispatch_rethrow(Object *exception, UnwindRegisters *registers) { dispatch(exception, registers, TRACE_RETHROWN); }

/* What C leaves pending is either new, with no trace yet, or comes out of an inner stretch and keeps its trace. */
void clr_eh_dispatch_pending(Object *unused, UnwindRegisters *registers) {
    (void)unused;
    dispatch(take_pending(clr_thread), registers, TRACE_GOES_ON);
}

void clr_eh_dispatch_overflow(Object *unused, UnwindRegisters *registers) {
    (void)unused;
    dispatch(clr_eh_new_stack_overflow(), registers, TRACE_NEW);
}

/* Pass 2 goes on after a finally: to the next one, or to the target. */
void clr_eh_dispatch_resume(Object *exception, UnwindRegisters *registers) {
    Thread *thread = clr_thread;
    if (CLR_UNLIKELY(thread->kill)) {
        land_at_boundary(thread, exception, registers);
        close_zone_on_landing(thread, registers);
        return;
    }
    EhThread *eh = eh_thread(thread);
    const UnwindPoint *point = clr_unwind_find(&eh->cache, registers->rip);
    if (!point) lost(registers);
    u64 cfa = clr_unwind_cfa(registers, point->row);
    while (thread->throws && thread->throws->phase == CLEANUP &&
           (thread->throws->exception != exception || thread->throws->landed_cfa != cfa))
        pop_state(thread);
    ThrowState *state = thread->throws;
    CLR_CHECK(state && state->phase == CLEANUP);
    ThrowState *filter = innermost_filter(state);
    UnwindRegisters walk = *registers;
    for (;;) {
        u64 from = walk.rsp;
        if (!clr_unwind_step(&walk, point->row)) lost(&walk);
        if (at_boundary(&walk) || left_filter(filter, from, walk.rsp) ||
            (state->target_kind == TARGET_HANDLER && walk.rsp == state->target_rsp))
            break;
        for (FilteredFrame *frame = state->filtered; frame; frame = frame->next)
            if (frame->frame_rsp == walk.rsp) walk = frame->registers;
        point = clr_unwind_find(&eh->cache, walk.rip);
        if (!point) lost(&walk);
        if (!point->site || !point->site->cleanup) continue;
        UnwindRegisters landing = make_landing(&walk, point, exception, 0);
        land_at_cleanup(thread, state, &landing, clr_unwind_cfa(&walk, point->row), registers);
        close_zone_on_landing(thread, registers);
        return;
    }
    land_at_target(thread, state, registers);
    close_zone_on_landing(thread, registers);
}

/* A filter is done: its frame's registers are taken as they are now, and pass 1 goes on where it called the filter. */
void clr_eh_finish_filter(i32 result, UnwindRegisters *registers) {
    Thread *thread = clr_thread;
    while (thread->throws && thread->throws->phase != FILTERING) pop_state(thread);
    ThrowState *state = thread->throws;
    CLR_CHECK(state);
    u64 frame_rsp = state->filter_frame.rsp;
    state->filter_frame = *registers;
    state->filter_frame.rsp = frame_rsp;
    land_at_filter(thread, state, result, registers);
}

/* --- walking --- */

/* Own frame first, then outwards through whatever has unwind data. */
void clr_stack_walk(StackVisitor visitor, void *context) {
    UnwindRegisters walk = {0};
    __asm__ volatile("movq %%rbx, 0(%0)\n\tmovq %%rbp, 8(%0)\n\tmovq %%r12, 16(%0)\n\tmovq %%r13, 24(%0)\n\t"
                     "movq %%r14, 32(%0)\n\tmovq %%r15, 40(%0)\n\tmovq %%rsp, 48(%0)\n\tleaq 0(%%rip), %%rax\n\tmovq %%rax, 56(%0)"
                     : : "r"(&walk) : "rax", "memory");
    EhThread *eh = eh_thread(clr_thread);
    for (;;) {
        const UnwindPoint *point = clr_unwind_find(&eh->cache, walk.rip);
        if (!point) {
            if (!clr_unwind_step_native(&walk)) return;
            continue;
        }
        u64 cfa = clr_unwind_cfa(&walk, point->row);
        const UnwindRow *row = point->row;
        if (!visitor(context, walk.rip, point->function, (void *)(uintptr_t)cfa)) return;
        if (!clr_unwind_step(&walk, row)) return;
    }
}
