/* Internal calls of System.Threading.Thread and Monitor: OS threads that run managed delegates. */
#include <sched.h>
#include <stdio.h>
#include <time.h>

#include "base/memory.h"
#include "base/os.h"
#include "runtime/domain.h"
#include "runtime/exceptions.h"
#include "runtime/helpers.h"
#include "runtime/monitor.h"
#include "runtime/native_wait.h"
#include "runtime/threads.h"
#include "runtime/vm.h"

#define DEFAULT_STACK (8u << 20)

/* What Thread._native points at: outlives the OS thread, so that Join and IsAlive can ask. The managed object and the OS thread that it
 * started each have a reference; the object's ends with its finalizer or its domain. */
typedef struct ThreadRecord {
    DomainResource resource;
    u32 references;
    pthread_mutex_t mutex;
    void *ended_event; /* set when `ended` is */
    bool ended, background, counted;
    Thread *thread; /* while it runs */
    Domain *domain;
    GcHandle *start; /* the managed object, until the thread has begun */
    char name[16];
} ThreadRecord;

static pthread_mutex_t count_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t count_cond = PTHREAD_COND_INITIALIZER;
static u32 foreground;

static ThreadRecord **native_of(Object *managed) {
    static u32 offset;
    if (!offset) offset = clr_type_find_field(clr_types.thread, "_native")->offset;
    return (ThreadRecord **)((u8 *)managed + offset);
}

static void release_record(ThreadRecord *record) {
    if (__atomic_sub_fetch(&record->references, 1, __ATOMIC_ACQ_REL)) return;
    clr_native_event_free(record->ended_event);
    pthread_mutex_destroy(&record->mutex);
    clr_free(record);
}

static void drop_record(DomainResource *resource) { release_record((ThreadRecord *)resource); }

/* The record of an object of the current domain. */
static ThreadRecord *new_record(Thread *thread) {
    ThreadRecord *record = clr_calloc(1, sizeof *record);
    record->references = 1;
    pthread_mutex_init(&record->mutex, NULL);
    record->ended_event = clr_native_event_new();
    record->thread = thread;
    record->domain = clr_thread->domain;
    clr_domain_own(record->domain, &record->resource, drop_record);
    return record;
}

void clr_icall_thread_release_core(Object *managed) {
    ThreadRecord *record = *native_of(managed);
    if (!record) return;
    clr_domain_disown(record->domain, &record->resource);
    release_record(record);
    *native_of(managed) = NULL;
}

static void mark_ended(ThreadRecord *record) {
    pthread_mutex_lock(&record->mutex);
    record->thread = NULL;
    record->ended = true;
    pthread_mutex_unlock(&record->mutex);
    clr_native_event_set(record->ended_event);
}

void clr_thread_forget_managed(Thread *thread) {
    if (!thread->managed) return;
    GcHandle *handle = thread->managed;
    thread->managed = NULL;
    mark_ended(*native_of(clr_gc_handle_get(handle)));
    clr_gc_handle_free(handle);
}

Object *clr_icall_thread_current_core(void) {
    Thread *thread = clr_thread;
    if (thread->managed) return clr_gc_handle_get(thread->managed);
    ClrError error = {0};
    if (clr_type_require(clr_types.thread, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    Object *object = clr_gc_new(clr_types.thread->mt);
    if (!object) return NULL;
    *native_of(object) = new_record(thread);
    thread->managed = clr_gc_handle_new(thread->domain->heap, CLR_HANDLE_STRONG, object);
    return object;
}

static void count_foreground(ThreadRecord *record, bool yes) {
    pthread_mutex_lock(&count_mutex);
    if (record->counted != yes) {
        record->counted = yes;
        foreground += yes ? 1 : -1u;
        pthread_cond_broadcast(&count_cond);
    }
    pthread_mutex_unlock(&count_mutex);
}

void clr_threads_wait_foreground(void) {
    clr_thread_enter_safe();
    pthread_mutex_lock(&count_mutex);
    while (foreground) pthread_cond_wait(&count_cond, &count_mutex);
    pthread_mutex_unlock(&count_mutex);
    clr_thread_leave_safe();
}

static void *run_thread(void *argument) {
    ThreadRecord *record = argument;
    Thread *thread = clr_thread_attach(record->domain);
    if (*record->name) pthread_setname_np(pthread_self(), record->name);
    Object *managed = clr_gc_handle_get(record->start);
    thread->managed = record->start;
    pthread_mutex_lock(&record->mutex);
    record->thread = thread;
    pthread_mutex_unlock(&record->mutex);
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "ThreadStart", 1);
    void *args[1] = {&managed};
    if (hook && !clr_method_call(hook, NULL, args, NULL)) clr_vm_unhandled_exception();
    clr_native_wait_thread_ended(thread);
    clr_thread_forget_managed(thread);
    clr_thread_detach();
    count_foreground(record, false);
    release_record(record);
    return NULL;
}

bool clr_icall_thread_start_core(Object *managed, i64 stack_size, u8 background, String *name) {
    ThreadRecord *record = new_record(NULL);
    record->references++;
    record->background = background;
    if (name) {
        char *text = clr_string_to_utf8(name);
        snprintf(record->name, sizeof record->name, "%s", text);
        clr_free(text);
    }
    *native_of(managed) = record;
    record->start = clr_gc_handle_new(record->domain->heap, CLR_HANDLE_STRONG, managed);
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    size_t size = stack_size > 0 ? CLR_MAX((size_t)stack_size, (size_t)131072) : DEFAULT_STACK;
    /* The guard zones lie inside the stack (runtime/signals.c). */
    pthread_attr_setstacksize(&attributes, CLR_ALIGN_UP(size, (size_t)65536) + 262144);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    if (!background) count_foreground(record, true);
    int failure = pthread_create(&thread, &attributes, run_thread, record);
    pthread_attr_destroy(&attributes);
    if (failure) {
        count_foreground(record, false);
        clr_gc_handle_free(record->start);
        release_record(record);
        clr_icall_thread_release_core(managed);
    }
    return failure == 0;
}

bool clr_icall_thread_join_core(Object *managed, i32 timeout_ms) {
    ThreadRecord *record = *native_of(managed);
    if (!record) return true;
    return clr_native_event_wait(record->ended_event, timeout_ms);
}

void clr_icall_thread_sleep_core(i32 timeout_ms) {
    if (timeout_ms == 0 && !clr_thread->interrupted) {
        clr_thread_enter_safe();
        sched_yield();
        clr_thread_leave_safe();
        return;
    }
    clr_native_sleep(timeout_ms);
}

bool clr_icall_thread_yield_core(void) {
    clr_thread_enter_safe();
    bool done = sched_yield() == 0;
    clr_thread_leave_safe();
    return done;
}

void clr_icall_thread_spin_core(i32 iterations) {
    for (i32 i = 0; i < iterations; i++) {
        __builtin_ia32_pause();
        if ((i & 1023) == 1023 && *clr_poll_flag) clr_poll_slow();
    }
}

void clr_icall_thread_interrupt_core(Object *managed) {
    ThreadRecord *record = *native_of(managed);
    if (!record) return;
    pthread_mutex_lock(&record->mutex);
    if (record->thread) clr_native_interrupt(record->thread);
    pthread_mutex_unlock(&record->mutex);
}

i32 clr_icall_thread_state_core(Object *managed) {
    ThreadRecord *record = *native_of(managed);
    if (!record) return 0;
    pthread_mutex_lock(&record->mutex);
    i32 state = record->ended ? 16 : record->thread && record->thread->wait_mutex ? 32 : 0;
    pthread_mutex_unlock(&record->mutex);
    return state;
}

void clr_icall_thread_set_background_core(Object *managed, u8 background) {
    ThreadRecord *record = *native_of(managed);
    if (!record) return;
    record->background = background;
    if (!record->ended && record->domain) count_foreground(record, !background);
}

void clr_icall_thread_set_name_core(Object *managed, String *name) {
    ThreadRecord *record = *native_of(managed);
    if (!record || !name) return;
    char *text = clr_string_to_utf8(name), short_name[16];
    snprintf(short_name, sizeof short_name, "%s", text);
    pthread_mutex_lock(&record->mutex);
    if (record->thread) pthread_setname_np(record->thread->os_thread, short_name);
    pthread_mutex_unlock(&record->mutex);
    clr_free(text);
}

/* --- Monitor --- */

void clr_icall_monitor_enter_core(Object *object) { clr_monitor_enter(object, -1); }
bool clr_icall_monitor_try_enter_core(Object *object, i32 timeout_ms) { return clr_monitor_enter(object, timeout_ms); }
void clr_icall_monitor_exit_core(Object *object) { clr_monitor_exit(object); }
bool clr_icall_monitor_wait_core(Object *object, i32 timeout_ms) { return clr_monitor_wait(object, timeout_ms); }
void clr_icall_monitor_pulse_core(Object *object) { clr_monitor_pulse(object, false); }
void clr_icall_monitor_pulse_all_core(Object *object) { clr_monitor_pulse(object, true); }
bool clr_icall_monitor_is_entered_core(Object *object) { return clr_monitor_is_entered(object); }
