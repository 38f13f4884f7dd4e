/* Corlib methods that are expanded in place (intrinsics.def). A handler finds its arguments on the stack, pops
 * them and pushes the result; it returns false, with the stack untouched, when it does not know the overload. */
#include "jit/jit_internal.h"

typedef struct Call {
    Method *method, *open;
    Signature *signature;
    Type *type_arg, *type_arg2;           /* exact (canonical) method type arguments or NULL */
    Type *open_arg;
} Call;

typedef bool (*Handler)(Emit *e, Call *c);

/* --- shorthands --- */

static Value peek(Emit *e, u32 from_top) { return e->stack[e->depth - 1 - from_top]; }
static void push_i4(Emit *e, LLVMValueRef v) { clr_jit_push(e, (Value){.kind = SK_I4, .v = v}); }
static void push_bool(Emit *e, LLVMValueRef bit) { push_i4(e, LLVMBuildZExt(e->b, bit, e->w->i32, "")); }
static void push_ref_to(Emit *e, Type *element, LLVMValueRef v) { clr_jit_push(e, (Value){.kind = SK_BYREF, .type = element, .v = v}); }
static LLVMValueRef pop_pointer(Emit *e) { return clr_jit_as_pointer(e, clr_jit_pop(e)); }
static LLVMValueRef pop_native(Emit *e) { return clr_jit_coerce(e, clr_jit_pop(e), SK_NATIVE).v; }
/* An unsigned 32-bit count, or a native one. */
static LLVMValueRef pop_count(Emit *e) {
    Value v = clr_jit_pop(e);
    return v.kind == SK_I4 ? LLVMBuildZExt(e->b, v.v, e->w->i64, "") : clr_jit_coerce(e, v, SK_NATIVE).v;
}

static LLVMValueRef call_llvm(Emit *e, const char *name, LLVMTypeRef overload, LLVMTypeRef result, LLVMValueRef *args, u32 count) {
    LLVMTypeRef params[4];
    for (u32 i = 0; i < count; i++) params[i] = LLVMTypeOf(args[i]);
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(e->m->module, LLVMLookupIntrinsicID(name, strlen(name)), &overload, 1);
    return LLVMBuildCall2(e->b, LLVMFunctionType(result, params, count, false), intrinsic, args, count, "");
}

/* --- strings, arrays, types --- */

static bool string_length(Emit *e, Call *c) {
    (void)c;
    Value s = clr_jit_pop(e);
    clr_jit_null_check(e, s);
    LLVMValueRef length = LLVMBuildLoad2(e->b, e->w->i32, clr_jit_offset(e, s.v, 8), "length");
    LLVMValueRef bounds[2] = {clr_jit_i32(e, 0), clr_jit_i32(e, 0x7FFFFFFF)};
    LLVMSetMetadata(length, e->w->range_kind, LLVMMDNodeInContext(e->w->context, bounds, 2));
    push_i4(e, length);
    return true;
}

static bool string_chars(Emit *e, Call *c) {
    (void)c;
    Value index = clr_jit_pop(e), s = clr_jit_pop(e);
    clr_jit_null_check(e, s);
    LLVMValueRef i = clr_jit_coerce(e, index, SK_I4).v, length = LLVMBuildLoad2(e->b, e->w->i32, clr_jit_offset(e, s.v, 8), "");
    clr_jit_throw_if(e, LLVMBuildICmp(e->b, LLVMIntUGE, i, length, ""), "throw_bounds");
    LLVMValueRef wide = LLVMBuildZExt(e->b, i, e->w->i64, "");
    LLVMValueRef address = LLVMBuildInBoundsGEP2(e->b, e->w->i16, clr_jit_offset(e, s.v, 12), &wide, 1, "");
    push_i4(e, LLVMBuildZExt(e->b, LLVMBuildLoad2(e->b, e->w->i16, address, ""), e->w->i32, ""));
    return true;
}

static bool array_length(Emit *e, Call *c) {
    (void)c;
    Value a = clr_jit_pop(e);
    clr_jit_null_check(e, a);
    push_i4(e, clr_jit_array_length(e, a.v));
    return true;
}

static bool array_rank(Emit *e, Call *c) {
    (void)c;
    Value a = clr_jit_pop(e);
    clr_jit_null_check(e, a);
    /* base_size is 16 for vectors and 16 + 8 * rank for the others. */
    LLVMValueRef size = LLVMBuildLoad2(e->b, e->w->i32, clr_jit_offset(e, clr_jit_mt_of(e, a), offsetof(MethodTable, base_size)), "");
    LLVMValueRef rank = LLVMBuildLShr(e->b, LLVMBuildSub(e->b, size, clr_jit_i32(e, 16), ""), clr_jit_i32(e, 3), "");
    LLVMValueRef is_vector = LLVMBuildICmp(e->b, LLVMIntEQ, rank, clr_jit_i32(e, 0), "");
    push_i4(e, LLVMBuildSelect(e->b, is_vector, clr_jit_i32(e, 1), rank, ""));
    return true;
}

static bool object_get_type(Emit *e, Call *c) {
    (void)c;
    Value o = clr_jit_pop(e);
    clr_jit_null_check(e, o);
    LLVMValueRef table = clr_jit_mt_of(e, o);
    Value type = {.kind = SK_REF, .type = NULL, .v = clr_jit_call_helper(e, "type_object_of_mt", e->w->ptr, &table, 1), .non_null = true};
    if (o.exact && o.type) type.token_type = o.type;
    clr_jit_push(e, type);
    return true;
}

static bool type_from_handle(Emit *e, Call *c) {
    (void)c;
    Value handle = clr_jit_pop(e);
    if (handle.kind != SK_STRUCT) {
        clr_jit_push(e, handle);
        return false;
    }
    LLVMValueRef object = LLVMBuildLoad2(e->b, e->w->ptr, handle.v, "");
    clr_jit_push(e, (Value){.kind = SK_REF, .v = object, .token_type = handle.token_type});
    return true;
}

/* Type objects are unique per domain; two known types fold. */
static bool compare_types(Emit *e, bool equal) {
    Value b = clr_jit_pop(e), a = clr_jit_pop(e);
    if (a.token_type && b.token_type) {
        push_i4(e, clr_jit_i32(e, (a.token_type == b.token_type) == equal));
        return true;
    }
    push_bool(e, LLVMBuildICmp(e->b, equal ? LLVMIntEQ : LLVMIntNE, a.v, b.v, ""));
    return true;
}

static bool type_equality(Emit *e, Call *c) { (void)c; return compare_types(e, true); }
static bool type_inequality(Emit *e, Call *c) { (void)c; return compare_types(e, false); }

static bool create_instance(Emit *e, Call *c) {
    Type *type = c->type_arg;
    if (!type || c->signature->param_count) return false;
    if (clr_type_require(type, CLR_LEVEL_READY, e->error) != CLR_OK) return false;
    if (type->is_value_type) {
        Method *constructor = clr_type_find_method(type, ".ctor", 0);
        Value self = {.kind = SK_BYREF, .type = type, .v = clr_jit_alloca(e, clr_jit_memory_type(e->w, type), ""), .non_null = true}, result;
        if (constructor && type->is_shared) return false;
        clr_jit_zero(e, type, self.v);
        if (constructor) clr_jit_call_method(e, constructor, NULL, &self, &result);
        clr_jit_push(e, clr_jit_load(e, type, self.v));
        return true;
    }
    LLVMValueRef table = clr_jit_method_table(e, type, c->open_arg);
    LLVMValueRef object = clr_jit_call_helper(e, "create_instance", e->w->ptr, &table, 1);
    clr_jit_push(e, (Value){.kind = SK_REF, .type = type->is_shared ? NULL : type, .v = object, .non_null = true});
    return true;
}

/* --- Unsafe --- */

static bool unsafe_as(Emit *e, Call *c) {
    Value v = clr_jit_pop(e);
    if (c->type_arg2) push_ref_to(e, c->type_arg2, clr_jit_as_pointer(e, v));
    else clr_jit_push(e, (Value){.kind = SK_REF, .type = c->type_arg->is_shared ? NULL : c->type_arg, .v = clr_jit_coerce(e, v, SK_REF).v, .non_null = v.non_null, .is_this = v.is_this});
    return true;
}

static bool unsafe_as_ref(Emit *e, Call *c) {
    push_ref_to(e, c->type_arg, pop_pointer(e));
    return true;
}

static bool unsafe_as_pointer(Emit *e, Call *c) {
    (void)c;
    clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildPtrToInt(e->b, pop_pointer(e), e->w->i64, "")});
    return true;
}

static bool offset_by(Emit *e, Call *c, bool scaled, bool negative) {
    Value count = clr_jit_pop(e), base = clr_jit_pop(e);
    /* nuint and nint alike: the type's own signedness decides how a 32-bit count widens, and int is the only one. */
    LLVMValueRef bytes = clr_jit_coerce(e, count, SK_NATIVE).v;
    if (scaled) bytes = LLVMBuildMul(e->b, bytes, clr_jit_i64(e, clr_jit_type_size(c->type_arg)), "");
    if (negative) bytes = LLVMBuildNeg(e->b, bytes, "");
    LLVMValueRef address = LLVMBuildGEP2(e->b, e->w->i8, clr_jit_as_pointer(e, base), &bytes, 1, "");
    if (c->signature->return_type->element == CLR_ELEMENT_BYREF) push_ref_to(e, c->type_arg, address);
    else clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildPtrToInt(e->b, address, e->w->i64, "")});
    return true;
}

static bool unsafe_add(Emit *e, Call *c) { return offset_by(e, c, true, false); }
static bool unsafe_add_bytes(Emit *e, Call *c) { return offset_by(e, c, false, false); }
static bool unsafe_subtract(Emit *e, Call *c) { return offset_by(e, c, true, true); }
static bool unsafe_subtract_bytes(Emit *e, Call *c) { return offset_by(e, c, false, true); }

static bool unsafe_byte_offset(Emit *e, Call *c) {
    (void)c;
    LLVMValueRef target = LLVMBuildPtrToInt(e->b, pop_pointer(e), e->w->i64, ""), origin = LLVMBuildPtrToInt(e->b, pop_pointer(e), e->w->i64, "");
    clr_jit_push(e, (Value){.kind = SK_NATIVE, .v = LLVMBuildSub(e->b, target, origin, "")});
    return true;
}

static bool compare_addresses(Emit *e, LLVMIntPredicate predicate) {
    LLVMValueRef b = pop_pointer(e), a = pop_pointer(e);
    push_bool(e, LLVMBuildICmp(e->b, predicate, a, b, ""));
    return true;
}

static bool unsafe_are_same(Emit *e, Call *c) { (void)c; return compare_addresses(e, LLVMIntEQ); }
static bool unsafe_less(Emit *e, Call *c) { (void)c; return compare_addresses(e, LLVMIntULT); }
static bool unsafe_less_equal(Emit *e, Call *c) { (void)c; return compare_addresses(e, LLVMIntULE); }
static bool unsafe_greater(Emit *e, Call *c) { (void)c; return compare_addresses(e, LLVMIntUGT); }
static bool unsafe_greater_equal(Emit *e, Call *c) { (void)c; return compare_addresses(e, LLVMIntUGE); }

static bool unsafe_is_null(Emit *e, Call *c) {
    (void)c;
    push_bool(e, LLVMBuildIsNull(e->b, pop_pointer(e), ""));
    return true;
}

static bool unsafe_null(Emit *e, Call *c) {
    push_ref_to(e, c->type_arg, LLVMConstNull(e->w->ptr));
    return true;
}

static bool unsafe_size_of(Emit *e, Call *c) {
    push_i4(e, clr_jit_i32(e, clr_jit_type_size(c->type_arg)));
    return true;
}

static bool read_with(Emit *e, Call *c, u32 alignment) {
    LLVMValueRef address = pop_pointer(e);
    e->prefix_unaligned = alignment;
    Value value = clr_jit_load(e, c->type_arg, address);
    e->prefix_unaligned = 0;
    if (value.kind == SK_REF && c->type_arg->is_shared) value.type = NULL;
    clr_jit_push(e, value);
    return true;
}

static bool unsafe_read(Emit *e, Call *c) { return read_with(e, c, 1); }
static bool unsafe_read_unaligned(Emit *e, Call *c) { return read_with(e, c, 1); }

static bool unsafe_write(Emit *e, Call *c) {
    Value value = clr_jit_pop(e);
    LLVMValueRef address = pop_pointer(e);
    e->prefix_unaligned = clr_type_is_reference(c->type_arg) ? 0 : 1;
    clr_jit_store(e, c->type_arg, address, value, true);
    e->prefix_unaligned = 0;
    return true;
}

static bool unsafe_write_unaligned(Emit *e, Call *c) { return unsafe_write(e, c); }

static bool unsafe_copy(Emit *e, Call *c) {
    LLVMValueRef from = pop_pointer(e), to = pop_pointer(e);
    clr_jit_store(e, c->type_arg, to, clr_jit_load(e, c->type_arg, from), true);
    return true;
}

static bool unsafe_copy_block(Emit *e, Call *c) {
    (void)c;
    LLVMValueRef bytes = pop_count(e), from = pop_pointer(e), to = pop_pointer(e);
    LLVMBuildMemMove(e->b, to, 1, from, 1, bytes);
    return true;
}

static bool unsafe_init_block(Emit *e, Call *c) {
    (void)c;
    LLVMValueRef bytes = pop_count(e), value = LLVMBuildTrunc(e->b, clr_jit_coerce(e, clr_jit_pop(e), SK_I4).v, e->w->i8, ""), to = pop_pointer(e);
    LLVMBuildMemSet(e->b, to, value, bytes, 1);
    return true;
}

static bool unsafe_skip_init(Emit *e, Call *c) {
    (void)c;
    clr_jit_pop(e);
    return true;
}

static bool unsafe_unbox(Emit *e, Call *c) {
    Value object = clr_jit_pop(e);
    LLVMValueRef args[2] = {object.v, clr_jit_method_table(e, c->type_arg, c->open_arg)};
    push_ref_to(e, c->type_arg, clr_jit_call_helper(e, "unbox", e->w->ptr, args, 2));
    return true;
}

static bool unsafe_bit_cast(Emit *e, Call *c) {
    Value value = clr_jit_pop(e);
    u32 size = CLR_MAX(clr_jit_type_size(c->type_arg), clr_jit_type_size(c->type_arg2));
    LLVMValueRef temp = clr_jit_alloca(e, LLVMArrayType2(e->w->i64, (size + 7) / 8), "");
    clr_jit_store(e, c->type_arg, temp, value, false);
    clr_jit_push(e, clr_jit_load(e, c->type_arg2, temp));
    return true;
}

static bool array_data(Emit *e, Call *c) {
    Value array = clr_jit_pop(e);
    clr_jit_null_check(e, array);
    if (!c->type_arg) { /* GetArrayDataReference(Array): after the bounds of any rank */
        LLVMValueRef size = LLVMBuildLoad2(e->b, e->w->i32, clr_jit_offset(e, clr_jit_mt_of(e, array), offsetof(MethodTable, base_size)), "");
        LLVMValueRef wide = LLVMBuildZExt(e->b, size, e->w->i64, "");
        push_ref_to(e, clr_types.u1, LLVMBuildInBoundsGEP2(e->b, e->w->i8, array.v, &wide, 1, ""));
        return true;
    }
    push_ref_to(e, c->type_arg, clr_jit_offset(e, array.v, CLR_ARRAY_DATA_OFFSET));
    return true;
}

/* --- questions about types, folded --- */

static bool has_references(Emit *e, Call *c) {
    if (clr_type_require(c->type_arg, CLR_LEVEL_LAYOUT, e->error) != CLR_OK) return false;
    push_i4(e, clr_jit_i32(e, clr_type_is_reference(c->type_arg) || c->type_arg->has_references));
    return true;
}

static bool bitwise_equatable(Emit *e, Call *c) {
    Type *type = c->type_arg;
    if (type->is_enum) type = type->element_type;
    bool yes = (type->element >= CLR_ELEMENT_BOOLEAN && type->element <= CLR_ELEMENT_U8) || type->element == CLR_ELEMENT_I || type->element == CLR_ELEMENT_U;
    push_i4(e, clr_jit_i32(e, yes));
    return true;
}

static bool known_constant(Emit *e, Call *c) {
    (void)c;
    Value v = clr_jit_pop(e);
    push_i4(e, clr_jit_i32(e, v.kind != SK_STRUCT && LLVMIsConstant(v.v) && LLVMIsAConstantInt(v.v)));
    return true;
}

/* --- atomics --- */

/* The integer (or pointer) type that the location holds, as the operation sees it. */
static LLVMTypeRef atomic_type(Emit *e, Type *type) {
    if (clr_type_is_reference(type)) return e->w->ptr;
    switch (clr_jit_type_size(type)) {
    case 1: return e->w->i8;
    case 2: return e->w->i16;
    case 4: return e->w->i32;
    default: return e->w->i64;
    }
}

static Type *location_type(Call *c) { return c->signature->params[0]->element_type; }
static bool is_atomic(Type *type) { return clr_type_is_reference(type) || !clr_jit_is_struct(type); }

static LLVMValueRef to_atomic(Emit *e, Type *type, Value value) {
    LLVMTypeRef atomic = atomic_type(e, type);
    value = clr_jit_coerce_type(e, value, type);
    if (value.kind == SK_R4 || value.kind == SK_R8) return LLVMBuildBitCast(e->b, value.v, atomic, "");
    if (value.kind == SK_I4 && atomic != e->w->i32) return LLVMBuildTrunc(e->b, value.v, atomic, "");
    return value.v;
}

static void push_atomic(Emit *e, Type *type, LLVMValueRef v) {
    StackKind kind = clr_jit_stack_kind(type);
    if (kind == SK_R4 || kind == SK_R8) v = LLVMBuildBitCast(e->b, v, clr_jit_stack_type(e->w, kind), "");
    if (kind == SK_I4 && LLVMTypeOf(v) != e->w->i32) {
        bool is_signed = type->element == CLR_ELEMENT_I1 || type->element == CLR_ELEMENT_I2;
        v = is_signed ? LLVMBuildSExt(e->b, v, e->w->i32, "") : LLVMBuildZExt(e->b, v, e->w->i32, "");
    }
    clr_jit_push(e, (Value){.kind = kind, .type = kind == SK_REF && !type->is_shared ? type : NULL, .v = v});
}

static bool interlocked_compare(Emit *e, Call *c) {
    if (c->signature->param_count != 3 || !is_atomic(location_type(c))) return false;
    Type *type = location_type(c);
    Value comparand = clr_jit_pop(e), value = clr_jit_pop(e), location = clr_jit_pop(e);
    clr_jit_null_check(e, location);
    LLVMValueRef address = clr_jit_as_pointer(e, location);
    LLVMValueRef pair = LLVMBuildAtomicCmpXchg(e->b, address, to_atomic(e, type, comparand), to_atomic(e, type, value), LLVMAtomicOrderingSequentiallyConsistent, LLVMAtomicOrderingSequentiallyConsistent, false);
    if (clr_type_is_reference(type)) clr_jit_card(e, address);
    push_atomic(e, type, LLVMBuildExtractValue(e->b, pair, 0, ""));
    return true;
}

static bool read_modify_write(Emit *e, Call *c, LLVMAtomicRMWBinOp op, bool result_is_new) {
    Type *type = location_type(c);
    if (c->signature->param_count != 2 || !is_atomic(type)) return false;
    Value value = clr_jit_pop(e), location = clr_jit_pop(e);
    clr_jit_null_check(e, location);
    LLVMValueRef address = clr_jit_as_pointer(e, location), operand = to_atomic(e, type, value);
    LLVMValueRef old = LLVMBuildAtomicRMW(e->b, op, address, operand, LLVMAtomicOrderingSequentiallyConsistent, false);
    if (clr_type_is_reference(type)) clr_jit_card(e, address);
    push_atomic(e, type, result_is_new ? LLVMBuildAdd(e->b, old, operand, "") : old);
    return true;
}

static bool interlocked_exchange(Emit *e, Call *c) { return read_modify_write(e, c, LLVMAtomicRMWBinOpXchg, false); }
static bool interlocked_add(Emit *e, Call *c) { return read_modify_write(e, c, LLVMAtomicRMWBinOpAdd, true); }
static bool interlocked_exchange_add(Emit *e, Call *c) { return read_modify_write(e, c, LLVMAtomicRMWBinOpAdd, false); }
static bool interlocked_and(Emit *e, Call *c) { return read_modify_write(e, c, LLVMAtomicRMWBinOpAnd, false); }
static bool interlocked_or(Emit *e, Call *c) { return read_modify_write(e, c, LLVMAtomicRMWBinOpOr, false); }

static bool step(Emit *e, Call *c, i64 by) {
    Type *type = location_type(c);
    Value location = clr_jit_pop(e);
    clr_jit_null_check(e, location);
    LLVMValueRef one = LLVMConstInt(atomic_type(e, type), (u64)by, true);
    LLVMValueRef old = LLVMBuildAtomicRMW(e->b, LLVMAtomicRMWBinOpAdd, clr_jit_as_pointer(e, location), one, LLVMAtomicOrderingSequentiallyConsistent, false);
    push_atomic(e, type, LLVMBuildAdd(e->b, old, one, ""));
    return true;
}

static bool interlocked_increment(Emit *e, Call *c) { return step(e, c, 1); }
static bool interlocked_decrement(Emit *e, Call *c) { return step(e, c, -1); }

static bool memory_barrier(Emit *e, Call *c) {
    (void)c;
    LLVMBuildFence(e->b, LLVMAtomicOrderingSequentiallyConsistent, false, "");
    return true;
}

static bool volatile_read(Emit *e, Call *c) {
    Type *type = location_type(c);
    if (!is_atomic(type)) return false;
    Value location = clr_jit_pop(e);
    clr_jit_null_check(e, location);
    LLVMValueRef v = LLVMBuildLoad2(e->b, atomic_type(e, type), clr_jit_as_pointer(e, location), "");
    LLVMSetAlignment(v, clr_jit_type_size(type));
    LLVMSetOrdering(v, LLVMAtomicOrderingAcquire);
    push_atomic(e, type, v);
    return true;
}

static bool volatile_write(Emit *e, Call *c) {
    Type *type = location_type(c);
    if (!is_atomic(type)) return false;
    Value value = clr_jit_pop(e), location = clr_jit_pop(e);
    clr_jit_null_check(e, location);
    LLVMValueRef address = clr_jit_as_pointer(e, location), store = LLVMBuildStore(e->b, to_atomic(e, type, value), address);
    LLVMSetAlignment(store, clr_jit_type_size(type));
    LLVMSetOrdering(store, LLVMAtomicOrderingRelease);
    if (clr_type_is_reference(type)) clr_jit_card(e, address);
    return true;
}

/* --- mathematics --- */

static bool unary_math(Emit *e, Call *c, const char *name) {
    StackKind kind = peek(e, 0).kind;
    if (c->signature->param_count != 1 || (kind != SK_R4 && kind != SK_R8)) return false;
    if (clr_jit_stack_kind(c->signature->params[0]) != SK_R8 && clr_jit_stack_kind(c->signature->params[0]) != SK_R4) return false;
    Value v = clr_jit_coerce_type(e, clr_jit_pop(e), c->signature->params[0]);
    LLVMTypeRef type = LLVMTypeOf(v.v);
    clr_jit_push(e, (Value){.kind = v.kind, .v = call_llvm(e, name, type, type, &v.v, 1)});
    return true;
}

static bool math_sqrt(Emit *e, Call *c) { return unary_math(e, c, "llvm.sqrt"); }
static bool math_abs(Emit *e, Call *c) { return unary_math(e, c, "llvm.fabs"); }
static bool math_floor(Emit *e, Call *c) { return unary_math(e, c, "llvm.floor"); }
static bool math_ceiling(Emit *e, Call *c) { return unary_math(e, c, "llvm.ceil"); }
static bool math_truncate(Emit *e, Call *c) { return unary_math(e, c, "llvm.trunc"); }
static bool math_round(Emit *e, Call *c) { return unary_math(e, c, "llvm.roundeven"); }

static bool math_fma(Emit *e, Call *c) {
    if (c->signature->param_count != 3) return false;
    LLVMValueRef args[3];
    for (u32 i = 3; i-- > 0;) args[i] = clr_jit_coerce_type(e, clr_jit_pop(e), c->signature->params[i]).v;
    LLVMTypeRef type = LLVMTypeOf(args[0]);
    clr_jit_push(e, (Value){.kind = clr_jit_stack_kind(c->signature->return_type), .v = call_llvm(e, "llvm.fma", type, type, args, 3)});
    return true;
}

/* ulong BigMul(ulong, ulong, out ulong low) */
static bool math_big_mul(Emit *e, Call *c) {
    if (c->signature->param_count != 3 || c->signature->params[0]->element != CLR_ELEMENT_U8) return false;
    LLVMTypeRef wide = LLVMIntTypeInContext(e->w->context, 128);
    LLVMValueRef low = pop_pointer(e), b = pop_native(e), a = pop_native(e);
    LLVMValueRef product = LLVMBuildMul(e->b, LLVMBuildZExt(e->b, a, wide, ""), LLVMBuildZExt(e->b, b, wide, ""), "");
    LLVMBuildStore(e->b, LLVMBuildTrunc(e->b, product, e->w->i64, ""), low);
    clr_jit_push(e, (Value){.kind = SK_I8, .v = LLVMBuildTrunc(e->b, LLVMBuildLShr(e->b, product, LLVMConstInt(wide, 64, false), ""), e->w->i64, "")});
    return true;
}

static bool count_bits(Emit *e, Call *c, const char *name, bool zero_flag) {
    Value v = peek(e, 0);
    if (c->signature->param_count != 1 || (v.kind != SK_I4 && v.kind != SK_I8 && v.kind != SK_NATIVE)) return false;
    clr_jit_pop(e);
    LLVMTypeRef type = LLVMTypeOf(v.v);
    LLVMValueRef args[2] = {v.v, LLVMConstInt(e->w->i1, 0, false)};
    LLVMValueRef result = call_llvm(e, name, type, type, args, zero_flag ? 2 : 1);
    push_i4(e, v.kind == SK_I4 ? result : LLVMBuildTrunc(e->b, result, e->w->i32, ""));
    return true;
}

static bool bits_leading(Emit *e, Call *c) { return count_bits(e, c, "llvm.ctlz", true); }
static bool bits_trailing(Emit *e, Call *c) { return count_bits(e, c, "llvm.cttz", true); }
static bool bits_count(Emit *e, Call *c) { return count_bits(e, c, "llvm.ctpop", false); }

static bool rotate(Emit *e, Call *c, const char *name) {
    if (c->signature->param_count != 2) return false;
    Value by = clr_jit_pop(e), v = clr_jit_pop(e);
    LLVMTypeRef type = LLVMTypeOf(v.v);
    LLVMValueRef amount = clr_jit_coerce(e, by, SK_I4).v;
    if (v.kind != SK_I4) amount = LLVMBuildZExt(e->b, amount, type, "");
    LLVMValueRef args[3] = {v.v, v.v, amount};
    clr_jit_push(e, (Value){.kind = v.kind, .v = call_llvm(e, name, type, type, args, 3)});
    return true;
}

static bool bits_rotate_left(Emit *e, Call *c) { return rotate(e, c, "llvm.fshl"); }
static bool bits_rotate_right(Emit *e, Call *c) { return rotate(e, c, "llvm.fshr"); }

/* --- memory --- */

static bool memmove_plain(Emit *e, Call *c) {
    if (c->signature->param_count != 3 || c->type_arg) return false;
    LLVMValueRef bytes = pop_count(e), from = pop_pointer(e), to = pop_pointer(e);
    LLVMBuildMemMove(e->b, to, 1, from, 1, bytes);
    return true;
}

static bool memmove_refs(Emit *e, Call *c) {
    (void)c;
    LLVMValueRef bytes = pop_count(e), from = pop_pointer(e), to = pop_pointer(e), args[3] = {to, from, bytes};
    clr_jit_call_helper(e, "copy_refs", e->w->void_type, args, 3);
    return true;
}

static bool clear_plain(Emit *e, Call *c) {
    (void)c;
    LLVMValueRef bytes = pop_count(e), to = pop_pointer(e);
    LLVMBuildMemSet(e->b, to, LLVMConstInt(e->w->i8, 0, false), bytes, 1);
    return true;
}

static bool clear_refs(Emit *e, Call *c) {
    (void)c;
    LLVMValueRef bytes = pop_count(e), to = pop_pointer(e), args[2] = {to, bytes};
    clr_jit_call_helper(e, "clear_refs", e->w->void_type, args, 2);
    return true;
}

/* --- the table --- */

static const struct { const char *name_space, *type, *method; Handler handler; } table[] = {
#define INTRINSIC(name_space, type, method, handler) {name_space, type, method, handler},
#include "jit/intrinsics.def"
#undef INTRINSIC
};

static Handler find_handler(Method *method) {
    Type *type = method->type;
    if (!type->assembly || !type->assembly->is_corlib || type->enclosing || !type->token) return NULL;
    for (u32 i = 0; i < CLR_COUNTOF(table); i++)
        if (!strcmp(table[i].method, method->name) && !strcmp(table[i].type, type->name) && !strcmp(table[i].name_space, type->name_space)) return table[i].handler;
    return NULL;
}

bool clr_jit_is_intrinsic(Method *method) { return find_handler(method) != NULL; }

ClrStatus clr_jit_try_intrinsic(Emit *e, Method *method, Method *open, bool *done) {
    Handler handler = find_handler(method);
    if (!handler) return CLR_OK;
    Call call = {.method = method, .open = open};
    CLR_TRY(clr_method_signature(method, &call.signature, e->error));
    if (e->depth < call.signature->param_count + (call.signature->has_this ? 1u : 0u)) return clr_jit_invalid(e, "a call with too few arguments on the stack");
    if (method->args) {
        call.type_arg = method->args->types[0];
        if (method->args->count > 1) call.type_arg2 = method->args->types[1];
        if (open && open->args) call.open_arg = open->args->types[0];
        for (u32 i = 0; i < method->args->count; i++) CLR_TRY(clr_type_require(method->args->types[i], CLR_LEVEL_LAYOUT, e->error));
    }
    *done = handler(e, &call);
    return e->error ? e->error->status : CLR_OK;
}
