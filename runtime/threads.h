/* runtime/threads.h: managed threads as a group (runtime/icall_thread.c). */
#ifndef CLR_RUNTIME_THREADS_H
#define CLR_RUNTIME_THREADS_H

#include "runtime/thread.h"

/* Blocks until no foreground thread but the caller is left. GC-safe. */
void clr_threads_wait_foreground(void);

/* The current thread will not be in the domain of its Thread object any more. */
void clr_thread_forget_managed(Thread *thread);

#endif
