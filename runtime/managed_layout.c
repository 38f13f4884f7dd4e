/* C's view of corlib objects against the managed fields. */
#include "runtime/managed_layout.h"

#include "runtime/delegate.h"
#include "runtime/type.h"

static const struct { const char *name_space, *type, *field; size_t offset; } rows[] = {
    {"System", "String", "_stringLength", offsetof(String, length)},
    {"System", "String", "_firstChar", offsetof(String, chars)},
    {"System", "Delegate", "_target", offsetof(Delegate, target)},
    {"System", "Delegate", "_list", offsetof(Delegate, list)},
    {"System", "Delegate", "_code", offsetof(Delegate, code)},
    {"System", "Delegate", "_method", offsetof(Delegate, method)},
    {"System", "Delegate", "_count", offsetof(Delegate, count)},
    {"System", "Delegate", "_aux", offsetof(Delegate, aux)},
    {"System", "Exception", "_message", offsetof(ManagedException, message)},
    {"System", "Exception", "_inner", offsetof(ManagedException, inner)},
    {"System", "Exception", "_trace", offsetof(ManagedException, trace)},
    {"System", "Exception", "_hresult", offsetof(ManagedException, hresult)},
    {"System", "Exception", "_traceCount", offsetof(ManagedException, trace_count)},
};

ClrStatus clr_layout_check(ClrError *error) {
    for (u32 i = 0; i < CLR_COUNTOF(rows); i++) {
        Type *type;
        CLR_TRY(clr_assembly_find_type(clr_corlib, rows[i].name_space, rows[i].type, &type, error));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_LAYOUT, error));
        Field *field = clr_type_find_field(type, rows[i].field);
        if (!field || field->offset != rows[i].offset)
            return clr_error_set(error, CLR_TYPE_LOAD, "the core library does not fit this runtime: %s.%s lies at %d, not at %zu", rows[i].type, rows[i].field, field ? (int)field->offset : -1, rows[i].offset);
    }
    return CLR_OK;
}
