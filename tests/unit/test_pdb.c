/* tests/unit/test_pdb.c: lines and names from a PDB beside the image and from an embedded one. */
#include "tests/unit/test.h"

#include "loader/pdb.h"

#include <stdio.h>

/* Both samples come from the same source, so both must say the same. */
static const char *const files[] = {CLR_TEST_DATA "/hello.dll", CLR_TEST_DATA "/lines.dll"};

static u32 find_method(const ClrImage *image, const char *name)
{
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_MethodDef); row++)
        if (!strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name), name)) return row;
    return 0;
}

static void offsets_have_lines(void **state)
{
    (void)state;
    for (u32 i = 0; i < CLR_COUNTOF(files); i++) {
        ClrImage *image;
        const char *file = NULL;
        u32 line = 0, column = 0;
        assert_int_equal(clr_image_open(files[i], &image, NULL), CLR_OK);
        ClrPdb *pdb = clr_pdb_of(image);
        u32 choose = find_method(image, "Choose");
        assert_non_null(pdb);
        assert_ptr_equal(pdb, clr_pdb_of(image));
        assert_true(clr_pdb_line(pdb, choose, 0, &file, &line, &column));
        assert_string_equal(file, "/src/hello.cs");
        assert_int_equal(line, 35);
        assert_int_equal(column, 9);
        /* The throw: the last visible point before it. */
        assert_true(clr_pdb_line(pdb, choose, 0x3D, &file, &line, &column));
        assert_int_equal(line, 44);
        assert_true(clr_pdb_line(pdb, choose, 0xFFFF, &file, &line, &column));
        assert_int_equal(line, 57);
        /* Past hidden code, the point before it holds. */
        assert_true(clr_pdb_line(pdb, choose, 0x60, &file, &line, &column));
        assert_int_equal(line, 47);
        assert_false(clr_pdb_line(pdb, find_method(image, "GetPid"), 0, &file, &line, &column));
        assert_false(clr_pdb_line(pdb, 0, 0, &file, &line, &column));
        assert_false(clr_pdb_line(pdb, 0xFFFFFF, 0, &file, &line, &column));
        clr_image_close(image);
    }
}

static void locals_have_names_in_their_scope(void **state)
{
    (void)state;
    for (u32 i = 0; i < CLR_COUNTOF(files); i++) {
        ClrImage *image;
        assert_int_equal(clr_image_open(files[i], &image, NULL), CLR_OK);
        ClrPdb *pdb = clr_pdb_of(image);
        u32 choose = find_method(image, "Choose");
        assert_string_equal(clr_pdb_local_name(pdb, choose, 0, 0), "result");
        assert_null(clr_pdb_local_name(pdb, choose, 1, 0));
        assert_null(clr_pdb_local_name(pdb, choose, 5, 0));
        assert_string_equal(clr_pdb_local_name(pdb, choose, 5, 0x6F), "note");
        assert_string_equal(clr_pdb_local_name(pdb, choose, 5, CLR_NO_PLACE), "note");
        assert_null(clr_pdb_local_name(NULL, choose, 0, 0));
        clr_image_close(image);
    }
}

static void write_file(const char *path, ClrSpan bytes)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.size, file), bytes.size);
    fclose(file);
}

/* A PDB of another build is not believed. */
static void foreign_pdb_is_refused(void **state)
{
    (void)state;
    ClrSpan dll, pdb;
    ClrImage *image;
    assert_int_equal(clr_os_map_file(CLR_TEST_DATA "/lines.dll", &dll, NULL, NULL), CLR_OK);
    assert_int_equal(clr_os_map_file(CLR_TEST_DATA "/lines.pdb", &pdb, NULL, NULL), CLR_OK);
    u8 *changed = clr_malloc(pdb.size);
    memcpy(changed, pdb.data, pdb.size);
    write_file(CLR_TEST_SCRATCH "/renamed.dll", dll);
    write_file(CLR_TEST_SCRATCH "/renamed.pdb", pdb);
    assert_int_equal(clr_image_open(CLR_TEST_SCRATCH "/renamed.dll", &image, NULL), CLR_OK);
    assert_non_null(clr_pdb_of(image));
    clr_image_close(image);
    ClrImage *debug;
    assert_int_equal(clr_image_open_bytes(pdb, NULL, false, &debug, NULL), CLR_OK);
    changed[clr_image_offset(debug, debug->pdb_stream.data)] ^= 1;
    clr_image_close(debug);
    write_file(CLR_TEST_SCRATCH "/renamed.pdb", (ClrSpan){changed, pdb.size});
    assert_int_equal(clr_image_open(CLR_TEST_SCRATCH "/renamed.dll", &image, NULL), CLR_OK);
    assert_null(clr_pdb_of(image));
    /* Not there stays not there. */
    assert_null(clr_pdb_of(image));
    clr_image_close(image);
    remove(CLR_TEST_SCRATCH "/renamed.dll");
    remove(CLR_TEST_SCRATCH "/renamed.pdb");
    clr_free(changed);
    clr_os_unmap_file(dll);
    clr_os_unmap_file(pdb);
}

static void symbols_from_memory_can_be_attached(void **state)
{
    (void)state;
    ClrSpan dll, pdb;
    ClrImage *image;
    const char *file;
    u32 line, column;
    assert_int_equal(clr_os_map_file(CLR_TEST_DATA "/lines.dll", &dll, NULL, NULL), CLR_OK);
    assert_int_equal(clr_os_map_file(CLR_TEST_DATA "/lines.pdb", &pdb, NULL, NULL), CLR_OK);
    assert_int_equal(clr_image_open_bytes(dll, NULL, true, &image, NULL), CLR_OK);
    assert_int_equal(clr_pdb_attach(image, dll, NULL), CLR_BAD_IMAGE);
    assert_int_equal(clr_pdb_attach(image, pdb, NULL), CLR_OK);
    assert_true(clr_pdb_line(clr_pdb_of(image), find_method(image, "Choose"), 0, &file, &line, &column));
    assert_int_equal(line, 35);
    clr_image_close(image);
    clr_os_unmap_file(dll);
    clr_os_unmap_file(pdb);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(offsets_have_lines), cmocka_unit_test(locals_have_names_in_their_scope), cmocka_unit_test(foreign_pdb_is_refused),
        cmocka_unit_test(symbols_from_memory_can_be_attached),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
