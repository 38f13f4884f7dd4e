/* Calling managed methods from C: arguments by address, laid out as compiled code expects them (jit/abi.c). */
#include "base/memory.h"
#include "runtime/exceptions.h"
#include "runtime/helpers.h"

typedef struct Layout {
    InvokeFrame frame;
    u32 ints, floats, words;
    u64 *stack;
} Layout;

static void add_int(Layout *l, u64 value) {
    if (l->ints < 6) l->frame.ints[l->ints++] = value;
    else l->stack[l->words++] = value;
}

static void add_float(Layout *l, const void *bits, size_t size) {
    u64 value = 0;
    memcpy(&value, bits, size);
    if (l->floats < 8) memcpy(&l->frame.floats[l->floats++], &value, 8);
    else l->stack[l->words++] = value;
}

/* As classify in jit/abi.c: which eightbytes hold only floating fields. */
static void classify(Type *type, u32 base, bool *integer) {
    u32 size = 0, align;
    clr_type_size(type, &size, &align, NULL);
    if (type->element == CLR_ELEMENT_VALUETYPE && !type->is_enum) {
        u32 repeat = type->is_inline_array ? type->inline_length : 1;
        for (u32 r = 0; r < repeat; r++)
            for (u32 i = 0; i < type->field_count; i++) {
                Field *field = &type->fields[i];
                u32 field_size = 0;
                if (field->is_static) continue;
                clr_type_size(field->field_type, &field_size, &align, NULL);
                classify(field->field_type, base + field->offset + r * field_size, integer);
            }
        return;
    }
    if (type->element == CLR_ELEMENT_R4 || type->element == CLR_ELEMENT_R8) return;
    if (base / 8 < 2) integer[base / 8] = true;
    if ((base + size - 1) / 8 < 2) integer[(base + size - 1) / 8] = true;
}

static bool is_struct(const Type *type) { return (type->element == CLR_ELEMENT_VALUETYPE && !type->is_enum) || type->element == CLR_ELEMENT_TYPEDBYREF; }

static void struct_classes(Type *type, bool *integer) {
    bool has_fields = false;
    integer[0] = integer[1] = false;
    for (u32 i = 0; i < type->field_count; i++) has_fields |= !type->fields[i].is_static;
    if (has_fields) classify(type, 0, integer);
    else integer[0] = integer[1] = true;
}

static u64 load_integer(Type *type, const void *p) {
    Type *base = type->is_enum ? type->element_type : type;
    switch (base->element) {
    case CLR_ELEMENT_I1: return (u64)(i64) * (const i8 *)p;
    case CLR_ELEMENT_BOOLEAN:
    case CLR_ELEMENT_U1: return *(const u8 *)p;
    case CLR_ELEMENT_I2: return (u64)(i64) * (const i16 *)p;
    case CLR_ELEMENT_CHAR:
    case CLR_ELEMENT_U2: return *(const u16 *)p;
    case CLR_ELEMENT_I4: return (u64)(i64) * (const i32 *)p;
    case CLR_ELEMENT_U4: return *(const u32 *)p;
    default: return *(const u64 *)p;
    }
}

static void add_argument(Layout *l, Type *type, void *address) {
    u32 size = 0, align;
    clr_type_size(type, &size, &align, NULL);
    if (type->element == CLR_ELEMENT_R4 || type->element == CLR_ELEMENT_R8) add_float(l, address, size);
    else if (!is_struct(type)) add_int(l, load_integer(type, address));
    else if (size > 16) add_int(l, (u64)(uintptr_t)address); /* the callee may change its copy: callers pass copies */
    else {
        bool integer[2];
        u8 bytes[16] = {0};
        memcpy(bytes, address, size);
        struct_classes(type, integer);
        for (u32 p = 0; p < (size + 7) / 8; p++) {
            if (integer[p]) add_int(l, *(u64 *)(bytes + 8 * p));
            else add_float(l, bytes + 8 * p, 8);
        }
    }
}

static void take_result(const InvokeFrame *frame, Type *type, void *result) {
    u32 size = 0, align;
    if (!result || type->element == CLR_ELEMENT_VOID) return;
    clr_type_size(type, &size, &align, NULL);
    if (type->element == CLR_ELEMENT_R4 || type->element == CLR_ELEMENT_R8) memcpy(result, &frame->xmm0, size);
    else if (!is_struct(type)) memcpy(result, &frame->rax, size);
    else if (size <= 16) {
        bool integer[2];
        u8 bytes[16];
        u32 ints = 0, floats = 0;
        struct_classes(type, integer);
        for (u32 p = 0; p < (size + 7) / 8; p++) memcpy(bytes + 8 * p, integer[p] ? (ints++ ? (const void *)&frame->rdx : (const void *)&frame->rax) : (floats++ ? (const void *)&frame->xmm1 : (const void *)&frame->xmm0), 8);
        memcpy(result, bytes, size);
    }
}

bool clr_method_call(Method *method, Object *self, void **args, void *result) {
    Signature *signature;
    ClrError error = {0};
    u64 stack[256];
    u8 discarded[1024] __attribute__((aligned(8)));
    if (clr_method_signature(method, &signature, &error) != CLR_OK || clr_type_require(method->type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return false;
    }
    if (signature->param_count > 100) {
        clr_throw_new("System", "NotSupportedException", "more than 100 arguments");
        return false;
    }
    Layout l = {.stack = stack};
    u32 size = 0, align;
    clr_type_require(signature->return_type, CLR_LEVEL_LAYOUT, &error);
    clr_type_size(signature->return_type, &size, &align, NULL);
    l.frame.code = method->is_static || !method->type->is_value_type ? clr_method_stub(method) : clr_method_virtual_stub(method);
    if (signature->has_this) add_int(&l, (u64)(uintptr_t)self);
    if (is_struct(signature->return_type) && size > 16) add_int(&l, (u64)(uintptr_t)(result ? result : discarded));
    for (u32 i = 0; i < signature->param_count; i++) {
        clr_type_require(signature->params[i], CLR_LEVEL_LAYOUT, &error);
        add_argument(&l, signature->params[i], args[i]);
    }
    static const u64 no_more[1]; /* the list of a vararg method's extra arguments (jit/emit_vararg.c) */
    if (signature->convention == CLR_SIG_VARARG) add_int(&l, (u64)(uintptr_t)no_more);
    l.frame.stack = stack;
    l.frame.stack_count = l.words;
    Object *pending = clr_thread->pending;
    clr_thread->pending = NULL;
    clr_invoke(&l.frame);
    if (clr_thread->pending || clr_thread->kill) return false;
    clr_thread->pending = pending;
    take_result(&l.frame, signature->return_type, result);
    return true;
}
