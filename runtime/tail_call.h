/* runtime/tail_call.h: exact tail calls between methods of different shapes (ECMA-335 III.2.4; invariants.md 9).
 *
 * Code that wants to become another method writes the callee's registers and stack words into its thread's TailCall and
 * jumps to clr_tail_call (tail_call_x64.S), leaving its frame behind. Three things may happen there:
 *
 *   all fits      the words are copied over the caller's own argument area, then a jump
 *   else          a dispatcher frame is made below the return address, the words go under it, then a call
 *   dispatcher    ... unless what we would return to is such a frame: then that one is used again, so that
 *                 a chain of tail calls never holds more than one
 *
 * Nothing runs between filling the record and using it, so the references in it need no scanning. */
#ifndef CLR_RUNTIME_TAIL_CALL_H
#define CLR_RUNTIME_TAIL_CALL_H

#include "base/base.h"

#define CLR_TAIL_DATA 256

/* Offsets are shared with tail_call_x64.S. */
typedef struct TailCall {
    u64 ints[6];     /* 0: rdi rsi rdx rcx r8 r9 */
    u64 floats[8];   /* 48: xmm0-7 */
    void *context;   /* 112: r10 */
    void *code;      /* 120 */
    u32 size;        /* 128: words of data in use */
    u32 room;        /* 132: how many of them the caller's own argument area can take; 0 when structs are among them */
    u64 int_fixes;   /* 136: bit i: ints[i] is the offset of a struct in data, not yet its address */
    u64 data_fixes;  /* 144: the same for data[i] */
    u64 data[CLR_TAIL_DATA]; /* 152: stack arguments, then copies of structs that travel by address */
} TailCall;

void clr_tail_call(void);
/* Makes the dispatcher known to the unwinder. Once, at start. */
void clr_tail_init(void);

#endif
