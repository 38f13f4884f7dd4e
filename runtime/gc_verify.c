/* The heap verifier and the stress switches (gc.md, Stress switches). */
#include <stdlib.h>

#include "runtime/domain.h"
#include "runtime/gc_internal.h"

GcStress clr_gc_stress;

#define POISON 0xDB

/* --- switches --- */

static bool parse_word(const char *word, size_t length) {
    static const struct { const char *name; bool *flag; } flags[] = {
        {"alloc", &clr_gc_stress.every_allocation}, {"poll", &clr_gc_stress.every_poll},
        {"verify", &clr_gc_stress.verify}, {"poison", &clr_gc_stress.poison}};
    for (u32 i = 0; i < CLR_COUNTOF(flags); i++)
        if (strlen(flags[i].name) == length && !memcmp(flags[i].name, word, length)) {
            *flags[i].flag = true;
            return true;
        }
    if (length < 8 || memcmp(word, "sample=", 7)) return false;
    clr_gc_stress.sample = (u32)strtoul(word + 7, NULL, 10);
    return true;
}

bool clr_gc_stress_parse(const char *text) {
    while (*text) {
        size_t length = strcspn(text, ",");
        if (!parse_word(text, length)) return false;
        text += length;
        if (*text) text++;
    }
    return true;
}

void clr_gc_stress_init(void) {
    const char *text = getenv("CILANTRO_GC_STRESS");
    if (text && !clr_gc_stress_parse(text)) clr_fatal(__FILE__, __LINE__, "CILANTRO_GC_STRESS: unknown switch in '%s'", text);
    /* From now on every poll takes the slow path. */
    if (clr_gc_stress.every_poll) __atomic_add_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
}

bool clr_gc_stress_hit(void) {
    static u32 count;
    u32 now = __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED);
    return clr_gc_stress.sample < 2 || now % clr_gc_stress.sample == 0;
}

void clr_gc_poison(void *start, size_t size) { memset(start, POISON, size); }

/* --- walks --- */

static void each_object_of_block(u32 index, void (*visit)(void *context, Object *object), void *context) {
    u8 *at = clr_gc_block_start(index), *end = at + CLR_GC_BLOCK_SIZE;
    while (at < end) {
        bool is_object;
        size_t size = clr_gc_step(at, &is_object);
        CLR_CHECK(size >= 8 && size <= (size_t)(end - at));
        if (is_object) visit(context, (Object *)at);
        at += size;
    }
}

static void each_object(GcHeap *heap, void (*visit)(void *context, Object *object), void *context) {
    for (u32 index = heap->young; index; index = clr_gc_blocks[index].next) each_object_of_block(index, visit, context);
    for (u32 index = heap->old; index; index = clr_gc_blocks[index].next) each_object_of_block(index, visit, context);
    for (u32 index = heap->large; index; index = clr_gc_blocks[index].next) visit(context, (Object *)clr_gc_block_start(index));
}

/* --- the heap --- */

typedef struct Verification {
    GcHeap *heap;
    const char *when;
} Verification;

_Noreturn static void fail(const Verification *v, Object *object, Object **slot, const char *what) {
    clr_fatal(__FILE__, __LINE__, "%s: domain %u, object %p (method table %#x, header %#x), offset %td: reference %p %s", v->when,
              v->heap->domain->id, (void *)object, object->mt, object->header, (u8 *)slot - (u8 *)object, (void *)*slot, what);
}

static void check_slot(void *context, Object *object, Object **slot) {
    const Verification *v = context;
    Object *to = *slot;
    if (!to) return;
    if ((uintptr_t)to % 8) fail(v, object, slot, "is not aligned");
    if (!clr_gc_in_heap(to)) {
        /* Literals and other objects outside of every heap lie in low memory. */
        if ((uintptr_t)to >> 31) fail(v, object, slot, "points outside of the heap");
        return;
    }
    u32 index = clr_gc_block_index(to);
    if (clr_gc_blocks[index].heap != v->heap) fail(v, object, slot, clr_gc_kinds[index] == GC_FREE ? "points at a free block" : "points into another domain's heap");
    u64 offset = (u64)((u8 *)to - clr_gc_block_start(index));
    switch (clr_gc_kinds[index]) {
    case GC_SMALL:
        if (!(clr_gc_pins(index)->starts[offset / 512] >> (offset / 8 % 64) & 1)) fail(v, object, slot, "points at no object's start");
        return;
    case GC_LARGE:
        if (offset) fail(v, object, slot, "points into a large object");
        return;
    default: fail(v, object, slot, "points at a block of the wrong kind");
    }
}

static void check_object(void *context, Object *object) {
    const Verification *v = context;
    if (object->mt & 7 || object->mt >> 31) clr_fatal(__FILE__, __LINE__, "%s: object %p has a bad method table %#x", v->when, (void *)object, object->mt);
    clr_gc_visit_slots(object, check_slot, context);
}

void clr_gc_verify(GcHeap *heap, const char *when) {
    Verification v = {heap, when};
    each_object(heap, check_object, &v);
    for (u32 index = heap->young; index; index = clr_gc_blocks[index].next) clr_gc_release_pins(index);
    for (u32 index = heap->old; index; index = clr_gc_blocks[index].next) clr_gc_release_pins(index);
}

/* --- the write barrier --- */

static void check_card(void *context, Object *object, Object **slot) {
    if (!*slot || !clr_gc_in_heap(*slot) || clr_gc_blocks[clr_gc_block_index(*slot)].age != GC_YOUNG || clr_gc_card_marked(slot)) return;
    Verification v = {context, "cards"};
    fail(&v, object, slot, "is young, and the store of it has marked no card");
}

static void check_cards(void *context, Object *object) {
    if (clr_gc_blocks[clr_gc_block_index(object)].age == GC_OLD) clr_gc_visit_slots(object, check_card, context);
}

void clr_gc_verify_cards(GcHeap *heap) { each_object(heap, check_cards, heap); }
