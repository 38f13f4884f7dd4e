/* Strings as C makes and reads them, and the process-wide literals (invariants.md 4). */
#include "runtime/helpers.h"

#include <pthread.h>

#include "base/map.h"
#include "base/memory.h"
#include "runtime/gc.h"

/* Decodes one code point; malformed input gives U+FFFD and skips one byte. */
static u32 decode_utf8(const u8 **p, const u8 *end) {
    const u8 *s = *p;
    u32 c = *s++, need = c < 0x80 ? 0 : c >= 0xF0 && c < 0xF5 ? 3 : c >= 0xE0 ? 2 : c >= 0xC2 ? 1 : 4;
    if (c >= 0xF5 || need == 4 || (size_t)(end - s) < need) {
        *p = s;
        return need == 0 ? c : 0xFFFD;
    }
    if (need) c &= 0x3Fu >> need;
    for (u32 i = 0; i < need; i++) {
        if ((s[i] & 0xC0) != 0x80) {
            *p = s;
            return 0xFFFD;
        }
        c = c << 6 | (s[i] & 0x3F);
    }
    *p = s + need;
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) || (need == 2 && c < 0x800) || (need == 3 && c < 0x10000)) return 0xFFFD;
    return c;
}

String *clr_string_from_utf8(const char *text, size_t length) {
    const u8 *p = (const u8 *)text, *end = p + length;
    i64 units = 0;
    while (p < end) units += decode_utf8(&p, end) > 0xFFFF ? 2 : 1;
    String *string = clr_gc_new_string(units);
    if (!string) return NULL;
    u16 *out = string->chars;
    for (p = (const u8 *)text; p < end;) {
        u32 c = decode_utf8(&p, end);
        if (c > 0xFFFF) {
            *out++ = (u16)(0xD7C0 + (c >> 10));
            *out++ = (u16)(0xDC00 + (c & 0x3FF));
        } else *out++ = (u16)c;
    }
    return string;
}

String *clr_string_from_utf16(const u16 *chars, i32 length) {
    String *string = clr_gc_new_string(length);
    if (string) memcpy(string->chars, chars, 2 * (size_t)length);
    return string;
}

char *clr_string_to_utf8(const String *string) {
    char *text = clr_malloc(3 * (size_t)string->length + 1), *out = text;
    for (i32 i = 0; i < string->length; i++) {
        u32 c = string->chars[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < string->length && (string->chars[i + 1] & 0xFC00) == 0xDC00) c = 0x10000 + ((c - 0xD800) << 10) + (string->chars[++i] - 0xDC00u);
        else if (c >= 0xD800 && c < 0xE000) c = 0xFFFD;
        if (c < 0x80) *out++ = (char)c;
        else if (c < 0x800) {
            *out++ = (char)(0xC0 | c >> 6);
            *out++ = (char)(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            *out++ = (char)(0xE0 | c >> 12);
            *out++ = (char)(0x80 | (c >> 6 & 0x3F));
            *out++ = (char)(0x80 | (c & 0x3F));
        } else {
            *out++ = (char)(0xF0 | c >> 18);
            *out++ = (char)(0x80 | (c >> 12 & 0x3F));
            *out++ = (char)(0x80 | (c >> 6 & 0x3F));
            *out++ = (char)(0x80 | (c & 0x3F));
        }
    }
    *out = 0;
    return text;
}

/* --- literals: outside every heap, never moved, shared by all domains --- */

static pthread_mutex_t literal_mutex = PTHREAD_MUTEX_INITIALIZER;
static ClrMap literals;

String *clr_string_literal(const u8 *chars, u32 length) {
    pthread_mutex_lock(&literal_mutex);
    static u8 empty_key[2];
    String *string = clr_map_find(&literals, length ? (const void *)chars : empty_key, length ? 2 * (size_t)length : 1);
    if (!string) {
        string = clr_low_alloc(CLR_ALIGN_UP(CLR_STRING_CHARS_OFFSET + 2 * ((size_t)length + 1), 8u), 8);
        CLR_CHECK(string);
        string->object.mt = (u32)(uintptr_t)clr_types.string->mt;
        string->object.header = 0;
        string->length = (i32)length;
        memcpy(string->chars, chars, 2 * (size_t)length);
        clr_map_put(&literals, length ? (const void *)string->chars : empty_key, length ? 2 * (size_t)length : 1, string);
    }
    pthread_mutex_unlock(&literal_mutex);
    return string;
}

String *clr_string_find_literal(const u16 *chars, i32 length) {
    pthread_mutex_lock(&literal_mutex);
    String *string = length ? clr_map_find(&literals, chars, 2 * (size_t)length) : NULL;
    pthread_mutex_unlock(&literal_mutex);
    return length ? string : clr_string_literal((const u8 *)chars, 0);
}
