/* tests/unit/code_support.h: what the tests of code and exceptions share: a thread, fake VM callbacks, loading of
 * objects made from tests/unit/ll. */
#ifndef CLR_TESTS_CODE_SUPPORT_H
#define CLR_TESTS_CODE_SUPPORT_H

#include "jit/object_loader.h"
#include "runtime/exceptions.h"

typedef struct KnownSymbol {
    const char *name;
    u64 address;
    bool is_slot, is_tls;
} KnownSymbol;

/* Symbols that every object may use: entries of eh_x64.S, `note`, type_a, type_b. */
void code_support_init(void);
/* Reads a file of CLR_TEST_OBJECTS. Freed by the caller with clr_free. */
ClrSpan code_support_read(const char *name);
/* Loads and registers; further symbols end with a NULL name. Function addresses are found by name afterwards. */
void code_support_load(const char *object, const KnownSymbol *more);
void *code_support_function(const char *name);
/* Forgets the names of loaded functions. */
void code_support_forget(void);

/* Numbers recorded by `note`, as text: "1 2 3". */
const char *code_support_notes(void);
void code_support_clear_notes(void);
void note(i32 number);

/* Exceptions of two unrelated types. */
Object *code_support_exception(char type);
u32 code_support_trace_length(void); /* frames recorded since the last fresh throw */
u32 code_support_states(void);       /* throws in flight */
extern u32 code_support_unhandled;

/* Calls a function with up to four arguments through clr_invoke; flags as InvokeFrame.flags. */
u64 code_support_call(void *code, u64 flags, u64 a, u64 b, u64 c, u64 d);

#endif
