/* Application domains: creation, entry, end. */
#include "runtime/domain.h"

#include <time.h>

#include "runtime/helpers.h"
#include "runtime/native_wait.h"
#include "runtime/stop.h"

Domain *clr_default_domain;

static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static Domain *domains;
static u32 next_id = 1;

Domain *clr_domain_new(const char *name, const char *base_directory) {
    Domain *domain = clr_calloc(1, sizeof *domain);
    domain->heap = clr_gc_heap_new(domain);
    if (!domain->heap) {
        clr_free(domain);
        return NULL;
    }
    domain->name = clr_strdup(name);
    domain->base_directory = base_directory ? clr_strdup(base_directory) : NULL;
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

void clr_domain_free(Domain *domain) {
    pthread_mutex_lock(&list_mutex);
    for (Domain **p = &domains; *p; p = &(*p)->next)
        if (*p == domain) {
            *p = domain->next;
            break;
        }
    pthread_mutex_unlock(&list_mutex);
    CLR_TRACE(domain, "freed %u '%s'", domain->id, domain->name);
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
    clr_map_free(&domain->interned);
    clr_vec_free(&domain->assemblies);
    pthread_mutex_destroy(&domain->lock);
    pthread_cond_destroy(&domain->initialised);
    clr_free(domain->name);
    clr_free(domain->base_directory);
    clr_free(domain);
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
        if (t->domain == domain && t != clr_thread) {
            t->kill = 1;
            clr_native_interrupt(t);
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

bool clr_domain_unload(Domain *domain) {
    bool managed = clr_thread && clr_thread->state == CLR_THREAD_MANAGED;
    __atomic_store_n(&domain->state, CLR_DOMAIN_UNLOADING, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
    if (managed) clr_thread_enter_safe();
    u32 left = 0;
    for (u32 rounds = 0; (left = threads_of(domain)) && rounds < 20000; rounds++) {
        wake_threads_of(domain);
        nanosleep(&(struct timespec){0, rounds < 100 ? 50000 : 1000000}, NULL);
    }
    if (managed) clr_thread_leave_safe();
    __atomic_sub_fetch(clr_poll_flag, 1, __ATOMIC_SEQ_CST);
    domain->state = CLR_DOMAIN_DEAD;
    if (left) return false;
    clr_domain_free(domain);
    return true;
}

Domain *clr_domain_enter(Domain *domain) {
    Thread *thread = clr_thread;
    Domain *previous = thread->domain;
    if (previous == domain) return previous;
    if (previous) clr_gc_retire_tlab(thread);
    thread->domain = domain;
    thread->statics = domain ? domain->statics : NULL;
    return previous;
}
