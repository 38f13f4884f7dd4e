/* The collector with made-up types: a random graph against a model of it, pins, handles, finalizers, threads, barriers. */
#include "tests/unit/test.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "runtime/code.h"
#include "runtime/domain.h"
#include "runtime/gc.h"
#include "runtime/vm.h"

static Domain *domain;

/* --- types --- */

enum { LEAF, PAIR, WIDE, REFS, STRUCTS, BYTES, FINAL, TYPE_COUNT };
static MethodTable *types[TYPE_COUNT];

/* PAIR and LEAF: {id, left, right}; WIDE: 100 words, references at the ends; STRUCTS: elements {id, reference, id}. */
typedef struct Pair {
    Object object;
    u64 id;
    Object *left, *right;
} Pair;

#define WIDE_WORDS 100

static MethodTable *new_type(u32 flags, u32 base_size, u32 component_size, u64 bits) {
    MethodTable *mt = clr_low_alloc(sizeof *mt, 16);
    *mt = (MethodTable){.flags = flags | (bits ? CLR_MT_HAS_POINTERS : 0), .base_size = base_size, .component_size = component_size, .gc.bits = bits};
    return mt;
}

static void make_types(void) {
    GcRuns *runs = clr_low_alloc(sizeof *runs + 2 * sizeof runs->runs[0], 8);
    runs->count = 2;
    runs->runs[0].offset = 16;
    runs->runs[0].words = 1;
    runs->runs[1].offset = 8 * (WIDE_WORDS - 1);
    runs->runs[1].words = 1;
    types[LEAF] = new_type(0, 32, 0, 0);
    types[PAIR] = new_type(0, 32, 0, 6);
    types[WIDE] = new_type(CLR_MT_GC_RUNS, 8 * WIDE_WORDS, 0, 1);
    types[WIDE]->gc.runs = runs;
    types[REFS] = new_type(CLR_MT_ARRAY, 16, 8, 1);
    types[STRUCTS] = new_type(CLR_MT_ARRAY, 16, 24, 2);
    types[BYTES] = new_type(CLR_MT_ARRAY, 16, 1, 0);
    types[FINAL] = new_type(CLR_MT_FINALIZER, 32, 0, 6);
}

static Pair *new_pair(u32 type, u64 id) {
    Pair *pair = (Pair *)clr_gc_new(types[type]);
    pair->id = id;
    return pair;
}

/* Makes what earlier calls left on the stack unlikely to pin anything. */
__attribute__((noinline)) static void scrub_stack(void) {
    volatile u8 area[16384];
    for (size_t i = 0; i < sizeof area; i++) area[i] = 0;
}

static void collect(void) {
    scrub_stack();
    clr_gc_collect(domain->heap, "test");
}

static void collect_young(void) {
    scrub_stack();
    clr_gc_collect_young(domain->heap, "test");
}

/* --- a random graph and its model --- */

#define ROOTS 64
#define MODEL 20000

typedef struct Model {
    u8 type;
    u32 count;       /* reference slots */
    i32 refs[16];    /* of the model; -1: null */
    Object *seen;    /* during a comparison */
} Model;

static Model *model;
static u32 model_count;
static i32 root_model[ROOTS];
static struct RootArea {
    StaticsArea area;
    Object *roots[ROOTS];
} *root_area;
static u64 random_state;

static u32 random_below(u32 limit) {
    random_state = random_state * 6364136223846793005ull + 1442695040888963407ull;
    return (u32)((random_state >> 33) % limit);
}

static void make_root_area(void) {
    GcRuns *runs = clr_calloc(1, sizeof *runs + sizeof runs->runs[0]);
    runs->count = 1;
    runs->runs[0].offset = offsetof(struct RootArea, roots);
    runs->runs[0].words = ROOTS;
    root_area = clr_calloc(1, sizeof *root_area);
    root_area->area.runs = runs;
    root_area->area.next = domain->areas;
    domain->areas = &root_area->area;
    for (u32 i = 0; i < ROOTS; i++) root_model[i] = -1;
}

static Object **slot_of(Object *object, const Model *m, u32 i) {
    switch (m->type) {
    case PAIR: return i ? &((Pair *)object)->right : &((Pair *)object)->left;
    case WIDE: return (Object **)((u8 *)object + (i ? 8 * (WIDE_WORDS - 1) : 16));
    case REFS: return clr_array_refs((Array *)object) + i;
    default: return (Object **)(((Array *)object)->data + 24 * i + 8);
    }
}

static void check_identity(Object *object, const Model *m, u32 id) {
    assert_int_equal(object->mt, (u32)(uintptr_t)types[m->type]);
    switch (m->type) {
    case LEAF:
    case PAIR:
    case WIDE: assert_int_equal(((Pair *)object)->id, id); break;
    case REFS: assert_int_equal(((Array *)object)->length, m->count); break;
    case STRUCTS:
        for (u32 i = 0; i < m->count; i++) assert_int_equal(*(u64 *)(((Array *)object)->data + 24 * i), id);
        break;
    case BYTES:
        for (u32 i = 0; i < ((Array *)object)->length; i += 97) assert_int_equal(((Array *)object)->data[i], (u8)id);
        break;
    }
}

static void compare(Object *object, i32 at) {
    assert_true((at < 0) == (object == NULL));
    if (at < 0) return;
    Model *m = &model[at];
    if (m->seen) {
        assert_ptr_equal(m->seen, object);
        return;
    }
    m->seen = object;
    check_identity(object, m, (u32)at);
    for (u32 i = 0; i < m->count; i++) compare(*slot_of(object, m, i), m->refs[i]);
}

static void compare_all(void) {
    for (u32 i = 0; i < model_count; i++) model[i].seen = NULL;
    for (u32 i = 0; i < ROOTS; i++) compare(root_area->roots[i], root_model[i]);
}

__attribute__((noinline)) static void grow(void) {
    u32 type = random_below(16), id = model_count;
    if (id == MODEL) return;
    Model *m = &model[model_count++];
    Object *object;
    m->type = (u8)(type < 3 ? LEAF : type < 9 ? PAIR : type < 10 ? WIDE : type < 13 ? REFS : type < 15 ? STRUCTS : BYTES);
    m->count = m->type == PAIR || m->type == WIDE ? 2 : m->type == REFS || m->type == STRUCTS ? random_below(17) : 0;
    if (m->type == BYTES) {
        u32 length = random_below(4) ? random_below(2000) : random_below(70000);
        object = (Object *)clr_gc_new_array(types[BYTES], length);
        memset(((Array *)object)->data, (u8)id, length);
    } else if (m->type == REFS || m->type == STRUCTS) {
        object = (Object *)clr_gc_new_array(types[m->type], m->count);
        for (u32 i = 0; m->type == STRUCTS && i < m->count; i++) *(u64 *)(((Array *)object)->data + 24 * i) = id;
    } else object = &new_pair(m->type, id)->object;
    for (u32 i = 0; i < m->count; i++) {
        u32 r = random_below(ROOTS);
        assert_null(*slot_of(object, m, i));
        clr_gc_store(slot_of(object, m, i), root_area->roots[r]);
        m->refs[i] = root_model[r];
    }
    u32 r = random_below(ROOTS);
    root_area->roots[r] = object;
    root_model[r] = (i32)id;
}

/* Changes an edge somewhere below a root. */
__attribute__((noinline)) static void rewire(void) {
    u32 r = random_below(ROOTS), value = random_below(ROOTS);
    Object *object = root_area->roots[r];
    i32 at = root_model[r];
    for (u32 steps = random_below(8); steps && at >= 0 && model[at].count; steps--) {
        u32 i = random_below(model[at].count);
        if (model[at].refs[i] < 0) break;
        object = *slot_of(object, &model[at], i);
        at = model[at].refs[i];
    }
    if (at < 0 || !model[at].count) return;
    u32 i = random_below(model[at].count);
    clr_gc_store(slot_of(object, &model[at], i), root_area->roots[value]);
    model[at].refs[i] = root_model[value];
}

static void step(void) {
    u32 what = random_below(10);
    if (what < 6) grow();
    else if (what < 9) rewire();
    else {
        u32 r = random_below(ROOTS);
        root_area->roots[r] = NULL;
        root_model[r] = -1;
    }
}

/* Pointers of all kinds into objects stay valid while they lie on the stack. */
__attribute__((noinline)) static void steps_with_pins(u32 steps) {
    volatile uintptr_t held[4];
    Object *volatile expected[4];
    i32 ids[4];
    for (u32 i = 0; i < 4; i++) {
        u32 r = random_below(ROOTS);
        ids[i] = root_model[r];
        expected[i] = NULL;
        held[i] = 0;
        if (ids[i] < 0) continue;
        size_t size = clr_object_size(root_area->roots[r]);
        expected[i] = root_area->roots[r];
        held[i] = (uintptr_t)root_area->roots[r] + (i == 0 ? 0 : i == 1 ? size : random_below((u32)size));
    }
    for (u32 i = 0; i < steps; i++) step();
    if (random_below(3)) collect_young();
    else collect();
    for (u32 i = 0; i < 4; i++)
        if (expected[i]) check_identity(expected[i], &model[ids[i]], (u32)ids[i]);
    assert_true(held[0] || !held[0]);
}

static void run_graph(u64 seed) {
    random_state = seed;
    model_count = 0;
    memset(root_area->roots, 0, sizeof root_area->roots);
    for (u32 i = 0; i < ROOTS; i++) root_model[i] = -1;
    for (u32 round = 0; round < 60; round++) {
        if (round % 2) steps_with_pins(100 + random_below(400));
        else {
            for (u32 i = random_below(500); i; i--) step();
            if (random_below(3)) collect_young();
            else collect();
        }
        compare_all();
    }
    memset(root_area->roots, 0, sizeof root_area->roots);
}

static void graph_survives_collections(void **state) {
    (void)state;
    clr_gc_stress = (GcStress){.verify = true, .poison = true};
    for (u64 seed = 1; seed <= 12; seed++) run_graph(seed);
    clr_gc_stress = (GcStress){0};
}

static void graph_survives_collections_without_checks(void **state) {
    (void)state;
    for (u64 seed = 100; seed <= 110; seed++) run_graph(seed);
}

static void graph_survives_a_collection_at_every_allocation(void **state) {
    (void)state;
    clr_gc_stress = (GcStress){.verify = true, .poison = true, .every_allocation = true, .sample = 7};
    run_graph(500);
    clr_gc_stress = (GcStress){0};
}

/* --- what moves and what does not --- */

static void objects_move_unless_a_stack_word_points_at_them(void **state) {
    (void)state;
    memset(root_area->roots, 0, sizeof root_area->roots);
    for (u32 i = 0; i < ROOTS; i++) {
        root_area->roots[i] = &new_pair(LEAF, i)->object;
        new_pair(LEAF, 1000);
    }
    uintptr_t before[ROOTS];
    for (u32 i = 0; i < ROOTS; i++) before[i] = ~(uintptr_t)root_area->roots[i];
    volatile uintptr_t end = ~before[10] + 32, inside = ~before[20] + 17;
    collect();
    u32 moved = 0;
    for (u32 i = 0; i < ROOTS; i++) {
        assert_int_equal(((Pair *)root_area->roots[i])->id, i);
        moved += (uintptr_t)root_area->roots[i] != ~before[i];
    }
    assert_true(moved > ROOTS - 10);
    assert_int_equal((uintptr_t)root_area->roots[10] + 32, end);
    assert_int_equal((uintptr_t)root_area->roots[20] + 17, inside);
    memset(root_area->roots, 0, sizeof root_area->roots);
}

static void addresses_find_their_object(void **state) {
    (void)state;
    Pair *pair = new_pair(LEAF, 1), *next = new_pair(LEAF, 2);
    Array *large = clr_gc_new_array(types[BYTES], 100000);
    assert_ptr_equal(clr_gc_object_at(pair), pair);
    assert_ptr_equal(clr_gc_object_at((u8 *)pair + 31), pair);
    assert_ptr_equal(clr_gc_object_at(next), next);
    assert_ptr_equal(clr_gc_object_at((u8 *)next + 32), next);
    assert_ptr_equal(clr_gc_object_at((u8 *)large + 50000), large);
    assert_ptr_equal(clr_gc_object_at(large->data + 100000), large);
    assert_null(clr_gc_object_at(large->data + 130000));
    assert_null(clr_gc_object_at(&pair));
    assert_null(clr_gc_object_at(NULL));
}

static u64 resident_bytes(void) {
    unsigned long total = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%lu %lu", &total, &resident), 2);
    fclose(file);
    return (u64)resident * (u64)sysconf(_SC_PAGESIZE);
}

static void memory_of_dead_objects_is_given_back(void **state) {
    (void)state;
    collect();
    u64 before = resident_bytes();
    for (u32 i = 0; i < ROOTS; i++) root_area->roots[i] = &clr_gc_new_array(types[BYTES], 1 << 20)->object;
    assert_true(clr_gc_heap_bytes(domain->heap) >= ROOTS << 20);
    assert_true(clr_gc_heap_used(domain->heap) >= ROOTS << 20);
    for (u32 i = 0; i < ROOTS; i++) memset(((Array *)root_area->roots[i])->data, 1, 1 << 20);
    assert_true(resident_bytes() > before + (ROOTS << 19)); /* some of it was there before */
    memset(root_area->roots, 0, sizeof root_area->roots);
    collect();
    assert_true(clr_gc_heap_bytes(domain->heap) < 8 << 20);
    assert_true(resident_bytes() < before + (24 << 20));
}

static void a_heap_of_small_objects_shrinks(void **state) {
    (void)state;
    u64 before = resident_bytes();
    root_area->roots[0] = NULL;
    for (u32 i = 0; i < 2000000; i++) {
        Pair *pair = new_pair(PAIR, i);
        clr_gc_store(&pair->left, root_area->roots[0]);
        root_area->roots[0] = &pair->object;
    }
    u32 count = 0;
    for (Pair *pair = (Pair *)root_area->roots[0]; pair; pair = (Pair *)pair->left) count += pair->id == 1999999 - count;
    assert_int_equal(count, 2000000);
    assert_true(resident_bytes() > before + 1000000 * 32);
    root_area->roots[0] = NULL;
    collect();
    assert_true(clr_gc_heap_bytes(domain->heap) < 4 << 20);
    assert_true(resident_bytes() < before + (24 << 20));
}

/* A young collection leaves what is old, alive or not, and keeps what an old object refers to. */
static void young_collections_see_what_old_objects_refer_to(void **state) {
    (void)state;
    clr_gc_stress.verify = clr_gc_stress.poison = true;
    for (u32 i = 0; i < ROOTS; i++) root_area->roots[i] = i % 2 ? &new_pair(PAIR, i)->object : &clr_gc_new_array(types[REFS], 100 * i)->object;
    collect();
    for (u32 round = 0; round < 20; round++) {
        for (u32 i = 0; i < ROOTS; i++) {
            if (i % 2) clr_gc_store(&((Pair *)root_area->roots[i])->right, &new_pair(PAIR, round)->object);
            else if (i) clr_gc_store(&clr_array_refs((Array *)root_area->roots[i])[(u64)i * 99 * round / 20], &new_pair(LEAF, i * round)->object);
            new_pair(PAIR, 7);
        }
        collect_young();
    }
    for (u32 i = 1; i < ROOTS; i++) {
        if (i % 2) assert_int_equal(((Pair *)((Pair *)root_area->roots[i])->right)->id, 19);
        else
            for (u32 round = 0; round < 20; round++)
                assert_int_equal(((Pair *)clr_array_refs((Array *)root_area->roots[i])[(u64)i * 99 * round / 20])->id, i * round);
    }
    clr_gc_stress = (GcStress){0};
    memset(root_area->roots, 0, sizeof root_area->roots);
    u64 before = clr_gc_heap_used(domain->heap);
    collect_young();
    assert_true(clr_gc_heap_used(domain->heap) > before / 2);
    collect();
    assert_true(clr_gc_heap_used(domain->heap) < before / 2);
}

/* --- handles --- */

#define MANY 500

__attribute__((noinline)) static void make_handles(GcHandle **handles, GcHandleKind kind) {
    for (u32 i = 0; i < MANY; i++) handles[i] = clr_gc_handle_new(domain->heap, kind, &new_pair(LEAF, i)->object);
}

static u32 count_alive(GcHandle **handles) {
    u32 alive = 0;
    for (u32 i = 0; i < MANY; i++) {
        Pair *pair = (Pair *)clr_gc_handle_get(handles[i]);
        if (!pair) continue;
        assert_int_equal(pair->id, i);
        alive++;
    }
    return alive;
}

static void free_handles(GcHandle **handles) {
    for (u32 i = 0; i < MANY; i++) clr_gc_handle_free(handles[i]);
}

static void strong_handles_keep_and_weak_ones_do_not(void **state) {
    (void)state;
    GcHandle *strong[MANY], *weak[MANY], *pinned[MANY];
    make_handles(strong, CLR_HANDLE_STRONG);
    make_handles(weak, CLR_HANDLE_WEAK);
    make_handles(pinned, CLR_HANDLE_PINNED);
    uintptr_t at[MANY];
    for (u32 i = 0; i < MANY; i++) at[i] = ~(uintptr_t)clr_gc_handle_get(pinned[i]);
    collect();
    assert_int_equal(count_alive(strong), MANY);
    assert_int_equal(count_alive(pinned), MANY);
    assert_true(count_alive(weak) < MANY / 10);
    for (u32 i = 0; i < MANY; i++) assert_int_equal((uintptr_t)clr_gc_handle_get(pinned[i]), ~at[i]);
    for (u32 i = 0; i < MANY; i++) clr_gc_handle_set(weak[i], clr_gc_handle_get(strong[i]));
    collect();
    assert_int_equal(count_alive(weak), MANY);
    free_handles(strong);
    free_handles(weak);
    free_handles(pinned);
}

/* handles[i]: key i -> key i + 1; only key 0 is kept, by the root, if at all. */
__attribute__((noinline)) static void make_chain(GcHandle **handles) {
    Pair *key = new_pair(LEAF, MANY);
    for (u32 i = MANY; i-- > 0;) {
        Pair *before = new_pair(LEAF, i);
        handles[i] = clr_gc_handle_new(domain->heap, CLR_HANDLE_DEPENDENT, &before->object);
        clr_gc_handle_set_secondary(handles[i], &key->object);
        key = before;
    }
    root_area->roots[0] = &key->object;
}

static void dependent_handles_keep_a_chain_through_its_first_key(void **state) {
    (void)state;
    GcHandle *handles[MANY];
    make_chain(handles);
    collect();
    assert_int_equal(count_alive(handles), MANY);
    for (u32 i = 0; i < MANY; i++) assert_int_equal(((Pair *)clr_gc_handle_get_secondary(handles[i]))->id, i + 1);
    root_area->roots[0] = NULL;
    collect();
    assert_true(count_alive(handles) < MANY / 2);
    for (u32 i = 0; i < MANY; i++) assert_true(clr_gc_handle_get(handles[i]) || !clr_gc_handle_get_secondary(handles[i]));
    free_handles(handles);
}

/* --- finalizers --- */

static volatile u32 finalized;
static GcHandle *resurrected;

static void count_finalized(Object *object) {
    Pair *pair = (Pair *)object;
    assert_non_null(pair->left);
    assert_int_equal(((Pair *)pair->left)->id, pair->id + 1);
    if (pair->id == 7) clr_gc_handle_set(resurrected, object);
    finalized++;
}

/* Every third one is suppressed. */
__attribute__((noinline)) static void make_finalizable(GcHandle **weak, GcHandle **weak_long) {
    for (u32 i = 0; i < MANY; i++) {
        Pair *pair = new_pair(FINAL, i);
        clr_gc_store(&pair->left, &new_pair(LEAF, i + 1)->object);
        weak[i] = clr_gc_handle_new(domain->heap, CLR_HANDLE_WEAK, &pair->object);
        weak_long[i] = clr_gc_handle_new(domain->heap, CLR_HANDLE_WEAK_LONG, &pair->object);
        if (i % 3 == 0) clr_gc_suppress_finalize(&pair->object);
        if (i % 9 == 0) clr_gc_register_finalize(&pair->object);
    }
}

static void finalizers_run_once_and_may_resurrect(void **state) {
    (void)state;
    GcHandle *weak[MANY], *weak_long[MANY];
    u32 expected = 0;
    for (u32 i = 0; i < MANY; i++) expected += i % 3 != 0 || i % 9 == 0;
    finalized = 0;
    resurrected = clr_gc_handle_new(domain->heap, CLR_HANDLE_STRONG, NULL);
    make_finalizable(weak, weak_long);
    collect();
    clr_gc_wait_for_finalizers(domain);
    assert_true(finalized <= expected && finalized > expected - MANY / 10);
    assert_true(count_alive(weak) < MANY / 10);
    Pair *back = (Pair *)clr_gc_handle_get(resurrected);
    assert_non_null(back);
    assert_int_equal(back->id, 7);
    assert_ptr_equal(clr_gc_handle_get(weak_long[7]), back);
    clr_gc_register_finalize(&back->object);
    back = NULL;
    clr_gc_handle_set(resurrected, NULL);
    u32 before = finalized;
    for (u32 i = 0; i < 3; i++) {
        collect();
        clr_gc_wait_for_finalizers(domain);
    }
    assert_true(finalized > before);
    assert_true(count_alive(weak_long) < MANY / 10);
    free_handles(weak);
    free_handles(weak_long);
    clr_gc_handle_free(resurrected);
}

/* --- deaths --- */

static u32 deaths, death_sum;

static void on_death(u32 header) {
    deaths++;
    death_sum += header;
}

__attribute__((noinline)) static void make_watched(void) {
    for (u32 i = 0; i < MANY; i++) {
        Pair *pair = new_pair(LEAF, i);
        pair->object.header = 3u << 28 | 1;
        if (i < ROOTS) root_area->roots[i] = &pair->object;
        clr_gc_watch(&pair->object);
    }
}

static void watched_objects_tell_of_their_death_once(void **state) {
    (void)state;
    clr_gc_on_death(on_death);
    make_watched();
    collect();
    collect();
    assert_true(deaths <= MANY - ROOTS && deaths > (MANY - ROOTS) * 9 / 10);
    assert_int_equal(death_sum, deaths * (3u << 28 | 1));
    assert_int_equal(root_area->roots[3]->header, 3u << 28 | 1);
    memset(root_area->roots, 0, sizeof root_area->roots);
    collect();
    assert_true(deaths > MANY * 9 / 10);
}

/* --- threads --- */

static Object *make_tree(u32 depth) {
    Pair *pair = new_pair(PAIR, depth);
    if (!depth) return &pair->object;
    clr_gc_store(&pair->left, make_tree(depth - 1));
    clr_gc_store(&pair->right, make_tree(depth - 1));
    return &pair->object;
}

static u32 count_tree(Object *object, u32 depth) {
    Pair *pair = (Pair *)object;
    if (pair->id != depth) return 0;
    return depth ? 1 + count_tree(pair->left, depth - 1) + count_tree(pair->right, depth - 1) : 1;
}

static void *allocate_on_thread(void *result) {
    for (u32 round = 0; round < 6; round++) {
        clr_thread_attach(domain);
        for (u32 i = 0; i < 10; i++) {
            Object *tree = make_tree(10);
            if (*clr_poll_flag) clr_poll_slow();
            if (count_tree(tree, 10) != 2047) *(bool *)result = false;
            if (i % 3 == 0) {
                clr_thread_enter_safe();
                usleep(100);
                clr_thread_leave_safe();
            }
            if (count_tree(tree, 10) != 2047) *(bool *)result = false;
        }
        clr_thread_detach();
    }
    return NULL;
}

static void threads_allocate_while_others_collect(void **state) {
    (void)state;
    pthread_t threads[4];
    bool right[4] = {true, true, true, true};
    for (u32 i = 0; i < 4; i++) assert_int_equal(pthread_create(&threads[i], NULL, allocate_on_thread, &right[i]), 0);
    for (u32 i = 0; i < 30; i++) {
        Object *tree = make_tree(8);
        clr_gc_collect(domain->heap, "test");
        assert_int_equal(count_tree(tree, 8), 511);
    }
    clr_thread_enter_safe();
    for (u32 i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    clr_thread_leave_safe();
    for (u32 i = 0; i < 4; i++) assert_true(right[i]);
}

/* --- domains --- */

static void heaps_are_apart(void **state) {
    (void)state;
    Domain *other = clr_domain_new("other", NULL, NULL);
    Object *tree = make_tree(9);
    clr_domain_enter(other);
    GcHandle *handle = clr_gc_handle_new(other->heap, CLR_HANDLE_STRONG, make_tree(9));
    clr_gc_collect(other->heap, "test");
    assert_int_equal(count_tree(clr_gc_handle_get(handle), 9), 1023);
    assert_true(clr_gc_heap_used(other->heap) >= 1023 * 32 && clr_gc_heap_used(other->heap) < 1023 * 32 + 65536);
    clr_domain_enter(domain);
    clr_gc_collect(domain->heap, "test");
    assert_int_equal(count_tree(tree, 9), 1023);
    assert_int_equal(count_tree(clr_gc_handle_get(handle), 9), 1023);
    clr_domain_free(other);
    assert_int_equal(count_tree(tree, 9), 1023);
}

/* A heap can go while the finalizer thread has work for it. */
static void heaps_end_with_finalizers_under_way(void **state) {
    (void)state;
    for (u32 round = 0; round < 20; round++) {
        Domain *other = clr_domain_new("other", NULL, NULL);
        clr_domain_enter(other);
        for (u32 i = 0; i < 50; i++) {
            Pair *pair = new_pair(FINAL, i + 100);
            clr_gc_store(&pair->left, &new_pair(LEAF, i + 101)->object);
        }
        scrub_stack();
        clr_gc_collect(other->heap, "test");
        clr_domain_enter(domain);
        clr_domain_free(other);
    }
}

/* --- the verifier sees what it should --- */

/* Runs in a process of its own; whether it died of a failed check. */
static bool is_caught(void (*body)(void)) {
    fflush(NULL);
    pid_t child = fork();
    if (!child) {
        if (!freopen("/dev/null", "w", stderr)) _exit(3);
        signal(SIGABRT, SIG_DFL);
        body();
        _exit(0);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

/* Many, since some may stay young because a word on the stack pins them. */
static void store(bool with_card) {
    clr_gc_stress.verify = true;
    for (u32 i = 0; i < ROOTS; i++) root_area->roots[i] = &new_pair(PAIR, i)->object;
    collect();
    collect();
    for (u32 i = 0; i < ROOTS; i++) {
        Object *young = &new_pair(PAIR, i)->object, **slot = &((Pair *)root_area->roots[i])->left;
        if (with_card) clr_gc_store(slot, young);
        else *slot = young;
    }
    collect_young();
}

static void store_without_card(void) { store(false); }
static void store_with_card(void) { store(true); }

static void store_of_nonsense(void) {
    clr_gc_stress.verify = true;
    Pair *pair = new_pair(PAIR, 1);
    root_area->roots[0] = &pair->object;
    pair->left = (Object *)&root_area;
    collect();
}

static void verifier_finds_missing_cards_and_wrong_references(void **state) {
    (void)state;
    assert_true(is_caught(store_without_card));
    assert_true(is_caught(store_of_nonsense));
    assert_false(is_caught(store_with_card));
}

static int set_up(void **state) {
    (void)state;
    if (!clr_code_init()) return 1;
    clr_poll_flag = clr_near_alloc(64, 64);
    if (!clr_gc_init()) return 1;
    domain = clr_default_domain = clr_domain_new("test", NULL, NULL);
    clr_thread_attach(domain);
    make_types();
    model = clr_calloc(MODEL, sizeof *model);
    make_root_area();
    clr_gc_set_finalizer(count_finalized);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    clr_gc_stop_finalizers();
    domain->areas = NULL;
    clr_thread_detach();
    clr_domain_free(domain);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_find_their_object),
        cmocka_unit_test(objects_move_unless_a_stack_word_points_at_them),
        cmocka_unit_test(verifier_finds_missing_cards_and_wrong_references),
        cmocka_unit_test(graph_survives_collections),
        cmocka_unit_test(graph_survives_collections_without_checks),
        cmocka_unit_test(graph_survives_a_collection_at_every_allocation),
        cmocka_unit_test(young_collections_see_what_old_objects_refer_to),
        cmocka_unit_test(memory_of_dead_objects_is_given_back),
        cmocka_unit_test(a_heap_of_small_objects_shrinks),
        cmocka_unit_test(strong_handles_keep_and_weak_ones_do_not),
        cmocka_unit_test(dependent_handles_keep_a_chain_through_its_first_key),
        cmocka_unit_test(watched_objects_tell_of_their_death_once),
        cmocka_unit_test(heaps_are_apart),
        cmocka_unit_test(threads_allocate_while_others_collect),
        cmocka_unit_test(finalizers_run_once_and_may_resurrect),
        cmocka_unit_test(heaps_end_with_finalizers_under_way),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
