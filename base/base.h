/* base/base.h: what every layer builds on: integer names, spans, assertions.
 *
 * Three kinds of checks, never mixed (docs/ARCHITECTURE.md, Errors):
 *   CLR_ASSERT       our own bugs, in debug builds only
 *   CLR_ASSERT_SLOW  the same, for checks that walk a heap; on with CLR_SLOW_CHECKS
 *   CLR_CHECK        always on: memory safety depends on it
 * Something that is not built yet is CLR_NYI("name"), never a default value. */
#ifndef CLR_BASE_BASE_H
#define CLR_BASE_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int8_t i8;
typedef int16_t i16;
typedef int32_t i32;
typedef int64_t i64;

#define CLR_LIKELY(x) __builtin_expect(!!(x), 1)
#define CLR_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define CLR_COUNTOF(a) (sizeof(a) / sizeof((a)[0]))
#define CLR_PRINTF(format_index, args_index) __attribute__((format(printf, format_index, args_index)))
#define CLR_MIN(a, b) ((a) < (b) ? (a) : (b))
#define CLR_MAX(a, b) ((a) > (b) ? (a) : (b))
#define CLR_ALIGN_UP(x, a) (((x) + ((a)-1)) & ~((__typeof__(x))(a)-1))

/* A borrowed run of bytes. `data` may be NULL only when `size` is 0. */
typedef struct ClrSpan {
    const u8 *data;
    size_t size;
} ClrSpan;

/* Prints where and what to stderr and aborts. */
_Noreturn void clr_fatal(const char *file, int line, const char *format, ...) CLR_PRINTF(3, 4);

#define CLR_CHECK(cond) \
    (CLR_LIKELY(cond) ? (void)0 : clr_fatal(__FILE__, __LINE__, "check failed: %s", #cond))
#ifdef NDEBUG
#define CLR_ASSERT(cond) ((void)sizeof(cond))
#else
#define CLR_ASSERT(cond) CLR_CHECK(cond)
#endif
#ifdef CLR_SLOW_CHECKS
#define CLR_ASSERT_SLOW(cond) CLR_CHECK(cond)
#else
#define CLR_ASSERT_SLOW(cond) ((void)sizeof(cond))
#endif
#define CLR_UNREACHABLE() clr_fatal(__FILE__, __LINE__, "unreachable")

#endif
