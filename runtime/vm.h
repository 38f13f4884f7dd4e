/* runtime/vm.h: the process-wide virtual machine: start, end, options, and the seam to the JIT. */
#ifndef CLR_RUNTIME_VM_H
#define CLR_RUNTIME_VM_H

#include "runtime/type.h"

typedef enum ClrTier { CLR_TIER_AUTO, CLR_TIER_FAST, CLR_TIER_OPT } ClrTier;

/* What jit/ fills in (jit/jit.c): the one seam between runtime and JIT. */
typedef struct JitInterface {
    /* Compiles the canonical method; on success *code is its address, registered and callable. Called on a managed
     * or an unattached thread; may block (GC-safe inside). */
    ClrStatus (*compile)(Method *method, ClrTier tier, void **code, ClrError *error);
    void (*shutdown)(void);
    u32 (*compiled_count)(void);
} JitInterface;

/* What the VM hands to the JIT's shared object when it is loaded. */
typedef struct JitHost {
    void *const *functions;      /* in the order of jit_imports.def */
    const WellKnown *types;
    u8 *cards;
    volatile u32 *poll_flag;
    u32 trace_mask;
} JitHost;

/* Address of a helper ("h_new_object", "_Unwind_Resume", ...) that code refers to by name; for "clr_thread" the offset from the
 * thread pointer and *is_tls. */
bool clr_vm_code_symbol(const char *name, u64 *address, bool *is_tls);

typedef struct VmOptions {
    const char *corlib_path;    /* NULL: next to the program or library */
    const char *jit_path;
    const char *framework_path; /* colon-separated folders; NULL: as corlib.md says */
    ClrTier tier;
    bool dump_ir;
} VmOptions;

extern VmOptions clr_vm_options;

/* Starts the VM: memory, corlib, default domain, the calling thread attached. Once; clr_vm_stop ends it. */
ClrStatus clr_vm_start(const VmOptions *options, ClrError *error);
void clr_vm_stop(void);

/* The JIT, loaded on first demand. NULL and an error when the shared object is missing. */
const JitInterface *clr_vm_jit(ClrError *error);
/* A loader for tests: replaces the JIT. */
void clr_vm_set_jit(const JitInterface *jit);

const char *clr_vm_framework_path(void);

/* Code of a method, compiled now if need be, published in its slot. NULL with an error. */
void *clr_vm_method_code(Method *method, ClrError *error);
/* Loads every type of an assembly and compiles every method that is not generic, running nothing; each failure is a line on stderr. Returns how
 * many there were. */
u32 clr_vm_check(Assembly *assembly);
/* How many methods have been compiled in this process. */
u32 clr_vm_compiled_count(void);

/* Threads (runtime/thread.c). */
Thread *clr_thread_attach(Domain *domain);
void clr_thread_detach(void);

/* Environment.Exit: in the default domain runs the exit hooks and ends the process; in another ends that domain and returns, for the thread to leave. */
void clr_vm_exit(i32 code);
/* The current thread's pending exception has no handler: reported on stderr; in the default domain it ends the process with 134, in another it
 * ends the domain. */
void clr_vm_unhandled_exception(void);

/* Runs Main; false when an exception left it (pending). */
bool clr_vm_call_main(Assembly *assembly, int argc, char **argv, i32 *code);
/* Runs an assembly's entry point in the current domain; returns the exit code. An unhandled exception is reported on
 * stderr and gives 134. */
i32 clr_vm_run_main(Assembly *assembly, int argc, char **argv);

#endif
