/* Exception regions (ECMA-335 II.19, III.3.34 and on; lowering as exceptions.md).
 *
 * Each clause is one level. A call at an IL offset unwinds to the pad of the innermost clause whose try
 * block holds the offset; the pad saves the pair {exception, selector} and goes to the clause's dispatch:
 *
 *   catch, filter   selector equal: to the handler (or the filter block); else to the parent clause's dispatch
 *   finally, fault  to the handler with continuation -1; endfinally then goes on to the parent's dispatch
 *   no parent       resume
 *
 * `leave` threads through the finally blocks between here and its target by continuation numbers. */
#include "jit/jit_internal.h"

#include <stdio.h>
#include "runtime/exceptions.h"

static bool protects(const Clause *c, u32 offset) { return offset >= c->il.try_start && offset < c->il.try_end; }
static bool handles(const Clause *c, u32 offset) { return offset >= c->il.handler_start && offset < c->il.handler_end; }

i32 clr_jit_innermost_clause(Emit *e, u32 offset) {
    for (u32 i = 0; i < e->clause_count; i++)
        if (protects(&e->clauses[i], offset)) return (i32)i;
    return -1;
}

static ClrStatus check_nesting(Emit *e) {
    for (u32 i = 0; i < e->clause_count; i++)
        for (u32 j = i + 1; j < e->clause_count; j++) {
            ClrClause *a = &e->clauses[i].il, *b = &e->clauses[j].il;
            bool disjoint = a->try_end <= b->try_start || b->try_end <= a->try_start;
            bool inside = a->try_start >= b->try_start && a->try_end <= b->try_end;
            bool in_a = b->try_start >= a->try_start && b->try_end <= a->try_end;
            if (!disjoint && !inside && !in_a) return clr_jit_invalid(e, "exception clauses %u and %u overlap", i, j);
        }
    return CLR_OK;
}

static ClrStatus make_descriptor(Emit *e, Clause *c, u32 index) {
    LLVMTypeRef types[3] = {e->w->i32, e->w->i32, e->w->ptr};
    LLVMTypeRef type = LLVMStructTypeInContext(e->w->context, types, 3, false);
    char name[64];
    snprintf(name, sizeof name, "clause_%llx_%u", (unsigned long long)(uintptr_t)e->method, index);
    c->desc = LLVMGetNamedGlobal(e->m->module, name);
    if (c->desc) return CLR_OK;
    bool is_filter = c->il.kind == CLR_CLAUSE_FILTER || c->dynamic;
    LLVMValueRef table = LLVMConstNull(e->w->ptr);
    if (!is_filter) {
        CLR_TRY(clr_type_require(c->catch_type, CLR_LEVEL_READY, e->error));
        table = clr_jit_mt_symbol(e->m, c->catch_type->mt);
    }
    LLVMValueRef fields[3] = {clr_jit_i32(e, is_filter ? CLR_EH_FILTER : CLR_EH_CATCH), clr_jit_i32(e, index), table};
    c->desc = LLVMAddGlobal(e->m->module, type, name);
    LLVMSetInitializer(c->desc, LLVMConstStructInContext(e->w->context, fields, 3, false));
    LLVMSetLinkage(c->desc, LLVMInternalLinkage);
    LLVMSetGlobalConstant(c->desc, true);
    return CLR_OK;
}

ClrStatus clr_jit_eh_init(Emit *e) {
    e->clause_count = e->body.clause_count;
    if (e->clause_count > 4096) return clr_jit_invalid(e, "%u exception clauses", e->clause_count);
    e->clauses = CLR_ARENA_ARRAY(&e->m->arena, Clause, e->clause_count);
    for (u32 i = 0; i < e->clause_count; i++) {
        Clause *c = &e->clauses[i];
        CLR_TRY(clr_method_body_clause(e->assembly->image, CLR_TOKEN_ROW(e->method->token), &e->body, i, &c->il, e->error));
        if (c->il.try_start >= c->il.try_end || c->il.handler_start >= c->il.handler_end) return clr_jit_invalid(e, "exception clause %u is empty", i);
        if (c->il.kind == CLR_CLAUSE_CATCH) {
            Type *open;
            CLR_TRY(clr_jit_resolve_type(e, c->il.class_token_or_filter, &c->catch_type, &open));
            c->dynamic = c->catch_type->is_shared;
        }
        if (c->il.kind == CLR_CLAUSE_FILTER || c->dynamic) e->has_filter = true;
    }
    CLR_TRY(check_nesting(e));
    for (u32 i = 0; i < e->clause_count; i++) {
        Clause *c = &e->clauses[i];
        c->parent = -1;
        for (u32 j = i + 1; j < e->clause_count && c->parent < 0; j++)
            if (e->clauses[j].il.try_start <= c->il.try_start && e->clauses[j].il.try_end >= c->il.try_end) c->parent = (i32)j;
        c->exc = clr_jit_alloca(e, e->w->ptr, "exc");
        c->sel = clr_jit_alloca(e, e->w->i32, "sel");
        c->continuation = clr_jit_alloca(e, e->w->i32, "continuation");
        if (c->il.kind == CLR_CLAUSE_CATCH || c->il.kind == CLR_CLAUSE_FILTER) CLR_TRY(make_descriptor(e, c, i));
    }
    return CLR_OK;
}

static void set_personality(Emit *e) {
    LLVMValueRef personality = LLVMGetNamedFunction(e->m->module, "clr_eh_personality");
    if (!personality) personality = LLVMAddFunction(e->m->module, "clr_eh_personality", LLVMFunctionType(e->w->i32, NULL, 0, true));
    LLVMSetPersonalityFn(e->function, personality);
}

static LLVMValueRef load_exc(Emit *e, Clause *c) { return LLVMBuildLoad2(e->b, e->w->ptr, c->exc, ""); }

/* From clause `index`'s dispatch (or finally) on to its parent, or out of the method. */
static LLVMBasicBlockRef dispatch_of(Emit *e, i32 index);

static void resume(Emit *e, LLVMValueRef exc, LLVMValueRef sel) {
    if (e->sync_object) clr_jit_sync_exit(e);
    LLVMValueRef pair = LLVMBuildInsertValue(e->b, LLVMGetUndef(e->w->eh_pair), exc, 0, "");
    set_personality(e);
    LLVMBuildResume(e->b, LLVMBuildInsertValue(e->b, pair, sel, 1, ""));
}

static void go_on_to_parent(Emit *e, Clause *c) {
    LLVMValueRef exc = load_exc(e, c), sel = LLVMBuildLoad2(e->b, e->w->i32, c->sel, "");
    if (c->parent >= 0) {
        Clause *parent = &e->clauses[c->parent];
        LLVMBuildStore(e->b, exc, parent->exc);
        LLVMBuildStore(e->b, sel, parent->sel);
        LLVMBuildBr(e->b, dispatch_of(e, c->parent));
        return;
    }
    resume(e, exc, sel);
}

static LLVMBasicBlockRef il_block(Emit *e, u32 offset) {
    Block *block = e->block_at[offset];
    if (!block->bb) block->bb = clr_jit_new_block(e, "handler");
    if (!block->reached) {
        block->reached = true;
        clr_vec_push(&e->work, block);
    }
    return block->bb;
}

static LLVMValueRef typeid_of(Emit *e, Clause *c) {
    LLVMTypeRef type = LLVMFunctionType(e->w->i32, &e->w->ptr, 1, false);
    unsigned id = LLVMLookupIntrinsicID("llvm.eh.typeid.for", 18);
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(e->m->module, id, &e->w->ptr, 1);
    return LLVMBuildCall2(e->b, type, intrinsic, &c->desc, 1, "");
}

static LLVMBasicBlockRef dispatch_of(Emit *e, i32 index) {
    Clause *c = &e->clauses[index];
    if (c->dispatch) return c->dispatch;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b);
    c->dispatch = clr_jit_new_block(e, "dispatch");
    clr_jit_position(e, c->dispatch);
    if (c->il.kind == CLR_CLAUSE_FINALLY || c->il.kind == CLR_CLAUSE_FAULT) {
        LLVMBuildStore(e->b, clr_jit_i32(e, -1), c->continuation);
        LLVMBuildBr(e->b, il_block(e, c->il.handler_start));
    } else {
        LLVMValueRef sel = LLVMBuildLoad2(e->b, e->w->i32, c->sel, ""), id = typeid_of(e, c);
        LLVMBasicBlockRef next = clr_jit_new_block(e, "");
        LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntEQ, sel, id, ""), il_block(e, c->il.handler_start), next);
        clr_jit_position(e, next);
        go_on_to_parent(e, c);
    }
    clr_jit_position(e, here);
    return c->dispatch;
}

static bool is_filter(const Clause *c) { return c->il.kind == CLR_CLAUSE_FILTER || c->dynamic; }

/* A landingpad whose clauses are those of `index` and outward; `all` adds a catch of everything instead. */
static LLVMValueRef build_pad(Emit *e, i32 index, bool all, bool inner_cleanup) {
    set_personality(e);
    LLVMValueRef pad = LLVMBuildLandingPad(e->b, e->w->eh_pair, NULL, 4, "");
    if (all) LLVMAddClause(pad, LLVMConstNull(e->w->ptr));
    if (inner_cleanup || (e->sync_object && !all)) LLVMSetCleanup(pad, true);
    for (i32 i = index; i >= 0 && !all; i = e->clauses[i].parent) {
        if (e->clauses[i].desc) LLVMAddClause(pad, e->clauses[i].desc);
        else LLVMSetCleanup(pad, true);
    }
    return pad;
}

static LLVMBasicBlockRef filter_body(Emit *e, Clause *c);

/* A selector that asks for a filter goes straight to its body, past all handlers (runtime/exceptions.h). `entered` is
 * the number of the clause whose dispatch goes on when the filter has answered. */
static void select_filter(Emit *e, i32 index, LLVMValueRef exc, LLVMValueRef sel, LLVMValueRef entered) {
    for (i32 i = index; i >= 0; i = e->clauses[i].parent) {
        Clause *c = &e->clauses[i];
        if (!is_filter(c)) continue;
        LLVMBasicBlockRef enter = clr_jit_new_block(e, ""), other = clr_jit_new_block(e, "");
        LLVMValueRef wanted = LLVMBuildOr(e->b, typeid_of(e, c), clr_jit_i32(e, CLR_EH_FILTER_ENTRY), "");
        LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntEQ, sel, wanted, ""), enter, other);
        clr_jit_position(e, enter);
        LLVMBuildStore(e->b, entered, c->continuation);
        LLVMBuildStore(e->b, exc, c->exc);
        LLVMBuildBr(e->b, filter_body(e, c));
        clr_jit_position(e, other);
    }
}

static LLVMBasicBlockRef pad_of(Emit *e, i32 index) {
    Clause *c = &e->clauses[index];
    if (c->pad) return c->pad;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b);
    c->pad = clr_jit_new_block(e, "pad");
    LLVMBasicBlockRef dispatch = dispatch_of(e, index);
    clr_jit_position(e, c->pad);
    LLVMValueRef pad = build_pad(e, index, false, false);
    LLVMValueRef exc = LLVMBuildExtractValue(e->b, pad, 0, ""), sel = LLVMBuildExtractValue(e->b, pad, 1, "");
    select_filter(e, index, exc, sel, clr_jit_i32(e, index));
    LLVMBuildStore(e->b, exc, c->exc);
    LLVMBuildStore(e->b, sel, c->sel);
    LLVMBuildBr(e->b, dispatch);
    clr_jit_position(e, here);
    return c->pad;
}

/* Where a filter's answer comes back: the pad that entered it goes on at its dispatch. */
static LLVMBasicBlockRef answer_pad(Emit *e, Clause *c) {
    if (c->answer) return c->answer;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b), never = clr_jit_new_block(e, "");
    i32 index = (i32)(c - e->clauses);
    c->answer = clr_jit_new_block(e, "answer");
    clr_jit_position(e, c->answer);
    bool inner_cleanup = false; /* a finally inside the filter's try must still run when the answer is no */
    for (i32 i = 0; i < index; i++) {
        bool inside = false;
        for (i32 p = e->clauses[i].parent; p >= 0; p = e->clauses[p].parent) inside |= p == index;
        inner_cleanup |= inside && !e->clauses[i].desc;
    }
    LLVMValueRef pad = build_pad(e, index, false, inner_cleanup);
    LLVMValueRef exc = LLVMBuildExtractValue(e->b, pad, 0, ""), sel = LLVMBuildExtractValue(e->b, pad, 1, "");
    LLVMValueRef entered = LLVMBuildLoad2(e->b, e->w->i32, c->continuation, "");
    select_filter(e, index, exc, sel, entered);
    LLVMValueRef jump = LLVMBuildSwitch(e->b, entered, never, 4);
    for (i32 i = 0; i <= index; i++) {
        bool inner = false;
        for (i32 p = i; p >= 0; p = e->clauses[p].parent) inner |= p == index;
        if (!inner) continue;
        LLVMBasicBlockRef step = clr_jit_new_block(e, "");
        LLVMAddCase(jump, clr_jit_i32(e, i), step);
        clr_jit_position(e, step);
        LLVMBuildStore(e->b, exc, e->clauses[i].exc);
        LLVMBuildStore(e->b, sel, e->clauses[i].sel);
        LLVMBuildBr(e->b, dispatch_of(e, i));
    }
    clr_jit_position(e, never);
    LLVMBuildUnreachable(e->b);
    clr_jit_position(e, here);
    return c->answer;
}

static void finish_filter(Emit *e, Clause *c, LLVMValueRef answer) {
    LLVMBasicBlockRef never = clr_jit_new_block(e, "");
    LLVMTypeRef type = LLVMFunctionType(e->w->void_type, &e->w->i32, 1, false);
    LLVMBuildInvoke2(e->b, type, clr_jit_helper(e->m, "filter_done", type), &answer, 1, never, answer_pad(e, c), "");
    clr_jit_position(e, never);
    LLVMBuildUnreachable(e->b);
}

/* What a filter's own calls throw is swallowed: the answer is no. */
static LLVMBasicBlockRef swallow_pad(Emit *e, Clause *c) {
    if (c->swallow) return c->swallow;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b);
    c->swallow = clr_jit_new_block(e, "swallow");
    clr_jit_position(e, c->swallow);
    build_pad(e, (i32)(c - e->clauses), true, false);
    finish_filter(e, c, clr_jit_i32(e, 0));
    clr_jit_position(e, here);
    return c->swallow;
}

/* The IL of a filter, or a made one: is the exception an instance of a type that only the context knows? */
static LLVMBasicBlockRef filter_body(Emit *e, Clause *c) {
    if (!c->dynamic) return il_block(e, c->il.class_token_or_filter);
    if (c->filter_entry) return c->filter_entry;
    Type *exact, *open;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b);
    c->filter_entry = clr_jit_new_block(e, "filter");
    clr_jit_position(e, c->filter_entry);
    Clause *outer = e->in_filter;
    e->in_filter = c;
    if (clr_jit_resolve_type(e, c->il.class_token_or_filter, &exact, &open) == CLR_OK) {
        LLVMValueRef args[2] = {load_exc(e, c), clr_jit_method_table(e, exact, open)};
        LLVMValueRef matched = clr_jit_call_helper(e, "isinst", e->w->ptr, args, 2);
        finish_filter(e, c, LLVMBuildZExt(e->b, LLVMBuildIsNotNull(e->b, matched, ""), e->w->i32, ""));
    }
    e->in_filter = outer;
    clr_jit_position(e, here);
    return c->filter_entry;
}

static Clause *filter_at(Emit *e, u32 offset) {
    for (u32 i = 0; i < e->clause_count; i++) {
        Clause *c = &e->clauses[i];
        if (c->il.kind == CLR_CLAUSE_FILTER && offset >= c->il.class_token_or_filter && offset < c->il.handler_start) return c;
    }
    return NULL;
}

/* --- synchronized methods --- */

/* Straight to the helper: a failing release has nowhere to land in this method. */
static void call_monitor(Emit *e, const char *name, LLVMValueRef object) {
    LLVMTypeRef type = LLVMFunctionType(e->w->void_type, &e->w->ptr, 1, false);
    LLVMBuildCall2(e->b, type, clr_jit_helper(e->m, name, type), &object, 1, "");
}

void clr_jit_sync_enter(Emit *e) {
    LLVMValueRef object;
    if (e->method->is_static) {
        LLVMValueRef type = clr_jit_type_pointer(e, e->method->type, e->method->definition->type);
        object = clr_jit_call_helper(e, "type_object", e->w->ptr, &type, 1);
    } else object = LLVMBuildLoad2(e->b, e->w->ptr, e->args[0].address, "");
    LLVMValueRef cell = clr_jit_alloca(e, e->w->ptr, "lock");
    LLVMBuildStore(e->b, object, cell);
    call_monitor(e, "monitor_enter", object);
    e->sync_object = cell;
}

void clr_jit_sync_exit(Emit *e) { call_monitor(e, "monitor_exit", LLVMBuildLoad2(e->b, e->w->ptr, e->sync_object, "")); }

/* Where an exception lands that no clause guards: releases the lock and goes on. */
static LLVMBasicBlockRef sync_pad(Emit *e) {
    if (!e->sync_object || e->sync_pad) return e->sync_pad;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(e->b);
    e->sync_pad = clr_jit_new_block(e, "unlock");
    clr_jit_position(e, e->sync_pad);
    LLVMValueRef pad = build_pad(e, -1, false, false);
    resume(e, LLVMBuildExtractValue(e->b, pad, 0, ""), LLVMBuildExtractValue(e->b, pad, 1, ""));
    clr_jit_position(e, here);
    return e->sync_pad;
}

LLVMBasicBlockRef clr_jit_landing_pad(Emit *e) {
    if (e->in_filter) return swallow_pad(e, e->in_filter);
    if (!e->clause_count) return sync_pad(e);
    Clause *filter = filter_at(e, e->il_offset);
    if (filter) return swallow_pad(e, filter);
    i32 index = clr_jit_innermost_clause(e, e->il_offset);
    return index < 0 ? sync_pad(e) : pad_of(e, index);
}

ClrStatus clr_jit_eh_enter_block(Emit *e, Block *block) {
    for (u32 i = 0; i < e->clause_count; i++) {
        Clause *c = &e->clauses[i];
        bool handler = block->start == c->il.handler_start && (c->il.kind == CLR_CLAUSE_CATCH || c->il.kind == CLR_CLAUSE_FILTER);
        bool filter = c->il.kind == CLR_CLAUSE_FILTER && block->start == c->il.class_token_or_filter;
        if (!handler && !filter) continue;
        if (e->depth) return clr_jit_invalid(e, "a handler is entered with values on the stack");
        clr_jit_push(e, (Value){.kind = SK_REF, .type = c->catch_type && !c->dynamic ? c->catch_type : NULL, .v = load_exc(e, c), .non_null = true});
        return CLR_OK;
    }
    return CLR_OK;
}

/* --- leaving --- */

static ClrStatus emit_leave(Emit *e, u32 target) {
    LLVMBasicBlockRef final;
    e->depth = 0;
    u32 from = e->il_offset;
    /* The finally clauses from the innermost out, as far as the target is outside of them. */
    i32 pending = -1;
    for (u32 i = 0; i < e->clause_count; i++) {
        Clause *c = &e->clauses[i];
        if (c->il.kind != CLR_CLAUSE_FINALLY || !protects(c, from) || protects(c, target)) continue;
        if (pending >= 0) {
            Clause *p = &e->clauses[pending];
            LLVMBasicBlockRef step = clr_jit_new_block(e, "leave");
            LLVMBuildStore(e->b, clr_jit_i32(e, p->targets.count), p->continuation);
            clr_vec_push(&p->targets, step);
            LLVMBuildBr(e->b, il_block(e, p->il.handler_start));
            clr_jit_position(e, step);
        }
        pending = (i32)i;
    }
    if (pending < 0) {
        CLR_TRY(clr_jit_branch_to(e, target, &final));
        LLVMBuildBr(e->b, final);
    } else {
        Clause *p = &e->clauses[pending];
        LLVMBasicBlockRef step = clr_jit_new_block(e, "leave");
        LLVMBuildStore(e->b, clr_jit_i32(e, p->targets.count), p->continuation);
        clr_vec_push(&p->targets, step);
        LLVMBuildBr(e->b, il_block(e, p->il.handler_start));
        clr_jit_position(e, step);
        CLR_TRY(clr_jit_branch_to(e, target, &final));
        LLVMBuildBr(e->b, final);
    }
    e->dead = true;
    return CLR_OK;
}

static ClrStatus emit_endfinally(Emit *e) {
    Clause *c = NULL;
    for (u32 i = 0; i < e->clause_count && !c; i++)
        if ((e->clauses[i].il.kind == CLR_CLAUSE_FINALLY || e->clauses[i].il.kind == CLR_CLAUSE_FAULT) && handles(&e->clauses[i], e->il_offset)) c = &e->clauses[i];
    if (!c) return clr_jit_invalid(e, "endfinally outside a finally or fault block");
    LLVMBasicBlockRef exceptional = clr_jit_new_block(e, "");
    LLVMValueRef number = LLVMBuildLoad2(e->b, e->w->i32, c->continuation, "");
    LLVMValueRef jump = LLVMBuildSwitch(e->b, number, exceptional, 4);
    clr_vec_push(&c->ends, jump);
    clr_jit_position(e, exceptional);
    go_on_to_parent(e, c);
    e->dead = true;
    return CLR_OK;
}

/* All leaves are known now: fill the switches of the endfinallys. */
void clr_jit_eh_finish(Emit *e) {
    for (u32 i = 0; i < e->clause_count; i++) {
        Clause *c = &e->clauses[i];
        for (u32 s = 0; s < c->ends.count; s++)
            for (u32 t = 0; t < c->targets.count; t++) LLVMAddCase(c->ends.data[s], clr_jit_i32(e, t), c->targets.data[t]);
    }
}

static ClrStatus emit_throw(Emit *e) {
    Value exception = clr_jit_pop(e);
    LLVMValueRef v = clr_jit_coerce(e, exception, SK_REF).v;
    clr_jit_call_helper(e, "throw", e->w->void_type, &v, 1);
    LLVMBuildUnreachable(e->b);
    e->dead = true;
    return CLR_OK;
}

static ClrStatus emit_rethrow(Emit *e) {
    Clause *c = NULL;
    for (u32 i = 0; i < e->clause_count && !c; i++) {
        ClrClauseKind kind = e->clauses[i].il.kind;
        if ((kind == CLR_CLAUSE_CATCH || kind == CLR_CLAUSE_FILTER) && handles(&e->clauses[i], e->il_offset)) c = &e->clauses[i];
    }
    if (!c) return clr_jit_invalid(e, "rethrow outside a catch block");
    LLVMValueRef v = load_exc(e, c);
    clr_jit_call_helper(e, "rethrow", e->w->void_type, &v, 1);
    LLVMBuildUnreachable(e->b);
    e->dead = true;
    return CLR_OK;
}

static ClrStatus emit_endfilter(Emit *e) {
    Value result = clr_jit_pop(e);
    LLVMValueRef answer = clr_jit_coerce(e, result, SK_I4).v;
    Clause *c = filter_at(e, e->il_offset);
    if (!c) return clr_jit_invalid(e, "endfilter outside a filter");
    finish_filter(e, c, answer);
    e->dead = true;
    return CLR_OK;
}

ClrStatus clr_jit_emit_eh(Emit *e, const ClrInstruction *i) {
    switch (i->opcode) {
    case CLR_IL_throw: return emit_throw(e);
    case CLR_IL_rethrow: return emit_rethrow(e);
    case CLR_IL_leave:
    case CLR_IL_leave_s: return emit_leave(e, (u32)i->i);
    case CLR_IL_endfinally: return emit_endfinally(e);
    default: return emit_endfilter(e);
    }
}
