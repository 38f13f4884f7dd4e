/* Handles: a table of chunks per heap, so that a domain's end frees them all at once (runtime/gc.h). */
#include "runtime/gc_internal.h"

/* --- lifecycle --- */

GcHandle *clr_gc_handle_new(GcHeap *heap, GcHandleKind kind, Object *target) {
    pthread_mutex_lock(&heap->lock);
    if (!heap->free_handles) {
        GcHandleChunk *chunk = clr_calloc(1, sizeof *chunk);
        chunk->next = heap->chunks;
        heap->chunks = chunk;
        for (u32 i = GC_HANDLES_PER_CHUNK; i-- > 0;) {
            chunk->handles[i].kind = GC_HANDLE_FREE;
            chunk->handles[i].next_free = heap->free_handles;
            heap->free_handles = &chunk->handles[i];
        }
    }
    GcHandle *handle = heap->free_handles;
    heap->free_handles = handle->next_free;
    *handle = (GcHandle){.target = target, .heap = heap, .kind = kind};
    heap->handle_count[kind]++;
    pthread_mutex_unlock(&heap->lock);
    return handle;
}

void clr_gc_handle_free(GcHandle *handle) {
    if (!handle) return;
    GcHeap *heap = handle->heap;
    pthread_mutex_lock(&heap->lock);
    CLR_CHECK(handle->kind != GC_HANDLE_FREE);
    heap->handle_count[handle->kind]--;
    handle->kind = GC_HANDLE_FREE;
    handle->target = NULL;
    handle->next_free = heap->free_handles;
    heap->free_handles = handle;
    pthread_mutex_unlock(&heap->lock);
}

void clr_gc_handles_free_all(GcHeap *heap) {
    for (GcHandleChunk *chunk = heap->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        clr_free(chunk);
    }
    heap->chunks = NULL;
    heap->free_handles = NULL;
}

/* --- access, from managed threads: no collection comes between --- */

Object *clr_gc_handle_get(const GcHandle *handle) { return __atomic_load_n(&handle->target, __ATOMIC_ACQUIRE); }

/* A dependent handle without a target has no secondary: nobody would keep that up to date. */
void clr_gc_handle_set(GcHandle *handle, Object *target) {
    if (!target && handle->kind == CLR_HANDLE_DEPENDENT) __atomic_store_n(&handle->secondary, NULL, __ATOMIC_RELEASE);
    __atomic_store_n(&handle->target, target, __ATOMIC_RELEASE);
}

Object *clr_gc_handle_get_secondary(const GcHandle *handle) { return __atomic_load_n(&handle->secondary, __ATOMIC_ACQUIRE); }

void clr_gc_handle_set_secondary(GcHandle *handle, Object *value) {
    if (clr_gc_handle_get(handle)) __atomic_store_n(&handle->secondary, value, __ATOMIC_RELEASE);
}

/* --- for the collector --- */

#define EACH_HANDLE(heap, wanted, handle)                                        \
    if ((heap)->handle_count[wanted])                                            \
        for (GcHandleChunk *chunk = (heap)->chunks; chunk; chunk = chunk->next)  \
            for (GcHandle *handle = chunk->handles; handle < chunk->handles + GC_HANDLES_PER_CHUNK; handle++) \
                if (handle->kind == (u32)(wanted) && handle->target)

void clr_gc_handles_pin(GcHeap *heap) {
    EACH_HANDLE(heap, CLR_HANDLE_PINNED, handle) clr_gc_pin(handle->target);
}

void clr_gc_handles_strong(GcHeap *heap) {
    EACH_HANDLE(heap, CLR_HANDLE_STRONG, handle) handle->target = clr_gc_forward(handle->target);
}

/* A secondary is only ever kept by its target, and may itself make other targets alive. Secondaries of dead targets are
 * left as they are, for the next call. */
void clr_gc_handles_dependent(GcHeap *heap) {
    bool found;
    do {
        found = false;
        EACH_HANDLE(heap, CLR_HANDLE_DEPENDENT, handle) {
            Object *target = clr_gc_survivor(handle->target);
            if (!target) continue;
            /* The target keeps its old address until the last pass: only that tells whether it was collected. */
            if (!handle->secondary || clr_gc_survivor(handle->secondary) == handle->secondary) continue;
            found |= !clr_gc_survivor(handle->secondary);
            handle->secondary = clr_gc_forward(handle->secondary);
        }
        clr_gc_drain();
    } while (found);
}

void clr_gc_handles_weak(GcHeap *heap, GcHandleKind kind) {
    EACH_HANDLE(heap, kind, handle) {
        handle->target = clr_gc_survivor(handle->target);
        if (!handle->target && kind == CLR_HANDLE_DEPENDENT) handle->secondary = NULL;
    }
}
