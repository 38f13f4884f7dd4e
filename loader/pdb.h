/* loader/pdb.h: portable PDB (its specification, version 1.0): lines and local names. */
#ifndef CLR_LOADER_PDB_H
#define CLR_LOADER_PDB_H

#include "loader/image.h"

typedef struct ClrPdb ClrPdb;

/* The PDB of an image: side by side (its id checked against the debug directory), or embedded (deflate).
 * NULL when there is none or it is malformed. Opened once, owned by the image; thread-safe. */
ClrPdb *clr_pdb_of(ClrImage *image);
/* Source position of an IL offset: the last sequence point at or before it that is not hidden. `*file` lives as
 * long as the image. false when unknown. */
bool clr_pdb_line(ClrPdb *pdb, u32 method_row, u32 il_offset, const char **file, u32 *line, u32 *column);
/* Name of local variable `slot` in scope at `il_offset`, or NULL. */
const char *clr_pdb_local_name(ClrPdb *pdb, u32 method_row, u32 slot, u32 il_offset);
void clr_pdb_close(ClrPdb *pdb);

#endif
