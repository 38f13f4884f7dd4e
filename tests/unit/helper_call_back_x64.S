/* tests/unit/helper_call_back_x64.S: a helper thunk as the compiler's helpers have, for C functions of the tests. */
#include "runtime/asm_x64.inc"
        .text
HELPER_THUNK helper_call_back, test_call_back, "MAY_THROW | MAY_GC"
        .section .note.GNU-stack,"",@progbits
