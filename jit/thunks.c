/* Bodies that are not IL: internal calls, P/Invoke, delegate thunks, methods of multi-dimensional arrays. */
#include "jit/jit_internal.h"

#include "runtime/delegate.h"
#include "runtime/icalls.h"
#include "runtime/pinvoke.h"
#include "runtime/thread.h"

static Value load_argument(Emit *e, u32 index) { return clr_jit_load(e, e->args[index].type, e->args[index].address); }

/* --- throwing stubs --- */

static void emit_throw(Emit *e, const char *text) {
    LLVMValueRef message = clr_jit_data_symbol(e->m, text);
    clr_jit_call_helper(e, "throw_error", e->w->void_type, &message, 1);
    LLVMBuildUnreachable(e->b);
}

/* A method that cannot be compiled because its kind is not built yet says so when it is called. */
static ClrStatus emit_not_built(Emit *e, const char *what) {
    ClrText text = {0};
    clr_method_name(e->method, &text, true);
    clr_text_printf(&text, ": %s", what);
    emit_throw(e, text.data); /* kept: code refers to it */
    return CLR_OK;
}

/* --- internal calls --- */

/* C came back with an exception pending, or because the thread is to leave its domain. */
static void throw_if_pending(Emit *e) {
    LLVMValueRef thread = clr_jit_thread_pointer(e->m);
    LLVMValueRef pending = LLVMBuildLoad2(e->b, e->w->i64, clr_jit_offset(e, thread, offsetof(Thread, pending)), "");
    LLVMValueRef kill = LLVMBuildZExt(e->b, LLVMBuildLoad2(e->b, e->w->i32, clr_jit_offset(e, thread, offsetof(Thread, kill)), ""), e->w->i64, "");
    LLVMValueRef either = LLVMBuildOr(e->b, pending, kill, "");
    clr_jit_throw_if(e, LLVMBuildICmp(e->b, LLVMIntNE, either, LLVMConstInt(e->w->i64, 0, false), ""), "throw_pending");
}

static void return_raw(Emit *e, LLVMValueRef call) {
    Type *type = e->signature->return_type;
    if (type->element == CLR_ELEMENT_VOID) {
        LLVMBuildRetVoid(e->b);
        return;
    }
    if (clr_jit_is_struct(type)) {
        LLVMValueRef temp = clr_jit_struct_temp(e, type);
        LLVMBuildStore(e->b, call, temp);
        clr_jit_emit_return(e, (Value){.kind = SK_STRUCT, .type = type, .v = temp});
        return;
    }
    Value value = {.kind = clr_jit_stack_kind(type), .type = type, .v = call};
    if (value.kind == SK_I4 && clr_jit_type_size(type) < 4) { /* C leaves the upper bits undefined */
        LLVMValueRef temp = clr_jit_alloca(e, e->w->i32, "");
        LLVMBuildStore(e->b, call, temp);
        value.v = clr_jit_load_small(e, type, temp);
    }
    clr_jit_emit_return(e, value);
}

static ClrStatus emit_internal_call(Emit *e, const IcallEntry *icall) {
    u32 count = e->arg_count;
    LLVMTypeRef *types = clr_arena_alloc(&e->m->arena, sizeof *types * (count + 1));
    LLVMValueRef *values = clr_arena_alloc(&e->m->arena, sizeof *values * (count + 1));
    for (u32 i = 0; i < count; i++) {
        Value value = load_argument(e, i);
        if (value.kind == SK_STRUCT) { /* by address */
            value.v = e->args[i].address;
        }
        values[i] = value.v;
        types[i] = LLVMTypeOf(value.v);
    }
    Passing passing = clr_jit_passing(e->w, e->signature->return_type);
    if (passing.kind == PASS_POINTER || passing.count > 1) return CLR_NYI(e->error, "internal call '%s' returns a struct", e->method->name);
    LLVMTypeRef result = passing.kind == PASS_NONE ? e->w->void_type : passing.pieces[0];
    LLVMTypeRef type = LLVMFunctionType(result, types, count, false);
    LLVMValueRef call = LLVMBuildCall2(e->b, type, clr_jit_c_function(e->m, icall->method, icall->function, type), values, count, "");
    throw_if_pending(e);
    return_raw(e, call);
    return CLR_OK;
}

/* An intrinsic that something takes the address of: its expansion as a body. */
static ClrStatus emit_intrinsic_body(Emit *e) {
    bool done = false;
    for (u32 i = 0; i < e->arg_count; i++) clr_jit_push(e, load_argument(e, i));
    Method *open = e->method->definition;
    if (e->method->is_shared && e->method->args) CLR_TRY(clr_method_instantiate(clr_method_on_type(open, open->type), open->args, &open, e->error));
    CLR_TRY(clr_jit_try_intrinsic(e, e->method, open, &done));
    if (!done) return emit_not_built(e, "this overload of an intrinsic has no body");
    Value result = {0};
    if (e->signature->return_type->element != CLR_ELEMENT_VOID) result = clr_jit_pop(e);
    clr_jit_emit_return(e, result);
    clr_free(e->stack);
    return CLR_OK;
}

/* --- P/Invoke: arguments that need no copying, strings, by-refs (runtime/pinvoke.h) --- */

typedef struct NativeArgs {
    LLVMValueRef values[64], owned[64];
    LLVMTypeRef types[64];
    u32 count, owned_count;
} NativeArgs;

static ClrStatus marshal_argument(Emit *e, NativeArgs *a, u32 index) {
    Type *type = e->args[index].type;
    if (a->count + 2 > 64) return CLR_NYI(e->error, "P/Invoke with more than 62 arguments");
    if (type == clr_types.string) {
        LLVMValueRef args[2] = {load_argument(e, index).v, clr_jit_i32(e, clr_pinvoke_is_wide(e->method))};
        LLVMValueRef text = clr_jit_call_helper(e, "marshal_string", e->w->ptr, args, 2);
        a->owned[a->owned_count++] = text;
        a->values[a->count] = text;
        a->types[a->count++] = e->w->ptr;
        return CLR_OK;
    }
    if (type->element == CLR_ELEMENT_SZARRAY && !clr_type_is_reference(type->element_type) && !type->element_type->has_references) {
        LLVMValueRef array = load_argument(e, index).v, data = clr_jit_offset(e, array, CLR_ARRAY_DATA_OFFSET);
        a->values[a->count] = LLVMBuildSelect(e->b, LLVMBuildIsNull(e->b, array, ""), array, data, "");
        a->types[a->count++] = e->w->ptr;
        return CLR_OK;
    }
    if (clr_type_is_reference(type) || (clr_jit_is_struct(type) && type->has_references)) {
        ClrText name = {0};
        clr_type_name(type, &name);
        ClrStatus status = CLR_NYI(e->error, "P/Invoke argument of type %s", name.data);
        clr_text_free(&name);
        return status;
    }
    Passing passing = clr_jit_passing(e->w, type);
    if (passing.kind == PASS_POINTER) return CLR_NYI(e->error, "P/Invoke with a struct of more than 16 bytes by value");
    if (passing.kind == PASS_PIECES) {
        for (u32 p = 0; p < passing.count; p++) {
            a->values[a->count] = LLVMBuildLoad2(e->b, passing.pieces[p], clr_jit_offset(e, e->args[index].address, 8 * p), "");
            a->types[a->count++] = passing.pieces[p];
        }
        return CLR_OK;
    }
    a->values[a->count] = load_argument(e, index).v;
    a->types[a->count++] = passing.pieces[0];
    return CLR_OK;
}

static ClrStatus emit_pinvoke(Emit *e) {
    NativeArgs a = {0};
    clr_jit_check_class_init(e);
    LLVMValueRef self = clr_jit_data_symbol(e->m, e->method);
    LLVMValueRef target = clr_jit_call_helper(e, "pinvoke_resolve", e->w->ptr, &self, 1);
    for (u32 i = 0; i < e->arg_count; i++) CLR_TRY(marshal_argument(e, &a, i));
    Type *result = e->signature->return_type;
    Passing passing = clr_jit_passing(e->w, result);
    bool returns_string = result == clr_types.string;
    if (passing.kind == PASS_POINTER || passing.count > 1 || (clr_type_is_reference(result) && !returns_string)) return CLR_NYI(e->error, "P/Invoke '%s' returns this type", e->method->name);
    LLVMTypeRef type = LLVMFunctionType(passing.kind == PASS_NONE ? e->w->void_type : passing.pieces[0], a.types, a.count, false);
    clr_jit_call_helper(e, "pinvoke_enter", e->w->void_type, NULL, 0);
    LLVMValueRef call = LLVMBuildCall2(e->b, type, target, a.values, a.count, "");
    clr_jit_call_helper(e, "pinvoke_leave", e->w->void_type, NULL, 0);
    for (u32 i = 0; i < a.owned_count; i++) clr_jit_call_helper(e, "marshal_free", e->w->void_type, &a.owned[i], 1);
    if (returns_string) {
        LLVMValueRef text = clr_jit_call_helper(e, "marshal_return_string", e->w->ptr, &call, 1);
        LLVMBuildRet(e->b, text);
        return CLR_OK;
    }
    if (result == clr_types.boolean) call = LLVMBuildZExt(e->b, LLVMBuildICmp(e->b, LLVMIntNE, call, clr_jit_i32(e, 0), ""), e->w->i32, "");
    return_raw(e, call);
    return CLR_OK;
}

/* --- delegates (runtime/delegate.h); thunks receive the delegate in r10 and the target in place of `this` --- */

static ClrStatus forward(Emit *e, Signature *signature, LLVMValueRef code, Value *args, LLVMValueRef context) {
    LLVMTypeRef type = clr_jit_function_type(e->w, signature, context != NULL);
    if (clr_jit_forward_in_registers(e, signature, code, type, args, context)) return CLR_OK;
    Value result = clr_jit_call_managed(e, signature, code, type, args, context);
    clr_jit_emit_return(e, result);
    return CLR_OK;
}

static void load_arguments(Emit *e, Value *args, u32 first) {
    for (u32 i = first; i < e->arg_count; i++) args[i - first] = load_argument(e, i);
}

/* Invoke as a method of its own: `this` is the delegate. */
static ClrStatus emit_delegate_invoke(Emit *e) {
    Value *args = CLR_ARENA_ARRAY(&e->m->arena, Value, e->arg_count);
    load_arguments(e, args, 0);
    clr_jit_null_check(e, args[0]);
    LLVMValueRef delegate = args[0].v;
    args[0].v = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, delegate, CLR_DELEGATE_TARGET), "");
    return forward(e, e->signature, LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, delegate, CLR_DELEGATE_CODE), ""), args, delegate);
}

static Signature *with_this(Emit *e, bool has_this, u32 skip, Type *first) {
    u32 count = e->signature->param_count - skip + (first ? 1 : 0);
    Signature *s = clr_arena_alloc(&e->m->arena, sizeof *s + sizeof(Type *) * (count + 1));
    *s = *e->signature;
    s->has_this = has_this;
    s->param_count = s->sentinel = (u16)count;
    u32 at = 0;
    if (first) s->params[at++] = first;
    for (u32 i = skip; i < e->signature->param_count; i++) s->params[at++] = e->signature->params[i];
    return s;
}

static ClrStatus emit_delegate_thunk(Emit *e, LLVMValueRef delegate) {
    Value *args = CLR_ARENA_ARRAY(&e->m->arena, Value, e->arg_count + 1);
    LLVMValueRef aux = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, delegate, CLR_DELEGATE_AUX), "");
    switch (e->method->special) {
    case CLR_METHOD_DELEGATE_STATIC:
        load_arguments(e, args, 1);
        return forward(e, with_this(e, false, 0, NULL), aux, args, NULL);
    case CLR_METHOD_DELEGATE_CLOSED_STATIC:
        load_arguments(e, args, 0);
        return forward(e, with_this(e, false, 0, clr_types.object), aux, args, NULL);
    default: /* open instance: the first argument becomes `this` */
        load_arguments(e, args, 1);
        clr_jit_null_check(e, args[0]);
        return forward(e, with_this(e, true, 1, NULL), aux, args, NULL);
    }
}

/* for (i = 0; i < count; i++) result = list[i]._code(list[i]._target, args...) */
static ClrStatus emit_multicast(Emit *e, LLVMValueRef delegate) {
    LLVMBasicBlockRef head = clr_jit_new_block(e, "head"), body = clr_jit_new_block(e, "body"), done = clr_jit_new_block(e, "done");
    Type *result_type = e->signature->return_type;
    bool is_void = result_type->element == CLR_ELEMENT_VOID;
    LLVMValueRef index = clr_jit_alloca(e, e->w->i64, "i"), result = is_void ? NULL : clr_jit_alloca(e, clr_jit_memory_type(e->w, result_type), "result");
    LLVMValueRef list = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, delegate, CLR_DELEGATE_LIST), "");
    LLVMValueRef count = LLVMBuildLoad2(e->b, e->w->i64, clr_jit_offset(e, delegate, CLR_DELEGATE_COUNT), "");
    LLVMBuildStore(e->b, clr_jit_i64(e, 0), index);
    if (result) clr_jit_zero(e, result_type, result);
    LLVMBuildBr(e->b, head);
    clr_jit_position(e, head);
    LLVMValueRef i = LLVMBuildLoad2(e->b, e->w->i64, index, "");
    LLVMBuildCondBr(e->b, LLVMBuildICmp(e->b, LLVMIntSLT, i, count, ""), body, done);
    clr_jit_position(e, body);
    LLVMValueRef data = clr_jit_offset(e, list, CLR_ARRAY_DATA_OFFSET);
    LLVMValueRef item = LLVMBuildLoad2(e->b, e->w->ptr, LLVMBuildGEP2(e->b, e->w->ptr, data, &i, 1, ""), "");
    Value *args = CLR_ARENA_ARRAY(&e->m->arena, Value, e->arg_count);
    load_arguments(e, args, 0);
    args[0].v = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, item, CLR_DELEGATE_TARGET), "");
    LLVMValueRef code = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, item, CLR_DELEGATE_CODE), "");
    Value value = clr_jit_call_managed(e, e->signature, code, clr_jit_function_type(e->w, e->signature, true), args, item);
    if (result) clr_jit_store(e, result_type, result, value, false);
    LLVMBuildStore(e->b, LLVMBuildAdd(e->b, LLVMBuildLoad2(e->b, e->w->i64, index, ""), clr_jit_i64(e, 1), ""), index);
    LLVMBuildBr(e->b, head);
    clr_jit_position(e, done);
    clr_jit_emit_return(e, is_void ? (Value){0} : clr_jit_load(e, result_type, result));
    return CLR_OK;
}

/* BeginInvoke(args..., callback, state): the arguments are boxed and handed to the thread pool (corlib/System/VMHooks.Delegates.cs). */
static ClrStatus emit_begin_invoke(Emit *e) {
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "BeginInvoke", 4);
    Type *objects = clr_type_array(clr_types.object);
    u32 count = e->arg_count - 3;
    if (!hook) return emit_not_built(e, "asynchronous delegate calls");
    CLR_TRY(clr_type_require(objects, CLR_LEVEL_READY, e->error));
    LLVMValueRef make[2] = {clr_jit_mt_symbol(e->m, objects->mt), clr_jit_i64(e, count)};
    LLVMValueRef array = clr_jit_call_helper(e, "new_array", e->w->ptr, make, 2);
    LLVMValueRef cell = clr_jit_alloca(e, e->w->ptr, "args");
    LLVMBuildStore(e->b, array, cell);
    for (u32 i = 0; i < count; i++) {
        Type *type = e->args[1 + i].type;
        Value value = load_argument(e, 1 + i), boxed;
        if (type->element == CLR_ELEMENT_BYREF) {
            type = type->element_type;
            value = clr_jit_load(e, type, value.v);
        }
        CLR_TRY(clr_jit_box(e, type, NULL, value, &boxed));
        LLVMValueRef address = clr_jit_offset(e, LLVMBuildLoad2(e->b, e->w->ptr, cell, ""), CLR_ARRAY_DATA_OFFSET + 8 * i);
        clr_jit_store(e, clr_types.object, address, boxed, true);
    }
    Value args[4] = {load_argument(e, 0), {.kind = SK_REF, .v = LLVMBuildLoad2(e->b, e->w->ptr, cell, "")}, load_argument(e, e->arg_count - 2), load_argument(e, e->arg_count - 1)}, result;
    CLR_TRY(clr_jit_call_method(e, hook, NULL, args, &result));
    clr_jit_emit_return(e, result);
    return CLR_OK;
}

/* EndInvoke(by-refs..., result): waits; by-refs are written, the boxed result is unboxed. */
static ClrStatus emit_end_invoke(Emit *e) {
    Method *end = clr_type_find_method(clr_types.vm_hooks, "EndInvoke", 2), *arguments = clr_type_find_method(clr_types.vm_hooks, "EndArguments", 1);
    Method *invoke = clr_type_find_method(e->method->type, "Invoke", -1);
    Signature *invoke_signature;
    if (!end || !arguments || !invoke) return emit_not_built(e, "asynchronous delegate calls");
    CLR_TRY(clr_method_signature(invoke, &invoke_signature, e->error));
    Value last = load_argument(e, e->arg_count - 1), args[2] = {load_argument(e, 0), last}, result, array;
    CLR_TRY(clr_jit_call_method(e, end, NULL, args, &result));
    LLVMValueRef cell = clr_jit_alloca(e, e->w->ptr, "result");
    LLVMBuildStore(e->b, result.v, cell);
    if (e->arg_count > 2) CLR_TRY(clr_jit_call_method(e, arguments, NULL, &last, &array));
    for (u32 i = 0, at = 1; i < invoke_signature->param_count && at + 1 < e->arg_count; i++) {
        Type *type = invoke_signature->params[i];
        if (type->element != CLR_ELEMENT_BYREF) continue;
        LLVMValueRef box = LLVMBuildLoad2(e->b, e->w->ptr, clr_jit_offset(e, array.v, CLR_ARRAY_DATA_OFFSET + 8 * i), "");
        Value target = load_argument(e, at++), value = {.kind = SK_REF, .v = box};
        type = type->element_type;
        if (type->is_value_type) value = clr_jit_load(e, type, clr_jit_offset(e, box, CLR_OBJECT_HEADER_SIZE));
        clr_jit_store(e, type, target.v, value, true);
    }
    Type *type = e->signature->return_type;
    Value value = {.kind = SK_REF, .v = LLVMBuildLoad2(e->b, e->w->ptr, cell, "")};
    if (type->element != CLR_ELEMENT_VOID && type->is_value_type) {
        if (type->is_nullable) {
            LLVMValueRef temp = clr_jit_struct_temp(e, type), unbox[3] = {temp, value.v, clr_jit_method_table(e, type, NULL)};
            clr_jit_call_helper(e, "unbox_nullable", e->w->void_type, unbox, 3);
            value = (Value){.kind = SK_STRUCT, .type = type, .v = temp};
        } else value = clr_jit_load(e, type, clr_jit_offset(e, value.v, CLR_OBJECT_HEADER_SIZE));
    }
    clr_jit_emit_return(e, value);
    return CLR_OK;
}

/* --- multi-dimensional arrays (II.14.2) --- */

static ClrStatus emit_array_method(Emit *e) {
    Type *array = e->method->type, *element = array->element_type;
    u32 rank = array->rank;
    CLR_TRY(clr_type_require(element, CLR_LEVEL_LAYOUT, e->error));
    LLVMValueRef indices = clr_jit_alloca(e, LLVMArrayType2(e->w->i32, rank), "indices");
    for (u32 i = 0; i < rank; i++) LLVMBuildStore(e->b, load_argument(e, 1 + i).v, clr_jit_offset(e, indices, 4 * i));
    Value self = load_argument(e, 0);
    clr_jit_null_check(e, self);
    LLVMValueRef args[3] = {self.v, indices, clr_jit_i32(e, rank)};
    LLVMValueRef address = clr_jit_call_helper(e, "md_address", e->w->ptr, args, 3);
    if (e->method->special == CLR_METHOD_ARRAY_GET) clr_jit_emit_return(e, clr_jit_load(e, element, address));
    else if (e->method->special == CLR_METHOD_ARRAY_ADDRESS) LLVMBuildRet(e->b, address);
    else {
        Value value = load_argument(e, 1 + rank);
        if (value.kind == SK_REF) {
            LLVMValueRef check[2] = {self.v, value.v};
            clr_jit_call_helper(e, "stelem_check", e->w->void_type, check, 2);
        }
        clr_jit_store(e, element, address, value, true);
        LLVMBuildRetVoid(e->b);
    }
    return CLR_OK;
}

ClrStatus clr_jit_emit_special(Module *m, Method *method, LLVMValueRef function, ClrError *error) {
    Emit emit, *e = &emit;
    CLR_TRY(clr_jit_begin_thunk(e, m, method, function, error));
    bool multicast_kind = method->special >= CLR_METHOD_DELEGATE_STATIC && method->special <= CLR_METHOD_DELEGATE_MULTICAST;
    if (multicast_kind) {
        LLVMValueRef delegate = LLVMGetParam(function, LLVMCountParams(function) - 1);
        return method->special == CLR_METHOD_DELEGATE_MULTICAST ? emit_multicast(e, delegate) : emit_delegate_thunk(e, delegate);
    }
    switch (method->special) {
    case CLR_METHOD_ARRAY_GET:
    case CLR_METHOD_ARRAY_SET:
    case CLR_METHOD_ARRAY_ADDRESS: return emit_array_method(e);
    case CLR_METHOD_DELEGATE_INVOKE: return emit_delegate_invoke(e);
    case CLR_METHOD_DELEGATE_BEGIN: return emit_begin_invoke(e);
    case CLR_METHOD_DELEGATE_END: return emit_end_invoke(e);
    default: break;
    }
    if (method->flags & 0x2000) return emit_pinvoke(e);
    if (clr_jit_is_intrinsic(method)) return emit_intrinsic_body(e);
    const IcallEntry *icall = clr_icall_find(method);
    if (icall) return emit_internal_call(e, icall);
    return emit_not_built(e, "this internal call has no implementation");
}
