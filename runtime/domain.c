/* Application domains: creation, entry, end. */
#include "runtime/domain.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "runtime/helpers.h"
#include "runtime/native_wait.h"
#include "runtime/stop.h"
#include "runtime/threads.h"

Domain *clr_default_domain;

static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static Domain *domains;
static u32 next_id = 1;

static void set_probe(Domain *domain, const char *private_folders) {
    ClrText probe = {0};
    clr_text_puts(&probe, domain->base_directory);
    while (private_folders && *private_folders) {
        int length = (int)strcspn(private_folders, ";");
        if (length) clr_text_printf(&probe, ":%s/%.*s", domain->base_directory, length, private_folders);
        private_folders += length + (private_folders[length] == ';');
    }
    domain->probe = probe.data;
}

void clr_domain_set_base(Domain *domain, const char *program) {
    char *folder = realpath(program, NULL), *slash = folder ? strrchr(folder, '/') : NULL;
    pthread_mutex_lock(&domain->lock);
    if (slash && !domain->probe) {
        *slash = 0;
        domain->base_directory = clr_strdup(folder);
        set_probe(domain, NULL);
    }
    pthread_mutex_unlock(&domain->lock);
    free(folder);
}

Domain *clr_domain_new(const char *name, const char *base_directory, const char *private_folders) {
    Domain *domain = clr_calloc(1, sizeof *domain);
    domain->heap = clr_gc_heap_new(domain);
    if (!domain->heap) {
        clr_free(domain);
        return NULL;
    }
    domain->name = clr_strdup(name);
    domain->base_directory = base_directory ? clr_strdup(base_directory) : NULL;
    if (base_directory) set_probe(domain, private_folders);
    domain->statics = clr_statics_new_table();
    pthread_mutex_init(&domain->lock, NULL);
    pthread_cond_init(&domain->initialised, NULL);
    pthread_mutex_lock(&list_mutex);
    domain->id = next_id++;
    domain->next = domains;
    domains = domain;
    pthread_mutex_unlock(&list_mutex);
    CLR_TRACE(domain, "created %u '%s'", domain->id, name);
    return domain;
}

void clr_domain_own(Domain *domain, DomainResource *resource, void (*drop)(DomainResource *resource)) {
    resource->drop = drop;
    pthread_mutex_lock(&domain->lock);
    resource->next = domain->resources;
    resource->link = &domain->resources;
    if (resource->next) resource->next->link = &resource->next;
    domain->resources = resource;
    pthread_mutex_unlock(&domain->lock);
}

static void unlink_resource(DomainResource *resource) {
    *resource->link = resource->next;
    if (resource->next) resource->next->link = resource->link;
    resource->link = NULL;
}

void clr_domain_disown(Domain *domain, DomainResource *resource) {
    pthread_mutex_lock(&domain->lock);
    unlink_resource(resource);
    pthread_mutex_unlock(&domain->lock);
}

void clr_domain_free(Domain *domain) {
    pthread_mutex_lock(&list_mutex);
    for (Domain **p = &domains; *p; p = &(*p)->next)
        if (*p == domain) {
            *p = domain->next;
            break;
        }
    pthread_mutex_unlock(&list_mutex);
    CLR_TRACE(domain, "freed %u '%s'", domain->id, domain->name);
    while (domain->resources) {
        DomainResource *resource = domain->resources;
        unlink_resource(resource);
        resource->drop(resource);
    }
    clr_gc_heap_free(domain->heap);
    for (StaticsArea *area = domain->areas, *next; area; area = next) {
        next = area->next;
        clr_free(area);
    }
    for (struct ClassInit *init = domain->class_inits, *next; init; init = next) {
        next = *(struct ClassInit **)init;
        clr_free(init);
    }
    clr_statics_free_table(domain->statics);
    clr_map_free(&domain->type_objects);
    clr_map_free(&domain->reflection_objects);
    for (u32 i = 0; i < domain->interned.capacity; i++) clr_free((void *)domain->interned.entries[i].key);
    clr_map_free(&domain->interned);
    clr_vec_free(&domain->assemblies);
    pthread_mutex_destroy(&domain->lock);
    pthread_cond_destroy(&domain->initialised);
    clr_free(domain->name);
    clr_free(domain->base_directory);
    clr_free(domain->probe);
    clr_free(domain);
}

/* --- calls between domains --- */

/* Under the list's lock. */
static Domain *find(u32 id) {
    Domain *domain = domains;
    while (domain && domain->id != id) domain = domain->next;
    return domain;
}

Domain *clr_domain_pin(u32 id) {
    pthread_mutex_lock(&list_mutex);
    Domain *domain = find(id);
    if (domain && domain->state == CLR_DOMAIN_RUNNING) __atomic_fetch_add(&domain->threads_inside, 1, __ATOMIC_SEQ_CST);
    else domain = NULL;
    pthread_mutex_unlock(&list_mutex);
    return domain;
}

void clr_domain_unpin(Domain *domain) { __atomic_fetch_sub(&domain->threads_inside, 1, __ATOMIC_SEQ_CST); }

void clr_domain_call_begin(Domain *domain, DomainCall *call) {
    Thread *thread = clr_thread;
    __atomic_fetch_add(&thread->domain->threads_inside, 1, __ATOMIC_SEQ_CST); /* away, but it will be back */
    call->managed = thread->managed;
    thread->managed = NULL;
    call->previous = clr_domain_enter(domain);
}

bool clr_domain_call_end(DomainCall *call) {
    Thread *thread = clr_thread;
    bool lived = thread->domain->state == CLR_DOMAIN_RUNNING;
    clr_thread_forget_managed(thread);
    thread->managed = call->managed;
    if (!lived) thread->pending = NULL;
    clr_domain_enter(call->previous);
    clr_domain_unpin(call->previous);
    clr_domain_check_kill();
    return lived;
}

/* --- unloading --- */

bool clr_domain_check_kill(void) {
    Thread *thread = clr_thread;
    if (thread->domain && thread->domain->state == CLR_DOMAIN_UNLOADING) thread->kill = 1;
    return thread->kill != 0;
}

static void wake_threads_of(Domain *domain) {
    clr_thread_list_lock();
    for (Thread *t = clr_stop_first_thread(); t; t = t->next)
        if (t != clr_thread) {
            pthread_mutex_lock(&t->kill_lock);
            if (t->domain == domain) {
                t->kill = 1;
                clr_native_interrupt(t);
            }
            pthread_mutex_unlock(&t->kill_lock);
        }
    clr_thread_list_unlock();
}

static u32 threads_of(Domain *domain) {
    u32 count = 0;
    clr_thread_list_lock();
    for (Thread *t = clr_stop_first_thread(); t; t = t->next) count += t->domain == domain && t != clr_thread;
    clr_thread_list_unlock();
    return count;
}

static void nap(u32 round) { nanosleep(&(struct timespec){0, round < 100 ? 50000 : 1000000}, NULL); }

/* The domain, when it is this call that ends it; else waits until it is gone. */
static Domain *begin_unload(u32 id, bool *gone) {
    for (u32 round = 0;; round++) {
        pthread_mutex_lock(&list_mutex);
        Domain *domain = find(id);
        u32 state = domain ? domain->state : CLR_DOMAIN_RUNNING;
        if (domain && state == CLR_DOMAIN_RUNNING) __atomic_store_n(&domain->state, CLR_DOMAIN_UNLOADING, __ATOMIC_SEQ_CST);
        pthread_mutex_unlock(&list_mutex);
        *gone = !domain;
        if (state == CLR_DOMAIN_RUNNING) return domain;
        if (state == CLR_DOMAIN_DEAD) return NULL;
        nap(round);
    }
}

static bool end_domain(Domain *domain) {
    __atomic_add_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
    u32 left = 0;
    for (u32 round = 0; (left = threads_of(domain) + __atomic_load_n(&domain->threads_inside, __ATOMIC_SEQ_CST)) && round < 20000; round++) {
        wake_threads_of(domain);
        nap(round);
    }
    __atomic_sub_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
    __atomic_store_n(&domain->state, CLR_DOMAIN_DEAD, __ATOMIC_SEQ_CST);
    if (!left) clr_domain_free(domain);
    return !left;
}

bool clr_domain_unload(u32 id) {
    bool managed = clr_thread && clr_thread->state == CLR_THREAD_MANAGED, gone;
    if (managed) clr_thread_enter_safe();
    Domain *domain = begin_unload(id, &gone);
    if (domain) gone = end_domain(domain);
    if (managed) clr_thread_leave_safe();
    return gone;
}

static void *run_unload(void *id) {
    clr_domain_unload((u32)(uintptr_t)id);
    return NULL;
}

void clr_domain_unload_later(u32 id) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, run_unload, (void *)(uintptr_t)id)) return; /* it stays: no thread, no unload */
    pthread_detach(thread);
}

void clr_domain_await_kill(void) {
    while (!clr_domain_check_kill()) {
        clr_thread_enter_safe();
        sched_yield();
        clr_thread_leave_safe();
    }
}

void clr_domain_exit(i32 code) {
    Domain *domain = clr_thread->domain;
    domain->exit_code = code;
    domain->exited = true;
    clr_domain_unload_later(domain->id);
    clr_domain_await_kill();
}

Domain *clr_domain_enter(Domain *domain) {
    Thread *thread = clr_thread;
    Domain *previous = thread->domain;
    if (previous == domain) return previous;
    if (previous) clr_gc_retire_tlab(thread);
    pthread_mutex_lock(&thread->kill_lock);
    if (thread->kill) thread->interrupted = false;
    thread->kill = 0;
    thread->domain = domain;
    thread->statics = domain ? domain->statics : NULL;
    pthread_mutex_unlock(&thread->kill_lock);
    return previous;
}
