/* tests/unit/test_base.c: errors, memory, maps, traces and the OS file. */
#include "tests/unit/test.h"

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"
#include "base/os.h"
#include "base/trace.h"

#include <stdio.h>
#include <unistd.h>

static void error_keeps_its_first_description(void **state)
{
    (void)state;
    ClrError error = {0};
    char text[600];
    assert_int_equal(clr_error_at(&error, CLR_BAD_IMAGE, 0x02000005, 0x1234, "first %d", 1), CLR_BAD_IMAGE);
    assert_int_equal(clr_error_set(&error, CLR_IO, "second"), CLR_IO);
    assert_int_equal(error.status, CLR_BAD_IMAGE);
    clr_error_format(&error, text, sizeof text);
    assert_string_equal(text, "first 1 (table 0x02 row 5, offset 0x1234)");
    assert_int_equal(clr_error_set(NULL, CLR_IO, "nobody listens"), CLR_IO);
}

static void error_format_leaves_unknown_places_out(void **state)
{
    (void)state;
    char text[64];
    ClrError plain = {0}, il = {0};
    clr_error_set(&plain, CLR_NOT_YET, "plain");
    clr_error_format(&plain, text, sizeof text);
    assert_string_equal(text, "plain");
    clr_error_at(&il, CLR_INVALID_PROGRAM, 0x06000001, 0x12, "bad");
    il.il = true;
    clr_error_format(&il, text, sizeof text);
    assert_string_equal(text, "bad (method 0x06000001, IL_0012)");
    clr_error_format(&il, text, 6);
    assert_string_equal(text, "bad (");
}

static void statuses_name_their_exceptions(void **state)
{
    (void)state;
    assert_string_equal(clr_status_name(CLR_BAD_IMAGE), "BAD_IMAGE");
    assert_string_equal(clr_status_exception(CLR_BAD_IMAGE), "System.BadImageFormatException");
    for (u32 i = 1; i < CLR_STATUS_COUNT; i++) assert_non_null(strchr(clr_status_exception((ClrStatus)i), '.'));
}

static void arena_memory_is_zero_aligned_and_apart(void **state)
{
    (void)state;
    ClrArena arena;
    clr_arena_init(&arena);
    u8 *before = NULL;
    for (u32 i = 1; i < 3000; i++) {
        u8 *block = clr_arena_alloc(&arena, i);
        assert_int_equal((uintptr_t)block % 16, 0);
        for (u32 k = 0; k < i; k++) assert_int_equal(block[k], 0);
        memset(block, 0xFF, i);
        assert_ptr_not_equal(block, before);
        before = block;
    }
    assert_true(arena.total >= 3000 * 2999 / 2);
    assert_string_equal(clr_arena_strdup(&arena, "hello world", 5), "hello");
    clr_arena_deinit(&arena);
}

static void try_malloc_fails_when_told(void **state)
{
    (void)state;
    clr_memory_fail_after(2);
    void *first = clr_try_malloc(10), *second = clr_try_malloc(10), *third = clr_try_malloc(10);
    assert_non_null(first);
    assert_null(second);
    assert_non_null(third);
    clr_free(first);
    clr_free(third);
}

static void vectors_and_text_grow(void **state)
{
    (void)state;
    CLR_VEC(u32) numbers = {0};
    for (u32 i = 0; i < 1000; i++) clr_vec_push(&numbers, i * 3);
    assert_int_equal(numbers.count, 1000);
    for (u32 i = 0; i < 1000; i++) assert_int_equal(numbers.data[i], i * 3);
    clr_vec_free(&numbers);
    ClrText text = {0};
    for (u32 i = 0; i < 100; i++) clr_text_printf(&text, "%0200u;", i);
    assert_int_equal(text.length, 100 * 201);
    assert_int_equal(strlen(text.data), text.length);
    clr_text_free(&text);
}

static void map_finds_what_was_put(void **state)
{
    (void)state;
    static char keys[5000][8];
    ClrMap map = {0};
    for (u32 i = 0; i < 5000; i++) {
        snprintf(keys[i], sizeof keys[i], "k%u", i);
        clr_map_put(&map, keys[i], strlen(keys[i]), &keys[i]);
    }
    assert_int_equal(map.count, 5000);
    for (u32 i = 0; i < 5000; i++) assert_ptr_equal(clr_map_find(&map, keys[i], strlen(keys[i])), &keys[i]);
    assert_null(clr_map_find(&map, "k5000", 5));
    clr_map_put(&map, "k7", 2, &map);
    assert_int_equal(map.count, 5000);
    assert_ptr_equal(clr_map_find(&map, "k7", 2), &map);
    clr_map_free(&map);
    assert_null(clr_map_find(&map, "k7", 2));
}

/* Against a plain array as the model, with many removals in clusters. */
static void pointer_map_removal_keeps_the_rest(void **state)
{
    (void)state;
    static void *model[512];
    ClrMap map = {0};
    u32 seed = 1, count = 0;
    for (u32 step = 0; step < 100000; step++) {
        seed = seed * 1664525 + 1013904223;
        u32 i = seed >> 16 & 511;
        void *key = (void *)(uintptr_t)(0x10000 + i * 16);
        if (seed >> 30 & 1) {
            count += !model[i];
            model[i] = (void *)(uintptr_t)(step + 1);
            clr_map_put_pointer(&map, key, model[i]);
        } else {
            count -= model[i] != NULL;
            model[i] = NULL;
            clr_map_remove_pointer(&map, key);
        }
        u32 other = seed >> 7 & 511;
        assert_ptr_equal(clr_map_find_pointer(&map, (void *)(uintptr_t)(0x10000 + other * 16)), model[other]);
        assert_int_equal(map.count, count);
    }
    clr_map_free(&map);
}

static void trace_names_switch_channels(void **state)
{
    (void)state;
    assert_int_equal(clr_trace_mask, 0);
    assert_false(clr_trace_enable("load,nonsense"));
    assert_int_equal(clr_trace_mask, 0);
    assert_true(clr_trace_enable("load,jit"));
    assert_int_equal(clr_trace_mask, 1u << CLR_TRACE_load | 1u << CLR_TRACE_jit);
    clr_trace_mask = 0;
    for (u32 i = 0; i < CLR_TRACE_COUNT; i++) assert_true(strlen(clr_trace_text((ClrTraceChannel)i)) > 5);
}

static void reserved_memory_comes_and_goes(void **state)
{
    (void)state;
    size_t page = clr_os_page_size();
    u8 *base = clr_os_reserve(0, page * 16);
    assert_non_null(base);
    assert_null(clr_os_reserve((u64)(uintptr_t)base, page));
    assert_true(clr_os_commit(base, page * 2));
    base[page] = 7;
    clr_os_decommit(base, page * 2);
    assert_true(clr_os_commit(base, page * 2));
    assert_int_equal(base[page], 0);
    clr_os_release(base, page * 16);
}

static void dual_mapping_shows_one_memory_twice(void **state)
{
    (void)state;
    size_t page = clr_os_page_size();
    u8 *write = NULL, *exec = NULL;
    /* Below 2 GiB, where nothing of an ordinary process lies (nor of one under AddressSanitizer). */
    u64 place = 0x20000000;
    assert_true(clr_os_map_dual(place, page, &write, &exec));
    assert_true((u64)(uintptr_t)exec == place);
    write[5] = 0xC3;
    assert_int_equal(exec[5], 0xC3);
    u8 *again_write, *again_exec;
    assert_false(clr_os_map_dual(place, page, &again_write, &again_exec));
    clr_os_release(write, page);
    clr_os_release(exec, page);
}

static void mapped_files_and_their_failures(void **state)
{
    (void)state;
    ClrSpan file;
    ClrFileIdentity identity = {0};
    ClrError error = {0};
    const char *path = CLR_TEST_SCRATCH "/base-empty";
    fclose(fopen(path, "w"));
    assert_int_equal(clr_os_map_file(path, &file, &identity, &error), CLR_OK);
    assert_int_equal(file.size, 0);
    unlink(path);
    assert_int_equal(clr_os_map_file(path, &file, NULL, &error), CLR_FILE_NOT_FOUND);
    error = (ClrError){0};
    assert_int_equal(clr_os_map_file("/", &file, NULL, &error), CLR_FILE_LOAD);
    assert_non_null(strstr(error.message, "not a regular file"));
    assert_int_equal(clr_os_map_file(CLR_TEST_DATA "/hello.dll", &file, &identity, NULL), CLR_OK);
    assert_int_equal(identity.size, file.size);
    clr_os_unmap_file(file);
}

static void stack_bounds_hold_a_local(void **state)
{
    (void)state;
    u8 local, *low, *high;
    clr_os_stack_bounds(&low, &high);
    assert_true(&local > low && &local < high);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(error_keeps_its_first_description), cmocka_unit_test(error_format_leaves_unknown_places_out),
        cmocka_unit_test(statuses_name_their_exceptions), cmocka_unit_test(arena_memory_is_zero_aligned_and_apart),
        cmocka_unit_test(try_malloc_fails_when_told), cmocka_unit_test(vectors_and_text_grow), cmocka_unit_test(map_finds_what_was_put),
        cmocka_unit_test(pointer_map_removal_keeps_the_rest), cmocka_unit_test(trace_names_switch_channels),
        cmocka_unit_test(reserved_memory_comes_and_goes), cmocka_unit_test(dual_mapping_shows_one_memory_twice),
        cmocka_unit_test(mapped_files_and_their_failures), cmocka_unit_test(stack_bounds_hold_a_local),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
