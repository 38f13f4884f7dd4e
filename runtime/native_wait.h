/* runtime/native_wait.h: events, semaphores and mutexes that threads wait for, and interruptible sleep. */
#ifndef CLR_RUNTIME_NATIVE_WAIT_H
#define CLR_RUNTIME_NATIVE_WAIT_H

#include "runtime/thread.h"

/* The thread ends: mutexes that it owns become abandoned. */
void clr_native_wait_thread_ended(Thread *thread);
/* Sleeps at most timeout_ms (-1: for ever). false: the thread was interrupted. GC-safe. */
bool clr_native_sleep(i64 timeout_ms);
/* Ends the current or the next wait of a thread. */
void clr_native_interrupt(Thread *thread);

#endif
