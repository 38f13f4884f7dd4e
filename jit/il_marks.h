/* jit/il_marks.h: writing the marks that runtime/il_map.h reads: which IL a call stands for.
 *
 * Fast tier: clr_jit_mark before each call that needs one.
 *
 * Optimised tier: the inliner has to keep track, so that calls carry debug locations (line = IL offset + 1, scope = the
 * method) through optimisation; then each becomes a mark with its whole chain, and debug information is dropped. */
#ifndef CLR_JIT_IL_MARKS_H
#define CLR_JIT_IL_MARKS_H

#include <llvm-c/Core.h>
#include <llvm-c/DebugInfo.h>

#include "base/map.h"

/* Inserts a mark at the builder's position: the calls that follow in this block are at `il_offset`. */
void clr_jit_mark(LLVMModuleRef module, LLVMBuilderRef builder, u32 il_offset);

/* Debug locations of one module. Zero-initialise. */
typedef struct IlTracker {
    LLVMModuleRef module;
    LLVMContextRef context;
    LLVMDIBuilderRef builder;
    LLVMMetadataRef file, type;
    ClrMap ids; /* subprogram -> 1 + the method's number (0 is no value of a map) */
} IlTracker;

void clr_jit_tracker_init(IlTracker *tracker, LLVMModuleRef module);
/* Gives the definition of a method its scope. `id` is what the marks will say (not ~0). Every call in it needs a location then. */
LLVMMetadataRef clr_jit_tracker_method(IlTracker *tracker, LLVMValueRef function, u64 id);
/* Instructions built from now on are at `il_offset` of the method. */
void clr_jit_tracker_locate(IlTracker *tracker, LLVMBuilderRef builder, LLVMMetadataRef method, u32 il_offset);
/* Before optimisation: nothing more is added. */
void clr_jit_tracker_finish(IlTracker *tracker);
/* After optimisation: locations of calls become marks, debug information goes. */
void clr_jit_tracker_make_marks(IlTracker *tracker);
void clr_jit_tracker_deinit(IlTracker *tracker);

#endif
