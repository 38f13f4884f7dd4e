/* A host: three programs in three domains at the same time, calls with arguments and results, a failing domain, a domain that
 * spins and is ended, and the engine made twice in one process. Exit code 0 when everything was as it should be. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "runtime/cilantro.h"

static int failures;
static CilantroOptions options = {.size = sizeof options};
static const char *folder;

static const char *path(const char *name) {
    static char paths[8][1024];
    static unsigned next;
    char *out = paths[__atomic_fetch_add(&next, 1, __ATOMIC_RELAXED) % 8];
    snprintf(out, sizeof paths[0], "%s/%s", folder, name);
    return out;
}

static void expect(bool good, const char *what) {
    printf("%s %s\n", good ? "ok  " : "FAIL", what);
    if (!good) __atomic_fetch_add(&failures, 1, __ATOMIC_RELAXED);
}

/* --- three programs at once --- */

typedef struct Job {
    CilantroEngine *engine;
    char name[8];
    int code;
    bool done;
} Job;

static void *run_worker(void *argument) {
    Job *job = argument;
    CilantroError error;
    char *args[] = {"20000", job->name};
    CilantroDomain *domain = cilantro_domain_new(job->engine, job->name, folder, &error);
    job->done = domain && cilantro_domain_run(domain, path("worker.dll"), 2, args, &job->code, &error);
    if (!job->done) fprintf(stderr, "%s: %s\n", job->name, error.message);
    cilantro_domain_free(domain);
    cilantro_thread_detach(job->engine);
    return NULL;
}

static void run_three(CilantroEngine *engine) {
    Job jobs[3];
    pthread_t threads[3];
    for (int i = 0; i < 3; i++) {
        jobs[i] = (Job){.engine = engine, .code = -1};
        snprintf(jobs[i].name, sizeof jobs[i].name, "w%d", i + 1);
        pthread_create(&threads[i], NULL, run_worker, &jobs[i]);
    }
    bool good = true;
    for (int i = 0; i < 3; i++) {
        pthread_join(threads[i], NULL);
        good &= jobs[i].done && jobs[i].code == 2262 % 100;
    }
    expect(good, "three programs in three domains at the same time");
}

/* --- calls --- */

static void call_plugin(CilantroEngine *engine) {
    CilantroError error;
    CilantroValue result, args[2] = {{.kind = CILANTRO_STRING, .string = "ho"}, {.kind = CILANTRO_INT32, .int32 = 3}};
    CilantroDomain *a = cilantro_domain_new(engine, "a", folder, &error), *b = cilantro_domain_new(engine, "b", folder, &error);
    expect(cilantro_domain_call(a, path("plugin.dll"), "Plugin", "Greet", args, 2, &result, &error) && !strcmp(result.string, "ho! ho! ho!"), "a call with a string, an int and a string result");
    cilantro_value_free(&result);
    CilantroValue numbers[2] = {{.kind = CILANTRO_DOUBLE, .real = 1}, {.kind = CILANTRO_DOUBLE, .real = 2}};
    expect(cilantro_domain_call(a, path("plugin.dll"), "Plugin", "Mean", numbers, 2, &result, &error) && result.real == 1.5, "a call with doubles");
    for (int i = 0; i < 3; i++) cilantro_domain_call(a, path("plugin.dll"), "Plugin", "Count", NULL, 0, &result, &error);
    bool three = result.int32 == 3;
    uint32_t before = cilantro_compiled_methods(engine);
    cilantro_domain_call(b, path("plugin.dll"), "Plugin", "Count", NULL, 0, &result, &error);
    expect(three && result.int32 == 1, "each domain has its own statics");
    expect(cilantro_compiled_methods(engine) == before, "the second domain compiles nothing");
    CilantroValue why = {.kind = CILANTRO_STRING, .string = "on purpose"};
    bool failed = !cilantro_domain_call(b, path("plugin.dll"), "Plugin", "Fail", &why, 1, NULL, &error);
    expect(failed && !strcmp(error.type, "System.InvalidOperationException") && !strcmp(error.message, "on purpose"), "an exception reaches the host with type and message");
    expect(!cilantro_domain_call(b, path("plugin.dll"), "Plugin", "Nothing", NULL, 0, NULL, &error), "a missing method is an error");
    expect(!cilantro_domain_run(b, path("missing.dll"), 0, NULL, NULL, &error), "a missing file is an error");
    expect(cilantro_domain_call(b, path("plugin.dll"), "Plugin", "Count", NULL, 0, &result, &error) && result.int32 == 2, "the domain lives on");
    cilantro_domain_free(a);
    cilantro_domain_free(b);
}

static void *spin(void *argument) {
    CilantroDomain *domain = argument;
    CilantroError error;
    bool ended = !cilantro_domain_call(domain, path("plugin.dll"), "Plugin", "Spin", NULL, 0, NULL, &error);
    expect(ended, "a spinning call comes back when its domain is freed");
    cilantro_thread_detach(NULL);
    return NULL;
}

static void end_spinning(CilantroEngine *engine) {
    pthread_t thread;
    CilantroDomain *domain = cilantro_domain_new(engine, "spin", folder, NULL);
    pthread_create(&thread, NULL, spin, domain);
    usleep(300000);
    cilantro_domain_free(domain);
    pthread_join(thread, NULL);
}

int main(int argc, char **argv) {
    CilantroError error;
    if (argc < 2) {
        fprintf(stderr, "usage: host FOLDER-OF-SAMPLES [CORE-LIBRARY]\n");
        return 2;
    }
    folder = argv[1];
    options.corlib = argc > 2 ? argv[2] : NULL;
    for (int round = 0; round < 2; round++) {
        CilantroEngine *engine = cilantro_engine_new(&options, &error);
        if (!engine) {
            fprintf(stderr, "host: %s\n", error.message);
            return 1;
        }
        printf("engine %s, round %d\n", cilantro_version(), round + 1);
        run_three(engine);
        call_plugin(engine);
        end_spinning(engine);
        cilantro_engine_free(engine);
    }
    printf("%s\n", failures ? "something went wrong" : "all went well");
    return failures != 0;
}
