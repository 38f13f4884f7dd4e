/* runtime/monitor.h: the lock and the identity hash of every object, in the header's low 30 bits.
 *
 *   bits 28-29 = 0   nothing
 *              = 1   thin lock: bits 0-15 owner's thread id, bits 16-27 recursion
 *              = 2   hash: bits 0-27
 *              = 3   index of a sync block, which holds lock, waiters and hash
 *
 * Bits 30 and 31 belong to others (runtime/object.h) and are kept. A header only ever goes from left to right in
 * this list, except that an uncontended exit returns a thin lock to nothing. */
#ifndef CLR_RUNTIME_MONITOR_H
#define CLR_RUNTIME_MONITOR_H

#include "runtime/object.h"

/* Waits at most `timeout_ms` (-1: for ever). false: not taken in time, or an exception is pending (interrupt). May block, GC-safe. */
bool clr_monitor_enter(Object *object, i64 timeout_ms);
/* false and SynchronizationLockException pending when the thread does not hold the lock. */
bool clr_monitor_exit(Object *object);
bool clr_monitor_is_entered(Object *object);
/* Releases, waits for a pulse, takes the lock again with its recursion. false: no pulse in time (or pending). */
bool clr_monitor_wait(Object *object, i64 timeout_ms);
void clr_monitor_pulse(Object *object, bool all);
/* Stable, positive, never 0. */
i32 clr_object_hash(Object *object);
/* The collector found the object dead; `header` was its last. Frees its sync block. */
void clr_monitor_object_died(u32 header);

#endif
