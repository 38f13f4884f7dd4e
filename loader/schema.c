/* loader/schema.c: the schema tables, and the widths that follow from row counts. */
#include "loader/schema.h"

const ClrCodedInfo clr_coded_info[CLR_CODED_COUNT] = {
#define CLR_CODED_INDEX(name, bits, ...) {#name, bits, sizeof((u8[]){__VA_ARGS__}), {__VA_ARGS__}},
#include "loader/coded.def"
#undef CLR_CODED_INDEX
};

#define U16 CLR_KIND_U16
#define U32 CLR_KIND_U32
#define STRING CLR_KIND_STRING
#define GUID CLR_KIND_GUID
#define BLOB CLR_KIND_BLOB
#define CODED(name) (CLR_KIND_CODED | CLR_CODED_##name)
#define INDEX(name) (CLR_KIND_INDEX | CLR_TABLE_##name)
#define LIST(name) (CLR_KIND_LIST | CLR_TABLE_##name)
#define NEEDED CLR_KIND_NEEDED
#define KEY CLR_KIND_KEY
#define CLR_COLUMN(table, name, kind) {#name, kind},
#define CLR_TABLE(number, name, columns) [number] = {#name, CLR_COL_##name##_COUNT, {columns}},
const ClrTableSchema clr_table_schema[CLR_TABLE_LIMIT] = {
#include "loader/tables.def"
};
#undef CLR_TABLE
#undef CLR_COLUMN

u32 clr_schema_pointer_table(u32 list_table)
{
    switch (list_table) {
    case CLR_TABLE_Field: return CLR_TABLE_FieldPtr;
    case CLR_TABLE_MethodDef: return CLR_TABLE_MethodPtr;
    case CLR_TABLE_Param: return CLR_TABLE_ParamPtr;
    case CLR_TABLE_Event: return CLR_TABLE_EventPtr;
    case CLR_TABLE_Property: return CLR_TABLE_PropertyPtr;
    default: return CLR_NO_TABLE;
    }
}

int clr_schema_key_column(ClrTableId table)
{
    const ClrTableSchema *schema = &clr_table_schema[table];
    for (int i = 0; i < schema->column_count; i++)
        if (schema->columns[i].kind & CLR_KIND_KEY) return i;
    return -1;
}

/* A coded index is small when the rows of each of its tables leave room for the tag in 16 bits. */
static u8 coded_size(ClrCodedKind kind, const u32 counts[CLR_TABLE_LIMIT])
{
    const ClrCodedInfo *info = &clr_coded_info[kind];
    for (u32 tag = 0; tag < info->count; tag++) {
        u8 table = info->tables[tag];
        if (table != CLR_NO_TABLE && counts[table] >= (1u << (16 - info->bits))) return 4;
    }
    return 2;
}

static u8 column_size(u16 kind, const u32 counts[CLR_TABLE_LIMIT], u8 heap_sizes)
{
    u32 detail = kind & CLR_KIND_DETAIL;
    switch (kind & CLR_KIND_CLASS) {
    case CLR_KIND_CODED: return coded_size((ClrCodedKind)detail, counts);
    case CLR_KIND_INDEX: return counts[detail] > 0xFFFF ? 4 : 2;
    case CLR_KIND_LIST: {
        u32 pointers = clr_schema_pointer_table(detail);
        u32 count = pointers != CLR_NO_TABLE && counts[pointers] ? CLR_MAX(counts[pointers], counts[detail])
                                                                 : counts[detail];
        return count > 0xFFFF ? 4 : 2;
    }
    default: break;
    }
    switch (detail) {
    case CLR_KIND_U16: return 2;
    case CLR_KIND_U32: return 4;
    case CLR_KIND_STRING: return heap_sizes & 1 ? 4 : 2;
    case CLR_KIND_GUID: return heap_sizes & 2 ? 4 : 2;
    case CLR_KIND_BLOB: return heap_sizes & 4 ? 4 : 2;
    default: CLR_UNREACHABLE();
    }
}

void clr_schema_layout(ClrTable tables[CLR_TABLE_LIMIT], const u32 counts[CLR_TABLE_LIMIT], u8 heap_sizes)
{
    for (u32 t = 0; t < CLR_TABLE_LIMIT; t++) {
        const ClrTableSchema *schema = &clr_table_schema[t];
        ClrTable *table = &tables[t];
        u8 offset = 0;
        for (u32 c = 0; c < schema->column_count; c++) {
            table->offsets[c] = offset;
            table->sizes[c] = column_size(schema->columns[c].kind & 0xFF, counts, heap_sizes);
            offset = (u8)(offset + table->sizes[c]);
        }
        table->column_count = schema->column_count;
        table->width = offset;
    }
}
