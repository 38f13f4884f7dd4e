/* How types look to LLVM: on the evaluation stack, in memory, as arguments and results (types.md, Calls). */
#include "jit/jit_internal.h"

bool clr_jit_is_struct(Type *type) { return type->element == CLR_ELEMENT_VALUETYPE ? !type->is_enum : type->element == CLR_ELEMENT_TYPEDBYREF; }

StackKind clr_jit_stack_kind(Type *type) {
    if (type->is_enum && type->element_type) type = type->element_type;
    switch (type->element) {
    case CLR_ELEMENT_BOOLEAN:
    case CLR_ELEMENT_CHAR:
    case CLR_ELEMENT_I1:
    case CLR_ELEMENT_U1:
    case CLR_ELEMENT_I2:
    case CLR_ELEMENT_U2:
    case CLR_ELEMENT_I4:
    case CLR_ELEMENT_U4: return SK_I4;
    case CLR_ELEMENT_I8:
    case CLR_ELEMENT_U8: return SK_I8;
    case CLR_ELEMENT_I:
    case CLR_ELEMENT_U:
    case CLR_ELEMENT_PTR:
    case CLR_ELEMENT_FNPTR: return SK_NATIVE;
    case CLR_ELEMENT_R4: return SK_R4;
    case CLR_ELEMENT_R8: return SK_R8;
    case CLR_ELEMENT_BYREF: return SK_BYREF;
    case CLR_ELEMENT_VALUETYPE:
    case CLR_ELEMENT_TYPEDBYREF: return SK_STRUCT;
    default: return SK_REF;
    }
}

LLVMTypeRef clr_jit_stack_type(Worker *w, StackKind kind) {
    switch (kind) {
    case SK_I4: return w->i32;
    case SK_I8:
    case SK_NATIVE: return w->i64;
    case SK_R4: return w->f32;
    case SK_R8: return w->f64;
    default: return w->ptr;
    }
}

u32 clr_jit_type_size(Type *type) {
    u32 size = 8, align;
    if (clr_type_size(type, &size, &align, NULL) != CLR_OK) return 8;
    return size;
}

LLVMTypeRef clr_jit_memory_type(Worker *w, Type *type) {
    if (clr_jit_is_struct(type)) return LLVMArrayType2(w->i64, CLR_ALIGN_UP(clr_jit_type_size(type), 8u) / 8);
    StackKind kind = clr_jit_stack_kind(type);
    if (kind != SK_I4) return clr_jit_stack_type(w, kind);
    switch (clr_jit_type_size(type)) {
    case 1: return w->i8;
    case 2: return w->i16;
    default: return w->i32;
    }
}

/* System V: an eightbyte is SSE when all its fields are floating, else INTEGER. */
static void classify(Type *type, u32 base, bool *integer) {
    if (clr_jit_is_struct(type)) {
        u32 repeat = type->is_inline_array ? type->inline_length : 1;
        for (u32 r = 0; r < repeat; r++)
            for (u32 i = 0; i < type->field_count; i++) {
                Field *field = &type->fields[i];
                if (!field->is_static) classify(field->field_type, base + field->offset + r * clr_jit_type_size(field->field_type), integer);
            }
        return;
    }
    StackKind kind = clr_jit_stack_kind(type);
    if (kind == SK_R4 || kind == SK_R8) return;
    u32 last = base + clr_jit_type_size(type) - 1;
    if (base / 8 < 2) integer[base / 8] = true;
    if (last / 8 < 2) integer[last / 8] = true;
}

Passing clr_jit_passing(Worker *w, Type *type) {
    Passing passing = {PASS_DIRECT, 1, {NULL, NULL}};
    if (type->element == CLR_ELEMENT_VOID) {
        passing.kind = PASS_NONE;
        passing.count = 0;
        return passing;
    }
    if (!clr_jit_is_struct(type)) {
        passing.pieces[0] = clr_jit_stack_type(w, clr_jit_stack_kind(type));
        return passing;
    }
    u32 size = clr_jit_type_size(type);
    if (size > 16) {
        passing.kind = PASS_POINTER;
        passing.pieces[0] = w->ptr;
        return passing;
    }
    bool integer[2] = {false, false};
    classify(type, 0, integer);
    bool has_fields = false;
    for (u32 i = 0; i < type->field_count; i++) has_fields |= !type->fields[i].is_static;
    if (!has_fields) integer[0] = integer[1] = true;
    passing.kind = PASS_PIECES;
    passing.count = (size + 7) / 8;
    for (u32 i = 0; i < passing.count; i++) passing.pieces[i] = integer[i] ? w->i64 : w->f64;
    return passing;
}

LLVMTypeRef clr_jit_function_type(Worker *w, Signature *signature, bool context) {
    LLVMTypeRef params[2 * 65536 / 64 + 8];
    CLR_CHECK(signature->param_count < 1000);
    u32 count = 0;
    LLVMTypeRef result = w->void_type;
    if (signature->has_this && !signature->explicit_this) params[count++] = w->ptr;
    Passing passing = clr_jit_passing(w, signature->return_type);
    if (passing.kind == PASS_POINTER) {
        params[count++] = w->ptr;
        result = w->ptr;
    } else if (passing.kind == PASS_DIRECT || (passing.kind == PASS_PIECES && passing.count == 1)) result = passing.pieces[0];
    else if (passing.kind == PASS_PIECES) result = LLVMStructTypeInContext(w->context, passing.pieces, 2, false);
    for (u32 i = 0; i < signature->sentinel; i++) {
        passing = clr_jit_passing(w, signature->params[i]);
        for (u32 p = 0; p < passing.count; p++) params[count++] = passing.pieces[p];
    }
    if (signature->convention == CLR_SIG_VARARG) params[count++] = w->ptr;
    if (context) params[count++] = w->ptr;
    return LLVMFunctionType(result, params, count, false);
}

ClrStatus clr_jit_require_signature(Signature *signature, ClrError *error) {
    CLR_TRY(clr_type_require(signature->return_type, CLR_LEVEL_LAYOUT, error));
    for (u32 i = 0; i < signature->param_count; i++) CLR_TRY(clr_type_require(signature->params[i], CLR_LEVEL_LAYOUT, error));
    return CLR_OK;
}

LLVMTypeRef clr_jit_method_type(Worker *w, Method *canonical) {
    Signature *signature;
    ClrStatus status = clr_method_signature(canonical, &signature, NULL);
    CLR_CHECK(status == CLR_OK);
    ContextKind kind = clr_method_context(canonical);
    return clr_jit_function_type(w, signature, kind == CLR_CONTEXT_TYPE || kind == CLR_CONTEXT_METHOD);
}

void clr_jit_function_attributes(Module *m, LLVMValueRef function, bool context) {
    Worker *w = m->worker;
    LLVMAttributeIndex at = (LLVMAttributeIndex)LLVMAttributeFunctionIndex;
    LLVMAddAttributeAtIndex(function, at, w->uwtable);
    LLVMAddAttributeAtIndex(function, at, w->frame_pointer);
    LLVMAddAttributeAtIndex(function, at, w->probe_stack);
    LLVMAddAttributeAtIndex(function, at, w->no_realign);
    if (context) LLVMAddAttributeAtIndex(function, LLVMCountParams(function), w->nest);
}
