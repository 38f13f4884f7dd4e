/* runtime/stop.h: stopping all managed threads, for the collector and for whoever patches shared state. */
#ifndef CLR_RUNTIME_STOP_H
#define CLR_RUNTIME_STOP_H

#include "runtime/thread.h"

/* Returns when every other attached thread is SAFE (and stays so). The caller is counted SAFE too: its own registers and
 * stack are scanned from thread->safe_sp. Not recursive. */
void clr_stop_world(void);
void clr_resume_world(void);
/* While stopped: the list of threads (through ->next). */
Thread *clr_stop_first_thread(void);

/* Holds the list of threads still without stopping them. */
void clr_thread_list_lock(void);
void clr_thread_list_unlock(void);

#endif
