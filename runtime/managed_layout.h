/* runtime/managed_layout.h: corlib types whose fields C touches, as C structs. clr_layout_check compares them with the managed
 * fields by name at start (managed_layout.def), so a change on one side is found at once. */
#ifndef CLR_RUNTIME_MANAGED_LAYOUT_H
#define CLR_RUNTIME_MANAGED_LAYOUT_H

#include "base/error.h"
#include "runtime/object.h"

typedef struct ManagedException {
    Object object;
    Object *message, *inner, *data, *help_link, *source;
    Object *trace;       /* long[]: return addresses */
    Object *remote_trace;
    i32 hresult;
    i32 trace_count;
} ManagedException;

ClrStatus clr_layout_check(ClrError *error);

#endif
