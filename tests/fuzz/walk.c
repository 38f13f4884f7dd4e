/* tests/fuzz/walk.c: the reader behind the fuzz targets. The results do not matter, only that reading is safe. */
#include "tests/fuzz/walk.h"

#include "loader/attributes.h"
#include "loader/method_body.h"
#include "loader/pdb.h"
#include "loader/schema.h"

static u64 sink;

static void walk_cells(const ClrImage *image)
{
    for (u32 table = 0; table < CLR_TABLE_LIMIT; table++) {
        const ClrTableSchema *schema = &clr_table_schema[table];
        for (u32 row = 1; row <= image->tables[table].count; row++)
            for (u32 column = 0; column < schema->column_count; column++) {
                u16 kind = schema->columns[column].kind;
                u32 detail = kind & CLR_KIND_DETAIL, first, end;
                switch (kind & CLR_KIND_CLASS) {
                case CLR_KIND_CODED: case CLR_KIND_INDEX: sink += clr_table_get_token(image, (ClrTableId)table, row, column); continue;
                case CLR_KIND_LIST:
                    clr_table_list(image, (ClrTableId)table, row, column, (ClrTableId)detail, &first, &end);
                    for (u32 i = first; i < end; i++) sink += clr_table_get(image, (ClrTableId)detail, clr_list_row(image, (ClrTableId)detail, i), 0);
                    continue;
                default: break;
                }
                if (detail == CLR_KIND_STRING) sink += strlen(clr_table_get_string(image, (ClrTableId)table, row, column));
                if (detail == CLR_KIND_BLOB) {
                    ClrSpan blob = clr_table_get_blob(image, (ClrTableId)table, row, column);
                    ClrReader reader = clr_reader(image, blob, CLR_TOKEN(table, row));
                    for (size_t i = 0; i < blob.size; i++) sink += blob.data[i];
                    while (clr_skip_type(&reader, NULL) == CLR_OK) sink++;
                }
            }
    }
}

static void walk_body(const ClrImage *image, u32 row)
{
    ClrMethodBody body;
    ClrClause clause;
    ClrInstruction instruction;
    if (clr_method_body_read(image, row, &body, NULL) != CLR_OK) return;
    for (u32 i = 0; i < body.clause_count && i < 1000; i++)
        if (clr_method_body_clause(image, row, &body, i, &clause, NULL) == CLR_OK) sink += clause.try_start + clause.handler_end;
    for (u32 offset = 0; offset < body.code_size; offset = instruction.next) {
        if (clr_il_decode(&body, CLR_TOKEN(CLR_TABLE_MethodDef, row), offset, &instruction, NULL) != CLR_OK) return;
        for (u32 i = 0; i < instruction.count; i++) sink += clr_il_switch_target(&body, &instruction, i);
    }
}

static void walk_types(const ClrImage *image)
{
    const char *name_space, *name;
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_TypeDef); row++) {
        sink += clr_nested_owner(image, row);
        sink += clr_image_find_type(image, clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Namespace),
                                    clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Name));
        sink += clr_attribute_find(image, CLR_TOKEN(CLR_TABLE_TypeDef, row), "System", "ObsoleteAttribute");
    }
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_CustomAttribute); row++)
        if (clr_attribute_type(image, row, &name_space, &name)) sink += strlen(name_space) + strlen(name);
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_Field); row++) sink += clr_field_owner(image, row);
}

void walk_image(const ClrImage *image)
{
    ClrSpan bytes;
    ClrDebugEntry entry;
    walk_cells(image);
    walk_types(image);
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_MethodDef); row++) {
        sink += clr_method_owner(image, row);
        walk_body(image, row);
    }
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_ManifestResource); row++)
        if (clr_image_resource(image, row, &bytes, NULL) == CLR_OK)
            for (size_t i = 0; i < bytes.size; i++) sink += bytes.data[i];
    for (u32 i = 0; clr_debug_entry(image, i, &entry); i++)
        for (size_t k = 0; k < entry.data.size; k++) sink += entry.data.data[k];
}

void walk_pdb(ClrImage *image)
{
    ClrPdb *pdb = clr_pdb_of(image);
    const char *file;
    u32 line, column, count;
    if (!pdb) return;
    count = clr_table_count(clr_pdb_image(pdb), CLR_TABLE_MethodDebugInformation);
    for (u32 row = 0; row <= count + 1; row++) {
        if (clr_pdb_line(pdb, row, 0x20, &file, &line, &column)) sink += strlen(file) + line + column;
        for (u32 slot = 0; slot < 4; slot++) {
            const char *name = clr_pdb_local_name(pdb, row, slot, CLR_NO_PLACE);
            sink += name ? strlen(name) : 0;
        }
    }
}
