/* tests/unit/code_support.c: see code_support.h. */
#include "tests/unit/code_support.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "runtime/stubs.h"

__thread Thread *clr_thread;
static Thread main_thread;
static MethodTable *type_a, *type_b;
static Object *exception_a, *exception_b;
static char notes[4096];
static __thread u32 trace_length;
u32 code_support_unhandled;

bool clr_eh_type_matches(Object *exception, MethodTable *catch_type) { return clr_object_mt(exception) == catch_type; }
Object *clr_eh_wrap(Object *thrown) { return thrown; }
Object *clr_eh_wrapped(Object *exception) {
    (void)exception;
    return NULL;
}
Object *clr_eh_new_null_reference(void) { return exception_a; }
Object *clr_eh_new_stack_overflow(void) { return exception_b; }
void clr_eh_unhandled(Object *exception) { (void)exception; code_support_unhandled++; }
void clr_eh_trace_add(Object *exception, u64 pc, CodeFunction *function, bool first) {
    (void)exception;
    CLR_CHECK(pc > function->start && pc <= function->end);
    trace_length = first ? 1 : trace_length + 1;
}

void note(i32 number) {
    size_t length = strlen(notes);
    snprintf(notes + length, sizeof notes - length, length ? " %d" : "%d", number);
}
const char *code_support_notes(void) { return notes; }
void code_support_clear_notes(void) { notes[0] = 0; }
u32 code_support_trace_length(void) { return trace_length; }
Object *code_support_exception(char type) { return type == 'a' ? exception_a : exception_b; }

u32 code_support_states(void) {
    const u64 *state = (const u64 *)clr_thread->throws;
    u32 count = 0;
    for (; state; state = *(u64 *const *)state) count++; /* `previous` is the first member */
    return count;
}

void code_support_init(void) {
    if (!clr_thread) clr_thread = &main_thread;
    if (type_a) return;
    CLR_CHECK(clr_code_init());
    type_a = clr_low_alloc(sizeof(MethodTable), 8);
    type_b = clr_low_alloc(sizeof(MethodTable), 8);
    exception_a = clr_calloc(1, 16);
    exception_b = clr_calloc(1, 16);
    exception_a->mt = (u32)(uintptr_t)type_a;
    exception_b->mt = (u32)(uintptr_t)type_b;
}

/* --- loading --- */

static struct { char name[64]; u64 start; } functions[65536];
static u32 function_count;

static bool resolve(void *context, const char *name, ObjectSymbol *out) {
    const KnownSymbol common[] = {
        {"clr_eh_throw", (u64)(uintptr_t)clr_eh_throw, false, false},
        {"clr_eh_rethrow", (u64)(uintptr_t)clr_eh_rethrow, false, false},
        {"clr_eh_filter_done", (u64)(uintptr_t)clr_eh_filter_done, false, false},
        {"clr_eh_personality", (u64)(uintptr_t)clr_eh_personality, false, false},
        {"_Unwind_Resume", (u64)(uintptr_t)clr_eh_resume, false, false},
        {"note", (u64)(uintptr_t)note, false, false},
        {"type_a", (u64)(uintptr_t)type_a, false, false},
        {"type_b", (u64)(uintptr_t)type_b, false, false},
    };
    for (u32 i = 0; i < CLR_COUNTOF(common); i++)
        if (!strcmp(name, common[i].name)) {
            *out = (ObjectSymbol){common[i].address, false, false};
            return true;
        }
    for (const KnownSymbol *symbol = context; symbol && symbol->name; symbol++)
        if (!strcmp(name, symbol->name)) {
            *out = (ObjectSymbol){symbol->address, symbol->is_slot, symbol->is_tls};
            return true;
        }
    return false;
}

static Method *define(void *context, const char *name, u64 start, u64 size) {
    (void)context;
    CLR_CHECK(size && function_count < CLR_COUNTOF(functions) && strlen(name) < sizeof functions[0].name);
    strcpy(functions[function_count].name, name);
    functions[function_count].start = start;
    return (Method *)(uintptr_t)&functions[function_count++];
}

ClrSpan code_support_read(const char *name) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", CLR_TEST_OBJECTS, name);
    FILE *file = fopen(path, "rb");
    if (!file) clr_fatal(__FILE__, __LINE__, "cannot open %s", path);
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    u8 *data = clr_malloc(size);
    CLR_CHECK(fread(data, 1, size, file) == size);
    fclose(file);
    return (ClrSpan){data, size};
}

void code_support_load(const char *object, const KnownSymbol *more) {
    ClrSpan elf = code_support_read(object);
    ObjectHost host = {(void *)(uintptr_t)more, resolve, define};
    LoadedObject loaded;
    ClrError error = {0};
    if (clr_object_load(elf, &host, &loaded, &error) != CLR_OK) clr_fatal(__FILE__, __LINE__, "%s: %s", object, error.message);
    clr_free((void *)(uintptr_t)elf.data);
    clr_code_register(loaded.code);
    loaded.code = NULL;
    clr_loaded_object_deinit(&loaded);
}

void *code_support_function(const char *name) {
    for (u32 i = function_count; i-- > 0;)
        if (!strcmp(functions[i].name, name)) return (void *)(uintptr_t)functions[i].start;
    clr_fatal(__FILE__, __LINE__, "no function %s", name);
}

void code_support_forget(void) { function_count = 0; }

u64 code_support_call(void *code, u64 flags, u64 a, u64 b, u64 c, u64 d) {
    InvokeFrame frame = {.code = code, .ints = {a, b, c, d}, .flags = flags};
    clr_invoke(&frame);
    return frame.rax;
}
