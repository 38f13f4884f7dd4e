/* loader/inflate.c: a table-free canonical Huffman decoder.
 *
 * A code of n bits is decoded by walking the lengths: `first` is the first code of the current length, and codes of
 * equal length are consecutive. That is a few operations per bit, which is fast enough for a PDB that is opened once. */
#include "loader/inflate.h"

enum { MAX_BITS = 15, LITERALS = 288, DISTANCES = 32, END_OF_BLOCK = 256 };

typedef struct Stream {
    const u8 *p, *end;
    u32 bits, bit_count; /* not yet consumed, lowest first */
    u8 *out, *out_start, *out_end;
    bool failed;
} Stream;

typedef struct Huffman {
    u16 counts[MAX_BITS + 1]; /* codes of each length */
    u16 symbols[LITERALS];    /* ordered by code */
} Huffman;

static u32 take_bits(Stream *s, u32 count)
{
    while (s->bit_count < count) {
        if (s->p == s->end) {
            s->failed = true;
            return 0;
        }
        s->bits |= (u32)*s->p++ << s->bit_count;
        s->bit_count += 8;
    }
    u32 value = s->bits & ((1u << count) - 1);
    s->bits >>= count;
    s->bit_count -= count;
    return value;
}

/* Builds a decoder from code lengths; false when they do not form a code that can be decoded. */
static bool build(Huffman *h, const u8 *lengths, u32 count)
{
    u16 starts[MAX_BITS + 2] = {0};
    memset(h->counts, 0, sizeof h->counts);
    for (u32 i = 0; i < count; i++) h->counts[lengths[i]]++;
    h->counts[0] = 0;
    i32 left = 1;
    for (u32 bits = 1; bits <= MAX_BITS; bits++) {
        left = left * 2 - h->counts[bits];
        if (left < 0) return false;
        starts[bits + 1] = (u16)(starts[bits] + h->counts[bits]);
    }
    for (u32 i = 0; i < count; i++)
        if (lengths[i]) h->symbols[starts[lengths[i]]++] = (u16)i;
    return true;
}

static u32 decode(Stream *s, const Huffman *h)
{
    u32 code = 0, first = 0, index = 0;
    for (u32 bits = 1; bits <= MAX_BITS && !s->failed; bits++) {
        code |= take_bits(s, 1);
        u32 count = h->counts[bits];
        if (code - first < count) return h->symbols[index + code - first];
        index += count;
        first = (first + count) << 1;
        code <<= 1;
    }
    s->failed = true;
    return 0;
}

static void copy_match(Stream *s, u32 length, u32 distance)
{
    if (distance > (size_t)(s->out - s->out_start) || length > (size_t)(s->out_end - s->out)) {
        s->failed = true;
        return;
    }
    /* Byte by byte, as source and target may overlap on purpose. */
    for (; length; length--, s->out++) *s->out = *(s->out - distance);
}

static void read_codes(Stream *s, const Huffman *literals, const Huffman *distances)
{
    static const u16 length_base[29] = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    static const u8 length_extra[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    static const u16 distance_base[30] = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
    while (!s->failed) {
        u32 symbol = decode(s, literals);
        if (s->failed || symbol == END_OF_BLOCK) return;
        if (symbol < END_OF_BLOCK) {
            if (s->out == s->out_end) break;
            *s->out++ = (u8)symbol;
            continue;
        }
        symbol -= END_OF_BLOCK + 1;
        if (symbol >= CLR_COUNTOF(length_base)) break;
        u32 length = length_base[symbol] + take_bits(s, length_extra[symbol]);
        symbol = decode(s, distances);
        if (symbol >= CLR_COUNTOF(distance_base)) break;
        u32 extra = symbol < 4 ? 0 : symbol / 2 - 1;
        copy_match(s, length, distance_base[symbol] + take_bits(s, extra));
    }
    s->failed = true;
}

static void read_stored(Stream *s)
{
    /* Stored blocks start at a byte; whole bytes already in the bit buffer are given back. */
    s->p -= s->bit_count / 8;
    s->bits = s->bit_count = 0;
    if (s->end - s->p < 4) goto fail;
    u32 length = s->p[0] | (u32)s->p[1] << 8, check = s->p[2] | (u32)s->p[3] << 8;
    s->p += 4;
    if (length != (check ^ 0xFFFF) || length > (size_t)(s->end - s->p) || length > (size_t)(s->out_end - s->out)) goto fail;
    if (length) memcpy(s->out, s->p, length);
    s->p += length;
    s->out += length;
    return;
fail:
    s->failed = true;
}

static void read_fixed(Stream *s)
{
    Huffman literals, distances;
    u8 lengths[LITERALS];
    for (u32 i = 0; i < LITERALS; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    build(&literals, lengths, LITERALS);
    memset(lengths, 5, DISTANCES);
    build(&distances, lengths, DISTANCES);
    read_codes(s, &literals, &distances);
}

static void read_dynamic(Stream *s)
{
    static const u8 order[19] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    u8 lengths[LITERALS + DISTANCES] = {0};
    Huffman codes, literals, distances;
    u32 literal_count = take_bits(s, 5) + 257, distance_count = take_bits(s, 5) + 1, code_count = take_bits(s, 4) + 4;
    if (literal_count > LITERALS) goto fail;
    for (u32 i = 0; i < code_count; i++) lengths[order[i]] = (u8)take_bits(s, 3);
    if (s->failed || !build(&codes, lengths, 19)) goto fail;
    memset(lengths, 0, 19);
    for (u32 i = 0; i < literal_count + distance_count;) {
        u32 symbol = decode(s, &codes);
        if (s->failed) return;
        if (symbol < 16) {
            lengths[i++] = (u8)symbol;
            continue;
        }
        u8 value = 0;
        if (symbol == 16) {
            if (i == 0) goto fail;
            value = lengths[i - 1];
        }
        u32 repeat = symbol == 16 ? 3 + take_bits(s, 2) : symbol == 17 ? 3 + take_bits(s, 3) : 11 + take_bits(s, 7);
        if (i + repeat > literal_count + distance_count) goto fail;
        for (; repeat; repeat--) lengths[i++] = value;
    }
    if (!build(&literals, lengths, literal_count) || !build(&distances, lengths + literal_count, distance_count)) goto fail;
    read_codes(s, &literals, &distances);
    return;
fail:
    s->failed = true;
}

ClrStatus clr_inflate(ClrSpan source, u8 *out, size_t size, ClrError *error)
{
    Stream s = {.p = source.data, .end = source.data + source.size, .out = out, .out_start = out, .out_end = out + size};
    for (bool last = false; !last && !s.failed;) {
        last = take_bits(&s, 1);
        switch (take_bits(&s, 2)) {
        case 0: read_stored(&s); break;
        case 1: read_fixed(&s); break;
        case 2: read_dynamic(&s); break;
        default: s.failed = true;
        }
    }
    if (s.failed || s.out != s.out_end) return clr_error_set(error, CLR_BAD_IMAGE, "the compressed data is malformed");
    return CLR_OK;
}
