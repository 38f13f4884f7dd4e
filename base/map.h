/* base/map.h: a hash map from byte keys or pointers to pointers (XXH3, open addressing).
 *
 * Keys are borrowed: their bytes must live as long as the map. Not thread-safe. Zero-initialise. */
#ifndef CLR_BASE_MAP_H
#define CLR_BASE_MAP_H

#include "base/base.h"

typedef struct ClrMapEntry {
    const void *key; /* NULL: free slot */
    size_t size;
    u64 hash;
    void *value;
} ClrMapEntry;

typedef struct ClrMap {
    ClrMapEntry *entries;
    u32 count, capacity; /* capacity is 0 or a power of two */
} ClrMap;

/* Keyed by the bytes [key, key+size). */
void *clr_map_find(const ClrMap *map, const void *key, size_t size);
/* Inserts or replaces; `value` may not be NULL. */
void clr_map_put(ClrMap *map, const void *key, size_t size, void *value);
/* Keyed by the pointer itself (not what it points at). A map uses one kind of key only. */
void *clr_map_find_pointer(const ClrMap *map, const void *key);
void clr_map_put_pointer(ClrMap *map, const void *key, void *value);
void clr_map_remove_pointer(ClrMap *map, const void *key);
void clr_map_free(ClrMap *map);

/* XXH3 of the bytes. */
u64 clr_hash(const void *data, size_t size);

#endif
