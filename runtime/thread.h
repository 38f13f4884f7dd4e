/* runtime/thread.h: a thread as the VM knows it.
 *
 * State machine (gc.md, 8): a thread is MANAGED (runs managed code or a C helper; must poll) or SAFE
 * (native or blocked: the collector may run; it must not touch references). Returning from SAFE to
 * MANAGED waits while a stop is under way.
 *
 * Managed code reaches its Thread through the initial-exec TLS variable `clr_thread`. The first
 * fields have fixed offsets that JIT code uses: keep their order. */
#ifndef CLR_RUNTIME_THREAD_H
#define CLR_RUNTIME_THREAD_H

#include <pthread.h>

#include "runtime/object.h"

typedef enum ThreadState { CLR_THREAD_MANAGED = 0, CLR_THREAD_SAFE = 1 } ThreadState;

/* One managed stretch of a stack: made by clr_invoke (runtime/eh_x64.S), innermost first. */
typedef struct Stretch {
    struct Stretch *previous;
    Domain *domain;      /* the domain to return to */
    void *frame;         /* CFA of the invoke thunk: unwinding of this stretch ends there */
    u64 flags;           /* InvokeFrame.flags (runtime/exceptions.h) */
} Stretch;

struct Thread {
    u8 *tlab_next, *tlab_end; /* 0, 8: bump allocation of the current domain */
    Domain *domain;           /* 16: current domain */
    void **statics;           /* 24: its statics table (runtime/statics.h) */
    Object *pending;          /* 32: exception to be thrown when C returns to managed code; a root */
    volatile u32 state;       /* 40: ThreadState */
    u32 kill;                 /* 44: the current domain is being killed */
    Stretch *stretch;         /* 48 */
    struct Thread *next, *previous; /* 56, 64: list of all threads, under the thread lock */
    void *safe_sp;            /* 72: lowest stack address to scan while SAFE */
    u64 safe_registers[6];    /* 80: rbx rbp r12-r15 as they were when the thread became SAFE: roots */
    struct TailCall *tail;    /* 128: arguments of a tail call on its way (runtime/tail_call.h) */
    /* --- no fixed offsets below --- */
    u8 *stack_low, *stack_high; /* bounds; the guard zone is below stack_low */
    u8 *guard_low;            /* red guard page(s); yellow zone is [guard_low + red, stack_low) */
    bool yellow_open;         /* a stack overflow is being handled on the yellow zone */
    pthread_t os_thread;
    u32 id;                   /* managed thread id, from 1 */
    void *managed;            /* strong handle of the System.Threading.Thread object, or NULL */
    void *signal_stack;       /* sigaltstack memory */
    struct ThrowState *throws; /* exceptions in flight, innermost first (runtime/exceptions.c) */
    void *pc_cache;           /* unwinder's cache, owned by runtime/unwind.c */
    pthread_mutex_t kill_lock; /* a change of domain, and a kill because of it, exclude each other; held for an instant */
    bool interrupted, abort_requested, is_background, is_pool;
    pthread_mutex_t *wait_mutex; /* of what it sleeps on, or NULL (runtime/native_wait.c) */
    pthread_cond_t *wait_condition;
    void *init_wait;          /* class initialiser it waits for (runtime/statics.c) */
    Object *abort_reason;
    struct StaticsArea *statics_areas; /* thread statics of this thread, all domains (runtime/statics.h) */
};

extern __thread Thread *clr_thread __attribute__((tls_model("initial-exec")));

/* The calling thread's record, or NULL when it is not attached. */
Thread *clr_thread_current(void);

/* Sets a managed exception pending on the current thread (the first one wins). */
static inline void clr_thread_set_pending(Object *exception) {
    if (!clr_thread->pending) clr_thread->pending = exception;
}

/* Managed -> SAFE around anything that may block. Spills the callee-saved registers below the
 * published scan start. Pairs; must not nest. */
void clr_thread_enter_safe(void);
void clr_thread_leave_safe(void);

/* Polled by managed code at method entries and back-edges (runtime/stop.c): non-zero asks for
 * clr_poll_slow. */
extern volatile u32 *clr_poll_flag; /* in near memory, so that code tests it rip-relative */
void clr_poll_slow(void);

#endif
