/* runtime/statics.h: static fields, per domain (types.md, invariants.md 3).
 *
 *   thread->statics -> table[index / CHUNK] -> chunk[index % CHUNK] -> statics area, or NULL
 *
 * A null entry means "not initialised in this domain yet": one load answers both where the statics are
 * and whether the class initialiser is done. The initialiser's helper returns the area without
 * publishing it, so a thread that re-enters its own initialiser sees half-built statics and nobody
 * else does. An area is `StaticsArea` followed by the fields; it never moves. */
#ifndef CLR_RUNTIME_STATICS_H
#define CLR_RUNTIME_STATICS_H

#include "runtime/type.h"

#define CLR_STATICS_CHUNK 256
#define CLR_STATICS_CHUNKS 1024
#define CLR_STATICS_HEADER 32

typedef struct StaticsArea {
    struct StaticsArea *next; /* of the domain (or thread): the collector's list of roots */
    Type *type;
    const GcRuns *runs;       /* reference words, from the area's start; may be NULL */
    u64 reserved;
} StaticsArea;

/* A number for a type with statics or an initialiser, from 1; process-wide. */
u32 clr_statics_new_index(Type *type);
/* The table of a new domain, and its end. */
void **clr_statics_new_table(void);
void clr_statics_free_table(void **table);

/* JIT helpers (may run managed code, may throw: NULL and pending). */
/* The statics area of the current domain, initialiser run (or under way on this thread). */
void *clr_rt_static_base(Type *type);
/* The area without running the initialiser: for the initialiser itself. */
void *clr_rt_thread_static_base(Type *type);

/* Field address in the current domain, for reflection and hosting. NULL with pending on failure. */
void *clr_static_field_address(Field *field);

#endif
