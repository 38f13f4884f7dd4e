/* base/memory.h: C memory with two lifetimes: owned blocks and arenas.
 *
 * All C memory of the project passes through clr_malloc and friends, so that tests can inject
 * failures and domains can be charged. Running out of C memory is fatal outside of the paths that
 * ask for `try` variants. */
#ifndef CLR_BASE_MEMORY_H
#define CLR_BASE_MEMORY_H

#include "base/base.h"

/* Never return NULL (a failure is fatal); memory from clr_calloc is zero. Free with clr_free. */
void *clr_malloc(size_t size);
void *clr_calloc(size_t count, size_t size);
void *clr_realloc(void *block, size_t size);
char *clr_strdup(const char *text);
void clr_free(void *block);

/* May return NULL: for sizes that come from a file, and for tests that inject failures. */
void *clr_try_malloc(size_t size);

/* Lets the `countdown`-th next clr_try_malloc fail (0 turns injection off). For tests. */
void clr_memory_fail_after(u32 countdown);

/* An arena hands out memory that all dies at once. Not thread-safe; zeroed; aligned to 16. */
typedef struct ClrArena {
    struct ClrArenaChunk *chunks;
    u8 *next, *end;
    size_t total; /* bytes handed out, for accounting */
} ClrArena;

void clr_arena_init(ClrArena *arena);
void clr_arena_deinit(ClrArena *arena);
void *clr_arena_alloc(ClrArena *arena, size_t size);
char *clr_arena_strdup(ClrArena *arena, const char *text, size_t length);
#define CLR_ARENA_NEW(arena, type) ((type *)clr_arena_alloc((arena), sizeof(type)))
#define CLR_ARENA_ARRAY(arena, type, count) ((type *)clr_arena_alloc((arena), sizeof(type) * (size_t)(count)))

/* A growable array: CLR_VEC(Type *) types; clr_vec_push(&types, t); types.data[i], types.count.
 * Zero-initialise; free with clr_vec_free. */
#define CLR_VEC(type) struct { type *data; u32 count, capacity; }
#define clr_vec_push(vec, value)                                                                             \
    do {                                                                                                     \
        if ((vec)->count == (vec)->capacity) {                                                               \
            (vec)->capacity = (vec)->capacity ? (vec)->capacity * 2 : 8;                                     \
            (vec)->data = clr_realloc((vec)->data, sizeof(*(vec)->data) * (vec)->capacity);                  \
        }                                                                                                    \
        (vec)->data[(vec)->count++] = (value);                                                               \
    } while (0)
#define clr_vec_free(vec) (clr_free((vec)->data), (vec)->data = NULL, (vec)->count = (vec)->capacity = 0)

/* A string that grows; always NUL-terminated once something was added. Zero-initialise. */
typedef struct ClrText {
    char *data;
    size_t length, capacity;
} ClrText;
void clr_text_add(ClrText *text, const char *bytes, size_t length);
void clr_text_puts(ClrText *text, const char *string);
void clr_text_printf(ClrText *text, const char *format, ...) CLR_PRINTF(2, 3);
void clr_text_free(ClrText *text);

#endif
