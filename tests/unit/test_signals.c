/* tests/unit/test_signals.c: stack overflow as an exception, and reports of native crashes. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/os.h"
#include "runtime/stubs.h"
#include "tests/unit/code_support.h"
#include "tests/unit/test.h"

void helper_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception) { (void)code, (void)exception; }
void *clr_method_prepare(Method *method) { (void)method; return NULL; }
void *clr_imt_resolve(Object *self, Method *method) { (void)self, (void)method; return NULL; }

static const char *object_name;

static void load(void) {
    code_support_init();
    const KnownSymbol more[] = {{"helper_call_back", (u64)(uintptr_t)helper_call_back, false, false}, {0}};
    code_support_load(object_name, more);
}

static void enter_thread(void) {
    u8 *low, *high;
    clr_os_stack_bounds(&low, &high);
    clr_signals_thread_init(clr_thread, low, high);
}

static void *overflow_three_times(void *result) {
    static Thread own;
    Thread *outer = clr_thread;
    clr_thread = &own;
    code_support_init();
    enter_thread();
    u32 *caught = result;
    for (u32 i = 0; i < 3; i++)
        if (code_support_call(code_support_function("catch_overflow"), 0, 0, 0, 0, 0) == (u32)-7) (*caught)++;
    CLR_CHECK(code_support_trace_length() > 1000);
    CLR_CHECK(!own.yellow_open && !own.pending && !own.throws);
    clr_eh_thread_deinit(&own);
    clr_signals_thread_deinit(&own);
    clr_thread = outer;
    return NULL;
}

static void an_overflow_is_caught_and_can_happen_again(void **state) {
    object_name = *state;
    code_support_clear_notes();
    load();
    clr_signals_init();
    pthread_t thread;
    u32 caught = 0;
    assert_int_equal(pthread_create(&thread, NULL, overflow_three_times, &caught), 0);
    pthread_join(thread, NULL);
    assert_int_equal(caught, 3);
    assert_string_equal(code_support_notes(), "90 90 90");
}

/* Runs `what` in a child on its first thread; returns its wait status and what it wrote to stderr. */
static int in_child(void (*what)(void), char *text, size_t size) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        for (int number = 1; number < 32; number++) signal(number, SIG_DFL); /* not the test framework's */
        load();
        clr_signals_init();
        enter_thread();
        what();
        _exit(0);
    }
    close(ends[1]);
    size_t length = 0;
    ssize_t got;
    while (length < size - 1 && (got = read(ends[0], text + length, size - 1 - length)) > 0) length += (size_t)got;
    text[length] = 0;
    close(ends[0]);
    int status;
    waitpid(child, &status, 0);
    return status;
}

static void overflow_on_first_thread(void) {
    if (code_support_call(code_support_function("catch_overflow"), 0, 0, 0, 0, 0) != (u32)-7) _exit(1);
    if (code_support_call(code_support_function("catch_overflow"), 0, 0, 0, 0, 0) != (u32)-7) _exit(1);
}

static void the_first_thread_overflows_too(void **state) {
    object_name = *state;
    char text[4096];
    assert_int_equal(in_child(overflow_on_first_thread, text, sizeof text), 0);
    assert_string_equal(text, "");
}

static void crash_in_managed_code(void) {
    code_support_call(code_support_function("read_null"), 0, 0, 0, 0, 0);
}

static void a_crash_is_reported_with_its_frames(void **state) {
    object_name = *state;
    char text[8192];
    int status = in_child(crash_in_managed_code, text, sizeof text);
    assert_non_null(strstr(text, "Native crash: SIGSEGV at pc 0x"));
    assert_non_null(strstr(text, "address 0x8,"));
    assert_non_null(strstr(text, "  at managed code + 0x"));
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0); /* a sanitizer exits instead */
}

static __attribute__((noinline)) u64 recurse_in_c(u64 n) {
    volatile u8 block[1000];
    block[n % 1000] = 1;
    return n == ~(u64)0 ? 0 : recurse_in_c(n + 1) + block[5];
}
static void overflow_in_c(void) { exit((int)recurse_in_c(0)); }

static void an_overflow_in_c_ends_the_process(void **state) {
    object_name = *state;
    char text[16384];
    int status = in_child(overflow_in_c, text, sizeof text);
    assert_non_null(strstr(text, "Native crash: SIGSEGV (stack overflow)"));
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
}

static void divide(void) {
    volatile int zero = 0;
    __asm__ volatile("xorl %%edx, %%edx\n\tmovl $1, %%eax\n\tdivl %0" : : "m"(zero) : "eax", "edx");
}

static void a_division_fault_is_reported(void **state) {
    object_name = *state;
    char text[8192];
    int status = in_child(divide, text, sizeof text);
    assert_non_null(strstr(text, "Native crash: SIGFPE"));
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
}

#define ALL(test, object) {#test, test, NULL, NULL, object}
#define BOTH(test) ALL(test, (void *)"eh_O0.o"), ALL(test, (void *)"eh_O2.o")

int main(void) {
    const struct CMUnitTest tests[] = {
        BOTH(an_overflow_is_caught_and_can_happen_again), BOTH(the_first_thread_overflows_too),
        BOTH(a_crash_is_reported_with_its_frames),        ALL(an_overflow_in_c_ends_the_process, (void *)"eh_O2.o"),
        ALL(a_division_fault_is_reported, (void *)"eh_O2.o"),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
