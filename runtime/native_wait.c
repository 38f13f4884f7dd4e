/* Waitable objects (runtime/native_wait.h). One process-wide lock guards their states; each waiting thread has its own
 * condition and looks again whenever an object that it waits for changes. No managed code runs under the lock. */
#include "runtime/native_wait.h"

#include <errno.h>
#include <time.h>

#include "base/memory.h"
#include "base/os.h"
#include "runtime/domain.h"
#include "runtime/helpers.h"

typedef enum WaitKind { WAIT_EVENT, WAIT_SEMAPHORE, WAIT_MUTEX } WaitKind;

typedef struct WaitLink {
    struct WaitLink *next;
    struct Sleeper *sleeper;
} WaitLink;

typedef struct Waitable {
    DomainResource resource;
    Domain *domain;          /* whose resource it is; NULL: its maker closes it */
    u8 kind;
    bool manual, abandoned, closed;
    i32 count, maximum;      /* event: 0 or 1; semaphore: units; mutex: recursion of the owner */
    Thread *owner;
    u32 references;          /* waiters keep it alive */
    WaitLink *waiters;
    struct Waitable *next_owned;
} Waitable;

typedef struct Sleeper {
    pthread_cond_t cond;
} Sleeper;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Waitable *owned_mutexes;

static struct timespec deadline_after(i64 timeout_ms) {
    u64 at = clr_os_now_ns() + (u64)timeout_ms * 1000000u;
    return (struct timespec){(time_t)(at / 1000000000u), (long)(at % 1000000000u)};
}

static void drop_resource(DomainResource *resource);

static Waitable *new_waitable(WaitKind kind, Domain *domain) {
    Waitable *w = clr_calloc(1, sizeof *w);
    w->kind = (u8)kind;
    w->references = 1;
    w->domain = domain;
    if (domain) clr_domain_own(domain, &w->resource, drop_resource);
    return w;
}

static void release(Waitable *w) {
    if (--w->references == 0) clr_free(w);
}

static void wake(Waitable *w) {
    for (WaitLink *l = w->waiters; l; l = l->next) pthread_cond_signal(&l->sleeper->cond);
}

void *clr_native_event_new(void) {
    Waitable *w = new_waitable(WAIT_EVENT, NULL);
    w->manual = true;
    return w;
}

void *clr_icall_native_wait_create_event(u8 manual, u8 signaled) {
    Waitable *w = new_waitable(WAIT_EVENT, clr_thread->domain);
    w->manual = manual;
    w->count = signaled;
    return w;
}

static void set_event(Waitable *w, i32 value) {
    pthread_mutex_lock(&lock);
    w->count = value;
    if (value) wake(w);
    pthread_mutex_unlock(&lock);
}

void clr_icall_native_wait_set_event(Waitable *w) { set_event(w, 1); }
void clr_icall_native_wait_reset_event(Waitable *w) { set_event(w, 0); }

void *clr_icall_native_wait_create_semaphore(i32 initial, i32 maximum) {
    Waitable *w = new_waitable(WAIT_SEMAPHORE, clr_thread->domain);
    w->count = initial;
    w->maximum = maximum;
    return w;
}

i32 clr_icall_native_wait_release_semaphore(Waitable *w, i32 count) {
    pthread_mutex_lock(&lock);
    i32 before = w->count;
    if (count > w->maximum - before) before = -1;
    else {
        w->count += count;
        wake(w);
    }
    pthread_mutex_unlock(&lock);
    return before;
}

static void own(Waitable *w, Thread *thread) {
    w->owner = thread;
    w->next_owned = owned_mutexes;
    owned_mutexes = w;
}

static void disown(Waitable *w) {
    for (Waitable **p = &owned_mutexes; *p; p = &(*p)->next_owned)
        if (*p == w) {
            *p = w->next_owned;
            break;
        }
    w->owner = NULL;
}

void *clr_icall_native_wait_create_mutex(u8 owned) {
    Waitable *w = new_waitable(WAIT_MUTEX, clr_thread->domain);
    pthread_mutex_lock(&lock);
    if (owned) {
        own(w, clr_thread);
        w->count = 1;
    }
    pthread_mutex_unlock(&lock);
    return w;
}

bool clr_icall_native_wait_release_mutex(Waitable *w) {
    pthread_mutex_lock(&lock);
    bool mine = w->owner == clr_thread;
    if (mine && --w->count == 0) {
        disown(w);
        wake(w);
    }
    pthread_mutex_unlock(&lock);
    return mine;
}

static void close_waitable(Waitable *w) {
    pthread_mutex_lock(&lock);
    if (w->owner) disown(w);
    release(w);
    pthread_mutex_unlock(&lock);
}

static void drop_resource(DomainResource *resource) { close_waitable((Waitable *)resource); }

void clr_icall_native_wait_close(Waitable *w) {
    if (w->domain) clr_domain_disown(w->domain, &w->resource);
    close_waitable(w);
}

static bool is_ready(const Waitable *w, const Thread *me) { return w->kind == WAIT_MUTEX ? !w->owner || w->owner == me : w->count > 0; }

/* Takes a ready object; true when it is an abandoned mutex. */
static bool take(Waitable *w, Thread *me) {
    if (w->kind == WAIT_SEMAPHORE) w->count--;
    else if (w->kind == WAIT_EVENT) {
        if (!w->manual) w->count = 0;
    } else {
        if (!w->owner) own(w, me);
        w->count++;
        bool was = w->abandoned;
        w->abandoned = false;
        return was;
    }
    return false;
}

static i32 try_take(Waitable **handles, i32 count, bool all, Thread *me) {
    i32 ready = 0;
    for (i32 i = 0; i < count; i++) {
        if (!is_ready(handles[i], me)) continue;
        if (!all) return take(handles[i], me) ? 128 + i : i;
        ready++;
    }
    if (!all || ready < count) return -1;
    i32 abandoned = -1;
    for (i32 i = 0; i < count; i++)
        if (take(handles[i], me)) abandoned = i;
    return abandoned >= 0 ? 128 + abandoned : 0;
}

/* --- interruption --- */

/* Guards Thread.wait_mutex and wait_condition; taken before the mutex of a wait. */
static pthread_mutex_t interrupt_lock = PTHREAD_MUTEX_INITIALIZER;

static void set_wait(pthread_mutex_t *mutex, pthread_cond_t *condition) {
    pthread_mutex_lock(&interrupt_lock);
    clr_thread->wait_mutex = mutex;
    clr_thread->wait_condition = condition;
    pthread_mutex_unlock(&interrupt_lock);
}

void clr_wait_begin(pthread_mutex_t *mutex, pthread_cond_t *condition) { set_wait(mutex, condition); }
void clr_wait_end(void) { set_wait(NULL, NULL); }

bool clr_wait_is_over(bool *interrupted) {
    if (clr_thread->kill) return true;
    if (!__atomic_exchange_n(&clr_thread->interrupted, false, __ATOMIC_ACQ_REL)) return false;
    *interrupted = true;
    return true;
}

void clr_wait_throw_interrupted(void) {
    if (!clr_thread->kill) clr_throw_new("System.Threading", "ThreadInterruptedException", NULL);
}

void clr_native_interrupt(Thread *thread) {
    pthread_mutex_lock(&interrupt_lock);
    __atomic_store_n(&thread->interrupted, true, __ATOMIC_RELEASE);
    if (thread->wait_mutex) {
        pthread_mutex_lock(thread->wait_mutex);
        pthread_cond_broadcast(thread->wait_condition);
        pthread_mutex_unlock(thread->wait_mutex);
    }
    pthread_mutex_unlock(&interrupt_lock);
}

/* --- waiting --- */

/* The lock is held; sleeps until something changes or time is up (false). */
static bool sleep_on(Sleeper *sleeper, const struct timespec *deadline) {
    if (!deadline) return pthread_cond_wait(&sleeper->cond, &lock) == 0;
    return pthread_cond_timedwait(&sleeper->cond, &lock, deadline) != ETIMEDOUT;
}

static void init_sleeper(Sleeper *sleeper) {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&sleeper->cond, &attributes);
    pthread_condattr_destroy(&attributes);
}

i32 clr_icall_native_wait_wait(Waitable **handles, i32 count, u8 all, i32 timeout_ms) {
    Thread *me = clr_thread;
    Waitable *copy[64];
    WaitLink links[64];
    Sleeper sleeper;
    struct timespec deadline;
    bool interrupted = false;
    i32 result;
    CLR_CHECK(count <= 64);
    memcpy(copy, handles, sizeof *copy * (size_t)count);
    if (timeout_ms > 0) deadline = deadline_after(timeout_ms);
    init_sleeper(&sleeper);
    clr_thread_enter_safe();
    clr_wait_begin(&lock, &sleeper.cond);
    pthread_mutex_lock(&lock);
    result = try_take(copy, count, all, me);
    if (result < 0 && timeout_ms == 0) result = 258;
    if (result < 0) {
        for (i32 i = 0; i < count; i++) {
            links[i] = (WaitLink){copy[i]->waiters, &sleeper};
            copy[i]->waiters = &links[i];
            copy[i]->references++;
        }
        while (!clr_wait_is_over(&interrupted)) {
            bool in_time = sleep_on(&sleeper, timeout_ms < 0 ? NULL : &deadline);
            if ((result = try_take(copy, count, all, me)) >= 0) break;
            if (!in_time) {
                result = 258;
                break;
            }
        }
        for (i32 i = 0; i < count; i++) {
            for (WaitLink **p = &copy[i]->waiters; *p; p = &(*p)->next)
                if (*p == &links[i]) {
                    *p = links[i].next;
                    break;
                }
            release(copy[i]);
        }
    }
    pthread_mutex_unlock(&lock);
    clr_wait_end();
    pthread_cond_destroy(&sleeper.cond);
    clr_thread_leave_safe();
    if (interrupted) clr_wait_throw_interrupted();
    return result;
}

void clr_native_event_set(void *event) { set_event(event, 1); }
void clr_native_event_free(void *event) { clr_icall_native_wait_close(event); }

bool clr_native_event_wait(void *event, i32 timeout_ms) {
    Waitable *w = event;
    return clr_icall_native_wait_wait(&w, 1, false, timeout_ms) == 0;
}

void clr_native_sleep(i64 timeout_ms) {
    Sleeper sleeper;
    struct timespec deadline;
    bool interrupted = false;
    if (timeout_ms >= 0) deadline = deadline_after(timeout_ms);
    init_sleeper(&sleeper);
    clr_thread_enter_safe();
    clr_wait_begin(&lock, &sleeper.cond);
    pthread_mutex_lock(&lock);
    while (!clr_wait_is_over(&interrupted) && sleep_on(&sleeper, timeout_ms < 0 ? NULL : &deadline)) {}
    pthread_mutex_unlock(&lock);
    clr_wait_end();
    clr_thread_leave_safe();
    pthread_cond_destroy(&sleeper.cond);
    if (interrupted) clr_wait_throw_interrupted();
}

void clr_native_wait_thread_ended(Thread *thread) {
    pthread_mutex_lock(&lock);
    for (Waitable **p = &owned_mutexes; *p;) {
        Waitable *w = *p;
        if (w->owner != thread) {
            p = &w->next_owned;
            continue;
        }
        *p = w->next_owned;
        w->owner = NULL;
        w->count = 0;
        w->abandoned = true;
        wake(w);
    }
    pthread_mutex_unlock(&lock);
}
