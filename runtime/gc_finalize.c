/* Finalizers: who has one is registered at birth; found dead, it is made alive once more and queued for the one thread that
 * runs them all, each in its own domain (ECMA-335 I.8.9.6.7). Also objects whose death somebody wants to know. */
#include "runtime/domain.h"
#include "runtime/gc_internal.h"
#include "runtime/helpers.h"
#include "runtime/monitor.h"
#include "runtime/vm.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER, done = PTHREAD_COND_INITIALIZER;
static GcHeap *heaps;
static GcHeap *running;       /* whose object's finalizer is under way */
static bool has_thread, stopping;
static pthread_t finalizer_thread;
static void (*run_finalizer)(Object *object);
static void (*death_hook)(u32 header) = clr_monitor_object_died;

/* --- heaps --- */

void clr_gc_finalize_add_heap(GcHeap *heap) {
    pthread_mutex_lock(&mutex);
    heap->next_heap = heaps;
    heaps = heap;
    pthread_mutex_unlock(&mutex);
}

/* Managed threads wait GC-safe. */
static bool wait_begin(void) {
    bool managed = clr_thread && clr_thread->state == CLR_THREAD_MANAGED;
    if (managed) clr_thread_enter_safe();
    pthread_mutex_lock(&mutex);
    return managed;
}

static void wait_end(bool managed) {
    pthread_mutex_unlock(&mutex);
    if (managed) clr_thread_leave_safe();
}

void clr_gc_finalize_remove_heap(GcHeap *heap) {
    bool managed = wait_begin();
    for (GcHeap **link = &heaps; *link; link = &(*link)->next_heap)
        if (*link == heap) {
            *link = heap->next_heap;
            break;
        }
    while (running == heap) pthread_cond_wait(&done, &mutex);
    wait_end(managed);
}

/* --- registration --- */

static GcHeap *heap_of(const Object *object) { return clr_gc_in_heap(object) ? clr_gc_blocks[clr_gc_block_index(object)].heap : NULL; }

static void add(GcHeap *heap, GcObjects *list, Object *object) {
    pthread_mutex_lock(&heap->lock);
    clr_vec_push(list, object);
    pthread_mutex_unlock(&heap->lock);
}

void clr_gc_suppress_finalize(Object *object) {
    if (clr_object_mt(object)->flags & CLR_MT_FINALIZER) __atomic_or_fetch(&object->header, CLR_HEADER_GC, __ATOMIC_SEQ_CST);
}

/* A suppressed object is still in the list (finalize_dead drops it only when it dies): taking the mark off is enough. */
void clr_gc_register_finalize(Object *object) {
    GcHeap *heap = heap_of(object);
    if (!heap || !(clr_object_mt(object)->flags & CLR_MT_FINALIZER)) return;
    if (__atomic_fetch_and(&object->header, ~CLR_HEADER_GC, __ATOMIC_SEQ_CST) & CLR_HEADER_GC) return;
    add(heap, &heap->finalizable.young, object);
}

void clr_gc_watch(Object *object) {
    GcHeap *heap = heap_of(object);
    if (heap) add(heap, &heap->watched.young, object);
}

void clr_gc_on_death(void (*hook)(u32 header)) { death_hook = hook ? hook : clr_monitor_object_died; }
void clr_gc_set_finalizer(void (*run)(Object *object)) { run_finalizer = run; }

/* --- for the collector --- */

static void forward_ready(GcHeap *heap) {
    for (u32 i = heap->ready_head; i < heap->ready.count; i++) heap->ready.data[i] = clr_gc_forward(heap->ready.data[i]);
}

void clr_gc_finalize_roots(GcHeap *heap) {
    pthread_mutex_lock(&mutex);
    forward_ready(heap);
    pthread_mutex_unlock(&mutex);
}

static bool is_suppressed(const Object *object) { return object->header & CLR_HEADER_GC; }

/* Takes the dead out of a list. The dead and suppressed stay: they may be reached from others that come alive again. */
static void queue_dead(GcHeap *heap, GcObjects *list) {
    u32 kept = 0;
    for (u32 i = 0; i < list->count; i++) {
        Object *object = list->data[i];
        if (clr_gc_survivor(object) || is_suppressed(object)) list->data[kept++] = object;
        else clr_vec_push(&heap->ready, object);
    }
    list->count = kept;
}

/* Brings a list up to date: `dead` is told of those that did not survive. Survivors of the young list that are old now go to
 * the other one, and back. */
static void update(GcTracked *tracked, GcObjects *list, void (*dead)(Object *object)) {
    u32 kept = 0;
    for (u32 i = 0; i < list->count; i++) {
        Object *object = list->data[i], *now = clr_gc_survivor(object);
        GcObjects *other = now && clr_gc_stays_young(now) ? &tracked->young : &tracked->old;
        if (!now && dead) dead(object);
        if (!now) continue;
        if (other == list) list->data[kept++] = now;
        else clr_vec_push(other, now);
    }
    list->count = kept;
}

/* Old first: what it gives to the young list is up to date already, and stays what it is when looked at again. */
static void update_all(GcTracked *tracked, bool is_full, void (*dead)(Object *object)) {
    if (is_full) update(tracked, &tracked->old, dead);
    update(tracked, &tracked->young, dead);
}

void clr_gc_finalize_dead(GcHeap *heap, bool is_full) {
    pthread_mutex_lock(&mutex);
    queue_dead(heap, &heap->finalizable.young);
    if (is_full) queue_dead(heap, &heap->finalizable.old);
    /* Only now: an object that another dead one refers to is as dead as that, and both are finalized. */
    forward_ready(heap);
    pthread_mutex_unlock(&mutex);
    clr_gc_drain();
    update_all(&heap->finalizable, is_full, NULL);
}

static void tell_death(Object *object) { death_hook(object->header); }

void clr_gc_watched_sweep(GcHeap *heap, bool is_full) { update_all(&heap->watched, is_full, tell_death); }

void clr_gc_watched_end(GcHeap *heap) {
    for (u32 i = 0; i < heap->watched.young.count; i++) tell_death(heap->watched.young.data[i]);
    for (u32 i = 0; i < heap->watched.old.count; i++) tell_death(heap->watched.old.data[i]);
}

/* --- the thread --- */

/* An exception that leaves a finalizer is unhandled, as on any thread. */
static void call_finalizer(Object *object) {
    Method *finalizer = clr_object_mt(object)->type->finalizer;
    if (finalizer && !clr_method_call(finalizer, object, NULL, NULL)) clr_vm_unhandled_exception();
}

static GcHeap *find_work(void) {
    for (GcHeap *heap = heaps; heap; heap = heap->next_heap)
        if (heap->ready_head < heap->ready.count) return heap;
    return NULL;
}

/* Takes one object of the heap; the thread is managed, so the object stays where it is. NULL: somebody else was faster, or it is
 * suppressed since. */
static Object *take(GcHeap *heap) {
    pthread_mutex_lock(&mutex);
    Object *object = heap->ready_head < heap->ready.count ? heap->ready.data[heap->ready_head++] : NULL;
    if (heap->ready_head == heap->ready.count) heap->ready_head = heap->ready.count = 0;
    pthread_mutex_unlock(&mutex);
    if (!object || !(__atomic_fetch_and(&object->header, ~CLR_HEADER_GC, __ATOMIC_SEQ_CST) & CLR_HEADER_GC)) return object;
    return NULL;
}

__attribute__((noinline)) static void finalize_one(GcHeap *heap) {
    Domain *before = clr_domain_enter(heap->domain);
    Object *object = take(heap);
    if (object) (run_finalizer ? run_finalizer : call_finalizer)(object);
    clr_domain_enter(before);
}

static void *run(void *unused) {
    (void)unused;
    clr_thread_attach(clr_default_domain);
    clr_thread->is_background = true;
    for (;;) {
        clr_thread_enter_safe();
        pthread_mutex_lock(&mutex);
        running = NULL;
        pthread_cond_broadcast(&done);
        while (!stopping && !(running = find_work())) pthread_cond_wait(&work, &mutex);
        GcHeap *heap = running;
        bool stop = stopping;
        if (stop) running = NULL;
        pthread_mutex_unlock(&mutex);
        clr_thread_leave_safe();
        if (stop) break;
        finalize_one(heap);
    }
    clr_thread_detach();
    return NULL;
}

void clr_gc_finalize_wake(void) {
    pthread_mutex_lock(&mutex);
    if (find_work()) {
        if (!has_thread && !stopping && clr_default_domain) has_thread = pthread_create(&finalizer_thread, NULL, run, NULL) == 0;
        pthread_cond_signal(&work);
    }
    pthread_mutex_unlock(&mutex);
}

void clr_gc_wait_for_finalizers(Domain *domain) {
    if (has_thread && pthread_equal(pthread_self(), finalizer_thread)) return;
    bool managed = wait_begin();
    while (has_thread && (domain->heap->ready_head < domain->heap->ready.count || running == domain->heap)) pthread_cond_wait(&done, &mutex);
    wait_end(managed);
}

void clr_gc_stop_finalizers(void) {
    bool managed = wait_begin(), had = has_thread;
    stopping = true;
    pthread_cond_signal(&work);
    pthread_mutex_unlock(&mutex);
    if (had) pthread_join(finalizer_thread, NULL);
    pthread_mutex_lock(&mutex);
    has_thread = stopping = false;
    wait_end(managed);
}
