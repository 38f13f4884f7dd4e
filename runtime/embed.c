/* The embedding API (runtime/cilantro.h) over the VM. */
#include "runtime/cilantro.h"

#include <stdio.h>
#include <string.h>

#include "base/trace.h"
#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/type_internal.h"
#include "runtime/vm.h"

struct CilantroEngine { u32 domains; };
struct CilantroDomain {
    CilantroEngine *engine;
    u32 id; /* the domain may end by itself: found again by its number */
};

static CilantroEngine the_engine;
static bool engine_lives;

static void describe(CilantroError *out, const ClrError *error) {
    if (!out) return;
    snprintf(out->type, sizeof out->type, "%s", clr_status_exception(error->status));
    clr_error_format(error, out->message, sizeof out->message);
}

/* Takes the pending exception and describes it; without one, the domain was ended under the thread. */
static void describe_pending(CilantroError *out) {
    Object *exception = clr_thread ? clr_thread->pending : NULL;
    if (clr_thread) clr_thread->pending = NULL;
    if (!out) return;
    out->message[0] = out->type[0] = 0;
    if (!exception) {
        snprintf(out->message, sizeof out->message, "the domain was unloaded");
        return;
    }
    ClrText name = {0};
    clr_type_name(clr_object_mt(exception)->type, &name);
    snprintf(out->type, sizeof out->type, "%s", name.data);
    clr_text_free(&name);
    Method *message = clr_type_find_method(clr_types.exception, "get_Message", 0), *found;
    String *text = NULL;
    if (message && clr_resolve_virtual(clr_object_mt(exception)->type, message, &found, NULL) == CLR_OK && clr_method_call(found, exception, NULL, &text) && text) {
        char *utf8 = clr_string_to_utf8(text);
        snprintf(out->message, sizeof out->message, "%s", utf8);
        clr_free(utf8);
    }
    clr_thread->pending = NULL;
}

CilantroEngine *cilantro_engine_new(const CilantroOptions *options, CilantroError *error) {
    VmOptions vm = {0};
    ClrError local = {0};
    if (error) *error = (CilantroError){"", ""};
    if (engine_lives) {
        clr_error_set(&local, CLR_ARGUMENT, "an engine runs in this process already");
        describe(error, &local);
        return NULL;
    }
    if (options) {
        vm.corlib_path = options->corlib;
        vm.framework_path = options->framework_path;
        vm.tier = (ClrTier)options->tier;
        clr_gc_default_limit = options->heap_limit;
        if (options->gc_sample) clr_gc_stress.sample = options->gc_sample;
        if (options->trace && !clr_trace_enable(options->trace)) clr_error_set(&local, CLR_ARGUMENT, "one of the trace channels '%s' is unknown", options->trace);
        if (options->gc_stress && !clr_gc_stress_parse(options->gc_stress)) clr_error_set(&local, CLR_ARGUMENT, "one of the stress switches '%s' is unknown", options->gc_stress);
        if (local.status != CLR_OK) {
            describe(error, &local);
            return NULL;
        }
    }
    if (clr_vm_start(&vm, &local) != CLR_OK) {
        describe(error, &local);
        return NULL;
    }
    engine_lives = true;
    the_engine.domains = 0;
    return &the_engine;
}

void cilantro_engine_free(CilantroEngine *engine) {
    if (!engine || !engine_lives) return;
    engine_lives = false;
    clr_vm_stop();
}

const char *cilantro_trace_channel(unsigned index, const char **meaning) {
    if (index >= CLR_TRACE_COUNT) return NULL;
    *meaning = clr_trace_text((ClrTraceChannel)index);
    return clr_trace_name((ClrTraceChannel)index);
}

static Assembly *load_program(const char *path, CilantroError *error) {
    Assembly *assembly = NULL;
    ClrError local = {0};
    if (error) *error = (CilantroError){"", ""};
    if (clr_assembly_load_path(clr_default_domain, path, &assembly, &local) != CLR_OK) describe(error, &local);
    return assembly;
}

bool cilantro_run_program(CilantroEngine *engine, const char *path, int argc, char **argv, int *exit_code, CilantroError *error) {
    (void)engine;
    Assembly *assembly = load_program(path, error);
    if (assembly) *exit_code = clr_vm_run_main(assembly, argc, argv);
    return assembly != NULL;
}

bool cilantro_check(CilantroEngine *engine, const char *path, uint32_t *failures, CilantroError *error) {
    (void)engine;
    Assembly *assembly = load_program(path, error);
    if (assembly) *failures = clr_vm_check(assembly);
    return assembly != NULL;
}

/* Attaches a thread that comes for the first time; it waits SAFE outside of calls. NULL: the domain has ended. */
static Domain *enter(CilantroDomain *handle, DomainCall *call, CilantroError *error) {
    if (error) *error = (CilantroError){"", ""};
    Domain *domain = clr_domain_pin(handle->id);
    if (!domain) {
        describe_pending(error);
        return NULL;
    }
    if (!clr_thread) {
        clr_thread_attach(clr_default_domain);
        clr_thread_enter_safe();
    }
    if (clr_thread->state == CLR_THREAD_SAFE) clr_thread_leave_safe();
    clr_domain_call_begin(domain, call);
    return domain;
}

/* *exited: the domain ended itself by Environment.Exit, with that code. */
static void leave(Domain *domain, DomainCall *call, bool *exited, i32 *code) {
    clr_thread->pending = NULL;
    clr_domain_call_end(call);
    *exited = domain->exited;
    if (*exited) *code = domain->exit_code;
    clr_domain_unpin(domain);
    if (!clr_thread->stretch) clr_thread_enter_safe();
}

CilantroDomain *cilantro_domain_new(CilantroEngine *engine, const char *name, const char *base_directory, CilantroError *error) {
    ClrError local = {0};
    Domain *domain = clr_domain_new(name, base_directory, NULL);
    if (!domain) {
        clr_error_set(&local, CLR_OUT_OF_MEMORY, "no memory for a domain");
        describe(error, &local);
        return NULL;
    }
    CilantroDomain *handle = clr_calloc(1, sizeof *handle);
    handle->engine = engine;
    handle->id = domain->id;
    engine->domains++;
    return handle;
}

void cilantro_domain_free(CilantroDomain *domain) {
    if (!domain) return;
    clr_domain_unload(domain->id);
    domain->engine->domains--;
    clr_free(domain);
}

bool cilantro_domain_run(CilantroDomain *handle, const char *path, int argc, char **argv, int *exit_code, CilantroError *error) {
    DomainCall inside;
    Assembly *assembly;
    ClrError local = {0};
    i32 code = 0;
    Domain *domain = enter(handle, &inside, error);
    if (!domain) return false;
    bool done = clr_assembly_load_path(domain, path, &assembly, &local) == CLR_OK;
    if (!done) describe(error, &local);
    else if (!(done = clr_vm_call_main(assembly, argc, argv, &code))) describe_pending(error);
    bool exited;
    if (!done) code = 134;
    leave(domain, &inside, &exited, &code);
    if (exited && error) *error = (CilantroError){"", ""};
    if (exit_code) *exit_code = code;
    return done || exited;
}

/* --- calls --- */

static Type *type_of_kind(CilantroKind kind) {
    switch (kind) {
    case CILANTRO_BOOL: return clr_types.boolean;
    case CILANTRO_INT32: return clr_types.i4;
    case CILANTRO_INT64: return clr_types.i8;
    case CILANTRO_DOUBLE: return clr_types.r8;
    case CILANTRO_STRING: return clr_types.string;
    default: return clr_types.void_type;
    }
}

static ClrStatus find_type(Assembly *assembly, const char *full_name, Type **out, ClrError *error) {
    char space[512];
    const char *plus = strchr(full_name, '+'), *dot = NULL;
    for (const char *p = full_name; *p && p != plus; p++)
        if (*p == '.') dot = p;
    size_t space_length = dot ? (size_t)(dot - full_name) : 0;
    const char *name = dot ? dot + 1 : full_name;
    size_t name_length = plus ? (size_t)(plus - name) : strlen(name);
    if (space_length + name_length + 2 > sizeof space) return clr_error_set(error, CLR_TYPE_LOAD, "the type name is too long");
    memcpy(space, full_name, space_length);
    space[space_length] = 0;
    memcpy(space + space_length + 1, name, name_length);
    space[space_length + 1 + name_length] = 0;
    CLR_TRY(clr_type_by_name(assembly, space, space + space_length + 1, out, error));
    while (plus) {
        const char *next = strchr(plus + 1, '+');
        char nested[256];
        snprintf(nested, sizeof nested, "%.*s", (int)(next ? (size_t)(next - plus - 1) : strlen(plus + 1)), plus + 1);
        u32 row = clr_image_find_nested((*out)->assembly->image, CLR_TOKEN_ROW((*out)->token), nested);
        if (!row) return clr_error_set(error, CLR_TYPE_LOAD, "Could not load type '%s'.", full_name);
        CLR_TRY(clr_type_of_def((*out)->assembly, row, out, error));
        plus = next;
    }
    return CLR_OK;
}

static ClrStatus find_method(Type *type, const char *name, const CilantroValue *args, int count, Method **out, ClrError *error) {
    CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, error));
    for (u32 i = 0; i < type->method_count; i++) {
        Method *method = clr_type_method(type, i);
        Signature *signature;
        if (!method->is_static || method->generic_count || strcmp(method->name, name)) continue;
        CLR_TRY(clr_method_signature(method, &signature, error));
        bool fits = signature->param_count == count;
        for (int a = 0; fits && a < count; a++) fits = signature->params[a] == type_of_kind(args[a].kind);
        if (fits) {
            *out = method;
            return CLR_OK;
        }
    }
    return clr_error_set(error, CLR_MISSING_METHOD, "Method not found: '%s.%s' with these %d arguments.", type->name, name, count);
}

static bool take_result(Type *type, const void *raw, CilantroValue *result, ClrError *error) {
    *result = (CilantroValue){.kind = CILANTRO_VOID};
    if (type == clr_types.boolean) *result = (CilantroValue){.kind = CILANTRO_BOOL, .boolean = *(const u8 *)raw != 0};
    else if (type == clr_types.i4) *result = (CilantroValue){.kind = CILANTRO_INT32, .int32 = *(const i32 *)raw};
    else if (type == clr_types.i8) *result = (CilantroValue){.kind = CILANTRO_INT64, .int64 = *(const i64 *)raw};
    else if (type == clr_types.r8) *result = (CilantroValue){.kind = CILANTRO_DOUBLE, .real = *(const double *)raw};
    else if (type == clr_types.string) {
        String *string = *(String *const *)raw;
        *result = (CilantroValue){.kind = CILANTRO_STRING, .string = string ? clr_string_to_utf8(string) : NULL};
    } else if (type->element != CLR_ELEMENT_VOID) {
        clr_error_set(error, CLR_ARGUMENT, "the method's result type %s is none that a host can receive", type->name);
        return false;
    }
    return true;
}

static bool call(Method *method, const CilantroValue *args, int count, CilantroValue *result, CilantroError *error) {
    void *addresses[64];
    union { u8 b; i32 i; i64 l; double d; String *s; } values[64], raw = {.l = 0};
    Signature *signature;
    ClrError local = {0};
    if (count > 64 || clr_method_signature(method, &signature, &local) != CLR_OK) {
        describe(error, &local);
        return false;
    }
    for (int i = 0; i < count; i++) {
        addresses[i] = &values[i];
        switch (args[i].kind) {
        case CILANTRO_BOOL: values[i].b = args[i].boolean; break;
        case CILANTRO_INT32: values[i].i = args[i].int32; break;
        case CILANTRO_INT64: values[i].l = args[i].int64; break;
        case CILANTRO_DOUBLE: values[i].d = args[i].real; break;
        default: values[i].s = args[i].string ? clr_string_from_utf8(args[i].string, strlen(args[i].string)) : NULL; break;
        }
        if (clr_thread->pending) {
            describe_pending(error);
            return false;
        }
    }
    if (!clr_method_call(method, NULL, addresses, &raw)) {
        describe_pending(error);
        return false;
    }
    CilantroValue ignored;
    bool done = take_result(signature->return_type, &raw, result ? result : &ignored, &local);
    if (!result) cilantro_value_free(&ignored);
    if (!done) describe(error, &local);
    return done;
}

bool cilantro_domain_call(CilantroDomain *handle, const char *path, const char *type_name, const char *method_name, const CilantroValue *args, int count, CilantroValue *result, CilantroError *error) {
    DomainCall inside;
    Assembly *assembly;
    Type *type = NULL;
    Method *method = NULL;
    ClrError local = {0};
    Domain *domain = enter(handle, &inside, error);
    if (!domain) return false;
    bool done = clr_assembly_load_path(domain, path, &assembly, &local) == CLR_OK && find_type(assembly, type_name, &type, &local) == CLR_OK && find_method(type, method_name, args, count, &method, &local) == CLR_OK;
    if (!done) describe(error, &local);
    else done = call(method, args, count, result, error);
    bool exited;
    i32 code;
    leave(domain, &inside, &exited, &code);
    return done && !exited;
}

void cilantro_value_free(CilantroValue *value) {
    if (value->kind == CILANTRO_STRING) {
        clr_free(value->string);
        value->string = NULL;
    }
}

uint32_t cilantro_compiled_methods(const CilantroEngine *engine) {
    (void)engine;
    return clr_vm_compiled_count();
}

void cilantro_thread_detach(CilantroEngine *engine) {
    (void)engine;
    if (!clr_thread) return;
    if (clr_thread->state == CLR_THREAD_SAFE) clr_thread_leave_safe();
    clr_thread_detach();
}

const char *cilantro_version(void) { return CLR_VERSION; }
