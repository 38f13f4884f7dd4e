/* cilantro.h: embedding Cilantro, a Common Language Runtime, in a C program.
 *
 *   engine -> domains -> calls
 *
 * One engine at a time in a process; it can be freed and made again. A domain is an isolated world: its own statics, its own
 * heap, its own unhandled exceptions. Code is compiled once for all domains. Any thread may call into any domain;
 * threads are attached on their first call and detach with cilantro_thread_detach (or when the engine is freed by them).
 *
 * Errors: functions that can fail return false or NULL and describe the failure in a CilantroError that the caller owns
 * (it may be NULL). Nothing here calls exit, abort or longjmp for what a program does.
 * Strings are UTF-8. Pointers given in are borrowed for the call. Structs carry their own size, so that newer libraries accept
 * older callers: set `size` to sizeof the struct and the rest to zero.
 *
 *     CilantroEngine *engine = cilantro_engine_new(NULL, &error);
 *     CilantroDomain *domain = cilantro_domain_new(engine, "plugin", "/plugins/a", &error);
 *     int code;
 *     if (!cilantro_domain_run(domain, "/plugins/a/main.dll", 0, NULL, &code, &error)) puts(error.message);
 *     cilantro_domain_free(domain);
 *     cilantro_engine_free(engine);
 */
#ifndef CILANTRO_H
#define CILANTRO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CILANTRO_API __attribute__((visibility("default")))

typedef struct CilantroEngine CilantroEngine;
typedef struct CilantroDomain CilantroDomain;

typedef struct CilantroError {
    char type[128];     /* full name of the managed exception type, or "" */
    char message[1024]; /* one line or the exception's text */
} CilantroError;

typedef enum CilantroTier { CILANTRO_TIER_AUTO, CILANTRO_TIER_FAST, CILANTRO_TIER_OPT } CilantroTier;

typedef struct CilantroOptions {
    size_t size;
    const char *corlib;         /* System.Private.CoreLib.dll; NULL: beside the library */
    const char *framework_path; /* colon-separated folders for assemblies that are not beside the program; NULL: as the command line does */
    CilantroTier tier;
    uint64_t heap_limit;        /* bytes of each domain's heap; more is an OutOfMemoryException; 0: no limit */
    const char *trace;          /* comma-separated channels (cilantro_trace_channel) to report on stderr, or NULL */
    const char *gc_stress;      /* for tests: comma-separated: "alloc", "poll" (collect at each), "verify", "poison"; or NULL */
    uint32_t gc_sample;         /* with gc_stress: collect at every N-th of them only; 0: at each */
} CilantroOptions;

/* Starts the engine; the calling thread is attached. `options` may be NULL. */
CILANTRO_API CilantroEngine *cilantro_engine_new(const CilantroOptions *options, CilantroError *error);
/* Ends it with all domains. No other thread may be inside. */
CILANTRO_API void cilantro_engine_free(CilantroEngine *engine);

/* Name and meaning of the trace channel `index`, from 0; NULL: there are no more. */
CILANTRO_API const char *cilantro_trace_channel(unsigned index, const char **meaning);

/* Runs a program as the process's own, in the default domain: *exit_code is what a shell is to see, 134 after an unhandled exception, whose text
 * is on stderr then. Threads that are no background threads have ended. Environment.Exit in it ends the process. false: it could not be loaded. */
CILANTRO_API bool cilantro_run_program(CilantroEngine *engine, const char *path, int argc, char **argv, int *exit_code, CilantroError *error);
/* Loads every type of an assembly and compiles every method that is not generic, without running anything. *failures is how many could not be; each
 * is described on stderr. false: the file itself could not be loaded. */
CILANTRO_API bool cilantro_check(CilantroEngine *engine, const char *path, uint32_t *failures, CilantroError *error);

/* A new domain. `base_directory`: where its assemblies' references are looked for first; may be NULL. */
CILANTRO_API CilantroDomain *cilantro_domain_new(CilantroEngine *engine, const char *name, const char *base_directory, CilantroError *error);
/* Ends a domain: threads inside are made to leave (no finally block of theirs runs), then its memory is freed. */
CILANTRO_API void cilantro_domain_free(CilantroDomain *domain);

/* Runs the program's Main on the calling thread. *exit_code is what it returned. false when it ended by an unhandled exception
 * or could not be loaded; the domain can still be freed, and others live on. Environment.Exit in the program ends the domain: true, with its code. */
CILANTRO_API bool cilantro_domain_run(CilantroDomain *domain, const char *path, int argc, char **argv, int *exit_code, CilantroError *error);

typedef enum CilantroKind { CILANTRO_VOID, CILANTRO_BOOL, CILANTRO_INT32, CILANTRO_INT64, CILANTRO_DOUBLE, CILANTRO_STRING } CilantroKind;

typedef struct CilantroValue {
    CilantroKind kind;
    union {
        bool boolean;
        int32_t int32;
        int64_t int64;
        double real;
        char *string; /* NULL is null; in results the caller frees it with cilantro_value_free */
    };
} CilantroValue;

/* Calls a public static method. `type` is a full name ("Space.Outer+Inner"); the overload is chosen by the arguments' kinds. Parameters and
 * result: bool, int, long, double, string (result: void too). */
CILANTRO_API bool cilantro_domain_call(CilantroDomain *domain, const char *path, const char *type, const char *method, const CilantroValue *args, int count,
                                       CilantroValue *result, CilantroError *error);
CILANTRO_API void cilantro_value_free(CilantroValue *value);

/* How many methods have been compiled in this process so far. */
CILANTRO_API uint32_t cilantro_compiled_methods(const CilantroEngine *engine);

CILANTRO_API void cilantro_thread_detach(CilantroEngine *engine);
CILANTRO_API const char *cilantro_version(void);

#ifdef __cplusplus
}
#endif

#endif
