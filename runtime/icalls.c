/* The table of internal calls (icalls.def), by name. */
#include "runtime/icalls.h"

#include <pthread.h>

#include "base/map.h"

/* Each row also declares its function; parameters are checked by the implementing file including icalls_impl.h. */
#define ICALL(type, method, function, result, params) extern void function(void);
#include "runtime/icalls.def"
#undef ICALL

/* One spare row: the table may be empty. */
static const IcallEntry rows[] = {
#define ICALL(type, method, function, result, params) {type, method, (void *)function},
#include "runtime/icalls.def"
#undef ICALL
    {"", "", NULL},
};

static ClrMap by_name;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void build(void) {
    static ClrArena arena;
    clr_arena_init(&arena);
    for (u32 i = 0; i < CLR_COUNTOF(rows); i++) {
        ClrText key = {0};
        clr_text_printf(&key, "%s::%s", rows[i].type, rows[i].method);
        clr_map_put(&by_name, clr_arena_strdup(&arena, key.data, key.length), key.length, (void *)&rows[i]);
        clr_text_free(&key);
    }
}

const IcallEntry *clr_icall_find(Method *method) {
    if (!method->type->assembly || !method->type->assembly->is_corlib) return NULL;
    pthread_once(&once, build);
    ClrText key = {0};
    clr_type_name(method->type->definition, &key);
    clr_text_printf(&key, "::%s", method->name);
    const IcallEntry *entry = clr_map_find(&by_name, key.data, key.length);
    clr_text_free(&key);
    return entry;
}

u32 clr_icall_count(void) { return CLR_COUNTOF(rows); }
const IcallEntry *clr_icall_at(u32 index) { return &rows[index]; }
