/* loader/validate.c: one pass per column over the tables.
 *
 * Each column is first scanned by a tight loop that only says whether any row is bad; the rare bad column is then
 * searched again for the row to name. That keeps the check of 300,000 rows around a millisecond. */
#include "loader/validate.h"

#include "loader/read.h"
#include "loader/schema.h"

/* One column to scan. */
typedef struct Column {
    const u8 *first;
    u32 count, stride;
    bool wide; /* 4 bytes instead of 2 */
} Column;

static inline u32 cell(const Column *column, u32 i)
{
    const u8 *p = column->first + (size_t)i * column->stride;
    return column->wide ? clr_u32(p) : clr_u16(p);
}

/* Expands `body` once for each width, with `value` bound, so that the width is not tested per row. */
#define FOR_EACH_CELL(column, body)                                      \
    do {                                                                 \
        const u8 *p_ = (column)->first;                                  \
        u32 left_ = (column)->count, stride_ = (column)->stride;         \
        if ((column)->wide) {                                            \
            for (; left_; left_--, p_ += stride_) {                      \
                u32 value = clr_u32(p_);                                 \
                body                                                     \
            }                                                            \
        } else {                                                         \
            for (; left_; left_--, p_ += stride_) {                      \
                u32 value = clr_u16(p_);                                 \
                body                                                     \
            }                                                            \
        }                                                                \
    } while (0)

/* Whether all values lie in [low, high]. */
static bool all_within(const Column *column, u32 low, u32 high)
{
    u32 bad = 0, range = high - low;
    if (high < low) return column->count == 0;
    FOR_EACH_CELL(column, { bad |= value - low > range; });
    return !bad;
}

static bool all_ascending(const Column *column)
{
    u32 bad = 0, before = 0;
    FOR_EACH_CELL(column, {
        bad |= value < before;
        before = value;
    });
    return !bad;
}

/* Whether the blob at `index` has a length prefix that stays in the heap. Index 0 is the empty blob, always. */
static inline bool blob_is_valid(ClrSpan heap, u32 index)
{
    u32 length;
    if (index == 0) return true;
    if (index >= heap.size) return false;
    u32 prefix = clr_compressed(heap.data + index, heap.data + heap.size, &length);
    return prefix != 0 && length <= heap.size - index - prefix;
}

static bool all_blobs_valid(const Column *column, ClrSpan heap)
{
    u32 bad = 0;
    FOR_EACH_CELL(column, { bad |= !blob_is_valid(heap, value); });
    return !bad;
}

/* Highest legal row by tag of a coded index; -1 (all ones) cannot be reached, so a bad tag is given `closed`. */
typedef struct CodedLimits {
    u32 bits;
    u32 low;
    u32 high[32];
    bool closed[32];
} CodedLimits;

static bool coded_is_valid(const CodedLimits *limits, u32 value)
{
    u32 tag = value & ((1u << limits->bits) - 1), row = value >> limits->bits;
    return !limits->closed[tag] && row >= limits->low && row <= limits->high[tag];
}

static bool all_coded_valid(const Column *column, const CodedLimits *limits)
{
    u32 bad = 0;
    FOR_EACH_CELL(column, { bad |= !coded_is_valid(limits, value); });
    return !bad;
}

/* The rows of `table` that `from` may refer to. Only debug tables may refer to the type-system tables of another
 * file (their rows are never read through the PDB's own image). */
static u32 row_count(const ClrImage *image, u32 from, u32 table)
{
    u32 own = image->tables[table].count;
    return from >= CLR_TABLE_Document && own == 0 ? image->external_counts[table] : own;
}

static CodedLimits coded_limits(const ClrImage *image, u32 from, ClrCodedKind kind, bool needed)
{
    const ClrCodedInfo *info = &clr_coded_info[kind];
    CodedLimits limits = {.bits = info->bits, .low = needed};
    for (u32 tag = 0; tag < CLR_COUNTOF(limits.high); tag++) {
        limits.closed[tag] = tag >= info->count || info->tables[tag] == CLR_NO_TABLE;
        if (!limits.closed[tag]) limits.high[tag] = row_count(image, from, info->tables[tag]);
    }
    /* A null reference may carry any tag, or the one that some writers use for null. */
    if (!needed) limits.closed[0] = false;
    return limits;
}

/* A GUID index counts 16-byte entries from 1; heaps of portable PDBs and of deltas do the same. */
static u32 guid_count(const ClrImage *image)
{
    return (u32)CLR_MIN(image->guids.size / 16, (size_t)0xFFFFFFFE);
}

/* The rows that a list column may start at: 1 to count + 1, of the pointer table when there is one. */
static u32 list_limit(const ClrImage *image, u32 list_table)
{
    u32 pointers = clr_schema_pointer_table(list_table);
    if (pointers != CLR_NO_TABLE && image->tables[pointers].count) return image->tables[pointers].count + 1;
    return image->tables[list_table].count + 1;
}

static ClrStatus bad_cell(const ClrImage *image, u32 table, u32 column, u32 index, u32 value, const char *what, ClrError *error)
{
    const ClrTable *t = &image->tables[table];
    const u8 *place = t->rows + (size_t)index * t->width + t->offsets[column];
    return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(table, index + 1), clr_image_offset(image, place), "%s.%s 0x%X %s",
                        clr_table_schema[table].name, clr_table_schema[table].columns[column].name, value, what);
}

/* What is wrong with one value, or NULL; `before` is the value of the row above. The slow twin of the scans. */
static const char *value_fault(const ClrImage *image, u32 table, u16 kind, u32 value, u32 before, const CodedLimits *limits)
{
    u32 detail = kind & CLR_KIND_DETAIL;
    bool needed = kind & CLR_KIND_NEEDED;
    switch (kind & CLR_KIND_CLASS) {
    case CLR_KIND_CODED: return coded_is_valid(limits, value) ? NULL : "names no existing row";
    case CLR_KIND_INDEX: return value >= (u32)needed && value <= row_count(image, table, detail) ? NULL : "names no existing row";
    case CLR_KIND_LIST:
        if (value > list_limit(image, detail)) return "starts past the end of its table";
        return value >= before ? NULL : "runs backwards";
    default: break;
    }
    switch (detail) {
    case CLR_KIND_STRING: return value == 0 || value < image->strings.size ? NULL : "lies outside of the #Strings heap";
    case CLR_KIND_GUID: return value <= guid_count(image) ? NULL : "lies outside of the #GUID heap";
    case CLR_KIND_BLOB: return blob_is_valid(image->blobs, value) ? NULL : "is no valid blob";
    default: return NULL;
    }
}

static bool column_is_valid(const ClrImage *image, u32 table, u16 kind, const Column *column, const CodedLimits *limits)
{
    u32 detail = kind & CLR_KIND_DETAIL;
    switch (kind & CLR_KIND_CLASS) {
    case CLR_KIND_CODED: return all_coded_valid(column, limits);
    case CLR_KIND_INDEX: return all_within(column, (kind & CLR_KIND_NEEDED) != 0, row_count(image, table, detail));
    case CLR_KIND_LIST: return all_within(column, 0, list_limit(image, detail)) && all_ascending(column);
    default: break;
    }
    switch (detail) {
    case CLR_KIND_STRING: return all_within(column, 0, image->strings.size ? (u32)CLR_MIN(image->strings.size - 1, (size_t)UINT32_MAX) : 0);
    case CLR_KIND_GUID: return all_within(column, 0, guid_count(image));
    case CLR_KIND_BLOB: return all_blobs_valid(column, image->blobs);
    default: return true;
    }
}

static ClrStatus validate_column(const ClrImage *image, u32 table, u32 index, ClrError *error)
{
    const ClrTable *t = &image->tables[table];
    u16 kind = clr_table_schema[table].columns[index].kind;
    Column column = {t->rows + t->offsets[index], t->count, t->width, t->sizes[index] == 4};
    CodedLimits limits = {0};
    if ((kind & CLR_KIND_CLASS) == CLR_KIND_CODED)
        limits = coded_limits(image, table, (ClrCodedKind)(kind & CLR_KIND_DETAIL), kind & CLR_KIND_NEEDED);
    if (CLR_LIKELY(column_is_valid(image, table, kind, &column, &limits))) return CLR_OK;
    u32 before = 0;
    for (u32 i = 0; i < column.count; i++) {
        u32 value = cell(&column, i);
        const char *fault = value_fault(image, table, kind, value, before, &limits);
        if (fault) return bad_cell(image, table, index, i, value, fault, error);
        before = value;
    }
    CLR_UNREACHABLE();
}

ClrStatus clr_validate_tables(ClrImage *image, ClrError *error)
{
    for (u32 table = 0; table < CLR_TABLE_LIMIT; table++) {
        ClrTable *t = &image->tables[table];
        if (t->count == 0) continue;
        for (u32 column = 0; column < t->column_count; column++) CLR_TRY(validate_column(image, table, column, error));
        int key = clr_schema_key_column((ClrTableId)table);
        if (key < 0) continue;
        Column column = {t->rows + t->offsets[key], t->count, t->width, t->sizes[key] == 4};
        t->sorted = all_ascending(&column);
    }
    return CLR_OK;
}
