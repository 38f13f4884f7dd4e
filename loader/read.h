/* loader/read.h: little-endian values at any alignment. */
#ifndef CLR_LOADER_READ_H
#define CLR_LOADER_READ_H

#include "base/base.h"

static inline u16 clr_u16(const u8 *p)
{
    u16 value;
    memcpy(&value, p, sizeof value);
    return value;
}

static inline u32 clr_u32(const u8 *p)
{
    u32 value;
    memcpy(&value, p, sizeof value);
    return value;
}

static inline u64 clr_u64(const u8 *p)
{
    u64 value;
    memcpy(&value, p, sizeof value);
    return value;
}

/* A compressed unsigned integer (II.23.2) in [p, end). Returns the bytes it takes, 0 when malformed. */
static inline u32 clr_compressed(const u8 *p, const u8 *end, u32 *out)
{
    if (p >= end) return 0;
    if (p[0] < 0x80) {
        *out = p[0];
        return 1;
    }
    if (p[0] < 0xC0) {
        if (end - p < 2) return 0;
        *out = (u32)(p[0] & 0x3F) << 8 | p[1];
        return 2;
    }
    if (p[0] >= 0xE0 || end - p < 4) return 0;
    *out = (u32)(p[0] & 0x1F) << 24 | (u32)p[1] << 16 | (u32)p[2] << 8 | p[3];
    return 4;
}

#endif
