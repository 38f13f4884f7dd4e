/* tools/cildump_il.c: assemblies, types and members as ilasm source (II.6 to II.18). */
#include "tools/cildump.h"

#include "loader/read.h"
#include "loader/schema.h"

#include <stdlib.h>

#define GET(table, row, column) clr_table_get(d->image, CLR_TABLE_##table, row, CLR_COL_##table##_##column)
#define GET_STRING(table, row, column) clr_table_get_string(d->image, CLR_TABLE_##table, row, CLR_COL_##table##_##column)
#define GET_BLOB(table, row, column) clr_table_get_blob(d->image, CLR_TABLE_##table, row, CLR_COL_##table##_##column)
#define GET_TOKEN(table, row, column) clr_table_get_token(d->image, CLR_TABLE_##table, row, CLR_COL_##table##_##column)

/* One flag, or one value of a masked field, and its word. */
typedef struct FlagName {
    u32 mask, value;
    const char *text;
} FlagName;

static void put_flags(Dump *d, u32 flags, const FlagName *names, u32 count)
{
    for (u32 i = 0; i < count; i++)
        if ((flags & names[i].mask) == names[i].value) {
            put(d, names[i].text);
            put_char(d, ' ');
        }
}
#define PUT_FLAGS(d, flags, names) put_flags(d, flags, names, CLR_COUNTOF(names))

static void open_brace(Dump *d)
{
    put_char(d, '\n');
    put_indent(d);
    put(d, "{\n");
    d->indent++;
}

static void close_brace(Dump *d)
{
    d->indent--;
    put_indent(d);
    put(d, "}\n");
}

/* --- parameters --- */

/* The Param row with a sequence number, 0 if there is none. */
static u32 find_parameter(Dump *d, u32 method_row, u32 sequence)
{
    u32 first, end;
    clr_table_list(d->image, CLR_TABLE_MethodDef, method_row, CLR_COL_MethodDef_ParamList, CLR_TABLE_Param, &first, &end);
    for (u32 i = first; i < end; i++) {
        u32 row = clr_list_row(d->image, CLR_TABLE_Param, i);
        if (GET(Param, row, Sequence) == sequence) return row;
    }
    return 0;
}

static void put_parameter_flags(Dump *d, u32 row)
{
    u32 flags = GET(Param, row, Flags);
    if (flags & 1) put(d, "[in] ");
    if (flags & 2) put(d, "[out] ");
    if (flags & 0x10) put(d, "[opt] ");
}

/* Constants and attributes of parameters. */
static void put_parameter_details(Dump *d, u32 method_row)
{
    u32 first, end, ignored_first, ignored_end;
    clr_table_list(d->image, CLR_TABLE_MethodDef, method_row, CLR_COL_MethodDef_ParamList, CLR_TABLE_Param, &first, &end);
    for (u32 i = first; i < end; i++) {
        u32 row = clr_list_row(d->image, CLR_TABLE_Param, i), token = CLR_TOKEN(CLR_TABLE_Param, row);
        bool has_default = GET(Param, row, Flags) & 0x1000;
        clr_attribute_range(d->image, token, &ignored_first, &ignored_end);
        if (!has_default && ignored_first == ignored_end) continue;
        put_indent(d);
        put(d, ".param [");
        put_dec(d, GET(Param, row, Sequence));
        put_char(d, ']');
        if (has_default) put_constant(d, token);
        put_char(d, '\n');
        put_custom_attributes(d, token);
    }
}

static void put_generic_parameter_details(Dump *d, u32 owner_token)
{
    u32 first, end, a, b, value = clr_coded_index(CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, owner_token);
    clr_table_find_range(d->image, CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, value, &first, &end);
    for (u32 row = first; row < end; row++) {
        clr_attribute_range(d->image, CLR_TOKEN(CLR_TABLE_GenericParam, row), &a, &b);
        if (a == b || GET(GenericParam, row, Owner) != value) continue;
        put_indent(d);
        put(d, ".param type ");
        put_name(d, GET_STRING(GenericParam, row, Name));
        put_char(d, '\n');
        put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_GenericParam, row));
    }
}

/* --- fields --- */

static void put_field_def(Dump *d, u32 row, const u32 *offset)
{
    static const FlagName names[] = {
        {7, 0, "privatescope"}, {7, 1, "private"}, {7, 2, "famandassem"}, {7, 3, "assembly"}, {7, 4, "family"}, {7, 5, "famorassem"}, {7, 6, "public"},
        {0x10, 0x10, "static"}, {0x20, 0x20, "initonly"}, {0x40, 0x40, "literal"}, {0x80, 0x80, "notserialized"}, {0x200, 0x200, "specialname"},
        {0x400, 0x400, "rtspecialname"},
    };
    u32 token = CLR_TOKEN(CLR_TABLE_Field, row), flags = GET(Field, row, Flags), first, end;
    ClrReader reader = clr_reader(d->image, GET_BLOB(Field, row, Signature), token);
    ClrError error = {0};
    u8 kind;
    put_indent(d);
    put(d, ".field ");
    if (offset) put_format(d, "[%u] ", *offset);
    PUT_FLAGS(d, flags, names);
    if (flags & 0x1000 && put_marshal(d, token)) put_char(d, ' ');
    if (clr_read_u8(&reader, &kind, &error) != CLR_OK)
        dump_fault(d, &error);
    else
        put_type(d, &reader);
    put_char(d, ' ');
    put_name(d, GET_STRING(Field, row, Name));
    if (flags & 0x100) {
        clr_table_find_range(d->image, CLR_TABLE_FieldRVA, CLR_COL_FieldRVA_Field, row, &first, &end);
        if (first < end) put_format(d, " at D_%08X", GET(FieldRVA, first, RVA));
    }
    if (flags & 0x8000) put_constant(d, token);
    put_char(d, '\n');
    put_custom_attributes(d, token);
}

/* Bytes of the data that a field of this type maps, 0 when only the layout of another assembly tells. */
static u32 field_data_size(Dump *d, u32 field_row)
{
    ClrReader reader = clr_reader(d->image, GET_BLOB(Field, field_row, Signature), CLR_TOKEN(CLR_TABLE_Field, field_row));
    u8 kind, element;
    u32 token, first, end;
    if (clr_read_u8(&reader, &kind, NULL) != CLR_OK || clr_read_u8(&reader, &element, NULL) != CLR_OK) return 0;
    switch (element) {
    case CLR_ELEMENT_BOOLEAN: case CLR_ELEMENT_I1: case CLR_ELEMENT_U1: return 1;
    case CLR_ELEMENT_CHAR: case CLR_ELEMENT_I2: case CLR_ELEMENT_U2: return 2;
    case CLR_ELEMENT_I4: case CLR_ELEMENT_U4: case CLR_ELEMENT_R4: return 4;
    case CLR_ELEMENT_I8: case CLR_ELEMENT_U8: case CLR_ELEMENT_R8: return 8;
    case CLR_ELEMENT_VALUETYPE:
        if (clr_read_type_token(&reader, &token, NULL) != CLR_OK || CLR_TOKEN_TABLE(token) != CLR_TABLE_TypeDef) return 0;
        clr_table_find_range(d->image, CLR_TABLE_ClassLayout, CLR_COL_ClassLayout_Parent, CLR_TOKEN_ROW(token), &first, &end);
        return first < end ? GET(ClassLayout, first, ClassSize) : 0;
    default: return 0;
    }
}

static void put_field_data(Dump *d)
{
    ClrMap seen = {0};
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_FieldRVA); row++) {
        u32 rva = GET(FieldRVA, row, RVA), size = field_data_size(d, GET(FieldRVA, row, Field));
        void *key = (void *)(uintptr_t)((u64)rva + 1);
        ClrSpan bytes;
        if (clr_map_find_pointer(&seen, key)) continue;
        clr_map_put_pointer(&seen, key, d);
        if (!clr_image_at_rva(d->image, rva, &bytes)) bytes = (ClrSpan){0};
        put_format(d, ".data D_%08X = bytearray ", rva);
        put_blob(d, (ClrSpan){bytes.data, CLR_MIN(bytes.size, (size_t)size)});
        put_char(d, '\n');
    }
    clr_map_free(&seen);
}

/* --- methods --- */

static void put_pinvoke(Dump *d, u32 method_row)
{
    static const FlagName names[] = {
        {1, 1, "nomangle"}, {6, 2, "ansi"}, {6, 4, "unicode"}, {6, 6, "autochar"}, {0x40, 0x40, "lasterr"}, {0x700, 0x100, "winapi"},
        {0x700, 0x200, "cdecl"}, {0x700, 0x300, "stdcall"}, {0x700, 0x400, "thiscall"}, {0x700, 0x500, "fastcall"}, {0x30, 0x10, "bestfit:on"},
        {0x30, 0x20, "bestfit:off"}, {0x3000, 0x1000, "charmaperror:on"}, {0x3000, 0x2000, "charmaperror:off"},
    };
    u32 value = clr_coded_index(CLR_TABLE_ImplMap, CLR_COL_ImplMap_MemberForwarded, CLR_TOKEN(CLR_TABLE_MethodDef, method_row)), first, end;
    clr_table_find_range(d->image, CLR_TABLE_ImplMap, CLR_COL_ImplMap_MemberForwarded, value, &first, &end);
    put(d, "pinvokeimpl(");
    if (first < end) {
        u32 scope = GET(ImplMap, first, ImportScope);
        const char *name = GET_STRING(ImplMap, first, ImportName);
        put_string(d, scope ? GET_STRING(ModuleRef, scope, Name) : "");
        if (strcmp(name, GET_STRING(MethodDef, method_row, Name)) != 0) {
            put(d, " as ");
            put_string(d, name);
        }
        put_char(d, ' ');
        PUT_FLAGS(d, GET(ImplMap, first, MappingFlags), names);
    }
    put(d, ") ");
}

static ClrStatus put_method_signature(Dump *d, u32 row, ClrError *error)
{
    u32 token = CLR_TOKEN(CLR_TABLE_MethodDef, row), count = 0, generics, result = find_parameter(d, row, 0);
    ClrReader reader = clr_reader(d->image, GET_BLOB(MethodDef, row, Signature), token);
    u8 convention = 0;
    CLR_TRY(clr_read_u8(&reader, &convention, error));
    if (convention & CLR_SIG_GENERIC) CLR_TRY(clr_read_compressed(&reader, &generics, error));
    CLR_TRY(clr_read_compressed(&reader, &count, error));
    put_convention(d, convention);
    if (!put_type(d, &reader)) return CLR_OK;
    put_char(d, ' ');
    if (result && put_marshal(d, CLR_TOKEN(CLR_TABLE_Param, result))) put_char(d, ' ');
    put_name(d, GET_STRING(MethodDef, row, Name));
    put_generic_parameters(d, token);
    put_char(d, '(');
    for (u32 i = 0; i < count; i++) {
        u32 parameter = find_parameter(d, row, i + 1);
        if (i) put(d, ", ");
        if (parameter) put_parameter_flags(d, parameter);
        if (!put_type(d, &reader)) break;
        if (!parameter) continue;
        if (GET(Param, parameter, Flags) & 0x2000) {
            put_char(d, ' ');
            put_marshal(d, CLR_TOKEN(CLR_TABLE_Param, parameter));
        }
        const char *name = GET_STRING(Param, parameter, Name);
        if (!*name) continue;
        put_char(d, ' ');
        put_name(d, name);
    }
    put(d, ") ");
    return CLR_OK;
}

/* The methods of other types that this one implements under another name. */
static void put_overrides(Dump *d, u32 method_row)
{
    u32 first, end, type = clr_method_owner(d->image, method_row);
    clr_table_find_range(d->image, CLR_TABLE_MethodImpl, CLR_COL_MethodImpl_Class, type, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (GET(MethodImpl, row, Class) != type || GET_TOKEN(MethodImpl, row, MethodBody) != CLR_TOKEN(CLR_TABLE_MethodDef, method_row)) continue;
        put_indent(d);
        put(d, ".override method ");
        put_method_token(d, GET_TOKEN(MethodImpl, row, MethodDeclaration));
        put_char(d, '\n');
    }
}

void dump_method(Dump *d, u32 row)
{
    static const FlagName names[] = {
        {7, 0, "privatescope"}, {7, 1, "private"}, {7, 2, "famandassem"}, {7, 3, "assembly"}, {7, 4, "family"}, {7, 5, "famorassem"}, {7, 6, "public"},
        {0x80, 0x80, "hidebysig"}, {0x100, 0x100, "newslot"}, {0x800, 0x800, "specialname"}, {0x1000, 0x1000, "rtspecialname"}, {0x8000, 0x8000, "reqsecobj"},
        {0x10, 0x10, "static"}, {0x400, 0x400, "abstract"}, {0x200, 0x200, "strict"}, {0x40, 0x40, "virtual"}, {0x20, 0x20, "final"}, {8, 8, "unmanagedexp"},
    };
    static const FlagName impl_names[] = {
        {3, 0, "cil"}, {3, 1, "native"}, {3, 2, "optil"}, {3, 3, "runtime"}, {4, 0, "managed"}, {4, 4, "unmanaged"}, {8, 8, "noinlining"},
        {0x10, 0x10, "forwardref"}, {0x20, 0x20, "synchronized"}, {0x40, 0x40, "nooptimization"}, {0x80, 0x80, "preservesig"},
        {0x100, 0x100, "aggressiveinlining"}, {0x200, 0x200, "aggressiveoptimization"}, {0x1000, 0x1000, "internalcall"},
    };
    u32 token = CLR_TOKEN(CLR_TABLE_MethodDef, row), flags = GET(MethodDef, row, Flags);
    ClrError error = {0};
    put_indent(d);
    put(d, ".method ");
    PUT_FLAGS(d, flags, names);
    if (flags & 0x2000) put_pinvoke(d, row);
    if (put_method_signature(d, row, &error) != CLR_OK) dump_fault(d, &error);
    PUT_FLAGS(d, GET(MethodDef, row, ImplFlags), impl_names);
    open_brace(d);
    put_custom_attributes(d, token);
    put_security(d, token);
    put_generic_parameter_details(d, token);
    put_parameter_details(d, row);
    put_overrides(d, row);
    if (GET(MethodDef, row, RVA)) {
        if ((GET(MethodDef, row, ImplFlags) & 3) == 0) {
            dump_body(d, row);
        } else {
            put_indent(d);
            put_format(d, "// native code at RVA 0x%X\n", GET(MethodDef, row, RVA));
        }
    }
    close_brace(d);
}

/* --- properties and events --- */

static void put_accessors(Dump *d, u32 owner_token)
{
    static const struct { u32 flag; const char *word; } kinds[] = {{1, ".set "}, {2, ".get "}, {4, ".other "}, {8, ".addon "}, {0x10, ".removeon "}, {0x20, ".fire "}};
    u32 first, end, value = clr_coded_index(CLR_TABLE_MethodSemantics, CLR_COL_MethodSemantics_Association, owner_token);
    clr_table_find_range(d->image, CLR_TABLE_MethodSemantics, CLR_COL_MethodSemantics_Association, value, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (GET(MethodSemantics, row, Association) != value) continue;
        for (u32 k = 0; k < CLR_COUNTOF(kinds); k++) {
            if (!(GET(MethodSemantics, row, Semantics) & kinds[k].flag)) continue;
            put_indent(d);
            put(d, kinds[k].word);
            put_method_token(d, CLR_TOKEN(CLR_TABLE_MethodDef, GET(MethodSemantics, row, Method)));
            put_char(d, '\n');
        }
    }
}

static ClrStatus put_property_signature(Dump *d, u32 row, ClrError *error)
{
    u8 convention = 0;
    u32 count = 0;
    ClrReader reader = clr_reader(d->image, GET_BLOB(Property, row, Type), CLR_TOKEN(CLR_TABLE_Property, row));
    CLR_TRY(clr_read_u8(&reader, &convention, error));
    CLR_TRY(clr_read_compressed(&reader, &count, error));
    put_convention(d, convention & 0xF0);
    if (!put_type(d, &reader)) return CLR_OK;
    put_char(d, ' ');
    put_name(d, GET_STRING(Property, row, Name));
    put_char(d, '(');
    for (u32 i = 0; i < count; i++) {
        if (i) put(d, ", ");
        if (!put_type(d, &reader)) break;
    }
    put_char(d, ')');
    return CLR_OK;
}

static void put_property(Dump *d, u32 row)
{
    u32 token = CLR_TOKEN(CLR_TABLE_Property, row), flags = GET(Property, row, Flags);
    ClrError error = {0};
    put_indent(d);
    put(d, ".property ");
    if (flags & 0x200) put(d, "specialname ");
    if (flags & 0x400) put(d, "rtspecialname ");
    if (put_property_signature(d, row, &error) != CLR_OK) dump_fault(d, &error);
    if (flags & 0x1000) put_constant(d, token);
    open_brace(d);
    put_custom_attributes(d, token);
    put_accessors(d, token);
    close_brace(d);
}

static void put_event(Dump *d, u32 row)
{
    u32 token = CLR_TOKEN(CLR_TABLE_Event, row), flags = GET(Event, row, Flags), type = GET_TOKEN(Event, row, EventType);
    put_indent(d);
    put(d, ".event ");
    if (flags & 0x200) put(d, "specialname ");
    if (flags & 0x400) put(d, "rtspecialname ");
    if (type) {
        put_type_token(d, type);
        put_char(d, ' ');
    }
    put_name(d, GET_STRING(Event, row, Name));
    open_brace(d);
    put_custom_attributes(d, token);
    put_accessors(d, token);
    close_brace(d);
}

/* Rows of Property or Event that belong to a type. Their maps need not be sorted. */
static void put_mapped(Dump *d, ClrTableId map, ClrTableId list, u32 type_row, void (*put_row)(Dump *, u32))
{
    u32 first, end, map_first, map_end;
    clr_table_find_range(d->image, map, 0, type_row, &map_first, &map_end);
    if (map_first == map_end) return;
    clr_table_list(d->image, map, map_first, 1, list, &first, &end);
    for (u32 i = first; i < end; i++) put_row(d, clr_list_row(d->image, list, i));
}

/* --- types --- */

static void put_interfaces(Dump *d, u32 type_row)
{
    u32 first, end;
    bool any = false;
    clr_table_find_range(d->image, CLR_TABLE_InterfaceImpl, CLR_COL_InterfaceImpl_Class, type_row, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (GET(InterfaceImpl, row, Class) != type_row) continue;
        if (any) {
            put(d, ", ");
        } else {
            put_char(d, '\n');
            put_indent(d);
            put(d, "       implements ");
        }
        any = true;
        put_type_token(d, GET_TOKEN(InterfaceImpl, row, Interface));
    }
}

static void put_type_header(Dump *d, u32 row)
{
    static const FlagName names[] = {
        {0x20, 0x20, "interface"}, {7, 0, "private"}, {7, 1, "public"}, {7, 2, "nested public"}, {7, 3, "nested private"}, {7, 4, "nested family"},
        {7, 5, "nested assembly"}, {7, 6, "nested famandassem"}, {7, 7, "nested famorassem"}, {0x80, 0x80, "abstract"}, {0x18, 0, "auto"},
        {0x18, 8, "sequential"}, {0x18, 0x10, "explicit"}, {0x18, 0x18, "extended"}, {0x30000, 0, "ansi"}, {0x30000, 0x10000, "unicode"},
        {0x30000, 0x20000, "autochar"}, {0x1000, 0x1000, "import"}, {0x2000, 0x2000, "serializable"}, {0x100, 0x100, "sealed"},
        {0x4000, 0x4000, "windowsruntime"}, {0x400, 0x400, "specialname"}, {0x800, 0x800, "rtspecialname"}, {0x100000, 0x100000, "beforefieldinit"},
    };
    u32 token = CLR_TOKEN(CLR_TABLE_TypeDef, row), extends = GET_TOKEN(TypeDef, row, Extends);
    put_indent(d);
    put(d, ".class ");
    PUT_FLAGS(d, GET(TypeDef, row, Flags), names);
    put_type_name(d, GET_STRING(TypeDef, row, Namespace), GET_STRING(TypeDef, row, Name));
    put_generic_parameters(d, token);
    if (extends) {
        put_char(d, '\n');
        put_indent(d);
        put(d, "       extends ");
        put_type_token(d, extends);
    }
    put_interfaces(d, row);
}

static void put_layout(Dump *d, u32 type_row)
{
    u32 first, end;
    clr_table_find_range(d->image, CLR_TABLE_ClassLayout, CLR_COL_ClassLayout_Parent, type_row, &first, &end);
    if (first == end) return;
    put_indent(d);
    put_format(d, ".pack %u\n", GET(ClassLayout, first, PackingSize));
    put_indent(d);
    put_format(d, ".size %u\n", GET(ClassLayout, first, ClassSize));
}

static void put_fields(Dump *d, u32 type_row)
{
    u32 first, end, a, b;
    clr_table_list(d->image, CLR_TABLE_TypeDef, type_row, CLR_COL_TypeDef_FieldList, CLR_TABLE_Field, &first, &end);
    for (u32 i = first; i < end; i++) {
        u32 row = clr_list_row(d->image, CLR_TABLE_Field, i), offset;
        clr_table_find_range(d->image, CLR_TABLE_FieldLayout, CLR_COL_FieldLayout_Field, row, &a, &b);
        if (a < b) offset = GET(FieldLayout, a, Offset);
        put_field_def(d, row, a < b ? &offset : NULL);
    }
}

static void put_methods(Dump *d, u32 type_row)
{
    u32 first, end;
    clr_table_list(d->image, CLR_TABLE_TypeDef, type_row, CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    for (u32 i = first; i < end; i++) dump_method(d, clr_list_row(d->image, CLR_TABLE_MethodDef, i));
}

/* MethodImpl rows whose body is not a method of this type itself. */
static void put_foreign_overrides(Dump *d, u32 type_row)
{
    u32 first, end;
    clr_table_find_range(d->image, CLR_TABLE_MethodImpl, CLR_COL_MethodImpl_Class, type_row, &first, &end);
    for (u32 row = first; row < end; row++) {
        u32 body = GET_TOKEN(MethodImpl, row, MethodBody);
        if (GET(MethodImpl, row, Class) != type_row) continue;
        if (CLR_TOKEN_TABLE(body) == CLR_TABLE_MethodDef && clr_method_owner(d->image, CLR_TOKEN_ROW(body)) == type_row) continue;
        put_indent(d);
        put(d, ".override method ");
        put_method_token(d, GET_TOKEN(MethodImpl, row, MethodDeclaration));
        put(d, " with method ");
        put_method_token(d, body);
        put_char(d, '\n');
    }
}

/* Attributes of the interface implementations, which ilasm attaches by naming the interface. */
static void put_interface_attributes(Dump *d, u32 type_row)
{
    u32 first, end, a, b;
    clr_table_find_range(d->image, CLR_TABLE_InterfaceImpl, CLR_COL_InterfaceImpl_Class, type_row, &first, &end);
    for (u32 row = first; row < end; row++) {
        clr_attribute_range(d->image, CLR_TOKEN(CLR_TABLE_InterfaceImpl, row), &a, &b);
        if (a == b || GET(InterfaceImpl, row, Class) != type_row) continue;
        put_indent(d);
        put(d, ".interfaceimpl type ");
        put_type_token(d, GET_TOKEN(InterfaceImpl, row, Interface));
        put_char(d, '\n');
        put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_InterfaceImpl, row));
    }
}

static void put_nested(Dump *d, u32 type_row)
{
    if (d->depth > 32) return;
    for (u32 row = d->nested_first[type_row]; row; row = d->nested_next[row]) dump_type(d, GET(NestedClass, row, NestedClass));
}

void dump_type(Dump *d, u32 row)
{
    u32 token = CLR_TOKEN(CLR_TABLE_TypeDef, row);
    put_type_header(d, row);
    open_brace(d);
    put_layout(d, row);
    put_custom_attributes(d, token);
    put_security(d, token);
    put_generic_parameter_details(d, token);
    put_interface_attributes(d, row);
    d->depth++;
    put_nested(d, row);
    d->depth--;
    put_fields(d, row);
    put_methods(d, row);
    put_foreign_overrides(d, row);
    put_mapped(d, CLR_TABLE_PropertyMap, CLR_TABLE_Property, row, put_property);
    put_mapped(d, CLR_TABLE_EventMap, CLR_TABLE_Event, row, put_event);
    close_brace(d);
}

/* --- the manifest --- */

static void put_version(Dump *d, ClrTableId table, u32 row, u32 column)
{
    put_indent(d);
    put_format(d, ".ver %u:%u:%u:%u\n", clr_table_get(d->image, table, row, column), clr_table_get(d->image, table, row, column + 1),
               clr_table_get(d->image, table, row, column + 2), clr_table_get(d->image, table, row, column + 3));
}

static void put_blob_line(Dump *d, const char *what, ClrSpan blob)
{
    if (!blob.size) return;
    put_indent(d);
    put(d, what);
    put_blob(d, blob);
    put_char(d, '\n');
}

static void put_locale(Dump *d, const char *culture)
{
    if (!*culture) return;
    put_indent(d);
    put(d, ".locale ");
    put_string(d, culture);
    put_char(d, '\n');
}

static void put_assembly_refs(Dump *d)
{
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_AssemblyRef); row++) {
        u32 flags = GET(AssemblyRef, row, Flags);
        put(d, ".assembly extern ");
        if (flags & 0x100) put(d, "retargetable ");
        if ((flags & 0xE00) == 0x200) put(d, "windowsruntime ");
        put_name(d, GET_STRING(AssemblyRef, row, Name));
        if (d->ref_alias[row]) {
            put(d, " as ");
            put_assembly_ref(d, row);
        }
        open_brace(d);
        put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_AssemblyRef, row));
        put_blob_line(d, flags & 1 ? ".publickey = " : ".publickeytoken = ", GET_BLOB(AssemblyRef, row, PublicKeyOrToken));
        put_blob_line(d, ".hash = ", GET_BLOB(AssemblyRef, row, HashValue));
        put_version(d, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_MajorVersion);
        put_locale(d, GET_STRING(AssemblyRef, row, Culture));
        close_brace(d);
    }
}

static void put_assembly(Dump *d)
{
    if (!clr_table_count(d->image, CLR_TABLE_Assembly)) return;
    u32 flags = GET(Assembly, 1, Flags);
    put(d, ".assembly ");
    if (flags & 0x100) put(d, "retargetable ");
    if ((flags & 0xE00) == 0x200) put(d, "windowsruntime ");
    put_name(d, GET_STRING(Assembly, 1, Name));
    open_brace(d);
    put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_Assembly, 1));
    put_security(d, CLR_TOKEN(CLR_TABLE_Assembly, 1));
    put_blob_line(d, ".publickey = ", GET_BLOB(Assembly, 1, PublicKey));
    put_indent(d);
    put_format(d, ".hash algorithm 0x%08X\n", GET(Assembly, 1, HashAlgId));
    put_version(d, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_MajorVersion);
    put_locale(d, GET_STRING(Assembly, 1, Culture));
    close_brace(d);
}

static void put_files(Dump *d)
{
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_File); row++) {
        put(d, GET(File, row, Flags) & 1 ? ".file nometadata " : ".file ");
        put_name(d, GET_STRING(File, row, Name));
        d->indent++;
        if (GET_BLOB(File, row, HashValue).size) {
            put(d, " .hash = ");
            put_blob(d, GET_BLOB(File, row, HashValue));
        }
        d->indent--;
        put_char(d, '\n');
    }
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_ModuleRef); row++) {
        put(d, ".module extern ");
        put_name(d, GET_STRING(ModuleRef, row, Name));
        put_char(d, '\n');
    }
}

/* "extern" part of a manifest entry: which file, assembly or outer type it comes from. */
static void put_implementation(Dump *d, u32 token)
{
    u32 row = CLR_TOKEN_ROW(token);
    put_indent(d);
    switch (CLR_TOKEN_TABLE(token)) {
    case CLR_TABLE_AssemblyRef:
        put(d, ".assembly extern ");
        put_assembly_ref(d, row);
        break;
    case CLR_TABLE_File:
        put(d, ".file ");
        put_name(d, GET_STRING(File, row, Name));
        break;
    default:
        put(d, ".class extern ");
        put_type_name(d, GET_STRING(ExportedType, row, TypeNamespace), GET_STRING(ExportedType, row, TypeName));
    }
}

static void put_exported_types(Dump *d)
{
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_ExportedType); row++) {
        static const char *const visibility[8] = {"", "public ", "nested public ", "nested private ", "nested family ", "nested assembly ", "nested famandassem ", "nested famorassem "};
        u32 flags = GET(ExportedType, row, Flags);
        put(d, ".class extern ");
        put(d, visibility[flags & 7]);
        if (flags & 0x200000) put(d, "forwarder ");
        put_type_name(d, GET_STRING(ExportedType, row, TypeNamespace), GET_STRING(ExportedType, row, TypeName));
        open_brace(d);
        put_implementation(d, GET_TOKEN(ExportedType, row, Implementation));
        put_char(d, '\n');
        put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_ExportedType, row));
        close_brace(d);
    }
}

static void put_resources(Dump *d)
{
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_ManifestResource); row++) {
        u32 implementation = GET_TOKEN(ManifestResource, row, Implementation), offset = GET(ManifestResource, row, Offset);
        put(d, ".mresource ");
        put(d, (GET(ManifestResource, row, Flags) & 7) == 1 ? "public " : "private ");
        put_name(d, GET_STRING(ManifestResource, row, Name));
        open_brace(d);
        if (implementation) {
            put_implementation(d, implementation);
            if (CLR_TOKEN_TABLE(implementation) == CLR_TABLE_File) put_format(d, " at 0x%08X", offset);
            put_char(d, '\n');
        } else {
            ClrSpan bytes;
            ClrError error = {0};
            put_indent(d);
            if (clr_image_resource(d->image, row, &bytes, &error) == CLR_OK)
                put_format(d, "// offset 0x%X, %zu bytes", offset, bytes.size);
            else
                dump_fault(d, &error);
            put_char(d, '\n');
        }
        put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_ManifestResource, row));
        close_brace(d);
    }
}

static void put_module(Dump *d)
{
    put_files(d);
    put_resources(d);
    put_exported_types(d);
    if (clr_table_count(d->image, CLR_TABLE_Module)) {
        put(d, ".module ");
        put_name(d, GET_STRING(Module, 1, Name));
        put_char(d, '\n');
        put_custom_attributes(d, CLR_TOKEN(CLR_TABLE_Module, 1));
    }
    if (d->image->is_portable_pdb) return;
    put_format(d, ".imagebase 0x%08llX\n", (unsigned long long)d->image->image_base);
    put_format(d, ".file alignment 0x%08X\n", d->image->file_alignment);
    put_format(d, ".subsystem 0x%04X\n", d->image->subsystem);
    put_format(d, ".corflags 0x%08X\n", d->image->cli_flags);
}

void dump_il(Dump *d)
{
    put_assembly_refs(d);
    put_assembly(d);
    put_module(d);
    u32 count = clr_table_count(d->image, CLR_TABLE_TypeDef);
    for (u32 row = 2; row <= count; row++)
        if (clr_nested_owner(d->image, row) == 0) dump_type(d, row);
    if (count) {
        put_fields(d, 1);
        put_methods(d, 1);
    }
    put_field_data(d);
}

/* --- by name --- */

u32 find_type_by_text(const ClrImage *image, const char *text)
{
    u32 row = 0;
    for (const char *part = text; ; ) {
        size_t length = strcspn(part, "/+");
        ClrText name = {0};
        clr_text_add(&name, part, length);
        if (part == text) {
            char *dot = strrchr(name.data, '.');
            /* A dot at the start belongs to the name. */
            if (dot == name.data) dot = NULL;
            if (dot) *dot = 0;
            row = clr_image_find_type(image, dot ? name.data : "", dot ? dot + 1 : name.data);
        } else {
            row = clr_image_find_nested(image, row, name.data);
        }
        clr_text_free(&name);
        if (row == 0 || part[length] == 0) return row;
        part += length + 1;
    }
}

bool dump_methods_by_text(Dump *d, const char *text)
{
    u32 count = clr_table_count(d->image, CLR_TABLE_MethodDef), owner = 0;
    if (strncmp(text, "0x", 2) == 0) {
        u32 token = (u32)strtoul(text, NULL, 16);
        if (clr_token_check(d->image, token, 1ull << CLR_TABLE_MethodDef, NULL) != CLR_OK) return false;
        dump_method(d, CLR_TOKEN_ROW(token));
        return true;
    }
    const char *colons = strstr(text, "::"), *name = colons ? colons + 2 : text;
    if (colons) {
        ClrText type = {0};
        clr_text_add(&type, text, (size_t)(colons - text));
        owner = find_type_by_text(d->image, type.data);
        clr_text_free(&type);
        if (!owner) return false;
    }
    bool found = false;
    for (u32 row = 1; row <= count; row++) {
        if (strcmp(GET_STRING(MethodDef, row, Name), name) != 0) continue;
        u32 type = clr_method_owner(d->image, row);
        if (owner && type != owner) continue;
        put(d, "// ");
        if (type) put_type_token(d, CLR_TOKEN(CLR_TABLE_TypeDef, type));
        put_format(d, " (0x%08X)\n", CLR_TOKEN(CLR_TABLE_MethodDef, row));
        dump_method(d, row);
        found = true;
    }
    return found;
}
