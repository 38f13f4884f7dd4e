/* Start and end of the virtual machine, the JIT's loading, compiling on first call, running Main. */
#include "runtime/vm.h"

#include <dlfcn.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/trace.h"
#include "runtime/binding.h"
#include "runtime/cfi.h"
#include "runtime/delegate.h"
#include "runtime/domain.h"
#include "runtime/exceptions.h"
#include "runtime/generics.h"
#include "runtime/helper_thunks.h"
#include "runtime/helpers.h"
#include "runtime/tail_call.h"
#include "runtime/icalls.h"
#include "runtime/il_map.h"
#include "runtime/managed_layout.h"
#include "runtime/pinvoke.h"
#include "runtime/stubs.h"
#include "runtime/threads.h"
#include "runtime/type_internal.h"

VmOptions clr_vm_options;

static const JitInterface *jit;
static void *jit_library;
static pthread_mutex_t jit_mutex = PTHREAD_MUTEX_INITIALIZER;
static char install_folder[PATH_MAX];

/* --- paths --- */

/* The folder of the file that holds this code. */
static const char *own_folder(void) {
    if (!*install_folder) {
        Dl_info info;
        if (dladdr((void *)own_folder, &info) && info.dli_fname && realpath(info.dli_fname, install_folder)) {
            char *slash = strrchr(install_folder, '/');
            if (slash) *slash = 0;
        }
    }
    return install_folder;
}

static bool find_beside(const char *name, char *out, size_t size) {
    static const char *const places[] = {"%s/%s", "%s/../lib/%s", "%s/../lib/cilantro/%s", "%s/cilantro/%s"};
    for (u32 i = 0; i < CLR_COUNTOF(places); i++) {
        snprintf(out, size, places[i], own_folder(), name);
        if (clr_os_file_exists(out)) return true;
    }
    return false;
}

const char *clr_vm_framework_path(void) {
    static char list[8192];
    if (*list) return list;
    if (clr_vm_options.framework_path) snprintf(list, sizeof list, "%s", clr_vm_options.framework_path);
    else {
        const char *own = getenv("CILANTRO_FRAMEWORK"), *roots[] = {getenv("DOTNET_ROOT"), "/usr/share/dotnet", "/usr/lib/dotnet"};
        size_t used = (size_t)snprintf(list, sizeof list, "%s", own ? own : "");
        for (u32 i = 0; i < CLR_COUNTOF(roots); i++) {
            char pattern[512];
            glob_t found;
            if (!roots[i]) continue;
            snprintf(pattern, sizeof pattern, "%s/shared/Microsoft.NETCore.App/10.*", roots[i]);
            if (glob(pattern, GLOB_NOSORT, NULL, &found)) continue;
            const char *newest = found.gl_pathv[0];
            for (size_t f = 1; f < found.gl_pathc; f++)
                if (strverscmp(found.gl_pathv[f], newest) > 0) newest = found.gl_pathv[f];
            used += (size_t)snprintf(list + used, sizeof list - used, "%s%s", used ? ":" : "", newest);
            globfree(&found);
            if (used >= sizeof list) used = sizeof list - 1;
        }
    }
    if (!*list) strcpy(list, ":");
    return list;
}

/* --- the JIT --- */

static void *const jit_functions[] = {
#define JIT_IMPORT(function) (void *)function,
#include "runtime/jit_imports.def"
#undef JIT_IMPORT
};

void clr_vm_set_jit(const JitInterface *other) { jit = other; }

const JitInterface *clr_vm_jit(ClrError *error) {
    static JitHost host;
    char path[PATH_MAX];
    const JitInterface *known = __atomic_load_n(&jit, __ATOMIC_ACQUIRE);
    if (known) return known;
    pthread_mutex_lock(&jit_mutex);
    if (!jit) {
        const JitInterface *(*interface)(const JitHost *) = NULL;
        if (clr_vm_options.jit_path) snprintf(path, sizeof path, "%s", clr_vm_options.jit_path);
        else if (!find_beside("libcilantro-jit.so", path, sizeof path)) snprintf(path, sizeof path, "libcilantro-jit.so");
        jit_library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (jit_library) *(void **)&interface = dlsym(jit_library, "clr_jit_interface");
        if (!interface) clr_error_set(error, CLR_DLL_NOT_FOUND, "the JIT cannot be loaded: %s", dlerror());
        else {
            host = (JitHost){jit_functions, &clr_types, clr_gc_cards, clr_poll_flag, clr_trace_mask};
            __atomic_store_n(&jit, interface(&host), __ATOMIC_RELEASE);
        }
    }
    pthread_mutex_unlock(&jit_mutex);
    return jit;
}

u32 clr_vm_compiled_count(void) { return jit ? jit->compiled_count() : 0; }

bool clr_vm_code_symbol(const char *name, u64 *address, bool *is_tls) {
    static const struct { const char *name; void *address; } symbols[] = {
        {"_Unwind_Resume", clr_eh_resume}, {"clr_eh_personality", clr_eh_personality},
        {"h_throw", clr_eh_throw}, {"h_rethrow", clr_eh_rethrow}, {"h_throw_pending", clr_eh_throw_pending}, {"h_filter_done", clr_eh_filter_done}, {"h_tail_call", clr_tail_call},
#define HELPER(name, function, flags) {"h_" #name, clr_jit_##name},
#include "runtime/helpers.def"
#undef HELPER
    };
    if (!strcmp(name, "clr_thread")) {
        char *self;
        __asm__("mov %%fs:0, %0" : "=r"(self));
        *address = (u64)((char *)&clr_thread - self);
        *is_tls = true;
        return true;
    }
    if (!strcmp(name, "DW.ref.clr_eh_personality")) {
        static void *cell;
        if (!cell) {
            void **fresh = clr_near_alloc(8, 8);
            *fresh = clr_eh_personality;
            cell = fresh;
        }
        *address = (u64)(uintptr_t)cell;
        return true;
    }
    for (u32 i = 0; i < CLR_COUNTOF(symbols); i++)
        if (!strcmp(symbols[i].name, name)) {
            *address = (u64)(uintptr_t)symbols[i].address;
            return true;
        }
    return false;
}

/* --- compiling on first call --- */

void *clr_vm_method_code(Method *method, ClrError *error) {
    method = clr_method_canonical(method);
    void *code = __atomic_load_n(&method->code, __ATOMIC_ACQUIRE);
    if (code) return code;
    const JitInterface *compiler = clr_vm_jit(error);
    if (!compiler) return NULL;
    for (;;) {
        ClrError local = {0};
        ClrStatus status = compiler->compile(method, clr_vm_options.tier, &code, &local);
        if (status == CLR_OK) break;
        if (status == CLR_FILE_NOT_FOUND && clr_binding_ask_handlers()) continue;
        if (clr_thread && clr_thread->pending) local.status = CLR_PENDING;
        if (error && error->status == CLR_OK) *error = local;
        return NULL;
    }
    /* Two threads may have compiled it: the first wins, both codes are right. */
    void *expected = NULL;
    if (!__atomic_compare_exchange_n(&method->code, &expected, code, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) code = expected;
    __atomic_store_n(clr_method_entry(method)->slot, code, __ATOMIC_RELEASE);
    return code;
}

void *clr_method_prepare(Method *method) {
    ClrError error = {0};
    void *code = clr_vm_method_code(method, &error);
    if (!code) clr_throw_error(&error);
    return code;
}

/* --- start and end --- */

static ClrStatus load_corlib(ClrError *error) {
    char path[PATH_MAX];
    if (clr_vm_options.corlib_path) snprintf(path, sizeof path, "%s", clr_vm_options.corlib_path);
    else if (!find_beside("System.Private.CoreLib.dll", path, sizeof path))
        return clr_error_set(error, CLR_FILE_NOT_FOUND, "the core library System.Private.CoreLib.dll is not beside the runtime (looked in %s)", own_folder());
    CLR_TRY(clr_assembly_load_path(NULL, path, &clr_corlib, error));
    CLR_TRY(clr_wellknown_load(error));
    return clr_layout_check(error);
}

ClrStatus clr_vm_start(const VmOptions *options, ClrError *error) {
    clr_vm_options = *options;
    if (!clr_code_init()) return clr_error_set(error, CLR_OUT_OF_MEMORY, "the address space below 2 GiB is taken");
    if (!clr_poll_flag) clr_poll_flag = clr_near_alloc(64, 64);
    if (!clr_gc_init()) return clr_error_set(error, CLR_OUT_OF_MEMORY, "no address space for the heap");
    clr_signals_init();
    clr_tail_init();
    if (!clr_corlib) CLR_TRY(load_corlib(error));
    clr_default_domain = clr_domain_new("default", NULL, NULL);
    if (!clr_default_domain) return clr_error_set(error, CLR_OUT_OF_MEMORY, "no memory for the default domain");
    clr_thread_attach(clr_default_domain);
    return CLR_OK;
}

void clr_vm_stop(void) {
    clr_gc_stop_finalizers();
    clr_thread_detach();
    if (jit) jit->shutdown();
    if (clr_default_domain) clr_domain_free(clr_default_domain);
    clr_default_domain = NULL;
}

/* --- Main --- */

static Array *make_arguments(int argc, char **argv) {
    Type *type = clr_type_array(clr_types.string);
    if (clr_type_require(type, CLR_LEVEL_READY, NULL) != CLR_OK) return NULL;
    Array *array = clr_gc_new_array(type->mt, argc);
    for (int i = 0; array && i < argc; i++) {
        String *text = clr_string_from_utf8(argv[i], strlen(argv[i]));
        if (!text) return NULL;
        clr_gc_store(&clr_array_refs(array)[i], &text->object);
    }
    return array;
}

/* The text of an exception that nothing handled, as .NET prints it; then the exit code. */
static i32 report_unhandled(void) {
    Object *exception = clr_thread->pending;
    clr_thread->pending = NULL;
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "UnhandledException", 1);
    void *args[1] = {&exception};
    if (!hook || !clr_method_call(hook, NULL, args, NULL)) {
        ClrText name = {0};
        clr_type_name(clr_object_mt(exception)->type, &name);
        fprintf(stderr, "Unhandled exception. %s\n", name.data);
        if (clr_thread->pending) {
            clr_text_free(&name);
            clr_type_name(clr_object_mt(clr_thread->pending)->type, &name);
            fprintf(stderr, "(and %s while it was reported)\n", name.data);
            clr_thread->pending = NULL;
        }
        clr_text_free(&name);
    }
    return 134;
}

static void run_exit_hooks(void) {
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "OnProcessExit", 0);
    if (hook && !clr_method_call(hook, NULL, NULL, NULL)) clr_thread->pending = NULL;
}

void clr_vm_exit(i32 code) {
    if (clr_thread && clr_thread->domain && clr_thread->domain != clr_default_domain) {
        clr_domain_exit(code);
        return;
    }
    static u32 exiting;
    if (!__atomic_exchange_n(&exiting, 1, __ATOMIC_SEQ_CST)) {
        clr_default_domain->exit_code = code;
        run_exit_hooks(); /* which may change it */
        code = clr_default_domain->exit_code;
    }
    fflush(NULL);
    _exit(code & 0xFF);
}

void clr_vm_unhandled_exception(void) {
    if (!clr_thread->pending) return; /* its domain is being ended */
    i32 code = report_unhandled();
    if (clr_thread->domain != clr_default_domain) {
        clr_domain_unload_later(clr_thread->domain->id);
        return;
    }
    fflush(NULL);
    _exit(code);
}

/* II.15.4.1.2: static, not generic, no argument or a string[], no result or a 32-bit integer. */
static void check_entry_point(Method *method, const Signature *signature, ClrError *error) {
    u8 result = signature->return_type->element;
    if (!method->is_static || method->generic_count || method->type->is_open) clr_error_set(error, CLR_BAD_IMAGE, "Entry point must be a static method that is not generic.");
    else if (result != CLR_ELEMENT_VOID && result != CLR_ELEMENT_I4 && result != CLR_ELEMENT_U4) clr_error_set(error, CLR_BAD_IMAGE, "Entry point must have a return type of void, integer, or unsigned integer.");
    else if (signature->param_count > 1 || (signature->param_count && signature->params[0] != clr_type_array(clr_types.string))) clr_error_set(error, CLR_BAD_IMAGE, "Entry point must have no parameter or one of type string[].");
}

bool clr_vm_call_main(Assembly *assembly, int argc, char **argv, i32 *code) {
    Signature *signature;
    ClrError error = {0};
    Method *method;
    u32 token = assembly->image->entry_point_token;
    *code = 0;
    if (CLR_TOKEN_TABLE(token) != CLR_TABLE_MethodDef || CLR_TOKEN_ROW(token) == 0) clr_error_set(&error, CLR_ARGUMENT, "'%s' has no entry point: it is a library", assembly->image->path);
    else if (clr_method_of_def(assembly, CLR_TOKEN_ROW(token), &method, &error) == CLR_OK && clr_method_signature(method, &signature, &error) == CLR_OK) check_entry_point(method, signature, &error);
    if (error.status != CLR_OK) {
        clr_throw_error(&error);
        return false;
    }
    Domain *domain = clr_thread->domain;
    domain->entry = assembly;
    domain->arguments = argv;
    domain->argument_count = argc;
    Array *arguments = make_arguments(argc, argv);
    void *args[1] = {&arguments};
    if (!arguments) return false;
    if (!clr_method_call(method, NULL, args, code)) return false;
    if (signature->return_type->element == CLR_ELEMENT_VOID) *code = domain->exit_code;
    return true;
}

i32 clr_vm_run_main(Assembly *assembly, int argc, char **argv) {
    i32 code;
    if (!clr_vm_call_main(assembly, argc, argv, &code)) return report_unhandled();
    clr_threads_wait_foreground();
    clr_thread->domain->exit_code = code;
    run_exit_hooks();
    return clr_thread->domain->exit_code;
}

/* --- checking --- */

static void report_failure(const char *what, const ClrError *error) {
    char text[1024];
    clr_error_format(error, text, sizeof text);
    fprintf(stderr, "%s: %s\n", what, text);
}

/* false when the method cannot be loaded or compiled. Generic ones are checked as far as their signature. */
static bool check_method(Assembly *assembly, u32 row) {
    Method *method = NULL;
    Signature *signature;
    ClrError error = {0};
    ClrStatus status = clr_method_of_def(assembly, row, &method, &error);
    if (status == CLR_OK) status = clr_method_signature(method, &signature, &error);
    bool has_body = clr_table_get(assembly->image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_RVA) != 0;
    if (status == CLR_OK && has_body && !method->is_open && !method->type->is_open && !clr_vm_method_code(method, &error)) status = error.status == CLR_OK ? CLR_BAD_IMAGE : error.status;
    if (status == CLR_OK) return true;
    ClrText name = {0};
    if (method) clr_method_name(method, &name, false);
    else clr_text_printf(&name, "method %u", row);
    report_failure(name.data, &error);
    clr_text_free(&name);
    return false;
}

u32 clr_vm_check(Assembly *assembly) {
    u32 failures = 0;
    for (u32 row = 1; row <= clr_table_count(assembly->image, CLR_TABLE_TypeDef); row++) {
        Type *type;
        ClrError error = {0};
        if (clr_type_of_def(assembly, row, &type, &error) == CLR_OK && clr_type_require(type, type->is_open ? CLR_LEVEL_PARENTS : CLR_LEVEL_READY, &error) == CLR_OK) continue;
        char name[64];
        snprintf(name, sizeof name, "type %u", row);
        report_failure(name, &error);
        failures++;
    }
    for (u32 row = 1; row <= clr_table_count(assembly->image, CLR_TABLE_MethodDef); row++) failures += !check_method(assembly, row);
    return failures;
}
