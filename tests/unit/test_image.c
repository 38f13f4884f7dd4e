/* tests/unit/test_image.c: what a sound image tells. */
#include "tests/unit/test.h"

#include "loader/attributes.h"
#include "loader/image.h"
#include "loader/schema.h"

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

static void headers_are_read(void **state)
{
    (void)state;
    assert_string_equal(image->version, "v4.0.30319");
    assert_false(image->is_pe_plus);
    assert_int_equal(image->cli_flags & 1, 1);
    assert_int_equal(CLR_TOKEN_TABLE(image->entry_point_token), CLR_TABLE_MethodDef);
    assert_int_equal(image->stream_count, 5);
    assert_int_equal(clr_table_count(image, CLR_TABLE_Module), 1);
    assert_string_equal(clr_table_get_string(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_Name), "hello");
}

static void types_are_found_by_name(void **state)
{
    (void)state;
    u32 outer = clr_image_find_type(image, "Sample", "Outer`1"), inner = clr_image_find_nested(image, outer, "Inner");
    assert_true(outer != 0 && inner != 0);
    assert_int_equal(clr_nested_owner(image, inner), outer);
    assert_int_equal(clr_nested_owner(image, outer), 0);
    assert_int_equal(clr_image_find_type(image, "", "Inner"), 0);
    assert_int_equal(clr_image_find_type(image, "Sample", "Outer"), 0);
    assert_int_equal(clr_image_find_type(image, "", "<Module>"), 1);
    assert_int_equal(clr_image_find_nested(image, outer, "Outer`1"), 0);
    u32 forwarded = clr_image_find_exported(image, "System", "Version");
    assert_int_not_equal(forwarded, 0);
    assert_int_equal(CLR_TOKEN_TABLE(clr_table_get_token(image, CLR_TABLE_ExportedType, forwarded, CLR_COL_ExportedType_Implementation)), CLR_TABLE_AssemblyRef);
    assert_int_equal(clr_image_find_exported(image, "Sample", "Program"), 0);
    static char endless[2000];
    memset(endless, 'x', sizeof endless - 1);
    assert_int_equal(clr_image_find_type(image, endless, endless), 0);
}

static void members_lead_back_to_their_owner(void **state)
{
    (void)state;
    for (u32 type = 1; type <= clr_table_count(image, CLR_TABLE_TypeDef); type++) {
        u32 first, end;
        clr_table_list(image, CLR_TABLE_TypeDef, type, CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
        for (u32 row = first; row < end; row++) assert_int_equal(clr_method_owner(image, clr_list_row(image, CLR_TABLE_MethodDef, row)), type);
        clr_table_list(image, CLR_TABLE_TypeDef, type, CLR_COL_TypeDef_FieldList, CLR_TABLE_Field, &first, &end);
        for (u32 row = first; row < end; row++) assert_int_equal(clr_field_owner(image, clr_list_row(image, CLR_TABLE_Field, row)), type);
    }
}

static void coded_indexes_go_both_ways(void **state)
{
    (void)state;
    for (u32 table = 0; table < CLR_TABLE_LIMIT; table++) {
        const ClrTableSchema *schema = &clr_table_schema[table];
        for (u32 row = 1; row <= clr_table_count(image, (ClrTableId)table); row++)
            for (u32 column = 0; column < schema->column_count; column++) {
                u16 class = schema->columns[column].kind & CLR_KIND_CLASS;
                if (class != CLR_KIND_CODED && class != CLR_KIND_INDEX) continue;
                u32 token = clr_table_get_token(image, (ClrTableId)table, row, column);
                if (token) assert_int_equal(clr_coded_index((ClrTableId)table, column, token), clr_table_get(image, (ClrTableId)table, row, column));
            }
    }
    /* A table that the index cannot name matches nothing. */
    assert_int_equal(clr_coded_index(CLR_TABLE_TypeDef, CLR_COL_TypeDef_Extends, CLR_TOKEN(CLR_TABLE_Field, 1)), UINT32_MAX);
}

static void ranges_are_exact(void **state)
{
    (void)state;
    u32 first, end;
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_CustomAttribute); row++) {
        u32 parent = clr_table_get(image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Parent);
        clr_table_find_range(image, CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, parent, &first, &end);
        assert_true(first <= row && row < end);
        if (first > 1) assert_int_not_equal(clr_table_get(image, CLR_TABLE_CustomAttribute, first - 1, CLR_COL_CustomAttribute_Parent), parent);
    }
    clr_table_find_range(image, CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, 0xFFFFFFFE, &first, &end);
    assert_int_equal(first, end);
    clr_table_find_range(image, CLR_TABLE_EventMap, CLR_COL_EventMap_Parent, 1, &first, &end);
    assert_int_equal(first, end);
}

static void attributes_are_found_by_type(void **state)
{
    (void)state;
    u32 choose = 0;
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_MethodDef); row++)
        if (!strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name), "Choose")) choose = row;
    u32 row = clr_attribute_find(image, CLR_TOKEN(CLR_TABLE_MethodDef, choose), "System", "ObsoleteAttribute");
    assert_int_not_equal(row, 0);
    ClrSpan value = clr_attribute_value(image, row);
    assert_int_equal(value.size, 8);
    assert_memory_equal(value.data, "\x01\x00\x03old\0\0", 8);
    assert_int_equal(clr_attribute_find(image, CLR_TOKEN(CLR_TABLE_MethodDef, choose), "System", "Nothing"), 0);
}

static void heaps_check_their_indexes(void **state)
{
    (void)state;
    ClrSpan blob;
    ClrError error = {0};
    const u8 *text;
    u32 length;
    assert_string_equal(clr_image_string(image, 0), "");
    assert_string_equal(clr_image_string(image, 0xFFFFFFFF), "");
    assert_int_equal(clr_image_blob(image, (u32)image->blobs.size, &blob, &error), CLR_BAD_IMAGE);
    assert_non_null(strstr(error.message, "#Blob"));
    assert_int_equal(clr_image_blob(image, 0, &blob, NULL), CLR_OK);
    assert_int_equal(blob.size, 0);
    assert_int_equal(clr_image_user_string(image, 1, &text, &length, NULL), CLR_OK);
    assert_int_equal(length, 4);
    assert_memory_equal(text, "d\0o\0n\0e", 8);
    u8 guid[16];
    assert_true(clr_image_guid(image, 1, guid));
    assert_false(clr_image_guid(image, 0, guid));
    assert_false(clr_image_guid(image, 2, guid));
}

static void resources_are_cut_out(void **state)
{
    (void)state;
    ClrSpan bytes;
    assert_int_equal(clr_image_resource(image, 1, &bytes, NULL), CLR_OK);
    assert_int_equal(bytes.size, 10);
    assert_memory_equal(bytes.data, "a resource", 10);
}

static void tokens_are_checked(void **state)
{
    (void)state;
    u64 types = 1ull << CLR_TABLE_TypeDef;
    assert_int_equal(clr_token_check(image, 0x02000001, types, NULL), CLR_OK);
    assert_int_equal(clr_token_check(image, 0x02000000, types, NULL), CLR_BAD_IMAGE);
    assert_int_equal(clr_token_check(image, 0x0200FFFF, types, NULL), CLR_BAD_IMAGE);
    assert_int_equal(clr_token_check(image, 0x01000001, types, NULL), CLR_BAD_IMAGE);
    assert_int_equal(clr_token_check(image, 0xFF000001, ~0ull, NULL), CLR_BAD_IMAGE);
}

/* Row widths of an image with few rows, as II.22 gives them. */
static void schema_widths_follow_the_specification(void **state)
{
    (void)state;
    u32 counts[CLR_TABLE_LIMIT] = {0};
    ClrTable tables[CLR_TABLE_LIMIT] = {0};
    clr_schema_layout(tables, counts, 0);
    assert_int_equal(tables[CLR_TABLE_Module].width, 10);
    assert_int_equal(tables[CLR_TABLE_TypeDef].width, 14);
    assert_int_equal(tables[CLR_TABLE_MethodDef].width, 14);
    assert_int_equal(tables[CLR_TABLE_Assembly].width, 22);
    assert_int_equal(tables[CLR_TABLE_AssemblyRef].width, 20);
    clr_schema_layout(tables, counts, 7);
    assert_int_equal(tables[CLR_TABLE_Module].width, 18);
    /* HasCustomAttribute has 5 tag bits: 2,047 rows fit 16 bits, 2,048 do not. */
    counts[CLR_TABLE_Field] = 2047;
    clr_schema_layout(tables, counts, 0);
    assert_int_equal(tables[CLR_TABLE_CustomAttribute].sizes[0], 2);
    counts[CLR_TABLE_Field] = 2048;
    clr_schema_layout(tables, counts, 0);
    assert_int_equal(tables[CLR_TABLE_CustomAttribute].sizes[0], 4);
    /* A list column reaches one past the last row, still in 16 bits at 65,535 rows. */
    counts[CLR_TABLE_Field] = 0xFFFF;
    clr_schema_layout(tables, counts, 0);
    assert_int_equal(tables[CLR_TABLE_TypeDef].sizes[CLR_COL_TypeDef_FieldList], 2);
    counts[CLR_TABLE_Field] = 0x10000;
    clr_schema_layout(tables, counts, 0);
    assert_int_equal(tables[CLR_TABLE_TypeDef].sizes[CLR_COL_TypeDef_FieldList], 4);
}

static void copies_outlive_their_bytes(void **state)
{
    (void)state;
    u8 *bytes = clr_malloc(image->file.size);
    ClrImage *copy;
    memcpy(bytes, image->file.data, image->file.size);
    assert_int_equal(clr_image_open_bytes((ClrSpan){bytes, image->file.size}, NULL, true, &copy, NULL), CLR_OK);
    memset(bytes, 0, image->file.size);
    clr_free(bytes);
    assert_string_equal(copy->path, "<bytes>");
    assert_string_equal(clr_table_get_string(copy, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_Name), "hello");
    clr_image_close(copy);
    clr_memory_fail_after(1);
    assert_int_equal(clr_image_open_bytes(image->file, NULL, true, &copy, NULL), CLR_OUT_OF_MEMORY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headers_are_read), cmocka_unit_test(types_are_found_by_name), cmocka_unit_test(members_lead_back_to_their_owner),
        cmocka_unit_test(coded_indexes_go_both_ways), cmocka_unit_test(ranges_are_exact), cmocka_unit_test(attributes_are_found_by_type),
        cmocka_unit_test(heaps_check_their_indexes), cmocka_unit_test(resources_are_cut_out), cmocka_unit_test(tokens_are_checked),
        cmocka_unit_test(schema_widths_follow_the_specification), cmocka_unit_test(copies_outlive_their_bytes),
    };
    return cmocka_run_group_tests(tests, open_hello, close_hello);
}
