/* base/memory.c: owned blocks, arenas and growing strings. */
#include "base/memory.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

/* Small enough that an image with few types wastes little, large enough that most need one chunk. */
#define ARENA_CHUNK_SIZE ((size_t)16 * 1024)

typedef struct ClrArenaChunk {
    struct ClrArenaChunk *next;
    u64 padding; /* keeps the first allocation aligned to 16 */
} ClrArenaChunk;

/* Counts down the clr_try_malloc calls that still succeed; 0: injection is off. */
static _Atomic u32 fail_countdown;

void *clr_malloc(size_t size)
{
    void *block = malloc(size ? size : 1);
    if (CLR_UNLIKELY(!block)) clr_fatal(__FILE__, __LINE__, "out of memory (%zu bytes)", size);
    return block;
}

void *clr_calloc(size_t count, size_t size)
{
    void *block = calloc(count ? count : 1, size ? size : 1);
    if (CLR_UNLIKELY(!block)) clr_fatal(__FILE__, __LINE__, "out of memory (%zu x %zu bytes)", count, size);
    return block;
}

void *clr_realloc(void *block, size_t size)
{
    void *grown = realloc(block, size ? size : 1);
    if (CLR_UNLIKELY(!grown)) clr_fatal(__FILE__, __LINE__, "out of memory (%zu bytes)", size);
    return grown;
}

char *clr_strdup(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(clr_malloc(size), text, size);
}

void clr_free(void *block)
{
    free(block);
}

void *clr_try_malloc(size_t size)
{
    u32 left = atomic_load_explicit(&fail_countdown, memory_order_relaxed);
    while (left != 0) {
        if (!atomic_compare_exchange_weak(&fail_countdown, &left, left - 1)) continue;
        if (left == 1) return NULL;
        break;
    }
    return malloc(size ? size : 1);
}

void clr_memory_fail_after(u32 countdown)
{
    atomic_store(&fail_countdown, countdown);
}

/* --- arenas --- */

void clr_arena_init(ClrArena *arena)
{
    *arena = (ClrArena){0};
}

void clr_arena_deinit(ClrArena *arena)
{
    for (ClrArenaChunk *chunk = arena->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        clr_free(chunk);
    }
    *arena = (ClrArena){0};
}

static ClrArenaChunk *add_chunk(ClrArena *arena, size_t payload)
{
    ClrArenaChunk *chunk = clr_calloc(1, sizeof(ClrArenaChunk) + payload);
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    return chunk;
}

void *clr_arena_alloc(ClrArena *arena, size_t size)
{
    CLR_CHECK(size <= SIZE_MAX / 2);
    size = CLR_ALIGN_UP(size ? size : 1, (size_t)16);
    arena->total += size;
    if (CLR_LIKELY((size_t)(arena->end - arena->next) >= size)) {
        void *block = arena->next;
        arena->next += size;
        return block;
    }
    /* A large block gets a chunk of its own, so that the rest of the current chunk stays in use. */
    if (size > ARENA_CHUNK_SIZE / 4) return add_chunk(arena, size) + 1;
    u8 *start = (u8 *)(add_chunk(arena, ARENA_CHUNK_SIZE) + 1);
    arena->next = start + size;
    arena->end = start + ARENA_CHUNK_SIZE;
    return start;
}

char *clr_arena_strdup(ClrArena *arena, const char *text, size_t length)
{
    char *copy = clr_arena_alloc(arena, length + 1);
    if (length) memcpy(copy, text, length);
    return copy;
}

/* --- growing strings --- */

static void text_reserve(ClrText *text, size_t extra)
{
    size_t needed = text->length + extra + 1;
    if (needed <= text->capacity) return;
    text->capacity = CLR_MAX(needed, text->capacity ? text->capacity * 2 : 64);
    text->data = clr_realloc(text->data, text->capacity);
}

void clr_text_add(ClrText *text, const char *bytes, size_t length)
{
    text_reserve(text, length);
    if (length) memcpy(text->data + text->length, bytes, length);
    text->length += length;
    text->data[text->length] = 0;
}

void clr_text_puts(ClrText *text, const char *string)
{
    clr_text_add(text, string, strlen(string));
}

void clr_text_printf(ClrText *text, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    text_reserve(text, 64);
    size_t room = text->capacity - text->length;
    int length = vsnprintf(text->data + text->length, room, format, args);
    CLR_CHECK(length >= 0);
    if ((size_t)length >= room) {
        text_reserve(text, (size_t)length);
        vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
    }
    text->length += (size_t)length;
    va_end(again);
    va_end(args);
}

void clr_text_free(ClrText *text)
{
    clr_free(text->data);
    *text = (ClrText){0};
}
