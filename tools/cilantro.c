/* cilantro: runs a program. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/trace.h"
#include "runtime/domain.h"
#include "runtime/gc.h"
#include "runtime/vm.h"

typedef struct Options {
    VmOptions vm;
    bool check;
} Options;

static int usage(FILE *out, int code) {
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
    for (u32 i = 0; i < CLR_TRACE_COUNT; i++) fprintf(out, "  %-8s %s\n", clr_trace_name(i), clr_trace_text(i));
    return code;
}

static bool parse_option(Options *o, const char *text) {
    if (!strcmp(text, "--tier=fast")) o->vm.tier = CLR_TIER_FAST;
    else if (!strcmp(text, "--tier=opt")) o->vm.tier = CLR_TIER_OPT;
    else if (!strcmp(text, "--tier=auto")) o->vm.tier = CLR_TIER_AUTO;
    else if (!strcmp(text, "--check")) o->check = true;
    else if (!strncmp(text, "--trace=", 8)) return clr_trace_enable(text + 8);
    else if (!strncmp(text, "--corlib=", 9)) o->vm.corlib_path = text + 9;
    else if (!strncmp(text, "--heap-limit=", 13)) clr_gc_default_limit = strtoull(text + 13, NULL, 10);
    else if (!strncmp(text, "--gc-stress=", 12)) return clr_gc_stress_parse(text + 12);
    else if (!strncmp(text, "--gc-sample=", 12)) clr_gc_stress.sample = (u32)strtoul(text + 12, NULL, 10);
    else return false;
    return true;
}

int main(int argc, char **argv) {
    Options o = {0};
    int at = 1;
    for (; at < argc && argv[at][0] == '-'; at++) {
        if (!strcmp(argv[at], "--help")) return usage(stdout, 0);
        if (!strcmp(argv[at], "--version")) {
            puts("cilantro " CLR_VERSION);
            return 0;
        }
        if (!parse_option(&o, argv[at])) {
            fprintf(stderr, "cilantro: unknown option '%s'; try --help\n", argv[at]);
            return 2;
        }
    }
    if (at == argc) return usage(stderr, 2);
    ClrError error = {0};
    char text[1024];
    Assembly *assembly;
    if (clr_vm_start(&o.vm, &error) != CLR_OK || clr_assembly_load_path(clr_default_domain, argv[at], &assembly, &error) != CLR_OK) {
        clr_error_format(&error, text, sizeof text);
        fprintf(stderr, "cilantro: %s\n", text);
        return 1;
    }
    if (o.check) {
        u32 failures = clr_vm_check(assembly);
        if (failures) fprintf(stderr, "cilantro: %u failures in '%s'\n", failures, argv[at]);
        return failures != 0;
    }
    i32 code = clr_vm_run_main(assembly, argc - at - 1, argv + at + 1);
    clr_vm_exit(code);
}
