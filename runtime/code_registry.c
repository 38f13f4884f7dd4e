/* runtime/code_registry.c: from a pc to the function that contains it, without a lock.
 *
 * The code area is cut into granules; each granule heads a list of the objects that touch it. Registering pushes one
 * link per granule with a release store, so that a reader (another thread, or a signal handler) sees a
 * complete object or none. Objects outside of the area (ahead-of-time images, a handful) stand in one list. */
#include <pthread.h>

#include "base/memory.h"
#include "runtime/code.h"

#define GRANULE_SHIFT 10

typedef struct ObjectLink {
    struct ObjectLink *next;
    CodeObject *object;
} ObjectLink;

static struct {
    pthread_mutex_t lock;
    u64 start, end;
    ObjectLink **granules; /* one list per granule of [start, end) */
    ObjectLink *foreign;   /* objects outside of it */
} registry = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void push_link(ObjectLink **list, ObjectLink *link, CodeObject *object) {
    link->object = object;
    link->next = *list;
    __atomic_store_n(list, link, __ATOMIC_RELEASE);
}

/* Caller holds the lock. */
static void prepare_granules(void) {
    if (registry.granules) return;
    clr_code_range(&registry.start, &registry.end);
    size_t count = (registry.end - registry.start) >> GRANULE_SHIFT;
    if (!count) return;
    __atomic_store_n(&registry.granules, clr_calloc(count, sizeof(ObjectLink *)), __ATOMIC_RELEASE);
}

void clr_code_register(CodeObject *object) {
    CLR_CHECK(object->start < object->end);
    pthread_mutex_lock(&registry.lock);
    prepare_granules();
    if (object->start >= registry.start && object->end <= registry.end) {
        u64 first = (object->start - registry.start) >> GRANULE_SHIFT;
        u64 last = (object->end - 1 - registry.start) >> GRANULE_SHIFT;
        ObjectLink *links = clr_malloc(sizeof *links * (last - first + 1));
        for (u64 i = first; i <= last; i++) push_link(&registry.granules[i], links++, object);
    } else {
        push_link(&registry.foreign, clr_malloc(sizeof(ObjectLink)), object);
    }
    pthread_mutex_unlock(&registry.lock);
}

CodeObject *clr_code_find_object(u64 pc) {
    ObjectLink **granules = __atomic_load_n(&registry.granules, __ATOMIC_ACQUIRE);
    bool inside = granules && pc >= registry.start && pc < registry.end;
    ObjectLink **list = inside ? &granules[(pc - registry.start) >> GRANULE_SHIFT] : &registry.foreign;
    for (ObjectLink *link = __atomic_load_n(list, __ATOMIC_ACQUIRE); link; link = link->next)
        if (pc >= link->object->start && pc < link->object->end) return link->object;
    return NULL;
}

CodeFunction *clr_code_find(u64 pc) {
    CodeObject *object = clr_code_find_object(pc);
    if (!object) return NULL;
    u32 low = 0, high = object->function_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (object->functions[middle].start <= pc) low = middle + 1;
        else high = middle;
    }
    if (!low) return NULL;
    CodeFunction *function = &object->functions[low - 1];
    return pc < function->end ? function : NULL;
}
