/* loader/validate.h: the checks at open that let every later read of a valid row go unchecked. */
#ifndef CLR_LOADER_VALIDATE_H
#define CLR_LOADER_VALIDATE_H

#include "loader/image.h"

/* Checks every column of every row: heap indexes lie inside their heaps, blobs have a valid length, row and coded
 * indexes name existing rows (or 0 where that is allowed), list columns never run backwards. Sets tables[].sorted. */
ClrStatus clr_validate_tables(ClrImage *image, ClrError *error);

#endif
