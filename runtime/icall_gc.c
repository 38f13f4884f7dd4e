/* Internal calls of System.GC and of handles: the current domain's heap. */
#include "runtime/domain.h"
#include "runtime/gc.h"

static GcHeap *heap(void) { return clr_thread->domain->heap; }

/* --- System.GC --- */

void clr_icall_gc_collect_core(void) { clr_gc_collect(heap(), "GC.Collect"); }
void clr_icall_gc_collect_young_core(void) { clr_gc_collect_young(heap(), "GC.Collect"); }
i32 clr_icall_gc_full_count_core(void) { return (i32)clr_gc_heap_full_collections(heap()); }
i64 clr_icall_gc_pause_core(void) { return (i64)clr_gc_heap_pause_ns(heap()); }
i32 clr_icall_gc_generation_core(Object *value) { return (i32)clr_gc_generation(value); }
Array *clr_icall_gc_allocate_fixed_core(Array *same, i32 length) { return clr_gc_new_array_fixed(clr_object_mt(&same->object), length); }
i32 clr_icall_gc_count_core(void) { return (i32)clr_gc_heap_collections(heap()); }
void clr_icall_gc_wait_core(void) { clr_gc_wait_for_finalizers(clr_thread->domain); }
void clr_icall_gc_suppress_core(Object *value) { clr_gc_suppress_finalize(value); }
void clr_icall_gc_re_register_core(Object *value) { clr_gc_register_finalize(value); }
i64 clr_icall_gc_used_core(void) { return (i64)clr_gc_heap_used(heap()); }
i64 clr_icall_gc_allocated_core(void) { return (i64)clr_gc_heap_allocated(heap()); }

/* --- System.Runtime.InteropServices.HandleTable: kind is GcHandleKind --- */

GcHandle *clr_icall_handle_table_new(Object *target, i32 kind) { return clr_gc_handle_new(heap(), (GcHandleKind)kind, target); }
void clr_icall_handle_table_free(GcHandle *handle) { clr_gc_handle_free(handle); }
Object *clr_icall_handle_table_get(GcHandle *handle) { return clr_gc_handle_get(handle); }
void clr_icall_handle_table_set(GcHandle *handle, Object *target) { clr_gc_handle_set(handle, target); }
Object *clr_icall_handle_table_get_secondary(GcHandle *handle) { return clr_gc_handle_get(handle) ? clr_gc_handle_get_secondary(handle) : NULL; }
void clr_icall_handle_table_set_secondary(GcHandle *handle, Object *value) { clr_gc_handle_set_secondary(handle, value); }

void *clr_icall_handle_table_data_address(GcHandle *handle) {
    Object *object = clr_gc_handle_get(handle);
    if (!object) return NULL;
    MethodTable *mt = clr_object_mt(object);
    if (mt->flags & CLR_MT_STRING) return ((String *)object)->chars;
    return (u8 *)object + (mt->flags & CLR_MT_ARRAY ? mt->base_size : CLR_OBJECT_HEADER_SIZE);
}

u8 clr_icall_handle_table_holds_references(Object *value) { return (clr_object_mt(value)->flags & CLR_MT_HAS_POINTERS) != 0; }
