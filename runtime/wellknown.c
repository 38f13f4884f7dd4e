/* The corlib types that the VM names, resolved once at start (runtime/wellknown.def). */
#include "runtime/type_internal.h"

WellKnown clr_types;
Assembly *clr_corlib;

static const struct { size_t offset; const char *name_space, *name; } names[] = {
#define CLR_WELL_KNOWN(field, name_space, name) {offsetof(WellKnown, field), name_space, name},
#include "runtime/wellknown.def"
#undef CLR_WELL_KNOWN
};

ClrStatus clr_wellknown_load(ClrError *error) {
    for (u32 i = 0; i < CLR_COUNTOF(names); i++) {
        Type **slot = (Type **)((char *)&clr_types + names[i].offset);
        u32 row = clr_image_find_type(clr_corlib->image, names[i].name_space, names[i].name);
        if (!row) return clr_error_set(error, CLR_TYPE_LOAD, "the core library has no type %s.%s", names[i].name_space, names[i].name);
        CLR_TRY(clr_type_of_def(clr_corlib, row, slot, error));
    }
    CLR_TRY(clr_type_require(clr_types.object, CLR_LEVEL_READY, error));
    CLR_TRY(clr_type_require(clr_types.string, CLR_LEVEL_READY, error));
    CLR_TRY(clr_type_require(clr_types.array, CLR_LEVEL_READY, error));
    CLR_TRY(clr_type_require(clr_types.delegate, CLR_LEVEL_READY, error));
    CLR_TRY(clr_type_require(clr_types.exception, CLR_LEVEL_READY, error));
    return CLR_OK;
}
