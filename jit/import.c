/* From IL to IR: basic blocks, the typed evaluation stack, the walk over instructions (ECMA-335 III.1.7.5).
 *
 * A block is imported when a predecessor has fixed its entry stack. Values that cross a block boundary go
 * through allocas of the target block. Decoding, flow and stack are checked here; malformed IL is
 * CLR_INVALID_PROGRAM with its offset. */
#include <stdarg.h>
#include <stdio.h>

#include "jit/jit_internal.h"
#include "runtime/statics.h"
#include "runtime/thread.h"

ClrStatus clr_jit_invalid(Emit *e, const char *format, ...) {
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (e->error && e->error->status != CLR_OK) return e->error->status;
    ClrText name = {0};
    clr_method_name(e->method, &name, true);
    clr_error_at(e->error, CLR_INVALID_PROGRAM, e->method->token, e->il_offset, "%s in %s", text, name.data);
    if (e->error) e->error->il = true;
    clr_text_free(&name);
    return CLR_INVALID_PROGRAM;
}

/* --- building blocks for all emit files --- */

LLVMValueRef clr_jit_alloca(Emit *e, LLVMTypeRef type, const char *name) {
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b);
    LLVMPositionBuilderBefore(e->b, e->entry_end);
    LLVMValueRef address = LLVMBuildAlloca(e->b, type, name);
    if (LLVMGetAlignment(address) < 8) LLVMSetAlignment(address, 8);
    LLVMPositionBuilderAtEnd(e->b, here);
    return address;
}

LLVMValueRef clr_jit_struct_temp(Emit *e, Type *type) { return clr_jit_alloca(e, clr_jit_memory_type(e->w, type), ""); }

LLVMBasicBlockRef clr_jit_new_block(Emit *e, const char *name) { return LLVMAppendBasicBlockInContext(e->w->context, e->function, name); }
void clr_jit_position(Emit *e, LLVMBasicBlockRef block) { LLVMPositionBuilderAtEnd(e->b, block); }

void clr_jit_push(Emit *e, Value value) {
    if (e->depth == e->capacity) {
        e->capacity = e->capacity ? e->capacity * 2 : 16;
        e->stack = clr_realloc(e->stack, sizeof *e->stack * e->capacity);
    }
    e->stack[e->depth++] = value;
}

void clr_jit_push_type(Emit *e, Type *type, LLVMValueRef v) {
    Value value = {.kind = clr_jit_stack_kind(type), .type = type, .v = v};
    if (value.kind == SK_BYREF) value.type = type->element_type;
    clr_jit_push(e, value);
}

Value clr_jit_pop(Emit *e) {
    if (e->depth == 0) {
        clr_jit_invalid(e, "the evaluation stack is empty");
        return (Value){.kind = SK_I4, .v = LLVMConstInt(e->w->i32, 0, false)};
    }
    return e->stack[--e->depth];
}

void clr_jit_throw_if(Emit *e, LLVMValueRef condition, const char *helper) {
    LLVMBasicBlockRef bad = clr_jit_new_block(e, "throw"), good = clr_jit_new_block(e, "");
    LLVMValueRef branch = LLVMBuildCondBr(e->b, condition, bad, good);
    LLVMSetMetadata(branch, e->w->prof_kind, clr_jit_unlikely(e->w));
    clr_jit_position(e, bad);
    clr_jit_call_helper(e, helper, e->w->void_type, NULL, 0);
    LLVMBuildUnreachable(e->b);
    clr_jit_position(e, good);
}

LLVMValueRef clr_jit_unlikely(Worker *w) {
    LLVMValueRef parts[3] = {LLVMMDStringInContext(w->context, "branch_weights", 14), LLVMConstInt(w->i32, 1, false), LLVMConstInt(w->i32, 2000, false)};
    return LLVMMDNodeInContext(w->context, parts, 3);
}

void clr_jit_null_check(Emit *e, Value value) {
    if (value.is_this || value.non_null || value.exact) return;
    LLVMValueRef pointer = clr_jit_as_pointer(e, value);
    if (LLVMIsAAllocaInst(pointer)) return;
    clr_jit_throw_if(e, LLVMBuildIsNull(e->b, pointer, ""), "throw_null");
}

void clr_jit_poll(Emit *e) {
    LLVMValueRef flag = clr_jit_data_symbol(e->m, (const void *)clr_poll_flag);
    LLVMValueRef word = LLVMBuildLoad2(e->b, e->w->i32, flag, "");
    LLVMSetVolatile(word, true);
    LLVMBasicBlockRef slow = clr_jit_new_block(e, "poll"), on = clr_jit_new_block(e, "");
    LLVMValueRef branch = LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntNE, word, LLVMConstInt(e->w->i32, 0, false), ""), slow, on);
    LLVMSetMetadata(branch, e->w->prof_kind, clr_jit_unlikely(e->w));
    clr_jit_position(e, slow);
    clr_jit_call_helper(e, "poll", e->w->void_type, NULL, 0);
    LLVMBuildBr(e->b, on);
    clr_jit_position(e, on);
}

ClrStatus clr_jit_resolve_type(Emit *e, u32 token, Type **out, Type **open) {
    CLR_TRY(clr_type_of_token(e->assembly, token, (GenericContext){0}, open, e->error));
    CLR_TRY(clr_type_of_token(e->assembly, token, e->generics, out, e->error));
    if ((*out)->is_open && !(*out)->is_generic_definition) return clr_jit_invalid(e, "a type variable that nothing binds");
    return CLR_OK;
}

ClrStatus clr_jit_resolve_method(Emit *e, u32 token, Method **out, Method **open) {
    CLR_TRY(clr_method_of_token(e->assembly, token, (GenericContext){0}, open, e->error));
    return clr_method_of_token(e->assembly, token, e->generics, out, e->error);
}

/* --- flow graph --- */

static ClrStatus mark_block(Emit *e, u32 offset) {
    if (offset >= e->body.code_size) return clr_jit_invalid(e, "a branch to 0x%x, outside the method", offset);
    if (e->block_at[offset]) return CLR_OK;
    Block *block = CLR_ARENA_NEW(&e->m->arena, Block);
    block->start = offset;
    e->block_at[offset] = block;
    clr_vec_push(&e->blocks, block);
    return CLR_OK;
}

static ClrStatus find_blocks(Emit *e) {
    u32 offset = 0;
    u8 *starts = clr_arena_alloc(&e->m->arena, e->body.code_size + 1);
    CLR_TRY(mark_block(e, 0));
    while (offset < e->body.code_size) {
        ClrInstruction i;
        e->il_offset = offset;
        CLR_TRY(clr_il_decode(&e->body, e->method->token, offset, &i, e->error));
        const ClrOpcodeInfo *info = &clr_opcode_info[i.opcode];
        starts[offset] = 1;
        if (info->operand == CLR_OPERAND_BRANCH1 || info->operand == CLR_OPERAND_BRANCH4) {
            CLR_TRY(mark_block(e, (u32)i.i));
            if ((u32)i.i <= offset && i.opcode != CLR_IL_leave && i.opcode != CLR_IL_leave_s) {
                e->block_at[i.i]->is_loop_head = true;
                e->has_loops = true;
            }
        } else if (info->operand == CLR_OPERAND_SWITCH) {
            for (u32 t = 0; t < i.count; t++) {
                u32 target = clr_il_switch_target(&e->body, &i, t);
                CLR_TRY(mark_block(e, target));
                if (target <= offset) {
                    e->block_at[target]->is_loop_head = true;
                    e->has_loops = true;
                }
            }
        }
        bool ends = info->flow == CLR_FLOW_BRANCH || info->flow == CLR_FLOW_COND || info->flow == CLR_FLOW_RETURN || info->flow == CLR_FLOW_THROW;
        if (ends && i.next < e->body.code_size) CLR_TRY(mark_block(e, i.next));
        if (info->flow == CLR_FLOW_CALL || i.opcode == CLR_IL_newobj) e->has_calls = true;
        if (i.opcode == CLR_IL_localloc) e->has_localloc = true;
        offset = i.next;
    }
    for (u32 c = 0; c < e->clause_count; c++) {
        ClrClause *il = &e->clauses[c].il;
        CLR_TRY(mark_block(e, il->try_start));
        CLR_TRY(mark_block(e, il->handler_start));
        if (il->try_end < e->body.code_size) CLR_TRY(mark_block(e, il->try_end));
        if (il->handler_end < e->body.code_size) CLR_TRY(mark_block(e, il->handler_end));
        if (il->kind == CLR_CLAUSE_FILTER) CLR_TRY(mark_block(e, il->class_token_or_filter));
    }
    for (u32 b = 0; b < e->blocks.count; b++)
        if (!starts[e->blocks.data[b]->start]) {
            e->il_offset = e->blocks.data[b]->start;
            return clr_jit_invalid(e, "a branch into the middle of an instruction");
        }
    return CLR_OK;
}

static LLVMBasicBlockRef block_of(Emit *e, Block *block) {
    if (!block->bb) {
        char name[24];
        snprintf(name, sizeof name, "il_%04x", block->start);
        block->bb = clr_jit_new_block(e, name);
    }
    return block->bb;
}

/* Fixes a block's entry stack (first visit) or merges into it: spills the current stack into the block's slots. */
ClrStatus clr_jit_branch_to(Emit *e, u32 il_target, LLVMBasicBlockRef *out) {
    if (il_target >= e->body.code_size || !e->block_at[il_target]) return clr_jit_invalid(e, "a branch to 0x%x", il_target);
    Block *block = e->block_at[il_target];
    *out = block_of(e, block);
    if (!block->reached) {
        block->reached = true;
        block->depth = e->depth;
        block->entry = CLR_ARENA_ARRAY(&e->m->arena, Value, e->depth);
        block->slots = CLR_ARENA_ARRAY(&e->m->arena, LLVMValueRef, e->depth);
        for (u32 i = 0; i < e->depth; i++) {
            Value value = e->stack[i];
            block->entry[i] = (Value){.kind = value.kind, .type = value.kind == SK_REF ? NULL : value.type};
            LLVMTypeRef type = value.kind == SK_STRUCT ? clr_jit_memory_type(e->w, value.type) : clr_jit_stack_type(e->w, value.kind);
            block->slots[i] = clr_jit_alloca(e, type, "");
        }
        clr_vec_push(&e->work, block);
    }
    if (block->depth != e->depth) return clr_jit_invalid(e, "the stack depths at 0x%x differ (%u and %u)", il_target, block->depth, e->depth);
    for (u32 i = 0; i < e->depth; i++) {
        Value value = e->stack[i];
        if (block->entry[i].kind == SK_STRUCT) {
            if (value.kind != SK_STRUCT || value.type != block->entry[i].type) return clr_jit_invalid(e, "the stacks at 0x%x differ", il_target);
            clr_jit_copy_struct(e, value.type, block->slots[i], value.v, false);
            continue;
        }
        value = clr_jit_coerce(e, value, block->entry[i].kind);
        LLVMBuildStore(e->b, value.v, block->slots[i]);
    }
    return CLR_OK;
}

/* --- prologue --- */

/* Touches the stack 64 KiB below, so that an overflow faults here and nowhere else (invariants.md 14). */
static void touch_stack(Emit *e) {
    unsigned id = LLVMLookupIntrinsicID("llvm.frameaddress", 17);
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(e->m->module, id, &e->w->ptr, 1);
    LLVMValueRef zero = LLVMConstInt(e->w->i32, 0, false);
    LLVMValueRef frame = LLVMBuildCall2(e->b, LLVMFunctionType(e->w->ptr, &e->w->i32, 1, false), intrinsic, &zero, 1, "");
    LLVMValueRef below = LLVMConstInt(e->w->i64, (u64)-65536, true);
    LLVMValueRef load = LLVMBuildLoad2(e->b, e->w->i8, LLVMBuildGEP2(e->b, e->w->i8, frame, &below, 1, ""), "");
    LLVMSetVolatile(load, true);
}

/* Opens the function: entry block for allocas, then the body block. */
static void open_function(Emit *e) {
    e->entry_block = LLVMAppendBasicBlockInContext(e->w->context, e->function, "entry");
    e->body_block = LLVMAppendBasicBlockInContext(e->w->context, e->function, "body");
    clr_jit_position(e, e->entry_block);
    e->entry_end = LLVMBuildBr(e->b, e->body_block);
    clr_jit_position(e, e->body_block);
}

/* Stores the incoming arguments into variables. */
static void receive_arguments(Emit *e) {
    u32 at = 0;
    e->arg_count = e->signature->param_count + (e->signature->has_this ? 1 : 0);
    e->args = CLR_ARENA_ARRAY(&e->m->arena, Variable, e->arg_count);
    u32 arg = 0;
    if (e->signature->has_this) {
        Type *self = e->method->type;
        e->args[0].type = self->is_value_type ? clr_type_by_ref(self) : self;
        e->args[0].address = clr_jit_alloca(e, e->w->ptr, "this");
        LLVMBuildStore(e->b, LLVMGetParam(e->function, at++), e->args[0].address);
        arg = 1;
    }
    if (clr_jit_passing(e->w, e->signature->return_type).kind == PASS_POINTER) e->result_pointer = LLVMGetParam(e->function, at++);
    for (u32 i = 0; i < e->signature->param_count; i++, arg++) {
        Variable *variable = &e->args[arg];
        variable->type = e->signature->params[i];
        Passing passing = clr_jit_passing(e->w, variable->type);
        if (passing.kind == PASS_POINTER) {
            variable->address = LLVMGetParam(e->function, at++);
            continue;
        }
        variable->address = clr_jit_alloca(e, clr_jit_memory_type(e->w, variable->type), "");
        if (passing.kind == PASS_DIRECT) {
            Value value = {.kind = clr_jit_stack_kind(variable->type), .type = variable->type, .v = LLVMGetParam(e->function, at++)};
            clr_jit_store(e, variable->type, variable->address, value, false);
        } else
            for (u32 p = 0; p < passing.count; p++)
                LLVMBuildStore(e->b, LLVMGetParam(e->function, at++), clr_jit_offset(e, variable->address, 8 * p));
    }
    if (e->signature->convention == CLR_SIG_VARARG) e->arglist = LLVMGetParam(e->function, at++);
    if (e->context_kind == CLR_CONTEXT_TYPE || e->context_kind == CLR_CONTEXT_METHOD) {
        e->context_value = clr_jit_alloca(e, e->w->ptr, "context");
        LLVMBuildStore(e->b, LLVMGetParam(e->function, at), e->context_value);
    }
}

static ClrStatus read_locals(Emit *e) {
    if (!e->body.locals_token) return CLR_OK;
    CLR_TRY(clr_token_check(e->assembly->image, e->body.locals_token, 1ull << CLR_TABLE_StandAloneSig, e->error));
    ClrSpan blob = clr_table_get_blob(e->assembly->image, CLR_TABLE_StandAloneSig, CLR_TOKEN_ROW(e->body.locals_token), CLR_COL_StandAloneSig_Signature);
    ClrReader reader = clr_reader(e->assembly->image, blob, e->body.locals_token);
    u8 convention;
    CLR_TRY(clr_read_u8(&reader, &convention, e->error));
    CLR_TRY(clr_read_compressed(&reader, &e->local_count, e->error));
    if ((convention & 15) != CLR_SIG_LOCALS || e->local_count > 0xFFFF || e->local_count > blob.size) return clr_jit_invalid(e, "a malformed signature of locals");
    e->locals = CLR_ARENA_ARRAY(&e->m->arena, Variable, e->local_count);
    for (u32 i = 0; i < e->local_count; i++) {
        Variable *local = &e->locals[i];
        const u8 *p = reader.p;
        while (p < reader.end && (*p == CLR_ELEMENT_CMOD_OPT || *p == CLR_ELEMENT_CMOD_REQD)) p += 2;
        local->pinned = p < reader.end && *p == CLR_ELEMENT_PINNED;
        CLR_TRY(clr_type_read(e->assembly, &reader, e->generics, &local->type, e->error));
        CLR_TRY(clr_type_require(local->type, CLR_LEVEL_LAYOUT, e->error));
        if (local->type->element == CLR_ELEMENT_VOID) return clr_jit_invalid(e, "a local of type void");
        local->address = clr_jit_alloca(e, clr_jit_memory_type(e->w, local->type), "");
        if (e->body.init_locals || local->type->has_references || clr_type_is_reference(local->type)) clr_jit_zero(e, local->type, local->address);
    }
    return CLR_OK;
}

/* Precise types: static methods and constructors run the class initialiser first (II.10.5.3). */
static ClrStatus check_module_init(Emit *e) {
    Type *module;
    if (!e->assembly->has_initialiser) return CLR_OK;
    CLR_TRY(clr_type_of_def(e->assembly, 1, &module, e->error));
    CLR_TRY(clr_type_require(module, CLR_LEVEL_READY, e->error));
    if (module->has_cctor && module->cctor != e->method) clr_jit_static_base(e, module, module);
    return CLR_OK;
}

void clr_jit_check_class_init(Emit *e) {
    Type *type = e->method->type;
    if (!type->has_cctor || type->before_field_init || e->method->is_cctor) return;
    if (!e->method->is_static && !e->method->is_ctor) return;
    clr_jit_static_base(e, type, e->method->definition->type);
}

static ClrStatus require_signature(Emit *e) {
    CLR_TRY(clr_jit_require_signature(e->signature, e->error));
    return CLR_OK;
}

/* --- the walk --- */

static ClrStatus emit_instruction(Emit *e, const ClrInstruction *i) {
    switch (i->opcode) {
    case CLR_IL_nop:
    case CLR_IL_break: return CLR_OK;
    case CLR_IL_dup: {
        Value value = clr_jit_pop(e);
        clr_jit_push(e, value);
        if (value.kind == SK_STRUCT) { /* each copy may be handed to a callee that owns it */
            LLVMValueRef copy = clr_jit_struct_temp(e, value.type);
            clr_jit_copy_struct(e, value.type, copy, value.v, false);
            value.v = copy;
        }
        clr_jit_push(e, value);
        return CLR_OK;
    }
    case CLR_IL_pop: clr_jit_pop(e); return CLR_OK;
    case CLR_IL_constrained:
        return clr_jit_resolve_type(e, (u32)i->i, &e->constrained, &e->constrained_open);
    case CLR_IL_volatile: e->prefix_volatile = true; return CLR_OK;
    case CLR_IL_unaligned: e->prefix_unaligned = (u32)i->i; return CLR_OK;
    case CLR_IL_tail: e->prefix_tail = true; return CLR_OK;
    case CLR_IL_readonly: e->prefix_readonly = true; return CLR_OK;
    case CLR_IL_no: return CLR_OK;
    default: break;
    }
    switch (clr_jit_family[i->opcode]) {
    case FAMILY_MEMORY: return clr_jit_emit_memory(e, i);
    case FAMILY_ARITH: return clr_jit_emit_arith(e, i);
    case FAMILY_CONVERT: return clr_jit_emit_convert(e, i);
    case FAMILY_BRANCH: return clr_jit_emit_branch(e, i);
    case FAMILY_CALL: return clr_jit_emit_call(e, i);
    case FAMILY_FIELD: return clr_jit_emit_field(e, i);
    case FAMILY_ARRAY: return clr_jit_emit_array(e, i);
    case FAMILY_OBJECT: return clr_jit_emit_object(e, i);
    case FAMILY_EH: return clr_jit_emit_eh(e, i);
    default: return clr_jit_invalid(e, "opcode 0x%x", i->opcode);
    }
}

/* Which instructions each prefix may stand before (III.2). */
static ClrStatus check_prefixes(Emit *e, u16 op) {
    bool indirect = (op >= CLR_IL_ldind_i1 && op <= CLR_IL_stind_r8) || op == CLR_IL_stind_i || op == CLR_IL_ldfld || op == CLR_IL_stfld ||
                    op == CLR_IL_ldobj || op == CLR_IL_stobj || op == CLR_IL_cpblk || op == CLR_IL_initblk;
    bool call = op == CLR_IL_call || op == CLR_IL_callvirt;
    if (e->prefix_unaligned && !indirect) return clr_jit_invalid(e, "unaligned. before this instruction");
    if (e->prefix_unaligned > 4 || e->prefix_unaligned == 3) return clr_jit_invalid(e, "unaligned. %u", e->prefix_unaligned);
    if (e->prefix_volatile && !indirect && op != CLR_IL_ldsfld && op != CLR_IL_stsfld) return clr_jit_invalid(e, "volatile. before this instruction");
    if (e->prefix_tail && !call && op != CLR_IL_calli) return clr_jit_invalid(e, "tail. before this instruction");
    if (e->prefix_readonly && !call && op != CLR_IL_ldelema) return clr_jit_invalid(e, "readonly. before this instruction");
    if (e->constrained && !call && op != CLR_IL_ldftn) return clr_jit_invalid(e, "constrained. before this instruction");
    return CLR_OK;
}

static bool is_prefix(u16 opcode) { return clr_opcode_info[opcode].flow == CLR_FLOW_META; }

static ClrStatus import_block(Emit *e, Block *block) {
    block->imported = true;
    e->current = block;
    e->depth = 0;
    e->dead = false;
    clr_jit_position(e, block_of(e, block));
    for (u32 i = 0; i < block->depth; i++) {
        Value value = block->entry[i];
        value.v = value.kind == SK_STRUCT ? block->slots[i] : LLVMBuildLoad2(e->b, clr_jit_stack_type(e->w, value.kind), block->slots[i], "");
        if (value.kind == SK_STRUCT) {
            LLVMValueRef copy = clr_jit_struct_temp(e, value.type);
            clr_jit_copy_struct(e, value.type, copy, value.v, false);
            value.v = copy;
        }
        clr_jit_push(e, value);
    }
    e->il_offset = block->start;
    if (e->scope) clr_jit_tracker_locate(&e->m->tracker, e->b, e->scope, block->start);
    if (block->is_loop_head) clr_jit_poll(e);
    CLR_TRY(clr_jit_eh_enter_block(e, block));
    u32 offset = block->start;
    while (!e->dead) {
        ClrInstruction i;
        e->il_offset = offset;
        CLR_TRY(clr_il_decode(&e->body, e->method->token, offset, &i, e->error));
        if (e->scope) clr_jit_tracker_locate(&e->m->tracker, e->b, e->scope, offset);
        if (!is_prefix(i.opcode)) CLR_TRY(check_prefixes(e, i.opcode));
        CLR_TRY(emit_instruction(e, &i));
        if (e->error && e->error->status != CLR_OK) return e->error->status;
        if (!is_prefix(i.opcode)) {
            e->constrained = e->constrained_open = NULL;
            e->prefix_volatile = e->prefix_tail = e->prefix_readonly = false;
            e->prefix_unaligned = 0;
        }
        offset = i.next;
        if (e->dead) break;
        if (offset >= e->body.code_size) return clr_jit_invalid(e, "control flows off the end of the method");
        if (e->block_at[offset]) {
            LLVMBasicBlockRef next;
            CLR_TRY(clr_jit_branch_to(e, offset, &next));
            LLVMBuildBr(e->b, next);
            break;
        }
    }
    return CLR_OK;
}

static ClrStatus emit_il(Emit *e) {
    CLR_TRY(clr_method_body_read(e->assembly->image, CLR_TOKEN_ROW(e->method->token), &e->body, e->error));
    if (e->body.code_size == 0 || e->body.code_size > 0x1000000) return clr_jit_invalid(e, "a body of %u bytes", e->body.code_size);
    e->block_at = CLR_ARENA_ARRAY(&e->m->arena, Block *, e->body.code_size);
    open_function(e);
    CLR_TRY(clr_jit_eh_init(e));
    CLR_TRY(find_blocks(e));
    if (!e->is_inline_body) touch_stack(e);
    receive_arguments(e);
    CLR_TRY(read_locals(e));
    CLR_TRY(check_module_init(e));
    clr_jit_check_class_init(e);
    if ((e->method->impl_flags & 0x20) && !e->method->type->is_value_type) clr_jit_sync_enter(e);
    e->il_offset = 0;
    LLVMBasicBlockRef first;
    CLR_TRY(clr_jit_branch_to(e, 0, &first));
    LLVMBuildBr(e->b, first);
    while (e->work.count) {
        Block *block = e->work.data[--e->work.count];
        if (!block->imported) CLR_TRY(import_block(e, block));
    }
    clr_jit_eh_finish(e);
    return CLR_OK;
}

ClrStatus clr_jit_begin_thunk(Emit *e, Module *m, Method *method, LLVMValueRef function, ClrError *error) {
    *e = (Emit){.m = m, .w = m->worker, .b = m->builder, .method = method, .assembly = method->type->assembly, .function = function, .error = error};
    e->generics = clr_method_generics(method);
    e->context_kind = clr_method_context(method);
    CLR_TRY(clr_method_signature(method, &e->signature, error));
    CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, error));
    CLR_TRY(require_signature(e));
    open_function(e);
    receive_arguments(e);
    return CLR_OK;
}

ClrStatus clr_jit_emit_method(Module *m, Method *method, LLVMValueRef function, bool inline_body, ClrError *error) {
    Emit emit = {.m = m, .w = m->worker, .is_inline_body = inline_body, .b = m->builder, .method = method, .assembly = method->type->assembly, .function = function, .error = error};
    Emit *e = &emit;
    e->generics = clr_method_generics(method);
    e->context_kind = clr_method_context(method);
    CLR_TRY(clr_method_signature(method, &e->signature, error));
    CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, error));
    CLR_TRY(require_signature(e));
    if (m->tier == CLR_TIER_OPT) {
        e->scope = clr_jit_tracker_method(&m->tracker, function, (u64)(uintptr_t)method);
        clr_jit_tracker_locate(&m->tracker, e->b, e->scope, 0);
    }
    ClrStatus status = emit_il(e);
    LLVMSetCurrentDebugLocation2(e->b, NULL);
    clr_vec_free(&e->blocks);
    clr_vec_free(&e->work);
    clr_free(e->stack);
    for (u32 i = 0; i < e->clause_count; i++) {
        clr_vec_free(&e->clauses[i].targets);
        clr_vec_free(&e->clauses[i].ends);
    }
    return status;
}
