/* runtime/native_wait.h: events, semaphores and mutexes that threads wait for, and interruptible sleep. */
#ifndef CLR_RUNTIME_NATIVE_WAIT_H
#define CLR_RUNTIME_NATIVE_WAIT_H

#include <pthread.h>

#include "runtime/thread.h"

/* The thread ends: mutexes that it owns become abandoned. */
void clr_native_wait_thread_ended(Thread *thread);
/* Sleeps at most timeout_ms (-1: for ever). Interrupted: a ThreadInterruptedException is pending. GC-safe. */
void clr_native_sleep(i64 timeout_ms);
/* An event for C: not set, manual, owned by the caller. A wait of it is a wait of managed code: GC-safe, it can be interrupted (an exception is
 * pending). false: time is up, or interrupted. */
void *clr_native_event_new(void);
void clr_native_event_set(void *event);
bool clr_native_event_wait(void *event, i32 timeout_ms);
void clr_native_event_free(void *event);
/* Ends the current or the next wait of a thread. */
void clr_native_interrupt(Thread *thread);

/* For a wait on one's own mutex and condition: between begin and end, clr_native_interrupt locks the mutex and broadcasts the condition. The caller
 * holds no mutex at begin and end, and asks clr_wait_is_over under its mutex before each sleep. */
void clr_wait_begin(pthread_mutex_t *mutex, pthread_cond_t *condition);
void clr_wait_end(void);
/* Was the thread interrupted (that is taken: *interrupted), or is it to leave its domain? */
bool clr_wait_is_over(bool *interrupted);
/* For a wait that was interrupted: throws, unless the thread is to leave its domain. */
void clr_wait_throw_interrupted(void);

#endif
