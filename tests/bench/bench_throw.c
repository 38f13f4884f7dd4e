/* tests/bench/bench_throw.c: what a throw and its catch cost, by depth of the stack between them. */
#include <stdio.h>

#include "base/os.h"
#include "runtime/stubs.h"
#include "tests/unit/code_support.h"

void helper_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception) { code_support_call(code, 0, (u64)(uintptr_t)exception, 0, 0, 0); }
void *clr_method_prepare(Method *method) { (void)method; return NULL; }
void *clr_imt_resolve(Object *self, Method *method) { (void)self, (void)method; return NULL; }

#define ROUNDS 5
#define THROWS 20000

static void load(void) {
    const KnownSymbol more[] = {{"helper_call_back", (u64)(uintptr_t)helper_call_back, false, false}, {0}};
    code_support_load("eh_O2.o", more);
}

static void measure(const char *label, const char *function, u64 a, u64 b) {
    void *code = code_support_function(function);
    double best = 1e18;
    for (u32 round = 0; round < ROUNDS; round++) {
        u64 start = clr_os_now_ns();
        for (u32 i = 0; i < THROWS; i++) code_support_call(code, 0, a, b, 0, 0);
        double each = (double)(clr_os_now_ns() - start) / THROWS;
        if (each < best) best = each;
    }
    printf("%-28s %8.1f ns\n", label, best);
}

static void measure_all(void) {
    u64 a = (u64)(uintptr_t)code_support_exception('a');
    measure("no throw (call from C)", "add_mul", 1, 2);
    measure("depth 1", "catch_deep", 1, a);
    measure("depth 10", "catch_deep", 10, a);
    measure("depth 50", "catch_deep", 50, a);
}

int main(void) {
    code_support_init();
    load();
    measure_all();
    for (u32 i = 0; i < 400; i++) {
        code_support_forget();
        load();
    }
    printf("with 400 more objects registered:\n");
    measure_all();
    return 0;
}
