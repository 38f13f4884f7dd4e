/* tools/cildump_tables.c: every table row by row and every heap entry by entry. */
#include "tools/cildump.h"

#include "loader/read.h"
#include "loader/schema.h"

static void put_cell(Dump *d, const ClrImage *image, u32 table, u32 row, u32 column)
{
    u16 kind = clr_table_schema[table].columns[column].kind;
    u32 value = clr_table_get(image, (ClrTableId)table, row, column), detail = kind & CLR_KIND_DETAIL;
    switch (kind & CLR_KIND_CLASS) {
    case CLR_KIND_CODED: case CLR_KIND_INDEX:
        value = clr_table_get_token(image, (ClrTableId)table, row, column);
        if (!value) {
            put(d, "nil");
            return;
        }
        put(d, clr_table_schema[CLR_TOKEN_TABLE(value)].name);
        put_format(d, "[%u]", CLR_TOKEN_ROW(value));
        return;
    case CLR_KIND_LIST:
        put(d, clr_table_schema[detail].name);
        put_format(d, "[%u..]", value);
        return;
    default: break;
    }
    switch (detail) {
    case CLR_KIND_STRING: put_string(d, clr_image_string(image, value)); return;
    case CLR_KIND_BLOB: put_format(d, "#Blob+0x%X (%zu bytes)", value, clr_table_get_blob(image, (ClrTableId)table, row, column).size); return;
    case CLR_KIND_GUID: put_format(d, "#GUID[%u]", value); return;
    default: put_format(d, "0x%X", value);
    }
}

static void dump_table(Dump *d, const ClrImage *image, u32 table)
{
    const ClrTableSchema *schema = &clr_table_schema[table];
    const ClrTable *t = &image->tables[table];
    put_format(d, "%s (table 0x%02X): %u rows of %u bytes at 0x%llX%s\n", schema->name, table, t->count, t->width,
               (unsigned long long)clr_image_offset(image, t->rows), t->sorted ? ", sorted" : "");
    for (u32 row = 1; row <= t->count; row++) {
        put(d, "  ");
        put_hex(d, CLR_TOKEN(table, row), 8);
        for (u32 column = 0; column < schema->column_count; column++) {
            put(d, column ? ", " : ": ");
            put(d, schema->columns[column].name);
            put_char(d, '=');
            put_cell(d, image, table, row, column);
        }
        put_char(d, '\n');
    }
}

static bool dump_tables_of(Dump *d, const ClrImage *image, const char *name)
{
    bool found = false;
    for (u32 table = 0; table < CLR_TABLE_LIMIT; table++) {
        const ClrTableSchema *schema = &clr_table_schema[table];
        if (!schema->name || (name && strcasecmp(name, schema->name) != 0)) continue;
        found = true;
        if (image->tables[table].count) dump_table(d, image, table);
    }
    return found;
}

bool dump_tables(Dump *d, const char *name)
{
    if (!dump_tables_of(d, d->image, name)) return false;
    if (!d->pdb) return true;
    put(d, "// debug information\n");
    return dump_tables_of(d, clr_pdb_image(d->pdb), name);
}

/* --- heaps --- */

static void dump_strings(Dump *d, ClrSpan heap)
{
    put_format(d, "#Strings: %zu bytes\n", heap.size);
    for (size_t at = 0; at < heap.size;) {
        const char *text = (const char *)heap.data + at;
        put_format(d, "  0x%06zX: ", at);
        put_string(d, text);
        put_char(d, '\n');
        at += strlen(text) + 1;
    }
}

/* Entries with a length prefix; what does not parse is shown as bytes, so that none goes missing. */
static void dump_sized(Dump *d, const char *name, ClrSpan heap, bool text)
{
    put_format(d, "%s: %zu bytes\n", name, heap.size);
    d->indent = 1;
    for (size_t at = 0; at < heap.size;) {
        u32 length = 0, prefix = clr_compressed(heap.data + at, heap.data + heap.size, &length);
        put_format(d, "  0x%06zX: ", at);
        if (prefix == 0 || length > heap.size - at - prefix) {
            put(d, "unparsed ");
            put_blob(d, (ClrSpan){heap.data + at, heap.size - at});
            put_char(d, '\n');
            break;
        }
        if (text)
            put_utf16(d, heap.data + at + prefix, length / 2);
        else
            put_blob(d, (ClrSpan){heap.data + at + prefix, length});
        put_char(d, '\n');
        at += prefix + length;
    }
    d->indent = 0;
}

static void put_guid(Dump *d, const u8 g[16])
{
    put_format(d, "%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X", clr_u32(g), clr_u16(g + 4), clr_u16(g + 6), g[8], g[9], g[10], g[11],
               g[12], g[13], g[14], g[15]);
}

static void dump_heaps_of(Dump *d, const ClrImage *image)
{
    dump_strings(d, image->strings);
    dump_sized(d, "#US", image->user_strings, true);
    dump_sized(d, "#Blob", image->blobs, false);
    put_format(d, "#GUID: %zu bytes\n", image->guids.size);
    u8 guid[16];
    for (u32 i = 1; clr_image_guid(image, i, guid); i++) {
        put_format(d, "  %u: ", i);
        put_guid(d, guid);
        put_char(d, '\n');
    }
}

void dump_heaps(Dump *d)
{
    dump_heaps_of(d, d->image);
    if (!d->pdb) return;
    put(d, "// debug information\n");
    dump_heaps_of(d, clr_pdb_image(d->pdb));
}
