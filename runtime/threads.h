/* runtime/threads.h: managed threads as a group (runtime/icall_thread.c). */
#ifndef CLR_RUNTIME_THREADS_H
#define CLR_RUNTIME_THREADS_H

/* Blocks until no foreground thread but the caller is left. GC-safe. */
void clr_threads_wait_foreground(void);

#endif
