/* runtime/helper_thunks.h: the thunks of helpers.def, by address only: compiled code calls them, C never does. */
#ifndef CLR_RUNTIME_HELPER_THUNKS_H
#define CLR_RUNTIME_HELPER_THUNKS_H

#define HELPER(name, c_function, flags) void clr_jit_##name(void);
#include "runtime/helpers.def"
#undef HELPER

#endif
