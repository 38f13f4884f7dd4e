/* tests/unit/test_exceptions.c: throwing through compiled code (tests/unit/ll/eh.ll), at levels 0 and 2. */
#include <pthread.h>
#include <stdio.h>

#include "base/memory.h"
#include "runtime/stubs.h"
#include "tests/unit/code_support.h"
#include "tests/unit/test.h"

void helper_call_back(void *code, Object *exception);
void test_call_back(void *code, Object *exception);

static Object *a, *b;
static Object *pending_in_c; /* what test_call_back saw */
static bool kill_in_c;

void test_call_back(void *code, Object *exception) {
    code_support_call(code, 0, (u64)(uintptr_t)exception, 0, 0, 0);
    pending_in_c = clr_thread->pending;
    if (kill_in_c) {
        clr_thread->pending = NULL;
        clr_thread->kill = 1;
    }
}

static Method *prepared;
static void *prepare_result;
void *clr_method_prepare(Method *method) {
    prepared = method;
    if (!prepare_result) clr_thread_set_pending(a);
    return prepare_result;
}
static Object *resolved_self;
void *clr_imt_resolve(Object *self, Method *interface_method) {
    resolved_self = self;
    return clr_method_prepare(interface_method);
}

static u64 address(const void *pointer) { return (u64)(uintptr_t)pointer; }

static u64 call(const char *function, u64 x, u64 y, u64 z) {
    u64 result = code_support_call(code_support_function(function), 0, x, y, z, 0);
    return result;
}

static Object *take_pending(void) {
    Object *exception = clr_thread->pending;
    clr_thread->pending = NULL;
    return exception;
}

static int setup(void **state) {
    code_support_init();
    code_support_forget();
    const KnownSymbol more[] = {{"helper_call_back", address(helper_call_back), false, false}, {0}};
    code_support_load(*state, more);
    if (a) return 0; /* other threads may be reading them */
    a = code_support_exception('a');
    b = code_support_exception('b');
    return 0;
}

static int teardown(void **state) {
    (void)state;
    clr_eh_thread_deinit(clr_thread);
    return 0;
}

#define START() code_support_clear_notes(); (void)state
#define EXPECT_NOTES(text) assert_string_equal(code_support_notes(), text)
#define EXPECT_QUIET() assert_null(clr_thread->pending); assert_null(clr_thread->stretch)

static void a_matching_clause_catches(void **state) {
    START();
    assert_int_equal(call("simple", address(a), 0, 0), 1);
    EXPECT_QUIET();
    assert_int_equal(code_support_states(), 0);
    assert_int_equal(code_support_trace_length(), 2);
}

static void without_a_matching_clause_the_exception_is_pending_in_c(void **state) {
    START();
    assert_int_equal(call("simple", address(b), 0, 0), 0);
    assert_ptr_equal(take_pending(), b);
    assert_null(clr_thread->stretch);
    assert_int_equal(code_support_states(), 0);
    assert_int_equal(code_support_unhandled, 0);
}

static void last_chance_is_told_before_finallys_run(void **state) {
    START();
    code_support_call(code_support_function("two_finallys"), CLR_INVOKE_LAST_CHANCE, address(b), 0, 0, 0);
    assert_ptr_equal(take_pending(), b);
    assert_int_equal(code_support_unhandled, 1);
    code_support_unhandled = 0;
    EXPECT_NOTES("1 2");
    assert_int_equal(code_support_states(), 0);
}

static void null_throws_a_null_reference(void **state) {
    START();
    assert_int_equal(call("simple", 0, 0, 0), 1);
    EXPECT_QUIET();
}

static void deep_throws_walk_every_frame(void **state) {
    START();
    for (u32 depth = 0; depth < 200; depth += 7) {
        assert_int_not_equal(call("catch_deep", depth, address(a), 0), 0);
        assert_int_equal(code_support_trace_length(), depth + 2);
    }
    EXPECT_QUIET();
}

static void finallys_run_inner_first_then_the_handler(void **state) {
    START();
    assert_int_equal(call("catch_after_finallys", address(a), 0, 0), 1);
    EXPECT_NOTES("1 2 3");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void filters_run_before_finallys(void **state) {
    START();
    assert_int_equal(call("filtered", address(a), 1, 0), 6);
    EXPECT_NOTES("20 1 2 21");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void a_refusing_filter_passes_the_exception_on(void **state) {
    START();
    assert_int_equal(call("around_filtered", address(a), 0, 0), 77);
    EXPECT_NOTES("20 1 2");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void a_finally_sees_what_the_filter_of_its_frame_stored(void **state) {
    START();
    assert_int_equal(call("around_filter_then_finally", address(a), 0, 0), 1);
    EXPECT_NOTES("1 2 51");
    EXPECT_QUIET();
}

static void an_exception_out_of_a_filter_is_swallowed(void **state) {
    START();
    assert_int_equal(call("filter_throws", address(a), address(b), 1), 1);
    EXPECT_NOTES("30 32");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void an_exception_out_of_an_unguarded_filter_is_swallowed(void **state) {
    START();
    assert_int_equal(call("filter_throws", address(a), address(b), 0), 1);
    EXPECT_NOTES("31");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void filters_of_one_call_run_in_order_and_keep_locals(void **state) {
    START();
    assert_int_equal(call("two_filters", address(a), 0, 0), 21);
    EXPECT_NOTES("41 42");
    EXPECT_QUIET();
}

static void a_filter_outside_a_finally_of_its_frame_runs_first(void **state) {
    START();
    assert_int_equal(call("around_filter_outside_finally", address(a), 1, 0), 1);
    EXPECT_NOTES("103 101 102");
    code_support_clear_notes();
    assert_int_equal(call("around_filter_outside_finally", address(a), 0, 0), 5);
    EXPECT_NOTES("103 101");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void a_filter_may_hold_a_filter(void **state) {
    START();
    assert_int_equal(call("filter_in_filter", address(a), address(b), 0), 9);
    EXPECT_NOTES("120 121 122 123");
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void an_inlined_filter_works_in_its_new_frame(void **state) {
    START();
    assert_int_equal(call("around_inlined_filter", address(a), 1, 0), 11);
    EXPECT_NOTES("1 2");
    code_support_clear_notes();
    assert_int_equal(call("around_inlined_filter", address(a), 0, 0), 55);
    EXPECT_NOTES("1 2 110");
    EXPECT_QUIET();
}

static void an_exception_out_of_a_finally_replaces_the_first(void **state) {
    START();
    assert_int_equal(call("which", address(a), address(b), 0), 2);
    assert_int_equal(call("which", address(b), address(a), 0), 1);
    assert_int_equal(code_support_states(), 0);
    EXPECT_QUIET();
}

static void abandoned_finallys_do_not_pile_up(void **state) {
    START();
    assert_int_equal(call("abandon", address(a), address(b), 1000), 1000);
    assert_true(code_support_states() <= 1);
    assert_int_equal(call("simple", address(a), 0, 0), 1);
    EXPECT_QUIET();
}

static void a_finally_may_throw_and_catch_inside(void **state) {
    START();
    assert_int_equal(call("around_finally_catches", address(a), address(b), 0), 1);
    EXPECT_NOTES("50 51");
    assert_int_equal(code_support_states(), 0);
    assert_int_equal(call("around_finally_catches", address(a), address(a), 0), 1);
    EXPECT_QUIET();
}

static void rethrow_keeps_the_trace(void **state) {
    START();
    assert_int_equal(call("around_rethrow", address(a), 0, 0), 1);
    EXPECT_NOTES("60");
    assert_true(code_support_trace_length() >= 3);
    EXPECT_QUIET();
}

static void exceptions_cross_c_as_pending(void **state) {
    START();
    assert_int_equal(call("through_c", address(code_support_function("zigzag")), address(a), 0), 1);
    assert_ptr_equal(pending_in_c, a);
    EXPECT_NOTES("72 70");
    assert_int_equal(code_support_states(), 0);
    code_support_clear_notes();
    assert_int_equal(call("through_c", address(code_support_function("zigzag")), address(b), 0), 0);
    assert_ptr_equal(take_pending(), b);
    EXPECT_NOTES("72 71");
    EXPECT_QUIET();
}

static void a_kill_skips_handlers_and_finallys(void **state) {
    START();
    kill_in_c = true;
    call("through_c", address(code_support_function("zigzag")), address(a), 0);
    kill_in_c = false;
    assert_int_equal(clr_thread->kill, 1);
    clr_thread->kill = 0;
    EXPECT_NOTES("72");
    EXPECT_QUIET();
    assert_int_equal(code_support_states(), 0);
    assert_int_equal(call("simple", address(a), 0, 0), 1);
}

static void a_landing_drops_pushed_arguments(void **state) {
    START();
    assert_int_equal(call("pushed", address(a), 0x123456789abcull, 0), 0x123456789abcull);
    EXPECT_NOTES("80");
    EXPECT_QUIET();
}

static void invoke_passes_all_kinds_of_arguments(void **state) {
    START();
    u64 stack[3] = {7, 8, 9};
    InvokeFrame frame = {.code = code_support_function("mix"), .ints = {1, 2, 3, 4, 5, 6}, .floats = {10.5, 20.5},
                         .stack = stack, .stack_count = 3};
    clr_invoke(&frame);
    assert_int_equal(frame.rax, 1 + 2 + 9 - 4 + 30 + 700 + 8000 + 90000 + 10 + 100);
    InvokeFrame with_context = {.code = code_support_function("context_of"), .context = (void *)1000, .ints = {7}};
    clr_invoke(&with_context);
    assert_int_equal(with_context.rax, 1007);
    EXPECT_QUIET();
}

static void lazy_entries_prepare_once_and_keep_arguments(void **state) {
    START();
    MethodEntry entry;
    clr_code_make_entry((Method *)0x5555666677778888, &entry);
    assert_ptr_equal(*entry.slot, entry.lazy);
    prepare_result = code_support_function("add_mul");
    assert_int_equal(call("call_through", address(entry.stub), 4, 2), 45);
    assert_ptr_equal(prepared, (void *)0x5555666677778888);
    __atomic_store_n(entry.slot, prepare_result, __ATOMIC_RELEASE);
    prepared = NULL;
    assert_int_equal(call("call_through", address(entry.stub), 5, 2), 55);
    assert_int_equal(call("call_through", address(entry.lazy), 6, 2), 65); /* by a stale copy of the slot */
    assert_null(prepared);
    EXPECT_QUIET();
}

static void a_failed_preparation_throws_at_the_caller(void **state) {
    START();
    MethodEntry entry;
    clr_code_make_entry((Method *)1, &entry);
    prepare_result = NULL;
    assert_int_equal(call("call_through", address(entry.stub), 4, 2), -1);
    call("add_mul", 0, 0, 0);
    code_support_call(entry.stub, 0, 0, 0, 0, 0);
    assert_ptr_equal(take_pending(), a);
    EXPECT_QUIET();
}

static void stubs_adjust_and_dispatch(void **state) {
    START();
    void **slot = clr_near_alloc(8, 8);
    *slot = code_support_function("context_of");
    assert_int_equal(code_support_call(clr_stub_set_context((void *)500, slot), 0, 1, 0, 0, 0), 501);
    assert_int_equal(code_support_call(clr_stub_unbox_context(slot), 0, address(a), 0, 0, 0), address(a) + 8 + a->mt);
    InvokeFrame unbox = {.code = clr_stub_unbox(slot), .context = (void *)1, .ints = {100}};
    clr_invoke(&unbox);
    assert_int_equal(unbox.rax, 109);
    /* A chain: two cases, then the resolver. */
    void *add_mul = code_support_function("add_mul");
    void *chain = clr_stub_imt_case((void *)11, *slot, clr_stub_imt_case((void *)12, add_mul, (void *)clr_imt_resolve_entry));
    InvokeFrame first = {.code = chain, .context = (void *)11, .ints = {100}};
    clr_invoke(&first);
    assert_int_equal(first.rax, 111);
    InvokeFrame second = {.code = chain, .context = (void *)12, .ints = {100, 5}, .floats = {2.5}};
    clr_invoke(&second);
    assert_int_equal(second.rax, 1010);
    prepare_result = *slot;
    InvokeFrame third = {.code = chain, .context = (void *)13, .ints = {address(a)}};
    clr_invoke(&third);
    assert_int_equal(third.rax, address(a) + 13);
    assert_ptr_equal(prepared, (void *)13);
    assert_ptr_equal(resolved_self, a);
    EXPECT_QUIET();
}

static bool count_frame(void *context, u64 pc, CodeFunction *function, void *frame) {
    (void)frame;
    assert_true(pc > function->start && pc <= function->end);
    ++*(u32 *)context;
    return true;
}
static u32 walked;
static void walk_in_c(i32 number) {
    (void)number;
    clr_stack_walk(count_frame, &walked);
}

static void the_walk_crosses_c_frames(void **state) {
    START();
    const KnownSymbol more[] = {{"walk_in_c", address(walk_in_c), false, false}, {"helper_call_back", address(helper_call_back), false, false}, {0}};
    code_support_load(strstr(*state ? *state : "", "O0") ? "walk_O0.o" : "walk_O2.o", more);
    /* walk_outer -> helper -> C -> invoke -> walk_inner -> C */
    walked = 0;
    call("walk_outer", address(code_support_function("walk_inner")), 0, 0);
    assert_int_equal(walked, 2);
    EXPECT_QUIET();
}

static u32 reported;
static void count_reference(void *context, const void *low, const void *high) {
    for (const u64 *word = low; word < (const u64 *)high; word++)
        if (*word == address(context)) reported++;
}
static void look_at_memory(i32 number) {
    (void)number;
    clr_eh_visit_memory(clr_thread, count_reference, a);
}
static void memory_of_throws_in_flight_is_reported(void **state) {
    START();
    const KnownSymbol more[] = {{"walk_in_c", address(look_at_memory), false, false}, {"helper_call_back", address(helper_call_back), false, false}, {0}};
    code_support_load("walk_O2.o", more);
    reported = 0;
    call("walk_in_finally", address(a), 0, 0);
    take_pending();
    assert_true(reported > 0);
    EXPECT_QUIET();
}

static void ten_thousand_functions(void **state) {
    START();
    for (u32 i = 0; i < 300; i++) setup(state);
    assert_int_equal(call("filtered", address(a), 1, 0), 6);
    assert_int_equal(call("catch_after_finallys", address(a), 0, 0), 1);
    EXPECT_QUIET();
}

/* --- threads --- */

static void *catch_deep, *abandon;
static void *throw_many(void *failures) {
    Thread own = {0};
    Thread *outer = clr_thread;
    clr_thread = &own;
    for (u32 i = 0; i < 2000; i++) {
        if (!code_support_call(catch_deep, 0, i % 30, address(a), 0, 0)) __atomic_add_fetch((u32 *)failures, 1, __ATOMIC_SEQ_CST);
        if (code_support_call(abandon, 0, address(a), address(b), 3, 0) != 3) __atomic_add_fetch((u32 *)failures, 1, __ATOMIC_SEQ_CST);
    }
    clr_eh_thread_deinit(&own);
    clr_thread = outer;
    return NULL;
}

/* The functions are fresh: the threads compile the same rows and sites at the same time, while others are registered. */
static void threads_throw_while_code_is_registered(void **state) {
    START();
    catch_deep = code_support_function("catch_deep");
    abandon = code_support_function("abandon");
    pthread_t threads[4];
    u32 failures = 0;
    for (u32 i = 0; i < CLR_COUNTOF(threads); i++) assert_int_equal(pthread_create(&threads[i], NULL, throw_many, &failures), 0);
    for (u32 i = 0; i < 50; i++) setup(state);
    for (u32 i = 0; i < CLR_COUNTOF(threads); i++) pthread_join(threads[i], NULL);
    assert_int_equal(failures, 0);
}

#define ALL(test, object) {#test, test, setup, teardown, object}
#define BOTH(test) ALL(test, (void *)"eh_O0.o"), ALL(test, (void *)"eh_O2.o")

int main(void) {
    const struct CMUnitTest tests[] = {
        BOTH(a_matching_clause_catches),
        BOTH(without_a_matching_clause_the_exception_is_pending_in_c),
        BOTH(last_chance_is_told_before_finallys_run),
        BOTH(null_throws_a_null_reference),
        BOTH(deep_throws_walk_every_frame),
        BOTH(finallys_run_inner_first_then_the_handler),
        BOTH(filters_run_before_finallys),
        BOTH(a_refusing_filter_passes_the_exception_on),
        BOTH(a_finally_sees_what_the_filter_of_its_frame_stored),
        BOTH(an_exception_out_of_a_filter_is_swallowed),
        BOTH(an_exception_out_of_an_unguarded_filter_is_swallowed),
        BOTH(filters_of_one_call_run_in_order_and_keep_locals),
        BOTH(a_filter_outside_a_finally_of_its_frame_runs_first),
        BOTH(a_filter_may_hold_a_filter),
        BOTH(an_inlined_filter_works_in_its_new_frame),
        BOTH(an_exception_out_of_a_finally_replaces_the_first),
        BOTH(abandoned_finallys_do_not_pile_up),
        BOTH(a_finally_may_throw_and_catch_inside),
        BOTH(rethrow_keeps_the_trace),
        BOTH(exceptions_cross_c_as_pending),
        BOTH(a_kill_skips_handlers_and_finallys),
        BOTH(a_landing_drops_pushed_arguments),
        BOTH(invoke_passes_all_kinds_of_arguments),
        BOTH(lazy_entries_prepare_once_and_keep_arguments),
        BOTH(a_failed_preparation_throws_at_the_caller),
        BOTH(stubs_adjust_and_dispatch),
        BOTH(the_walk_crosses_c_frames),
        BOTH(memory_of_throws_in_flight_is_reported),
        BOTH(ten_thousand_functions),
        BOTH(threads_throw_while_code_is_registered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
