/* Calls, object creation, function pointers, returns (ECMA-335 III.3.19-21, III.4.2, III.4.21; types.md, Calls). */
#include "jit/jit_internal.h"

#include "runtime/delegate.h"
#include "runtime/type_internal.h"

/* --- plumbing --- */

LLVMValueRef clr_jit_build_call(Emit *e, LLVMTypeRef type, LLVMValueRef callee, LLVMValueRef *args, u32 count, const char *name) {
    if (LLVMGetTypeKind(LLVMGetReturnType(type)) == LLVMVoidTypeKind) name = "";
    LLVMBasicBlockRef pad = clr_jit_landing_pad(e), here = LLVMGetInsertBlock(e->b);
    if (e->m->tier != CLR_TIER_OPT && (e->marked_block != here || e->marked_offset != e->il_offset)) {
        clr_jit_mark(e->m->module, e->b, e->il_offset);
        e->marked_block = here;
        e->marked_offset = e->il_offset;
    }
    if (!pad) {
        LLVMValueRef call = LLVMBuildCall2(e->b, type, callee, args, count, name);
        if (e->m->tier == CLR_TIER_OPT) LLVMAddCallSiteAttribute(call, (LLVMAttributeIndex)LLVMAttributeFunctionIndex, e->w->nomerge);
        return call;
    }
    LLVMBasicBlockRef next = clr_jit_new_block(e, "");
    LLVMValueRef call = LLVMBuildInvoke2(e->b, type, callee, args, count, next, pad, name);
    if (e->m->tier == CLR_TIER_OPT) LLVMAddCallSiteAttribute(call, (LLVMAttributeIndex)LLVMAttributeFunctionIndex, e->w->nomerge);
    clr_jit_position(e, next);
    return call;
}

LLVMValueRef clr_jit_call_helper(Emit *e, const char *name, LLVMTypeRef result, LLVMValueRef *args, u32 count) {
    LLVMTypeRef params[8];
    for (u32 i = 0; i < count; i++) params[i] = LLVMTypeOf(args[i]);
    LLVMTypeRef type = LLVMFunctionType(result, params, count, false);
    LLVMValueRef call = clr_jit_build_call(e, type, clr_jit_helper(e->m, name, type), args, count, "");
    return call;
}

static Value returned(Emit *e, Type *type, LLVMValueRef call, LLVMValueRef memory) {
    Value value = {.kind = clr_jit_stack_kind(type), .type = type, .v = call};
    Passing passing = clr_jit_passing(e->w, type);
    if (value.kind == SK_BYREF) value.type = type->element_type;
    if (passing.kind == PASS_POINTER) value.v = memory;
    else if (passing.kind == PASS_PIECES) {
        value.v = clr_jit_struct_temp(e, type);
        if (passing.count == 1) LLVMBuildStore(e->b, call, value.v);
        else
            for (u32 p = 0; p < 2; p++) LLVMBuildStore(e->b, LLVMBuildExtractValue(e->b, call, p, ""), clr_jit_offset(e, value.v, 8 * p));
    } else if (value.kind == SK_I4 && clr_jit_type_size(type) < 4) {
        /* Small results come back with upper bits that nobody promised. */
        Type *base = type->is_enum ? type->element_type : type;
        LLVMTypeRef narrow = clr_jit_memory_type(e->w, type);
        bool is_signed = base->element == CLR_ELEMENT_I1 || base->element == CLR_ELEMENT_I2;
        LLVMValueRef cut = LLVMBuildTrunc(e->b, call, narrow, "");
        value.v = is_signed ? LLVMBuildSExt(e->b, cut, e->w->i32, "") : LLVMBuildZExt(e->b, cut, e->w->i32, "");
    }
    return value;
}

Value clr_jit_call_managed(Emit *e, Signature *signature, LLVMValueRef callee, LLVMTypeRef type, Value *args, LLVMValueRef context) {
    u32 capacity = 2 * signature->param_count + 4, count = 0, a = 0;
    LLVMValueRef *values = clr_arena_alloc(&e->m->arena, sizeof *values * capacity), memory = NULL;
    const Type **copied = CLR_ARENA_ARRAY(&e->m->arena, const Type *, capacity);
    bool tail = e->tail_call && clr_jit_can_tail_call(e, signature, type, args);
    if (signature->has_this && !signature->explicit_this) values[count++] = clr_jit_as_pointer(e, args[a++]);
    u32 result_at = count;
    if (clr_jit_passing(e->w, signature->return_type).kind == PASS_POINTER) values[count++] = memory = tail ? e->result_pointer : clr_jit_struct_temp(e, signature->return_type);
    for (u32 i = 0; i < signature->sentinel; i++) {
        Type *param = signature->params[i];
        Value value = clr_jit_coerce_type(e, args[a++], param);
        Passing passing = clr_jit_passing(e->w, param);
        if (passing.kind == PASS_PIECES) {
            for (u32 p = 0; p < passing.count; p++) values[count++] = LLVMBuildLoad2(e->b, passing.pieces[p], clr_jit_offset(e, value.v, 8 * p), "");
        } else {
            if (passing.kind == PASS_POINTER) copied[count] = param;
            values[count++] = value.v;
        }
    }
    if (signature->convention == CLR_SIG_VARARG) values[count++] = e->call_arglist;
    if (context) values[count++] = context;
    if (tail && clr_jit_tail_call(e, signature, type, callee, values, copied, count, context)) return (Value){0};
    if (tail && memory) values[result_at] = memory = clr_jit_struct_temp(e, signature->return_type);
    LLVMValueRef call = clr_jit_build_call(e, type, callee, values, count, "");
    if (context) LLVMAddCallSiteAttribute(call, count, e->w->nest);
    return returned(e, signature->return_type, call, memory);
}

/* Direct call of an exact method through its slot. */
ClrStatus clr_jit_call_method(Emit *e, Method *method, Method *open, Value *args, Value *result) {
    Signature *signature, *canonical_signature;
    Method *canonical = clr_method_canonical(method);
    CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, e->error));
    CLR_TRY(clr_method_signature(method, &signature, e->error));
    CLR_TRY(clr_method_signature(canonical, &canonical_signature, e->error));
    CLR_TRY(clr_jit_require_signature(canonical_signature, e->error));
    LLVMValueRef context = clr_jit_method_context(e, method, open);
    LLVMValueRef callee = clr_jit_method_symbol(e->m, canonical);
    clr_jit_consider_inlining(e, canonical);
    *result = clr_jit_call_managed(e, canonical_signature, callee, LLVMGlobalGetValueType(callee), args, context);
    if (!e->dead && result->kind == SK_REF) result->type = signature->return_type->is_shared ? NULL : signature->return_type;
    return CLR_OK;
}

/* --- virtual calls --- */

LLVMValueRef clr_jit_mt_of(Emit *e, Value object) {
    LLVMValueRef word = LLVMBuildLoad2(e->b, e->w->i32, object.v, "mt");
    return LLVMBuildIntToPtr(e->b, LLVMBuildZExt(e->b, word, e->w->i64, ""), e->w->ptr, "");
}

LLVMValueRef clr_jit_virtual_code(Emit *e, Value self, Method *method) {
    LLVMValueRef table = clr_jit_mt_of(e, self);
    size_t at = method->type->is_interface ? offsetof(MethodTable, imt) + 8 * clr_imt_slot(method) : offsetof(MethodTable, vtable) + 8 * (size_t)method->slot;
    return LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, table, at), "");
}

static bool needs_dispatch(Method *method) {
    if (!method->is_virtual) return false;
    if (method->type->is_interface) return true;
    return !method->is_final && !method->type->is_sealed && !method->type->is_value_type;
}

/* The implementation when the static type settles it. */
static Method *devirtualise(Method *method, Value self) {
    Method *found;
    if (!self.type || self.type->is_shared || self.type->is_open || method->is_shared || method->generic_count) return NULL;
    if (!self.exact && !self.type->is_sealed) return NULL;
    if (self.type->element == CLR_ELEMENT_SZARRAY || self.type->element == CLR_ELEMENT_ARRAY || self.type->is_value_type || self.type->is_interface) return NULL;
    ClrError ignored = {0};
    if (clr_resolve_virtual(self.type, method, &found, &ignored) != CLR_OK) return NULL;
    if (found->type->is_interface || found->is_abstract) return NULL;
    return found;
}

static ClrStatus call_virtual(Emit *e, Method *method, Method *open, Value *args, Value *result) {
    Signature *signature;
    CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, e->error));
    clr_jit_null_check(e, args[0]);
    args[0].non_null = true;
    Method *known = devirtualise(method, args[0]);
    if (known) return clr_jit_call_method(e, known, NULL, args, result);
    if (!needs_dispatch(method)) return clr_jit_call_method(e, method, open, args, result);
    Method *canonical = clr_method_canonical(method);
    CLR_TRY(clr_method_signature(canonical, &signature, e->error));
    CLR_TRY(clr_jit_require_signature(signature, e->error));
    LLVMTypeRef plain = clr_jit_function_type(e->w, signature, false);
    if (method->generic_count) {
        LLVMValueRef helper_args[2] = {args[0].v, clr_jit_method_pointer(e, method, open)};
        LLVMValueRef code = clr_jit_call_helper(e, "resolve_virtual", e->w->ptr, helper_args, 2);
        *result = clr_jit_call_managed(e, signature, code, plain, args, NULL);
        return CLR_OK;
    }
    if (!method->type->is_interface && method->slot < 0) return clr_jit_invalid(e, "virtual method '%s' has no slot", method->name);
    LLVMValueRef code = clr_jit_virtual_code(e, args[0], method);
    if (!method->type->is_interface) {
        *result = clr_jit_call_managed(e, signature, code, plain, args, NULL);
        return CLR_OK;
    }
    LLVMTypeRef with_id = clr_jit_function_type(e->w, signature, true);
    *result = clr_jit_call_managed(e, signature, code, with_id, args, clr_jit_method_pointer(e, method, open));
    return CLR_OK;
}

/* code(target, args...), the delegate itself in r10 for thunks (runtime/delegate.h). */
static ClrStatus call_delegate(Emit *e, Method *invoke, Value *args, Value *result) {
    Signature *signature;
    CLR_TRY(clr_method_signature(clr_method_canonical(invoke), &signature, e->error));
    CLR_TRY(clr_jit_require_signature(signature, e->error));
    clr_jit_null_check(e, args[0]);
    LLVMValueRef delegate = args[0].v;
    LLVMValueRef code = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, delegate, CLR_DELEGATE_CODE), "");
    args[0] = (Value){.kind = SK_REF, .v = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, delegate, CLR_DELEGATE_TARGET), "")};
    *result = clr_jit_call_managed(e, signature, code, clr_jit_function_type(e->w, signature, true), args, delegate);
    return CLR_OK;
}

/* --- constrained calls (III.2.1) --- */

static ClrStatus call_static_virtual(Emit *e, Method *method, Method *open, Value *args, Value *result) {
    Type *type = e->constrained;
    if (!type->is_shared) {
        Method *found;
        CLR_TRY(clr_resolve_virtual(type, method, &found, e->error));
        return clr_jit_call_method(e, found, NULL, args, result);
    }
    Signature *signature;
    CLR_TRY(clr_method_signature(clr_method_canonical(method), &signature, e->error));
    CLR_TRY(clr_jit_require_signature(signature, e->error));
    LLVMValueRef helper_args[2] = {clr_jit_type_pointer(e, type, e->constrained_open), clr_jit_method_pointer(e, method, open)};
    LLVMValueRef code = clr_jit_call_helper(e, "resolve_static", e->w->ptr, helper_args, 2);
    *result = clr_jit_call_managed(e, signature, code, clr_jit_function_type(e->w, signature, false), args, NULL);
    return CLR_OK;
}

/* The constrained type is a type variable that stands for a shared struct: its exact type is known at run time only. */
static ClrStatus call_on_variable(Emit *e, Method *found, Method *method, Method *open, Value *args, Value *result) {
    Signature *signature;
    Method *canonical = clr_method_canonical(found);
    CLR_TRY(clr_method_signature(canonical, &signature, e->error));
    CLR_TRY(clr_jit_require_signature(signature, e->error));
    if (clr_method_context(canonical) == CLR_CONTEXT_TYPE) {
        LLVMValueRef callee = clr_jit_method_symbol(e->m, canonical), context = clr_jit_method_table(e, e->constrained, e->constrained_open);
        *result = clr_jit_call_managed(e, signature, callee, LLVMGlobalGetValueType(callee), args, context);
        return CLR_OK;
    }
    LLVMValueRef helper_args[2] = {clr_jit_type_pointer(e, e->constrained, e->constrained_open), clr_jit_method_pointer(e, method, open)};
    LLVMValueRef code = clr_jit_call_helper(e, "resolve_static", e->w->ptr, helper_args, 2);
    *result = clr_jit_call_managed(e, signature, code, clr_jit_function_type(e->w, signature, false), args, NULL);
    return CLR_OK;
}

static ClrStatus call_constrained(Emit *e, Method *method, Method *open, Value *args, Value *result) {
    Type *type = e->constrained;
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, e->error));
    if (!type->is_value_type) {
        LLVMValueRef object = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_as_pointer(e, args[0]), "");
        args[0] = (Value){.kind = SK_REF, .type = type->is_shared ? NULL : type, .v = object};
        return call_virtual(e, method, open, args, result);
    }
    Method *found = NULL;
    ClrError ignored = {0};
    /* A shared struct may meet an interface over the placeholder: then only the box knows the exact answer. */
    if (clr_resolve_virtual(type, method, &found, &ignored) == CLR_OK && found->type->definition == type->definition && !found->is_static) {
        Method *found_open = NULL;
        bool is_variable = e->constrained_open->element == CLR_ELEMENT_VAR || e->constrained_open->element == CLR_ELEMENT_MVAR;
        if (found->is_shared && is_variable) return call_on_variable(e, found, method, open, args, result);
        if (found->is_shared) {
            found_open = clr_method_on_type(found->definition, e->constrained_open);
            if (found->generic_count) CLR_TRY(clr_method_instantiate(found_open, open->args, &found_open, e->error));
        }
        return clr_jit_call_method(e, found, found_open, args, result);
    }
    Value value = clr_jit_load(e, type, clr_jit_as_pointer(e, args[0])), boxed;
    CLR_TRY(clr_jit_box(e, type, e->constrained_open, value, &boxed));
    args[0] = boxed;
    args[0].exact = false;
    return call_virtual(e, method, open, args, result);
}

/* --- call, callvirt --- */

/* Takes the uppermost values, the deepest first. */
static void take_values(Emit *e, Value *out, u32 count) {
    if (!count) return;
    e->depth -= count;
    memcpy(out, e->stack + e->depth, sizeof(Value) * count);
}

static ClrStatus pop_arguments(Emit *e, Signature *signature, Value **out) {
    u32 count = signature->param_count + (signature->has_this && !signature->explicit_this ? 1 : 0);
    if (e->depth < count) return clr_jit_invalid(e, "a call with too few arguments on the stack");
    *out = CLR_ARENA_ARRAY(&e->m->arena, Value, count + 1);
    take_values(e, *out, count);
    if (count > signature->param_count && (*out)->kind != SK_REF && (*out)->kind != SK_BYREF) **out = clr_jit_coerce(e, **out, SK_BYREF);
    return CLR_OK;
}

static void push_result(Emit *e, Signature *signature, Value result) {
    if (signature->return_type->element != CLR_ELEMENT_VOID) clr_jit_push(e, result);
}

/* tail. has an effect where nothing but ret follows (III.2.4). */
static bool is_tail_position(Emit *e, const ClrInstruction *i) {
    return e->prefix_tail && !e->depth && i->next < e->body.code_size && e->body.code[i->next] == CLR_IL_ret;
}

/* The address of an element that holds references must not let a wider type in: the array has to be of exactly this type (III.4.7). */
static ClrStatus call_array_address(Emit *e, Method *method, Method *open, Value *args, Value *result) {
    Type *element = method->type->element_type;
    clr_jit_null_check(e, args[0]);
    if (clr_type_is_reference(element) && !e->prefix_readonly) {
        CLR_TRY(clr_type_require(element, CLR_LEVEL_READY, e->error));
        LLVMValueRef check[2] = {clr_jit_as_pointer(e, args[0]), clr_jit_method_table(e, element, open->type->element_type)};
        clr_jit_call_helper(e, "ldelema_check", e->w->void_type, check, 2);
    }
    return clr_jit_call_method(e, method, open, args, result);
}

static ClrStatus emit_method_call_of(Emit *e, const ClrInstruction *i, Method *method, Method *open, Value *args, Value *result) {
    bool is_virtual_call = i->opcode == CLR_IL_callvirt && !method->is_static;
    if (e->constrained && method->is_static) CLR_TRY(call_static_virtual(e, method, open, args, result));
    else if (e->constrained && is_virtual_call) CLR_TRY(call_constrained(e, method, open, args, result));
    else if (method->special == CLR_METHOD_ARRAY_ADDRESS) CLR_TRY(call_array_address(e, method, open, args, result));
    else if (method->special == CLR_METHOD_DELEGATE_INVOKE) CLR_TRY(call_delegate(e, method, args, result));
    else if (is_virtual_call) {
        if (method->is_virtual) CLR_TRY(call_virtual(e, method, open, args, result));
        else {
            clr_jit_null_check(e, args[0]);
            CLR_TRY(clr_jit_call_method(e, method, open, args, result));
        }
    } else {
        /* Default methods of an interface call its abstract ones so; elsewhere it is malformed. */
        if (method->is_abstract && method->type->is_interface && method->type == e->method->type && !method->is_static) return call_virtual(e, method, open, args, result);
        if (method->is_abstract) return clr_error_set(e->error, CLR_BAD_IMAGE, "Bad IL format.");
        CLR_TRY(clr_jit_call_method(e, method, open, args, result));
    }
    return CLR_OK;
}

/* Pops the extra arguments of a vararg call and makes their list. */
static ClrStatus pop_extra_arguments(Emit *e, u32 token) {
    Signature *site, *open;
    Value *extra = NULL;
    CLR_TRY(clr_jit_vararg_site(e, token, &site, &open));
    u32 count = site ? site->param_count - site->sentinel : 0;
    if (e->depth < count) return clr_jit_invalid(e, "a call with too few arguments on the stack");
    extra = CLR_ARENA_ARRAY(&e->m->arena, Value, count + 1);
    take_values(e, extra, count);
    e->call_arglist = clr_jit_vararg_list(e, site, open, extra);
    return CLR_OK;
}

static ClrStatus emit_method_call(Emit *e, const ClrInstruction *i) {
    Method *method, *open;
    Signature *signature;
    CLR_TRY(clr_jit_resolve_method(e, (u32)i->i, &method, &open));
    CLR_TRY(clr_method_signature(method, &signature, e->error));
    if (signature->convention == CLR_SIG_VARARG) {
        if (method->flags & 0x2000) return CLR_NYI(e->error, "calls of native vararg functions ('%s')", method->name);
        CLR_TRY(pop_extra_arguments(e, (u32)i->i));
    }
    bool done = false;
    if (!e->constrained) CLR_TRY(clr_jit_try_intrinsic(e, method, open, &done));
    if (done) return CLR_OK;
    Value *args, result = {0};
    CLR_TRY(pop_arguments(e, signature, &args));
    e->tail_call = is_tail_position(e, i);
    ClrStatus status = emit_method_call_of(e, i, method, open, args, &result);
    e->tail_call = false;
    CLR_TRY(status);
    if (!e->dead) push_result(e, signature, result);
    return CLR_OK;
}

/* A call site's signature without its extra arguments. */
static Signature *copy_fixed(Emit *e, const Signature *site) {
    size_t size = sizeof *site + sizeof(Type *) * site->sentinel;
    Signature *fixed = clr_arena_alloc(&e->m->arena, size);
    memcpy(fixed, site, size);
    fixed->param_count = fixed->sentinel;
    return fixed;
}

static ClrStatus emit_calli(Emit *e, const ClrInstruction *i) {
    CLR_TRY(clr_token_check(e->assembly->image, (u32)i->i, 1ull << CLR_TABLE_StandAloneSig, e->error));
    ClrSpan blob = clr_table_get_blob(e->assembly->image, CLR_TABLE_StandAloneSig, CLR_TOKEN_ROW((u32)i->i), CLR_COL_StandAloneSig_Signature);
    ClrReader reader = clr_reader(e->assembly->image, blob, (u32)i->i);
    Signature *signature;
    CLR_TRY(clr_signature_read(e->assembly, &reader, e->generics, &signature, e->error));
    CLR_TRY(clr_jit_require_signature(signature, e->error));
    if (signature->convention != CLR_SIG_DEFAULT && signature->convention != CLR_SIG_VARARG) return CLR_NYI(e->error, "calli with an unmanaged calling convention");
    Value target = clr_jit_pop(e), *args;
    if (signature->convention == CLR_SIG_VARARG) {
        CLR_TRY(pop_extra_arguments(e, (u32)i->i));
        signature = copy_fixed(e, signature);
    }
    CLR_TRY(pop_arguments(e, signature, &args));
    e->tail_call = is_tail_position(e, i);
    Value result = clr_jit_call_managed(e, signature, clr_jit_as_pointer(e, target), clr_jit_function_type(e->w, signature, false), args, NULL);
    e->tail_call = false;
    if (!e->dead) push_result(e, signature, result);
    return CLR_OK;
}

/* --- newobj --- */

static ClrStatus new_delegate(Emit *e, Method *constructor, Method *open, Value *args) {
    LLVMValueRef table = clr_jit_method_table(e, constructor->type, open->type);
    LLVMValueRef object = clr_jit_call_helper(e, "new_object", e->w->ptr, &table, 1);
    Value target = clr_jit_coerce(e, args[1], SK_REF), code = args[2];
    if (code.ftn) {
        LLVMValueRef helper_args[3] = {object, target.v, clr_jit_method_pointer(e, code.ftn, code.ftn_open)};
        clr_jit_call_helper(e, code.ftn_virtual ? "delegate_init_virtual" : "delegate_init", e->w->void_type, helper_args, 3);
    } else {
        LLVMValueRef helper_args[3] = {object, target.v, clr_jit_coerce(e, code, SK_NATIVE).v};
        clr_jit_call_helper(e, "delegate_init_code", e->w->void_type, helper_args, 3);
    }
    clr_jit_push(e, (Value){.kind = SK_REF, .type = constructor->type->is_shared ? NULL : constructor->type, .v = object, .non_null = true, .exact = !constructor->type->is_shared});
    return CLR_OK;
}

static ClrStatus new_md_array(Emit *e, Method *constructor, Method *open, Value *args, u32 count) {
    LLVMTypeRef array = LLVMArrayType2(e->w->i32, count);
    LLVMValueRef lengths = clr_jit_alloca(e, array, "");
    for (u32 i = 0; i < count; i++) LLVMBuildStore(e->b, clr_jit_coerce(e, args[1 + i], SK_I4).v, clr_jit_offset(e, lengths, 4 * i));
    LLVMValueRef helper_args[3] = {clr_jit_method_table(e, constructor->type, open->type), lengths, clr_jit_i32(e, count)};
    LLVMValueRef object = clr_jit_call_helper(e, "md_new", e->w->ptr, helper_args, 3);
    clr_jit_push(e, (Value){.kind = SK_REF, .type = constructor->type->is_shared ? NULL : constructor->type, .v = object, .non_null = true});
    return CLR_OK;
}

/* `new string(...)`: the constructor's twin `String Ctor(...)` makes it (corlib/System/String.cs). */
static ClrStatus new_string(Emit *e, Method *constructor, Signature *signature, Value *args) {
    Type *string = clr_types.string;
    for (u32 m = 0; m < string->method_count; m++) {
        Method *candidate = clr_type_method(string, m);
        Signature *theirs;
        if (!candidate->is_static || strcmp(candidate->name, "Ctor")) continue;
        CLR_TRY(clr_method_signature(candidate, &theirs, e->error));
        if (theirs->param_count != signature->param_count || memcmp(theirs->params, signature->params, sizeof(Type *) * signature->param_count)) continue;
        Value result;
        CLR_TRY(clr_jit_call_method(e, candidate, NULL, args + 1, &result));
        clr_jit_push(e, result);
        return CLR_OK;
    }
    (void)constructor;
    return clr_jit_invalid(e, "this constructor of System.String has no twin");
}

static ClrStatus emit_newobj(Emit *e, const ClrInstruction *i) {
    Method *method, *open;
    Signature *signature;
    CLR_TRY(clr_jit_resolve_method(e, (u32)i->i, &method, &open));
    CLR_TRY(clr_method_signature(method, &signature, e->error));
    CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, e->error));
    Type *type = method->type;
    if (!method->is_ctor || method->is_static) return clr_jit_invalid(e, "newobj of '%s', which is no constructor", method->name);
    CLR_TRY(clr_type_check_implemented(type, e->error));
    if (signature->convention == CLR_SIG_VARARG) CLR_TRY(pop_extra_arguments(e, (u32)i->i));
    if (e->depth < signature->param_count) return clr_jit_invalid(e, "newobj with too few arguments on the stack");
    Value *args = CLR_ARENA_ARRAY(&e->m->arena, Value, signature->param_count + 1u), result;
    take_values(e, args + 1, signature->param_count);
    if (type->is_abstract) {
        clr_jit_call_helper(e, "throw_abstract", e->w->void_type, NULL, 0);
        LLVMBuildUnreachable(e->b);
        e->dead = true;
        return CLR_OK;
    }
    if (type->is_delegate) return new_delegate(e, method, open, args);
    if (method->special == CLR_METHOD_ARRAY_CTOR) return new_md_array(e, method, open, args, signature->param_count);
    if (type == clr_types.string) return new_string(e, method, signature, args);
    if (type->is_value_type) {
        Value self = {.kind = SK_BYREF, .type = type, .v = clr_jit_alloca(e, clr_jit_memory_type(e->w, type), ""), .non_null = true};
        clr_jit_zero(e, type, self.v);
        args[0] = self;
        CLR_TRY(clr_jit_call_method(e, method, open, args, &result));
        clr_jit_push(e, clr_jit_load(e, type, self.v));
        return CLR_OK;
    }
    LLVMValueRef table = clr_jit_method_table(e, type, open->type);
    Value self = {.kind = SK_REF, .type = type->is_shared ? NULL : type, .non_null = true, .exact = !type->is_shared};
    self.v = clr_jit_new_object(e, type, table);
    args[0] = self;
    CLR_TRY(clr_jit_call_method(e, method, open, args, &result));
    clr_jit_push(e, self);
    return CLR_OK;
}

/* --- function pointers --- */

static ClrStatus emit_ldftn(Emit *e, const ClrInstruction *i) {
    Method *method, *open;
    CLR_TRY(clr_jit_resolve_method(e, (u32)i->i, &method, &open));
    CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, e->error));
    Value value = {.kind = SK_NATIVE, .ftn = method, .ftn_open = open};
    LLVMValueRef code;
    if (i->opcode == CLR_IL_ldvirtftn) {
        Value self = clr_jit_pop(e);
        clr_jit_null_check(e, self);
        if (method->is_virtual && !method->is_final) {
            value.ftn_virtual = true;
            LLVMValueRef args[2] = {self.v, clr_jit_method_pointer(e, method, open)};
            code = clr_jit_call_helper(e, "resolve_virtual", e->w->ptr, args, 2);
            value.v = LLVMBuildPtrToInt(e->b, code, e->w->i64, "");
            clr_jit_push(e, value);
            return CLR_OK;
        }
    } else if (method->is_abstract && !method->is_static) {
        return clr_error_set(e->error, CLR_BAD_IMAGE, "Bad IL format.");
    } else if (e->constrained && method->is_static && method->is_virtual) {
        if (e->constrained->is_shared) {
            LLVMValueRef args[2] = {clr_jit_type_pointer(e, e->constrained, e->constrained_open), clr_jit_method_pointer(e, method, open)};
            code = clr_jit_call_helper(e, "resolve_static", e->w->ptr, args, 2);
            value.ftn = NULL;
            value.v = LLVMBuildPtrToInt(e->b, code, e->w->i64, "");
            clr_jit_push(e, value);
            return CLR_OK;
        }
        CLR_TRY(clr_resolve_virtual(e->constrained, method, &method, e->error));
        value.ftn = method;
        value.ftn_open = NULL;
    }
    if (method->is_shared && open && open->is_open) {
        LLVMValueRef pointer = clr_jit_method_pointer(e, method, open);
        code = clr_jit_call_helper(e, "method_stub", e->w->ptr, &pointer, 1);
    } else code = clr_jit_stub_symbol(e->m, clr_method_stub(method));
    value.v = LLVMBuildPtrToInt(e->b, code, e->w->i64, "");
    clr_jit_push(e, value);
    return CLR_OK;
}

/* --- return --- */

void clr_jit_emit_return(Emit *e, Value value) {
    Type *type = e->signature->return_type;
    Passing passing = clr_jit_passing(e->w, type);
    if (passing.kind == PASS_NONE) {
        LLVMBuildRetVoid(e->b);
        return;
    }
    value = clr_jit_coerce_type(e, value, type);
    if (passing.kind == PASS_DIRECT) {
        LLVMBuildRet(e->b, value.v);
        return;
    }
    if (passing.kind == PASS_POINTER) {
        clr_jit_copy_struct(e, type, e->result_pointer, value.v, false);
        LLVMBuildRet(e->b, e->result_pointer);
        return;
    }
    LLVMValueRef first = LLVMBuildLoad2(e->b, passing.pieces[0], value.v, "");
    if (passing.count == 1) {
        LLVMBuildRet(e->b, first);
        return;
    }
    LLVMValueRef second = LLVMBuildLoad2(e->b, passing.pieces[1], clr_jit_offset(e, value.v, 8), "");
    LLVMTypeRef pair = LLVMStructTypeInContext(e->w->context, passing.pieces, 2, false);
    LLVMValueRef both = LLVMBuildInsertValue(e->b, LLVMGetUndef(pair), first, 0, "");
    LLVMBuildRet(e->b, LLVMBuildInsertValue(e->b, both, second, 1, ""));
}

static ClrStatus emit_ret(Emit *e) {
    Value value = {0};
    if (clr_jit_innermost_clause(e, e->il_offset) >= 0) return clr_jit_invalid(e, "ret inside a protected block");
    if (e->signature->return_type->element != CLR_ELEMENT_VOID) value = clr_jit_pop(e);
    if (e->sync_object) clr_jit_sync_exit(e);
    clr_jit_emit_return(e, value);
    e->dead = true;
    return CLR_OK;
}

ClrStatus clr_jit_emit_call(Emit *e, const ClrInstruction *i) {
    switch (i->opcode) {
    case CLR_IL_call:
    case CLR_IL_callvirt: return emit_method_call(e, i);
    case CLR_IL_calli: return emit_calli(e, i);
    case CLR_IL_newobj: return emit_newobj(e, i);
    case CLR_IL_ldftn:
    case CLR_IL_ldvirtftn: return emit_ldftn(e, i);
    case CLR_IL_ret: return emit_ret(e);
    case CLR_IL_jmp: return clr_jit_emit_jmp(e, i);
    default: return clr_jit_emit_arglist(e);
    }
}
