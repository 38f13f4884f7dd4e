/* cilantro: runs a program. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/cilantro.h"

typedef struct Options {
    CilantroOptions engine;
    bool check;
} Options;

static int usage(FILE *out, int code) {
    const char *name, *meaning;
    fprintf(out, "usage: cilantro [options] program.(exe|dll) [arguments]\n"
                 "  --tier=auto|fast|opt   how code is compiled\n"
                 "  --check                load and compile everything, run nothing; exit code 1 when something is wrong\n"
                 "  --trace=CHANNELS       comma-separated; see below\n"
                 "  --corlib=FILE          another core library\n"
                 "  --heap-limit=BYTES     more than that is an OutOfMemoryException\n"
                 "  --gc-stress=LIST       alloc, poll: collect at each; verify: check the heap; poison: fill what is free\n"
                 "  --gc-sample=N          collect at every N-th of them only\n"
                 "  --help, --version\n"
                 "channels:\n");
    for (unsigned i = 0; (name = cilantro_trace_channel(i, &meaning)); i++) fprintf(out, "  %-8s %s\n", name, meaning);
    return code;
}

static bool parse_option(Options *o, const char *text) {
    if (!strcmp(text, "--tier=fast")) o->engine.tier = CILANTRO_TIER_FAST;
    else if (!strcmp(text, "--tier=opt")) o->engine.tier = CILANTRO_TIER_OPT;
    else if (!strcmp(text, "--tier=auto")) o->engine.tier = CILANTRO_TIER_AUTO;
    else if (!strcmp(text, "--check")) o->check = true;
    else if (!strncmp(text, "--trace=", 8)) o->engine.trace = text + 8;
    else if (!strncmp(text, "--corlib=", 9)) o->engine.corlib = text + 9;
    else if (!strncmp(text, "--heap-limit=", 13)) o->engine.heap_limit = strtoull(text + 13, NULL, 10);
    else if (!strncmp(text, "--gc-stress=", 12)) o->engine.gc_stress = text + 12;
    else if (!strncmp(text, "--gc-sample=", 12)) o->engine.gc_sample = (uint32_t)strtoul(text + 12, NULL, 10);
    else return false;
    return true;
}

/* Background threads may still run: nothing of theirs is torn down. */
static void leave(int code) {
    fflush(NULL);
    _exit(code & 0xFF);
}

int main(int argc, char **argv) {
    Options o = {.engine = {.size = sizeof o.engine}};
    CilantroError error;
    int at = 1, code = 0;
    for (; at < argc && argv[at][0] == '-'; at++) {
        if (!strcmp(argv[at], "--help")) return usage(stdout, 0);
        if (!strcmp(argv[at], "--version")) {
            printf("cilantro %s\n", cilantro_version());
            return 0;
        }
        if (!parse_option(&o, argv[at])) {
            fprintf(stderr, "cilantro: unknown option '%s'; try --help\n", argv[at]);
            return 2;
        }
    }
    if (at == argc) return usage(stderr, 2);
    CilantroEngine *engine = cilantro_engine_new(&o.engine, &error);
    uint32_t failures = 0;
    bool done = engine && (o.check ? cilantro_check(engine, argv[at], &failures, &error) : cilantro_run_program(engine, argv[at], argc - at - 1, argv + at + 1, &code, &error));
    if (!done) {
        fprintf(stderr, "cilantro: %s\n", error.message);
        leave(1);
    }
    if (failures) fprintf(stderr, "cilantro: %u failures in '%s'\n", failures, argv[at]);
    leave(failures ? 1 : code);
}
