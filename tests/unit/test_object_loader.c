/* tests/unit/test_object_loader.c: every kind of section and relocation, and objects that are broken. */
#include <stdlib.h>

#include "base/memory.h"
#include "runtime/stubs.h"
#include "tests/unit/code_support.h"
#include "tests/unit/test.h"

void test_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception) { (void)code, (void)exception; }
void *clr_method_prepare(Method *method) { (void)method; return NULL; }
void *clr_imt_resolve(Object *self, Method *method) { (void)self, (void)method; return NULL; }

static __thread u64 the_thread __attribute__((tls_model("initial-exec"))) = 4711;
static u64 outside_data = 40;
static u64 add_ten(u64 x) { return x + 10; }
static u64 add_twenty(u64 x) { return x + 20; }

static u64 address(const void *pointer) { return (u64)(uintptr_t)pointer; }

static u64 thread_offset(void) {
    u64 self;
    __asm__("movq %%fs:0, %0" : "=r"(self));
    return address(&the_thread) - self;
}

static void **slot;
static u64 *near_data;

/* A function that calls reach without a stub: jmp to add_ten from code memory. */
static u64 near_function(void) {
    static u64 made;
    if (made) return made;
    void **cell = clr_near_alloc(8, 8);
    *cell = (void *)add_ten;
    made = address(clr_stub_set_context(NULL, cell));
    return made;
}

static KnownSymbol symbols[16];

static void describe_symbols(void) {
    const KnownSymbol list[] = {
        {"outside_data", address(&outside_data), false, false}, {"near_data", address(near_data), false, false},
        {"the_thread", thread_offset(), false, true},           {"far_function", address(add_ten), false, false},
        {"slot_function", address(slot), true, false},          {"slot_by_plt", address(slot), true, false},
        {"near_function", near_function(), false, false},       {0}};
    memcpy(symbols, list, sizeof list);
}

static int setup(void **state) {
    code_support_init();
    code_support_forget();
    slot = clr_near_alloc(8, 8);
    near_data = clr_near_alloc(8, 8);
    *slot = (void *)add_ten;
    *near_data = 2;
    describe_symbols();
    code_support_load(*state, symbols);
    return 0;
}

static u64 call(const char *function, u64 x) { return code_support_call(code_support_function(function), 0, x, 0, 0, 0); }

static void writable_data_is_private_and_aligned(void **state) {
    (void)state;
    assert_int_equal(call("count", 0), 6);
    assert_int_equal(call("count", 0), 7);
    assert_int_equal(call("sum_zeros", 0), 0);
}

static void constants_hold_addresses(void **state) {
    (void)state;
    assert_int_equal(call("by_table", 0), 1);
    assert_int_equal(call("by_table", 1), 2);
    assert_int_equal(call("third_of_table", 0), address(&outside_data));
    assert_int_equal(call("letter", 4) & 0xff, 'o');
    const u64 values[] = {11, (u64)-7, 190, 3, 8, 0};
    for (u64 i = 0; i < CLR_COUNTOF(values); i++) assert_int_equal(call("switch_table", i), values[i]);
}

static void outside_data_is_reached_near_and_far(void **state) {
    (void)state;
    assert_int_equal(call("read_outside", 0), 42);
    assert_int_equal(call("weak_is_null", 0) & 1, 1);
}

static void calls_reach_their_targets(void **state) {
    (void)state;
    assert_int_equal(call("call_far", 5), 16);
    assert_int_equal(call("call_near", 5), 16);
    assert_int_equal(call("tail_near", 5), 15);
}

static void a_slot_redirects_its_callers(void **state) {
    (void)state;
    assert_int_equal(call("call_slot", 5), 16);
    assert_int_equal(call("call_slot_by_plt", 5), 16);
    __atomic_store_n(slot, (void *)add_twenty, __ATOMIC_RELEASE);
    assert_int_equal(call("call_slot", 5), 26);
    assert_int_equal(call("call_slot_by_plt", 5), 26);
}

static void thread_locals_are_reached(void **state) {
    (void)state;
    assert_int_equal(call("read_thread", 0), 4711);
    the_thread++;
    assert_int_equal(call("read_thread", 0), 4712);
    the_thread--;
}

static void functions_are_found_by_pc(void **state) {
    (void)state;
    u64 start = address(code_support_function("count"));
    CodeFunction *function = clr_code_find(start);
    assert_non_null(function);
    assert_int_equal(function->start, start);
    assert_non_null(function->method);
    assert_ptr_equal(clr_code_find(function->end - 1), function);
    assert_ptr_not_equal(clr_code_find(function->end), function);
    assert_ptr_not_equal(clr_code_find(start - 1), function);
    assert_null(clr_code_find(address(&add_ten)));
    assert_null(clr_code_find(0));
}

/* --- broken objects --- */

static bool resolve_any(void *context, const char *name, ObjectSymbol *out) {
    (void)context;
    for (const KnownSymbol *symbol = symbols; symbol->name; symbol++)
        if (!strcmp(name, symbol->name)) {
            *out = (ObjectSymbol){symbol->address, symbol->is_slot, symbol->is_tls};
            return true;
        }
    return false;
}

static ClrStatus try_load(const u8 *data, size_t size) {
    ObjectHost host = {NULL, resolve_any, NULL};
    LoadedObject loaded;
    ClrError error = {0};
    ClrStatus status = clr_object_load((ClrSpan){data, size}, &host, &loaded, &error);
    if (status != CLR_OK) assert_true(error.message[0] != 0);
    clr_loaded_object_deinit(&loaded);
    return status;
}

static void a_truncated_object_is_refused(void **state) {
    ClrSpan elf = code_support_read(*state);
    for (size_t size = 0; size < elf.size; size += 1 + size / 50) {
        u8 *copy = clr_malloc(size ? size : 1); /* exact, so that a sanitizer sees a read beyond */
        memcpy(copy, elf.data, size);
        assert_int_not_equal(try_load(copy, size), CLR_OK);
        clr_free(copy);
    }
    assert_int_equal(try_load(elf.data, elf.size), CLR_OK);
    clr_free((void *)(uintptr_t)elf.data);
}

static void a_damaged_object_does_no_harm(void **state) {
    ClrSpan elf = code_support_read(*state);
    u8 *copy = clr_malloc(elf.size);
    u64 random = 88172645463325252ull;
    u32 refused = 0;
    for (u32 i = 0; i < 4000; i++) {
        memcpy(copy, elf.data, elf.size);
        for (u32 n = 0; n < 1 + i % 3; n++) {
            random ^= random << 13, random ^= random >> 7, random ^= random << 17;
            /* Every other time in the section headers, which lie at the end. */
            size_t at = i & 1 ? elf.size - 1 - random % (elf.size / 3) : random % elf.size;
            copy[at] = (u8)(random >> 32);
        }
        if (try_load(copy, elf.size) != CLR_OK) refused++;
    }
    assert_true(refused > 100);
    clr_free(copy);
    clr_free((void *)(uintptr_t)elf.data);
}

static void an_unknown_symbol_is_named(void **state) {
    ClrSpan elf = code_support_read(*state);
    symbols[3].name = "something_else"; /* far_function */
    ObjectHost host = {NULL, resolve_any, NULL};
    LoadedObject loaded;
    ClrError error = {0};
    assert_int_equal(clr_object_load(elf, &host, &loaded, &error), CLR_BAD_IMAGE);
    assert_non_null(strstr(error.message, "'far_function'"));
    clr_free((void *)(uintptr_t)elf.data);
}

static void a_slot_has_no_address(void **state) {
    ClrSpan elf = code_support_read(*state);
    symbols[0].is_slot = true; /* outside_data, which a table holds */
    assert_int_equal(try_load(elf.data, elf.size), CLR_BAD_IMAGE);
    clr_free((void *)(uintptr_t)elf.data);
}

#define ALL(test, object) {#test, test, setup, NULL, object}
#define BOTH(test) ALL(test, (void *)"loader_O0.o"), ALL(test, (void *)"loader_O2.o")

int main(void) {
    const struct CMUnitTest tests[] = {
        BOTH(writable_data_is_private_and_aligned),
        BOTH(constants_hold_addresses),
        BOTH(outside_data_is_reached_near_and_far),
        BOTH(calls_reach_their_targets),
        BOTH(a_slot_redirects_its_callers),
        BOTH(thread_locals_are_reached),
        BOTH(functions_are_found_by_pc),
        BOTH(a_truncated_object_is_refused),
        BOTH(a_damaged_object_does_no_harm),
        BOTH(an_unknown_symbol_is_named),
        BOTH(a_slot_has_no_address),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
