/* Blocks: the reservation, free blocks, the side table, a heap's birth and end (runtime/gc_internal.h). */
#include <sys/mman.h>

#include "base/os.h"
#include "runtime/domain.h"
#include "runtime/gc_internal.h"

#define RESERVE_MOST (64ull << 30) /* halved until the process may have it */
#define RESERVE_LEAST (256ull << 20)
#define BLOCK_COUNT ((u32)(reserve >> GC_BLOCK_SHIFT))
#define RESERVE reserve
#define COMMIT_STEP (16u << 20)
#define TRIM_RUN 64 /* blocks given back with one call */
#define DISCARD_RUN 64 /* from here on, blocks are given back and taken afresh rather than cleared */

u8 *clr_gc_cards;
u8 *clr_gc_base;
u64 clr_gc_extent;
u64 clr_gc_default_limit;
u8 *clr_gc_kinds;
GcBlock *clr_gc_blocks;

static pthread_mutex_t block_mutex = PTHREAD_MUTEX_INITIALIZER;
static u64 reserve;       /* bytes of address space */
static u64 *free_bits;    /* a bit per block below `high` that is free */
static u32 high = 1;      /* blocks from here on were never used */
static u32 lowest_free;   /* no block below it is free */
static u32 free_count, dirty_count;
static u64 committed;
static u32 heap_count;

/* --- lifecycle --- */

/* Address space that reads as zero and takes no memory until it is touched. */
static void *map_lazily(size_t size) {
    void *got = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return got == MAP_FAILED ? NULL : got;
}

bool clr_gc_init(void) {
    if (clr_gc_base) return true;
    u8 *reserved = NULL;
    for (reserve = RESERVE_MOST; !reserved && reserve >= RESERVE_LEAST; reserve /= 2) {
        reserved = clr_os_reserve(0, reserve + CLR_GC_BLOCK_SIZE);
        if (reserved) break;
    }
    clr_gc_cards = map_lazily(CLR_GC_CARD_MASK + 1);
    clr_gc_kinds = map_lazily(BLOCK_COUNT);
    clr_gc_blocks = map_lazily(BLOCK_COUNT * sizeof(GcBlock));
    free_bits = map_lazily(BLOCK_COUNT / 8);
    if (!reserved || !clr_gc_cards || !clr_gc_kinds || !clr_gc_blocks || !free_bits) return false;
    clr_gc_base = (u8 *)CLR_ALIGN_UP((uintptr_t)reserved, (uintptr_t)CLR_GC_BLOCK_SIZE);
    clr_gc_stress_init();
    return true;
}

GcHeap *clr_gc_heap_new(Domain *domain) {
    GcHeap *heap = clr_calloc(1, sizeof *heap);
    heap->domain = domain;
    __atomic_add_fetch(&heap_count, 1, __ATOMIC_RELAXED);
    heap->budget = GC_NURSERY_MOST;
    heap->full_at = 2 * clr_gc_nursery();
    heap->limit = clr_gc_default_limit;
    pthread_mutex_init(&heap->lock, NULL);
    clr_gc_finalize_add_heap(heap);
    return heap;
}

static void release_list(u32 index) {
    while (index) {
        u32 next = clr_gc_blocks[index].next;
        clr_gc_blocks_release(index, clr_gc_blocks[index].count);
        index = next;
    }
}

static void free_tracked(GcTracked *tracked) {
    clr_vec_free(&tracked->young);
    clr_vec_free(&tracked->old);
}

void clr_gc_heap_free(GcHeap *heap) {
    if (!heap) return;
    clr_gc_finalize_remove_heap(heap);
    __atomic_sub_fetch(&heap_count, 1, __ATOMIC_RELAXED);
    clr_gc_watched_end(heap);
    release_list(heap->young);
    release_list(heap->old);
    release_list(heap->large);
    clr_gc_blocks_trim(GC_NURSERY_MOST >> GC_BLOCK_SHIFT);
    clr_gc_handles_free_all(heap);
    free_tracked(&heap->finalizable);
    free_tracked(&heap->watched);
    clr_vec_free(&heap->ready);
    pthread_mutex_destroy(&heap->lock);
    clr_free(heap);
}

void clr_gc_heap_set_limit(GcHeap *heap, u64 bytes) { heap->limit = bytes; }

/* --- queries --- */

size_t clr_gc_heap_used(const GcHeap *heap) { return heap->live + heap->since; }
u64 clr_gc_heap_bytes(const GcHeap *heap) { return heap->bytes; }
u64 clr_gc_heap_allocated(const GcHeap *heap) { return heap->allocated; }
u32 clr_gc_heap_collections(const GcHeap *heap) { return heap->collections; }
u32 clr_gc_heap_full_collections(const GcHeap *heap) { return heap->full_collections; }
u64 clr_gc_heap_pause_ns(const GcHeap *heap) { return heap->pause_ns; }

u32 clr_gc_generation(const Object *object) {
    if (!clr_gc_in_heap(object)) return 0x7FFFFFFF;
    return clr_gc_blocks[clr_gc_block_index(object)].age == GC_YOUNG ? 0 : 2;
}

u64 clr_gc_nursery(void) {
    u64 share = GC_NURSERY_ALL / CLR_MAX(__atomic_load_n(&heap_count, __ATOMIC_RELAXED), 1u);
    return CLR_MAX((u64)GC_NURSERY_LEAST, CLR_MIN((u64)GC_NURSERY_MOST, share));
}

size_t clr_gc_step(const u8 *at, bool *is_object) {
    u64 word = *(const u64 *)at;
    *is_object = (u32)word != 0;
    if (word & GC_FORWARDED && *is_object) {
        const Object *moved = (const Object *)(uintptr_t)(word & ~(u64)7);
        return clr_gc_size_as(clr_gc_mt(moved), moved);
    }
    if (*is_object) return clr_gc_size_as(clr_gc_mt((const Object *)at), (const Object *)at);
    return word ? word >> 32 & ~7u : 8;
}

static Object *find_in_small(u32 index, const u8 *address) {
    const u8 *at = clr_gc_block_start(index), *end = at + CLR_GC_BLOCK_SIZE;
    while (at < end && at <= address) {
        bool is_object;
        size_t size = clr_gc_step(at, &is_object);
        /* An address that starts an object means that one, not the end of the one before. */
        bool starts_next = address == at + size && address < end && *(const u32 *)address;
        if (is_object && address <= at + size && !starts_next) return (Object *)at;
        at += size;
    }
    return NULL;
}

Object *clr_gc_object_at(const void *address) {
    if (!clr_gc_in_heap(address)) return NULL;
    u32 index = clr_gc_block_index(address);
    switch (clr_gc_kinds[index]) {
    case GC_SMALL: return find_in_small(index, address);
    case GC_LARGE_TAIL: index -= clr_gc_blocks[index].count; /* fall through */
    case GC_LARGE: {
        Object *object = (Object *)clr_gc_block_start(index);
        return object->mt && (const u8 *)address <= (u8 *)object + clr_object_size(object) ? object : NULL;
    }
    default: return NULL;
    }
}

/* --- free blocks --- */

static bool is_free(u32 index) { return free_bits[index / 64] >> (index % 64) & 1; }

static void set_free(u32 index, bool value) {
    u64 bit = 1ull << (index % 64);
    if (value) free_bits[index / 64] |= bit;
    else free_bits[index / 64] &= ~bit;
}

/* Lowest addresses first, so that the high end empties. */
static u32 find_run(u32 count) {
    if (free_count < count) return 0;
    u32 run = 0;
    for (u32 index = lowest_free; index < high; index++) {
        if (!free_bits[index / 64]) {
            run = 0;
            index |= 63;
            continue;
        }
        run = is_free(index) ? run + 1 : 0;
        if (run && count == 1) lowest_free = index;
        if (run == count) return index - count + 1;
    }
    return 0;
}

static u32 extend(u32 count) {
    if (count > BLOCK_COUNT - high) return 0;
    u64 end = (u64)(high + count) << GC_BLOCK_SHIFT;
    if (end > committed) {
        u64 target = CLR_MIN(CLR_ALIGN_UP(end, (u64)COMMIT_STEP), RESERVE);
        if (!clr_os_commit(clr_gc_base + committed, target - committed)) return 0;
        committed = target;
    }
    u32 index = high;
    high += count;
    for (u32 i = index; i < high; i++) clr_gc_blocks[i].clean = true;
    __atomic_store_n(&clr_gc_extent, end, __ATOMIC_RELEASE);
    return index;
}

u32 clr_gc_blocks_acquire(GcHeap *heap, u32 count, GcBlockKind kind, bool *clean) {
    pthread_mutex_lock(&block_mutex);
    u32 index = find_run(count);
    if (index) {
        free_count -= count;
        for (u32 i = index; i < index + count; i++) set_free(i, false);
        if (index == lowest_free) lowest_free += count;
    } else index = extend(count);
    *clean = true;
    u32 dirty_from = 0;
    for (u32 i = index; index && i < index + count; i++) {
        if (!clr_gc_blocks[i].clean) {
            *clean = false;
            dirty_count--;
            if (!dirty_from) dirty_from = i;
        }
        clr_gc_blocks[i] = (GcBlock){.heap = heap, .count = i == index ? count : i - index, .age = GC_YOUNG};
        clr_gc_kinds[i] = (u8)(i == index ? kind : GC_LARGE_TAIL);
    }
    pthread_mutex_unlock(&block_mutex);
    /* Huge arrays are not touched to clear them: their pages come from the system when they are used. */
    if (!*clean && count >= DISCARD_RUN) {
        clr_os_discard(clr_gc_block_start(dirty_from), (size_t)(index + count - dirty_from) << GC_BLOCK_SHIFT);
        *clean = true;
    }
    return index;
}

void clr_gc_blocks_release(u32 index, u32 count) {
    if (clr_gc_stress.poison) clr_gc_poison(clr_gc_block_start(index), (size_t)count << GC_BLOCK_SHIFT);
    pthread_mutex_lock(&block_mutex);
    for (u32 i = index; i < index + count; i++) {
        clr_gc_blocks[i] = (GcBlock){0};
        clr_gc_kinds[i] = GC_FREE;
        set_free(i, true);
    }
    free_count += count;
    dirty_count += count;
    if (index < lowest_free) lowest_free = index;
    pthread_mutex_unlock(&block_mutex);
}

void clr_gc_blocks_trim(u32 keep) {
    pthread_mutex_lock(&block_mutex);
    /* The search is worth it only for a good number of blocks. */
    bool is_due = dirty_count > keep + keep / 2;
    for (u32 end = high; is_due && dirty_count > keep && end > 1;) {
        u32 index = end - 1, count = 0;
        while (index && dirty_count > keep && count < TRIM_RUN && is_free(index) && !clr_gc_blocks[index].clean) {
            clr_gc_blocks[index--].clean = true;
            dirty_count--;
            count++;
        }
        if (count) clr_os_discard(clr_gc_block_start(index + 1), (size_t)count << GC_BLOCK_SHIFT);
        end = count ? index + 1 : index;
    }
    pthread_mutex_unlock(&block_mutex);
}

/* --- fillers --- */

void clr_gc_fill(GcHeap *heap, u8 *start, size_t size, bool clean, bool gaps) {
    if (!size) return;
    GcGap *gap = (GcGap *)start;
    gap->zero = 0;
    gap->size = (u32)size | (clean ? GC_FILLER_CLEAN : 0);
    if (!gaps || size < GC_MIN_GAP) return;
    gap->next = heap->gaps;
    heap->gaps = gap;
}
