/* loader/inflate.h: raw deflate streams (RFC 1951), as embedded PDBs use them. */
#ifndef CLR_LOADER_INFLATE_H
#define CLR_LOADER_INFLATE_H

#include "base/error.h"

/* Decompresses `source` into exactly `size` bytes at `out`; anything else is CLR_BAD_IMAGE. */
ClrStatus clr_inflate(ClrSpan source, u8 *out, size_t size, ClrError *error);

#endif
