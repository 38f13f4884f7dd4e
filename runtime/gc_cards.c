/* Cards: which old objects a young collection has to look at (runtime/gc.h, The write barrier). A marked card may be stale, and
 * stands for other addresses too; a card that is not marked is a promise. */
#include "runtime/gc_internal.h"

#define BLOCK_CARDS (CLR_GC_BLOCK_SIZE >> CLR_GC_CARD_SHIFT)

/* The cards of a block are one run: the table's size is a multiple of it. */
static u8 *cards_of(u32 index) { return &clr_gc_cards[((uintptr_t)clr_gc_block_start(index) >> CLR_GC_CARD_SHIFT) & CLR_GC_CARD_MASK]; }

void clr_gc_clear_cards(u32 index, u32 count) {
    for (u32 i = 0; i < count; i++) memset(cards_of(index + i), 0, BLOCK_CARDS);
}

static bool any_marked(u32 index) {
    u64 words[BLOCK_CARDS / 8], any = 0;
    memcpy(words, cards_of(index), sizeof words);
    for (u32 i = 0; i < CLR_COUNTOF(words); i++) any |= words[i];
    return any != 0;
}

/* Pushes instead of forwarding: while a block is walked, nothing is copied anywhere. */
static void scan_small(u32 index) {
    u8 *start = clr_gc_block_start(index), *end = start + CLR_GC_BLOCK_SIZE;
    const u8 *cards = cards_of(index);
    for (u8 *at = start; at < end;) {
        bool is_object;
        size_t size = clr_gc_step(at, &is_object), last = (size_t)(at + size - 1 - start) >> CLR_GC_CARD_SHIFT;
        for (size_t card = (size_t)(at - start) >> CLR_GC_CARD_SHIFT; is_object && card <= last; card++)
            if (cards[card]) {
                if (clr_gc_mt((Object *)at)->flags & CLR_MT_HAS_POINTERS) clr_gc_push((Object *)at);
                break;
            }
        at += size;
    }
    clr_gc_clear_cards(index, 1);
}

/* Of an array of references, only the slots on marked cards; forwarding may mark their cards again. */
static void scan_array(Array *array, u32 block) {
    Object **slots = (Object **)((u8 *)array + clr_object_mt(&array->object)->base_size), **end = slots + array->length;
    u8 *start = clr_gc_block_start(block);
    for (u32 card = 0; card < BLOCK_CARDS; card++) {
        u8 *mark = cards_of(block) + card, *low = start + ((size_t)card << CLR_GC_CARD_SHIFT), *high = low + (1u << CLR_GC_CARD_SHIFT);
        if (!*mark) continue;
        *mark = 0;
        Object **from = (Object **)CLR_MAX(low, (u8 *)slots), **to = (Object **)CLR_MIN(high, (u8 *)end);
        if (from < to) clr_gc_forward_slots(from, (size_t)(to - from));
    }
}

static void scan_large(u32 index) {
    Object *object = (Object *)clr_gc_block_start(index);
    const MethodTable *mt = clr_object_mt(object);
    bool is_array = (mt->flags & (CLR_MT_ARRAY | CLR_MT_GC_RUNS)) == CLR_MT_ARRAY && mt->component_size == 8, is_marked = false;
    if (!(mt->flags & CLR_MT_HAS_POINTERS)) return;
    for (u32 block = index; block < index + clr_gc_blocks[index].count; block++) {
        if (!any_marked(block)) continue;
        is_marked = true;
        if (is_array) scan_array((Array *)object, block);
        else clr_gc_clear_cards(block, 1);
    }
    if (is_marked && !is_array) clr_gc_push(object);
}

void clr_gc_scan_cards(GcHeap *heap) {
    for (u32 index = heap->old; index; index = clr_gc_blocks[index].next)
        if (any_marked(index)) scan_small(index);
    for (u32 index = heap->large; index; index = clr_gc_blocks[index].next)
        if (clr_gc_blocks[index].age == GC_OLD) scan_large(index);
}
