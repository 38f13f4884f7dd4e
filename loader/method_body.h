/* loader/method_body.h: IL bodies (II.25.4) and the opcode table (III). */
#ifndef CLR_LOADER_METHOD_BODY_H
#define CLR_LOADER_METHOD_BODY_H

#include "loader/image.h"

typedef enum ClrClauseKind { CLR_CLAUSE_CATCH = 0, CLR_CLAUSE_FILTER = 1, CLR_CLAUSE_FINALLY = 2, CLR_CLAUSE_FAULT = 4 } ClrClauseKind;

typedef struct ClrClause {
    ClrClauseKind kind;
    u32 try_start, try_end, handler_start, handler_end; /* IL offsets, end exclusive, checked against the code size */
    u32 class_token_or_filter;                          /* catch: type token; filter: IL offset of the filter block */
} ClrClause;

typedef struct ClrMethodBody {
    const u8 *code;
    u32 code_size;
    u32 max_stack;
    u32 locals_token; /* StandAloneSig token or 0 */
    bool init_locals;
    u32 clause_count;
} ClrMethodBody;

/* Reads the header of a MethodDef's body. CLR_BAD_IMAGE if the method has none (rva 0) or it is malformed. */
ClrStatus clr_method_body_read(const ClrImage *image, u32 method_row, ClrMethodBody *out, ClrError *error);
/* Reads clause `index` (0 <= index < clause_count). */
ClrStatus clr_method_body_clause(const ClrImage *image, u32 method_row, const ClrMethodBody *body, u32 index, ClrClause *out, ClrError *error);

/* Opcodes: CLR_IL_nop = 0x00, ... CLR_IL_ceq = 0xFE01 & 0xFF | 0x100. Generated from opcodes.def:
 * CLR_OPCODE(identifier, "text", number, pops, pushes, operand kind, flow) */
typedef enum ClrOpcode {
#define CLR_OPCODE(id, text, number, pop, push, operand, flow) CLR_IL_##id = number,
#include "loader/opcodes.def"
#undef CLR_OPCODE
    CLR_IL_LIMIT = 0x200
} ClrOpcode;

typedef enum ClrOperandKind {
    CLR_OPERAND_NONE, CLR_OPERAND_I1, CLR_OPERAND_U1, CLR_OPERAND_VAR1 /* u8 variable */, CLR_OPERAND_VAR2 /* u16 */, CLR_OPERAND_I4, CLR_OPERAND_I8, CLR_OPERAND_R4, CLR_OPERAND_R8,
    CLR_OPERAND_BRANCH1, CLR_OPERAND_BRANCH4, CLR_OPERAND_SWITCH, CLR_OPERAND_METHOD, CLR_OPERAND_FIELD, CLR_OPERAND_TYPE, CLR_OPERAND_TOKEN, CLR_OPERAND_STRING, CLR_OPERAND_SIG
} ClrOperandKind;

typedef enum ClrFlow { CLR_FLOW_NEXT, CLR_FLOW_BRANCH, CLR_FLOW_COND, CLR_FLOW_CALL, CLR_FLOW_RETURN, CLR_FLOW_THROW, CLR_FLOW_META /* prefix */, CLR_FLOW_BREAK } ClrFlow;

typedef struct ClrOpcodeInfo {
    const char *name; /* NULL: not an opcode */
    u8 operand, flow;
    i8 pop, push;     /* stack slots; -1: depends on the operand */
} ClrOpcodeInfo;
extern const ClrOpcodeInfo clr_opcode_info[CLR_IL_LIMIT];

/* One decoded instruction. Operand: integers sign-extended into `i`; floats into `r`; tokens into `i`
 * (unsigned); branches as absolute IL offsets (checked to be < code size) in `i`; a switch has `count`
 * targets read with clr_il_switch_target. */
typedef struct ClrInstruction {
    u32 offset, next; /* IL offsets */
    u16 opcode;       /* ClrOpcode */
    u32 count;
    i64 i;
    double r;
} ClrInstruction;

/* Decodes at `offset`. Truncated or unknown opcodes are CLR_INVALID_PROGRAM with the IL offset. */
ClrStatus clr_il_decode(const ClrMethodBody *body, u32 method_token, u32 offset, ClrInstruction *out, ClrError *error);
u32 clr_il_switch_target(const ClrMethodBody *body, const ClrInstruction *instruction, u32 index);

#endif
