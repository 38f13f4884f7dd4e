/* tools/cildump_blobs.c: constants, marshalling, custom attributes and permissions. */
#include "tools/cildump.h"

#include "loader/read.h"

/* --- constants (II.22.9) --- */

static u32 find_one(const ClrImage *image, ClrTableId table, u32 column, u32 token)
{
    u32 first, end;
    clr_table_find_range(image, table, column, clr_coded_index(table, column, token), &first, &end);
    return first < end ? first : 0;
}

static u64 little_endian(ClrSpan blob)
{
    u64 value = 0;
    for (size_t i = 0; i < blob.size && i < 8; i++) value |= (u64)blob.data[i] << (8 * i);
    return value;
}

void put_constant(Dump *d, u32 parent_token)
{
    static const struct { const char *name; u8 size; } kinds[] = {
        [CLR_ELEMENT_BOOLEAN] = {"bool", 1}, [CLR_ELEMENT_CHAR] = {"char", 2}, [CLR_ELEMENT_I1] = {"int8", 1}, [CLR_ELEMENT_U1] = {"uint8", 1},
        [CLR_ELEMENT_I2] = {"int16", 2}, [CLR_ELEMENT_U2] = {"uint16", 2}, [CLR_ELEMENT_I4] = {"int32", 4}, [CLR_ELEMENT_U4] = {"uint32", 4},
        [CLR_ELEMENT_I8] = {"int64", 8}, [CLR_ELEMENT_U8] = {"uint64", 8}, [CLR_ELEMENT_R4] = {"float32", 4}, [CLR_ELEMENT_R8] = {"float64", 8},
    };
    u32 row = find_one(d->image, CLR_TABLE_Constant, CLR_COL_Constant_Parent, parent_token);
    if (!row) return;
    u32 type = clr_table_get(d->image, CLR_TABLE_Constant, row, CLR_COL_Constant_Type) & 0xFF;
    ClrSpan value = clr_table_get_blob(d->image, CLR_TABLE_Constant, row, CLR_COL_Constant_Value);
    put(d, " = ");
    if (type == CLR_ELEMENT_STRING) {
        put_utf16(d, value.data, (u32)(value.size / 2));
    } else if (type == CLR_ELEMENT_CLASS) {
        put(d, "nullref");
    } else if (type < CLR_COUNTOF(kinds) && kinds[type].name && value.size == kinds[type].size) {
        u64 bits = little_endian(value);
        u32 shift = 64 - kinds[type].size * 8;
        put(d, kinds[type].name);
        put_char(d, '(');
        if (type == CLR_ELEMENT_BOOLEAN) {
            put(d, bits ? "true" : "false");
        } else if (type == CLR_ELEMENT_CHAR) {
            put(d, "0x");
            put_hex(d, bits, 4);
        } else if (type == CLR_ELEMENT_R4 || type == CLR_ELEMENT_R8) {
            /* The bits, as decimals would lose NaN payloads. */
            put(d, "0x");
            put_hex(d, bits, kinds[type].size * 2u);
        } else if (type == CLR_ELEMENT_U8) {
            put_format(d, "0x%llx", (unsigned long long)bits);
        } else {
            bool is_signed = type == CLR_ELEMENT_I1 || type == CLR_ELEMENT_I2 || type == CLR_ELEMENT_I4 || type == CLR_ELEMENT_I8;
            put_dec(d, is_signed ? (i64)(bits << shift) >> shift : (i64)bits);
        }
        put_char(d, ')');
    } else {
        ClrError error = {0};
        clr_error_at(&error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_Constant, row), CLR_NO_PLACE, "a constant of type 0x%02X has %zu bytes", type, value.size);
        dump_fault(d, &error);
    }
}

/* --- marshalling descriptors (II.23.4) --- */

enum {
    NATIVE_CUSTOM = 0x2C, NATIVE_FIXED_ARRAY = 0x1E, NATIVE_FIXED_STRING = 0x17, NATIVE_SAFE_ARRAY = 0x1D, NATIVE_ARRAY = 0x2A,
    NATIVE_INTERFACE = 0x2E, NATIVE_UNKNOWN = 0x19, NATIVE_DISPATCH = 0x1A, NATIVE_NONE = 0x50
};

static const char *native_name(u32 kind)
{
    static const char *const names[] = {
        [0x01] = "void", [0x02] = "bool", [0x03] = "int8", [0x04] = "uint8", [0x05] = "int16", [0x06] = "uint16", [0x07] = "int32",
        [0x08] = "uint32", [0x09] = "int64", [0x0A] = "uint64", [0x0B] = "float32", [0x0C] = "float64", [0x0D] = "syschar", [0x0E] = "variant",
        [0x0F] = "currency", [0x11] = "decimal", [0x12] = "date", [0x13] = "bstr", [0x14] = "lpstr", [0x15] = "lpwstr", [0x16] = "lptstr",
        [0x18] = "objectref", [0x19] = "iunknown", [0x1A] = "idispatch", [0x1B] = "struct", [0x1C] = "interface", [0x1F] = "int",
        [0x20] = "uint", [0x22] = "byvalstr", [0x23] = "ansi bstr", [0x24] = "tbstr", [0x25] = "variant bool", [0x26] = "method",
        [0x28] = "as any", [0x2B] = "lpstruct", [0x2D] = "error", [0x30] = "lputf8str",
    };
    return kind < CLR_COUNTOF(names) ? names[kind] : NULL;
}

static const char *variant_name(u32 kind)
{
    static const char *const names[] = {
        [2] = "int16", [3] = "int32", [4] = "float32", [5] = "float64", [6] = "currency", [7] = "date", [8] = "bstr", [9] = "idispatch", [10] = "error",
        [11] = "bool", [12] = "variant", [13] = "iunknown", [14] = "decimal", [16] = "int8", [17] = "uint8", [18] = "uint16", [19] = "uint32",
        [20] = "int64", [21] = "uint64", [22] = "int", [23] = "uint", [24] = "void", [36] = "record",
    };
    return kind < CLR_COUNTOF(names) ? names[kind] : NULL;
}

static void put_ser_string(Dump *d, const char *text, u32 length)
{
    ClrText copy = {0};
    clr_text_add(&copy, text ? text : "", length);
    put_string(d, copy.data);
    clr_text_free(&copy);
}

static ClrStatus put_native_type(Dump *d, ClrReader *reader, ClrError *error);

static ClrStatus put_custom_marshaler(Dump *d, ClrReader *reader, ClrError *error)
{
    const char *text[4];
    u32 length[4];
    /* GUID, native type name, marshaler, cookie. */
    for (u32 i = 0; i < 4; i++) CLR_TRY(clr_read_ser_string(reader, &text[i], &length[i], error));
    put(d, "custom (");
    put_ser_string(d, text[2], length[2]);
    put(d, ", ");
    put_ser_string(d, text[3], length[3]);
    put_char(d, ')');
    return CLR_OK;
}

static ClrStatus put_native_array(Dump *d, ClrReader *reader, ClrError *error)
{
    u32 parameter = 0, size = 0, flags = 0;
    if (reader->p < reader->end && *reader->p != NATIVE_NONE)
        CLR_TRY(put_native_type(d, reader, error));
    else if (reader->p < reader->end)
        reader->p++;
    put_char(d, '[');
    if (reader->p < reader->end) {
        CLR_TRY(clr_read_compressed(reader, &parameter, error));
        bool has_size = reader->p < reader->end;
        if (has_size) CLR_TRY(clr_read_compressed(reader, &size, error));
        bool has_flags = reader->p < reader->end;
        if (has_flags) CLR_TRY(clr_read_compressed(reader, &flags, error));
        if (has_size && (size || (has_flags && !(flags & 1)))) put_dec(d, size);
        /* The parameter number means something when there are no flags, or when they say so. */
        if (!has_flags ? !has_size || parameter : flags & 1) put_format(d, " + %u", parameter);
    }
    put_char(d, ']');
    return CLR_OK;
}

static ClrStatus put_safe_array(Dump *d, ClrReader *reader, ClrError *error)
{
    u32 kind = 0, length;
    const char *text;
    put(d, "safearray");
    if (reader->p == reader->end) return CLR_OK;
    CLR_TRY(clr_read_compressed(reader, &kind, error));
    if (variant_name(kind & 0xFFF)) put_format(d, " %s", variant_name(kind & 0xFFF));
    if (reader->p == reader->end) return CLR_OK;
    CLR_TRY(clr_read_ser_string(reader, &text, &length, error));
    if (!length) return CLR_OK;
    put(d, ", ");
    put_ser_string(d, text, length);
    return CLR_OK;
}

static ClrStatus put_native_type(Dump *d, ClrReader *reader, ClrError *error)
{
    u32 kind = 0, count = 0;
    CLR_TRY(clr_read_compressed(reader, &kind, error));
    switch (kind) {
    case NATIVE_CUSTOM: return put_custom_marshaler(d, reader, error);
    case NATIVE_SAFE_ARRAY: return put_safe_array(d, reader, error);
    case NATIVE_FIXED_STRING:
        CLR_TRY(clr_read_compressed(reader, &count, error));
        put_format(d, "fixed sysstring [%u]", count);
        return CLR_OK;
    case NATIVE_FIXED_ARRAY:
        CLR_TRY(clr_read_compressed(reader, &count, error));
        put_format(d, "fixed array [%u]", count);
        if (reader->p == reader->end || *reader->p == NATIVE_NONE) return CLR_OK;
        put_char(d, ' ');
        return put_native_type(d, reader, error);
    case NATIVE_ARRAY: {
        if (reader->depth++ > 8) return clr_error_at(error, CLR_BAD_IMAGE, reader->token, CLR_NO_PLACE, "a marshalling descriptor is nested too deeply");
        return put_native_array(d, reader, error);
    }
    case NATIVE_UNKNOWN: case NATIVE_DISPATCH: case 0x1C:
        put(d, native_name(kind));
        if (reader->p == reader->end) return CLR_OK;
        CLR_TRY(clr_read_compressed(reader, &count, error));
        put_format(d, "(iidparam = %u)", count);
        return CLR_OK;
    default: break;
    }
    const char *name = native_name(kind);
    if (!name) return clr_error_at(error, CLR_BAD_IMAGE, reader->token, CLR_NO_PLACE, "a marshalling descriptor has the unknown type 0x%02X", kind);
    put(d, name);
    return CLR_OK;
}

bool put_marshal(Dump *d, u32 parent_token)
{
    u32 row = find_one(d->image, CLR_TABLE_FieldMarshal, CLR_COL_FieldMarshal_Parent, parent_token);
    if (!row) return false;
    ClrError error = {0};
    ClrSpan blob = clr_table_get_blob(d->image, CLR_TABLE_FieldMarshal, row, CLR_COL_FieldMarshal_NativeType);
    ClrReader reader = clr_reader(d->image, blob, CLR_TOKEN(CLR_TABLE_FieldMarshal, row));
    put(d, "marshal(");
    if (put_native_type(d, &reader, &error) != CLR_OK) dump_fault(d, &error);
    put_char(d, ')');
    return true;
}

/* --- custom attributes and permissions --- */

void put_custom_attributes(Dump *d, u32 parent_token)
{
    u32 first, end, value = clr_coded_index(CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, parent_token);
    clr_attribute_range(d->image, parent_token, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(d->image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Parent) != value) continue;
        put_indent(d);
        put(d, ".custom ");
        put_method_token(d, clr_table_get_token(d->image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Type));
        put(d, " = ");
        put_blob(d, clr_attribute_value(d->image, row));
        put_char(d, '\n');
    }
}

void put_security(Dump *d, u32 parent_token)
{
    static const char *const actions[] = {
        NULL, "request", "demand", "assert", "deny", "permitonly", "linkcheck", "inheritcheck", "reqmin", "reqopt", "reqrefuse",
        "prejitgrant", "prejitdeny", "noncasdemand", "noncaslinkdemand", "noncasinheritance",
    };
    u32 first, end, value = clr_coded_index(CLR_TABLE_DeclSecurity, CLR_COL_DeclSecurity_Parent, parent_token);
    clr_table_find_range(d->image, CLR_TABLE_DeclSecurity, CLR_COL_DeclSecurity_Parent, value, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(d->image, CLR_TABLE_DeclSecurity, row, CLR_COL_DeclSecurity_Parent) != value) continue;
        u32 action = clr_table_get(d->image, CLR_TABLE_DeclSecurity, row, CLR_COL_DeclSecurity_Action);
        put_indent(d);
        if (action >= CLR_COUNTOF(actions) || !actions[action]) {
            put_format(d, "// permission set of unknown action %u\n", action);
            continue;
        }
        put_format(d, ".permissionset %s = ", actions[action]);
        put_blob(d, clr_table_get_blob(d->image, CLR_TABLE_DeclSecurity, row, CLR_COL_DeclSecurity_PermissionSet));
        put_char(d, '\n');
    }
}
