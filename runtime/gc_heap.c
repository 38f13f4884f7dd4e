/* Blocks, TLABs and allocation (runtime/gc.h). */
#include "runtime/gc.h"

#include <string.h>
#include <sys/mman.h>

#include "base/memory.h"
#include "base/os.h"
#include "runtime/domain.h"
#include "runtime/helpers.h"

u8 *clr_gc_cards;
GcStress clr_gc_stress;

struct GcHandle {
    GcHeap *heap;
    GcHandleKind kind;
    Object *target, *secondary;
    GcHandle *next, *previous;
};

struct GcHeap {
    Domain *domain;
    pthread_mutex_t lock;
    u64 allocated, used;
    u32 collections;
    GcHandle *handles;
};

static u8 *heap_base;
static u64 heap_next;
static pthread_mutex_t block_mutex = PTHREAD_MUTEX_INITIALIZER;
#define HEAP_RESERVE (64ull << 30)

bool clr_gc_init(void) {
    if (heap_base) return true;
    heap_base = clr_os_reserve(0, HEAP_RESERVE);
    clr_gc_cards = mmap(NULL, CLR_GC_CARD_MASK + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return heap_base && clr_gc_cards != MAP_FAILED;
}

GcHeap *clr_gc_heap_new(Domain *domain) {
    GcHeap *heap = clr_calloc(1, sizeof *heap);
    heap->domain = domain;
    pthread_mutex_init(&heap->lock, NULL);
    return heap;
}

void clr_gc_heap_free(GcHeap *heap) { clr_free(heap); }

static u8 *new_blocks(GcHeap *heap, size_t size) {
    size = CLR_ALIGN_UP(size, (size_t)CLR_GC_BLOCK_SIZE);
    pthread_mutex_lock(&block_mutex);
    u8 *memory = heap_next + size <= HEAP_RESERVE ? heap_base + heap_next : NULL;
    if (memory && !clr_os_commit(memory, size)) memory = NULL;
    if (memory) heap_next += size;
    pthread_mutex_unlock(&block_mutex);
    if (memory) {
        heap->allocated += size;
        heap->used += size;
    }
    return memory;
}

static Object *out_of_memory(void) {
    clr_throw_new("System", "OutOfMemoryException", NULL);
    return NULL;
}

Object *clr_gc_alloc(MethodTable *mt, size_t size) {
    Thread *thread = clr_thread;
    size = CLR_ALIGN_UP(size, (size_t)8);
    Object *object;
    if (size > CLR_GC_LARGE) object = (Object *)new_blocks(thread->domain->heap, size);
    else {
        if (size > (size_t)(thread->tlab_end - thread->tlab_next)) {
            u8 *block = new_blocks(thread->domain->heap, CLR_GC_BLOCK_SIZE);
            if (!block) return out_of_memory();
            thread->tlab_next = block;
            thread->tlab_end = block + CLR_GC_BLOCK_SIZE;
        }
        object = (Object *)thread->tlab_next;
        thread->tlab_next += size;
    }
    if (!object) return out_of_memory();
    object->mt = (u32)(uintptr_t)mt;
    return object;
}

Object *clr_gc_new(MethodTable *mt) { return clr_gc_alloc(mt, mt->base_size); }

Array *clr_gc_new_array(MethodTable *mt, i64 length) {
    if (length < 0) {
        clr_throw_new("System", "OverflowException", "Arithmetic operation resulted in an overflow.");
        return NULL;
    }
    if (length > 0x7FFFFFC7) {
        clr_throw_new("System", "OutOfMemoryException", "Array dimensions exceeded supported range.");
        return NULL;
    }
    Array *array = (Array *)clr_gc_alloc(mt, mt->base_size + (size_t)length * mt->component_size);
    if (array) array->length = (u32)length;
    return array;
}

String *clr_gc_new_string(i64 length) {
    if (length < 0 || length > 0x3FFFFFDF) return (String *)out_of_memory();
    String *string = (String *)clr_gc_alloc(clr_types.string->mt, CLR_STRING_CHARS_OFFSET + 2 * ((size_t)length + 1));
    if (string) string->length = (i32)length;
    return string;
}

void clr_gc_copy_refs(void *to, const void *from, size_t bytes) {
    if (to == from || !bytes) return;
    u64 *d = to;
    const u64 *s = from;
    size_t words = bytes / 8;
    if (d < s) for (size_t i = 0; i < words; i++) __atomic_store_n(&d[i], s[i], __ATOMIC_RELAXED);
    else for (size_t i = words; i-- > 0;) __atomic_store_n(&d[i], s[i], __ATOMIC_RELAXED);
    if (bytes & 7) memmove((u8 *)to + words * 8, (const u8 *)from + words * 8, bytes & 7);
    for (uintptr_t card = (uintptr_t)to & ~511ull; card < (uintptr_t)to + bytes; card += 512) clr_gc_mark_card((void *)card);
}

void clr_gc_clear_refs(void *to, size_t bytes) { memset(to, 0, bytes); }

GcHandle *clr_gc_handle_new(GcHeap *heap, GcHandleKind kind, Object *target) {
    GcHandle *handle = clr_calloc(1, sizeof *handle);
    handle->heap = heap;
    handle->kind = kind;
    handle->target = target;
    return handle;
}

void clr_gc_handle_free(GcHandle *handle) { clr_free(handle); }
Object *clr_gc_handle_get(const GcHandle *handle) { return handle->target; }
void clr_gc_handle_set(GcHandle *handle, Object *target) { handle->target = target; }
Object *clr_gc_handle_get_secondary(const GcHandle *handle) { return handle->secondary; }
void clr_gc_handle_set_secondary(GcHandle *handle, Object *value) { handle->secondary = value; }
void clr_gc_collect(GcHeap *heap, const char *cause) { (void)cause; heap->collections++; }
size_t clr_gc_heap_used(const GcHeap *heap) { return heap->used; }
u64 clr_gc_heap_allocated(const GcHeap *heap) { return heap->allocated; }
u32 clr_gc_heap_collections(const GcHeap *heap) { return heap->collections; }
void clr_gc_suppress_finalize(Object *object) { (void)object; }
void clr_gc_register_finalize(Object *object) { (void)object; }
void clr_gc_wait_for_finalizers(Domain *domain) { (void)domain; }
void clr_gc_retire_tlab(Thread *thread) { thread->tlab_next = thread->tlab_end = NULL; }
