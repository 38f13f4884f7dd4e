/* runtime/unwind.c: lookups that stepping needs, and C frames (Linux Standard Base, .eh_frame_hdr). */
#include "runtime/unwind.h"

#include <dlfcn.h>

#include "base/memory.h"
#include "runtime/dwarf.h"

static const UnwindRow *find_row(const UnwindRows *rows, u32 offset) {
    u32 low = 0, high = rows->count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (rows->rows[middle].offset <= offset) low = middle + 1;
        else high = middle;
    }
    return &rows->rows[low ? low - 1 : 0];
}

/* Two threads may compile the same function: the first to publish wins. */
static const UnwindRows *rows_of(CodeFunction *function) {
    UnwindRows *rows = __atomic_load_n(&function->rows, __ATOMIC_ACQUIRE);
    if (CLR_LIKELY(rows != NULL)) return rows;
    UnwindRows *fresh = clr_cfi_compile(function->fde);
    if (__atomic_compare_exchange_n(&function->rows, &rows, fresh, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return fresh;
    clr_free(fresh);
    return rows;
}

static const UnwindSites *sites_of(CodeFunction *function) {
    UnwindSites *sites = __atomic_load_n(&function->sites, __ATOMIC_ACQUIRE);
    if (CLR_LIKELY(sites != NULL)) return sites;
    UnwindSites *fresh = clr_lsda_compile(function);
    if (__atomic_compare_exchange_n(&function->sites, &sites, fresh, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return fresh;
    clr_free(fresh->sites);
    clr_free(fresh->actions);
    clr_free(fresh);
    return sites;
}

static bool fill_point(UnwindPoint *point, u64 return_address) {
    CodeFunction *function = clr_code_find(return_address - 1);
    if (!function) return false;
    u32 offset = (u32)(return_address - 1 - function->start);
    point->function = function;
    point->row = find_row(rows_of(function), offset);
    point->site = function->lsda ? clr_lsda_find(sites_of(function), offset) : NULL;
    point->pc = return_address;
    return true;
}

const UnwindPoint *clr_unwind_find(UnwindCache *cache, u64 return_address) {
    UnwindPoint *point = &cache->points[(return_address * 0x9E3779B97F4A7C15ull) >> 55];
    _Static_assert(CLR_UNWIND_CACHE_SIZE == 1u << (64 - 55), "the hash gives an index");
    if (CLR_LIKELY(point->pc == return_address)) return point;
    return fill_point(point, return_address) ? point : NULL;
}

/* --- C frames --- */

/* The FDE that may cover pc, by the sorted table of a .eh_frame_hdr. */
static const u8 *find_native_description(u64 pc) {
    struct dl_find_object object;
    if (_dl_find_object((void *)(uintptr_t)pc, &object) || !object.dlfo_eh_frame) return NULL;
    const u8 *header = object.dlfo_eh_frame;
    u64 base = (u64)(uintptr_t)header;
    if (header[0] != 1 || header[3] != (CLR_DWARF_DATA_RELATIVE | CLR_DWARF_I32)) return NULL;
    DwarfReader reader = {header + 4, header + 4 + 16, false};
    clr_dwarf_pointer(&reader, header[1], base);
    u64 count = clr_dwarf_pointer(&reader, header[2], base);
    if (reader.bad) return NULL;
    struct { i32 start, description; } row;
    const u8 *table = reader.at;
    i64 key = (i64)(pc - base);
    u64 low = 0, high = count;
    while (low < high) {
        u64 middle = low + (high - low) / 2;
        memcpy(&row, table + middle * sizeof row, sizeof row);
        if (row.start <= key) low = middle + 1;
        else high = middle;
    }
    if (!low) return NULL;
    memcpy(&row, table + (low - 1) * sizeof row, sizeof row);
    return header + row.description;
}

bool clr_unwind_step_native(UnwindRegisters *registers) {
    u64 pc = registers->rip - 1;
    const u8 *fde = find_native_description(pc);
    FrameDescription description;
    if (!fde || !clr_cfi_read(fde, NULL, &description)) return false;
    if (pc < description.start || pc >= description.end) return false;
    UnwindRows *rows = clr_cfi_compile(fde);
    bool stepped = clr_unwind_step(registers, find_row(rows, (u32)(pc - description.start)));
    clr_free(rows);
    return stepped;
}

void clr_unwind_register_native(void *start, void *end) {
    CodeObject *object = clr_calloc(1, sizeof *object);
    object->functions = clr_calloc(1, sizeof *object->functions);
    object->function_count = 1;
    object->start = object->functions->start = (u64)(uintptr_t)start;
    object->end = object->functions->end = (u64)(uintptr_t)end;
    object->functions->fde = find_native_description(object->start);
    CLR_CHECK(object->functions->fde);
    clr_code_register(object);
}
