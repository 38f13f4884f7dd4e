/* loader/schema.h: what each column of each metadata table holds, as data (from tables.def and coded.def). */
#ifndef CLR_LOADER_SCHEMA_H
#define CLR_LOADER_SCHEMA_H

#include "loader/image.h"

#define CLR_NO_TABLE 0xFF
#define CLR_MAX_COLUMNS 12

/* Coded indexes: CLR_CODED_TypeDefOrRef, ... */
typedef enum ClrCodedKind {
#define CLR_CODED_INDEX(name, bits, ...) CLR_CODED_##name,
#include "loader/coded.def"
#undef CLR_CODED_INDEX
    CLR_CODED_COUNT
} ClrCodedKind;

typedef struct ClrCodedInfo {
    const char *name;
    u8 bits;
    u8 count;      /* tags from `count` on have no meaning */
    u8 tables[32]; /* by tag; CLR_NO_TABLE where a tag has no meaning */
} ClrCodedInfo;
extern const ClrCodedInfo clr_coded_info[CLR_CODED_COUNT];

/* A column kind is one of the classes below; the low bits are its table or coded index. */
enum {
    CLR_KIND_U16 = 0x00, CLR_KIND_U32, CLR_KIND_STRING, CLR_KIND_GUID, CLR_KIND_BLOB,
    CLR_KIND_CODED = 0x40,  /* | ClrCodedKind */
    CLR_KIND_INDEX = 0x80,  /* | ClrTableId */
    CLR_KIND_LIST = 0xC0,   /* | ClrTableId */
    CLR_KIND_CLASS = 0xC0,
    CLR_KIND_DETAIL = 0x3F,
    CLR_KIND_NEEDED = 0x100, /* 0 is malformed */
    CLR_KIND_KEY = 0x200     /* the table is sorted by this column */
};

typedef struct ClrColumnSchema {
    const char *name;
    u16 kind;
} ClrColumnSchema;

typedef struct ClrTableSchema {
    const char *name; /* NULL: there is no such table */
    u8 column_count;
    ClrColumnSchema columns[CLR_MAX_COLUMNS];
} ClrTableSchema;
extern const ClrTableSchema clr_table_schema[CLR_TABLE_LIMIT];

/* The pointer table of "#-" streams that stands between a list column and `list_table`, or CLR_NO_TABLE. */
u32 clr_schema_pointer_table(u32 list_table);

/* The column that the table is sorted by, or -1. */
int clr_schema_key_column(ClrTableId table);

/* Sets the widths of all columns from the row counts that indexes refer to and the heap sizes byte (II.24.2.6). */
void clr_schema_layout(ClrTable tables[CLR_TABLE_LIMIT], const u32 counts[CLR_TABLE_LIMIT], u8 heap_sizes);

#endif
