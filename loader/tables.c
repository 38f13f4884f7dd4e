/* loader/tables.c: reads cells, lists and coded indexes of the tables (II.22). */
#include "loader/image.h"

#include "loader/read.h"
#include "loader/schema.h"

static const ClrTable *table_of(const ClrImage *image, ClrTableId table)
{
    CLR_ASSERT((u32)table < CLR_TABLE_LIMIT);
    return &image->tables[table];
}

u32 clr_table_count(const ClrImage *image, ClrTableId table)
{
    return table_of(image, table)->count;
}

static inline u32 read_cell(const ClrTable *table, u32 row, u32 column)
{
    const u8 *p = table->rows + (size_t)(row - 1) * table->width + table->offsets[column];
    return table->sizes[column] == 4 ? clr_u32(p) : clr_u16(p);
}

u32 clr_table_get(const ClrImage *image, ClrTableId table, u32 row, u32 column)
{
    const ClrTable *t = table_of(image, table);
    CLR_ASSERT(row >= 1 && row <= t->count && column < t->column_count);
    return read_cell(t, row, column);
}

u32 clr_table_get_token(const ClrImage *image, ClrTableId table, u32 row, u32 column)
{
    u32 value = clr_table_get(image, table, row, column);
    u16 kind = clr_table_schema[table].columns[column].kind;
    u32 detail = kind & CLR_KIND_DETAIL;
    if ((kind & CLR_KIND_CLASS) == CLR_KIND_INDEX) return value ? CLR_TOKEN(detail, value) : 0;
    CLR_ASSERT((kind & CLR_KIND_CLASS) == CLR_KIND_CODED);
    const ClrCodedInfo *info = &clr_coded_info[detail];
    u32 tag = value & ((1u << info->bits) - 1), index = value >> info->bits;
    if (index == 0 || tag >= info->count || info->tables[tag] == CLR_NO_TABLE) return 0;
    return CLR_TOKEN(info->tables[tag], index);
}

const char *clr_table_get_string(const ClrImage *image, ClrTableId table, u32 row, u32 column)
{
    return clr_image_string(image, clr_table_get(image, table, row, column));
}

ClrSpan clr_table_get_blob(const ClrImage *image, ClrTableId table, u32 row, u32 column)
{
    ClrSpan blob = {0};
    ClrStatus status = clr_image_blob(image, clr_table_get(image, table, row, column), &blob, NULL);
    CLR_ASSERT(status == CLR_OK);
    (void)status;
    return blob;
}

ClrStatus clr_token_check(const ClrImage *image, u32 token, u64 allowed, ClrError *error)
{
    u32 table = CLR_TOKEN_TABLE(token), row = CLR_TOKEN_ROW(token);
    if (table >= CLR_TABLE_LIMIT || !(allowed >> table & 1))
        return clr_error_set(error, CLR_BAD_IMAGE, "token 0x%08X is of a table that is not allowed here", token);
    if (row == 0 || row > image->tables[table].count)
        return clr_error_set(error, CLR_BAD_IMAGE, "token 0x%08X names no existing row", token);
    return CLR_OK;
}

/* --- lists --- */

/* Rows that a list column counts through: those of the pointer table when there is one. */
static u32 list_count(const ClrImage *image, ClrTableId list_table)
{
    u32 pointers = clr_schema_pointer_table(list_table);
    if (pointers != CLR_NO_TABLE && image->tables[pointers].count) return image->tables[pointers].count;
    return image->tables[list_table].count;
}

void clr_table_list(const ClrImage *image, ClrTableId table, u32 row, u32 column, ClrTableId list_table, u32 *first, u32 *end)
{
    u32 start = clr_table_get(image, table, row, column);
    u32 limit = list_count(image, list_table) + 1;
    u32 stop = row < image->tables[table].count ? read_cell(&image->tables[table], row + 1, column) : limit;
    /* Some writers say 0 instead of 1 for the first row; validation has checked the rest. */
    *first = CLR_MAX(start, 1u);
    *end = CLR_MAX(stop, *first);
}

u32 clr_list_row(const ClrImage *image, ClrTableId list_table, u32 index)
{
    u32 pointers = clr_schema_pointer_table(list_table);
    if (pointers == CLR_NO_TABLE || image->tables[pointers].count == 0) return index;
    return clr_table_get(image, (ClrTableId)pointers, index, 0);
}

/* First row whose cell is at least `value` (count + 1 if there is none) in a column that ascends. */
static u32 lower_bound(const ClrTable *table, u32 column, u64 value)
{
    u32 low = 1, high = table->count + 1;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (read_cell(table, middle, column) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void clr_table_find_range(const ClrImage *image, ClrTableId table, u32 column, u32 value, u32 *first, u32 *end)
{
    const ClrTable *t = table_of(image, table);
    *first = *end = 1;
    if (t->count == 0) return;
    if (t->sorted && clr_schema_key_column(table) == (int)column) {
        *first = lower_bound(t, column, value);
        *end = lower_bound(t, column, (u64)value + 1);
        return;
    }
    bool found = false;
    for (u32 row = 1; row <= t->count; row++) {
        if (read_cell(t, row, column) != value) continue;
        if (!found) *first = row;
        found = true;
        *end = row + 1;
    }
}

u32 clr_coded_index(ClrTableId table, u32 column, u32 token)
{
    u16 kind = clr_table_schema[table].columns[column].kind;
    u32 detail = kind & CLR_KIND_DETAIL, of = CLR_TOKEN_TABLE(token), row = CLR_TOKEN_ROW(token);
    if ((kind & CLR_KIND_CLASS) == CLR_KIND_INDEX) return of == detail ? row : UINT32_MAX;
    CLR_ASSERT((kind & CLR_KIND_CLASS) == CLR_KIND_CODED);
    const ClrCodedInfo *info = &clr_coded_info[detail];
    for (u32 tag = 0; tag < info->count; tag++)
        if (info->tables[tag] == of) return row << info->bits | tag;
    return UINT32_MAX;
}

/* --- owners --- */

/* The TypeDef whose run of `list_table` holds `row`. */
static u32 list_owner(const ClrImage *image, u32 column, ClrTableId list_table, u32 row)
{
    const ClrTable *types = table_of(image, CLR_TABLE_TypeDef);
    u32 pointers = clr_schema_pointer_table(list_table), index = row;
    if (pointers != CLR_NO_TABLE && image->tables[pointers].count) {
        const ClrTable *table = &image->tables[pointers];
        index = 1;
        while (index <= table->count && read_cell(table, index, 0) != row) index++;
        if (index > table->count) return 0;
    }
    /* The last type that starts at or before the row; types with empty runs start at the same row as the next. */
    return lower_bound(types, column, (u64)index + 1) - 1;
}

u32 clr_method_owner(const ClrImage *image, u32 method_row)
{
    return list_owner(image, CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, method_row);
}

u32 clr_field_owner(const ClrImage *image, u32 field_row)
{
    return list_owner(image, CLR_COL_TypeDef_FieldList, CLR_TABLE_Field, field_row);
}

u32 clr_nested_owner(const ClrImage *image, u32 type_row)
{
    u32 first, end;
    clr_table_find_range(image, CLR_TABLE_NestedClass, CLR_COL_NestedClass_NestedClass, type_row, &first, &end);
    return first < end ? clr_table_get(image, CLR_TABLE_NestedClass, first, CLR_COL_NestedClass_EnclosingClass) : 0;
}

u32 clr_image_find_nested(const ClrImage *image, u32 owner_row, const char *name)
{
    const ClrTable *nested = table_of(image, CLR_TABLE_NestedClass);
    for (u32 row = 1; row <= nested->count; row++) {
        if (read_cell(nested, row, CLR_COL_NestedClass_EnclosingClass) != owner_row) continue;
        u32 type = read_cell(nested, row, CLR_COL_NestedClass_NestedClass);
        if (strcmp(clr_table_get_string(image, CLR_TABLE_TypeDef, type, CLR_COL_TypeDef_Name), name) == 0) return type;
    }
    return 0;
}
