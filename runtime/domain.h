/* runtime/domain.h: application domains (domains.md): what is private to one.
 *
 * Types, methods and code are shared; a domain owns its heap, statics, handles, literals' identity,
 * type objects and the list of assemblies it bound. Nothing here refers to another domain's objects. */
#ifndef CLR_RUNTIME_DOMAIN_H
#define CLR_RUNTIME_DOMAIN_H

#include <pthread.h>

#include "base/map.h"
#include "base/trace.h"
#include "runtime/gc.h"
#include "runtime/statics.h"
#include "runtime/type.h"

typedef enum DomainState { CLR_DOMAIN_RUNNING, CLR_DOMAIN_UNLOADING, CLR_DOMAIN_DEAD } DomainState;

/* The head of something outside of the heap that a domain owns: a thread's record, an event. What is left when the domain ends is dropped. */
typedef struct DomainResource {
    struct DomainResource *next, **link; /* `link` is NULL when no domain owns it */
    void (*drop)(struct DomainResource *resource);
} DomainResource;

struct Domain {
    Domain *next;            /* all domains, under the domain list's lock */
    u32 id;                  /* from 1; the default domain is 1 */
    char *name;              /* owned */
    char *base_directory;    /* owned; ends without '/'; NULL until the first assembly is loaded: then its folder */
    char *probe;             /* owned; the base directory and the private folders below it, colon-separated: where references are looked for first */
    volatile u32 state;      /* DomainState */
    GcHeap *heap;
    void **statics;          /* runtime/statics.h */
    StaticsArea *areas;      /* all statics areas, under lock */
    pthread_mutex_t lock;    /* class initialisers' records, type objects, assemblies; never held over managed code */
    pthread_cond_t initialised; /* signalled when a class initialiser ends */
    struct ClassInit *class_inits;
    ClrMap type_objects;     /* Type * -> handle of its RuntimeType */
    ClrMap reflection_objects; /* Method *, Field *, Assembly * -> handle */
    ClrMap interned;         /* string content (owned) -> handle, for strings that are no literals */
    CLR_VEC(Assembly *) assemblies;
    Assembly *entry;
    GcHandle *app_domain;    /* System.AppDomain object of this domain, or NULL */
    u32 threads_inside;      /* calls from other domains or hosts that are inside, and threads away in another domain that will come back */
    DomainResource *resources; /* under lock */
    i32 exit_code;           /* Environment.ExitCode, or what Environment.Exit got */
    bool exited;             /* by Environment.Exit */
    char **arguments;        /* of the program, borrowed */
    int argument_count;
};

extern Domain *clr_default_domain;

/* A new, empty domain. `base_directory` may be NULL (see above); `private_folders`: folders below it, separated by ';', or NULL. NULL when
 * memory is exhausted. The caller destroys it. */
Domain *clr_domain_new(const char *name, const char *base_directory, const char *private_folders);
void clr_domain_own(Domain *domain, DomainResource *resource, void (*drop)(DomainResource *resource));
void clr_domain_disown(Domain *domain, DomainResource *resource);
/* Makes the folder of `program` the base directory of a domain that has none. */
void clr_domain_set_base(Domain *domain, const char *program);
/* Frees the domain and its heap. No thread may be inside. */
void clr_domain_free(Domain *domain);
/* Ends the domain of that id: threads inside are made to leave at their next poll or wait (their finally blocks do not run), then it is
 * freed. The caller is not inside. When another thread is ending it, waits for that; when there is no such domain (any more), true. Returns false, with the
 * domain dead but its memory kept, when a thread inside does not come back (it is in native code). */
bool clr_domain_unload(u32 id);
/* The same on a thread of its own, for callers that are inside; returns at once. */
void clr_domain_unload_later(u32 id);
/* The running domain of that id, kept from being freed until clr_domain_unpin; NULL: there is none (any more). */
Domain *clr_domain_pin(u32 id);
void clr_domain_unpin(Domain *domain);
/* A call of the current thread from its domain into another, which is pinned. The thread is MANAGED and nothing is pending. */
typedef struct DomainCall {
    Domain *previous;
    void *managed; /* the thread's object in the previous domain */
} DomainCall;
void clr_domain_call_begin(Domain *domain, DomainCall *call);
/* Goes back. false: the domain was ended during the call; then nothing is pending. */
bool clr_domain_call_end(DomainCall *call);
/* Ends the current thread's domain, which is not the default one, with an exit code. Returns when the thread is to leave: at once. */
void clr_domain_exit(i32 code);
/* For a thread whose domain is about to be ended by another: returns when the kill is there, so that nothing after the call runs. */
void clr_domain_await_kill(void);
/* Polls look here: is the current thread's domain being unloaded? */
bool clr_domain_check_kill(void);
/* Makes the current thread run in `domain`; returns the domain it was in. Pairs with a second call to go back. */
Domain *clr_domain_enter(Domain *domain);

#endif
