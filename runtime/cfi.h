/* runtime/cfi.h: call-frame information (.eh_frame): which functions there are, and how to step out of each.
 *
 * A frame description (FDE) names a range of code and holds a program that says, per pc, where the caller's
 * registers are. The program is compiled once, on first need, into rows; a step is then a few loads. */
#ifndef CLR_RUNTIME_CFI_H
#define CLR_RUNTIME_CFI_H

#include "runtime/code.h"

/* The registers that System V preserves across calls, in the order of every register record here. */
enum { CLR_REG_RBX, CLR_REG_RBP, CLR_REG_R12, CLR_REG_R13, CLR_REG_R14, CLR_REG_R15, CLR_REG_SAVED };

/* What the CFA (the value of rsp before the call pushed the return address) is computed from. */
typedef enum CfaBase { CLR_CFA_RSP, CLR_CFA_RBP, CLR_CFA_RBX, CLR_CFA_NONE } CfaBase;

typedef struct UnwindRow {
    u32 offset;                 /* first pc this row holds for, from the function's start */
    i32 cfa_offset;
    i32 saved[CLR_REG_SAVED];   /* distance from the CFA where the register is saved; 0: still in the register */
    u32 argument_bytes;         /* pushed arguments a landing has to drop */
    u8 cfa_base;                /* CfaBase */
    bool unusable;              /* uses a rule we do not follow, or the outermost frame */
} UnwindRow;

typedef struct UnwindRows {
    u32 count;
    UnwindRow rows[];
} UnwindRows;

typedef struct FrameDescription {
    u64 start, end;             /* the code */
    const u8 *lsda;             /* or NULL */
    const u8 *cie;
    const u8 *program, *program_end;
} FrameDescription;

/* Reads the FDE at `fde`, inside a section that starts at `section` (NULL: already validated). false when malformed. */
bool clr_cfi_read(const u8 *fde, const u8 *section, FrameDescription *out);

/* Lists the functions of a whole .eh_frame section, sorted by start; `*out` is owned by the caller. They must lie in
 * [code_start, code_end) and not overlap. */
ClrStatus clr_cfi_list(ClrSpan section, u64 code_start, u64 code_end, CodeFunction **out, u32 *count, ClrError *error);

/* Compiles the program of an FDE that clr_cfi_read accepts; never NULL, but rows may be unusable. Owned by the caller. */
UnwindRows *clr_cfi_compile(const u8 *fde);

#endif
