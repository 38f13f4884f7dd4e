/* runtime/stubs.h: assembly entry points that stubs and slots name (runtime/eh_x64.S), and the C functions behind them.
 *
 * Both entries run on the stack exactly as the caller left it at its call, keep every argument register
 * (rdi rsi rdx rcx r8 r9 rax, r10, xmm0-7) for the target they jump to, and lose r11. When the C function returns NULL
 * they throw thread->pending as if the call itself had thrown. */
#ifndef CLR_RUNTIME_STUBS_H
#define CLR_RUNTIME_STUBS_H

#include "runtime/object.h"

/* r11 = the method's record. The target of every lazy stub; never called from C. */
void clr_lazy_common(void);
/* r10 = interface Method, rdi = the object. First value of the IMT slots; never called from C. */
void clr_imt_resolve_entry(void);

/* The VM supplies these. Compiles the method, publishes it in its slot and returns its code; or sets pending and
 * returns NULL. */
void *clr_method_prepare(Method *method);
/* The code (or stub) to run for `interface_method` on `self` (may be null: then NullReferenceException is pending and
 * the result NULL). */
void *clr_imt_resolve(Object *self, Method *interface_method);

#endif
