/* loader/heaps.c: strings, blobs, user strings, GUIDs (II.24.2.3 to II.24.2.5) and manifest resources (II.22.24). */
#include "loader/image.h"

#include "loader/read.h"

const char *clr_image_string(const ClrImage *image, u32 index)
{
    return index < image->strings.size ? (const char *)image->strings.data + index : "";
}

static ClrStatus read_sized(const ClrImage *image, ClrSpan heap, const char *name, u32 index, ClrSpan *out, ClrError *error)
{
    u32 length = 0, prefix = 0;
    *out = (ClrSpan){0};
    if (index < heap.size) prefix = clr_compressed(heap.data + index, heap.data + heap.size, &length);
    if (prefix == 0 || length > heap.size - index - prefix)
        return clr_error_at(error, CLR_BAD_IMAGE, CLR_NO_PLACE, clr_image_offset(image, heap.data) + index,
                            "index 0x%X is no valid entry of the %s heap", index, name);
    *out = (ClrSpan){heap.data + index + prefix, length};
    return CLR_OK;
}

ClrStatus clr_image_blob(const ClrImage *image, u32 index, ClrSpan *out, ClrError *error)
{
    if (index == 0) {
        *out = (ClrSpan){0};
        return CLR_OK;
    }
    return read_sized(image, image->blobs, "#Blob", index, out, error);
}

ClrStatus clr_image_user_string(const ClrImage *image, u32 index, const u8 **utf16, u32 *length, ClrError *error)
{
    ClrSpan entry;
    CLR_TRY(read_sized(image, image->user_strings, "#US", index, &entry, error));
    /* The odd last byte only tells whether a character needs special treatment. */
    *utf16 = entry.data;
    *length = (u32)(entry.size / 2);
    return CLR_OK;
}

bool clr_image_guid(const ClrImage *image, u32 index, u8 out[16])
{
    if (index == 0 || (u64)index * 16 > image->guids.size) return false;
    memcpy(out, image->guids.data + (size_t)(index - 1) * 16, 16);
    return true;
}

ClrStatus clr_image_resource(const ClrImage *image, u32 row, ClrSpan *out, ClrError *error)
{
    u32 offset = clr_table_get(image, CLR_TABLE_ManifestResource, row, CLR_COL_ManifestResource_Offset);
    ClrSpan all = image->resources;
    *out = (ClrSpan){0};
    /* Each resource starts with its length in four bytes. */
    if (all.size < 4 || offset > all.size - 4 || clr_u32(all.data + offset) > all.size - 4 - offset)
        return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_ManifestResource, row), CLR_NO_PLACE, "the resource at 0x%X lies outside of the resources",
                            offset);
    *out = (ClrSpan){all.data + offset + 4, clr_u32(all.data + offset)};
    return CLR_OK;
}
