/* Internal calls of System.AppDomain. Domains are named by their numbers; strings and exceptions cross by copy. */
#include <string.h>

#include "runtime/delegate.h"
#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/managed_layout.h"
#include "runtime/type_internal.h"
#include "runtime/vm.h"

static String *text(const char *utf8) { return utf8 ? clr_string_from_utf8(utf8, strlen(utf8)) : NULL; }

i32 clr_icall_app_domain_current_core(void) { return (i32)clr_thread->domain->id; }

i32 clr_icall_app_domain_create_core(String *name, String *base_directory, String *private_folders) {
    char *name_text = clr_string_to_utf8(name), *base = clr_string_to_utf8(base_directory), *folders = private_folders ? clr_string_to_utf8(private_folders) : NULL;
    Domain *domain = clr_domain_new(name_text, base, folders);
    clr_free(name_text);
    clr_free(base);
    clr_free(folders);
    if (domain) return (i32)domain->id;
    clr_throw_new("System", "OutOfMemoryException", NULL);
    return 0;
}

static void throw_unloaded(void) { clr_throw_new("System", "AppDomainUnloadedException", NULL); }

/* A property of the domain as text: 0 its name, 1 its base directory, 2 the path of its program. */
String *clr_icall_app_domain_text_core(i32 id, i32 what) {
    Domain *domain = clr_domain_pin((u32)id);
    if (!domain) {
        throw_unloaded();
        return NULL;
    }
    const char *program = domain->entry ? domain->entry->image->path : NULL;
    String *result = text(what == 0 ? domain->name : what == 1 ? domain->base_directory : program);
    clr_domain_unpin(domain);
    return result;
}

/* 0: ended; 1: it is being ended (the caller is inside); 2: a thread of it does not come back. */
i32 clr_icall_app_domain_unload_core(i32 id) {
    Domain *domain = clr_domain_pin((u32)id);
    if (!domain) {
        throw_unloaded();
        return 0;
    }
    /* Inside: this thread's domain, or one that it called from. More callers than this pin. */
    bool inside = domain == clr_thread->domain;
    clr_domain_unpin(domain);
    if (inside) clr_domain_unload_later((u32)id);
    else return clr_domain_unload((u32)id) ? 0 : 2;
    clr_domain_await_kill();
    return 1;
}

/* --- calls into another domain --- */

/* What of an exception crosses: its type, which all domains share, and texts. */
typedef struct ExceptionCopy {
    Type *type;
    char *message, *trace;
    i32 hresult;
} ExceptionCopy;

static char *text_property(Object *object, const char *getter) {
    Method *method = clr_type_find_method(clr_types.exception, getter, 0), *found;
    String *result = NULL;
    bool done = method && clr_resolve_virtual(clr_object_mt(object)->type, method, &found, NULL) == CLR_OK && clr_method_call(found, object, NULL, &result);
    clr_thread->pending = NULL;
    return done && result ? clr_string_to_utf8(result) : NULL;
}

/* In the domain of the exception, which is pending: takes it. */
static void take_exception(ExceptionCopy *copy) {
    Object *exception = clr_thread->pending;
    clr_thread->pending = NULL;
    if (!exception) return; /* killed */
    copy->type = clr_object_mt(exception)->type;
    copy->hresult = ((ManagedException *)exception)->hresult;
    copy->message = text_property(exception, "get_Message");
    copy->trace = text_property(exception, "get_StackTrace");
}

/* In the caller's domain: an exception of that type. No constructor runs: fields of derived classes are zero. */
static void throw_copy(ExceptionCopy *copy) {
    ManagedException *exception = (ManagedException *)clr_gc_new(copy->type->mt);
    String *message = exception ? text(copy->message) : NULL, *trace = exception ? text(copy->trace) : NULL;
    clr_free(copy->message);
    clr_free(copy->trace);
    if (!exception) return; /* out of memory is pending */
    exception->hresult = copy->hresult;
    clr_gc_store(&exception->message, (Object *)message);
    clr_gc_store(&exception->remote_trace, (Object *)trace);
    clr_thread->pending = NULL;
    clr_thread_set_pending(&exception->object);
}

/* Back from `domain`; throws what the call left there. Environment.Exit is a way to come back: *exit_code. */
static void finish_call(Domain *domain, DomainCall *inside, ExceptionCopy *copy, i32 *exit_code) {
    bool lived = clr_domain_call_end(inside), exited = domain->exited;
    if (exited && exit_code) *exit_code = domain->exit_code;
    clr_domain_unpin(domain);
    if (lived && copy->type) throw_copy(copy);
    else {
        clr_free(copy->message);
        clr_free(copy->trace);
        if (!lived && !clr_thread->kill && !(exited && exit_code)) throw_unloaded();
    }
}

static char **copy_strings(Array *array, int *count) {
    *count = array ? (int)array->length : 0;
    char **strings = clr_calloc((size_t)*count + 1, sizeof *strings);
    for (int i = 0; i < *count; i++) {
        String *string = (String *)clr_array_refs(array)[i];
        strings[i] = string ? clr_string_to_utf8(string) : clr_strdup("");
    }
    return strings;
}

/* Runs the program at `path` in the domain; the code that its Main returned. */
i32 clr_icall_app_domain_execute_core(i32 id, String *path, Array *arguments) {
    Domain *domain = clr_domain_pin((u32)id);
    if (!domain) {
        throw_unloaded();
        return 0;
    }
    DomainCall inside;
    ExceptionCopy copy = {0};
    ClrError error = {0};
    Assembly *assembly;
    i32 code = 0;
    int count;
    char *file = clr_string_to_utf8(path), **strings = copy_strings(arguments, &count);
    clr_domain_call_begin(domain, &inside);
    if (clr_assembly_load_path(domain, file, &assembly, &error) == CLR_OK && !clr_vm_call_main(assembly, count, strings, &code)) take_exception(&copy);
    domain->arguments = NULL;
    domain->argument_count = 0;
    finish_call(domain, &inside, &copy, &code);
    clr_thread->domain->exit_code = code; /* the caller's too, unless its Main returns one, as in .NET Framework */
    if (error.status != CLR_OK) clr_throw_error(&error);
    for (int i = 0; i < count; i++) clr_free(strings[i]);
    clr_free(strings);
    clr_free(file);
    return code;
}

/* Calls a delegate without state in the domain: a static method, or a method of an object without fields, made there anew. */
void clr_icall_app_domain_call_back_core(i32 id, Delegate *callback) {
    Domain *domain = clr_domain_pin((u32)id);
    if (!domain) {
        throw_unloaded();
        return;
    }
    Method *method = callback->method;
    Type *target = callback->target ? clr_object_mt(callback->target)->type : NULL;
    DomainCall inside;
    ExceptionCopy copy = {0};
    clr_domain_call_begin(domain, &inside);
    Object *object = target ? clr_gc_new(target->mt) : NULL;
    if ((target && !object) || !clr_method_call(method, object, NULL, NULL)) take_exception(&copy);
    finish_call(domain, &inside, &copy, NULL);
}

/* Has the delegate's target fields? */
bool clr_icall_app_domain_has_state(Delegate *callback) {
    return callback->count != 0 || (callback->target && clr_object_mt(callback->target)->type->size > 0);
}
