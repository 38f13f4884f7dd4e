/* runtime/helper_thunks_x64.S: a thunk clr_jit_<name> per row of helpers.def. */
#include "runtime/asm_x64.inc"

        .text

#define HELPER(name, c_function, flags) HELPER_THUNK clr_jit_##name, c_function, #flags
#include "runtime/helpers.def"
#undef HELPER

        .section .note.GNU-stack,"",@progbits
