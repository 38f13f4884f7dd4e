/* loader/pdb.h: portable PDB (its specification, version 1.0): lines and local names. */
#ifndef CLR_LOADER_PDB_H
#define CLR_LOADER_PDB_H

#include "loader/image.h"

typedef struct ClrPdb ClrPdb;

/* The PDB of an image: side by side (its id checked against the debug directory), or embedded (deflate).
 * NULL when there is none or it is malformed. Opened once, owned by the image; thread-safe. */
ClrPdb *clr_pdb_of(ClrImage *image);
/* Gives an image a PDB from memory (copied), when none was opened yet: Assembly.Load(bytes, symbols). */
ClrStatus clr_pdb_attach(ClrImage *image, ClrSpan bytes, ClrError *error);
/* Source position of an IL offset: the last sequence point at or before it that is not hidden. `*file` lives as
 * long as the image. false when unknown. */
bool clr_pdb_line(ClrPdb *pdb, u32 method_row, u32 il_offset, const char **file, u32 *line, u32 *column);
/* Name of local variable `slot` in scope at `il_offset` (CLR_NO_PLACE: in any scope), or NULL. */
const char *clr_pdb_local_name(ClrPdb *pdb, u32 method_row, u32 slot, u32 il_offset);
void clr_pdb_close(ClrPdb *pdb);

/* The PDB's own tables and heaps. */
const ClrImage *clr_pdb_image(const ClrPdb *pdb);
/* Path of Document row `document` (1 based), or NULL. Lives as long as the image. */
const char *clr_pdb_document(ClrPdb *pdb, u32 document);

typedef struct ClrSequencePoint {
    u32 il_offset, document;
    u32 start_line, start_column, end_line, end_column;
    bool hidden; /* then the lines mean nothing */
} ClrSequencePoint;

/* Walks the sequence points of a method in IL order. */
typedef struct ClrPointWalk {
    const u8 *p, *end;
    ClrSequencePoint point;
    u32 documents;       /* rows of Document */
    u32 line, column;    /* of the last point that was not hidden */
    bool started, any_line;
} ClrPointWalk;
/* false when the method has none. */
bool clr_pdb_points(ClrPdb *pdb, u32 method_row, ClrPointWalk *out);
/* Moves to the next point (walk->point); false at the end or when the rest is malformed. */
bool clr_pdb_next_point(ClrPointWalk *walk);

/* An entry of the debug directory of a PE file (II.25.2.3.3 and the PE specification). */
typedef struct ClrDebugEntry {
    u32 time_stamp, type; /* 2 CodeView, 16 reproducible, 17 embedded portable PDB, 19 PDB checksum */
    u16 major, minor;
    u32 rva, file_offset;
    ClrSpan data;
} ClrDebugEntry;
enum { CLR_DEBUG_CODE_VIEW = 2, CLR_DEBUG_REPRODUCIBLE = 16, CLR_DEBUG_EMBEDDED_PDB = 17, CLR_DEBUG_PDB_CHECKSUM = 19 };
/* false when there is no entry `index` (from 0) or it lies outside of the file. */
bool clr_debug_entry(const ClrImage *image, u32 index, ClrDebugEntry *out);

#endif
