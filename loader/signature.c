/* loader/signature.c: reads what signature and attribute blobs are made of (II.23.2, II.23.3). */
#include "loader/signature.h"

#include "loader/read.h"

enum { MAX_DEPTH = 128 };

ClrReader clr_reader(const ClrImage *image, ClrSpan blob, u32 token)
{
    /* An empty blob may have no address; a valid one keeps the pointer arithmetic defined. */
    const u8 *start = blob.data ? blob.data : (const u8 *)"";
    return (ClrReader){image, start, start + blob.size, token, 0};
}

static ClrStatus bad(const ClrReader *reader, const char *what, ClrError *error)
{
    return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(reader->image, reader->p), "%s", what);
}

ClrStatus clr_read_u8(ClrReader *reader, u8 *out, ClrError *error)
{
    if (reader->p >= reader->end) return bad(reader, "a blob is truncated", error);
    *out = *reader->p++;
    return CLR_OK;
}

ClrStatus clr_read_compressed(ClrReader *reader, u32 *out, ClrError *error)
{
    u32 size = clr_compressed(reader->p, reader->end, out);
    if (size == 0) return bad(reader, "a compressed integer is malformed or truncated", error);
    reader->p += size;
    return CLR_OK;
}

ClrStatus clr_read_compressed_signed(ClrReader *reader, i32 *out, ClrError *error)
{
    /* The sign is the lowest bit; the value keeps 6, 13 or 28 more (II.23.2). */
    const u8 *start = reader->p;
    u32 raw = 0;
    CLR_TRY(clr_read_compressed(reader, &raw, error));
    u32 size = (u32)(reader->p - start), bits = size == 1 ? 6 : size == 2 ? 13 : 28;
    *out = (i32)(raw >> 1);
    if (raw & 1) *out -= 1 << bits;
    return CLR_OK;
}

ClrStatus clr_read_bytes(ClrReader *reader, void *out, size_t size, ClrError *error)
{
    if ((size_t)(reader->end - reader->p) < size) return bad(reader, "a blob is truncated", error);
    memcpy(out, reader->p, size);
    reader->p += size;
    return CLR_OK;
}

ClrStatus clr_read_type_token(ClrReader *reader, u32 *out, ClrError *error)
{
    static const u8 tables[4] = {CLR_TABLE_TypeDef, CLR_TABLE_TypeRef, CLR_TABLE_TypeSpec, 0xFF};
    u32 raw = 0;
    CLR_TRY(clr_read_compressed(reader, &raw, error));
    u32 table = tables[raw & 3], row = raw >> 2;
    if (table == 0xFF || row == 0 || row > reader->image->tables[table].count)
        return bad(reader, "a signature names a type that does not exist", error);
    *out = CLR_TOKEN(table, row);
    return CLR_OK;
}

ClrStatus clr_read_ser_string(ClrReader *reader, const char **text, u32 *length, ClrError *error)
{
    *text = NULL;
    *length = 0;
    if (reader->p < reader->end && *reader->p == 0xFF) {
        reader->p++;
        return CLR_OK;
    }
    u32 size = 0;
    CLR_TRY(clr_read_compressed(reader, &size, error));
    if ((size_t)(reader->end - reader->p) < size) return bad(reader, "a string of a custom attribute is truncated", error);
    *text = (const char *)reader->p;
    *length = size;
    reader->p += size;
    return CLR_OK;
}

/* --- whole types --- */

static ClrStatus skip_array_shape(ClrReader *reader, ClrError *error)
{
    u32 rank = 0, count = 0, size;
    i32 bound;
    CLR_TRY(clr_read_compressed(reader, &rank, error));
    if (rank == 0 || rank > 32) return bad(reader, "an array type has a bad rank", error);
    CLR_TRY(clr_read_compressed(reader, &count, error));
    if (count > rank) return bad(reader, "an array type has more sizes than dimensions", error);
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_read_compressed(reader, &size, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    if (count > rank) return bad(reader, "an array type has more lower bounds than dimensions", error);
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_read_compressed_signed(reader, &bound, error));
    return CLR_OK;
}

static ClrStatus skip_method(ClrReader *reader, ClrError *error)
{
    u8 convention = 0;
    u32 ignored, count = 0;
    CLR_TRY(clr_read_u8(reader, &convention, error));
    if (convention & CLR_SIG_GENERIC) CLR_TRY(clr_read_compressed(reader, &ignored, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    CLR_TRY(clr_skip_type(reader, error));
    for (u32 i = 0; i < count; i++) {
        if (reader->p < reader->end && *reader->p == CLR_ELEMENT_SENTINEL) reader->p++;
        CLR_TRY(clr_skip_type(reader, error));
    }
    return CLR_OK;
}

static ClrStatus skip_instance(ClrReader *reader, ClrError *error)
{
    u8 kind = 0;
    u32 token, count = 0;
    CLR_TRY(clr_read_u8(reader, &kind, error));
    if (kind != CLR_ELEMENT_CLASS && kind != CLR_ELEMENT_VALUETYPE) return bad(reader, "a generic instance is of no class or value type", error);
    CLR_TRY(clr_read_type_token(reader, &token, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_skip_type(reader, error));
    return CLR_OK;
}

static ClrStatus skip_one(ClrReader *reader, ClrError *error)
{
    u8 element = 0;
    u32 value;
    CLR_TRY(clr_read_u8(reader, &element, error));
    switch (element) {
    case CLR_ELEMENT_VOID: case CLR_ELEMENT_BOOLEAN: case CLR_ELEMENT_CHAR: case CLR_ELEMENT_I1: case CLR_ELEMENT_U1:
    case CLR_ELEMENT_I2: case CLR_ELEMENT_U2: case CLR_ELEMENT_I4: case CLR_ELEMENT_U4: case CLR_ELEMENT_I8: case CLR_ELEMENT_U8:
    case CLR_ELEMENT_R4: case CLR_ELEMENT_R8: case CLR_ELEMENT_STRING: case CLR_ELEMENT_TYPEDBYREF: case CLR_ELEMENT_I:
    case CLR_ELEMENT_U: case CLR_ELEMENT_OBJECT:
        return CLR_OK;
    case CLR_ELEMENT_PTR: case CLR_ELEMENT_BYREF: case CLR_ELEMENT_SZARRAY: case CLR_ELEMENT_PINNED: return clr_skip_type(reader, error);
    case CLR_ELEMENT_VALUETYPE: case CLR_ELEMENT_CLASS: return clr_read_type_token(reader, &value, error);
    case CLR_ELEMENT_VAR: case CLR_ELEMENT_MVAR: return clr_read_compressed(reader, &value, error);
    case CLR_ELEMENT_ARRAY:
        CLR_TRY(clr_skip_type(reader, error));
        return skip_array_shape(reader, error);
    case CLR_ELEMENT_GENERICINST: return skip_instance(reader, error);
    case CLR_ELEMENT_FNPTR: return skip_method(reader, error);
    case CLR_ELEMENT_CMOD_REQD: case CLR_ELEMENT_CMOD_OPT:
        CLR_TRY(clr_read_type_token(reader, &value, error));
        return clr_skip_type(reader, error);
    default: reader->p--; return bad(reader, "a signature has an unknown element type", error);
    }
}

ClrStatus clr_skip_type(ClrReader *reader, ClrError *error)
{
    if (reader->depth >= MAX_DEPTH) return bad(reader, "a signature is nested too deeply", error);
    reader->depth++;
    ClrStatus status = skip_one(reader, error);
    reader->depth--;
    return status;
}
