/* tests/unit/test_damage.c: images damaged in one place, and the description each gets. */
#include "tests/unit/test.h"

#include "loader/image.h"
#include "loader/read.h"

static ClrImage *sound;

static int open_sound(void **state)
{
    (void)state;
    return clr_image_open(CLR_TEST_DATA "/hello.dll", &sound, NULL) == CLR_OK ? 0 : -1;
}

static int close_sound(void **state)
{
    (void)state;
    clr_image_close(sound);
    return 0;
}

static u64 offset_of(const void *pointer)
{
    return clr_image_offset(sound, pointer);
}

static u64 cell_offset(ClrTableId table, u32 row, u32 column)
{
    const ClrTable *t = &sound->tables[table];
    return offset_of(t->rows) + (u64)(row - 1) * t->width + t->offsets[column];
}

/* Opens a copy cut to `size` bytes (0: all) with `count` bytes at `offset` replaced; expects `message` in its refusal. */
static void expect_refusal(size_t size, u64 offset, const void *bytes, size_t count, const char *message)
{
    ClrSpan all = sound->file;
    u8 *copy = clr_malloc(all.size);
    ClrImage *image = NULL;
    ClrError error = {0};
    char text[600];
    memcpy(copy, all.data, all.size);
    if (count) memcpy(copy + offset, bytes, count);
    ClrStatus status = clr_image_open_bytes((ClrSpan){copy, size ? size : all.size}, "damaged", false, &image, &error);
    clr_error_format(&error, text, sizeof text);
    assert_int_equal(status, CLR_BAD_IMAGE);
    if (!strstr(text, message)) fail_msg("expected '%s', got '%s'", message, text);
    clr_free(copy);
}

#define REFUSE(offset, bytes, message) expect_refusal(0, offset, bytes, sizeof(bytes) - 1, message)

static void pe_headers(void **state)
{
    (void)state;
    u32 pe = clr_u32(sound->file.data + 0x3C);
    REFUSE(0, "XX", "no MZ header (offset 0x0)");
    REFUSE(0x3C, "\xFF\xFF\xFF\x7F", "PE header lies outside of the file (offset 0x3C)");
    REFUSE(pe, "PX", "no PE signature");
    REFUSE(pe + 24, "\x07\x01", "unknown magic number");
    REFUSE(pe + 20, "\x10\x00", "optional header is truncated");
    REFUSE(pe + 6, "\xFF\xFF", "section headers run past the end");
    REFUSE(pe + 24 + 96 + 14 * 8, "\0\0\0\0", "no CLI header: it is not a .NET assembly");
    REFUSE(pe + 24 + 96 + 14 * 8, "\0\0\0\x7F", "CLI header (RVA 0x7F000000, 72 bytes) lies outside of the sections");
    expect_refusal(10, 0, "", 0, "no MZ header");
    expect_refusal(sound->file.size - 1, 0, "", 0, "runs past the end of the file");
}

static void metadata_root(void **state)
{
    (void)state;
    u64 root = offset_of(sound->metadata.data), streams = root + 16 + 12 + 4;
    REFUSE(root, "XSJB", "no BSJB signature");
    REFUSE(root + 12, "\xFF\xFF\0\0", "version string is too long");
    REFUSE(streams - 2, "\xFF\xFF", "too many streams");
    REFUSE(streams - 2, "\0\0", "no table stream");
    REFUSE(streams, "\xFF\xFF\xFF\xFF", "lies outside of the metadata");
    REFUSE(streams + 4, "\xFF\xFF\xFF\x0F", "lies outside of the metadata");
}

static void tables_stream(void **state)
{
    (void)state;
    u64 base = offset_of(sound->tables_stream.data);
    REFUSE(base + 8 + 5, "\x80", "table of unknown number 0x2F");
    REFUSE(base + 24, "\xFF\xFF\xFF\xFF", "table Module has too many rows");
    REFUSE(base + 24, "\xFF\xFF\x0F\x00", "table Module (1048575 rows of 10 bytes) runs past the end of its stream");
}

static void cells(void **state)
{
    (void)state;
    REFUSE(cell_offset(CLR_TABLE_TypeDef, 2, CLR_COL_TypeDef_Name), "\xFF\xFF", "TypeDef.Name 0xFFFF lies outside of the #Strings heap (table 0x02 row 2, offset 0x");
    REFUSE(cell_offset(CLR_TABLE_TypeDef, 2, CLR_COL_TypeDef_Extends), "\xFD\xFF", "TypeDef.Extends 0xFFFD names no existing row (table 0x02 row 2");
    REFUSE(cell_offset(CLR_TABLE_TypeDef, 2, CLR_COL_TypeDef_Extends), "\x07\x00", "TypeDef.Extends 0x7 names no existing row");
    REFUSE(cell_offset(CLR_TABLE_TypeDef, 2, CLR_COL_TypeDef_FieldList), "\xFF\x00", "TypeDef.FieldList 0xFF starts past the end of its table");
    REFUSE(cell_offset(CLR_TABLE_TypeDef, 7, CLR_COL_TypeDef_FieldList), "\x01\x00", "TypeDef.FieldList 0x1 runs backwards (table 0x02 row 7");
    REFUSE(cell_offset(CLR_TABLE_MethodDef, 1, CLR_COL_MethodDef_Signature), "\xFF\xFF", "MethodDef.Signature 0xFFFF is no valid blob (table 0x06 row 1");
    REFUSE(cell_offset(CLR_TABLE_CustomAttribute, 1, CLR_COL_CustomAttribute_Type), "\x00\x00", "CustomAttribute.Type 0x0 names no existing row");
    REFUSE(cell_offset(CLR_TABLE_NestedClass, 1, CLR_COL_NestedClass_EnclosingClass), "\x00\x00", "NestedClass.EnclosingClass 0x0 names no existing row");
    REFUSE(cell_offset(CLR_TABLE_Module, 1, CLR_COL_Module_Mvid), "\x09\x00", "Module.Mvid 0x9 lies outside of the #GUID heap");
}

/* Every way to cut the file is refused (sections run past its end) or, never, crashes. */
static void truncation_at_every_length(void **state)
{
    (void)state;
    for (size_t size = 0; size < sound->file.size; size++) {
        u8 *copy = clr_malloc(size);
        ClrImage *image = NULL;
        memcpy(copy, sound->file.data, size);
        assert_int_equal(clr_image_open_bytes((ClrSpan){copy, size}, "cut", false, &image, NULL), CLR_BAD_IMAGE);
        clr_free(copy);
    }
}

/* An unsorted table is searched linearly instead of giving wrong answers. */
static void unsorted_tables_are_noticed(void **state)
{
    (void)state;
    u8 *copy = clr_malloc(sound->file.size);
    ClrImage *image = NULL;
    u32 first, end, count = sound->tables[CLR_TABLE_CustomAttribute].count;
    assert_true(count >= 2 && sound->tables[CLR_TABLE_CustomAttribute].sorted);
    memcpy(copy, sound->file.data, sound->file.size);
    u64 top = cell_offset(CLR_TABLE_CustomAttribute, 1, 0), bottom = cell_offset(CLR_TABLE_CustomAttribute, count, 0);
    memcpy(copy + top, sound->file.data + bottom, 2);
    memcpy(copy + bottom, sound->file.data + top, 2);
    assert_int_equal(clr_image_open_bytes((ClrSpan){copy, sound->file.size}, "shuffled", false, &image, NULL), CLR_OK);
    assert_false(image->tables[CLR_TABLE_CustomAttribute].sorted);
    clr_table_find_range(image, CLR_TABLE_CustomAttribute, 0, clr_u16(sound->file.data + bottom), &first, &end);
    assert_int_equal(first, 1);
    clr_image_close(image);
    clr_free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pe_headers), cmocka_unit_test(metadata_root), cmocka_unit_test(tables_stream), cmocka_unit_test(cells),
        cmocka_unit_test(truncation_at_every_length), cmocka_unit_test(unsorted_tables_are_noticed),
    };
    return cmocka_run_group_tests(tests, open_sound, close_sound);
}
