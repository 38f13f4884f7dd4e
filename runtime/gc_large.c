/* Large objects: a run of blocks each, never moved, given back as a whole. */
#include "runtime/gc_internal.h"

/* Blocks beyond the object's last page are address space only. */
static size_t charge_for(size_t size) { return CLR_ALIGN_UP(size, (size_t)GC_PAGE); }

size_t clr_gc_large_charge(u32 index) { return charge_for(clr_gc_size_as(clr_gc_mt((Object *)clr_gc_block_start(index)), (Object *)clr_gc_block_start(index))); }

Object *clr_gc_large_acquire(GcHeap *heap, size_t size, bool *clean) {
    size_t charge = charge_for(size);
    if (size > (1ull << 40) || !clr_gc_within_limit(heap, charge)) return NULL;
    u32 index = clr_gc_blocks_acquire(heap, (u32)((size + CLR_GC_BLOCK_SIZE - 1) >> GC_BLOCK_SHIFT), GC_LARGE, clean);
    if (!index) return NULL;
    clr_gc_blocks[index].next = heap->large;
    heap->large = index;
    heap->bytes += charge;
    heap->since += charge;
    heap->allocated += charge;
    return (Object *)clr_gc_block_start(index);
}

void clr_gc_large_release(GcHeap *heap, u32 index) {
    heap->bytes -= clr_gc_large_charge(index);
    clr_gc_blocks_release(index, clr_gc_blocks[index].count);
}
