/* runtime/dwarf.h: a bounded reader for what DWARF encodes: LEB128 numbers and encoded pointers.
 *
 * Reading past the end sets `bad` and gives zeros; callers check once, at the end. */
#ifndef CLR_RUNTIME_DWARF_H
#define CLR_RUNTIME_DWARF_H

#include "base/base.h"

typedef struct DwarfReader {
    const u8 *at, *end;
    bool bad;
} DwarfReader;

/* Pointer encodings (DW_EH_PE_*): a format in the low bits, what it is relative to, indirection. */
enum {
    CLR_DWARF_ABSOLUTE = 0x00,
    CLR_DWARF_ULEB = 0x01,
    CLR_DWARF_U16 = 0x02,
    CLR_DWARF_U32 = 0x03,
    CLR_DWARF_U64 = 0x04,
    CLR_DWARF_SLEB = 0x09,
    CLR_DWARF_I16 = 0x0a,
    CLR_DWARF_I32 = 0x0b,
    CLR_DWARF_I64 = 0x0c,
    CLR_DWARF_FORMAT_MASK = 0x0f,
    CLR_DWARF_PC_RELATIVE = 0x10,
    CLR_DWARF_DATA_RELATIVE = 0x30,
    CLR_DWARF_BASE_MASK = 0x70,
    CLR_DWARF_INDIRECT = 0x80,
    CLR_DWARF_OMIT = 0xff
};

static inline bool clr_dwarf_has(DwarfReader *reader, size_t size) {
    if (size <= (size_t)(reader->end - reader->at)) return true;
    reader->bad = true;
    reader->at = reader->end;
    return false;
}

#define CLR_DWARF_FIXED(name, type)                           \
    static inline type clr_dwarf_##name(DwarfReader *reader) { \
        type value = 0;                                       \
        if (!clr_dwarf_has(reader, sizeof value)) return 0;   \
        memcpy(&value, reader->at, sizeof value);             \
        reader->at += sizeof value;                           \
        return value;                                         \
    }
CLR_DWARF_FIXED(u8, u8)
CLR_DWARF_FIXED(u16, u16)
CLR_DWARF_FIXED(u32, u32)
CLR_DWARF_FIXED(u64, u64)
#undef CLR_DWARF_FIXED

static inline void clr_dwarf_skip(DwarfReader *reader, u64 size) {
    if (clr_dwarf_has(reader, size)) reader->at += size;
}

/* Bits above the 64th are dropped. */
static inline u64 clr_dwarf_uleb(DwarfReader *reader) {
    u64 value = 0;
    u32 shift = 0;
    u8 byte;
    do {
        byte = clr_dwarf_u8(reader);
        if (shift < 64) value |= (u64)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80);
    return value;
}

static inline i64 clr_dwarf_sleb(DwarfReader *reader) {
    u64 value = 0;
    u32 shift = 0;
    u8 byte;
    do {
        byte = clr_dwarf_u8(reader);
        if (shift < 64) value |= (u64)(byte & 0x7f) << shift;
        shift += 7;
    } while (byte & 0x80);
    if (shift < 64 && (byte & 0x40)) value |= ~(u64)0 << shift;
    return (i64)value;
}

/* A pointer before indirection. `data_base` serves the data-relative form. */
static inline u64 clr_dwarf_pointer(DwarfReader *reader, u8 encoding, u64 data_base) {
    u64 place = (u64)(uintptr_t)reader->at, value;
    switch (encoding & CLR_DWARF_FORMAT_MASK) {
    case CLR_DWARF_ABSOLUTE:
    case CLR_DWARF_U64:
    case CLR_DWARF_I64: value = clr_dwarf_u64(reader); break;
    case CLR_DWARF_ULEB: value = clr_dwarf_uleb(reader); break;
    case CLR_DWARF_U16: value = clr_dwarf_u16(reader); break;
    case CLR_DWARF_U32: value = clr_dwarf_u32(reader); break;
    case CLR_DWARF_SLEB: value = (u64)clr_dwarf_sleb(reader); break;
    case CLR_DWARF_I16: value = (u64)(i64)(i16)clr_dwarf_u16(reader); break;
    case CLR_DWARF_I32: value = (u64)(i64)(i32)clr_dwarf_u32(reader); break;
    default: reader->bad = true; return 0;
    }
    if (!value) return 0; /* a null stays null, whatever it is relative to */
    switch (encoding & CLR_DWARF_BASE_MASK) {
    case 0: return value;
    case CLR_DWARF_PC_RELATIVE: return value + place;
    case CLR_DWARF_DATA_RELATIVE: return value + data_base;
    default: reader->bad = true; return 0;
    }
}

#endif
