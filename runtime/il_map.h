/* runtime/il_map.h: from a return address in compiled code to the IL it stands for.
 *
 * Both tiers say where they are in the same way: right before each call, in its basic block, stands
 *
 *   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 <il offset>, i32 0)                        fast tier
 *   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, i64 <method>, i32 <il offset>, ...)
 *
 * It makes no code. It must be inserted after optimisation, which would merge marks. The second form lists the chain of methods
 * inlined into each other, innermost first, as pairs of constants; <method> is any number that the object's
 * owner can turn into a Method. Calls that follow one another at one IL offset need only one, and a call that cannot
 * throw, allocate or walk the stack none: an address belongs to the last mark before it. In the optimised tier the call
 * itself has the attribute `nomerge` from the start, or two calls in different blocks may become one.
 *
 * LLVM collects the marks in .llvm_stackmaps; the optimised tier finds the chains in the debug locations (DILocation,
 * inlinedAt) that the inliner keeps, and drops those before it emits code. */
#ifndef CLR_RUNTIME_IL_MAP_H
#define CLR_RUNTIME_IL_MAP_H

#include "runtime/code.h"

typedef struct IlFrame {
    Method *method;
    u32 il_offset;
} IlFrame;

/* What a <method> of a mark means; NULL makes the object malformed. */
typedef Method *(*IlMethodResolver)(void *context, u64 id);

/* Reads the marks of an object that is not registered yet and gives each of its functions a map. `resolve` may be NULL
 * when there are no chains. The functions' `method` must be set before they are asked. */
ClrStatus clr_il_map_attach(CodeObject *object, ClrSpan stackmaps, IlMethodResolver resolve, void *context, ClrError *error);

/* The IL frames that a return address stands for, innermost first; at most `capacity`. 0: nothing is known. Lock-free;
 * callable from a signal handler. */
u32 clr_il_map_find(const CodeFunction *function, u64 return_address, IlFrame *out, u32 capacity);

#endif
