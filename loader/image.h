/* loader/image.h: a PE file with CLI metadata, mapped and validated; nothing of execution.
 *
 * Terms (ECMA-335 II):
 *   image   one file: PE headers, CLI header, metadata root, streams (heaps and tables)
 *   table   rows of fixed width (II.22); a row is numbered from 1, 0 means "none"
 *   token   table << 24 | row
 *   coded index  a row index with the table in its low bits (II.24.2.6)
 *
 * An image is immutable after clr_image_open and may be read from any thread. All pointers that the
 * accessors hand out point into the mapping and live as long as the image. Every offset, index, row
 * and length that comes from the file is checked where it is read; a bad one is CLR_BAD_IMAGE with
 * its place. Row accessors assert that the row exists; clr_token_check is the check for rows that come
 * from IL or signatures. Columns that index other tables are checked once for all rows when the image is
 * opened (loader/validate.c reads every row): so later reads of a valid row cannot fail. Heap indexes are
 * checked at open too: string indexes are inside #Strings and their text ends inside it, blob indexes have a
 * valid length prefix inside #Blob. */
#ifndef CLR_LOADER_IMAGE_H
#define CLR_LOADER_IMAGE_H

#include "base/error.h"
#include "base/map.h"
#include "base/memory.h"
#include "base/os.h"
#include "base/trace.h"

/* Table numbers (II.22): CLR_TABLE_Module = 0, ... generated from tables.def, portable PDB tables (0x30..0x37) included. */
typedef enum ClrTableId {
#define CLR_TABLE(number, name, columns) CLR_TABLE_##name = number,
#include "loader/tables.def"
#undef CLR_TABLE
    CLR_TABLE_LIMIT = 0x40
} ClrTableId;

/* Column numbers: CLR_COL_TypeDef_Flags = 0, CLR_COL_TypeDef_Name = 1, ... in the order of the specification. */
#define CLR_TABLE(number, name, columns) enum { columns CLR_COL_##name##_COUNT };
#define CLR_COLUMN(table, name, kind) CLR_COL_##table##_##name,
#include "loader/tables.def"
#undef CLR_TABLE
#undef CLR_COLUMN

#define CLR_TOKEN(table, row) (((u32)(table) << 24) | (u32)(row))
#define CLR_TOKEN_TABLE(token) ((token) >> 24)
#define CLR_TOKEN_ROW(token) ((token)&0xFFFFFFu)

typedef struct ClrTable {
    const u8 *rows;
    u32 count;
    u8 width;              /* bytes a row */
    u8 column_count;
    u8 offsets[12], sizes[12]; /* of each column */
    bool sorted;           /* by its key column, as found when the image was opened */
} ClrTable;

typedef struct ClrSection {
    char name[9];
    u32 rva, virtual_size, file_offset, file_size, flags;
} ClrSection;

typedef struct ClrDirectory {
    u32 rva, size;
} ClrDirectory;

typedef struct ClrStream {
    char name[32];
    ClrSpan data;
} ClrStream;

typedef struct ClrImage {
    char *path;             /* owned; "<bytes>" for an image from memory */
    ClrSpan file;           /* the whole file */
    ClrFileIdentity identity;
    bool owns_mapping;
    u8 *owned_bytes;        /* the copy of an image from memory, or NULL */
    bool is_pe_plus, is_portable_pdb, is_windows_metadata, has_ready_to_run, is_enc; /* is_enc: "#-" stream */
    u16 machine, subsystem, characteristics, dll_characteristics;
    u64 image_base;
    u32 section_alignment, file_alignment;
    ClrSection *sections;
    u32 section_count;
    ClrDirectory directories[16]; /* of the PE header; 6 is debug, 14 the CLI header */
    u32 time_stamp;
    u32 cli_flags, entry_point_token; /* in a portable PDB too */
    u16 runtime_major, runtime_minor;
    const char *version;    /* metadata version string, e.g. "v4.0.30319" */
    ClrStream *streams;     /* as the metadata root lists them */
    u32 stream_count;
    ClrSpan metadata, strings, blobs, guids, user_strings, tables_stream, pdb_stream;
    ClrSpan resources, strong_name, vtable_fixups, native_header; /* native_header: ReadyToRun */
    ClrTable tables[CLR_TABLE_LIMIT];
    u8 heap_sizes;
    u64 sorted_mask;        /* as the tables stream claims; tables[].sorted is the truth */
    u32 external_counts[CLR_TABLE_LIMIT]; /* portable PDB: rows of the type-system tables of its image */
    ClrMap type_by_name;    /* "Namespace\0Name" of top-level TypeDefs -> (void *)(uintptr_t)row; built at open */
    ClrMap exported_by_name; /* the same for ExportedType rows that are not nested */
    ClrArena arena;         /* dies with the image */
    struct ClrPdb *pdb;     /* line numbers, opened on first demand (loader/pdb.h) */
} ClrImage;

/* Opens a file. On success *out is owned by the caller (clr_image_close). A file without CLI metadata is CLR_BAD_IMAGE. */
ClrStatus clr_image_open(const char *path, ClrImage **out, ClrError *error);
/* The same over bytes that the image copies (copy = true) or borrows. */
ClrStatus clr_image_open_bytes(ClrSpan bytes, const char *name, bool copy, ClrImage **out, ClrError *error);
void clr_image_close(ClrImage *image);

/* Bytes at an RVA up to the end of their section's raw data (zero-filled tails are not included); false if outside. */
bool clr_image_at_rva(const ClrImage *image, u32 rva, ClrSpan *out);
/* The bytes of an embedded manifest resource (ManifestResource row without an implementation). */
ClrStatus clr_image_resource(const ClrImage *image, u32 row, ClrSpan *out, ClrError *error);
/* File offset of a pointer into the image, for error messages. */
u64 clr_image_offset(const ClrImage *image, const void *pointer);

/* --- tables --- */
u32 clr_table_count(const ClrImage *image, ClrTableId table);
/* The raw value of a column (heap offset, row, coded index or constant). Asserts that the row exists. */
u32 clr_table_get(const ClrImage *image, ClrTableId table, u32 row, u32 column);
/* Decodes a coded index column into a token (0x00000000 row 0: none). Asserts that the row exists. */
u32 clr_table_get_token(const ClrImage *image, ClrTableId table, u32 row, u32 column);
const char *clr_table_get_string(const ClrImage *image, ClrTableId table, u32 row, u32 column);
ClrSpan clr_table_get_blob(const ClrImage *image, ClrTableId table, u32 row, u32 column);
/* Checks that a token from IL or a signature names an existing row of a table in `allowed` (bit per table). */
ClrStatus clr_token_check(const ClrImage *image, u32 token, u64 allowed, ClrError *error);

/* Rows [*first, *end) of `list_table` that belong to `row` (TypeDef.FieldList, ...), #- pointer tables resolved by clr_list_row. */
void clr_table_list(const ClrImage *image, ClrTableId table, u32 row, u32 column, ClrTableId list_table, u32 *first, u32 *end);
u32 clr_list_row(const ClrImage *image, ClrTableId list_table, u32 index);
/* First and one past the last row of a table sorted by `column` whose raw value equals `value` (binary search; linear when the image is not sorted: then rows [first,end) is the tightest range and callers re-check). */
void clr_table_find_range(const ClrImage *image, ClrTableId table, u32 column, u32 value, u32 *first, u32 *end);
/* Encodes a token for a lookup in a coded column. */
u32 clr_coded_index(ClrTableId table, u32 column, u32 token);

/* Row of the TypeDef that owns a MethodDef / Field row (binary search over the lists). */
u32 clr_method_owner(const ClrImage *image, u32 method_row);
u32 clr_field_owner(const ClrImage *image, u32 field_row);
/* Row of the enclosing TypeDef (NestedClass), 0 if not nested. */
u32 clr_nested_owner(const ClrImage *image, u32 type_row);
/* TypeDef row of a top-level type, 0 if there is none. */
u32 clr_image_find_type(const ClrImage *image, const char *name_space, const char *name);
/* ExportedType row of a top-level type (a forwarder, or a type of another module), 0 if there is none. */
u32 clr_image_find_exported(const ClrImage *image, const char *name_space, const char *name);
/* TypeDef row of a nested type, 0 if there is none. */
u32 clr_image_find_nested(const ClrImage *image, u32 owner_row, const char *name);

/* --- heaps --- */
const char *clr_image_string(const ClrImage *image, u32 index);   /* "" when index is out of the heap */
ClrStatus clr_image_blob(const ClrImage *image, u32 index, ClrSpan *out, ClrError *error);
ClrStatus clr_image_user_string(const ClrImage *image, u32 index, const u8 **utf16, u32 *length, ClrError *error); /* length in UTF-16 units; bytes unaligned */
bool clr_image_guid(const ClrImage *image, u32 index, u8 out[16]);

#endif
