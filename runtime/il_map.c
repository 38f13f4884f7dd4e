/* runtime/il_map.c: reading .llvm_stackmaps (LLVM's "Stack maps and patch points", version 3), and looking addresses up.
 *
 *   u8 version, u8, u16, u32 functions, u32 constants, u32 records
 *   functions  {u64 address, u64 stack size, u64 records}
 *   constants  u64
 *   records    {u64 id, u32 offset, u16, u16 locations}, locations {u8 kind, u8, u16 size, u16 register, u16, i32 value},
 *              to 8, {u16, u16 live-outs}, live-outs {u32}, to 8
 *
 * The section may hold several such tables, one after the other. Records belong to the functions in order. */
#include "runtime/il_map.h"

#include "base/memory.h"
#include "runtime/dwarf.h"

#define STACKMAP_VERSION 3
#define LOCATION_CONSTANT 4       /* the value itself */
#define LOCATION_CONSTANT_INDEX 5 /* the value's place among the constants */
#define IS_CHAIN 0x80000000u

typedef struct MapEntry {
    u32 offset; /* from the function's start */
    u32 value;  /* an IL offset, or IS_CHAIN | the first of its frames */
} MapEntry;

typedef struct MapFrame {
    Method *method;
    u32 il_offset;
    bool last; /* of its chain */
} MapFrame;

typedef struct IlMap {
    u32 entry_count;
    const MapFrame *frames;
    MapEntry entries[]; /* sorted by offset; of equal ones the last counts */
} IlMap;

typedef struct Table {
    DwarfReader reader;
    u64 base;              /* where alignment counts from */
    const u8 *constants;
    u32 constant_count;
    IlMethodResolver resolve;
    void *context;
    CLR_VEC(MapEntry) entries;
    CLR_VEC(MapFrame) frames;
} Table;

static void align_reader(Table *table) {
    u64 at = (u64)(uintptr_t)table->reader.at - table->base;
    clr_dwarf_skip(&table->reader, CLR_ALIGN_UP(at, (u64)8) - at);
}

/* One location; false when it is no constant. */
static bool read_constant(Table *table, u64 *out) {
    DwarfReader *reader = &table->reader;
    u8 kind = clr_dwarf_u8(reader);
    clr_dwarf_skip(reader, 7);
    i32 value = (i32)clr_dwarf_u32(reader);
    if (kind == LOCATION_CONSTANT) {
        *out = (u64)(i64)value;
        return true;
    }
    if (kind != LOCATION_CONSTANT_INDEX || (u32)value >= table->constant_count) return false;
    memcpy(out, table->constants + (size_t)(u32)value * 8, 8);
    return true;
}

/* The chain of one record; false when it is none that we wrote. */
static bool read_chain(Table *table, u32 locations) {
    if (locations & 1) return false;
    for (u32 i = 0; i < locations; i += 2) {
        u64 id, il_offset;
        if (!read_constant(table, &id) || !read_constant(table, &il_offset) || !table->resolve) return false;
        MapFrame frame = {table->resolve(table->context, id), (u32)il_offset, i + 2 == locations};
        if (!frame.method) return false;
        clr_vec_push(&table->frames, frame);
    }
    return true;
}

static bool read_record(Table *table) {
    DwarfReader *reader = &table->reader;
    u64 id = clr_dwarf_u64(reader);
    u32 offset = clr_dwarf_u32(reader);
    clr_dwarf_skip(reader, 2);
    u32 locations = clr_dwarf_u16(reader);
    MapEntry entry = {offset, (u32)id};
    if (locations) {
        entry.value = IS_CHAIN | table->frames.count;
        if (!read_chain(table, locations)) return false;
    } else if (id >= IS_CHAIN) {
        return false;
    }
    align_reader(table);
    clr_dwarf_skip(reader, 2);
    u32 live_outs = clr_dwarf_u16(reader);
    clr_dwarf_skip(reader, (u64)live_outs * 4);
    align_reader(table);
    clr_vec_push(&table->entries, entry);
    return !reader->bad;
}

/* Code is laid out much as it is emitted: the entries are sorted or nearly so. Equal ones keep their order. */
static void sort_entries(MapEntry *entries, u32 count) {
    for (u32 i = 1; i < count; i++) {
        MapEntry entry = entries[i];
        u32 at = i;
        while (at && entries[at - 1].offset > entry.offset) {
            entries[at] = entries[at - 1];
            at--;
        }
        entries[at] = entry;
    }
}

static IlMap *make_map(const Table *table) {
    size_t entries_size = table->entries.count * sizeof(MapEntry), frames_size = table->frames.count * sizeof(MapFrame);
    size_t frames_at = CLR_ALIGN_UP(sizeof(IlMap) + entries_size, sizeof(void *));
    IlMap *map = clr_malloc(frames_at + frames_size);
    MapFrame *frames = (MapFrame *)((u8 *)map + frames_at);
    map->entry_count = table->entries.count;
    map->frames = frames;
    if (entries_size) memcpy(map->entries, table->entries.data, entries_size);
    if (frames_size) memcpy(frames, table->frames.data, frames_size);
    sort_entries(map->entries, map->entry_count);
    return map;
}

static CodeFunction *function_at(const CodeObject *object, u64 start) {
    u32 low = 0, high = object->function_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (object->functions[middle].start < start) low = middle + 1;
        else high = middle;
    }
    return low < object->function_count && object->functions[low].start == start ? &object->functions[low] : NULL;
}

static bool read_table(Table *table, CodeObject *object) {
    DwarfReader *reader = &table->reader;
    if (clr_dwarf_u8(reader) != STACKMAP_VERSION) return false;
    clr_dwarf_skip(reader, 3);
    u32 functions = clr_dwarf_u32(reader);
    table->constant_count = clr_dwarf_u32(reader);
    u32 records = clr_dwarf_u32(reader);
    DwarfReader function_reader = *reader;
    clr_dwarf_skip(reader, (u64)functions * 24);
    table->constants = reader->at;
    clr_dwarf_skip(reader, (u64)table->constant_count * 8);
    for (u32 i = 0; i < functions && !reader->bad; i++) {
        u64 start = clr_dwarf_u64(&function_reader);
        clr_dwarf_skip(&function_reader, 8);
        u64 count = clr_dwarf_u64(&function_reader);
        CodeFunction *function = function_at(object, start);
        if (count > records || !function || function->il_map) return false;
        records -= (u32)count;
        table->entries.count = table->frames.count = 0;
        for (u64 n = 0; n < count; n++)
            if (!read_record(table)) return false;
        function->il_map = make_map(table);
    }
    return !reader->bad && !records;
}

ClrStatus clr_il_map_attach(CodeObject *object, ClrSpan stackmaps, IlMethodResolver resolve, void *context, ClrError *error) {
    if (!stackmaps.size) return CLR_OK;
    Table table = {.reader = {stackmaps.data, stackmaps.data + stackmaps.size, false},
                   .base = (u64)(uintptr_t)stackmaps.data, .resolve = resolve, .context = context};
    bool good = true;
    while (good && table.reader.at < table.reader.end) good = read_table(&table, object);
    clr_vec_free(&table.entries);
    clr_vec_free(&table.frames);
    if (good) return CLR_OK;
    for (u32 i = 0; i < object->function_count; i++) {
        clr_free(object->functions[i].il_map);
        object->functions[i].il_map = NULL;
    }
    return clr_error_set(error, CLR_BAD_IMAGE, "code object: .llvm_stackmaps is malformed");
}

u32 clr_il_map_find(const CodeFunction *function, u64 return_address, IlFrame *out, u32 capacity) {
    const IlMap *map = function->il_map;
    if (!map || !capacity) return 0;
    u32 offset = (u32)(return_address - 1 - function->start), low = 0, high = map->entry_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (map->entries[middle].offset <= offset) low = middle + 1;
        else high = middle;
    }
    if (!low) return 0;
    u32 value = map->entries[low - 1].value;
    if (!(value & IS_CHAIN)) {
        out[0] = (IlFrame){function->method, value};
        return 1;
    }
    const MapFrame *frame = &map->frames[value & ~IS_CHAIN];
    for (u32 count = 0; count < capacity; frame++) {
        out[count++] = (IlFrame){frame->method, frame->il_offset};
        if (frame->last) return count;
    }
    return capacity;
}
