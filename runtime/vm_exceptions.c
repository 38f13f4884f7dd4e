/* Managed exceptions as C makes them, and what the unwinder asks the VM (runtime/exceptions.h). */
#include "runtime/exceptions.h"

#include <stdio.h>

#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/managed_layout.h"

static Object *new_exception(Type *type, const char *message) {
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) return NULL;
    Object *object = clr_gc_new(type->mt);
    if (!object) return NULL;
    Method *constructor = clr_type_find_method(type, ".ctor", message ? 1 : 0);
    Object *pending = clr_thread->pending;
    clr_thread->pending = NULL;
    if (message) {
        String *text = clr_string_from_utf8(message, strlen(message));
        void *args[1] = {&text};
        if (constructor && text) clr_method_call(constructor, object, args, NULL);
    } else if (constructor) clr_method_call(constructor, object, NULL, NULL);
    /* What the constructor itself threw (memory, stack) wins. */
    Object *thrown = clr_thread->pending;
    clr_thread->pending = pending;
    return thrown ? thrown : object;
}

void clr_throw_new(const char *name_space, const char *name, const char *message) {
    ClrError error = {0};
    Type *type;
    if (clr_thread->pending) return;
    if (clr_assembly_find_type(clr_corlib, name_space, name, &type, &error) != CLR_OK) type = clr_types.exception;
    Object *exception = new_exception(type, message);
    if (exception) clr_thread_set_pending(exception);
}

/* A FileNotFoundException knows the file's name too. */
static void throw_file_not_found(const char *message) {
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "NewFileNotFoundException", 1);
    String *text = clr_string_from_utf8(message, strlen(message));
    void *args[1] = {&text};
    Object *exception = NULL;
    if (hook && text && clr_method_call(hook, NULL, args, &exception)) clr_thread_set_pending(exception);
}

void clr_throw_error(const ClrError *error) {
    if (error->status == CLR_PENDING || clr_thread->pending) return;
    if (error->status == CLR_FILE_NOT_FOUND) {
        throw_file_not_found(error->message);
        return;
    }
    const char *full = clr_status_exception(error->status), *dot = strrchr(full, '.');
    char space[64], text[768];
    size_t length = (size_t)(dot - full);
    memcpy(space, full, length);
    space[length] = 0;
    if (error->token != CLR_NO_PLACE && error->status != CLR_TYPE_LOAD && error->status != CLR_MISSING_METHOD && error->status != CLR_MISSING_FIELD) clr_error_format(error, text, sizeof text);
    else snprintf(text, sizeof text, "%s", error->message);
    clr_throw_new(space, dot + 1, text);
}

/* --- for the unwinder --- */

bool clr_eh_type_matches(Object *exception, MethodTable *catch_type) {
    return !catch_type || clr_object_mt(exception) == catch_type || clr_mt_assignable(clr_object_mt(exception), catch_type);
}

static MethodTable *wrapper_mt; /* of RuntimeWrappedException, once one exists */

Object *clr_eh_wrap(Object *thrown) {
    MethodTable *exception = clr_types.exception->mt;
    if (CLR_LIKELY(clr_mt_assignable(clr_object_mt(thrown), exception))) return thrown;
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "WrapThrown", 1);
    Object *wrapper = NULL;
    void *args[1] = {&thrown};
    CLR_CHECK(hook);
    if (clr_method_call(hook, NULL, args, &wrapper)) wrapper_mt = clr_object_mt(wrapper);
    else {
        wrapper = clr_thread->pending;
        clr_thread->pending = NULL;
    }
    return wrapper;
}

Object *clr_eh_wrapped(Object *exception) {
    if (CLR_LIKELY(!wrapper_mt || clr_object_mt(exception) != wrapper_mt)) return NULL;
    Field *field = clr_type_find_field(wrapper_mt->type, "_wrappedException");
    return field ? *(Object **)((u8 *)exception + field->offset) : NULL;
}

static Object *fresh(const char *name) {
    Type *type;
    ClrError error = {0};
    Object *pending = clr_thread->pending;
    clr_thread->pending = NULL;
    Object *object = clr_assembly_find_type(clr_corlib, "System", name, &type, &error) == CLR_OK ? new_exception(type, NULL) : NULL;
    clr_thread->pending = pending;
    return object;
}

Object *clr_eh_new_null_reference(void) { return fresh("NullReferenceException"); }
Object *clr_eh_new_stack_overflow(void) { return fresh("StackOverflowException"); }

void clr_eh_trace_add(Object *exception, u64 pc, CodeFunction *function, bool first) {
    ManagedException *e = (ManagedException *)exception;
    if (first) e->trace_count = 0;
    (void)function;
    Array *trace = (Array *)e->trace;
    u32 capacity = trace ? trace->length : 0;
    if ((u32)e->trace_count >= capacity) {
        if (capacity >= 4096) return; /* a deep recursion: the innermost frames tell enough */
        Object *pending = clr_thread->pending;
        clr_thread->pending = NULL;
        Type *type = clr_type_array(clr_types.i8);
        Array *grown = clr_type_require(type, CLR_LEVEL_READY, NULL) == CLR_OK ? clr_gc_new_array(type->mt, capacity ? capacity * 4 : 16) : NULL;
        clr_thread->pending = pending;
        if (!grown) return;
        if (trace) memcpy(grown->data, trace->data, 8 * (size_t)e->trace_count);
        clr_gc_store(&e->trace, &grown->object);
        trace = grown;
    }
    ((u64 *)trace->data)[e->trace_count++] = pc;
}

/* The boundary makes it pending: whoever opened the stretch reports it. */
void clr_eh_unhandled(Object *exception) { (void)exception; }
