/* loader/attributes.h: custom-attribute lookups by name that need no execution (II.22.10, II.23.3). */
#ifndef CLR_LOADER_ATTRIBUTES_H
#define CLR_LOADER_ATTRIBUTES_H

#include "loader/signature.h"

/* Rows [*first, *end) of CustomAttribute whose parent is `token`. */
void clr_attribute_range(const ClrImage *image, u32 token, u32 *first, u32 *end);
/* Namespace and name of the type whose constructor attribute `row` calls; false when it is a TypeSpec or malformed. */
bool clr_attribute_type(const ClrImage *image, u32 row, const char **name_space, const char **name);
/* The attribute row of that type on `token`, or 0. */
u32 clr_attribute_find(const ClrImage *image, u32 token, const char *name_space, const char *name);
/* The value blob of an attribute row. */
ClrSpan clr_attribute_value(const ClrImage *image, u32 row);

#endif
