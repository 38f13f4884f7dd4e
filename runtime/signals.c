/* runtime/signals.c: stack overflow in managed code, and reports of crashes.
 *
 *   high       | the stack in use
 *              | ...
 *   stack_low  | yellow zone, 128 KiB: no access until an overflow is thrown from it
 *              | red zone: never accessible
 *   guard_low  |
 *
 * Every method that calls anything first touches rsp - 64 KiB, so an overflow faults in managed code at a method's
 * entry, with at least 64 KiB left for the handler's work; the yellow zone is opened for the throw and closed when a
 * landing has left it. A second overflow before that, or one in C code, ends the process. */
#include "runtime/signals.h"

#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <ucontext.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/os.h"
#include "runtime/exceptions.h"
#include "runtime/unwind.h"

#define RED_SIZE ((u64)16 << 10)
#define YELLOW_SIZE ((u64)128 << 10)
#define CLOSE_MARGIN ((u64)16 << 10) /* stack that closing the zone may use */
#define SIGNAL_STACK_SIZE ((u64)64 << 10)
#define RED_ZONE_OF_ABI 128
#define MAX_REPORTED_FRAMES 100
#define MAX_STACK_SIZE ((u64)256 << 20) /* of a first thread without a limit */

void clr_eh_overflow_entry(void);

void (*clr_signals_describe)(const CodeFunction *function, u64 pc, char *out, size_t size);

/* --- zones --- */

static u8 *yellow_low(const Thread *thread) { return thread->guard_low + RED_SIZE; }

/* The kernel grows the first thread's stack on demand: a touch makes the whole of it exist. */
static void grow_stack_to(u8 *low) { (void)*(volatile u8 *)low; }

typedef struct SignalStack {
    stack_t previous;
} SignalStack;

void clr_signals_thread_init(Thread *thread, u8 *low, u8 *high) {
    u64 page = clr_os_page_size();
    if ((u64)(high - low) > MAX_STACK_SIZE) low = high - MAX_STACK_SIZE;
    low = (u8 *)CLR_ALIGN_UP((u64)(uintptr_t)low, page);
    thread->guard_low = low;
    thread->stack_low = low + RED_SIZE + YELLOW_SIZE;
    thread->stack_high = high;
    thread->yellow_open = false;
    CLR_CHECK(thread->stack_low < high);
    grow_stack_to(low);
    clr_os_protect_none(low, RED_SIZE + YELLOW_SIZE);

    /* A page below it faults when a handler overflows. */
    u8 *memory = clr_os_reserve(0, page + SIGNAL_STACK_SIZE + page);
    CLR_CHECK(memory && clr_os_commit(memory + page, SIGNAL_STACK_SIZE + page));
    SignalStack *own = (SignalStack *)(memory + page + SIGNAL_STACK_SIZE);
    stack_t stack = {.ss_sp = memory + page, .ss_size = SIGNAL_STACK_SIZE};
    CLR_CHECK(sigaltstack(&stack, &own->previous) == 0);
    thread->signal_stack = memory;
}

void clr_signals_thread_deinit(Thread *thread) {
    if (!thread->signal_stack) return;
    u64 page = clr_os_page_size();
    u8 *memory = thread->signal_stack;
    SignalStack *own = (SignalStack *)(memory + page + SIGNAL_STACK_SIZE);
    CLR_CHECK(sigaltstack(&own->previous, NULL) == 0);
    clr_os_release(memory, page + SIGNAL_STACK_SIZE + page);
    thread->signal_stack = NULL;
    clr_os_protect_read_write(thread->guard_low, RED_SIZE + YELLOW_SIZE);
}

bool clr_signals_may_close_zone(const Thread *thread, u64 rsp) {
    return thread->yellow_open && rsp > (u64)(uintptr_t)thread->stack_low + CLOSE_MARGIN;
}

void clr_signals_close_zone(Thread *thread) {
    clr_os_protect_none(yellow_low(thread), YELLOW_SIZE);
    thread->yellow_open = false;
}

/* --- the handler --- */

static const int handled[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};
static struct sigaction previous[CLR_COUNTOF(handled)];

static const char *signal_name(int number) {
    switch (number) {
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGFPE: return "SIGFPE";
    case SIGILL: return "SIGILL";
    default: return "a signal";
    }
}

static void print(const char *text) {
    ssize_t written = write(STDERR_FILENO, text, strlen(text));
    (void)written;
}

/* A fault is described as a call would be: rip one further, so that the frame is looked up at the instruction. */
static UnwindRegisters registers_of(const ucontext_t *context) {
    const greg_t *registers = context->uc_mcontext.gregs;
    UnwindRegisters result = {.rsp = (u64)registers[REG_RSP], .rip = (u64)registers[REG_RIP] + 1};
    result.saved[CLR_REG_RBX] = (u64)registers[REG_RBX];
    result.saved[CLR_REG_RBP] = (u64)registers[REG_RBP];
    result.saved[CLR_REG_R12] = (u64)registers[REG_R12];
    result.saved[CLR_REG_R13] = (u64)registers[REG_R13];
    result.saved[CLR_REG_R14] = (u64)registers[REG_R14];
    result.saved[CLR_REG_R15] = (u64)registers[REG_R15];
    return result;
}

static void describe_frame(char *line, size_t size, u64 pc, const CodeFunction *function) {
    Dl_info info;
    if (function) {
        char name[200] = "managed code";
        if (clr_signals_describe) clr_signals_describe(function, pc, name, sizeof name);
        snprintf(line, size, "  at %s + 0x%llx [0x%llx]\n", name, (unsigned long long)(pc - 1 - function->start),
                 (unsigned long long)(pc - 1));
    } else if (dladdr((void *)(uintptr_t)pc, &info) && info.dli_sname) {
        snprintf(line, size, "  native %s + 0x%llx [0x%llx]\n", info.dli_sname,
                 (unsigned long long)(pc - 1 - (u64)(uintptr_t)info.dli_saddr), (unsigned long long)(pc - 1));
    } else {
        snprintf(line, size, "  native [0x%llx]\n", (unsigned long long)(pc - 1));
    }
}

static void print_frames(UnwindRegisters walk) {
    static UnwindCache cache; /* only the one thread that reports comes here */
    char line[400];
    for (u32 i = 0; i < MAX_REPORTED_FRAMES; i++) {
        const UnwindPoint *point = clr_unwind_find(&cache, walk.rip);
        describe_frame(line, sizeof line, walk.rip, point ? point->function : NULL);
        print(line);
        bool stepped = point ? clr_unwind_step(&walk, point->row) : clr_unwind_step_native(&walk);
        if (!stepped || !walk.rip) return;
    }
    print("  ...\n");
}

static bool is_stack_overflow(const Thread *thread, u64 address) {
    return thread && thread->guard_low && address >= (u64)(uintptr_t)thread->guard_low &&
           address < (u64)(uintptr_t)thread->stack_low;
}

static void report(int number, const siginfo_t *info, const ucontext_t *context) {
    static bool reporting;
    if (__atomic_exchange_n(&reporting, true, __ATOMIC_SEQ_CST)) return; /* the report itself crashed, or another thread */
    alarm(10); /* a lock that the crash interrupted must not hang the report */
    UnwindRegisters at = registers_of(context);
    u64 address = (u64)(uintptr_t)info->si_addr;
    bool overflow = number == SIGSEGV && is_stack_overflow(clr_thread, address);
    char line[200];
    snprintf(line, sizeof line, "Native crash: %s%s at pc 0x%llx, address 0x%llx, rsp 0x%llx, thread %u\n", signal_name(number),
             overflow ? " (stack overflow)" : "", (unsigned long long)(at.rip - 1), (unsigned long long)address,
             (unsigned long long)at.rsp, clr_thread ? clr_thread->id : 0);
    print(line);
    print_frames(at);
    alarm(0);
}

/* Throws StackOverflowException from the faulting entry; false when this fault is something else. */
static bool throw_overflow(const siginfo_t *info, ucontext_t *context) {
    Thread *thread = clr_thread;
    greg_t *registers = context->uc_mcontext.gregs;
    u64 address = (u64)(uintptr_t)info->si_addr, pc = (u64)registers[REG_RIP];
    if (!is_stack_overflow(thread, address) || address < (u64)(uintptr_t)yellow_low(thread)) return false;
    if (thread->yellow_open || !thread->stretch || !clr_code_find(pc)) return false;
    clr_os_protect_read_write(yellow_low(thread), YELLOW_SIZE);
    thread->yellow_open = true;
    u64 rsp = (u64)registers[REG_RSP];
    u64 *stack = (u64 *)(((rsp - RED_ZONE_OF_ABI) & ~(u64)15) - 16);
    stack[0] = pc + 1;
    stack[1] = rsp;
    registers[REG_RSP] = (greg_t)(uintptr_t)stack;
    registers[REG_RIP] = (greg_t)(uintptr_t)clr_eh_overflow_entry;
    return true;
}

/* Whoever handled the signal before us (a sanitizer, a debugger's agent) sees it after the report; else the signal kills. */
static void pass_on(int number, siginfo_t *info, void *context) {
    u32 index = 0;
    while (handled[index] != number) index++;
    const struct sigaction *before = &previous[index];
    if ((before->sa_flags & SA_SIGINFO) && before->sa_sigaction) {
        before->sa_sigaction(number, info, context);
        return;
    }
    if (before->sa_handler != SIG_DFL && before->sa_handler != SIG_IGN) {
        before->sa_handler(number);
        return;
    }
    signal(number, SIG_DFL);
    /* A fault happens again on return; a signal that was sent has to be sent again. */
    if (info->si_code <= 0) raise(number);
}

static void on_signal(int number, siginfo_t *info, void *context) {
    if (number == SIGSEGV && throw_overflow(info, context)) return;
    report(number, info, context);
    pass_on(number, info, context);
}

void clr_signals_init(void) {
    struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    for (u32 i = 0; i < CLR_COUNTOF(handled); i++) CLR_CHECK(sigaction(handled[i], &action, &previous[i]) == 0);
}
