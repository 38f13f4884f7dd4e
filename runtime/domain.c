/* Application domains: creation, entry, end. */
#include "runtime/domain.h"

#include "runtime/helpers.h"

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

Domain *clr_domain_enter(Domain *domain) {
    Thread *thread = clr_thread;
    Domain *previous = thread->domain;
    if (previous == domain) return previous;
    if (previous) clr_gc_retire_tlab(thread);
    thread->domain = domain;
    thread->statics = domain ? domain->statics : NULL;
    return previous;
}
