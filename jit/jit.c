/* The compile workers: LLVM runs only here, on big stacks; the asking thread waits GC-safe (invariants.md 7). */
#include "jit/jit.h"

#include <llvm-c/Target.h>
#include <pthread.h>

#include "jit/jit_internal.h"
#include "runtime/thread.h"

#define WORKER_STACK (64u << 20)
#define WORKER_COUNT 2

typedef struct Job {
    struct Job *next;
    Method *method;
    ClrTier tier;
    void *code;
    ClrStatus status;
    ClrError *error;
    bool done;
    pthread_cond_t finished;
} Job;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER;
static Job *first_job, **last_job = &first_job;
static bool started, stopping;
static u32 idle_workers, worker_count;
static pthread_t workers[WORKER_COUNT];
static u32 compiled;

static void *run_worker(void *unused) {
    (void)unused;
    Worker *worker = clr_jit_worker_new();
    pthread_mutex_lock(&mutex);
    for (;;) {
        idle_workers++;
        while (!first_job && !stopping) pthread_cond_wait(&work, &mutex);
        idle_workers--;
        if (stopping) break;
        Job *job = first_job;
        first_job = job->next;
        if (!first_job) last_job = &first_job;
        pthread_mutex_unlock(&mutex);
        job->status = clr_jit_compile_on_worker(worker, job->method, job->tier, &job->code, job->error);
        __atomic_fetch_add(&compiled, 1, __ATOMIC_RELAXED);
        pthread_mutex_lock(&mutex);
        job->done = true;
        pthread_cond_signal(&job->finished);
    }
    pthread_mutex_unlock(&mutex);
    clr_jit_worker_free(worker);
    return NULL;
}

static void start_worker(void) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, WORKER_STACK);
    if (!started) {
        started = true;
        LLVMInitializeX86TargetInfo();
        LLVMInitializeX86Target();
        LLVMInitializeX86TargetMC();
        LLVMInitializeX86AsmPrinter();
    }
    CLR_CHECK(pthread_create(&workers[worker_count], &attributes, run_worker, NULL) == 0);
    worker_count++;
    pthread_attr_destroy(&attributes);
}

static ClrStatus compile(Method *method, ClrTier tier, void **code, ClrError *error) {
    Job job = {.method = method, .tier = tier, .error = error};
    pthread_cond_init(&job.finished, NULL);
    Thread *thread = clr_thread_current();
    bool managed = thread && thread->state == CLR_THREAD_MANAGED;
    if (managed) clr_thread_enter_safe();
    pthread_mutex_lock(&mutex);
    *last_job = &job;
    last_job = &job.next;
    if (!idle_workers && worker_count < WORKER_COUNT) start_worker();
    pthread_cond_signal(&work);
    while (!job.done) pthread_cond_wait(&job.finished, &mutex);
    pthread_mutex_unlock(&mutex);
    if (managed) clr_thread_leave_safe();
    pthread_cond_destroy(&job.finished);
    *code = job.code;
    return job.status;
}

static void shutdown_workers(void) {
    pthread_mutex_lock(&mutex);
    stopping = true;
    pthread_cond_broadcast(&work);
    pthread_mutex_unlock(&mutex);
    for (u32 i = 0; i < worker_count; i++) pthread_join(workers[i], NULL);
    worker_count = 0;
    stopping = false;
}

static u32 compiled_count(void) { return compiled; }

/* --- what the VM hands over (runtime/jit_imports.def) --- */

enum {
#define JIT_IMPORT(function) IMPORT_##function,
#include "runtime/jit_imports.def"
#undef JIT_IMPORT
    IMPORT_COUNT
};
void *clr_jit_import_table[IMPORT_COUNT];
WellKnown clr_types;
u8 *clr_gc_cards;
volatile u32 *clr_poll_flag;

__attribute__((visibility("default"))) const JitInterface *clr_jit_interface(const JitHost *host) {
    memcpy(clr_jit_import_table, host->functions, sizeof clr_jit_import_table);
    clr_types = *host->types;
    clr_gc_cards = host->cards;
    clr_poll_flag = host->poll_flag;
    clr_trace_mask = host->trace_mask;
    static const JitInterface interface = {compile, shutdown_workers, compiled_count};
    return &interface;
}
