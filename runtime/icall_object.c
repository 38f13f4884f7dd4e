/* Internal calls of Object, ValueType, Enum, Delegate, String, Exception and RuntimeHelpers. */
#include <stdlib.h>

#include "base/map.h"
#include "runtime/delegate.h"
#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/managed_layout.h"
#include "runtime/monitor.h"
#include "runtime/reflection.h"
#include "runtime/stack_trace.h"
#include "runtime/type_internal.h"
#include "runtime/vm.h"

/* --- Object, ValueType --- */

Object *clr_icall_object_clone(Object *value) {
    size_t size = clr_object_size(value);
    Object *copy = clr_gc_alloc(clr_object_mt(value), size);
    if (!copy) return NULL;
    clr_gc_copy_refs((u8 *)copy + CLR_OBJECT_HEADER_SIZE, (u8 *)value + CLR_OBJECT_HEADER_SIZE, size - CLR_OBJECT_HEADER_SIZE);
    return copy;
}

/* No references, no floating fields (0.0 == -0.0), no padding. */
static bool is_tightly_packed(Type *type) {
    u32 total = 0;
    for (u32 i = 0; i < type->field_count; i++) {
        Field *field = &type->fields[i];
        u32 size, align;
        if (field->is_static) continue;
        Type *t = field->field_type;
        if (clr_type_is_reference(t) || t->element == CLR_ELEMENT_R4 || t->element == CLR_ELEMENT_R8) return false;
        if (clr_type_size(t, &size, &align, NULL) != CLR_OK) return false;
        if (t->element == CLR_ELEMENT_VALUETYPE && !t->is_enum && (!is_tightly_packed(t) || clr_type_find_method(t, "Equals", 1))) return false;
        total += size;
    }
    return total == type->size && !type->is_inline_array;
}

i32 clr_icall_value_type_equals_bits(Object *a, Object *b) {
    Type *type = clr_object_mt(a)->type;
    if (type->is_enum) return memcmp(a + 1, b + 1, type->size) == 0;
    if (type->has_references || !is_tightly_packed(type)) return -1;
    return memcmp((u8 *)a + CLR_OBJECT_HEADER_SIZE, (u8 *)b + CLR_OBJECT_HEADER_SIZE, type->size) == 0;
}

Object *clr_rt_box(MethodTable *mt, const void *data);

Array *clr_icall_value_type_get_field_boxes(Object *value) {
    Type *type = clr_object_mt(value)->type, *objects = clr_type_array(clr_types.object);
    u32 count = 0, n = 0;
    for (u32 i = 0; i < type->field_count; i++) count += !type->fields[i].is_static;
    if (clr_type_require(objects, CLR_LEVEL_READY, NULL) != CLR_OK) return NULL;
    Array *array = clr_gc_new_array(objects->mt, count);
    for (u32 i = 0; array && i < type->field_count; i++) {
        Field *field = &type->fields[i];
        if (field->is_static) continue;
        u8 *address = (u8 *)value + CLR_OBJECT_HEADER_SIZE + field->offset;
        Object *box;
        if (clr_type_is_reference(field->field_type)) box = *(Object **)address;
        else {
            ClrError error = {0};
            Type *t = field->field_type;
            if (t->element == CLR_ELEMENT_PTR || t->element == CLR_ELEMENT_FNPTR) t = clr_types.intptr;
            if (clr_type_require(t, CLR_LEVEL_READY, &error) != CLR_OK) {
                clr_throw_error(&error);
                return NULL;
            }
            box = clr_rt_box(t->mt, address);
            if (!box && clr_thread->pending) return NULL;
        }
        clr_gc_store(&clr_array_refs(array)[n++], box);
    }
    return array;
}

/* --- String --- */

String *clr_icall_string_fast_allocate_string(i32 length) { return clr_gc_new_string(length); }

String *clr_string_find_literal(const u16 *chars, i32 length);

static String *intern(String *text, bool add) {
    Domain *domain = clr_thread->domain;
    String *literal = clr_string_find_literal(text->chars, text->length);
    if (literal) return literal;
    pthread_mutex_lock(&domain->lock);
    GcHandle *handle = clr_map_find(&domain->interned, text->chars, 2 * (size_t)text->length);
    String *found = handle ? (String *)clr_gc_handle_get(handle) : NULL;
    if (!found && add) {
        /* The key is a copy: the string itself may move. */
        u16 *key = clr_malloc(2 * (size_t)text->length);
        memcpy(key, text->chars, 2 * (size_t)text->length);
        clr_map_put(&domain->interned, key, 2 * (size_t)text->length, clr_gc_handle_new(domain->heap, CLR_HANDLE_STRONG, &text->object));
        found = text;
    }
    pthread_mutex_unlock(&domain->lock);
    return found;
}

String *clr_icall_string_intern_core(String *text) { return intern(text, true); }
String *clr_icall_string_is_interned_core(String *text) { return intern(text, false); }

/* --- Delegate --- */

Object *clr_icall_delegate_allocate_like(Object *model) { return clr_icall_object_clone(model); }

void clr_icall_delegate_make_multicast(Delegate *delegate) {
    delegate->code = clr_delegate_thunk(clr_object_mt(&delegate->object)->type, CLR_METHOD_DELEGATE_MULTICAST);
    delegate->target = NULL;
}

/* Parameters and result of `have` fit `wanted` by reference conversions (II.14.6.1). */
static bool fits(Signature *wanted, u32 wanted_at, Signature *have, u32 have_at) {
    u32 count = wanted->param_count - wanted_at;
    if (count != (u32)have->param_count - have_at) return false;
    for (u32 i = 0; i < count; i++) {
        Type *from = wanted->params[wanted_at + i], *to = have->params[have_at + i];
        if (from != to && !(clr_type_is_reference(from) && clr_type_is_reference(to) && clr_type_assignable(from, to))) return false;
    }
    Type *result = have->return_type, *expected = wanted->return_type;
    return result == expected || (clr_type_is_reference(result) && clr_type_is_reference(expected) && clr_type_assignable(result, expected));
}

Object *clr_icall_delegate_create_core(Object *type_object, Object *first, Method *method, u8 closed) {
    Type *type = clr_reflection_type_of(type_object);
    ClrError error = {0};
    Signature *wanted, *have;
    Method *invoke = clr_type_find_method(type, "Invoke", -1);
    if (!invoke || clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK || clr_method_signature(invoke, &wanted, &error) != CLR_OK || clr_method_signature(method, &have, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    bool good;
    if (method->is_static) good = closed && first ? have->param_count && clr_type_is_reference(have->params[0]) && clr_type_assignable(clr_object_mt(first)->type, have->params[0]) && fits(wanted, 0, have, 1)
                                : fits(wanted, 0, have, 0) || (closed && have->param_count == wanted->param_count + 1 && fits(wanted, 0, have, 1));
    else if (first) good = clr_type_assignable(clr_object_mt(first)->type, method->type) && fits(wanted, 0, have, 0);
    else good = wanted->param_count && fits(wanted, 1, have, 0);
    if (!good) return NULL;
    Object *delegate = clr_gc_new(type->mt);
    if (!delegate) return NULL;
    if (!method->is_static && first && method->is_virtual) clr_rt_delegate_init_virtual((Delegate *)delegate, first, method);
    else clr_rt_delegate_init((Delegate *)delegate, method->is_static && !closed ? NULL : first, method);
    return delegate;
}

/* --- Exception --- */

String *clr_icall_exception_format_trace(Object *exception) {
    ManagedException *e = (ManagedException *)exception;
    ClrText text = {0};
    Array *trace = (Array *)e->trace;
    if (trace) clr_stack_trace_format((const u64 *)trace->data, (u32)e->trace_count, &text);
    String *string = clr_string_from_utf8(text.data ? text.data : "", text.length);
    clr_text_free(&text);
    return string;
}

Method *clr_icall_exception_throwing_method(Object *exception) {
    ManagedException *e = (ManagedException *)exception;
    Array *trace = (Array *)e->trace;
    return trace && e->trace_count ? clr_stack_trace_method(((u64 *)trace->data)[0]) : NULL;
}

/* --- RuntimeHelpers --- */

void clr_icall_runtime_helpers_initialize_array_core(Array *array, Field *field) {
    MethodTable *mt = clr_object_mt(&array->object);
    u32 size = 0, align;
    size_t bytes = (size_t)mt->component_size * array->length;
    if (!field->rva || clr_type_size(field->field_type, &size, &align, NULL) != CLR_OK || bytes > size || (mt->flags & CLR_MT_HAS_POINTERS)) {
        clr_throw_new("System", "ArgumentException", "Value does not fall within the expected range.");
        return;
    }
    memcpy((u8 *)array + mt->base_size, field->rva, bytes);
}

const void *clr_icall_runtime_helpers_field_data(Field *field, i32 element_size, i32 *count) {
    u32 size = 0, align;
    *count = 0;
    if (!field->rva || clr_type_size(field->field_type, &size, &align, NULL) != CLR_OK) {
        clr_throw_new("System", "ArgumentException", "Value does not fall within the expected range.");
        return NULL;
    }
    *count = (i32)size / element_size;
    return field->rva;
}

i32 clr_icall_runtime_helpers_identity_hash(Object *object) { return clr_object_hash(object); }

void clr_icall_runtime_helpers_run_class_constructor_core(Object *type_object) {
    Type *type = clr_reflection_type_of(type_object);
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) clr_throw_error(&error);
    else if (type->has_cctor) clr_rt_static_base(type);
}

void clr_icall_runtime_helpers_run_module_constructor_core(Assembly *assembly) {
    Type *type;
    ClrError error = {0};
    if (clr_type_of_def(assembly, 1, &type, &error) != CLR_OK || clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) clr_throw_error(&error);
    else if (type->has_cctor) clr_rt_static_base(type);
}

Object *clr_icall_runtime_helpers_allocate_uninitialized(Object *type_object) {
    Type *type = clr_reflection_type_of(type_object);
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    return clr_gc_new(type->mt);
}

void clr_icall_runtime_helpers_prepare_method_core(Method *method) {
    ClrError error = {0};
    if (!clr_vm_method_code(method, &error)) clr_throw_error(&error);
}

bool clr_icall_runtime_helpers_has_stack(i64 bytes) {
    u8 *here = __builtin_frame_address(0);
    return here - clr_thread->stack_low > bytes + 131072;
}

Object *clr_icall_runtime_helpers_box_core(const void *source, Object *type_object) {
    Type *type = clr_reflection_type_of(type_object);
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    return type->is_value_type ? clr_rt_box(type->mt, source) : *(Object *const *)source;
}

/* --- NativeMemory --- */

static void *checked(void *memory) {
    if (!memory) clr_throw_new("System", "OutOfMemoryException", NULL);
    return memory;
}

void *clr_icall_native_memory_malloc(u64 bytes) { return checked(malloc(bytes ? bytes : 1)); }
void *clr_icall_native_memory_calloc(u64 bytes) { return checked(calloc(bytes ? bytes : 1, 1)); }
void *clr_icall_native_memory_realloc_core(void *memory, u64 bytes) { return checked(realloc(memory, bytes ? bytes : 1)); }
void clr_icall_native_memory_free_core(void *memory) { free(memory); }
void *clr_icall_native_memory_aligned_malloc(u64 bytes, u64 alignment) {
    void *memory = NULL;
    return checked(posix_memalign(&memory, CLR_MAX(alignment, (u64)8), bytes ? bytes : 1) ? NULL : memory);
}
