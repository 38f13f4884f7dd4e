/* tools/cildump_body.c: the instructions of one method, its locals, exception clauses and source lines. */
#include "tools/cildump.h"

static void put_label(Dump *d, u64 offset)
{
    put(d, "IL_");
    put_hex(d, offset, offset > 0xFFFF ? 8 : 4);
}

/* Where the source position comments of a method stand. */
typedef struct Lines {
    ClrPointWalk walk;
    bool pending;     /* walk.point is still to be written */
    u32 document;
} Lines;

static void start_lines(Dump *d, u32 method_row, Lines *lines)
{
    *lines = (Lines){0};
    if (d->pdb && clr_pdb_points(d->pdb, method_row, &lines->walk)) lines->pending = clr_pdb_next_point(&lines->walk);
}

static void put_lines(Dump *d, Lines *lines, u32 offset)
{
    while (lines->pending && lines->walk.point.il_offset <= offset) {
        const ClrSequencePoint *point = &lines->walk.point;
        put_indent(d);
        if (point->hidden) {
            put(d, "// hidden");
        } else {
            put(d, "// line ");
            put_dec(d, point->start_line);
            put_char(d, ':');
            put_dec(d, point->start_column);
            put_char(d, '-');
            put_dec(d, point->end_line);
            put_char(d, ':');
            put_dec(d, point->end_column);
            const char *name = point->document != lines->document ? clr_pdb_document(d->pdb, point->document) : NULL;
            if (name) {
                put_char(d, ' ');
                put_string(d, name);
            }
            lines->document = point->document;
        }
        put_char(d, '\n');
        lines->pending = clr_pdb_next_point(&lines->walk);
    }
}

/* --- locals --- */

/* The PDB's name for a slot when it is the only one; two names may share a slot in different scopes. */
static const char *local_name(Dump *d, u32 method_row, u32 slot)
{
    return clr_pdb_local_name(d->pdb, method_row, slot, CLR_NO_PLACE);
}

static ClrStatus put_locals(Dump *d, u32 method_row, const ClrMethodBody *body, ClrError *error)
{
    if (!body->locals_token) return CLR_OK;
    u8 kind = 0;
    u32 count = 0;
    ClrReader reader = clr_reader(d->image, clr_table_get_blob(d->image, CLR_TABLE_StandAloneSig, CLR_TOKEN_ROW(body->locals_token), CLR_COL_StandAloneSig_Signature),
                                  body->locals_token);
    CLR_TRY(clr_read_u8(&reader, &kind, error));
    if (kind != CLR_SIG_LOCALS) return clr_error_at(error, CLR_BAD_IMAGE, body->locals_token, CLR_NO_PLACE, "the signature of the locals has no LOCAL_SIG mark");
    CLR_TRY(clr_read_compressed(&reader, &count, error));
    put_indent(d);
    put(d, body->init_locals ? ".locals init (" : ".locals (");
    for (u32 i = 0; i < count; i++) {
        if (i) {
            put(d, ",\n");
            put_indent(d);
            put(d, "  ");
        }
        put_char(d, '[');
        put_dec(d, i);
        put(d, "] ");
        if (!put_type(d, &reader)) break;
        const char *name = d->pdb ? local_name(d, method_row, i) : NULL;
        put_char(d, ' ');
        if (name) {
            /* The slot keeps names of separate scopes apart. */
            put_format(d, "V_%u /* ", i);
            for (const char *p = name; *p; p++)
                if (*p != '*' && *p != '/') put_char(d, *p);
            put(d, " */");
        } else {
            put(d, "V_");
            put_dec(d, i);
        }
    }
    put(d, ")\n");
    return CLR_OK;
}

/* --- instructions --- */

static void put_user_string(Dump *d, u32 token)
{
    ClrError error = {0};
    const u8 *text;
    u32 length;
    if (clr_image_user_string(d->image, CLR_TOKEN_ROW(token), &text, &length, &error) == CLR_OK)
        put_utf16(d, text, length);
    else
        dump_fault(d, &error);
}

static void put_operand(Dump *d, const ClrMethodBody *body, const ClrInstruction *instruction, ClrOperandKind kind)
{
    switch (kind) {
    case CLR_OPERAND_NONE: return;
    case CLR_OPERAND_BRANCH1: case CLR_OPERAND_BRANCH4: put_label(d, (u64)instruction->i); return;
    case CLR_OPERAND_R4: case CLR_OPERAND_R8: put_float(d, instruction->r, (u64)instruction->i, kind == CLR_OPERAND_R4 ? 4 : 8); return;
    case CLR_OPERAND_METHOD: put_method_token(d, (u32)instruction->i); return;
    case CLR_OPERAND_FIELD: put_field_token(d, (u32)instruction->i); return;
    case CLR_OPERAND_TYPE: put_type_token(d, (u32)instruction->i); return;
    case CLR_OPERAND_TOKEN: put_any_token(d, (u32)instruction->i); return;
    case CLR_OPERAND_SIG: put_standalone_signature(d, (u32)instruction->i); return;
    case CLR_OPERAND_STRING: put_user_string(d, (u32)instruction->i); return;
    case CLR_OPERAND_SWITCH:
        put_char(d, '(');
        for (u32 i = 0; i < instruction->count; i++) {
            if (i) put(d, ", ");
            put_label(d, clr_il_switch_target(body, instruction, i));
        }
        put_char(d, ')');
        return;
    default: put_dec(d, instruction->i);
    }
}

static void put_instruction(Dump *d, const ClrMethodBody *body, const ClrInstruction *instruction)
{
    const ClrOpcodeInfo *info = &clr_opcode_info[instruction->opcode];
    put_indent(d);
    put_label(d, instruction->offset);
    put(d, ": ");
    put(d, info->name);
    if (info->operand != CLR_OPERAND_NONE) {
        for (size_t width = strlen(info->name); width < 11; width++) put_char(d, ' ');
        put_char(d, ' ');
        put_operand(d, body, instruction, (ClrOperandKind)info->operand);
    }
    put_char(d, '\n');
}

static ClrStatus put_code(Dump *d, u32 method_row, const ClrMethodBody *body, ClrError *error)
{
    Lines lines;
    ClrInstruction instruction;
    start_lines(d, method_row, &lines);
    for (u32 offset = 0; offset < body->code_size; offset = instruction.next) {
        CLR_TRY(clr_il_decode(body, CLR_TOKEN(CLR_TABLE_MethodDef, method_row), offset, &instruction, error));
        put_lines(d, &lines, offset);
        put_instruction(d, body, &instruction);
    }
    return CLR_OK;
}

static ClrStatus put_clauses(Dump *d, u32 method_row, const ClrMethodBody *body, ClrError *error)
{
    for (u32 i = 0; i < body->clause_count; i++) {
        ClrClause clause;
        CLR_TRY(clr_method_body_clause(d->image, method_row, body, i, &clause, error));
        put_indent(d);
        put(d, ".try ");
        put_label(d, clause.try_start);
        put(d, " to ");
        put_label(d, clause.try_end);
        switch (clause.kind) {
        case CLR_CLAUSE_CATCH:
            put(d, " catch ");
            put_type_token(d, clause.class_token_or_filter);
            break;
        case CLR_CLAUSE_FILTER:
            put(d, " filter ");
            put_label(d, clause.class_token_or_filter);
            break;
        case CLR_CLAUSE_FINALLY: put(d, " finally"); break;
        case CLR_CLAUSE_FAULT: put(d, " fault"); break;
        }
        put(d, " handler ");
        put_label(d, clause.handler_start);
        put(d, " to ");
        put_label(d, clause.handler_end);
        put_char(d, '\n');
    }
    return CLR_OK;
}

static ClrStatus put_body(Dump *d, u32 method_row, ClrError *error)
{
    ClrMethodBody body;
    CLR_TRY(clr_method_body_read(d->image, method_row, &body, error));
    if (d->image->entry_point_token == CLR_TOKEN(CLR_TABLE_MethodDef, method_row)) {
        put_indent(d);
        put(d, ".entrypoint\n");
    }
    put_indent(d);
    put(d, ".maxstack ");
    put_dec(d, body.max_stack);
    put(d, "\n");
    CLR_TRY(put_locals(d, method_row, &body, error));
    CLR_TRY(put_code(d, method_row, &body, error));
    /* A region may end where the code does, which needs a label too. */
    CLR_TRY(put_clauses(d, method_row, &body, error));
    return CLR_OK;
}

void dump_body(Dump *d, u32 method_row)
{
    ClrError error = {0};
    if (put_body(d, method_row, &error) == CLR_OK) return;
    put_indent(d);
    dump_fault(d, &error);
    put_char(d, '\n');
}
