/* Allocation: TLABs, what happens when one is full, memory limits, and the stores of references (runtime/gc.h). */
#include "runtime/domain.h"
#include "runtime/gc_internal.h"
#include "runtime/helpers.h"

#define GAPS_TRIED 8

/* Making the OutOfMemoryException takes memory too: then the limit stretches by this much. */
#define LIMIT_SLACK (128u << 10)
static __thread bool is_reporting __attribute__((tls_model("initial-exec")));

/* --- TLABs --- */

static bool within_limit(const GcHeap *heap, u64 bytes) { return !heap->limit || bytes <= heap->limit + (is_reporting ? LIMIT_SLACK : 0); }
bool clr_gc_within_limit(const GcHeap *heap, u64 more) { return within_limit(heap, heap->bytes + more); }

void clr_gc_end_tlab(GcHeap *heap, Thread *thread) {
    size_t rest = (size_t)(thread->tlab_end - thread->tlab_next);
    clr_gc_fill(heap, thread->tlab_next, rest, true, true);
    if (rest >= GC_MIN_GAP) {
        heap->since -= rest;
        heap->allocated -= rest;
    }
    thread->tlab_next = thread->tlab_end = NULL;
}

void clr_gc_retire_tlab(Thread *thread) {
    if (!thread->tlab_next) return;
    GcHeap *heap = thread->domain->heap;
    pthread_mutex_lock(&heap->lock);
    clr_gc_end_tlab(heap, thread);
    pthread_mutex_unlock(&heap->lock);
}

static void begin_tlab(GcHeap *heap, Thread *thread, u8 *start, size_t size) {
    thread->tlab_next = start;
    thread->tlab_end = start + size;
    heap->since += size;
    heap->allocated += size;
}

static bool take_gap(GcHeap *heap, Thread *thread, size_t need) {
    GcGap **link = &heap->gaps;
    for (u32 i = 0; *link && i < GAPS_TRIED; i++, link = &(*link)->next) {
        GcGap *gap = *link;
        size_t size = gap->size & ~7u;
        if (size < need) continue;
        *link = gap->next;
        memset(gap, 0, gap->size & GC_FILLER_CLEAN ? sizeof *gap : size);
        begin_tlab(heap, thread, (u8 *)gap, size);
        return true;
    }
    return false;
}

/* A new TLAB with room for `need` bytes; under the heap's lock. */
static bool refill(GcHeap *heap, Thread *thread, size_t need) {
    bool clean;
    if (thread->tlab_next) clr_gc_end_tlab(heap, thread);
    /* What fills gaps is copied out of them at the next collection: it counts as it will then. */
    if (within_limit(heap, heap->live + heap->since + need) && take_gap(heap, thread, need)) return true;
    if (!clr_gc_within_limit(heap, CLR_GC_BLOCK_SIZE)) return false;
    u32 index = clr_gc_blocks_acquire(heap, 1, GC_SMALL, &clean);
    if (!index) return false;
    clr_gc_blocks[index].next = heap->young;
    heap->young = index;
    heap->bytes += CLR_GC_BLOCK_SIZE;
    u8 *start = clr_gc_block_start(index);
    if (!clean) memset(start, 0, CLR_GC_BLOCK_SIZE);
    begin_tlab(heap, thread, start, CLR_GC_BLOCK_SIZE);
    return true;
}

/* --- allocation --- */

static Object *bump(Thread *thread, size_t size) {
    Object *object = (Object *)thread->tlab_next;
    thread->tlab_next += size;
    return object;
}

static Object *try_alloc(GcHeap *heap, Thread *thread, size_t size, bool is_large, bool may_be_due, bool *due) {
    Object *object = NULL;
    bool clean = true;
    pthread_mutex_lock(&heap->lock);
    *due = may_be_due && heap->since >= CLR_MIN(heap->budget, clr_gc_nursery());
    if (!*due) {
        if (is_large) object = clr_gc_large_acquire(heap, size, &clean);
        else if (refill(heap, thread, size)) object = bump(thread, size);
    }
    pthread_mutex_unlock(&heap->lock);
    if (!clean && object) memset(object, 0, size);
    return object;
}

static Object *alloc_slow(Thread *thread, size_t size, bool is_large) {
    GcHeap *heap = thread->domain->heap;
    Object *object;
    bool due;
    u32 seen = heap->collections;
    object = try_alloc(heap, thread, size, is_large, true, &due);
    if (object) return object;
    clr_gc_collect_since(heap, due ? GC_COLLECT_DUE : GC_COLLECT_FULL, due ? "budget" : "memory", seen);
    seen = heap->collections;
    object = try_alloc(heap, thread, size, is_large, false, &due);
    if (object) return object;
    clr_gc_collect_since(heap, GC_COLLECT_FULL, "memory", seen);
    return try_alloc(heap, thread, size, is_large, false, &due);
}

static Object *out_of_memory(const char *message) {
    CLR_CHECK(!is_reporting); /* not even the exception fits: the system itself has no memory */
    is_reporting = true;
    clr_throw_new("System", "OutOfMemoryException", message);
    is_reporting = false;
    return NULL;
}

/* `is_fixed`: where no collection moves it. */
static inline Object *alloc(MethodTable *mt, size_t size, bool is_fixed) {
    Thread *thread = clr_thread;
    size = CLR_ALIGN_UP(size, (size_t)8);
    if (CLR_UNLIKELY(clr_gc_stress.every_allocation)) {
        if (clr_gc_stress_hit()) clr_gc_stress_collect(thread->domain->heap);
        clr_gc_retire_tlab(thread); /* so that code that allocates in line comes here each time */
    }
    bool is_large = is_fixed || size > CLR_GC_LARGE;
    Object *object = !is_large && size <= (size_t)(thread->tlab_end - thread->tlab_next) ? bump(thread, size) : alloc_slow(thread, size, is_large);
    if (!object) return out_of_memory(NULL);
    object->mt = (u32)(uintptr_t)mt;
    if (mt->flags & CLR_MT_FINALIZER) clr_gc_register_finalize(object);
    if (CLR_UNLIKELY(clr_gc_stress.every_allocation)) clr_gc_retire_tlab(thread);
    return object;
}

Object *clr_gc_alloc(MethodTable *mt, size_t size) { return alloc(mt, size, false); }
Object *clr_gc_new(MethodTable *mt) { return clr_gc_alloc(mt, mt->base_size); }

/* No safepoint lies between the allocation and the length: no collection sees an object of the wrong size. */
static Object *alloc_counted(MethodTable *mt, u32 length, bool is_fixed) {
    Object *object = alloc(mt, mt->base_size + (size_t)length * mt->component_size, is_fixed);
    if (object) ((Array *)object)->length = length;
    return object;
}

static Array *new_array(MethodTable *mt, i64 length, bool is_fixed) {
    if (length < 0) {
        clr_throw_new("System", "OverflowException", "Arithmetic operation resulted in an overflow.");
        return NULL;
    }
    if (length > 0x7FFFFFC7) return (Array *)out_of_memory("Array dimensions exceeded supported range.");
    return (Array *)alloc_counted(mt, (u32)length, is_fixed);
}

Array *clr_gc_new_array(MethodTable *mt, i64 length) { return new_array(mt, length, false); }
Array *clr_gc_new_array_fixed(MethodTable *mt, i64 length) { return new_array(mt, length, true); }

String *clr_gc_new_string(i64 length) {
    if (length < 0 || length > 0x3FFFFFDF) return (String *)out_of_memory(NULL);
    return (String *)alloc_counted(clr_types.string->mt, (u32)length, false);
}

/* --- reference stores --- */

static void mark_cards(void *start, size_t bytes) {
    uintptr_t step = (uintptr_t)1 << CLR_GC_CARD_SHIFT;
    for (uintptr_t at = (uintptr_t)start & ~(step - 1); at < (uintptr_t)start + bytes; at += step) clr_gc_mark_card((void *)at);
}

void clr_gc_copy_refs(void *to, const void *from, size_t bytes) {
    if (to == from || !bytes) return;
    u64 *d = to;
    const u64 *s = from;
    size_t words = bytes / 8, rest = bytes & 7;
    u8 tail[8];
    memcpy(tail, s + words, rest); /* first: an overlapping copy may run over it */
    if (d < s)
        for (size_t i = 0; i < words; i++) __atomic_store_n(&d[i], s[i], __ATOMIC_RELAXED);
    else
        for (size_t i = words; i-- > 0;) __atomic_store_n(&d[i], s[i], __ATOMIC_RELAXED);
    memcpy(d + words, tail, rest);
    mark_cards(to, bytes);
}

void clr_gc_clear_refs(void *to, size_t bytes) {
    u64 *d = to;
    for (size_t i = 0; i < bytes / 8; i++) __atomic_store_n(&d[i], 0, __ATOMIC_RELAXED);
    memset(d + bytes / 8, 0, bytes & 7);
}
