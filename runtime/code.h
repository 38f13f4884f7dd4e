/* runtime/code.h: memory for code and method tables, the registry of code ranges, method entries.
 *
 * One reservation below 2 GiB holds three areas, so that rip-relative addresses and 32-bit names reach everything:
 *   method tables and VM data that code names (read-write, never executable)
 *   slots, GOT and writable data of objects (read-write)
 *   code (one anonymous file mapped twice: written at one address, executed at another: W^X without mprotect)
 *
 * A method's entry:
 *   stub   jmp *slot(%rip)                     stable address: vtables, IMT, delegates, function pointers, ldftn
 *   lazy   lea record, %r11; jmp lazy_common   the slot's first value: compiles, publishes, jumps
 *   slot   8 bytes of read-write memory; calls of compiled code are `call *slot(%rip)`
 * Publishing code is one release store to the slot. r10 (`nest`) and all argument registers survive the lazy path. */
#ifndef CLR_RUNTIME_CODE_H
#define CLR_RUNTIME_CODE_H

#include "base/error.h"
#include "runtime/object.h"

/* Reserves the areas; false when the address space below 2 GiB is taken. Once per process; idempotent. */
bool clr_code_init(void);

/* The three allocators return NULL when their area is full; `align` is a power of two up to 4096. Thread-safe. */
/* Zeroed read-write memory below 2 GiB that is never freed: method tables, literals' cells. */
void *clr_low_alloc(size_t size, size_t align);
/* Zeroed read-write memory near code: slots, GOT, writable sections. */
void *clr_near_alloc(size_t size, size_t align);
/* Executable memory: returns the address to run at and in *write the address to write at. */
u8 *clr_code_alloc(size_t size, size_t align, u8 **write);
/* Whether [address, address + size) lies in the reservation (any area). */
bool clr_code_memory_contains(u64 address, u64 size);
/* Bounds of the code area. */
void clr_code_range(u64 *start, u64 *end);

typedef struct MethodEntry {
    void **slot; /* where calls load the target */
    void *stub;  /* stable address */
    void *lazy;  /* first value of the slot */
} MethodEntry;

/* Makes the entry of a method. Thread-safe. */
void clr_code_make_entry(Method *method, MethodEntry *out);

/* Small hand-written stubs (System V x86-64): each returns its address. Slots must be near memory. */
void *clr_stub_set_context(void *context, void **slot);        /* r10 = context; jmp *slot */
void *clr_stub_unbox(void **slot);                              /* rdi += 8; jmp *slot */
void *clr_stub_unbox_context(void **slot);                      /* r10 = method table of rdi; rdi += 8; jmp *slot */
/* IMT chain: compares r10 with `id`; equal: jmp target; else jmp next. Both are addresses of code (any distance);
 * the chain's end is clr_imt_resolve_entry (runtime/stubs.h). */
void *clr_stub_imt_case(const void *id, void *target, void *next);

/* --- registry of compiled code --- */
typedef struct CodeFunction {
    u64 start, end;
    Method *method;          /* NULL for stubs and thunks */
    const u8 *fde, *lsda;    /* as found in .eh_frame */
    struct UnwindRows *rows; /* compiled lazily (runtime/unwind.c) */
    struct UnwindSites *sites;
    struct IlMap *il_map;    /* return address -> IL offset (runtime/il_map.h) */
    u32 tier;
} CodeFunction;

typedef struct CodeObject {
    u64 start, end;          /* range of executable bytes */
    CodeFunction *functions; /* sorted by start */
    u32 function_count;
    const void *owner;
} CodeObject;

/* Takes `object`. Published atomically; lookups are lock-free. Objects are never unregistered yet. */
void clr_code_register(CodeObject *object);
/* The function that contains pc, or NULL. Lock-free; callable from a signal handler. */
CodeFunction *clr_code_find(u64 pc);
/* The object whose range (code and constants) contains the address, or NULL. */
CodeObject *clr_code_find_object(u64 address);

#endif
