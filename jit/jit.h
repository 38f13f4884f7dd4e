/* jit/jit.h: what the JIT's shared object exports: one function. */
#ifndef CLR_JIT_JIT_H
#define CLR_JIT_JIT_H

#include "runtime/vm.h"

/* Takes what the VM offers (kept by the caller) and returns the JIT's functions; starts nothing yet. Static. */
const JitInterface *clr_jit_interface(const JitHost *host);

#endif
