/* runtime/gc.h: the managed heap (design: gc.md).
 *
 * Conservative stacks, precise heap, mostly-copying: what a stack word points at (an object's start, its
 * inside, or one past its end) stays where it is; everything else moves. Every 32 KiB block belongs to
 * one domain's heap. Threads allocate from a TLAB, a zeroed run inside a block, with a bump of
 * thread->tlab_next; objects above CLR_GC_LARGE bytes get blocks of their own and do not move.
 *
 * Two generations: what survives a collection is old, except what a stack pinned; most collections look at young blocks only, with old
 * objects on marked cards as roots. When a heap has doubled since its last full collection, the next one is full.
 *
 * Roots: stacks and registers of all stopped threads (conservatively), statics areas, handles,
 * thread->pending. C code may hold references in locals: its stack is scanned too.
 *
 * The write barrier: after storing a reference at address a (heap or stack, any), the byte
 * clr_gc_cards[(a >> CLR_GC_CARD_SHIFT) & CLR_GC_CARD_MASK] is set to 1. */
#ifndef CLR_RUNTIME_GC_H
#define CLR_RUNTIME_GC_H

#include "runtime/thread.h"

#define CLR_GC_BLOCK_SIZE 32768u
#define CLR_GC_LARGE 8192u
#define CLR_GC_CARD_SHIFT 9
#define CLR_GC_CARD_MASK 0x3FFFFFFu

typedef struct GcHeap GcHeap;
typedef struct GcHandle GcHandle;

extern u8 *clr_gc_cards; /* 64 MiB of address space, mapped on touch; allocated in low memory at a fixed place for the process */

/* Reserves the heap's address range and the card table; once per process. */
bool clr_gc_init(void);
GcHeap *clr_gc_heap_new(Domain *domain);
/* Drops all blocks and handles without tracing. */
void clr_gc_heap_free(GcHeap *heap);

/* --- allocation; all may collect; NULL and OutOfMemoryException pending when memory is exhausted --- */
Object *clr_gc_alloc(MethodTable *mt, size_t size); /* size as clr_object_size; zeroed, method table set, finalizer registered */
Object *clr_gc_new(MethodTable *mt);                 /* an instance without components */
/* length is checked: negative -> OverflowException, too long -> OutOfMemoryException. */
Array *clr_gc_new_array(MethodTable *mt, i64 length);
Array *clr_gc_new_array_fixed(MethodTable *mt, i64 length); /* never moves; takes a page at least */
String *clr_gc_new_string(i64 length);               /* contents zero */

/* Allocation in line, by compiled code, of an object that is small and has no finalizer: when tlab_end - tlab_next is large
 * enough, tlab_next grows by the object's size and the method table is stored as a u64 at the old tlab_next (an array's length
 * before the next safepoint); all else is zero already. Otherwise, clr_gc_alloc. */

/* --- reference stores; the only ways C stores references into the heap --- */
static inline void clr_gc_mark_card(const void *address) {
    ((volatile u8 *)clr_gc_cards)[((uintptr_t)address >> CLR_GC_CARD_SHIFT) & CLR_GC_CARD_MASK] = 1;
}
static inline void clr_gc_store(Object **slot, Object *value) {
    __atomic_store_n(slot, value, __ATOMIC_RELAXED);
    clr_gc_mark_card(slot);
}
/* Copies or clears memory that holds references, word by word, then marks every card. Overlap allowed. 8-aligned. */
void clr_gc_copy_refs(void *to, const void *from, size_t bytes);
void clr_gc_clear_refs(void *to, size_t bytes);

/* --- handles, owned by a domain's heap --- */
typedef enum GcHandleKind { CLR_HANDLE_STRONG, CLR_HANDLE_WEAK, CLR_HANDLE_WEAK_LONG, CLR_HANDLE_PINNED, CLR_HANDLE_DEPENDENT } GcHandleKind;
GcHandle *clr_gc_handle_new(GcHeap *heap, GcHandleKind kind, Object *target);
void clr_gc_handle_free(GcHandle *handle);
Object *clr_gc_handle_get(const GcHandle *handle);
void clr_gc_handle_set(GcHandle *handle, Object *target);
/* Dependent handles: the secondary lives as long as the target; without a target there is none, and setting it does nothing. */
Object *clr_gc_handle_get_secondary(const GcHandle *handle);
void clr_gc_handle_set_secondary(GcHandle *handle, Object *value);

/* --- collection --- */
/* Called on a managed thread (or one that is not attached). `cause` is for the trace. */
void clr_gc_collect(GcHeap *heap, const char *cause);
void clr_gc_collect_young(GcHeap *heap, const char *cause); /* only what was allocated since the last collection */
/* Any address in an object, or one past its end -> the object's start; NULL if it is no object of a heap. Nobody else may be allocating in
 * that heap meanwhile. */
Object *clr_gc_object_at(const void *address);
size_t clr_gc_heap_used(const GcHeap *heap);        /* alive at the last collection, and handed out since */
u64 clr_gc_heap_bytes(const GcHeap *heap);          /* memory that the heap holds */
u64 clr_gc_heap_allocated(const GcHeap *heap);      /* bytes ever, threads' TLABs included */
u32 clr_gc_heap_collections(const GcHeap *heap);
u32 clr_gc_heap_full_collections(const GcHeap *heap);
u64 clr_gc_heap_pause_ns(const GcHeap *heap);       /* all collections together */
/* 0: collected next time; 2: only by a full collection; the largest number: never (not in a heap). */
u32 clr_gc_generation(const Object *object);
/* More than `bytes` of memory after a collection is an OutOfMemoryException; 0: no limit. */
void clr_gc_heap_set_limit(GcHeap *heap, u64 bytes);
extern u64 clr_gc_default_limit; /* of heaps made from now on (--heap-limit) */

/* --- finalizers --- */
/* Suppress or re-register finalization of an object. */
void clr_gc_suppress_finalize(Object *object);
void clr_gc_register_finalize(Object *object);
/* Blocks, GC-safe, until the finalizer thread has run everything that was ready. */
void clr_gc_wait_for_finalizers(Domain *domain);
/* Ends the finalizer thread; what is not finalized yet never is. Before the default domain goes. */
void clr_gc_stop_finalizers(void);
/* For tests: who finalizes an object instead of its type's finalizer. Runs on the finalizer thread. */
void clr_gc_set_finalizer(void (*run)(Object *object));

/* --- deaths --- */
/* Asks for the death of an object to be told of: the hook gets its last header while the world is stopped; it may not allocate
 * managed memory, nor wait for a lock that is held over a safepoint. Monitors do so for objects with a sync block; a hook
 * of another kind is for tests (NULL: theirs again). */
void clr_gc_watch(Object *object);
void clr_gc_on_death(void (*hook)(u32 header));

/* TLAB hand-over when a thread changes domain or ends. */
void clr_gc_retire_tlab(Thread *thread);

/* Stress switches (--gc-stress, --gc-sample, CILANTRO_GC_STRESS). `sample`: only every so-manieth allocation or poll collects. */
typedef struct GcStress { bool every_allocation, every_poll, verify, poison; u32 sample; } GcStress;
extern GcStress clr_gc_stress;
/* "alloc,poll,verify,poison" in any choice, and "sample=N"; false when a word is unknown. Before clr_gc_init. */
bool clr_gc_stress_parse(const char *text);
/* A poll while every_poll is on. */
void clr_gc_stress_poll(void);

#endif
