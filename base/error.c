/* base/error.c: descriptions of bad input. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct StatusInfo {
    const char *name, *exception, *text;
} StatusInfo;

static const StatusInfo status_info[CLR_STATUS_COUNT] = {
    {"OK", "", "no error"},
#define CLR_ERROR_KIND(name, exception, text) {#name, exception, text},
#include "base/errors.def"
#undef CLR_ERROR_KIND
};

void clr_fatal(const char *file, int line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "cilantro: %s:%d: ", file, line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    abort();
}

static ClrStatus describe(ClrError *error, ClrStatus status, u32 token, u64 offset, const char *format,
                          va_list args)
{
    CLR_ASSERT(status != CLR_OK);
    if (!error || error->status != CLR_OK) return status;
    error->status = status;
    error->token = token;
    error->offset = offset;
    error->il = false;
    vsnprintf(error->message, sizeof error->message, format, args);
    return status;
}

ClrStatus clr_error_set(ClrError *error, ClrStatus status, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    describe(error, status, CLR_NO_PLACE, CLR_NO_PLACE, format, args);
    va_end(args);
    return status;
}

ClrStatus clr_error_at(ClrError *error, ClrStatus status, u32 token, u64 offset, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    describe(error, status, token, offset, format, args);
    va_end(args);
    return status;
}

const char *clr_status_name(ClrStatus status)
{
    CLR_ASSERT((u32)status < CLR_STATUS_COUNT);
    return status_info[status].name;
}

const char *clr_status_exception(ClrStatus status)
{
    CLR_ASSERT((u32)status < CLR_STATUS_COUNT);
    return status_info[status].exception;
}

void clr_error_format(const ClrError *error, char *out, size_t size)
{
    const char *message = error->message[0] ? error->message : status_info[error->status].text;
    bool has_token = error->token != CLR_NO_PLACE, has_offset = error->offset != CLR_NO_PLACE;
    u32 table = error->token >> 24, row = error->token & 0xFFFFFF;
    unsigned long long offset = error->offset;
    if (error->il && has_token)
        snprintf(out, size, "%s (method 0x%08X, IL_%04llX)", message, error->token, offset);
    else if (has_token && has_offset)
        snprintf(out, size, "%s (table 0x%02X row %u, offset 0x%llX)", message, table, row, offset);
    else if (has_token)
        snprintf(out, size, "%s (table 0x%02X row %u)", message, table, row);
    else if (has_offset)
        snprintf(out, size, "%s (offset 0x%llX)", message, offset);
    else
        snprintf(out, size, "%s", message);
}
