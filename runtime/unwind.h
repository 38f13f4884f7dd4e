/* runtime/unwind.h: stepping from a frame to its caller.
 *
 * A frame is seen at its call: rip is the return address, rsp what it will be on return, and the saved
 * registers hold what they would hold then. Everything about a frame is looked up at rip - 1, inside the call. */
#ifndef CLR_RUNTIME_UNWIND_H
#define CLR_RUNTIME_UNWIND_H

#include "runtime/cfi.h"
#include "runtime/lsda.h"

/* Shared with eh_x64.S: keep the order. */
typedef struct UnwindRegisters {
    u64 saved[CLR_REG_SAVED];
    u64 rsp, rip;
    u64 rax, rdx; /* only for landing: exception and selector */
} UnwindRegisters;

/* What is known about a call in compiled code. */
typedef struct UnwindPoint {
    u64 pc;                  /* the return address */
    CodeFunction *function;
    const UnwindRow *row;
    const UnwindSite *site;  /* or NULL */
} UnwindPoint;

#define CLR_UNWIND_CACHE_SIZE 512u

/* Per thread: direct-mapped by return address. Zero-initialise. */
typedef struct UnwindCache {
    UnwindPoint points[CLR_UNWIND_CACHE_SIZE];
} UnwindCache;

/* The point of a return address in compiled code, or NULL when it lies elsewhere. Valid until the next call. */
const UnwindPoint *clr_unwind_find(UnwindCache *cache, u64 return_address);

/* The CFA of the frame: rsp in its caller after it returns. 0 when the row is unusable. */
static inline u64 clr_unwind_cfa(const UnwindRegisters *registers, const UnwindRow *row) {
    if (row->unusable) return 0;
    switch (row->cfa_base) {
    case CLR_CFA_RSP: return registers->rsp + (u64)(i64)row->cfa_offset;
    case CLR_CFA_RBP: return registers->saved[CLR_REG_RBP] + (u64)(i64)row->cfa_offset;
    case CLR_CFA_RBX: return registers->saved[CLR_REG_RBX] + (u64)(i64)row->cfa_offset;
    default: return 0;
    }
}

/* From a frame to its caller; false when the row is unusable or the stack is not sane. */
static inline bool clr_unwind_step(UnwindRegisters *registers, const UnwindRow *row) {
    u64 cfa = clr_unwind_cfa(registers, row);
    if (cfa <= registers->rsp || (cfa & 7)) return false;
    for (u32 i = 0; i < CLR_REG_SAVED; i++)
        if (row->saved[i]) memcpy(&registers->saved[i], (const void *)(uintptr_t)(cfa + (u64)(i64)row->saved[i]), 8);
    memcpy(&registers->rip, (const void *)(uintptr_t)(cfa - 8), 8);
    registers->rsp = cfa;
    return true;
}

/* The same out of a frame of C code, whose description comes from the program's own .eh_frame_hdr; false at the end. */
bool clr_unwind_step_native(UnwindRegisters *registers);

/* A function of our own in assembly, [start, end), whose frames stand between those of compiled code. Needs exact CFI. */
void clr_unwind_register_native(void *start, void *end);

#endif
