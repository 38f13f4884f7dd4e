/* A collection (gc.md): the world stops; what stacks point at is pinned; everything else that is reachable is copied into
 * fresh old blocks, depth first; blocks without pinned objects are freed, the others stay young, with gaps around them.
 *
 *   1. young small blocks become GC_FROM, young large objects GC_LARGE_FROM; in a full collection, old ones too
 *   2. ambiguous roots and pinned handles pin (nothing moves yet, so object starts can still be found by a walk)
 *   3. in a young collection, old objects on marked cards are roots
 *   4. exact roots forward; the mark stack is drained. A slot that refers to a pinned object, which stays young, marks its card
 *   5. dependent handles, weak handles, finalizers, long weak handles, in the order that resurrection asks for
 *   6. blocks are swept
 *
 * Old objects are alive to a young collection. When no block can be had for a copy, the object is pinned instead. */
#include "base/os.h"
#include "base/trace.h"
#include "runtime/domain.h"
#include "runtime/gc_internal.h"
#include "runtime/stop.h"

static struct {
    GcHeap *heap;
    bool is_full;
    u32 from;               /* list of blocks being collected */
    u8 *to_next, *to_end;   /* where copies go */
    bool to_clean;
    Object **stack;         /* reached, slots not looked at yet */
    size_t depth, capacity;
    GcPins *free_pins;
    u64 copied, pinned, large; /* bytes alive */
    u32 pinned_count;
} gc;

static inline void push(Object *object) {
    if (CLR_UNLIKELY(gc.depth == gc.capacity)) {
        gc.capacity = gc.capacity ? gc.capacity * 2 : 4096;
        gc.stack = clr_realloc(gc.stack, gc.capacity * sizeof *gc.stack);
    }
    gc.stack[gc.depth++] = object;
}

void clr_gc_push(Object *object) { push(object); }

/* --- pins --- */

static GcPins *new_pins(GcBlock *block) {
    GcPins *pins = gc.free_pins;
    if (pins) {
        gc.free_pins = pins->next;
        *pins = (GcPins){0};
    } else pins = clr_calloc(1, sizeof *pins);
    block->pins = pins;
    return pins;
}

void clr_gc_release_pins(u32 index) {
    GcBlock *block = &clr_gc_blocks[index];
    if (!block->pins) return;
    block->pins->next = gc.free_pins;
    gc.free_pins = block->pins;
    block->pins = NULL;
}

GcPins *clr_gc_pins(u32 index) {
    GcBlock *block = &clr_gc_blocks[index];
    if (block->pins) return block->pins;
    GcPins *pins = new_pins(block);
    u8 *start = clr_gc_block_start(index), *end = start + CLR_GC_BLOCK_SIZE;
    for (u8 *at = start; at < end;) {
        bool is_object;
        size_t size = clr_gc_step(at, &is_object), bit = (size_t)(at - start) / 8;
        if (is_object) pins->starts[bit / 64] |= 1ull << (bit % 64);
        at += size;
    }
    return pins;
}

static void pin_in(GcPins *pins, Object *object) {
    size_t bit = (size_t)((u8 *)object - clr_gc_block_start(clr_gc_block_index(object))) / 8;
    MethodTable *mt = clr_gc_mt(object);
    pins->pinned[bit / 64] |= 1ull << (bit % 64);
    object->mt |= GC_PINNED;
    gc.pinned += clr_gc_size_as(mt, object);
    gc.pinned_count++;
    if (mt->flags & CLR_MT_HAS_POINTERS) push(object);
}

void clr_gc_pin(Object *object) {
    if (!clr_gc_in_heap(object)) return;
    u32 index = clr_gc_block_index(object);
    if (clr_gc_kinds[index] != GC_FROM) {
        clr_gc_forward(object);
        return;
    }
    if (!(object->mt & GC_PINNED)) pin_in(clr_gc_pins(index), object);
}

/* --- copying --- */

static bool next_to_block(void) {
    bool clean;
    u32 index = clr_gc_blocks_acquire(gc.heap, 1, GC_SMALL, &clean);
    if (!index) return false;
    clr_gc_fill(gc.heap, gc.to_next, (size_t)(gc.to_end - gc.to_next), gc.to_clean, false);
    clr_gc_blocks[index].next = gc.heap->old;
    clr_gc_blocks[index].age = GC_OLD;
    clr_gc_clear_cards(index, 1);
    gc.heap->old = index;
    gc.heap->bytes += CLR_GC_BLOCK_SIZE;
    gc.to_next = clr_gc_block_start(index);
    gc.to_end = gc.to_next + CLR_GC_BLOCK_SIZE;
    gc.to_clean = clean;
    return true;
}

static Object *copy(Object *object) {
    MethodTable *mt = (MethodTable *)(uintptr_t)object->mt;
    size_t size = clr_gc_size_as(mt, object);
    if (CLR_UNLIKELY(size > (size_t)(gc.to_end - gc.to_next)) && !next_to_block()) {
        GcBlock *block = &clr_gc_blocks[clr_gc_block_index(object)];
        pin_in(block->pins ? block->pins : new_pins(block), object);
        return object;
    }
    u64 *to = (u64 *)gc.to_next;
    const u64 *from = (const u64 *)object;
    gc.to_next += size;
    if (size <= 64)
        for (size_t i = 0; i < size / 8; i++) to[i] = from[i];
    else memcpy(to, from, size);
    gc.copied += size;
    *(u64 *)object = (u64)(uintptr_t)to | GC_FORWARDED;
    if (mt->flags & CLR_MT_HAS_POINTERS) push((Object *)to);
    return (Object *)to;
}

static void mark_large(Object *object, u32 index) {
    clr_gc_kinds[index] = GC_LARGE;
    gc.large += clr_gc_large_charge(index);
    if (clr_object_mt(object)->flags & CLR_MT_HAS_POINTERS) push(object);
}

Object *clr_gc_forward(Object *object) {
    u64 offset = (u64)((u8 *)object - clr_gc_base);
    if (offset >= clr_gc_extent) return object;
    u32 index = (u32)(offset >> GC_BLOCK_SHIFT);
    u8 kind = clr_gc_kinds[index];
    if (CLR_LIKELY(kind == GC_FROM)) {
        u64 word = *(u64 *)object;
        if (word & GC_FORWARDED) return (Object *)(uintptr_t)(word & ~(u64)7);
        return word & GC_PINNED ? object : copy(object);
    }
    if (kind == GC_LARGE_FROM) mark_large(object, index);
    return object;
}

Object *clr_gc_survivor(Object *object) {
    if (!clr_gc_in_heap(object)) return object;
    u64 word = *(u64 *)object;
    switch (clr_gc_kinds[clr_gc_block_index(object)]) {
    case GC_FROM: return word & GC_FORWARDED ? (Object *)(uintptr_t)(word & ~(u64)7) : word & GC_PINNED ? object : NULL;
    case GC_LARGE_FROM: return NULL;
    default: return object;
    }
}

/* --- tracing --- */

static inline void visit(Object **slot) {
    Object *object = *slot;
    u64 offset = (u64)((u8 *)object - clr_gc_base);
    if (offset >= clr_gc_extent) return;
    u32 index = (u32)(offset >> GC_BLOCK_SHIFT);
    u8 kind = clr_gc_kinds[index];
    if (CLR_LIKELY(kind == GC_FROM)) {
        u64 word = *(u64 *)object;
        Object *now = word & GC_FORWARDED ? (Object *)(uintptr_t)(word & ~(u64)7) : word & GC_PINNED ? object : copy(object);
        if (now != object) *slot = now;
        else clr_gc_mark_card(slot);
    } else if (kind == GC_LARGE_FROM) mark_large(object, index);
}

void clr_gc_forward_slots(Object **slots, size_t count) {
    for (size_t i = 0; i < count; i++) visit(&slots[i]);
}

bool clr_gc_stays_young(const Object *object) { return clr_gc_in_heap(object) && clr_gc_kinds[clr_gc_block_index(object)] == GC_FROM; }

/* EACH_SLOT(object, mt, slot, body): body for every reference slot of an object. Written once for the tracer, which has it in
 * line, and for the verifier. */
#define EACH_BIT(bits_, words_, slot, body)                             \
    for (u64 b_ = (bits_); b_; b_ &= b_ - 1) {                          \
        Object **slot = (words_) + __builtin_ctzll(b_);                 \
        body                                                            \
    }
#define EACH_RUN(runs_, start_, slot, body)                             \
    for (u32 r_ = 0; r_ < (runs_)->count; r_++)                         \
        for (u32 w_ = 0; w_ < (runs_)->runs[r_].words; w_++) {          \
            Object **slot = (Object **)((start_) + (runs_)->runs[r_].offset) + w_; \
            body                                                        \
        }
#define EACH_SLOT(object, mt, slot, body)                                                                                   \
    do {                                                                                                                    \
        u8 *start_ = (u8 *)(object);                                                                                        \
        if (!((mt)->flags & CLR_MT_ARRAY)) {                                                                                \
            if ((mt)->flags & CLR_MT_GC_RUNS) EACH_RUN((mt)->gc.runs, start_, slot, body)                                   \
            else EACH_BIT((mt)->gc.bits, (Object **)(start_ + CLR_OBJECT_HEADER_SIZE), slot, body)                          \
            break;                                                                                                          \
        }                                                                                                                   \
        u8 *element_ = start_ + (mt)->base_size;                                                                            \
        u32 size_ = (mt)->component_size;                                                                                   \
        for (u64 n_ = ((Array *)start_)->length; n_; n_--, element_ += size_) {                                             \
            if ((mt)->flags & CLR_MT_GC_RUNS) EACH_RUN((mt)->gc.runs, element_, slot, body)                                 \
            else EACH_BIT((mt)->gc.bits, (Object **)element_, slot, body)                                                   \
        }                                                                                                                   \
    } while (0)

void clr_gc_visit_slots(Object *object, void (*visitor)(void *context, Object *object, Object **slot), void *context) {
    MethodTable *mt = clr_gc_mt(object);
    if (mt->flags & CLR_MT_HAS_POINTERS) EACH_SLOT(object, mt, slot, visitor(context, object, slot););
}

void clr_gc_drain(void) {
    while (gc.depth) {
        Object *object = gc.stack[--gc.depth];
        MethodTable *mt = clr_gc_mt(object);
        if ((mt->flags & (CLR_MT_ARRAY | CLR_MT_GC_RUNS)) == CLR_MT_ARRAY && mt->component_size == 8) {
            clr_gc_forward_slots((Object **)((u8 *)object + mt->base_size), ((Array *)object)->length);
        } else EACH_SLOT(object, mt, slot, visit(slot););
    }
}

/* --- sweeping --- */

/* The pinned objects stay, what lies between becomes fillers. */
static void sweep_pinned(GcHeap *heap, u32 index, GcPins *pins) {
    u8 *start = clr_gc_block_start(index), *free_from = start;
    for (u32 w = 0; w < CLR_COUNTOF(pins->pinned); w++)
        for (u64 bits = pins->pinned[w]; bits; bits &= bits - 1) {
            Object *object = (Object *)(start + 8 * (w * 64 + (u32)__builtin_ctzll(bits)));
            object->mt &= ~(u32)GC_PINNED;
            if (clr_gc_stress.poison) clr_gc_poison(free_from, (size_t)((u8 *)object - free_from));
            clr_gc_fill(heap, free_from, (size_t)((u8 *)object - free_from), false, true);
            free_from = (u8 *)object + clr_object_size(object);
        }
    size_t rest = (size_t)(start + CLR_GC_BLOCK_SIZE - free_from);
    if (clr_gc_stress.poison) clr_gc_poison(free_from, rest);
    clr_gc_fill(heap, free_from, rest, false, true);
}

static bool has_pinned(const GcPins *pins) {
    u64 any = 0;
    for (u32 w = 0; pins && w < CLR_COUNTOF(pins->pinned); w++) any |= pins->pinned[w];
    return any != 0;
}

static void sweep_small(GcHeap *heap) {
    for (u32 index = gc.from, next; index; index = next) {
        GcBlock *block = &clr_gc_blocks[index];
        bool stays = has_pinned(block->pins);
        next = block->next;
        if (stays) {
            sweep_pinned(heap, index, block->pins);
            clr_gc_kinds[index] = GC_SMALL;
            block->age = GC_YOUNG;
            block->next = heap->young;
            heap->young = index;
        }
        clr_gc_release_pins(index);
        if (stays) continue;
        heap->bytes -= CLR_GC_BLOCK_SIZE;
        clr_gc_blocks_release(index, 1);
    }
}

static void sweep_large(GcHeap *heap) {
    u32 kept = 0;
    for (u32 index = heap->large, next; index; index = next) {
        next = clr_gc_blocks[index].next;
        if (clr_gc_kinds[index] == GC_LARGE) {
            clr_gc_blocks[index].age = GC_OLD;
            clr_gc_blocks[index].next = kept;
            kept = index;
        } else clr_gc_large_release(heap, index);
    }
    heap->large = kept;
}

/* --- the collection --- */

static void begin(GcHeap *heap, bool is_full) {
    for (Thread *thread = clr_stop_first_thread(); thread; thread = thread->next)
        if (thread->domain == heap->domain && thread->tlab_next) clr_gc_end_tlab(heap, thread);
    if (clr_gc_stress.verify) clr_gc_verify_cards(heap);
    gc.heap = heap;
    gc.is_full = is_full;
    gc.from = heap->young;
    gc.to_next = gc.to_end = NULL;
    gc.copied = gc.pinned = gc.large = 0;
    gc.pinned_count = 0;
    heap->young = 0;
    heap->gaps = NULL;
    u32 *last = &gc.from;
    for (u32 index = gc.from; index; index = clr_gc_blocks[index].next) {
        clr_gc_kinds[index] = GC_FROM;
        last = &clr_gc_blocks[index].next;
    }
    if (is_full) {
        *last = heap->old;
        for (u32 index = heap->old; index; index = clr_gc_blocks[index].next) clr_gc_kinds[index] = GC_FROM;
        heap->old = 0;
    }
    for (u32 index = heap->large; index; index = clr_gc_blocks[index].next)
        if (is_full || clr_gc_blocks[index].age == GC_YOUNG) clr_gc_kinds[index] = GC_LARGE_FROM;
}

static void trace(GcHeap *heap) {
    clr_gc_scan_stacks(heap);
    clr_gc_handles_pin(heap);
    if (!gc.is_full) clr_gc_scan_cards(heap);
    clr_gc_scan_statics(heap);
    clr_gc_handles_strong(heap);
    clr_gc_finalize_roots(heap);
    clr_gc_drain();
    clr_gc_handles_dependent(heap);
    clr_gc_handles_weak(heap, CLR_HANDLE_WEAK);
    clr_gc_finalize_dead(heap, gc.is_full);
    clr_gc_handles_dependent(heap);
    clr_gc_handles_weak(heap, CLR_HANDLE_WEAK_LONG);
    clr_gc_handles_weak(heap, CLR_HANDLE_DEPENDENT);
    clr_gc_watched_sweep(heap, gc.is_full);
}

static void set_budgets(GcHeap *heap) {
    heap->budget = GC_NURSERY_MOST;
    if (heap->limit) heap->budget = CLR_MAX((u64)GC_NURSERY_LEAST, CLR_MIN(heap->budget, heap->limit - CLR_MIN(heap->limit, heap->live)));
    if (gc.is_full) heap->full_at = heap->bytes + CLR_MAX(heap->bytes, 2 * clr_gc_nursery());
}

static void end(GcHeap *heap) {
    u64 reached = gc.copied + gc.pinned + gc.large;
    clr_gc_fill(heap, gc.to_next, (size_t)(gc.to_end - gc.to_next), gc.to_clean, false);
    sweep_small(heap);
    sweep_large(heap);
    heap->live = gc.is_full ? reached : heap->live - heap->live_young + reached;
    heap->live_young = gc.pinned;
    heap->since = 0;
    heap->collections++;
    heap->full_collections += gc.is_full;
    set_budgets(heap);
    if (clr_gc_stress.verify) {
        clr_gc_verify_cards(heap);
        clr_gc_verify(heap, "after a collection");
    }
    /* What the next cycle will ask for stays; a free block more than that goes back to the system. */
    clr_gc_blocks_trim((u32)((GC_NURSERY_MOST + heap->live / 4) >> GC_BLOCK_SHIFT));
    if (gc.capacity > 1u << 17) {
        clr_free(gc.stack);
        gc.stack = NULL;
        gc.capacity = 0;
    }
}

void clr_gc_collect_since(GcHeap *heap, GcExtent extent, const char *cause, u32 seen) {
    clr_stop_world();
    if (heap->collections != seen) {
        clr_resume_world();
        return;
    }
    u64 started = clr_os_now_ns(), before = heap->live + heap->since;
    pthread_mutex_lock(&heap->lock);
    begin(heap, extent == GC_COLLECT_FULL || (extent == GC_COLLECT_DUE && heap->bytes >= heap->full_at + clr_gc_nursery()));
    trace(heap);
    end(heap);
    u64 pause = clr_os_now_ns() - started;
    heap->pause_ns += pause;
    pthread_mutex_unlock(&heap->lock);
    CLR_TRACE(gc, "domain %u collection %u (%s, %s): %llu KiB -> %llu KiB, %u pinned objects, %llu KiB of blocks, %llu us", heap->domain->id,
              heap->collections, gc.is_full ? "full" : "young", cause, (unsigned long long)before >> 10, (unsigned long long)heap->live >> 10,
              gc.pinned_count, (unsigned long long)heap->bytes >> 10, (unsigned long long)pause / 1000);
    clr_resume_world();
    clr_gc_finalize_wake();
}

/* What calls have left below this frame would pin what they had in hand. */
__attribute__((noinline)) static void clear_dead_stack(void) {
    volatile u8 area[4096];
    for (size_t i = 0; i < sizeof area; i++) area[i] = 0;
}

void clr_gc_collect(GcHeap *heap, const char *cause) {
    clear_dead_stack();
    clr_gc_collect_since(heap, GC_COLLECT_FULL, cause, __atomic_load_n(&heap->collections, __ATOMIC_ACQUIRE));
}

void clr_gc_collect_young(GcHeap *heap, const char *cause) {
    clear_dead_stack();
    clr_gc_collect_since(heap, GC_COLLECT_YOUNG, cause, __atomic_load_n(&heap->collections, __ATOMIC_ACQUIRE));
}

/* --- stress --- */

void clr_gc_stress_collect(GcHeap *heap) { clr_gc_collect_since(heap, heap->collections % 4 ? GC_COLLECT_YOUNG : GC_COLLECT_FULL, "stress", heap->collections); }

/* A poll under stress (runtime/thread.c). */
void clr_gc_stress_poll(void) {
    GcHeap *heap = clr_thread->domain ? clr_thread->domain->heap : NULL;
    if (heap && clr_gc_stress_hit()) clr_gc_stress_collect(heap);
}
