/* runtime/code_memory.c: the reservation below 2 GiB and its three areas (runtime/code.h).
 *
 *   base           | low: method tables | near: slots, GOT, data | code (execute view) |   < 0x7fff8000
 *   somewhere else | code (write view)  |
 *
 * Nothing may lie at or above 0x7fff8000: AddressSanitizer's shadow starts there. The areas only grow;
 * low and near memory is committed in steps, code pages come from an anonymous file and need no commit. */
#include "runtime/code.h"

#include <pthread.h>

#include "base/os.h"

#define MIB ((u64)1 << 20)
#define FIRST_BASE 0x10000000u
#define BASE_STEP (64 * MIB)
#define ADDRESS_LIMIT 0x7fff8000u
#define COMMIT_STEP MIB
#define MAX_ALIGN 4096u

typedef struct Area {
    u64 start, next, committed, end;
} Area;

static struct {
    pthread_mutex_t lock;
    bool ready;
    Area low, near, code;
    u64 write_delta; /* write address - execute address */
} memory = {.lock = PTHREAD_MUTEX_INITIALIZER};

static bool reserve_at(u64 base, u64 low_size, u64 near_size, u64 code_size) {
    u64 data_size = low_size + near_size;
    if (!clr_os_reserve(base, data_size)) return false;
    u8 *write, *exec;
    if (!clr_os_map_dual(base + data_size, code_size, &write, &exec)) {
        clr_os_release((void *)(uintptr_t)base, data_size);
        return false;
    }
    u64 near_start = base + low_size, code_start = base + data_size;
    memory.low = (Area){base, base, base, near_start};
    memory.near = (Area){near_start, near_start, near_start, code_start};
    memory.code = (Area){code_start, code_start, code_start + code_size, code_start + code_size};
    memory.write_delta = (u64)(uintptr_t)write - code_start;
    return true;
}

bool clr_code_init(void) {
    pthread_mutex_lock(&memory.lock);
    /* From 1 GiB down to 128 MiB; at each size every base, so that a mapping in the way costs as little as possible. */
    for (u64 unit = 256 * MIB; !memory.ready && unit >= 32 * MIB; unit /= 2)
        for (u64 base = FIRST_BASE; !memory.ready && base + 4 * unit <= ADDRESS_LIMIT; base += BASE_STEP)
            memory.ready = reserve_at(base, unit, unit, 2 * unit);
    bool ready = memory.ready;
    pthread_mutex_unlock(&memory.lock);
    return ready;
}

bool clr_code_memory_contains(u64 address, u64 size) {
    u64 start = memory.low.start, end = memory.code.end;
    return address >= start && address <= end && size <= end - address;
}

void clr_code_range(u64 *start, u64 *end) {
    *start = memory.code.start;
    *end = memory.code.end;
}

/* Caller holds the lock. Returns 0 when the area is full or the system has no memory left. */
static u64 bump(Area *area, size_t size, size_t align) {
    CLR_CHECK(memory.ready && align && align <= MAX_ALIGN && !(align & (align - 1)));
    u64 at = CLR_ALIGN_UP(area->next, (u64)align);
    if (at > area->end || size > area->end - at) return 0;
    u64 end = at + size;
    if (end > area->committed) {
        u64 target = CLR_MIN(CLR_ALIGN_UP(end, COMMIT_STEP), area->end);
        if (!clr_os_commit((void *)(uintptr_t)area->committed, target - area->committed)) return 0;
        area->committed = target;
    }
    area->next = end;
    return at;
}

static u64 locked_bump(Area *area, size_t size, size_t align) {
    pthread_mutex_lock(&memory.lock);
    u64 at = bump(area, size, align);
    pthread_mutex_unlock(&memory.lock);
    return at;
}

void *clr_low_alloc(size_t size, size_t align) { return (void *)(uintptr_t)locked_bump(&memory.low, size, align); }

void *clr_near_alloc(size_t size, size_t align) { return (void *)(uintptr_t)locked_bump(&memory.near, size, align); }

u8 *clr_code_alloc(size_t size, size_t align, u8 **write) {
    u64 at = locked_bump(&memory.code, size, align);
    *write = at ? (u8 *)(uintptr_t)(at + memory.write_delta) : NULL;
    return (u8 *)(uintptr_t)at;
}
