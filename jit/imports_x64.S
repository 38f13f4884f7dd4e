/* jit/imports_x64.S: a jump through clr_jit_import_table for each function of runtime/jit_imports.def. */
        .text
        .set    INDEX, 0

#define JIT_IMPORT(symbol) \
        .globl  symbol; .hidden symbol; .type symbol, @function; .p2align 3; \
symbol: jmp     *clr_jit_import_table + 8 * INDEX(%rip); \
        .size   symbol, . - symbol; .set INDEX, INDEX + 1
#include "runtime/jit_imports.def"
#undef JIT_IMPORT

        .section .note.GNU-stack,"",@progbits
