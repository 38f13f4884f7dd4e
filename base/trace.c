/* base/trace.c: the switchboard of trace channels. */
#include "base/trace.h"

#include <stdarg.h>
#include <stdio.h>

typedef struct Channel {
    const char *name, *text;
} Channel;

static const Channel channels[CLR_TRACE_COUNT] = {
#define CLR_TRACE_CHANNEL(name, text) {#name, text},
#include "base/trace.def"
#undef CLR_TRACE_CHANNEL
};

u32 clr_trace_mask;

void clr_trace_print(ClrTraceChannel channel, const char *format, ...)
{
    /* One write per line, so that lines of several threads do not mix. */
    char line[4096];
    int used = snprintf(line, sizeof line, "[%s] ", channels[channel].name);
    va_list args;
    va_start(args, format);
    int length = vsnprintf(line + used, sizeof line - (size_t)used - 1, format, args);
    if (length >= (int)sizeof line - used - 1) {
        /* The rare long line (a whole IR module) is written in pieces. */
        va_end(args);
        va_start(args, format);
        fprintf(stderr, "[%s] ", channels[channel].name);
        vfprintf(stderr, format, args);
        fputc('\n', stderr);
    } else {
        fprintf(stderr, "%s\n", line);
    }
    va_end(args);
}

bool clr_trace_enable(const char *names)
{
    u32 mask = 0;
    for (const char *p = names; *p;) {
        size_t length = strcspn(p, ",");
        u32 i = 0;
        while (i < CLR_TRACE_COUNT && !(strlen(channels[i].name) == length && !memcmp(channels[i].name, p, length)))
            i++;
        if (i == CLR_TRACE_COUNT) return false;
        mask |= 1u << i;
        p += length;
        if (*p == ',') p++;
    }
    clr_trace_mask |= mask;
    return true;
}

const char *clr_trace_name(ClrTraceChannel channel)
{
    return channels[channel].name;
}

const char *clr_trace_text(ClrTraceChannel channel)
{
    return channels[channel].text;
}
