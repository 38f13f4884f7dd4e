/* What shared code must look up at run time (runtime/generics.h). */
#include "jit/jit_internal.h"

#include "runtime/domain.h"

/* The exact generic context of the running method: a method table or a Method. */
static LLVMValueRef context_pointer(Emit *e) {
    if (e->context_kind != CLR_CONTEXT_THIS) return LLVMBuildLoad2(e->b, e->w->ptr, e->context_value, "");
    LLVMValueRef self = LLVMBuildLoad2(e->b, e->w->ptr, e->args[0].address, "");
    LLVMValueRef mt = LLVMBuildZExt(e->b, LLVMBuildLoad2(e->b, e->w->i32, self, ""), e->w->i64, "");
    LLVMValueRef table = LLVMBuildIntToPtr(e->b, mt, e->w->ptr, "");
    /* `this` may be of a subclass: its display names the ancestor that this method belongs to. */
    u32 depth = e->method->type->mt->depth;
    if (depth < CLR_SUPERS_INLINE) return LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, table, offsetof(MethodTable, supers) + 8 * depth), "");
    LLVMValueRef args[2] = {table, clr_jit_i32(e, depth)};
    return clr_jit_call_helper(e, "ancestor", e->w->ptr, args, 2);
}

LLVMValueRef clr_jit_lookup(Emit *e, GenericSlotKind kind, void *open) {
    bool by_method = e->context_kind == CLR_CONTEXT_METHOD;
    GenericSlots **slots = by_method ? &e->method->definition->slots : &e->method->type->definition->slots;
    u32 slot = clr_generic_slot(slots, kind, open);
    LLVMValueRef context = context_pointer(e);
    size_t at = by_method ? offsetof(Method, dictionary) : offsetof(MethodTable, dictionary);
    LLVMValueRef dictionary = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, context, at), "");
    LLVMBasicBlockRef have = clr_jit_new_block(e, ""), fits = clr_jit_new_block(e, ""), slow = clr_jit_new_block(e, "lookup"), done = clr_jit_new_block(e, "");
    LLVMBuildCondBr(e->b, LLVMBuildIsNotNull(e->b, dictionary, ""), have, slow);
    clr_jit_position(e, have);
    LLVMValueRef capacity = LLVMBuildLoad2(e->b, e->w->i64, dictionary, "");
    LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntUGT, capacity, clr_jit_i64(e, slot), ""), fits, slow);
    clr_jit_position(e, fits);
    LLVMValueRef fast = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, dictionary, 8 * (slot + 1)), "");
    LLVMBuildCondBr(e->b, LLVMBuildIsNotNull(e->b, fast, ""), done, slow);
    LLVMBasicBlockRef fast_end = LLVMGetInsertBlock(e->b);
    clr_jit_position(e, slow);
    LLVMValueRef args[2] = {context, clr_jit_i32(e, slot)};
    LLVMValueRef found = clr_jit_call_helper(e, by_method ? "lookup_method" : "lookup_type", e->w->ptr, args, 2);
    LLVMBuildBr(e->b, done);
    LLVMBasicBlockRef slow_end = LLVMGetInsertBlock(e->b);
    clr_jit_position(e, done);
    LLVMValueRef phi = LLVMBuildPhi(e->b, e->w->ptr, "");
    LLVMAddIncoming(phi, &fast, &fast_end, 1);
    LLVMAddIncoming(phi, &found, &slow_end, 1);
    return phi;
}

LLVMValueRef clr_jit_method_table(Emit *e, Type *type, Type *open) {
    if (type->is_shared && type != clr_types.canon && open && open->is_open) return clr_jit_lookup(e, CLR_SLOT_METHOD_TABLE, open);
    if (type == clr_types.canon && open && open->is_open) return clr_jit_lookup(e, CLR_SLOT_METHOD_TABLE, open);
    if (clr_type_require(type, CLR_LEVEL_READY, e->error) != CLR_OK) return LLVMConstNull(e->w->ptr);
    if (!type->mt) {
        clr_jit_invalid(e, "a type without a method table");
        return LLVMConstNull(e->w->ptr);
    }
    return clr_jit_mt_symbol(e->m, type->mt);
}

LLVMValueRef clr_jit_type_pointer(Emit *e, Type *type, Type *open) {
    if (type->is_shared && open && open->is_open) return clr_jit_lookup(e, CLR_SLOT_TYPE, open);
    return clr_jit_data_symbol(e->m, type);
}

static bool is_inexact(Method *method) { return method->is_shared; }

LLVMValueRef clr_jit_method_pointer(Emit *e, Method *method, Method *open) {
    if (is_inexact(method) && open && open->is_open) return clr_jit_lookup(e, CLR_SLOT_METHOD, open);
    return clr_jit_data_symbol(e->m, method);
}

LLVMValueRef clr_jit_method_context(Emit *e, Method *method, Method *open) {
    Method *canonical = clr_method_canonical(method);
    switch (clr_method_context(canonical)) {
    case CLR_CONTEXT_TYPE: return clr_jit_method_table(e, method->type, open ? open->type : NULL);
    case CLR_CONTEXT_METHOD: return clr_jit_method_pointer(e, method, open);
    default: return NULL;
    }
}

/* thread -> statics -> chunk -> area; null: the helper runs the initialiser (runtime/statics.h). */
LLVMValueRef clr_jit_static_base(Emit *e, Type *type, Type *open) {
    if (type->is_shared) {
        LLVMValueRef exact = clr_jit_type_pointer(e, type, open);
        return clr_jit_call_helper(e, "static_base", e->w->ptr, &exact, 1);
    }
    if (e->m->tier != CLR_TIER_OPT) {
        LLVMValueRef exact = clr_jit_data_symbol(e->m, type);
        return clr_jit_call_helper(e, "static_base", e->w->ptr, &exact, 1);
    }
    LLVMValueRef thread = clr_jit_thread_pointer(e->m);
    LLVMValueRef empty = LLVMMDNodeInContext(e->w->context, NULL, 0);
    LLVMValueRef table = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, thread, offsetof(Thread, statics)), "");
    LLVMSetMetadata(table, e->w->invariant_kind, empty);
    LLVMValueRef chunk = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, table, 8 * (type->statics_index / CLR_STATICS_CHUNK)), "");
    LLVMBasicBlockRef have = clr_jit_new_block(e, ""), slow = clr_jit_new_block(e, "statics"), done = clr_jit_new_block(e, "");
    LLVMSetMetadata(LLVMBuildCondBr(e->b, LLVMBuildIsNull(e->b, chunk, ""), slow, have), e->w->prof_kind, clr_jit_unlikely(e->w));
    clr_jit_position(e, have);
    LLVMValueRef area = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, chunk, 8 * (type->statics_index % CLR_STATICS_CHUNK)), "");
    LLVMSetMetadata(LLVMBuildCondBr(e->b, LLVMBuildIsNull(e->b, area, ""), slow, done), e->w->prof_kind, clr_jit_unlikely(e->w));
    clr_jit_position(e, slow);
    LLVMValueRef exact = clr_jit_data_symbol(e->m, type);
    LLVMValueRef made = clr_jit_call_helper(e, "static_base", e->w->ptr, &exact, 1);
    LLVMBuildBr(e->b, done);
    LLVMBasicBlockRef slow_end = LLVMGetInsertBlock(e->b);
    clr_jit_position(e, done);
    LLVMValueRef phi = LLVMBuildPhi(e->b, e->w->ptr, "");
    LLVMAddIncoming(phi, &area, &have, 1);
    LLVMAddIncoming(phi, &made, &slow_end, 1);
    return phi;
}
