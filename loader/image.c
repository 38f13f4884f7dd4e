/* loader/image.c: opens a PE file (or a portable PDB) and finds its metadata (II.24, II.25). */
#include "loader/image.h"

#include "loader/pdb.h"
#include "loader/read.h"
#include "loader/schema.h"
#include "loader/validate.h"

#include <stdio.h>

enum {
    PE_HEADER_POINTER = 0x3C, COFF_SIZE = 20, SECTION_SIZE = 40, CLI_HEADER_SIZE = 72,
    DIRECTORY_CLI = 14, METADATA_MAGIC = 0x424A5342, READY_TO_RUN_MAGIC = 0x00525452,
    MAX_STREAMS = 64, MAX_ROWS = 0xFFFFFF
};

static ClrStatus bad(ClrError *error, u64 offset, const char *what)
{
    return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, offset, "%s", what);
}

/* [offset, offset + size) of `whole`; false when it is not inside. */
static bool slice(ClrSpan whole, u64 offset, u64 size, ClrSpan *out)
{
    if (offset > whole.size || size > whole.size - offset) return false;
    *out = (ClrSpan){whole.data + offset, (size_t)size};
    return true;
}

u64 clr_image_offset(const ClrImage *image, const void *pointer)
{
    const u8 *p = pointer;
    if (p < image->file.data || p > image->file.data + image->file.size) return CLR_NO_PLACE;
    return (u64)(p - image->file.data);
}

bool clr_image_at_rva(const ClrImage *image, u32 rva, ClrSpan *out)
{
    for (u32 i = 0; i < image->section_count; i++) {
        const ClrSection *section = &image->sections[i];
        if (rva < section->rva || rva - section->rva >= section->file_size) continue;
        u32 skip = rva - section->rva;
        return slice(image->file, (u64)section->file_offset + skip, section->file_size - skip, out);
    }
    return false;
}

/* The bytes of a directory; empty when the directory is. */
static ClrStatus read_directory(const ClrImage *image, ClrDirectory directory, const char *what, ClrSpan *out, ClrError *error)
{
    *out = (ClrSpan){0};
    if (directory.rva == 0 || directory.size == 0) return CLR_OK;
    ClrSpan bytes;
    if (!clr_image_at_rva(image, directory.rva, &bytes) || bytes.size < directory.size)
        return clr_error_set(error, CLR_BAD_IMAGE, "the %s (RVA 0x%X, %u bytes) lies outside of the sections", what, directory.rva,
                             directory.size);
    *out = (ClrSpan){bytes.data, directory.size};
    return CLR_OK;
}

/* --- PE headers (II.25.2) --- */

static ClrStatus read_sections(ClrImage *image, u64 offset, ClrError *error)
{
    ClrSpan headers;
    if (!slice(image->file, offset, (u64)image->section_count * SECTION_SIZE, &headers))
        return bad(error, offset, "the section headers run past the end of the file");
    image->sections = CLR_ARENA_ARRAY(&image->arena, ClrSection, image->section_count);
    for (u32 i = 0; i < image->section_count; i++) {
        const u8 *header = headers.data + (size_t)i * SECTION_SIZE;
        ClrSection *section = &image->sections[i];
        memcpy(section->name, header, 8);
        section->virtual_size = clr_u32(header + 8);
        section->rva = clr_u32(header + 12);
        section->file_size = clr_u32(header + 16);
        section->file_offset = clr_u32(header + 20);
        section->flags = clr_u32(header + 36);
        if (section->file_size && (u64)section->file_offset + section->file_size > image->file.size)
            return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, offset + (u64)i * SECTION_SIZE,
                                "section %s (offset 0x%X, %u bytes) runs past the end of the file", section->name,
                                section->file_offset, section->file_size);
    }
    return CLR_OK;
}

static ClrStatus read_optional_header(ClrImage *image, ClrSpan header, ClrError *error)
{
    u64 offset = clr_image_offset(image, header.data);
    if (header.size < 2) return bad(error, offset, "the optional header is missing");
    u16 magic = clr_u16(header.data);
    if (magic != 0x10B && magic != 0x20B) return bad(error, offset, "the optional header has an unknown magic number");
    image->is_pe_plus = magic == 0x20B;
    u32 fixed = image->is_pe_plus ? 112 : 96;
    if (header.size < fixed) return bad(error, offset, "the optional header is truncated");
    image->image_base = image->is_pe_plus ? clr_u64(header.data + 24) : clr_u32(header.data + 28);
    image->section_alignment = clr_u32(header.data + 32);
    image->file_alignment = clr_u32(header.data + 36);
    image->subsystem = clr_u16(header.data + 68);
    image->dll_characteristics = clr_u16(header.data + 70);
    u32 count = CLR_MIN(clr_u32(header.data + fixed - 4), CLR_COUNTOF(image->directories));
    if (header.size < fixed + count * 8) return bad(error, offset, "the data directories are truncated");
    for (u32 i = 0; i < count; i++)
        image->directories[i] = (ClrDirectory){clr_u32(header.data + fixed + i * 8), clr_u32(header.data + fixed + i * 8 + 4)};
    return CLR_OK;
}

static ClrStatus read_pe(ClrImage *image, ClrError *error)
{
    ClrSpan file = image->file, coff, optional;
    if (file.size < 64 || file.data[0] != 'M' || file.data[1] != 'Z') return bad(error, 0, "not a PE file: no MZ header");
    u32 pe = clr_u32(file.data + PE_HEADER_POINTER);
    if (!slice(file, pe, 4 + COFF_SIZE, &coff)) return bad(error, PE_HEADER_POINTER, "the PE header lies outside of the file");
    if (memcmp(coff.data, "PE\0\0", 4) != 0) return bad(error, pe, "not a PE file: no PE signature");
    coff.data += 4;
    image->machine = clr_u16(coff.data);
    image->section_count = clr_u16(coff.data + 2);
    image->time_stamp = clr_u32(coff.data + 4);
    u32 optional_size = clr_u16(coff.data + 16);
    image->characteristics = clr_u16(coff.data + 18);
    u64 after = (u64)pe + 4 + COFF_SIZE;
    if (!slice(file, after, optional_size, &optional)) return bad(error, after, "the optional header runs past the end of the file");
    CLR_TRY(read_optional_header(image, optional, error));
    return read_sections(image, after + optional_size, error);
}

/* --- CLI header (II.25.3.3) --- */

static ClrStatus read_cli_header(ClrImage *image, ClrError *error)
{
    ClrSpan header;
    if (image->directories[DIRECTORY_CLI].rva == 0)
        return clr_error_set(error, CLR_BAD_IMAGE, "the file has no CLI header: it is not a .NET assembly");
    CLR_TRY(read_directory(image, image->directories[DIRECTORY_CLI], "CLI header", &header, error));
    u64 offset = clr_image_offset(image, header.data);
    if (header.size < CLI_HEADER_SIZE) return bad(error, offset, "the CLI header is truncated");
    const u8 *p = header.data;
#define DIRECTORY_AT(at) ((ClrDirectory){clr_u32(p + (at)), clr_u32(p + (at) + 4)})
    image->runtime_major = clr_u16(p + 4);
    image->runtime_minor = clr_u16(p + 6);
    image->cli_flags = clr_u32(p + 16);
    image->entry_point_token = clr_u32(p + 20);
    CLR_TRY(read_directory(image, DIRECTORY_AT(8), "metadata", &image->metadata, error));
    CLR_TRY(read_directory(image, DIRECTORY_AT(24), "resources", &image->resources, error));
    CLR_TRY(read_directory(image, DIRECTORY_AT(32), "strong-name signature", &image->strong_name, error));
    CLR_TRY(read_directory(image, DIRECTORY_AT(48), "table of vtable fixups", &image->vtable_fixups, error));
    CLR_TRY(read_directory(image, DIRECTORY_AT(64), "managed native header", &image->native_header, error));
#undef DIRECTORY_AT
    image->has_ready_to_run = image->native_header.size >= 4 && clr_u32(image->native_header.data) == READY_TO_RUN_MAGIC;
    if (image->metadata.size == 0) return bad(error, offset + 8, "the CLI header names no metadata");
    return CLR_OK;
}

/* --- metadata root and streams (II.24.2) --- */

static void name_stream(ClrImage *image, const ClrStream *stream)
{
    /* The first stream of a name counts, as a later one could only be an attempt to confuse. */
    const struct { const char *name; ClrSpan *span; } known[] = {
        {"#Strings", &image->strings}, {"#Blob", &image->blobs}, {"#GUID", &image->guids}, {"#US", &image->user_strings},
        {"#~", &image->tables_stream}, {"#-", &image->tables_stream}, {"#Pdb", &image->pdb_stream},
    };
    for (u32 i = 0; i < CLR_COUNTOF(known); i++) {
        if (strcmp(known[i].name, stream->name) != 0 || known[i].span->data) continue;
        *known[i].span = stream->data;
        if (!strcmp(stream->name, "#-")) image->is_enc = true;
    }
}

static ClrStatus read_streams(ClrImage *image, u32 at, u32 count, ClrError *error)
{
    ClrSpan root = image->metadata;
    u64 base = clr_image_offset(image, root.data);
    if (count > MAX_STREAMS) return bad(error, base + at - 2, "the metadata root lists too many streams");
    image->streams = CLR_ARENA_ARRAY(&image->arena, ClrStream, count);
    for (u32 i = 0; i < count; i++) {
        ClrStream *stream = &image->streams[image->stream_count];
        if (root.size < 9 || at > root.size - 9) return bad(error, base + at, "the stream headers run past the end of the metadata");
        u32 offset = clr_u32(root.data + at), size = clr_u32(root.data + at + 4);
        const u8 *name = root.data + at + 8, *end = memchr(name, 0, CLR_MIN(root.size - at - 8, sizeof stream->name));
        if (!end) return bad(error, base + at + 8, "a stream has an endless name");
        memcpy(stream->name, name, (size_t)(end - name));
        if (!slice(root, offset, size, &stream->data))
            return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, base + at, "stream %s (offset 0x%X, %u bytes) lies outside of the metadata",
                                stream->name, offset, size);
        image->stream_count++;
        name_stream(image, stream);
        at += 8 + CLR_ALIGN_UP((u32)(end - name) + 1, 4u);
    }
    return CLR_OK;
}

static ClrStatus read_metadata_root(ClrImage *image, ClrError *error)
{
    ClrSpan root = image->metadata;
    u64 base = clr_image_offset(image, root.data);
    if (root.size < 20 || clr_u32(root.data) != METADATA_MAGIC) return bad(error, base, "the metadata root has no BSJB signature");
    u32 version_size = clr_u32(root.data + 12);
    if (version_size > 255 || root.size < 16 + (size_t)version_size + 4)
        return bad(error, base + 12, "the metadata version string is too long");
    const char *version = (const char *)root.data + 16;
    image->version = clr_arena_strdup(&image->arena, version, strnlen(version, version_size));
    image->is_windows_metadata = strncmp(image->version, "WindowsRuntime", 14) == 0;
    u32 at = 16 + CLR_ALIGN_UP(version_size, 4u);
    if (root.size < (size_t)at + 4) return bad(error, base + 12, "the metadata root is truncated");
    CLR_TRY(read_streams(image, at + 4, clr_u16(root.data + at + 2), error));
    if (!image->tables_stream.data) return bad(error, base, "the metadata has no table stream");
    /* Strings past the last NUL have no end; cutting them off here makes every index inside the heap safe to read. */
    while (image->strings.size && image->strings.data[image->strings.size - 1] != 0) image->strings.size--;
    return CLR_OK;
}

/* #Pdb: id (20 bytes), entry point, mask of referenced type-system tables and their row counts. */
static ClrStatus read_pdb_stream(ClrImage *image, ClrError *error)
{
    ClrSpan stream = image->pdb_stream;
    u64 base = clr_image_offset(image, stream.data);
    if (stream.size < 32) return bad(error, base, "the #Pdb stream is truncated");
    image->entry_point_token = clr_u32(stream.data + 20);
    u64 mask = clr_u64(stream.data + 24);
    size_t at = 32;
    for (u32 t = 0; t < CLR_TABLE_LIMIT; t++) {
        if (!(mask >> t & 1)) continue;
        if (stream.size - at < 4) return bad(error, base + at, "the row counts of the #Pdb stream are truncated");
        image->external_counts[t] = clr_u32(stream.data + at);
        if (image->external_counts[t] > MAX_ROWS) return bad(error, base + at, "the #Pdb stream refers to too many rows");
        at += 4;
    }
    return CLR_OK;
}

/* --- tables stream (II.24.2.6) --- */

static ClrStatus read_tables_header(ClrImage *image, u32 counts[CLR_TABLE_LIMIT], size_t *rows_at, ClrError *error)
{
    ClrSpan stream = image->tables_stream;
    u64 base = clr_image_offset(image, stream.data);
    if (stream.size < 24) return bad(error, base, "the table stream is truncated");
    image->heap_sizes = stream.data[6];
    u64 valid = clr_u64(stream.data + 8);
    image->sorted_mask = clr_u64(stream.data + 16);
    size_t at = 24;
    for (u32 t = 0; t < CLR_TABLE_LIMIT; t++) {
        if (!(valid >> t & 1)) continue;
        if (!clr_table_schema[t].name)
            return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, base + 8, "the image has a table of unknown number 0x%02X", t);
        if (stream.size - at < 4) return bad(error, base + at, "the row counts are truncated");
        counts[t] = clr_u32(stream.data + at);
        if (counts[t] > MAX_ROWS)
            return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, base + at, "table %s has too many rows (%u)", clr_table_schema[t].name,
                                counts[t]);
        at += 4;
    }
    /* Bit 6: four bytes of extra data stand before the rows. */
    if (image->heap_sizes & 0x40) at += 4;
    *rows_at = CLR_MIN(at, stream.size);
    return CLR_OK;
}

static ClrStatus read_tables(ClrImage *image, ClrError *error)
{
    u32 counts[CLR_TABLE_LIMIT] = {0}, widths[CLR_TABLE_LIMIT];
    size_t at = 0;
    CLR_TRY(read_tables_header(image, counts, &at, error));
    for (u32 t = 0; t < CLR_TABLE_LIMIT; t++) widths[t] = CLR_MAX(counts[t], image->external_counts[t]);
    clr_schema_layout(image->tables, widths, image->heap_sizes);
    ClrSpan stream = image->tables_stream;
    for (u32 t = 0; t < CLR_TABLE_LIMIT; t++) {
        ClrTable *table = &image->tables[t];
        u64 size = (u64)counts[t] * table->width;
        if (size > stream.size - at)
            return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(t, (stream.size - at) / table->width + 1),
                                clr_image_offset(image, stream.data) + at, "table %s (%u rows of %u bytes) runs past the end of its stream",
                                clr_table_schema[t].name, counts[t], table->width);
        table->rows = stream.data + at;
        table->count = counts[t];
        at += (size_t)size;
    }
    return CLR_OK;
}

/* --- the index of type names --- */

/* The key is "Namespace\0Name", without a terminator. */
static size_t make_type_key(char *out, const char *name_space, size_t name_space_length, const char *name, size_t name_length)
{
    memcpy(out, name_space, name_space_length + 1);
    memcpy(out + name_space_length + 1, name, name_length);
    return name_space_length + 1 + name_length;
}

static void index_name(ClrImage *image, ClrMap *map, const char *name_space, const char *name, u32 row)
{
    size_t name_length = strlen(name), name_space_length = strlen(name_space);
    char *key = clr_arena_alloc(&image->arena, name_length + name_space_length + 1);
    size_t size = make_type_key(key, name_space, name_space_length, name, name_length);
    /* Of two types with one name the first counts. */
    if (!clr_map_find(map, key, size)) clr_map_put(map, key, size, (void *)(uintptr_t)row);
}

static void index_types(ClrImage *image)
{
    u32 count = clr_table_count(image, CLR_TABLE_TypeDef);
    for (u32 row = 1; row <= count; row++) {
        /* Visibility 2 to 7 is nested (II.23.1.15). */
        if ((clr_table_get(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Flags) & 7) >= 2) continue;
        index_name(image, &image->type_by_name, clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Namespace),
                   clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Name), row);
    }
    count = clr_table_count(image, CLR_TABLE_ExportedType);
    for (u32 row = 1; row <= count; row++) {
        u32 implementation = clr_table_get_token(image, CLR_TABLE_ExportedType, row, CLR_COL_ExportedType_Implementation);
        if (CLR_TOKEN_TABLE(implementation) == CLR_TABLE_ExportedType) continue;
        index_name(image, &image->exported_by_name, clr_table_get_string(image, CLR_TABLE_ExportedType, row, CLR_COL_ExportedType_TypeNamespace),
                   clr_table_get_string(image, CLR_TABLE_ExportedType, row, CLR_COL_ExportedType_TypeName), row);
    }
}

static u32 find_name(const ClrMap *map, const char *name_space, const char *name)
{
    char local[512], *key = local;
    size_t name_length = strlen(name), name_space_length = strlen(name_space);
    if (name_length + name_space_length + 1 > sizeof local) key = clr_malloc(name_length + name_space_length + 1);
    size_t size = make_type_key(key, name_space, name_space_length, name, name_length);
    u32 row = (u32)(uintptr_t)clr_map_find(map, key, size);
    if (key != local) clr_free(key);
    return row;
}

u32 clr_image_find_type(const ClrImage *image, const char *name_space, const char *name)
{
    return find_name(&image->type_by_name, name_space, name);
}

u32 clr_image_find_exported(const ClrImage *image, const char *name_space, const char *name)
{
    return find_name(&image->exported_by_name, name_space, name);
}

/* --- opening and closing --- */

static ClrStatus read_image(ClrImage *image, ClrError *error)
{
    if (image->file.size >= 4 && clr_u32(image->file.data) == METADATA_MAGIC) {
        image->is_portable_pdb = true;
        image->metadata = image->file;
    } else {
        CLR_TRY(read_pe(image, error));
        CLR_TRY(read_cli_header(image, error));
    }
    CLR_TRY(read_metadata_root(image, error));
    if (image->is_portable_pdb && image->pdb_stream.data) CLR_TRY(read_pdb_stream(image, error));
    CLR_TRY(read_tables(image, error));
    CLR_TRY(clr_validate_tables(image, error));
    index_types(image);
    return CLR_OK;
}

static ClrImage *new_image(const char *name)
{
    ClrImage *image = clr_calloc(1, sizeof *image);
    clr_arena_init(&image->arena);
    image->path = clr_strdup(name);
    image->version = "";
    return image;
}

static ClrStatus finish_open(ClrImage *image, ClrImage **out, ClrError *error)
{
    ClrStatus status = read_image(image, error);
    if (status != CLR_OK) {
        clr_image_close(image);
        return status;
    }
    *out = image;
    return CLR_OK;
}

ClrStatus clr_image_open(const char *path, ClrImage **out, ClrError *error)
{
    ClrSpan file;
    ClrFileIdentity identity = {0};
    CLR_TRY(clr_os_map_file(path, &file, &identity, error));
    ClrImage *image = new_image(path);
    image->file = file;
    image->identity = identity;
    image->owns_mapping = true;
    return finish_open(image, out, error);
}

ClrStatus clr_image_open_bytes(ClrSpan bytes, const char *name, bool copy, ClrImage **out, ClrError *error)
{
    u8 *owned = NULL;
    if (copy) {
        owned = clr_try_malloc(bytes.size);
        if (!owned) return clr_error_set(error, CLR_OUT_OF_MEMORY, "no memory for an image of %zu bytes", bytes.size);
        if (bytes.size) memcpy(owned, bytes.data, bytes.size);
        bytes.data = owned;
    }
    ClrImage *image = new_image(name ? name : "<bytes>");
    image->file = bytes;
    image->owned_bytes = owned;
    return finish_open(image, out, error);
}

void clr_image_close(ClrImage *image)
{
    if (!image) return;
    if (image->pdb) clr_pdb_close(image->pdb);
    clr_map_free(&image->type_by_name);
    clr_map_free(&image->exported_by_name);
    clr_arena_deinit(&image->arena);
    if (image->owns_mapping) clr_os_unmap_file(image->file);
    clr_free(image->owned_bytes);
    clr_free(image->path);
    clr_free(image);
}
