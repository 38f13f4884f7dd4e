/* tests/unit/test_il_map.c: marks before calls, found again from the stack. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "runtime/il_map.h"
#include "runtime/stubs.h"
#include "tests/unit/code_support.h"
#include "tests/unit/test.h"

void test_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception) { (void)code, (void)exception; }
void *clr_method_prepare(Method *method) { (void)method; return NULL; }
void *clr_imt_resolve(Object *self, Method *method) { (void)self, (void)method; return NULL; }

static bool note_frame(void *context, u64 pc, CodeFunction *function, void *frame) {
    (void)context, (void)frame;
    IlFrame frames[8];
    u32 count = clr_il_map_find(function, pc, frames, CLR_COUNTOF(frames));
    if (!count) note(-1);
    for (u32 i = 0; i < count; i++) {
        if (frames[i].method != function->method) note((i32)(u64)(uintptr_t)frames[i].method);
        note((i32)frames[i].il_offset);
    }
    return false;
}
static void where(u64 n) {
    (void)n;
    clr_stack_walk(note_frame, NULL);
}

static Method *resolve_method(void *context, u64 id) {
    assert_ptr_equal(context, &where);
    return (Method *)(uintptr_t)(id == 777777777777 ? 1000 : id);
}

/* Loading by hand, since the maps are attached between loading and registering. */
static void *functions[3];
static bool resolve(void *context, const char *name, ObjectSymbol *out) {
    (void)context;
    const struct { const char *name; void *address; } known[] = {
        {"where", (void *)where}, {"_Unwind_Resume", (void *)clr_eh_resume},
        {"clr_eh_personality", (void *)clr_eh_personality}, {"clr_eh_throw", (void *)clr_eh_throw}};
    for (u32 i = 0; i < CLR_COUNTOF(known); i++)
        if (!strcmp(name, known[i].name)) {
            *out = (ObjectSymbol){(u64)(uintptr_t)known[i].address, false, false};
            return true;
        }
    return false;
}
static Method *define(void *context, const char *name, u64 start, u64 size) {
    (void)context, (void)size;
    functions[name[0] == 'f' ? 0 : name[0] == 'c' ? 1 : 2] = (void *)(uintptr_t)start;
    return (Method *)(uintptr_t)5;
}

static int setup(void **state) {
    code_support_init();
    code_support_clear_notes();
    ClrSpan elf = code_support_read(*state);
    ObjectHost host = {NULL, resolve, define};
    LoadedObject loaded;
    ClrError error = {0};
    assert_int_equal(clr_object_load(elf, &host, &loaded, &error), CLR_OK);
    assert_true(loaded.stackmaps.size > 0);
    assert_int_equal(clr_il_map_attach(loaded.code, loaded.stackmaps, resolve_method, (void *)where, &error), CLR_OK);
    clr_code_register(loaded.code);
    loaded.code = NULL;
    clr_loaded_object_deinit(&loaded);
    clr_free((void *)(uintptr_t)elf.data);
    return 0;
}

static void every_call_finds_its_mark(void **state) {
    (void)state;
    code_support_call(functions[0], 0, 3, 0, 0, 0);
    assert_string_equal(code_support_notes(), "1 7 30 60 60");
    code_support_clear_notes();
    code_support_call(functions[0], 0, 5, 0, 0, 0);
    assert_string_equal(code_support_notes(), "1 7 50 60 60");
}

static void a_chain_comes_innermost_first(void **state) {
    (void)state;
    code_support_call(functions[1], 0, 0, 0, 0, 0);
    assert_string_equal(code_support_notes(), "1001 2 1000 11 1002 12 1001 13");
}

static void a_function_without_marks_knows_nothing(void **state) {
    (void)state;
    code_support_call(functions[2], 0, 0, 0, 0, 0);
    assert_string_equal(code_support_notes(), "-1");
}

static void damaged_marks_are_refused_or_harmless(void **state) {
    ClrSpan elf = code_support_read(*state);
    ObjectHost host = {NULL, resolve, define};
    LoadedObject loaded;
    ClrError error = {0};
    assert_int_equal(clr_object_load(elf, &host, &loaded, &error), CLR_OK);
    u64 random = 88172645463325252ull;
    u32 refused = 0;
    for (u32 i = 0; i < 3000; i++) {
        size_t size = i % 7 ? loaded.stackmaps.size : random % loaded.stackmaps.size;
        u8 *copy = clr_malloc(size ? size : 1);
        memcpy(copy, loaded.stackmaps.data, size);
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        if (size) copy[random % size] ^= (u8)(1 + (random >> 40) % 255);
        if (clr_il_map_attach(loaded.code, (ClrSpan){copy, size}, resolve_method, (void *)where, NULL) != CLR_OK) refused++;
        for (u32 f = 0; f < loaded.code->function_count; f++) {
            clr_free(loaded.code->functions[f].il_map);
            loaded.code->functions[f].il_map = NULL;
        }
        clr_free(copy);
    }
    assert_true(refused > 500);
    clr_loaded_object_deinit(&loaded);
    clr_free((void *)(uintptr_t)elf.data);
}

#define ALL(test, object) {#test, test, setup, NULL, object}
#define BOTH(test) ALL(test, (void *)"ilmap_O0.o"), ALL(test, (void *)"ilmap_O2.o")

int main(void) {
    const struct CMUnitTest tests[] = {
        BOTH(every_call_finds_its_mark),
        BOTH(a_chain_comes_innermost_first),
        BOTH(a_function_without_marks_knows_nothing),
        BOTH(damaged_marks_are_refused_or_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
