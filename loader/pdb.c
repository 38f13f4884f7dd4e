/* loader/pdb.c: finds the portable PDB of an image and reads lines and names from it. */
#include "loader/pdb.h"

#include "loader/inflate.h"
#include "loader/read.h"

#include <pthread.h>
#include <stdio.h>

struct ClrPdb {
    ClrImage *image;
    u8 *bytes;              /* the inflated file when it was embedded */
    const char **documents; /* paths by row - 1, in the image's arena */
};

enum { DIRECTORY_DEBUG = 6, DEBUG_ENTRY_SIZE = 28, PORTABLE_MINOR = 0x504D, CODE_VIEW_MAGIC = 0x53445352, EMBEDDED_MAGIC = 0x4244504D, ID_SIZE = 20 };

/* A PDB is at most 1032 times larger than its deflate stream; a claim beyond that is a lie that would cost memory. */
enum { MAX_INFLATION = 1032 };

/* Stands for "looked for, not there", so that the search is done once. */
static ClrPdb no_pdb;
static pthread_mutex_t open_lock = PTHREAD_MUTEX_INITIALIZER;

/* --- the debug directory --- */

bool clr_debug_entry(const ClrImage *image, u32 index, ClrDebugEntry *out)
{
    ClrDirectory directory = image->directories[DIRECTORY_DEBUG];
    ClrSpan bytes;
    if (index >= directory.size / DEBUG_ENTRY_SIZE || !clr_image_at_rva(image, directory.rva, &bytes)) return false;
    if (bytes.size < (size_t)(index + 1) * DEBUG_ENTRY_SIZE) return false;
    const u8 *p = bytes.data + (size_t)index * DEBUG_ENTRY_SIZE;
    *out = (ClrDebugEntry){clr_u32(p + 4), clr_u32(p + 12), clr_u16(p + 8), clr_u16(p + 10), clr_u32(p + 20), clr_u32(p + 24), {0}};
    u32 size = clr_u32(p + 16);
    if (size == 0) return true;
    if ((u64)out->file_offset + size > image->file.size) return false;
    out->data = (ClrSpan){image->file.data + out->file_offset, size};
    return true;
}

/* --- opening --- */

/* "separator, part, part, ...": the parts are blobs joined by the separator. */
static const char *read_document_name(ClrPdb *pdb, ClrSpan blob)
{
    if (blob.size == 0) return "";
    ClrText text = {0};
    const u8 *p = blob.data, *end = p + blob.size;
    char separator = (char)*p++;
    for (bool first = true; p < end; first = false) {
        u32 index = 0, size = clr_compressed(p, end, &index);
        ClrSpan part;
        if (size == 0 || clr_image_blob(pdb->image, index, &part, NULL) != CLR_OK) break;
        if (!first && separator) clr_text_add(&text, &separator, 1);
        clr_text_add(&text, (const char *)part.data, part.size);
        p += size;
    }
    const char *name = clr_arena_strdup(&pdb->image->arena, text.data, text.length);
    clr_text_free(&text);
    return name;
}

static ClrPdb *new_pdb(ClrImage *image, u8 *bytes)
{
    ClrPdb *pdb = clr_calloc(1, sizeof *pdb);
    u32 count = clr_table_count(image, CLR_TABLE_Document);
    pdb->image = image;
    pdb->bytes = bytes;
    pdb->documents = CLR_ARENA_ARRAY(&image->arena, const char *, count);
    for (u32 row = 1; row <= count; row++)
        pdb->documents[row - 1] = read_document_name(pdb, clr_table_get_blob(image, CLR_TABLE_Document, row, CLR_COL_Document_Name));
    return pdb;
}

static ClrPdb *open_embedded(const ClrDebugEntry *entry)
{
    if (entry->data.size < 8 || clr_u32(entry->data.data) != EMBEDDED_MAGIC) return NULL;
    u32 size = clr_u32(entry->data.data + 4);
    ClrSpan packed = {entry->data.data + 8, entry->data.size - 8};
    if (size / MAX_INFLATION > packed.size) return NULL;
    u8 *bytes = clr_try_malloc(size);
    if (!bytes) return NULL;
    ClrImage *image = NULL;
    if (clr_inflate(packed, bytes, size, NULL) != CLR_OK ||
        clr_image_open_bytes((ClrSpan){bytes, size}, "<embedded PDB>", false, &image, NULL) != CLR_OK || !image->is_portable_pdb) {
        clr_image_close(image);
        clr_free(bytes);
        return NULL;
    }
    return new_pdb(image, bytes);
}

/* The PDB at `path` when its id is `id`. */
static ClrPdb *open_file(const char *path, const u8 id[ID_SIZE])
{
    ClrImage *image = NULL;
    if (!clr_os_file_exists(path) || clr_image_open(path, &image, NULL) != CLR_OK) return NULL;
    if (!image->is_portable_pdb || image->pdb_stream.size < ID_SIZE || memcmp(image->pdb_stream.data, id, ID_SIZE) != 0) {
        clr_image_close(image);
        return NULL;
    }
    return new_pdb(image, NULL);
}

static ClrPdb *open_beside(const ClrImage *image, const ClrDebugEntry *entry)
{
    ClrSpan data = entry->data;
    if (data.size < 25 || clr_u32(data.data) != CODE_VIEW_MAGIC || entry->minor != PORTABLE_MINOR) return NULL;
    u8 id[ID_SIZE];
    memcpy(id, data.data + 4, 16);
    memcpy(id + 16, &entry->time_stamp, 4);
    const char *recorded = (const char *)data.data + 24;
    int length = (int)strnlen(recorded, data.size - 24), base = length;
    while (base > 0 && recorded[base - 1] != '/' && recorded[base - 1] != '\\') base--;
    const char *slash = strrchr(image->path, '/'), *dot = strrchr(image->path, '.');
    int folder = slash ? (int)(slash + 1 - image->path) : 0;
    int stem = dot && dot >= image->path + folder ? (int)(dot - image->path) : (int)strlen(image->path);
    ClrText path = {0};
    clr_text_printf(&path, "%.*s%.*s", folder, image->path, length - base, recorded + base);
    ClrPdb *pdb = open_file(path.data, id);
    if (!pdb) {
        /* The assembly may have been renamed, and its PDB with it. */
        path.length = 0;
        clr_text_printf(&path, "%.*s.pdb", stem, image->path);
        pdb = open_file(path.data, id);
    }
    if (!pdb && recorded[0] == '/') {
        path.length = 0;
        clr_text_printf(&path, "%.*s", length, recorded);
        pdb = open_file(path.data, id);
    }
    clr_text_free(&path);
    return pdb;
}

static ClrPdb *find_pdb(const ClrImage *image)
{
    ClrDebugEntry entry;
    ClrPdb *pdb = NULL;
    for (u32 i = 0; !pdb && clr_debug_entry(image, i, &entry); i++) {
        if (entry.type == CLR_DEBUG_EMBEDDED_PDB) pdb = open_embedded(&entry);
        if (entry.type == CLR_DEBUG_CODE_VIEW && !image->owned_bytes) pdb = open_beside(image, &entry);
    }
    return pdb ? pdb : &no_pdb;
}

ClrPdb *clr_pdb_of(ClrImage *image)
{
    ClrPdb *pdb = __atomic_load_n(&image->pdb, __ATOMIC_ACQUIRE);
    if (!pdb) {
        pthread_mutex_lock(&open_lock);
        pdb = image->pdb;
        if (!pdb) {
            pdb = find_pdb(image);
            __atomic_store_n(&image->pdb, pdb, __ATOMIC_RELEASE);
        }
        pthread_mutex_unlock(&open_lock);
    }
    return pdb == &no_pdb ? NULL : pdb;
}

ClrStatus clr_pdb_attach(ClrImage *image, ClrSpan bytes, ClrError *error)
{
    ClrImage *file = NULL;
    CLR_TRY(clr_image_open_bytes(bytes, "<PDB>", true, &file, error));
    if (!file->is_portable_pdb) {
        clr_image_close(file);
        return clr_error_set(error, CLR_BAD_IMAGE, "the symbols are no portable PDB");
    }
    ClrPdb *pdb = new_pdb(file, NULL);
    pthread_mutex_lock(&open_lock);
    bool taken = image->pdb != NULL;
    if (!taken) __atomic_store_n(&image->pdb, pdb, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&open_lock);
    if (taken) clr_pdb_close(pdb);
    return CLR_OK;
}

void clr_pdb_close(ClrPdb *pdb)
{
    if (pdb == &no_pdb) return;
    clr_image_close(pdb->image);
    clr_free(pdb->bytes);
    clr_free(pdb);
}

/* --- documents and sequence points --- */

const ClrImage *clr_pdb_image(const ClrPdb *pdb)
{
    return pdb->image;
}

const char *clr_pdb_document(ClrPdb *pdb, u32 document)
{
    if (document == 0 || document > clr_table_count(pdb->image, CLR_TABLE_Document)) return NULL;
    return pdb->documents[document - 1];
}

static bool walk_number(ClrPointWalk *walk, u32 *out)
{
    u32 size = clr_compressed(walk->p, walk->end, out);
    walk->p += size;
    return size != 0;
}

static bool walk_signed(ClrPointWalk *walk, u32 *out)
{
    const u8 *start = walk->p;
    u32 raw = 0;
    if (!walk_number(walk, &raw)) return false;
    u32 size = (u32)(walk->p - start), bits = size == 1 ? 6 : size == 2 ? 13 : 28;
    *out = raw >> 1;
    if (raw & 1) *out -= 1u << bits;
    return true;
}

bool clr_pdb_points(ClrPdb *pdb, u32 method_row, ClrPointWalk *out)
{
    const ClrImage *image = pdb->image;
    u32 ignored;
    *out = (ClrPointWalk){0};
    if (method_row == 0 || method_row > clr_table_count(image, CLR_TABLE_MethodDebugInformation)) return false;
    ClrSpan blob = clr_table_get_blob(image, CLR_TABLE_MethodDebugInformation, method_row, CLR_COL_MethodDebugInformation_SequencePoints);
    if (blob.size == 0) return false;
    out->p = blob.data;
    out->end = blob.data + blob.size;
    out->documents = clr_table_count(image, CLR_TABLE_Document);
    out->point.document = clr_table_get(image, CLR_TABLE_MethodDebugInformation, method_row, CLR_COL_MethodDebugInformation_Document);
    if (!walk_number(out, &ignored)) return false; /* the signature of the locals */
    return out->point.document != 0 || walk_number(out, &out->point.document);
}

bool clr_pdb_next_point(ClrPointWalk *walk)
{
    ClrSequencePoint *point = &walk->point;
    u32 delta, lines, columns, line, column;
    while (walk->p < walk->end) {
        if (!walk_number(walk, &delta)) return false;
        if (delta == 0 && walk->started) {
            if (!walk_number(walk, &point->document)) return false;
            continue;
        }
        walk->started = true;
        point->il_offset += delta;
        if (!walk_number(walk, &lines)) return false;
        if (!(lines == 0 ? walk_number(walk, &columns) : walk_signed(walk, &columns))) return false;
        point->hidden = lines == 0 && columns == 0;
        if (point->hidden) return true;
        bool read = walk->any_line ? walk_signed(walk, &line) && walk_signed(walk, &column) : walk_number(walk, &line) && walk_number(walk, &column);
        if (!read) return false;
        walk->line = walk->any_line ? walk->line + line : line;
        walk->column = walk->any_line ? walk->column + column : column;
        walk->any_line = true;
        point->start_line = walk->line;
        point->start_column = walk->column;
        point->end_line = walk->line + lines;
        point->end_column = walk->column + columns;
        return true;
    }
    return false;
}

bool clr_pdb_line(ClrPdb *pdb, u32 method_row, u32 il_offset, const char **file, u32 *line, u32 *column)
{
    ClrPointWalk walk;
    bool found = false;
    if (!pdb || !clr_pdb_points(pdb, method_row, &walk)) return false;
    while (clr_pdb_next_point(&walk) && walk.point.il_offset <= il_offset) {
        const char *name = clr_pdb_document(pdb, walk.point.document);
        if (walk.point.hidden || !name) continue;
        *file = name;
        *line = walk.point.start_line;
        *column = walk.point.start_column;
        found = true;
    }
    return found;
}

const char *clr_pdb_local_name(ClrPdb *pdb, u32 method_row, u32 slot, u32 il_offset)
{
    if (!pdb) return NULL;
    const ClrImage *image = pdb->image;
    const char *name = NULL;
    u32 first, end, variable, variables_end;
    clr_table_find_range(image, CLR_TABLE_LocalScope, CLR_COL_LocalScope_Method, method_row, &first, &end);
    for (u32 scope = first; scope < end; scope++) {
        if (clr_table_get(image, CLR_TABLE_LocalScope, scope, CLR_COL_LocalScope_Method) != method_row) continue;
        u32 start = clr_table_get(image, CLR_TABLE_LocalScope, scope, CLR_COL_LocalScope_StartOffset);
        u32 length = clr_table_get(image, CLR_TABLE_LocalScope, scope, CLR_COL_LocalScope_Length);
        if (il_offset != CLR_NO_PLACE && (il_offset < start || il_offset - start >= length)) continue;
        clr_table_list(image, CLR_TABLE_LocalScope, scope, CLR_COL_LocalScope_VariableList, CLR_TABLE_LocalVariable, &variable, &variables_end);
        for (; variable < variables_end; variable++)
            if (clr_table_get(image, CLR_TABLE_LocalVariable, variable, CLR_COL_LocalVariable_Index) == slot)
                /* Scopes stand outermost first, so the last hit is the innermost. */
                name = clr_table_get_string(image, CLR_TABLE_LocalVariable, variable, CLR_COL_LocalVariable_Name);
    }
    return name;
}
