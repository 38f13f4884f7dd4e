/* Statics areas and class initialisers (ECMA-335 II.10.5.3, runtime/statics.h). */
#include "runtime/statics.h"

#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/type_internal.h"

/* A class initialiser under way, or failed, in one domain. */
typedef struct ClassInit {
    struct ClassInit *next;
    Type *type;
    Thread *thread;      /* who runs it; NULL when it is over */
    StaticsArea *area;
    GcHandle *failure;   /* the TypeInitializationException, thrown again each time */
    Thread *waiting_for; /* unused by the runner */
} ClassInit;

u32 clr_statics_new_index(Type *type) {
    static u32 next = 1;
    (void)type;
    u32 index = __atomic_fetch_add(&next, 1, __ATOMIC_RELAXED);
    CLR_CHECK(index < CLR_STATICS_CHUNK * CLR_STATICS_CHUNKS);
    return index;
}

void **clr_statics_new_table(void) { return clr_calloc(CLR_STATICS_CHUNKS, sizeof(void *)); }

void clr_statics_free_table(void **table) {
    for (u32 i = 0; i < CLR_STATICS_CHUNKS; i++) clr_free(table[i]);
    clr_free(table);
}

static void publish(Domain *domain, Type *type, StaticsArea *area) {
    u32 index = type->statics_index;
    void ***entry = (void ***)&domain->statics[index / CLR_STATICS_CHUNK];
    if (!*entry) __atomic_store_n(entry, clr_calloc(CLR_STATICS_CHUNK, sizeof(void *)), __ATOMIC_RELEASE);
    __atomic_store_n(&(*entry)[index % CLR_STATICS_CHUNK], area, __ATOMIC_RELEASE);
}

static StaticsArea *find_area(Domain *domain, Type *type) {
    void **chunk = __atomic_load_n((void ***)&domain->statics[type->statics_index / CLR_STATICS_CHUNK], __ATOMIC_ACQUIRE);
    return chunk ? __atomic_load_n(&chunk[type->statics_index % CLR_STATICS_CHUNK], __ATOMIC_ACQUIRE) : NULL;
}

static StaticsArea *new_area(Domain *domain, Type *type) {
    StaticsArea *area = clr_calloc(1, CLR_MAX(type->statics_size, (u32)CLR_STATICS_HEADER));
    area->type = type;
    area->runs = type->statics_runs;
    area->next = domain->areas;
    __atomic_store_n(&domain->areas, area, __ATOMIC_RELEASE);
    return area;
}

/* Managed threads take the lock GC-safe when they would wait; but they never hold it while they wait for the collector, since
 * others may wait for it unsafely. */
static void lock_domain(Domain *domain) {
    while (pthread_mutex_trylock(&domain->lock) != 0) {
        clr_thread_enter_safe();
        pthread_mutex_lock(&domain->lock);
        pthread_mutex_unlock(&domain->lock);
        clr_thread_leave_safe();
    }
}

/* Would waiting for `thread` close a cycle of threads that wait for each other's initialisers? (II.10.5.3.3) */
static bool closes_cycle(Thread *thread) {
    for (u32 steps = 0; thread && steps < 1000; steps++) {
        if (thread == clr_thread) return true;
        ClassInit *wait = thread->init_wait;
        thread = wait ? wait->thread : NULL;
    }
    return false;
}

static Object *wrap_failure(Type *type, Object *inner) {
    ClrText name = {0};
    if (*type->name_space) clr_text_printf(&name, "%s.", type->name_space);
    clr_text_puts(&name, type->name);
    Object *wrapped = inner;
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "NewTypeInitializationException", 2);
    String *text = clr_string_from_utf8(name.data, name.length);
    clr_text_free(&name);
    if (hook && text) {
        void *args[2] = {&text, &inner};
        if (!clr_method_call(hook, NULL, args, &wrapped)) wrapped = inner;
    }
    return wrapped;
}

/* Runs the initialiser with the record in place. The lock is not held. */
static void *run_initialiser(Domain *domain, Type *type, ClassInit *init) {
    Object *failure = NULL;
    if (type->cctor) {
        clr_method_call(type->cctor, NULL, NULL, NULL);
        if (clr_thread->pending) {
            Object *inner = clr_thread->pending;
            clr_thread->pending = NULL;
            failure = wrap_failure(type, inner);
            clr_thread->pending = NULL;
        }
    }
    GcHandle *handle = failure ? clr_gc_handle_new(domain->heap, CLR_HANDLE_STRONG, failure) : NULL;
    lock_domain(domain);
    init->thread = NULL;
    init->failure = handle;
    if (!failure) publish(domain, type, init->area);
    pthread_cond_broadcast(&domain->initialised);
    pthread_mutex_unlock(&domain->lock);
    if (failure) {
        clr_thread_set_pending(failure);
        return NULL;
    }
    return init->area;
}

static void wait_for(Domain *domain, ClassInit *init) {
    clr_thread->init_wait = init;
    clr_thread_enter_safe();
    while (init->thread) pthread_cond_wait(&domain->initialised, &domain->lock);
    clr_thread->init_wait = NULL;
    pthread_mutex_unlock(&domain->lock);
    clr_thread_leave_safe();
}

void *clr_rt_static_base(Type *type) {
    Domain *domain = clr_thread->domain;
    StaticsArea *area = find_area(domain, type);
    if (area) return area;
    for (;;) {
        lock_domain(domain);
        area = find_area(domain, type);
        ClassInit *init = domain->class_inits;
        while (init && init->type != type) init = init->next;
        if (area || !init) break;
        if (init->failure) {
            Object *failure = clr_gc_handle_get(init->failure);
            pthread_mutex_unlock(&domain->lock);
            clr_thread_set_pending(failure);
            return NULL;
        }
        if (init->thread == clr_thread || closes_cycle(init->thread)) {
            area = init->area;
            break;
        }
        wait_for(domain, init);
    }
    if (area) {
        pthread_mutex_unlock(&domain->lock);
        return area;
    }
    area = new_area(domain, type);
    if (!type->has_cctor) {
        publish(domain, type, area);
        pthread_mutex_unlock(&domain->lock);
        return area;
    }
    ClassInit *init = clr_calloc(1, sizeof *init);
    init->type = type;
    init->thread = clr_thread;
    init->area = area;
    init->next = domain->class_inits;
    domain->class_inits = init;
    pthread_mutex_unlock(&domain->lock);
    return run_initialiser(domain, type, init);
}

/* --- thread statics: a list per thread and domain; areas are found by type --- */

void *clr_rt_thread_static_base(Type *type) {
    Thread *thread = clr_thread;
    if (type->has_cctor && !clr_rt_static_base(type)) return NULL;
    for (StaticsArea *area = thread->statics_areas; area; area = area->next)
        if (area->type == type && area->reserved == thread->domain->id) return area;
    StaticsArea *area = clr_calloc(1, type->thread_statics_size);
    area->type = type;
    area->runs = type->thread_statics_runs;
    area->reserved = thread->domain->id;
    area->next = thread->statics_areas;
    __atomic_store_n(&thread->statics_areas, area, __ATOMIC_RELEASE);
    return area;
}

void *clr_static_field_address(Field *field) {
    ClrError error = {0};
    if (clr_type_require(field->type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    if (field->rva) return (void *)field->rva;
    u8 *base = field->is_thread_static ? clr_rt_thread_static_base(field->type) : clr_rt_static_base(field->type);
    return base ? base + field->offset : NULL;
}
