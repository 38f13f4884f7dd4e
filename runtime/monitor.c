/* Monitors (ECMA-335 I.12.6.5 as System.Threading.Monitor offers it) and identity hashes (runtime/monitor.h). */
#include "runtime/monitor.h"

#include <pthread.h>
#include <time.h>

#include "base/memory.h"
#include "base/os.h"
#include "runtime/gc.h"
#include "runtime/helpers.h"
#include "runtime/native_wait.h"
#include "runtime/thread.h"

#define KIND(h) ((h) >> 28 & 3)
#define KEPT(h) ((h)&0xC0000000u)
#define DATA(h) ((h)&0x0FFFFFFFu)
enum { KIND_NONE, KIND_THIN, KIND_HASH, KIND_BLOCK };

typedef struct Waiter {
    struct Waiter *next;
    pthread_cond_t cond;
    bool signalled;
} Waiter;

typedef struct SyncBlock {
    pthread_mutex_t mutex;
    pthread_cond_t released;
    u32 owner;      /* thread id, 0: free */
    u32 recursion;
    u32 index;
    i32 hash;       /* 0: none yet */
    Waiter *first_waiter, *last_waiter;
    struct SyncBlock *next_free;
} SyncBlock;

/* Blocks never move: the table grows by chunks. */
#define CHUNK 1024u
static SyncBlock *chunks[1u << 16];
static u32 block_count = 1; /* 0 is no index */
static SyncBlock *free_blocks;
static pthread_mutex_t table_mutex = PTHREAD_MUTEX_INITIALIZER;

static SyncBlock *block_at(u32 index) { return &chunks[index / CHUNK][index % CHUNK]; }

static void init_condition(pthread_cond_t *cond) {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(cond, &attributes);
    pthread_condattr_destroy(&attributes);
}

static SyncBlock *new_block(void) {
    pthread_mutex_lock(&table_mutex);
    SyncBlock *block = free_blocks;
    if (block) free_blocks = block->next_free;
    else {
        u32 index = block_count++;
        CLR_CHECK(index / CHUNK < CLR_COUNTOF(chunks));
        if (!chunks[index / CHUNK]) chunks[index / CHUNK] = clr_calloc(CHUNK, sizeof(SyncBlock));
        block = block_at(index);
        block->index = index;
        pthread_mutex_init(&block->mutex, NULL);
        init_condition(&block->released);
    }
    pthread_mutex_unlock(&table_mutex);
    block->owner = block->recursion = 0;
    block->hash = 0;
    return block;
}

static void free_block(SyncBlock *block) {
    pthread_mutex_lock(&table_mutex);
    block->next_free = free_blocks;
    free_blocks = block;
    pthread_mutex_unlock(&table_mutex);
}

static u32 load(Object *object) { return __atomic_load_n(&object->header, __ATOMIC_ACQUIRE); }
static bool swap(Object *object, u32 *expected, u32 wanted) { return __atomic_compare_exchange_n(&object->header, expected, wanted, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE); }

/* The object's sync block, made now if need be; whatever the header says moves into it. */
static SyncBlock *inflate(Object *object) {
    SyncBlock *fresh = NULL;
    u32 header = load(object);
    while (KIND(header) != KIND_BLOCK) {
        if (!fresh) fresh = new_block();
        fresh->owner = KIND(header) == KIND_THIN ? header & 0xFFFF : 0;
        fresh->recursion = KIND(header) == KIND_THIN ? header >> 16 & 0xFFF : 0;
        fresh->hash = KIND(header) == KIND_HASH ? (i32)DATA(header) : 0;
        if (swap(object, &header, KEPT(header) | KIND_BLOCK << 28 | fresh->index)) {
            clr_gc_watch(object);
            return fresh;
        }
    }
    if (fresh) free_block(fresh);
    return block_at(DATA(header));
}

static struct timespec deadline_after(i64 timeout_ms) {
    u64 at = clr_os_now_ns() + (u64)timeout_ms * 1000000u;
    return (struct timespec){(time_t)(at / 1000000000u), (long)(at % 1000000000u)};
}

/* How a wait for ownership ends. */
typedef enum Taken { TAKEN, TIMED_OUT, INTERRUPTED } Taken;

/* The mutex is held, a wait is begun; waits until nobody owns the block. `interruptible`: else only a thread that is to leave its domain
 * gives up. */
static Taken take(SyncBlock *block, u32 me, u32 recursion, const struct timespec *deadline, bool interruptible) {
    Taken result = TAKEN;
    bool interrupted = false;
    while (block->owner && result == TAKEN) {
        if (interruptible ? clr_wait_is_over(&interrupted) : clr_thread->kill) result = INTERRUPTED;
        else if (!deadline) pthread_cond_wait(&block->released, &block->mutex);
        else if (pthread_cond_timedwait(&block->released, &block->mutex, deadline) && block->owner) result = TIMED_OUT;
    }
    if (result == TAKEN) {
        block->owner = me;
        block->recursion = recursion;
    } else if (!block->owner) pthread_cond_signal(&block->released); /* a signal that another can use */
    return result;
}

bool clr_monitor_enter(Object *object, i64 timeout_ms) {
    u32 me = clr_thread->id, header = load(object);
    CLR_CHECK(me < 0x10000);
    for (;;) {
        if (KIND(header) == KIND_NONE) {
            if (swap(object, &header, KEPT(header) | KIND_THIN << 28 | me)) return true;
        } else if (KIND(header) == KIND_THIN && (header & 0xFFFF) == me && (header >> 16 & 0xFFF) < 0xFFF) {
            if (swap(object, &header, header + 0x10000)) return true;
        } else break;
    }
    SyncBlock *block = inflate(object);
    struct timespec deadline;
    pthread_mutex_lock(&block->mutex);
    if (block->owner == me) {
        block->recursion++;
        pthread_mutex_unlock(&block->mutex);
        return true;
    }
    if (!block->owner) {
        block->owner = me;
        block->recursion = 0;
        pthread_mutex_unlock(&block->mutex);
        return true;
    }
    if (timeout_ms == 0) {
        pthread_mutex_unlock(&block->mutex);
        return false;
    }
    if (timeout_ms > 0) deadline = deadline_after(timeout_ms);
    pthread_mutex_unlock(&block->mutex);
    /* The object itself is not touched while SAFE. */
    clr_thread_enter_safe();
    clr_wait_begin(&block->mutex, &block->released);
    pthread_mutex_lock(&block->mutex);
    Taken taken = take(block, me, 0, timeout_ms > 0 ? &deadline : NULL, true);
    pthread_mutex_unlock(&block->mutex);
    clr_wait_end();
    clr_thread_leave_safe();
    if (taken == INTERRUPTED) clr_wait_throw_interrupted();
    return taken == TAKEN;
}

static bool not_owner(void) {
    clr_throw_new("System.Threading", "SynchronizationLockException", "Object synchronization method was called from an unsynchronized block of code.");
    return false;
}

bool clr_monitor_exit(Object *object) {
    u32 me = clr_thread->id, header = load(object);
    while (KIND(header) == KIND_THIN) {
        if ((header & 0xFFFF) != me) return not_owner();
        u32 next = header >> 16 & 0xFFF ? header - 0x10000 : KEPT(header);
        if (swap(object, &header, next)) return true;
    }
    if (KIND(header) != KIND_BLOCK) return not_owner();
    SyncBlock *block = block_at(DATA(header));
    pthread_mutex_lock(&block->mutex);
    bool mine = block->owner == me;
    if (mine && block->recursion) block->recursion--;
    else if (mine) {
        block->owner = 0;
        pthread_cond_signal(&block->released);
    }
    pthread_mutex_unlock(&block->mutex);
    return mine || not_owner();
}

bool clr_monitor_is_entered(Object *object) {
    u32 header = load(object);
    if (KIND(header) == KIND_THIN) return (header & 0xFFFF) == clr_thread->id;
    return KIND(header) == KIND_BLOCK && block_at(DATA(header))->owner == clr_thread->id;
}

static void remove_waiter(SyncBlock *block, Waiter *waiter) {
    Waiter *previous = NULL;
    for (Waiter *w = block->first_waiter; w; previous = w, w = w->next) {
        if (w != waiter) continue;
        if (previous) previous->next = w->next;
        else block->first_waiter = w->next;
        if (block->last_waiter == w) block->last_waiter = previous;
        return;
    }
}

bool clr_monitor_wait(Object *object, i64 timeout_ms) {
    u32 me = clr_thread->id;
    if (!clr_monitor_is_entered(object)) return not_owner();
    SyncBlock *block = inflate(object);
    Waiter waiter = {.signalled = false};
    struct timespec deadline;
    if (timeout_ms >= 0) deadline = deadline_after(timeout_ms);
    init_condition(&waiter.cond);
    clr_thread_enter_safe();
    clr_wait_begin(&block->mutex, &waiter.cond);
    pthread_mutex_lock(&block->mutex);
    u32 recursion = block->recursion;
    bool interrupted = false;
    if (!clr_wait_is_over(&interrupted)) {
        if (block->last_waiter) block->last_waiter->next = &waiter;
        else block->first_waiter = &waiter;
        block->last_waiter = &waiter;
        block->owner = block->recursion = 0;
        pthread_cond_signal(&block->released);
        while (!waiter.signalled && !clr_wait_is_over(&interrupted)) {
            if (timeout_ms < 0) pthread_cond_wait(&waiter.cond, &block->mutex);
            else if (pthread_cond_timedwait(&waiter.cond, &block->mutex, &deadline)) break;
        }
        if (!waiter.signalled) remove_waiter(block, &waiter);
        pthread_mutex_unlock(&block->mutex);
        clr_wait_end();
        clr_wait_begin(&block->mutex, &block->released);
        pthread_mutex_lock(&block->mutex);
        take(block, me, recursion, NULL, false);
    }
    pthread_mutex_unlock(&block->mutex);
    clr_wait_end();
    clr_thread_leave_safe();
    pthread_cond_destroy(&waiter.cond);
    if (interrupted) clr_wait_throw_interrupted();
    return waiter.signalled;
}

void clr_monitor_pulse(Object *object, bool all) {
    if (!clr_monitor_is_entered(object)) {
        not_owner();
        return;
    }
    u32 header = load(object);
    if (KIND(header) != KIND_BLOCK) return; /* nobody can wait without a block */
    SyncBlock *block = block_at(DATA(header));
    pthread_mutex_lock(&block->mutex);
    while (block->first_waiter) {
        Waiter *waiter = block->first_waiter;
        block->first_waiter = waiter->next;
        if (!block->first_waiter) block->last_waiter = NULL;
        waiter->next = NULL;
        waiter->signalled = true;
        pthread_cond_signal(&waiter->cond);
        if (!all) break;
    }
    pthread_mutex_unlock(&block->mutex);
}

/* --- hashes --- */

static i32 new_hash(void) {
    static __thread u32 state;
    if (!state) state = 0x9E3779B9u ^ (u32)(uintptr_t)&state;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    i32 hash = (i32)(state & 0x03FFFFFFu);
    return hash ? hash : 1;
}

i32 clr_object_hash(Object *object) {
    u32 header = load(object);
    for (;;) {
        if (KIND(header) == KIND_HASH) return (i32)DATA(header);
        if (KIND(header) == KIND_NONE) {
            i32 hash = new_hash();
            if (swap(object, &header, KEPT(header) | KIND_HASH << 28 | (u32)hash)) return hash;
            continue;
        }
        SyncBlock *block = inflate(object);
        pthread_mutex_lock(&block->mutex);
        if (!block->hash) block->hash = new_hash();
        i32 hash = block->hash;
        pthread_mutex_unlock(&block->mutex);
        return hash;
    }
}

void clr_monitor_object_died(u32 header) {
    if (KIND(header) == KIND_BLOCK) free_block(block_at(DATA(header)));
}
