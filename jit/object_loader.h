/* jit/object_loader.h: turns an ELF64 relocatable object (x86-64), fresh from the compiler or from a cache, into code.
 *
 * Sections that are part of the program go to code memory (constants included), writable ones to near memory;
 * side tables (.llvm_stackmaps, .llvm_faultmaps, .debug_line) are relocated into C memory. Nothing in an object is
 * trusted: a malformed one gives an error. What a caller must supply is what the object's undefined symbols mean. */
#ifndef CLR_JIT_OBJECT_LOADER_H
#define CLR_JIT_OBJECT_LOADER_H

#include "base/error.h"
#include "runtime/code.h"

typedef struct ObjectSymbol {
    u64 address;
    bool is_slot; /* `address` is the cell that holds the target (a method's slot, a helper's cell): used itself as the
                     GOT entry, never relaxed, so that a store to it redirects every user. Only GOT and call relocations
                     may name such a symbol. */
    bool is_tls;  /* `address` is the offset of a thread-local variable from the thread pointer (%fs:0), as a signed number */
} ObjectSymbol;

typedef struct ObjectHost {
    void *context;
    /* What an undefined symbol that is used means; false: unknown (an error, or null for a weak one). */
    bool (*resolve)(void *context, const char *name, ObjectSymbol *out);
    /* Called for each function the object defines; the result becomes CodeFunction.method. May be NULL. */
    Method *(*define)(void *context, const char *name, u64 start, u64 size);
} ObjectHost;

typedef struct LoadedObject {
    CodeObject *code;      /* not registered yet: the caller completes it and passes it to clr_code_register */
    ClrSpan stackmaps;     /* .llvm_stackmaps, or empty */
    ClrSpan faultmaps;     /* .llvm_faultmaps, or empty */
    ClrSpan debug_line;    /* .debug_line, or empty */
    size_t code_bytes, data_bytes; /* taken from code and near memory */
    u8 *side_tables;       /* owns the three spans */
} LoadedObject;

/* Loads `elf` (any alignment; not needed afterwards). On failure `out` is empty, and code memory taken is lost.
 * Thread-safe as far as `host` is. */
ClrStatus clr_object_load(ClrSpan elf, const ObjectHost *host, LoadedObject *out, ClrError *error);

/* Frees the side tables (and the code object's description when it was not registered: set `code` to NULL when it was). */
void clr_loaded_object_deinit(LoadedObject *object);

#endif
