/* tests/unit/test_signature.c: compressed integers, types and strings, sound and malformed. */
#include "tests/unit/test.h"

#include "loader/inflate.h"
#include "loader/signature.h"

static ClrImage *image;

static int open_hello(void **state)
{
    (void)state;
    return clr_image_open(CLR_TEST_DATA "/hello.dll", &image, NULL) == CLR_OK ? 0 : -1;
}

static int close_hello(void **state)
{
    (void)state;
    clr_image_close(image);
    return 0;
}

#define READER(bytes) clr_reader(image, (ClrSpan){(const u8 *)(bytes), sizeof(bytes) - 1}, 0x1B000001)

/* The examples of II.23.2. */
static void compressed_integers(void **state)
{
    (void)state;
    static const struct { const char *bytes; u32 size, value; } cases[] = {
        {"\x03", 1, 0x03}, {"\x7F", 1, 0x7F}, {"\x80\x80", 2, 0x80}, {"\xAE\x57", 2, 0x2E57}, {"\xBF\xFF", 2, 0x3FFF},
        {"\xC0\x00\x40\x00", 4, 0x4000}, {"\xDF\xFF\xFF\xFF", 4, 0x1FFFFFFF},
    };
    for (u32 i = 0; i < CLR_COUNTOF(cases); i++) {
        u32 value;
        ClrReader reader = clr_reader(image, (ClrSpan){(const u8 *)cases[i].bytes, cases[i].size}, 0);
        assert_int_equal(clr_read_compressed(&reader, &value, NULL), CLR_OK);
        assert_int_equal(value, cases[i].value);
        assert_ptr_equal(reader.p, reader.end);
        for (u32 cut = 0; cut < cases[i].size; cut++) {
            reader = clr_reader(image, (ClrSpan){(const u8 *)cases[i].bytes, cut}, 0);
            assert_int_equal(clr_read_compressed(&reader, &value, NULL), CLR_BAD_IMAGE);
        }
    }
    u32 value;
    ClrReader reader = READER("\xE0\0\0\0");
    assert_int_equal(clr_read_compressed(&reader, &value, NULL), CLR_BAD_IMAGE);
}

static void signed_compressed_integers(void **state)
{
    (void)state;
    static const struct { const char *bytes; u32 size; i32 value; } cases[] = {
        {"\x06", 1, 3}, {"\x7B", 1, -3}, {"\x80\x80", 2, 64}, {"\x01", 1, -64}, {"\xC0\x00\x40\x00", 4, 8192}, {"\x80\x01", 2, -8192},
        {"\xDF\xFF\xFF\xFE", 4, 268435455}, {"\xC0\x00\x00\x01", 4, -268435456},
    };
    for (u32 i = 0; i < CLR_COUNTOF(cases); i++) {
        i32 value;
        ClrReader reader = clr_reader(image, (ClrSpan){(const u8 *)cases[i].bytes, cases[i].size}, 0);
        assert_int_equal(clr_read_compressed_signed(&reader, &value, NULL), CLR_OK);
        assert_int_equal(value, cases[i].value);
    }
}

static void whole_types_are_skipped(void **state)
{
    (void)state;
    static const struct { const char *bytes; u32 size; } sound[] = {
        {"\x08", 1}, {"\x0F\x01", 2}, {"\x1D\x0E", 2}, {"\x12\x08", 2}, {"\x13\x00", 2}, {"\x1E\x05", 2}, {"\x10\x1C", 2},
        {"\x14\x08\x02\x00\x00", 5},                 /* int32[,] */
        {"\x14\x08\x02\x01\x05\x02\x02\x7B", 8},     /* int32[1...5, -3...] */
        {"\x15\x12\x08\x02\x08\x0E", 6},             /* class X<int32, string> */
        {"\x1B\x00\x02\x01\x08\x0E", 6},             /* method void *(int32, string) */
        {"\x1B\x05\x02\x01\x08\x41\x0E", 7},         /* with a sentinel */
        {"\x1F\x08\x20\x08\x08", 5},                 /* int32 modopt modreq */
    };
    for (u32 i = 0; i < CLR_COUNTOF(sound); i++) {
        ClrReader reader = clr_reader(image, (ClrSpan){(const u8 *)sound[i].bytes, sound[i].size}, 0);
        assert_int_equal(clr_skip_type(&reader, NULL), CLR_OK);
        assert_ptr_equal(reader.p, reader.end);
        for (u32 cut = 0; cut < sound[i].size; cut++) {
            reader = clr_reader(image, (ClrSpan){(const u8 *)sound[i].bytes, cut}, 0);
            assert_int_equal(clr_skip_type(&reader, NULL), CLR_BAD_IMAGE);
        }
    }
}

static void expect_type_fault(const char *bytes, size_t size, const char *message)
{
    ClrError error = {0};
    ClrReader reader = clr_reader(image, (ClrSpan){(const u8 *)bytes, size}, 0x1B000001);
    assert_int_equal(clr_skip_type(&reader, &error), CLR_BAD_IMAGE);
    assert_int_equal(error.token, 0x1B000001);
    if (!strstr(error.message, message)) fail_msg("expected '%s', got '%s'", message, error.message);
}

static void malformed_types_are_described(void **state)
{
    (void)state;
    char deep[200];
    memset(deep, CLR_ELEMENT_SZARRAY, sizeof deep);
    expect_type_fault(deep, sizeof deep, "nested too deeply");
    expect_type_fault("\x17", 1, "unknown element type");
    expect_type_fault("\x12\x00", 2, "names a type that does not exist");
    expect_type_fault("\x12\x0B", 2, "names a type that does not exist");
    expect_type_fault("\x12\xBF\xFC", 3, "names a type that does not exist");
    expect_type_fault("\x14\x08\x00\x00\x00", 5, "bad rank");
    expect_type_fault("\x14\x08\x01\x02\x01\x01\x00", 7, "more sizes than dimensions");
    expect_type_fault("\x14\x08\x01\x00\x02\x01\x01", 7, "more lower bounds than dimensions");
    expect_type_fault("\x15\x08\x08\x01\x08", 5, "no class or value type");
}

static void serialised_strings(void **state)
{
    (void)state;
    const char *text;
    u32 length;
    ClrReader reader = READER("\xFF\x00\x03" "abc" "\x05xy");
    assert_int_equal(clr_read_ser_string(&reader, &text, &length, NULL), CLR_OK);
    assert_null(text);
    assert_int_equal(clr_read_ser_string(&reader, &text, &length, NULL), CLR_OK);
    assert_non_null(text);
    assert_int_equal(length, 0);
    assert_int_equal(clr_read_ser_string(&reader, &text, &length, NULL), CLR_OK);
    assert_memory_equal(text, "abc", 3);
    assert_int_equal(clr_read_ser_string(&reader, &text, &length, NULL), CLR_BAD_IMAGE);
}

/* A stream of each block kind, made by zlib. */
static void inflate_reads_all_block_kinds(void **state)
{
    (void)state;
    static const u8 stored[] = {0x01, 0x03, 0x00, 0xFC, 0xFF, 'a', 'b', 'c'};
    static const u8 fixed[] = {0x4B, 0x4C, 0x4A, 0x4E, 0x84, 0x21, 0x00};
    static const u8 dynamic[] = {
#include "tests/data/deflate_dynamic.inc"
    };
    u8 out[4096];
    assert_int_equal(clr_inflate((ClrSpan){stored, sizeof stored}, out, 3, NULL), CLR_OK);
    assert_memory_equal(out, "abc", 3);
    assert_int_equal(clr_inflate((ClrSpan){fixed, sizeof fixed}, out, 12, NULL), CLR_OK);
    assert_memory_equal(out, "abcabcabcabc", 12);
    assert_int_equal(clr_inflate((ClrSpan){dynamic, sizeof dynamic}, out, 3000, NULL), CLR_OK);
    for (u32 i = 0; i < 3000; i++) assert_int_equal(out[i], 'a' + (i * i / 7) % 23);
    /* The size must be met exactly, and no prefix is enough. */
    assert_int_equal(clr_inflate((ClrSpan){fixed, sizeof fixed}, out, 11, NULL), CLR_BAD_IMAGE);
    assert_int_equal(clr_inflate((ClrSpan){fixed, sizeof fixed}, out, 13, NULL), CLR_BAD_IMAGE);
    for (u32 cut = 0; cut < sizeof dynamic - 1; cut++) assert_int_equal(clr_inflate((ClrSpan){dynamic, cut}, out, 3000, NULL), CLR_BAD_IMAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compressed_integers), cmocka_unit_test(signed_compressed_integers), cmocka_unit_test(whole_types_are_skipped),
        cmocka_unit_test(malformed_types_are_described), cmocka_unit_test(serialised_strings), cmocka_unit_test(inflate_reads_all_block_kinds),
    };
    return cmocka_run_group_tests(tests, open_hello, close_hello);
}
