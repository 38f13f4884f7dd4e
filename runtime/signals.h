/* runtime/signals.h: what crash reports and the unwinder share with runtime/signals.c; see also exceptions.h. */
#ifndef CLR_RUNTIME_SIGNALS_H
#define CLR_RUNTIME_SIGNALS_H

#include "runtime/code.h"
#include "runtime/thread.h"

/* Whether the thread runs with its yellow zone open and may close it once rsp is `rsp`. */
bool clr_signals_may_close_zone(const Thread *thread, u64 rsp);
/* Protects the yellow zone again. Runs above it. */
void clr_signals_close_zone(Thread *thread);

/* Names a frame in a crash report; the VM may set it (async-signal context: no locks, no allocation). NULL: addresses only. */
extern void (*clr_signals_describe)(const CodeFunction *function, u64 pc, char *out, size_t size);

#endif
