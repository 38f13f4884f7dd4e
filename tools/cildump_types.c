/* tools/cildump_types.c: types, members and signatures as ilasm writes them. */
#include "tools/cildump.h"

/* Deeper nesting than this only occurs in malformed images, where scopes or specs form a circle. */
enum { MAX_DEPTH = 64 };

static bool enter(Dump *d)
{
    if (d->depth < MAX_DEPTH) {
        d->depth++;
        return true;
    }
    ClrError error = {0};
    clr_error_set(&error, CLR_BAD_IMAGE, "types are nested in a circle");
    dump_fault(d, &error);
    return false;
}

/* --- names of types --- */

void put_assembly_ref(Dump *d, u32 row)
{
    put_name(d, clr_table_get_string(d->image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name));
    if (d->ref_alias[row]) put_format(d, "_%u", row);
}

static void put_type_def(Dump *d, u32 row)
{
    u32 owner = clr_nested_owner(d->image, row);
    if (owner) {
        if (!enter(d)) return;
        put_type_def(d, owner);
        d->depth--;
        put_char(d, '/');
    }
    put_type_name(d, clr_table_get_string(d->image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Namespace),
                  clr_table_get_string(d->image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Name));
}

static void put_type_ref(Dump *d, u32 row)
{
    u32 scope = clr_table_get_token(d->image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_ResolutionScope), scope_row = CLR_TOKEN_ROW(scope);
    if (scope_row && CLR_TOKEN_TABLE(scope) == CLR_TABLE_AssemblyRef) {
        put_char(d, '[');
        put_assembly_ref(d, scope_row);
        put_char(d, ']');
    } else if (scope_row && CLR_TOKEN_TABLE(scope) == CLR_TABLE_ModuleRef) {
        put(d, "[.module ");
        put_name(d, clr_table_get_string(d->image, CLR_TABLE_ModuleRef, scope_row, CLR_COL_ModuleRef_Name));
        put_char(d, ']');
    } else if (scope_row && CLR_TOKEN_TABLE(scope) == CLR_TABLE_TypeRef) {
        if (!enter(d)) return;
        put_type_ref(d, scope_row);
        d->depth--;
        put_char(d, '/');
    }
    put_type_name(d, clr_table_get_string(d->image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_Namespace),
                  clr_table_get_string(d->image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_Name));
}

void put_type_token(Dump *d, u32 token)
{
    u32 row = CLR_TOKEN_ROW(token);
    ClrError error = {0};
    u64 types = 1ull << CLR_TABLE_TypeDef | 1ull << CLR_TABLE_TypeRef | 1ull << CLR_TABLE_TypeSpec;
    if (clr_token_check(d->image, token, types, &error) != CLR_OK) {
        dump_fault(d, &error);
        return;
    }
    switch (CLR_TOKEN_TABLE(token)) {
    case CLR_TABLE_TypeDef: put_type_def(d, row); break;
    case CLR_TABLE_TypeRef: put_type_ref(d, row); break;
    default: {
        /* A spec within a spec could make the text grow without bounds, and no compiler writes one. */
        if (d->in_spec) {
            clr_error_at(&error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "a TypeSpec stands within a TypeSpec");
            dump_fault(d, &error);
            return;
        }
        ClrReader reader = clr_reader(d->image, clr_table_get_blob(d->image, CLR_TABLE_TypeSpec, row, CLR_COL_TypeSpec_Signature), token);
        d->in_spec = true;
        put_type(d, &reader);
        d->in_spec = false;
    }
    }
}

/* --- signatures --- */

static const char *primitive_name(u8 element)
{
    switch (element) {
    case CLR_ELEMENT_VOID: return "void";
    case CLR_ELEMENT_BOOLEAN: return "bool";
    case CLR_ELEMENT_CHAR: return "char";
    case CLR_ELEMENT_I1: return "int8";
    case CLR_ELEMENT_U1: return "uint8";
    case CLR_ELEMENT_I2: return "int16";
    case CLR_ELEMENT_U2: return "uint16";
    case CLR_ELEMENT_I4: return "int32";
    case CLR_ELEMENT_U4: return "uint32";
    case CLR_ELEMENT_I8: return "int64";
    case CLR_ELEMENT_U8: return "uint64";
    case CLR_ELEMENT_R4: return "float32";
    case CLR_ELEMENT_R8: return "float64";
    case CLR_ELEMENT_STRING: return "string";
    case CLR_ELEMENT_OBJECT: return "object";
    case CLR_ELEMENT_TYPEDBYREF: return "typedref";
    case CLR_ELEMENT_I: return "native int";
    case CLR_ELEMENT_U: return "native uint";
    default: return NULL;
    }
}

/* [lower...upper, ...] after an array's element type. */
static ClrStatus put_array_shape(Dump *d, ClrReader *reader, ClrError *error)
{
    u32 rank = 0, size_count = 0, bound_count = 0, sizes[32];
    i32 bounds[32];
    CLR_TRY(clr_read_compressed(reader, &rank, error));
    CLR_TRY(clr_read_compressed(reader, &size_count, error));
    if (rank == 0 || rank > 32 || size_count > rank) return clr_error_set(error, CLR_BAD_IMAGE, "an array type has a bad shape");
    for (u32 i = 0; i < size_count; i++) CLR_TRY(clr_read_compressed(reader, &sizes[i], error));
    CLR_TRY(clr_read_compressed(reader, &bound_count, error));
    if (bound_count > rank) return clr_error_set(error, CLR_BAD_IMAGE, "an array type has a bad shape");
    for (u32 i = 0; i < bound_count; i++) CLR_TRY(clr_read_compressed_signed(reader, &bounds[i], error));
    put_char(d, '[');
    for (u32 i = 0; i < rank; i++) {
        if (i) put_char(d, ',');
        if (i < bound_count) {
            put_dec(d, bounds[i]);
            put(d, "...");
            if (i < size_count) put_dec(d, (i64)bounds[i] + sizes[i] - 1);
        } else if (i < size_count) {
            put_dec(d, sizes[i]);
        } else if (rank == 1) {
            /* One dimension without bounds would read as a vector. */
            put(d, "...");
        }
    }
    put_char(d, ']');
    return CLR_OK;
}

void put_convention(Dump *d, u8 convention)
{
    static const char *const kinds[16] = {"", "unmanaged cdecl ", "unmanaged stdcall ", "unmanaged thiscall ", "unmanaged fastcall ", "vararg ", "", "", "", "unmanaged "};
    if (convention & CLR_SIG_HASTHIS) put(d, "instance ");
    if (convention & CLR_SIG_EXPLICITTHIS) put(d, "explicit ");
    if (kinds[convention & 15]) put(d, kinds[convention & 15]);
}

static ClrStatus put_type_inner(Dump *d, ClrReader *reader, ClrError *error);

/* The head of a method signature: convention, generic arity and parameter count. */
typedef struct MethodHead {
    u8 convention;
    u32 generic_count, count;
} MethodHead;

static ClrStatus read_method_head(ClrReader *reader, MethodHead *out, ClrError *error)
{
    *out = (MethodHead){0};
    CLR_TRY(clr_read_u8(reader, &out->convention, error));
    if (out->convention & CLR_SIG_GENERIC) CLR_TRY(clr_read_compressed(reader, &out->generic_count, error));
    return clr_read_compressed(reader, &out->count, error);
}

/* "(int32, ..., string)" */
static ClrStatus put_parameters(Dump *d, ClrReader *reader, u32 count, ClrError *error)
{
    put_char(d, '(');
    for (u32 i = 0; i < count; i++) {
        if (i) put(d, ", ");
        if (reader->p < reader->end && *reader->p == CLR_ELEMENT_SENTINEL) {
            reader->p++;
            put(d, "..., ");
        }
        CLR_TRY(put_type_inner(d, reader, error));
    }
    put_char(d, ')');
    return CLR_OK;
}

static ClrStatus put_generic_instance(Dump *d, ClrReader *reader, ClrError *error)
{
    u8 kind = 0;
    u32 token = 0, count = 0;
    CLR_TRY(clr_read_u8(reader, &kind, error));
    if (kind != CLR_ELEMENT_CLASS && kind != CLR_ELEMENT_VALUETYPE) return clr_error_set(error, CLR_BAD_IMAGE, "a generic instance is of no class or value type");
    CLR_TRY(clr_read_type_token(reader, &token, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    put(d, kind == CLR_ELEMENT_CLASS ? "class " : "valuetype ");
    put_type_token(d, token);
    put_char(d, '<');
    for (u32 i = 0; i < count; i++) {
        if (i) put_char(d, ',');
        CLR_TRY(put_type_inner(d, reader, error));
    }
    put_char(d, '>');
    return CLR_OK;
}

static ClrStatus put_function_pointer(Dump *d, ClrReader *reader, ClrError *error)
{
    MethodHead head;
    CLR_TRY(read_method_head(reader, &head, error));
    put(d, "method ");
    put_convention(d, head.convention);
    CLR_TRY(put_type_inner(d, reader, error));
    put(d, " *");
    return put_parameters(d, reader, head.count, error);
}

static ClrStatus put_type_element(Dump *d, ClrReader *reader, ClrError *error)
{
    u8 element = 0;
    u32 value = 0;
    CLR_TRY(clr_read_u8(reader, &element, error));
    const char *name = primitive_name(element);
    if (name) {
        put(d, name);
        return CLR_OK;
    }
    switch (element) {
    case CLR_ELEMENT_PTR: case CLR_ELEMENT_BYREF:
        CLR_TRY(put_type_inner(d, reader, error));
        put_char(d, element == CLR_ELEMENT_PTR ? '*' : '&');
        return CLR_OK;
    case CLR_ELEMENT_SZARRAY:
        CLR_TRY(put_type_inner(d, reader, error));
        put(d, "[]");
        return CLR_OK;
    case CLR_ELEMENT_PINNED:
        CLR_TRY(put_type_inner(d, reader, error));
        put(d, " pinned");
        return CLR_OK;
    case CLR_ELEMENT_ARRAY:
        CLR_TRY(put_type_inner(d, reader, error));
        return put_array_shape(d, reader, error);
    case CLR_ELEMENT_CLASS: case CLR_ELEMENT_VALUETYPE:
        CLR_TRY(clr_read_type_token(reader, &value, error));
        put(d, element == CLR_ELEMENT_CLASS ? "class " : "valuetype ");
        put_type_token(d, value);
        return CLR_OK;
    case CLR_ELEMENT_VAR: case CLR_ELEMENT_MVAR:
        CLR_TRY(clr_read_compressed(reader, &value, error));
        put(d, element == CLR_ELEMENT_VAR ? "!" : "!!");
        put_dec(d, value);
        return CLR_OK;
    case CLR_ELEMENT_GENERICINST: return put_generic_instance(d, reader, error);
    case CLR_ELEMENT_FNPTR: return put_function_pointer(d, reader, error);
    case CLR_ELEMENT_CMOD_REQD: case CLR_ELEMENT_CMOD_OPT:
        CLR_TRY(clr_read_type_token(reader, &value, error));
        CLR_TRY(put_type_inner(d, reader, error));
        put(d, element == CLR_ELEMENT_CMOD_REQD ? " modreq(" : " modopt(");
        put_type_token(d, value);
        put_char(d, ')');
        return CLR_OK;
    default:
        return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(d->image, reader->p - 1), "a signature has the unknown element type 0x%02X", element);
    }
}

static ClrStatus put_type_inner(Dump *d, ClrReader *reader, ClrError *error)
{
    if (d->depth >= MAX_DEPTH) return clr_error_set(error, CLR_BAD_IMAGE, "a signature is nested too deeply");
    d->depth++;
    ClrStatus status = put_type_element(d, reader, error);
    d->depth--;
    return status;
}

bool put_type(Dump *d, ClrReader *reader)
{
    ClrError error = {0};
    if (put_type_inner(d, reader, &error) == CLR_OK) return true;
    dump_fault(d, &error);
    return false;
}

/* --- members --- */

/* "Owner::" of a member; nothing for globals. */
static void put_owner(Dump *d, u32 token)
{
    u32 row = CLR_TOKEN_ROW(token);
    switch (CLR_TOKEN_TABLE(token)) {
    case CLR_TABLE_ModuleRef:
        put(d, "[.module ");
        put_name(d, clr_table_get_string(d->image, CLR_TABLE_ModuleRef, row, CLR_COL_ModuleRef_Name));
        put(d, "]::");
        return;
    case CLR_TABLE_MethodDef: {
        u32 owner = clr_method_owner(d->image, row);
        if (owner > 1) put_owner(d, CLR_TOKEN(CLR_TABLE_TypeDef, owner));
        return;
    }
    case CLR_TABLE_TypeDef:
        if (row <= 1) return;
        break;
    default: break;
    }
    put_type_token(d, token);
    put(d, "::");
}

/* Where a member's signature and name stand, and what owns it. */
typedef struct Member {
    u32 owner;
    const char *name;
    ClrSpan signature;
} Member;

static Member member_of(const ClrImage *image, u32 token)
{
    u32 row = CLR_TOKEN_ROW(token);
    switch (CLR_TOKEN_TABLE(token)) {
    case CLR_TABLE_MethodDef:
        return (Member){CLR_TOKEN(CLR_TABLE_TypeDef, clr_method_owner(image, row)), clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name),
                        clr_table_get_blob(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Signature)};
    case CLR_TABLE_Field:
        return (Member){CLR_TOKEN(CLR_TABLE_TypeDef, clr_field_owner(image, row)), clr_table_get_string(image, CLR_TABLE_Field, row, CLR_COL_Field_Name),
                        clr_table_get_blob(image, CLR_TABLE_Field, row, CLR_COL_Field_Signature)};
    default:
        return (Member){clr_table_get_token(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Class), clr_table_get_string(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Name),
                        clr_table_get_blob(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Signature)};
    }
}

/* "<int32,string>" of a MethodSpec. */
static ClrStatus put_instantiation(Dump *d, u32 spec_row, ClrError *error)
{
    u8 kind = 0;
    u32 count = 0;
    ClrReader reader = clr_reader(d->image, clr_table_get_blob(d->image, CLR_TABLE_MethodSpec, spec_row, CLR_COL_MethodSpec_Instantiation),
                                  CLR_TOKEN(CLR_TABLE_MethodSpec, spec_row));
    CLR_TRY(clr_read_u8(&reader, &kind, error));
    if (kind != CLR_SIG_GENERICINST) return clr_error_at(error, CLR_BAD_IMAGE, reader.token, clr_image_offset(d->image, reader.p), "a method instantiation has no GENERICINST mark");
    CLR_TRY(clr_read_compressed(&reader, &count, error));
    put_char(d, '<');
    for (u32 i = 0; i < count; i++) {
        if (i) put_char(d, ',');
        CLR_TRY(put_type_inner(d, &reader, error));
    }
    put_char(d, '>');
    return CLR_OK;
}

static ClrStatus put_method(Dump *d, u32 token, ClrError *error)
{
    u64 methods = 1ull << CLR_TABLE_MethodDef | 1ull << CLR_TABLE_MemberRef;
    u32 spec = 0;
    MethodHead head;
    CLR_TRY(clr_token_check(d->image, token, methods | 1ull << CLR_TABLE_MethodSpec, error));
    if (CLR_TOKEN_TABLE(token) == CLR_TABLE_MethodSpec) {
        spec = CLR_TOKEN_ROW(token);
        token = clr_table_get_token(d->image, CLR_TABLE_MethodSpec, spec, CLR_COL_MethodSpec_Method);
    }
    Member member = member_of(d->image, token);
    ClrReader reader = clr_reader(d->image, member.signature, token);
    CLR_TRY(read_method_head(&reader, &head, error));
    put_convention(d, head.convention);
    CLR_TRY(put_type_inner(d, &reader, error));
    put_char(d, ' ');
    put_owner(d, member.owner);
    put_name(d, member.name);
    if (spec)
        CLR_TRY(put_instantiation(d, spec, error));
    else if (head.generic_count)
        put_format(d, "<[%u]>", head.generic_count);
    return put_parameters(d, &reader, head.count, error);
}

void put_method_token(Dump *d, u32 token)
{
    ClrError error = {0};
    if (put_method(d, token, &error) != CLR_OK) dump_fault(d, &error);
}

static ClrStatus put_field(Dump *d, u32 token, ClrError *error)
{
    u8 kind = 0;
    CLR_TRY(clr_token_check(d->image, token, 1ull << CLR_TABLE_Field | 1ull << CLR_TABLE_MemberRef, error));
    Member member = member_of(d->image, token);
    ClrReader reader = clr_reader(d->image, member.signature, token);
    CLR_TRY(clr_read_u8(&reader, &kind, error));
    if (kind != CLR_SIG_FIELD) return clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "a field's signature has no FIELD mark");
    CLR_TRY(put_type_inner(d, &reader, error));
    put_char(d, ' ');
    put_owner(d, member.owner);
    put_name(d, member.name);
    return CLR_OK;
}

void put_field_token(Dump *d, u32 token)
{
    ClrError error = {0};
    if (put_field(d, token, &error) != CLR_OK) dump_fault(d, &error);
}

void put_any_token(Dump *d, u32 token)
{
    u32 table = CLR_TOKEN_TABLE(token), row = CLR_TOKEN_ROW(token);
    bool is_field = table == CLR_TABLE_Field;
    bool is_method = table == CLR_TABLE_MethodDef || table == CLR_TABLE_MethodSpec;
    if (table == CLR_TABLE_MemberRef && row && row <= clr_table_count(d->image, CLR_TABLE_MemberRef)) {
        Member member = member_of(d->image, token);
        is_field = member.signature.size && member.signature.data[0] == CLR_SIG_FIELD;
        is_method = !is_field;
    }
    if (is_field) {
        put(d, "field ");
        put_field_token(d, token);
    } else if (is_method) {
        put(d, "method ");
        put_method_token(d, token);
    } else {
        put_type_token(d, token);
    }
}

static ClrStatus put_standalone(Dump *d, u32 token, ClrError *error)
{
    MethodHead head;
    CLR_TRY(clr_token_check(d->image, token, 1ull << CLR_TABLE_StandAloneSig, error));
    ClrReader reader = clr_reader(d->image, clr_table_get_blob(d->image, CLR_TABLE_StandAloneSig, CLR_TOKEN_ROW(token), CLR_COL_StandAloneSig_Signature), token);
    CLR_TRY(read_method_head(&reader, &head, error));
    put_convention(d, head.convention);
    CLR_TRY(put_type_inner(d, &reader, error));
    return put_parameters(d, &reader, head.count, error);
}

void put_standalone_signature(Dump *d, u32 token)
{
    ClrError error = {0};
    if (put_standalone(d, token, &error) != CLR_OK) dump_fault(d, &error);
}

/* --- generic parameters --- */

static void put_constraints(Dump *d, u32 parameter_row)
{
    u32 first, end;
    bool any = false;
    clr_table_find_range(d->image, CLR_TABLE_GenericParamConstraint, CLR_COL_GenericParamConstraint_Owner, parameter_row, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(d->image, CLR_TABLE_GenericParamConstraint, row, CLR_COL_GenericParamConstraint_Owner) != parameter_row) continue;
        put(d, any ? ", " : "(");
        put_type_token(d, clr_table_get_token(d->image, CLR_TABLE_GenericParamConstraint, row, CLR_COL_GenericParamConstraint_Constraint));
        any = true;
    }
    if (any) put(d, ") ");
}

void put_generic_parameters(Dump *d, u32 owner_token)
{
    enum { COVARIANT = 1, CONTRAVARIANT = 2, REFERENCE = 4, VALUE = 8, CONSTRUCTOR = 0x10, BYREFLIKE = 0x20 };
    u32 first, end, value = clr_coded_index(CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, owner_token);
    bool any = false;
    clr_table_find_range(d->image, CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, value, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(d->image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Owner) != value) continue;
        u32 flags = clr_table_get(d->image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Flags);
        put(d, any ? ", " : "<");
        any = true;
        if (flags & COVARIANT) put(d, "+ ");
        if (flags & CONTRAVARIANT) put(d, "- ");
        if (flags & REFERENCE) put(d, "class ");
        if (flags & VALUE) put(d, "valuetype ");
        if (flags & BYREFLIKE) put(d, "byreflike ");
        if (flags & CONSTRUCTOR) put(d, ".ctor ");
        put_constraints(d, row);
        put_name(d, clr_table_get_string(d->image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Name));
    }
    if (any) put_char(d, '>');
}
