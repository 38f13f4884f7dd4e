/* loader/method_body.c: method headers, exception clauses and the instruction decoder (II.25.4, III). */
#include "loader/method_body.h"

#include "loader/read.h"

#include <stdarg.h>
#include <stdio.h>

enum {
    FORMAT_MASK = 3, FORMAT_TINY = 2, FORMAT_FAT = 3, FLAG_MORE_SECTIONS = 8, FLAG_INIT_LOCALS = 0x10,
    FAT_HEADER_SIZE = 12, SECTION_EH = 1, SECTION_FAT = 0x40, SECTION_MORE = 0x80, SMALL_CLAUSE_SIZE = 12, FAT_CLAUSE_SIZE = 24
};

const ClrOpcodeInfo clr_opcode_info[CLR_IL_LIMIT] = {
#define CLR_OPCODE(id, text, number, pop, push, operand, flow) [number] = {text, CLR_OPERAND_##operand, CLR_FLOW_##flow, pop, push},
#include "loader/opcodes.def"
#undef CLR_OPCODE
};

/* --- headers --- */

static ClrStatus bad_body(const ClrImage *image, u32 method_row, const u8 *place, const char *what, ClrError *error)
{
    return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_MethodDef, method_row), clr_image_offset(image, place), "%s", what);
}

/* The run of clauses that follows the code: where the first one is and how wide each is. */
typedef struct ClauseRun {
    const u8 *first;
    u32 count, size;
} ClauseRun;

/* Walks the extra sections up to the one that holds exception clauses. */
static ClrStatus find_clauses(const ClrImage *image, u32 method_row, const u8 *p, const u8 *end, ClauseRun *out, ClrError *error)
{
    *out = (ClauseRun){0};
    for (bool more = true; more;) {
        /* Sections start at file offsets that are multiples of 4, because bodies with sections do. */
        p += -clr_image_offset(image, p) & 3;
        if (end - p < 4) return bad_body(image, method_row, end, "the extra sections of the method are truncated", error);
        bool fat = p[0] & SECTION_FAT;
        u32 size = fat ? clr_u32(p) >> 8 : p[1];
        u32 clause_size = fat ? FAT_CLAUSE_SIZE : SMALL_CLAUSE_SIZE;
        more = p[0] & SECTION_MORE;
        if (size < 4 || (size_t)(end - p) < size)
            return bad_body(image, method_row, p, "an extra section of the method has a bad size", error);
        if (p[0] & SECTION_EH && !out->first) *out = (ClauseRun){p + 4, (size - 4) / clause_size, clause_size};
        p += size;
    }
    return CLR_OK;
}

/* Reads the header and finds the clauses that follow the code. */
static ClrStatus read_body(const ClrImage *image, u32 method_row, ClrMethodBody *out, ClauseRun *clauses, ClrError *error)
{
    ClrSpan bytes;
    *out = (ClrMethodBody){0};
    *clauses = (ClauseRun){0};
    u32 rva = clr_table_get(image, CLR_TABLE_MethodDef, method_row, CLR_COL_MethodDef_RVA);
    if (rva == 0) return bad_body(image, method_row, NULL, "the method has no body", error);
    if (!clr_image_at_rva(image, rva, &bytes) || bytes.size == 0)
        return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_MethodDef, method_row), CLR_NO_PLACE,
                            "the body of the method (RVA 0x%X) lies outside of the sections", rva);
    const u8 *p = bytes.data, *end = p + bytes.size;
    if ((p[0] & FORMAT_MASK) == FORMAT_TINY) {
        out->code = p + 1;
        out->code_size = p[0] >> 2;
        out->max_stack = 8;
        if (out->code_size > (size_t)(end - out->code)) return bad_body(image, method_row, p, "the code of the method is truncated", error);
        return CLR_OK;
    }
    if ((p[0] & FORMAT_MASK) != FORMAT_FAT) return bad_body(image, method_row, p, "the method header has an unknown format", error);
    if (bytes.size < FAT_HEADER_SIZE) return bad_body(image, method_row, p, "the method header is truncated", error);
    u32 flags = clr_u16(p) & 0xFFF, header_size = (u32)(p[1] >> 4) * 4;
    out->max_stack = clr_u16(p + 2);
    out->code_size = clr_u32(p + 4);
    out->locals_token = clr_u32(p + 8);
    out->init_locals = flags & FLAG_INIT_LOCALS;
    if (header_size < FAT_HEADER_SIZE || header_size > bytes.size || out->code_size > bytes.size - header_size)
        return bad_body(image, method_row, p, "the code of the method is truncated", error);
    out->code = p + header_size;
    if (out->locals_token && clr_token_check(image, out->locals_token, 1ull << CLR_TABLE_StandAloneSig, NULL) != CLR_OK)
        return bad_body(image, method_row, p + 8, "the method names a signature of locals that does not exist", error);
    if (!(flags & FLAG_MORE_SECTIONS)) return CLR_OK;
    CLR_TRY(find_clauses(image, method_row, out->code + out->code_size, end, clauses, error));
    out->clause_count = clauses->count;
    return CLR_OK;
}

ClrStatus clr_method_body_read(const ClrImage *image, u32 method_row, ClrMethodBody *out, ClrError *error)
{
    ClauseRun clauses;
    return read_body(image, method_row, out, &clauses, error);
}

ClrStatus clr_method_body_clause(const ClrImage *image, u32 method_row, const ClrMethodBody *body, u32 index, ClrClause *out, ClrError *error)
{
    ClrMethodBody again;
    ClauseRun clauses;
    CLR_ASSERT(index < body->clause_count);
    CLR_TRY(read_body(image, method_row, &again, &clauses, error));
    const u8 *p = clauses.first + (size_t)index * clauses.size;
    u64 try_end, handler_end;
    if (clauses.size == FAT_CLAUSE_SIZE) {
        *out = (ClrClause){(ClrClauseKind)clr_u32(p), clr_u32(p + 4), 0, clr_u32(p + 12), 0, clr_u32(p + 20)};
        try_end = (u64)out->try_start + clr_u32(p + 8);
        handler_end = (u64)out->handler_start + clr_u32(p + 16);
    } else {
        *out = (ClrClause){(ClrClauseKind)clr_u16(p), clr_u16(p + 2), 0, clr_u16(p + 5), 0, clr_u32(p + 8)};
        try_end = (u64)out->try_start + p[4];
        handler_end = (u64)out->handler_start + p[7];
    }
    u32 size = body->code_size;
    if (out->kind != CLR_CLAUSE_CATCH && out->kind != CLR_CLAUSE_FILTER && out->kind != CLR_CLAUSE_FINALLY && out->kind != CLR_CLAUSE_FAULT)
        return bad_body(image, method_row, p, "an exception clause is of an unknown kind", error);
    if (try_end > size || handler_end > size || try_end <= out->try_start || handler_end <= out->handler_start)
        return bad_body(image, method_row, p, "an exception clause reaches outside of the code", error);
    if (out->kind == CLR_CLAUSE_FILTER && out->class_token_or_filter >= out->handler_start)
        return bad_body(image, method_row, p, "an exception filter does not stand before its handler", error);
    u64 types = 1ull << CLR_TABLE_TypeDef | 1ull << CLR_TABLE_TypeRef | 1ull << CLR_TABLE_TypeSpec;
    if (out->kind == CLR_CLAUSE_CATCH && clr_token_check(image, out->class_token_or_filter, types, NULL) != CLR_OK)
        return bad_body(image, method_row, p, "an exception clause catches a type that does not exist", error);
    out->try_end = (u32)try_end;
    out->handler_end = (u32)handler_end;
    return CLR_OK;
}

/* --- instructions --- */

static ClrStatus CLR_PRINTF(4, 5)
bad_il(u32 method_token, u32 offset, ClrError *error, const char *format, ...)
{
    char text[160];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    bool first = error && error->status == CLR_OK;
    clr_error_at(error, CLR_INVALID_PROGRAM, method_token, offset, "%s", text);
    if (first) error->il = true;
    return CLR_INVALID_PROGRAM;
}

/* Bytes of the operand, without the targets of a switch. */
static u32 operand_size(u8 operand)
{
    switch ((ClrOperandKind)operand) {
    case CLR_OPERAND_NONE: return 0;
    case CLR_OPERAND_I1: case CLR_OPERAND_U1: case CLR_OPERAND_VAR1: case CLR_OPERAND_BRANCH1: return 1;
    case CLR_OPERAND_VAR2: return 2;
    case CLR_OPERAND_I8: case CLR_OPERAND_R8: return 8;
    default: return 4;
    }
}

static ClrStatus read_switch(const ClrMethodBody *body, u32 method_token, const u8 *p, ClrInstruction *out, ClrError *error)
{
    out->count = clr_u32(p);
    if (out->count > (body->code_size - out->next) / 4) return bad_il(method_token, out->offset, error, "the targets of a switch are truncated");
    out->next += out->count * 4;
    for (u32 i = 0; i < out->count; i++) {
        u32 target = clr_il_switch_target(body, out, i);
        if (target >= body->code_size) return bad_il(method_token, out->offset, error, "target %u of a switch lies outside of the code", i);
    }
    return CLR_OK;
}

ClrStatus clr_il_decode(const ClrMethodBody *body, u32 method_token, u32 offset, ClrInstruction *out, ClrError *error)
{
    if (offset >= body->code_size) return bad_il(method_token, offset, error, "control runs past the end of the code");
    const u8 *p = body->code + offset, *end = body->code + body->code_size;
    u32 opcode = *p++;
    if (opcode == 0xFE) {
        if (p == end) return bad_il(method_token, offset, error, "the last instruction is truncated");
        opcode = 0x100u | *p++;
    }
    const ClrOpcodeInfo *info = &clr_opcode_info[opcode];
    if (!info->name) return bad_il(method_token, offset, error, "unknown opcode 0x%X", opcode < 0x100 ? opcode : opcode + 0xFD00);
    u32 size = operand_size(info->operand);
    if ((size_t)(end - p) < size) return bad_il(method_token, offset, error, "the operand of %s is truncated", info->name);
    out->offset = offset;
    out->next = (u32)(p - body->code) + size;
    out->opcode = (u16)opcode;
    out->count = 0;
    out->i = 0;
    out->r = 0;
    switch ((ClrOperandKind)info->operand) {
    case CLR_OPERAND_NONE: return CLR_OK;
    case CLR_OPERAND_I1: out->i = (i8)p[0]; return CLR_OK;
    case CLR_OPERAND_U1: case CLR_OPERAND_VAR1: out->i = p[0]; return CLR_OK;
    case CLR_OPERAND_VAR2: out->i = clr_u16(p); return CLR_OK;
    case CLR_OPERAND_I4: out->i = (i32)clr_u32(p); return CLR_OK;
    case CLR_OPERAND_I8: out->i = (i64)clr_u64(p); return CLR_OK;
    case CLR_OPERAND_R4: {
        float value;
        memcpy(&value, p, sizeof value);
        out->r = (double)value;
        out->i = clr_u32(p);
        return CLR_OK;
    }
    case CLR_OPERAND_R8:
        memcpy(&out->r, p, sizeof out->r);
        out->i = (i64)clr_u64(p);
        return CLR_OK;
    case CLR_OPERAND_BRANCH1: out->i = (i64)out->next + (i8)p[0]; break;
    case CLR_OPERAND_BRANCH4: out->i = (i64)out->next + (i32)clr_u32(p); break;
    case CLR_OPERAND_SWITCH: return read_switch(body, method_token, p, out, error);
    default: out->i = clr_u32(p); return CLR_OK;
    }
    if (out->i < 0 || out->i >= (i64)body->code_size)
        return bad_il(method_token, offset, error, "the target of %s lies outside of the code", info->name);
    return CLR_OK;
}

u32 clr_il_switch_target(const ClrMethodBody *body, const ClrInstruction *instruction, u32 index)
{
    CLR_ASSERT(index < instruction->count);
    return instruction->next + clr_u32(body->code + instruction->next - (size_t)(instruction->count - index) * 4);
}
