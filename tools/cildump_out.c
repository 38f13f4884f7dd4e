/* tools/cildump_out.c: buffered output and ilasm's lexical rules (VI.C, II.5). */
#include "tools/cildump.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

enum { BUFFER_SIZE = 1 << 16 };

/* Links the NestedClass rows by owner. A type that several rows nest counts for its first row only, so that every
 * type is written once at most. */
static void link_nested(Dump *d)
{
    u32 types = clr_table_count(d->image, CLR_TABLE_TypeDef), count = clr_table_count(d->image, CLR_TABLE_NestedClass);
    d->nested_first = clr_calloc(types + 1, sizeof(u32));
    d->nested_next = clr_calloc(count + 1, sizeof(u32));
    bool *seen = clr_calloc(types + 1, sizeof(bool));
    for (u32 row = 1; row <= count; row++) {
        u32 type = clr_table_get(d->image, CLR_TABLE_NestedClass, row, CLR_COL_NestedClass_NestedClass);
        u32 owner = clr_table_get(d->image, CLR_TABLE_NestedClass, row, CLR_COL_NestedClass_EnclosingClass);
        /* Marked first and linked below, from the last row up, so that each list ascends. */
        d->nested_next[row] = seen[type] || clr_nested_owner(d->image, type) != owner ? UINT32_MAX : 0;
        seen[type] = true;
    }
    for (u32 row = count; row >= 1; row--) {
        if (d->nested_next[row] == UINT32_MAX) continue;
        u32 owner = clr_table_get(d->image, CLR_TABLE_NestedClass, row, CLR_COL_NestedClass_EnclosingClass);
        d->nested_next[row] = d->nested_first[owner];
        d->nested_first[owner] = row;
    }
    clr_free(seen);
}

void dump_init(Dump *d, ClrImage *image, FILE *file)
{
    *d = (Dump){.image = image, .pdb = clr_pdb_of(image), .file = file, .buffer = clr_malloc(BUFFER_SIZE)};
    link_nested(d);
    u32 count = clr_table_count(image, CLR_TABLE_AssemblyRef);
    d->ref_alias = clr_calloc(count + 1, sizeof(bool));
    ClrMap seen = {0};
    for (u32 row = 1; row <= count; row++) {
        const char *name = clr_table_get_string(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name);
        size_t size = strlen(name) + 1;
        d->ref_alias[row] = clr_map_find(&seen, name, size) != NULL;
        clr_map_put(&seen, name, size, d);
    }
    clr_map_free(&seen);
}

static void flush(Dump *d)
{
    fwrite(d->buffer, 1, d->used, d->file);
    d->used = 0;
}

bool dump_finish(Dump *d)
{
    flush(d);
    clr_free(d->buffer);
    clr_free(d->ref_alias);
    clr_free(d->nested_first);
    clr_free(d->nested_next);
    d->buffer = NULL;
    d->ref_alias = NULL;
    return fflush(d->file) == 0 && !ferror(d->file);
}

void put_char(Dump *d, char c)
{
    if (d->used == BUFFER_SIZE) flush(d);
    d->buffer[d->used++] = c;
}

void put_bytes(Dump *d, const char *bytes, size_t length)
{
    while (length > BUFFER_SIZE - d->used) {
        size_t part = BUFFER_SIZE - d->used;
        memcpy(d->buffer + d->used, bytes, part);
        d->used += part;
        bytes += part;
        length -= part;
        flush(d);
    }
    memcpy(d->buffer + d->used, bytes, length);
    d->used += length;
}

void put(Dump *d, const char *text)
{
    put_bytes(d, text, strlen(text));
}

void put_dec(Dump *d, i64 value)
{
    char digits[24], *p = digits + sizeof digits;
    u64 rest = value < 0 ? 0 - (u64)value : (u64)value;
    do {
        *--p = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (value < 0) *--p = '-';
    put_bytes(d, p, (size_t)(digits + sizeof digits - p));
}

void put_hex(Dump *d, u64 value, u32 digits)
{
    char text[16];
    for (u32 i = 0; i < digits; i++) text[i] = "0123456789ABCDEF"[value >> (4 * (digits - 1 - i)) & 15];
    put_bytes(d, text, digits);
}

void put_format(Dump *d, const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    int length = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    put_bytes(d, text, (size_t)CLR_MIN(length, (int)sizeof text - 1));
}

void put_indent(Dump *d)
{
    static const char spaces[] = "                                ";
    for (u32 left = d->indent * 2; left;) {
        u32 part = CLR_MIN(left, (u32)sizeof spaces - 1);
        put_bytes(d, spaces, part);
        left -= part;
    }
}

void put_blob(Dump *d, ClrSpan blob)
{
    put(d, "(");
    for (size_t i = 0; i < blob.size; i++) {
        if (i && i % 16 == 0) {
            put_char(d, '\n');
            put_indent(d);
            put(d, "   ");
        }
        put_char(d, ' ');
        put_hex(d, blob.data[i], 2);
    }
    put(d, " )");
}

/* --- names --- */

static const char *const keywords[] = {
#define CLR_ILASM_KEYWORD(text) text,
#include "tools/ilasm_keywords.def"
#undef CLR_ILASM_KEYWORD
#define CLR_OPCODE(id, text, number, pop, push, operand, flow) text,
#include "loader/opcodes.def"
#undef CLR_OPCODE
};

static bool is_keyword(const char *name, size_t length)
{
    static ClrMap map;
    if (map.count == 0)
        for (u32 i = 0; i < CLR_COUNTOF(keywords); i++) clr_map_put(&map, keywords[i], strlen(keywords[i]), &map);
    return clr_map_find(&map, name, length) != NULL;
}

static bool is_plain_char(unsigned char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '@' || c == '?' || c == '`' ||
           (!first && c >= '0' && c <= '9');
}

/* Whether every component of the dotted name is an identifier and none a keyword. */
static bool is_plain_name(const char *name, size_t length)
{
    size_t start = 0, dots = 0;
    for (size_t i = 0; i <= length; i++) {
        if (i < length && name[i] != '.') {
            if (!is_plain_char((unsigned char)name[i], i == start)) return false;
            continue;
        }
        if (i == start || is_keyword(name + start, i - start)) return false;
        dots += i < length;
        start = i + 1;
    }
    return dots == 0 || !is_keyword(name, length);
}

static void put_quoted(Dump *d, const char *text, size_t length, char quote)
{
    put_char(d, quote);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == (unsigned char)quote || c == '\\') {
            put_char(d, '\\');
            put_char(d, (char)c);
        } else if (c == '\n' || c == '\r' || c == '\t') {
            put_char(d, '\\');
            put_char(d, c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
        } else if (c < 0x20 || c == 0x7F) {
            put_format(d, "\\%03o", c);
        } else {
            put_char(d, (char)c);
        }
    }
    put_char(d, quote);
}

void put_name_n(Dump *d, const char *name, size_t length)
{
    if (is_plain_name(name, length))
        put_bytes(d, name, length);
    else
        put_quoted(d, name, length, '\'');
}

void put_name(Dump *d, const char *name)
{
    /* The two names that ilasm spells with a dot of their own. */
    if (strcmp(name, ".ctor") == 0 || strcmp(name, ".cctor") == 0)
        put(d, name);
    else
        put_name_n(d, name, strlen(name));
}

void put_type_name(Dump *d, const char *name_space, const char *name)
{
    if (*name_space) {
        put_name(d, name_space);
        put_char(d, '.');
    }
    put_name_n(d, name, strlen(name));
}

/* --- literals --- */

void put_string(Dump *d, const char *text)
{
    put_quoted(d, text, strlen(text), '"');
}

void put_utf16(Dump *d, const u8 *utf16, u32 length)
{
    bool plain = true;
    for (u32 i = 0; i < length && plain; i++) {
        u32 unit = utf16[2 * i] | (u32)utf16[2 * i + 1] << 8;
        plain = (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
    }
    if (!plain) {
        put(d, "bytearray ");
        put_blob(d, (ClrSpan){utf16, (size_t)length * 2});
        return;
    }
    put_char(d, '"');
    for (u32 i = 0; i < length; i++) {
        char c = (char)utf16[2 * i];
        if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
            put_char(d, '\\');
            c = c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c;
        }
        put_char(d, c);
    }
    put_char(d, '"');
}

void put_float(Dump *d, double value, u64 bits, u32 size)
{
    if (!isfinite(value) || (value == 0 && signbit(value))) {
        put_char(d, '(');
        for (u32 i = 0; i < size; i++) {
            if (i) put_char(d, ' ');
            put_hex(d, bits >> (8 * i) & 0xFF, 2);
        }
        put_char(d, ')');
        return;
    }
    char text[40];
    snprintf(text, sizeof text, "%.*g", size == 4 ? 9 : 17, value);
    put(d, text);
    /* Without a point ilasm would read an integer. */
    if (!strpbrk(text, ".e")) put(d, ".0");
}

void dump_fault(Dump *d, const ClrError *error)
{
    char text[640];
    clr_error_format(error, text, sizeof text);
    d->failed = true;
    put(d, "/* malformed: ");
    for (char *p = text; *p; p++)
        if (*p != '*' || p[1] != '/') put_char(d, *p);
    put(d, " */");
}
