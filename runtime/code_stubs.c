/* runtime/code_stubs.c: method entries and the small stubs, written byte by byte (System V x86-64).
 *
 * A stub is emitted through its write view; displacements count from where it runs. Stubs have no frame: a pc
 * inside one is never a return address, so they need no unwind data. r11 is free at every call boundary. */
#include <pthread.h>

#include "runtime/code.h"
#include "runtime/stubs.h"

typedef struct Emitter {
    u8 *run;   /* where the next byte will run */
    u8 *write; /* where it is written */
} Emitter;

static Emitter open_stub(size_t size) {
    Emitter out;
    out.run = clr_code_alloc(size, 8, &out.write);
    CLR_CHECK(out.run);
    return out;
}

static void emit(Emitter *out, const void *bytes, size_t size) {
    memcpy(out->write, bytes, size);
    out->write += size;
    out->run += size;
}

/* A displacement that is the last field of its instruction. */
static void emit_displacement(Emitter *out, const void *target) {
    i64 distance = (i64)(uintptr_t)target - (i64)(uintptr_t)(out->run + 4);
    CLR_CHECK(distance == (i32)distance);
    i32 value = (i32)distance;
    emit(out, &value, 4);
}

#define MOVABS_SIZE 10
static void emit_movabs_r10(Emitter *out, const void *value) {
    emit(out, "\x49\xba", 2);
    emit(out, &value, 8);
}

static void emit_movabs_r11(Emitter *out, const void *value) {
    emit(out, "\x49\xbb", 2);
    emit(out, &value, 8);
}

#define JUMP_SLOT_SIZE 6
static void emit_jump_slot(Emitter *out, void *const *slot) {
    emit(out, "\xff\x25", 2);
    emit_displacement(out, slot);
}

/* jmp target, near or far; r11 is lost when it is far. */
#define JUMP_SIZE (MOVABS_SIZE + 3)
static void emit_jump(Emitter *out, const void *target) {
    i64 distance = (i64)(uintptr_t)target - (i64)(uintptr_t)(out->run + 5);
    if (distance == (i32)distance) {
        emit(out, "\xe9", 1);
        emit_displacement(out, target);
        return;
    }
    emit_movabs_r11(out, target);
    emit(out, "\x41\xff\xe3", 3); /* jmp *%r11 */
}

/* What a method's entry keeps in near memory; clr_lazy_common (eh_x64.S) reads it. */
typedef struct EntryRecord {
    void *slot;
    Method *method;
    void *lazy; /* the slot's first value */
} EntryRecord;

/* The cell through which lazy stubs reach clr_lazy_common, which lies out of a displacement's reach. */
static void *const *lazy_cell;

static void make_lazy_cell(void) {
    void **cell = clr_near_alloc(sizeof *cell, sizeof *cell);
    CLR_CHECK(cell);
    *cell = (void *)clr_lazy_common;
    lazy_cell = cell;
}

void clr_code_make_entry(Method *method, MethodEntry *out) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_lazy_cell);
    EntryRecord *record = clr_near_alloc(sizeof *record, sizeof(void *));
    CLR_CHECK(record);
    Emitter code = open_stub(8 + 7 + JUMP_SLOT_SIZE);
    out->slot = &record->slot;
    out->stub = code.run;
    emit_jump_slot(&code, &record->slot);
    emit(&code, "\x66\x90", 2);
    out->lazy = code.run;
    emit(&code, "\x4c\x8d\x1d", 3); /* lea record(%rip), %r11 */
    emit_displacement(&code, record);
    emit_jump_slot(&code, lazy_cell);
    record->method = method;
    record->lazy = out->lazy;
    __atomic_store_n(&record->slot, out->lazy, __ATOMIC_RELEASE);
}

void *clr_stub_set_context(void *context, void **slot) {
    Emitter code = open_stub(MOVABS_SIZE + JUMP_SLOT_SIZE);
    void *stub = code.run;
    emit_movabs_r10(&code, context);
    emit_jump_slot(&code, slot);
    return stub;
}

void *clr_stub_unbox(void **slot) {
    Emitter code = open_stub(4 + JUMP_SLOT_SIZE);
    void *stub = code.run;
    emit(&code, "\x48\x83\xc7\x08", 4); /* add $8, %rdi */
    emit_jump_slot(&code, slot);
    return stub;
}

void *clr_stub_unbox_context(void **slot) {
    Emitter code = open_stub(3 + 4 + JUMP_SLOT_SIZE);
    void *stub = code.run;
    emit(&code, "\x44\x8b\x17", 3);     /* mov (%rdi), %r10d: the method table's 32-bit name */
    emit(&code, "\x48\x83\xc7\x08", 4); /* add $8, %rdi */
    emit_jump_slot(&code, slot);
    return stub;
}

void *clr_stub_imt_case(const void *id, void *target, void *next) {
    Emitter code = open_stub(MOVABS_SIZE + 3 + 2 + JUMP_SIZE + JUMP_SIZE);
    void *stub = code.run;
    emit_movabs_r11(&code, id);
    emit(&code, "\x4d\x39\xda", 3); /* cmp %r11, %r10 */
    emit(&code, "\x75\x00", 2);     /* jne next, patched below */
    u8 *branch_end = code.write;
    emit_jump(&code, target);
    branch_end[-1] = (u8)(code.write - branch_end);
    emit_jump(&code, next);
    return stub;
}
