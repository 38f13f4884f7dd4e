/* Threads: attaching, the managed/SAFE states, stopping them all (runtime/thread.h). */
#include "runtime/thread.h"

#include <sched.h>
#include <time.h>

#include "base/memory.h"
#include "base/os.h"
#include "base/trace.h"
#include "runtime/domain.h"
#include "runtime/exceptions.h"
#include "runtime/stop.h"
#include "runtime/tail_call.h"
#include "runtime/threads.h"
#include "runtime/vm.h"

__thread Thread *clr_thread __attribute__((tls_model("initial-exec")));
volatile u32 *clr_poll_flag;

static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static Thread *threads;
static u32 next_id = 1;

static pthread_mutex_t stop_mutex = PTHREAD_MUTEX_INITIALIZER; /* held by the stopper */
static pthread_mutex_t resume_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t resume_cond = PTHREAD_COND_INITIALIZER;
static volatile u32 stopping;

Thread *clr_thread_current(void) { return clr_thread; }

/* --- attach and detach --- */

Thread *clr_thread_attach(Domain *domain) {
    if (clr_thread) return clr_thread;
    Thread *thread = clr_calloc(1, sizeof *thread);
    u8 *low, *high;
    clr_os_stack_bounds(&low, &high);
    thread->tail = clr_calloc(1, sizeof *thread->tail);
    thread->os_thread = pthread_self();
    thread->state = CLR_THREAD_SAFE;
    thread->safe_sp = __builtin_frame_address(0);
    pthread_mutex_init(&thread->kill_lock, NULL);
    clr_signals_thread_init(thread, low, high);
    pthread_mutex_lock(&list_mutex);
    thread->id = next_id++;
    thread->next = threads;
    if (threads) threads->previous = thread;
    threads = thread;
    pthread_mutex_unlock(&list_mutex);
    clr_thread = thread;
    clr_thread_leave_safe();
    clr_domain_enter(domain);
    CLR_TRACE(thread, "attached %u", thread->id);
    return thread;
}

void clr_thread_detach(void) {
    Thread *thread = clr_thread;
    if (!thread) return;
    CLR_TRACE(thread, "detached %u", thread->id);
    clr_thread_forget_managed(thread);
    clr_gc_retire_tlab(thread);
    clr_thread_enter_safe();
    pthread_mutex_lock(&list_mutex);
    if (thread->previous) thread->previous->next = thread->next;
    else threads = thread->next;
    if (thread->next) thread->next->previous = thread->previous;
    pthread_mutex_unlock(&list_mutex);
    clr_thread = NULL;
    clr_signals_thread_deinit(thread);
    for (StaticsArea *area = thread->statics_areas, *next; area; area = next) {
        next = area->next;
        clr_free(area);
    }
    clr_eh_thread_deinit(thread);
    clr_free(thread->tail);
    pthread_mutex_destroy(&thread->kill_lock);
    clr_free(thread);
}

/* --- states --- */

/* clr_thread_enter_safe is runtime/stop_x64.S: only assembly sees the callee-saved registers as the caller left them. */
_Static_assert(offsetof(Thread, state) == 40 && offsetof(Thread, safe_sp) == 72 && offsetof(Thread, safe_registers) == 80, "runtime/stop_x64.S");

void clr_thread_leave_safe(void) {
    Thread *thread = clr_thread;
    for (;;) {
        __atomic_store_n(&thread->state, CLR_THREAD_MANAGED, __ATOMIC_SEQ_CST);
        if (CLR_LIKELY(!__atomic_load_n(&stopping, __ATOMIC_SEQ_CST))) return;
        __atomic_store_n(&thread->state, CLR_THREAD_SAFE, __ATOMIC_SEQ_CST);
        pthread_mutex_lock(&resume_mutex);
        while (stopping) pthread_cond_wait(&resume_cond, &resume_mutex);
        pthread_mutex_unlock(&resume_mutex);
    }
}

void clr_poll_slow(void) {
    if (CLR_UNLIKELY(clr_gc_stress.every_poll)) clr_gc_stress_poll();
    if (!__atomic_load_n(&stopping, __ATOMIC_SEQ_CST)) return;
    clr_thread_enter_safe();
    clr_thread_leave_safe();
}

/* --- stopping --- */

void clr_stop_world(void) {
    Thread *self = clr_thread;
    if (self) clr_thread_enter_safe();
    pthread_mutex_lock(&stop_mutex);
    pthread_mutex_lock(&list_mutex); /* nobody attaches or detaches meanwhile */
    __atomic_store_n(&stopping, 1, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
    for (Thread *t = threads; t; t = t->next)
        for (u32 spins = 0; __atomic_load_n(&t->state, __ATOMIC_SEQ_CST) == CLR_THREAD_MANAGED; spins++) {
            if (spins < 100) sched_yield();
            else nanosleep(&(struct timespec){0, 20000}, NULL);
        }
}

void clr_resume_world(void) {
    __atomic_sub_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
    pthread_mutex_lock(&resume_mutex);
    __atomic_store_n(&stopping, 0, __ATOMIC_SEQ_CST);
    pthread_cond_broadcast(&resume_cond);
    pthread_mutex_unlock(&resume_mutex);
    pthread_mutex_unlock(&list_mutex);
    pthread_mutex_unlock(&stop_mutex);
    if (clr_thread) clr_thread_leave_safe();
}

Thread *clr_stop_first_thread(void) { return threads; }

/* Whoever stops the world holds the list until all threads are SAFE. */
void clr_thread_list_lock(void) {
    bool managed = clr_thread && clr_thread->state == CLR_THREAD_MANAGED;
    while (pthread_mutex_trylock(&list_mutex) != 0) {
        if (managed) clr_thread_enter_safe();
        pthread_mutex_lock(&list_mutex);
        if (!managed) return;
        pthread_mutex_unlock(&list_mutex);
        clr_thread_leave_safe();
    }
}
void clr_thread_list_unlock(void) { pthread_mutex_unlock(&list_mutex); }
