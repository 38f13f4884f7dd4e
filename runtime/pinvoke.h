/* runtime/pinvoke.h: calling native functions (ECMA-335 II.15.5). */
#ifndef CLR_RUNTIME_PINVOKE_H
#define CLR_RUNTIME_PINVOKE_H

#include "runtime/type.h"

/* Strings go as UTF-16 (CharSet.Unicode) rather than UTF-8. */
bool clr_pinvoke_is_wide(Method *method);
/* Address of the function a method imports; NULL and DllNotFoundException or EntryPointNotFoundException pending. */
void *clr_rt_pinvoke_resolve(Method *method);

#endif
