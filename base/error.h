/* base/error.h: how bad input is reported (never how our own bugs are).
 *
 * A function that reads what others wrote returns a ClrStatus; where the fault is found it is
 * described once, with its place, in a ClrError that the caller owns. Everything above passes the
 * status on with CLR_TRY. The first description wins: a caller may not overwrite it. */
#ifndef CLR_BASE_ERROR_H
#define CLR_BASE_ERROR_H

#include "base/base.h"

/* The kind of a failure decides which managed exception it becomes. */
typedef enum ClrStatus {
    CLR_OK = 0,
#define CLR_ERROR_KIND(name, exception, text) CLR_##name,
#include "base/errors.def"
#undef CLR_ERROR_KIND
    CLR_STATUS_COUNT
} ClrStatus;

#define CLR_NO_PLACE 0xFFFFFFFFu

typedef struct ClrError {
    ClrStatus status;
    u32 token;     /* metadata token (table << 24 | row) the fault belongs to, or CLR_NO_PLACE */
    u64 offset;    /* file offset, or IL offset when il is set; CLR_NO_PLACE when unknown */
    bool il;       /* offset counts IL bytes of the method `token` */
    char message[512]; /* one line, no newline at the end */
} ClrError;

/* Passes a failure on. Use only where nothing is owned; else `goto done`. */
#define CLR_TRY(call)                                   \
    do {                                                \
        ClrStatus clr_status_ = (call);                 \
        if (CLR_UNLIKELY(clr_status_ != CLR_OK)) return clr_status_; \
    } while (0)

/* Describes a fault and returns `status`. `error` may be NULL. Keeps an earlier description. */
ClrStatus clr_error_set(ClrError *error, ClrStatus status, const char *format, ...) CLR_PRINTF(3, 4);

/* As clr_error_set, with a metadata token and a file offset (either may be CLR_NO_PLACE). */
ClrStatus clr_error_at(ClrError *error, ClrStatus status, u32 token, u64 offset, const char *format, ...)
    CLR_PRINTF(5, 6);

/* Something that is not built yet: returns CLR_NOT_YET, which becomes a NotSupportedException that
 * names `what`. */
#define CLR_NYI(error, ...) clr_error_set((error), CLR_NOT_YET, __VA_ARGS__)

/* The name of a status, e.g. "BAD_IMAGE"; static storage. */
const char *clr_status_name(ClrStatus status);

/* The full name of the managed exception type a status becomes, e.g. "System.BadImageFormatException". */
const char *clr_status_exception(ClrStatus status);

/* Writes "message (table 0x02 row 5, offset 0x1234)" into `out`, always NUL-terminated. */
void clr_error_format(const ClrError *error, char *out, size_t size);

#endif
