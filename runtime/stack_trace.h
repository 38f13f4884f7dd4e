/* runtime/stack_trace.h: return addresses as methods, IL offsets and source lines. */
#ifndef CLR_RUNTIME_STACK_TRACE_H
#define CLR_RUNTIME_STACK_TRACE_H

#include "runtime/type.h"

/* Lines "   at Type.Method(Param name) in file:line n", without a newline at the end. Inlined methods have lines of their own. */
void clr_stack_trace_format(const u64 *entries, u32 count, ClrText *out);
/* The innermost method of a return address, or NULL. */
Method *clr_stack_trace_method(u64 entry);

#endif
