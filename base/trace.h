/* base/trace.h: trace channels, one bit each, switched on by name (`--trace=load,jit`). */
#ifndef CLR_BASE_TRACE_H
#define CLR_BASE_TRACE_H

#include "base/base.h"

typedef enum ClrTraceChannel {
#define CLR_TRACE_CHANNEL(name, text) CLR_TRACE_##name,
#include "base/trace.def"
#undef CLR_TRACE_CHANNEL
    CLR_TRACE_COUNT
} ClrTraceChannel;

extern u32 clr_trace_mask;
#define CLR_TRACE(channel, ...) \
    ((clr_trace_mask & (1u << CLR_TRACE_##channel)) ? clr_trace_print(CLR_TRACE_##channel, __VA_ARGS__) : (void)0)

/* Prints "[channel] text\n" to stderr. */
void clr_trace_print(ClrTraceChannel channel, const char *format, ...) CLR_PRINTF(2, 3);

/* Switches on the comma-separated channels; false and nothing changed when one is unknown. */
bool clr_trace_enable(const char *names);

/* Name and description of a channel; static storage. */
const char *clr_trace_name(ClrTraceChannel channel);
const char *clr_trace_text(ClrTraceChannel channel);

#endif
