/* runtime/icalls.h: internal calls: extern methods of corlib that C implements (icalls.def).
 *
 * A row is ICALL(type, method, C function, result, (parameters)). Internal calls are static; the C function takes
 * the parameters as the platform's C convention has them, and reports a managed exception by setting it pending. */
#ifndef CLR_RUNTIME_ICALLS_H
#define CLR_RUNTIME_ICALLS_H

#include "runtime/type.h"

typedef struct IcallEntry {
    const char *type, *method; /* full type name ("System.Threading.Thread"), method name */
    void *function;
} IcallEntry;

/* The row of a corlib method, or NULL. */
const IcallEntry *clr_icall_find(Method *method);
/* Number of rows and the i-th, for coverage tests. */
u32 clr_icall_count(void);
const IcallEntry *clr_icall_at(u32 index);

#endif
