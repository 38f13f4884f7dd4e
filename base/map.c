/* base/map.c: open addressing with linear probing, at most three quarters full. */
#include "base/map.h"

#include "base/memory.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

u64 clr_hash(const void *data, size_t size)
{
    return XXH3_64bits(data, size);
}

static u64 hash_pointer(const void *key)
{
    u64 x = (u64)(uintptr_t)key * 0x9E3779B97F4A7C15u;
    return x ^ (x >> 32);
}

static void insert_new(ClrMap *map, ClrMapEntry entry)
{
    u32 mask = map->capacity - 1, i = (u32)entry.hash & mask;
    while (map->entries[i].key) i = (i + 1) & mask;
    map->entries[i] = entry;
}

static void grow(ClrMap *map)
{
    ClrMap bigger = {.count = map->count, .capacity = map->capacity ? map->capacity * 2 : 16};
    CLR_CHECK(bigger.capacity != 0);
    bigger.entries = clr_calloc(bigger.capacity, sizeof(ClrMapEntry));
    for (u32 i = 0; i < map->capacity; i++)
        if (map->entries[i].key) insert_new(&bigger, map->entries[i]);
    clr_free(map->entries);
    *map = bigger;
}

/* A pointer key has size 0 and is compared by address. */
static ClrMapEntry *find_entry(const ClrMap *map, const void *key, size_t size, u64 hash, bool by_address)
{
    if (map->capacity == 0) return NULL;
    u32 mask = map->capacity - 1;
    for (u32 i = (u32)hash & mask;; i = (i + 1) & mask) {
        ClrMapEntry *entry = &map->entries[i];
        if (!entry->key) return NULL;
        if (entry->hash != hash || entry->size != size) continue;
        if (entry->key == key || (!by_address && memcmp(entry->key, key, size) == 0)) return entry;
    }
}

static void put(ClrMap *map, const void *key, size_t size, u64 hash, bool by_address, void *value)
{
    CLR_ASSERT(key && value);
    ClrMapEntry *entry = find_entry(map, key, size, hash, by_address);
    if (entry) {
        entry->key = key;
        entry->value = value;
        return;
    }
    if ((u64)(map->count + 1) * 4 > (u64)map->capacity * 3) grow(map);
    insert_new(map, (ClrMapEntry){key, size, hash, value});
    map->count++;
}

void *clr_map_find(const ClrMap *map, const void *key, size_t size)
{
    ClrMapEntry *entry = find_entry(map, key, size, clr_hash(key, size), false);
    return entry ? entry->value : NULL;
}

void clr_map_put(ClrMap *map, const void *key, size_t size, void *value)
{
    put(map, key, size, clr_hash(key, size), false, value);
}

void *clr_map_find_pointer(const ClrMap *map, const void *key)
{
    ClrMapEntry *entry = find_entry(map, key, 0, hash_pointer(key), true);
    return entry ? entry->value : NULL;
}

void clr_map_put_pointer(ClrMap *map, const void *key, void *value)
{
    put(map, key, 0, hash_pointer(key), true, value);
}

void clr_map_remove_pointer(ClrMap *map, const void *key)
{
    ClrMapEntry *entry = find_entry(map, key, 0, hash_pointer(key), true);
    if (!entry) return;
    /* Later entries of the same run move back over the hole, so that no tombstones are needed. */
    u32 mask = map->capacity - 1, hole = (u32)(entry - map->entries);
    for (u32 i = (hole + 1) & mask; map->entries[i].key; i = (i + 1) & mask) {
        u32 home = (u32)map->entries[i].hash & mask;
        if (((i - home) & mask) < ((i - hole) & mask)) continue;
        map->entries[hole] = map->entries[i];
        hole = i;
    }
    map->entries[hole] = (ClrMapEntry){0};
    map->count--;
}

void clr_map_free(ClrMap *map)
{
    clr_free(map->entries);
    *map = (ClrMap){0};
}
