/* runtime/gc_internal.h: what the collector's files share (runtime/gc.h says what the rest of the VM sees).
 *
 *   reservation   | block 0 (never used) | block 1 | block 2 | ...            32 KiB each
 *   clr_gc_kinds  | u8 per block: GcBlockKind, all that tracing looks at
 *   clr_gc_blocks | GcBlock per block: owner, list, run length
 *
 * A small block is walkable from its start to its end at every collection: it holds objects and fillers.
 *
 *   object   | u32 method table (not 0) | ...
 *   filler   | u32 0 | u32 bytes, with GC_FILLER_CLEAN when the rest is zero | ...
 *   unused   | u64 0 |     (the rest of a TLAB in use; a walk skips it word by word)
 *
 * A filler of at least GC_MIN_GAP bytes in a young block stands in its heap's list of gaps, and is a TLAB later.
 *
 * During a collection the first word of an object that is being collected says what became of it:
 *
 *   method table | header    not seen yet
 *   mt + GC_PINNED | header  seen, stays where it is
 *   new address + GC_FORWARDED
 *
 * Locks: a heap's lock guards its lists and counts, the block lock the free blocks, the finalizer lock the queues of
 * objects to be finalized; taken in this order, never over a safepoint. The collector takes them while the world is
 * stopped: who holds one never waits for the collector. */
#ifndef CLR_RUNTIME_GC_INTERNAL_H
#define CLR_RUNTIME_GC_INTERNAL_H

#include "base/memory.h"
#include "runtime/gc.h"

#define GC_BLOCK_SHIFT 15
#define GC_BLOCK_WORDS (CLR_GC_BLOCK_SIZE / 8)
#define GC_PAGE 4096u
#define GC_MIN_GAP 256u
#define GC_NURSERY_MOST (8u << 20)  /* bytes that a heap hands out between collections */
#define GC_NURSERY_LEAST (256u << 10)
#define GC_NURSERY_ALL (64u << 20)  /* of all heaps together, while the least allows */
#define GC_FORWARDED 1u
#define GC_PINNED 2u
#define GC_FILLER_CLEAN 1u

typedef enum GcBlockKind {
    GC_FREE,
    GC_SMALL,
    GC_LARGE,      /* first block of a large object; during a collection of its heap: marked */
    GC_LARGE_TAIL,
    GC_FROM,       /* small, and being collected */
    GC_LARGE_FROM  /* large, being collected, not marked yet */
} GcBlockKind;

/* Young blocks hold what was allocated since the last collection, and what a stack pinned in them then; every collection
 * collects them. Old ones hold what survived; only full collections collect them. An old object that refers to a young
 * one lies on a marked card. */
typedef enum GcBlockAge { GC_OLD, GC_YOUNG } GcBlockAge;

/* Object starts and pinned objects of one block, a bit per 8 bytes; exists while a collection needs it. */
typedef struct GcPins {
    struct GcPins *next;
    u64 starts[GC_BLOCK_WORDS / 64], pinned[GC_BLOCK_WORDS / 64];
} GcPins;

typedef struct GcBlock {
    GcHeap *heap;
    GcPins *pins;
    u32 next;  /* of the heap's list of small or large blocks; 0 ends it */
    u32 count; /* large: blocks in the run; large tail: distance to the first */
    u8 age;    /* GcBlockAge */
    bool clean; /* free: its pages are zero */
} GcBlock;

typedef struct GcGap {
    u32 zero, size; /* a filler's header */
    struct GcGap *next;
} GcGap;

typedef CLR_VEC(Object *) GcObjects;

/* Objects that the collector keeps an eye on; those in young blocks apart, so that a young collection need not look at the others. */
typedef struct GcTracked {
    GcObjects young, old;
} GcTracked;

#define GC_HANDLES_PER_CHUNK 127
struct GcHandle {
    Object *target;
    union {
        Object *secondary;
        GcHandle *next_free;
    };
    GcHeap *heap;
    u32 kind; /* GcHandleKind, or GC_HANDLE_FREE */
};
#define GC_HANDLE_FREE 0xFFu

typedef struct GcHandleChunk {
    struct GcHandleChunk *next;
    GcHandle handles[GC_HANDLES_PER_CHUNK];
} GcHandleChunk;

struct GcHeap {
    Domain *domain;
    GcHeap *next_heap;     /* all heaps, under the finalizer lock */
    pthread_mutex_t lock;
    u32 young, old, large; /* lists of blocks; large objects are of either age */
    GcGap *gaps;           /* in young blocks */
    u64 bytes;             /* of blocks, and of pages of large objects */
    u64 limit;             /* for `bytes`; 0: none */
    u64 live, live_young;  /* after the last collection; in young blocks: what was pinned */
    u64 since, budget;     /* bytes handed out since then; how many are allowed before the next */
    u64 full_at;           /* when `bytes` has reached it after a young collection, the next is a full one */
    u64 allocated;         /* ever */
    u32 collections, full_collections;
    u64 pause_ns;
    GcHandleChunk *chunks;
    GcHandle *free_handles;
    u32 handle_count[5];   /* by GcHandleKind */
    GcTracked finalizable; /* registered, alive when last seen */
    GcObjects ready;       /* from ready_head on: to be finalized; strong; under the finalizer lock */
    u32 ready_head;
    GcTracked watched;     /* clr_gc_watch */
};

/* --- blocks (gc_heap.c) --- */

extern u8 *clr_gc_base;
extern u64 clr_gc_extent; /* bytes from the base that have ever been used */
extern u8 *clr_gc_kinds;
extern GcBlock *clr_gc_blocks;

static inline u8 *clr_gc_block_start(u32 index) { return clr_gc_base + ((u64)index << GC_BLOCK_SHIFT); }
static inline u32 clr_gc_block_index(const void *address) { return (u32)((u64)((const u8 *)address - clr_gc_base) >> GC_BLOCK_SHIFT); }
static inline bool clr_gc_in_heap(const void *address) { return (u64)((const u8 *)address - clr_gc_base) < clr_gc_extent; }

/* Bytes that each heap may hand out between collections: fewer, the more heaps there are. */
u64 clr_gc_nursery(void);

/* A run of `count` blocks for the heap, charged by the caller; 0 when the system or the reservation has no more. `clean` says whether
 * all of it is zero. */
u32 clr_gc_blocks_acquire(GcHeap *heap, u32 count, GcBlockKind kind, bool *clean);
void clr_gc_blocks_release(u32 index, u32 count);
/* Gives the memory of free blocks back to the system until at most `keep` blocks hold any. */
void clr_gc_blocks_trim(u32 keep);
/* Makes [start, start + size) walkable; `gaps`: and, if it is worth it, a gap of the heap. */
void clr_gc_fill(GcHeap *heap, u8 *start, size_t size, bool clean, bool gaps);

/* The object or filler at `at`: its size; *is_object tells which. Pinned and forwarded objects too. */
size_t clr_gc_step(const u8 *at, bool *is_object);
static inline MethodTable *clr_gc_mt(const Object *object) { return (MethodTable *)(uintptr_t)(object->mt & ~7u); }
static inline size_t clr_gc_size_as(const MethodTable *mt, const Object *object) {
    size_t size = mt->base_size;
    if (mt->component_size) size += (size_t)mt->component_size * ((const Array *)object)->length;
    return CLR_ALIGN_UP(size, (size_t)8);
}

/* --- allocation (gc_alloc.c, gc_large.c) --- */

bool clr_gc_within_limit(const GcHeap *heap, u64 more);
/* Under the heap's lock. Memory is not zero yet where `*clean` says so. */
Object *clr_gc_large_acquire(GcHeap *heap, size_t size, bool *clean);
/* Frees an unmarked large object's blocks. */
void clr_gc_large_release(GcHeap *heap, u32 index);
size_t clr_gc_large_charge(u32 index);
/* Ends the TLAB of a thread whose domain is the heap's; under the heap's lock or with the world stopped. */
void clr_gc_end_tlab(GcHeap *heap, Thread *thread);

/* --- collection (gc_collect.c); the world is stopped --- */

/* Marks or copies what a reference points at; returns where it is now. */
Object *clr_gc_forward(Object *object);
/* Where a collected object went; NULL when nothing has reached it (yet). */
Object *clr_gc_survivor(Object *object);
/* Keeps the object in its place, and alive. Before anything is copied. */
void clr_gc_pin(Object *object);
/* Traces until everything reachable from what was forwarded is so too. */
void clr_gc_drain(void);
/* Object starts of a block that is being collected, built by a walk when first asked for. */
GcPins *clr_gc_pins(u32 index);
void clr_gc_release_pins(u32 index);
/* Collects unless somebody else has done so since `seen` collections. */
typedef enum GcExtent { GC_COLLECT_YOUNG, GC_COLLECT_DUE /* young, or full when that is due */, GC_COLLECT_FULL } GcExtent;
void clr_gc_collect_since(GcHeap *heap, GcExtent extent, const char *cause, u32 seen);

/* Traces an object's slots at the next drain. */
void clr_gc_push(Object *object);
/* Forwards the slots of a run. */
void clr_gc_forward_slots(Object **slots, size_t count);
/* Whether the collection under way takes the object (which it has kept in place). */
bool clr_gc_stays_young(const Object *object);

/* --- cards (gc_cards.c) --- */

/* Pushes every old object on a marked card, and unmarks all cards of old blocks. */
void clr_gc_scan_cards(GcHeap *heap);
void clr_gc_clear_cards(u32 index, u32 count);
static inline bool clr_gc_card_marked(const void *address) { return clr_gc_cards[((uintptr_t)address >> CLR_GC_CARD_SHIFT) & CLR_GC_CARD_MASK]; }

/* Calls visit for each reference slot of an object. */
void clr_gc_visit_slots(Object *object, void (*visit)(void *context, Object *object, Object **slot), void *context);

/* --- roots (gc_roots.c) --- */

/* Pins what stacks, registers and exceptions in flight point at. */
void clr_gc_scan_stacks(GcHeap *heap);
/* Forwards statics and the slots of threads. */
void clr_gc_scan_statics(GcHeap *heap);
/* Pins what one ambiguous word points at: start, inside, or one past the end of an object of the heap. */
void clr_gc_scan_word(GcHeap *heap, u64 word);

/* --- handles (gc_handles.c) --- */

void clr_gc_handles_pin(GcHeap *heap);
void clr_gc_handles_strong(GcHeap *heap);
/* Forwards the secondaries of dependent handles whose target is alive, until that finds nothing more. */
void clr_gc_handles_dependent(GcHeap *heap);
/* Clears or updates the handles of a weak kind (dependent ones too). */
void clr_gc_handles_weak(GcHeap *heap, GcHandleKind kind);
void clr_gc_handles_free_all(GcHeap *heap);

/* --- finalizers (gc_finalize.c) --- */

void clr_gc_finalize_roots(GcHeap *heap);
/* Moves dead objects with finalizers to the queue, alive again. */
void clr_gc_finalize_dead(GcHeap *heap, bool is_full);
/* After the world runs again: wakes or starts the finalizer thread. */
void clr_gc_finalize_wake(void);
void clr_gc_finalize_add_heap(GcHeap *heap);
void clr_gc_finalize_remove_heap(GcHeap *heap);
/* Updates objects watched for their death and tells of the dead. */
/* All objects of the heap die now: tells of those that are watched. */
void clr_gc_watched_end(GcHeap *heap);
void clr_gc_watched_sweep(GcHeap *heap, bool is_full);

/* --- verifier and stress (gc_verify.c) --- */

/* Every reference of the heap's objects must point at an object's start. Aborts with what is wrong. */
void clr_gc_verify(GcHeap *heap, const char *when);
/* Every old object that points at a young one must lie on a marked card. */
void clr_gc_verify_cards(GcHeap *heap);
void clr_gc_poison(void *start, size_t size);
/* Reads the switches of the environment (CILANTRO_GC_STRESS). */
void clr_gc_stress_init(void);
/* Whether this allocation or poll is one of those that collect. */
bool clr_gc_stress_hit(void);
/* A young collection mostly, at times a full one. */
void clr_gc_stress_collect(GcHeap *heap);

#endif
