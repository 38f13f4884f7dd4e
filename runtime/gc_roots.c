/* Roots: stacks and registers word by word, statics and the slots of threads exactly (gc.md, Architecture 7). */
#include "runtime/domain.h"
#include "runtime/exceptions.h"
#include "runtime/gc_internal.h"
#include "runtime/stop.h"

/* --- ambiguous words --- */

static Object *object_at_bit(u32 index, u32 bit) { return (Object *)(clr_gc_block_start(index) + 8 * (u64)bit); }

/* The last object start at or before `bit`; -1: none. */
static i32 start_before(const GcPins *pins, i32 bit) {
    if (bit < 0) return -1;
    u64 word = pins->starts[bit / 64] & (~0ull >> (63 - bit % 64));
    for (i32 w = bit / 64;; word = pins->starts[w]) {
        if (word) return w * 64 + 63 - __builtin_clzll(word);
        if (--w < 0) return -1;
    }
}

/* Pins the object of a small block that [.., end] of which covers the offset. */
static void pin_covering(u32 index, i32 bit, u64 offset) {
    GcPins *pins = clr_gc_pins(index);
    i32 start = start_before(pins, bit);
    if (start < 0) return;
    Object *object = object_at_bit(index, (u32)start);
    if (8 * (u64)start + clr_gc_size_as(clr_gc_mt(object), object) >= offset) clr_gc_pin(object);
}

static void scan_small(u32 index, u64 offset) {
    i32 bit = (i32)(offset / 8);
    if (offset < CLR_GC_BLOCK_SIZE) pin_covering(index, bit, offset);
    /* The start of one object may be meant as the end of the one before it. */
    if (offset % 8 == 0) pin_covering(index, bit - 1, offset);
}

static void scan_large(GcHeap *heap, u32 index, u64 word) {
    if (clr_gc_kinds[index] == GC_LARGE_TAIL) index -= clr_gc_blocks[index].count;
    if (clr_gc_blocks[index].heap != heap) return;
    Object *object = (Object *)clr_gc_block_start(index);
    if (object->mt && word <= (u64)(uintptr_t)object + clr_gc_size_as(clr_gc_mt(object), object)) clr_gc_forward(object);
}

static void scan_block(GcHeap *heap, u32 index, u64 word) {
    switch (clr_gc_kinds[index]) {
    case GC_FROM: scan_small(index, word - (u64)(uintptr_t)clr_gc_block_start(index)); return;
    case GC_LARGE:
    case GC_LARGE_FROM:
    case GC_LARGE_TAIL: scan_large(heap, index, word); return;
    default: return;
    }
}

void clr_gc_scan_word(GcHeap *heap, u64 word) {
    u64 offset = word - (u64)(uintptr_t)clr_gc_base;
    if (offset > clr_gc_extent) return;
    if (offset < clr_gc_extent) scan_block(heap, (u32)(offset >> GC_BLOCK_SHIFT), word);
    if (offset && offset % CLR_GC_BLOCK_SIZE == 0) scan_block(heap, (u32)(offset >> GC_BLOCK_SHIFT) - 1, word);
}

/* Reads other frames' memory, which a sanitizer would object to. */
__attribute__((noinline, no_sanitize("address"), no_sanitize("thread"))) static void scan_range(GcHeap *heap, const void *low, const void *high) {
    const volatile u64 *end = (const volatile u64 *)((uintptr_t)high & ~(uintptr_t)7);
    u64 base = (u64)(uintptr_t)clr_gc_base, extent = clr_gc_extent;
    for (const volatile u64 *at = (const volatile u64 *)CLR_ALIGN_UP((uintptr_t)low, (uintptr_t)8); at < end; at++) {
        u64 word = *at;
        if (word - base <= extent) clr_gc_scan_word(heap, word);
    }
}

static void visit_memory(void *context, const void *low, const void *high) { scan_range(context, low, high); }

void clr_gc_scan_stacks(GcHeap *heap) {
    for (Thread *thread = clr_stop_first_thread(); thread; thread = thread->next) {
        scan_range(heap, thread->safe_registers, thread->safe_registers + CLR_COUNTOF(thread->safe_registers));
        scan_range(heap, thread->safe_sp, thread->stack_high);
        clr_eh_visit_memory(thread, visit_memory, heap);
    }
}

/* --- exact slots --- */

static void forward_slot(Object **slot) { *slot = clr_gc_forward(*slot); }

static void scan_areas(StaticsArea *areas, u64 reserved, bool check) {
    for (StaticsArea *area = areas; area; area = area->next) {
        if (!area->runs || (check && area->reserved != reserved)) continue;
        for (u32 r = 0; r < area->runs->count; r++) {
            Object **slot = (Object **)((u8 *)area + area->runs->runs[r].offset);
            for (u32 i = 0; i < area->runs->runs[r].words; i++) forward_slot(&slot[i]);
        }
    }
}

void clr_gc_scan_statics(GcHeap *heap) {
    scan_areas(heap->domain->areas, 0, false);
    for (Thread *thread = clr_stop_first_thread(); thread; thread = thread->next) {
        forward_slot(&thread->pending);
        forward_slot(&thread->abort_reason);
        scan_areas(thread->statics_areas, heap->domain->id, true);
    }
}
