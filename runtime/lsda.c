/* runtime/lsda.c: decoding .gcc_except_table.
 *
 *   u8 encoding of the pads' base, [base]   absent: the function's start
 *   u8 encoding of types, [uleb distance from here to the end of the type table]
 *   u8 encoding of call sites, uleb their size
 *   call sites  {start, length, pad, uleb 1 + offset of the first action or 0}
 *   actions     {sleb type index (0: cleanup), sleb distance to the next action or 0}
 *   types, growing downwards from the end: entry i lies i entries before it */
#include "runtime/lsda.h"

#include "base/memory.h"
#include "runtime/dwarf.h"

#define MAX_CHAIN 4096 /* a chain of actions that is longer is a cycle */

typedef struct Decoder {
    const u8 *start, *limit; /* the table, up to the end of the object: nothing is read outside */
    const u8 *types_end;   /* NULL: no type table */
    u8 type_encoding;
    CLR_VEC(UnwindSite) sites;
    CLR_VEC(UnwindAction) actions;
} Decoder;

static u32 encoded_size(u8 encoding) {
    switch (encoding & CLR_DWARF_FORMAT_MASK) {
    case CLR_DWARF_U16:
    case CLR_DWARF_I16: return 2;
    case CLR_DWARF_U32:
    case CLR_DWARF_I32: return 4;
    case CLR_DWARF_ABSOLUTE:
    case CLR_DWARF_U64:
    case CLR_DWARF_I64: return 8;
    default: return 0;
    }
}

/* false: the entry does not exist. A null entry is a clause that catches everything. */
static bool read_type(const Decoder *decoder, u64 index, const EhClause **out) {
    u32 size = encoded_size(decoder->type_encoding);
    *out = NULL;
    if (!decoder->types_end || !size || index > (u64)(decoder->types_end - decoder->start) / size) return false;
    const u8 *entry = decoder->types_end - index * size;
    DwarfReader reader = {entry, entry + size, false};
    u64 value = clr_dwarf_pointer(&reader, decoder->type_encoding, 0);
    if (reader.bad) return false;
    if (value && (decoder->type_encoding & CLR_DWARF_INDIRECT)) memcpy(&value, (const void *)(uintptr_t)value, sizeof value);
    *out = (const EhClause *)(uintptr_t)value;
    return true;
}

static void read_actions(Decoder *decoder, const u8 *first, UnwindSite *site) {
    DwarfReader reader = {first, decoder->limit, first >= decoder->limit};
    for (u32 i = 0; i < MAX_CHAIN && !reader.bad; i++) {
        i64 index = clr_dwarf_sleb(&reader);
        const u8 *link = reader.at;
        i64 next = clr_dwarf_sleb(&reader);
        if (index == 0) site->cleanup = true;
        UnwindAction action = {.selector = (u32)index};
        if (index > 0 && read_type(decoder, (u64)index, &action.clause)) {
            clr_vec_push(&decoder->actions, action);
            site->action_count++;
        }
        if (next == 0) return;
        if (next > decoder->limit - link || next < decoder->start - link) return;
        reader.at = link + next;
    }
}

/* false when the table is malformed. */
static bool decode(Decoder *decoder, const CodeFunction *function) {
    DwarfReader reader = {function->lsda, decoder->limit, false};
    u64 pad_base = function->start;
    u8 base_encoding = clr_dwarf_u8(&reader);
    if (base_encoding != CLR_DWARF_OMIT) pad_base = clr_dwarf_pointer(&reader, base_encoding, 0);
    decoder->type_encoding = clr_dwarf_u8(&reader);
    if (decoder->type_encoding != CLR_DWARF_OMIT) {
        u64 distance = clr_dwarf_uleb(&reader);
        if (distance > (u64)(reader.end - reader.at)) return false;
        decoder->types_end = reader.at + distance;
    }
    u8 site_encoding = clr_dwarf_u8(&reader);
    u64 sites_size = clr_dwarf_uleb(&reader);
    if (reader.bad || sites_size > (u64)(reader.end - reader.at)) return false;
    const u8 *actions = reader.at + sites_size;
    reader.end = actions;
    u64 size = function->end - function->start;
    while (reader.at < reader.end) {
        u64 start = clr_dwarf_pointer(&reader, site_encoding, 0);
        u64 length = clr_dwarf_pointer(&reader, site_encoding, 0);
        u64 pad = clr_dwarf_pointer(&reader, site_encoding, 0);
        u64 action = clr_dwarf_uleb(&reader);
        if (reader.bad || start > size || length > size - start) return false;
        if (!pad) continue;
        pad += pad_base - function->start;
        if (pad >= size) return false;
        UnwindSite site = {.start = (u32)start, .end = (u32)(start + length), .pad = (u32)pad,
                           .first_action = decoder->actions.count, .cleanup = action == 0};
        if (action > (u64)(decoder->limit - actions)) return false;
        if (action) read_actions(decoder, actions + action - 1, &site);
        if (decoder->sites.count && decoder->sites.data[decoder->sites.count - 1].end > site.start) return false;
        clr_vec_push(&decoder->sites, site);
    }
    return true;
}

UnwindSites *clr_lsda_compile(const CodeFunction *function) {
    UnwindSites *result = clr_calloc(1, sizeof *result);
    if (!function->lsda) return result;
    const CodeObject *object = clr_code_find_object(function->start);
    CLR_CHECK(object);
    Decoder decoder = {.start = function->lsda, .limit = (const u8 *)(uintptr_t)object->end};
    if (!decode(&decoder, function)) decoder.sites.count = 0;
    result->sites = decoder.sites.data;
    result->site_count = decoder.sites.count;
    result->actions = decoder.actions.data;
    result->action_count = decoder.actions.count;
    return result;
}

const UnwindSite *clr_lsda_find(const UnwindSites *sites, u32 offset) {
    u32 low = 0, high = sites->site_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (sites->sites[middle].start <= offset) low = middle + 1;
        else high = middle;
    }
    if (!low) return NULL;
    const UnwindSite *site = &sites->sites[low - 1];
    return offset < site->end ? site : NULL;
}
