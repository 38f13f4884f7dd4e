/* runtime/cfi.c: reading .eh_frame and compiling frame programs into rows (DWARF 4, section 6.4). */
#include "runtime/cfi.h"

#include <stdlib.h>

#include "base/memory.h"
#include "runtime/dwarf.h"

typedef struct Cie {
    u64 code_align;
    i64 data_align;
    u8 fde_encoding, lsda_encoding;
    bool has_augmentation;
    const u8 *program, *program_end;
} Cie;

/* Bytes after the length field, or false. A 64-bit length is not something compilers write for code. */
static bool read_length(const u8 *entry, u32 *length) {
    memcpy(length, entry, 4);
    return *length >= 4 && *length < 0xfffffff0u;
}

static bool read_cie(const u8 *cie, Cie *out) {
    u32 length;
    if (!read_length(cie, &length)) return false;
    DwarfReader reader = {cie + 4, cie + 4 + length, false};
    *out = (Cie){.lsda_encoding = CLR_DWARF_OMIT};
    if (clr_dwarf_u32(&reader) != 0) return false;
    u8 version = clr_dwarf_u8(&reader);
    if (version != 1 && version != 3) return false;
    const char *augmentation = (const char *)reader.at;
    while (clr_dwarf_u8(&reader) && !reader.bad) continue;
    if (reader.bad) return false;
    out->code_align = clr_dwarf_uleb(&reader);
    out->data_align = clr_dwarf_sleb(&reader);
    u64 return_register = version == 1 ? clr_dwarf_u8(&reader) : clr_dwarf_uleb(&reader);
    if (return_register != 16) return false;
    if (*augmentation == 'z') {
        out->has_augmentation = true;
        u64 size = clr_dwarf_uleb(&reader);
        if (!clr_dwarf_has(&reader, size)) return false;
        const u8 *after = reader.at + size;
        for (const char *letter = augmentation + 1; *letter; letter++) {
            if (*letter == 'R') out->fde_encoding = clr_dwarf_u8(&reader);
            else if (*letter == 'L') out->lsda_encoding = clr_dwarf_u8(&reader);
            else if (*letter == 'P') clr_dwarf_pointer(&reader, clr_dwarf_u8(&reader) & 0x7f, 0);
            else if (*letter != 'S') return false;
        }
        if (reader.at > after) return false;
        reader.at = after;
    } else if (*augmentation) {
        return false;
    }
    out->program = reader.at;
    out->program_end = reader.end;
    return !reader.bad;
}

bool clr_cfi_read(const u8 *fde, const u8 *section, FrameDescription *out) {
    u32 length;
    if (!read_length(fde, &length)) return false;
    DwarfReader reader = {fde + 4, fde + 4 + length, false};
    const u8 *pointer_place = reader.at;
    u32 back = clr_dwarf_u32(&reader);
    if (!back || (section && back > (size_t)(pointer_place - section))) return false;
    Cie cie;
    out->cie = pointer_place - back;
    if (!read_cie(out->cie, &cie) || (cie.fde_encoding & CLR_DWARF_INDIRECT)) return false;
    out->start = clr_dwarf_pointer(&reader, cie.fde_encoding, 0);
    u64 size = clr_dwarf_pointer(&reader, cie.fde_encoding & CLR_DWARF_FORMAT_MASK, 0);
    out->end = out->start + size;
    out->lsda = NULL;
    if (cie.has_augmentation) {
        u64 augmentation = clr_dwarf_uleb(&reader);
        if (!clr_dwarf_has(&reader, augmentation)) return false;
        const u8 *after = reader.at + augmentation;
        if (cie.lsda_encoding != CLR_DWARF_OMIT) {
            if (cie.lsda_encoding & CLR_DWARF_INDIRECT) return false;
            out->lsda = (const u8 *)(uintptr_t)clr_dwarf_pointer(&reader, cie.lsda_encoding, 0);
        }
        if (reader.at > after) return false;
        reader.at = after;
    }
    out->program = reader.at;
    out->program_end = reader.end;
    return !reader.bad && out->end >= out->start;
}

static int compare_functions(const void *left, const void *right) {
    u64 a = ((const CodeFunction *)left)->start, b = ((const CodeFunction *)right)->start;
    return a < b ? -1 : a > b;
}

static ClrStatus collect_functions(ClrSpan section, u64 code_start, u64 code_end, CodeFunction *functions, u32 *count,
                                   ClrError *error) {
    const u8 *at = section.data, *end = at + section.size;
    *count = 0;
    while (end - at >= 4) {
        u32 length;
        memcpy(&length, at, 4);
        if (!length) break;
        u64 place = (u64)(at - section.data);
        if (length < 4 || length > (size_t)(end - at) - 4)
            return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, place, "an entry of .eh_frame is longer than its section");
        u32 id;
        memcpy(&id, at + 4, 4);
        if (id) {
            FrameDescription fde;
            if (!clr_cfi_read(at, section.data, &fde))
                return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, place, "a frame description is malformed");
            if (fde.start < code_start || fde.end > code_end || fde.start == fde.end)
                return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, place,
                                    "a frame description names code outside of its object");
            functions[(*count)++] = (CodeFunction){.start = fde.start, .end = fde.end, .fde = at, .lsda = fde.lsda};
        }
        at += 4 + length;
    }
    return CLR_OK;
}

ClrStatus clr_cfi_list(ClrSpan section, u64 code_start, u64 code_end, CodeFunction **out, u32 *count, ClrError *error) {
    /* The smallest FDE has a length, a CIE pointer and a range. */
    CodeFunction *functions = clr_malloc((section.size / 12 + 1) * sizeof *functions);
    ClrStatus status = collect_functions(section, code_start, code_end, functions, count, error);
    if (status != CLR_OK) goto failed;
    qsort(functions, *count, sizeof *functions, compare_functions);
    for (u32 i = 1; i < *count; i++) {
        if (functions[i].start >= functions[i - 1].end) continue;
        status = clr_error_set(error, CLR_BAD_IMAGE, "two frame descriptions overlap");
        goto failed;
    }
    *out = clr_realloc(functions, CLR_MAX(*count, 1u) * sizeof *functions);
    return CLR_OK;
failed:
    clr_free(functions);
    return status;
}

/* --- compiling a program --- */

#define MAX_REMEMBERED 16

typedef struct RowBuilder {
    const Cie *cie;
    UnwindRow row, initial;
    UnwindRow remembered[MAX_REMEMBERED];
    u32 remembered_count;
    bool in_cie;
    u64 function_start;
    CLR_VEC(UnwindRow) rows;
} RowBuilder;

/* The DWARF number of a register to its place in our records, or -1 for those that we do not restore. */
static int saved_register(u64 number) {
    switch (number) {
    case 3: return CLR_REG_RBX;
    case 6: return CLR_REG_RBP;
    case 12: return CLR_REG_R12;
    case 13: return CLR_REG_R13;
    case 14: return CLR_REG_R14;
    case 15: return CLR_REG_R15;
    default: return -1;
    }
}

#define RETURN_ADDRESS 16

static CfaBase cfa_base(u64 number) {
    switch (number) {
    case 7: return CLR_CFA_RSP;
    case 6: return CLR_CFA_RBP;
    case 3: return CLR_CFA_RBX;
    default: return CLR_CFA_NONE;
    }
}

/* Closes the current row where it covers any code and goes on at `offset`. */
static void advance_to(RowBuilder *builder, u64 offset) {
    if (builder->in_cie || offset <= builder->row.offset) return;
    clr_vec_push(&builder->rows, builder->row);
    builder->row.offset = (u32)offset;
}

static void advance(RowBuilder *builder, u64 delta) {
    advance_to(builder, builder->row.offset + delta * builder->cie->code_align);
}

static void save_at(RowBuilder *builder, u64 number, i64 offset) {
    int index = saved_register(number);
    if (index >= 0) builder->row.saved[index] = (i32)offset;
    else if (number == RETURN_ADDRESS && offset != -8) builder->row.unusable = true;
}

static void restore(RowBuilder *builder, u64 number) {
    int index = saved_register(number);
    if (index >= 0) builder->row.saved[index] = builder->in_cie ? 0 : builder->initial.saved[index];
}

/* A register in a place that only an expression or another register tells: fine for those we never read. */
static void save_elsewhere(RowBuilder *builder, u64 number) {
    if (saved_register(number) >= 0 || number == RETURN_ADDRESS) builder->row.unusable = true;
}

static void set_cfa(RowBuilder *builder, u64 number, i64 offset) {
    builder->row.cfa_base = (u8)cfa_base(number);
    builder->row.cfa_offset = (i32)offset;
}

static void run_extended(RowBuilder *builder, u8 op, DwarfReader *reader) {
    i64 align = builder->cie->data_align;
    u64 number;
    switch (op) {
    case 0x00: return;                                                             /* nop */
    case 0x01: {                                                                   /* set_loc */
        u64 target = clr_dwarf_pointer(reader, builder->cie->fde_encoding, 0);
        advance_to(builder, target - builder->function_start);
        return;
    }
    case 0x02: advance(builder, clr_dwarf_u8(reader)); return;
    case 0x03: advance(builder, clr_dwarf_u16(reader)); return;
    case 0x04: advance(builder, clr_dwarf_u32(reader)); return;
    case 0x05: number = clr_dwarf_uleb(reader); save_at(builder, number, (i64)clr_dwarf_uleb(reader) * align); return;
    case 0x06: restore(builder, clr_dwarf_uleb(reader)); return;
    case 0x07: save_elsewhere(builder, clr_dwarf_uleb(reader)); return;            /* undefined: the outermost frame */
    case 0x08: number = clr_dwarf_uleb(reader); if (saved_register(number) >= 0) builder->row.saved[saved_register(number)] = 0; return;
    case 0x09: save_elsewhere(builder, clr_dwarf_uleb(reader)); clr_dwarf_uleb(reader); return;
    case 0x0a:                                                                     /* remember_state */
        if (builder->remembered_count == MAX_REMEMBERED) { reader->bad = true; return; }
        builder->remembered[builder->remembered_count++] = builder->row;
        return;
    case 0x0b: {                                                                   /* restore_state */
        if (!builder->remembered_count) { reader->bad = true; return; }
        u32 offset = builder->row.offset;
        builder->row = builder->remembered[--builder->remembered_count];
        builder->row.offset = offset;
        return;
    }
    case 0x0c: number = clr_dwarf_uleb(reader); set_cfa(builder, number, (i64)clr_dwarf_uleb(reader)); return;
    case 0x0d: builder->row.cfa_base = (u8)cfa_base(clr_dwarf_uleb(reader)); return;
    case 0x0e: builder->row.cfa_offset = (i32)clr_dwarf_uleb(reader); return;
    case 0x0f: clr_dwarf_skip(reader, clr_dwarf_uleb(reader)); builder->row.cfa_base = CLR_CFA_NONE; return;
    case 0x10:                                                                     /* expression */
    case 0x16: save_elsewhere(builder, clr_dwarf_uleb(reader)); clr_dwarf_skip(reader, clr_dwarf_uleb(reader)); return;
    case 0x11: number = clr_dwarf_uleb(reader); save_at(builder, number, clr_dwarf_sleb(reader) * align); return;
    case 0x12: number = clr_dwarf_uleb(reader); set_cfa(builder, number, clr_dwarf_sleb(reader) * align); return;
    case 0x13: builder->row.cfa_offset = (i32)(clr_dwarf_sleb(reader) * align); return;
    case 0x14: save_elsewhere(builder, clr_dwarf_uleb(reader)); clr_dwarf_uleb(reader); return;
    case 0x15: save_elsewhere(builder, clr_dwarf_uleb(reader)); clr_dwarf_sleb(reader); return;
    case 0x2e: builder->row.argument_bytes = (u32)clr_dwarf_uleb(reader); return;  /* GNU_args_size */
    default: reader->bad = true; return;
    }
}

/* A program that we cannot follow leaves an unusable row from that point on. */
static void run_program(RowBuilder *builder, const u8 *program, const u8 *end) {
    DwarfReader reader = {program, end, false};
    while (reader.at < reader.end && !reader.bad) {
        u8 op = clr_dwarf_u8(&reader), low = op & 0x3f;
        switch (op & 0xc0) {
        case 0x40: advance(builder, low); break;
        case 0x80: save_at(builder, low, (i64)clr_dwarf_uleb(&reader) * builder->cie->data_align); break;
        case 0xc0: restore(builder, low); break;
        default: run_extended(builder, op, &reader); break;
        }
    }
    if (reader.bad) builder->row.unusable = true;
}

UnwindRows *clr_cfi_compile(const u8 *fde) {
    FrameDescription description;
    Cie cie;
    RowBuilder builder = {.cie = &cie, .in_cie = true};
    if (!clr_cfi_read(fde, NULL, &description) || !read_cie(description.cie, &cie)) {
        builder.row.unusable = true;
    } else {
        builder.function_start = description.start;
        builder.row.cfa_base = CLR_CFA_NONE;
        run_program(&builder, cie.program, cie.program_end);
        builder.in_cie = false;
        builder.initial = builder.row;
        builder.remembered_count = 0;
        run_program(&builder, description.program, description.program_end);
    }
    clr_vec_push(&builder.rows, builder.row);
    UnwindRows *rows = clr_malloc(sizeof *rows + builder.rows.count * sizeof(UnwindRow));
    rows->count = builder.rows.count;
    memcpy(rows->rows, builder.rows.data, builder.rows.count * sizeof(UnwindRow));
    clr_vec_free(&builder.rows);
    return rows;
}
