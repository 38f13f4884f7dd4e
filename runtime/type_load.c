/* From metadata to types: names, parents, interfaces, members (ECMA-335 II.22.37 and around). */
#include "runtime/type_internal.h"

#include "runtime/dynamic_assembly.h"

#include <pthread.h>

#include "runtime/thread.h"

/* --- the type lock --- */

static pthread_mutex_t type_mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

/* A managed thread that has to wait lets the collector run meanwhile. */
void clr_type_lock(void) {
    if (pthread_mutex_trylock(&type_mutex) == 0) return;
    Thread *thread = clr_thread;
    bool managed = thread && thread->state == CLR_THREAD_MANAGED;
    if (managed) clr_thread_enter_safe();
    pthread_mutex_lock(&type_mutex);
    if (managed) clr_thread_leave_safe();
}

void clr_type_unlock(void) { pthread_mutex_unlock(&type_mutex); }

ClrStatus clr_type_fail(Type *type, ClrStatus status, ClrError *error) {
    if (!type->error) {
        type->error = CLR_ARENA_NEW(&clr_type_arena, ClrError);
        if (error && error->status != CLR_OK) *type->error = *error;
        else {
            ClrText name = {0};
            clr_type_name(type, &name);
            clr_error_at(type->error, status, type->token ? type->token : CLR_NO_PLACE, CLR_NO_PLACE, "type '%s' cannot be loaded", name.data);
            clr_text_free(&name);
        }
    }
    if (error && error->status == CLR_OK) *error = *type->error;
    return type->error->status;
}

/* --- level NAMED --- */

static const struct { const char *name; u8 element; u8 size; } primitives[] = {
    {"Void", CLR_ELEMENT_VOID, 0},      {"Boolean", CLR_ELEMENT_BOOLEAN, 1}, {"Char", CLR_ELEMENT_CHAR, 2},
    {"SByte", CLR_ELEMENT_I1, 1},       {"Byte", CLR_ELEMENT_U1, 1},         {"Int16", CLR_ELEMENT_I2, 2},
    {"UInt16", CLR_ELEMENT_U2, 2},      {"Int32", CLR_ELEMENT_I4, 4},        {"UInt32", CLR_ELEMENT_U4, 4},
    {"Int64", CLR_ELEMENT_I8, 8},       {"UInt64", CLR_ELEMENT_U8, 8},       {"Single", CLR_ELEMENT_R4, 4},
    {"Double", CLR_ELEMENT_R8, 8},      {"IntPtr", CLR_ELEMENT_I, 8},        {"UIntPtr", CLR_ELEMENT_U, 8},
    {"String", CLR_ELEMENT_STRING, 0},  {"Object", CLR_ELEMENT_OBJECT, 0},   {"TypedReference", CLR_ELEMENT_TYPEDBYREF, 0},
};

/* The parent's name decides whether a type is a value type (II.10.1): read without resolving it. */
static void classify_by_parent(Type *type, const ClrImage *image, u32 row) {
    u32 extends = clr_table_get_token(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Extends);
    const char *space = "", *name = "";
    if (CLR_TOKEN_ROW(extends) == 0) return;
    if (CLR_TOKEN_TABLE(extends) == CLR_TABLE_TypeDef) {
        space = clr_table_get_string(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(extends), CLR_COL_TypeDef_Namespace);
        name = clr_table_get_string(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(extends), CLR_COL_TypeDef_Name);
    } else if (CLR_TOKEN_TABLE(extends) == CLR_TABLE_TypeRef) {
        space = clr_table_get_string(image, CLR_TABLE_TypeRef, CLR_TOKEN_ROW(extends), CLR_COL_TypeRef_Namespace);
        name = clr_table_get_string(image, CLR_TABLE_TypeRef, CLR_TOKEN_ROW(extends), CLR_COL_TypeRef_Name);
    }
    if (strcmp(space, "System")) return;
    bool is_enum_itself = !strcmp(type->name, "Enum") && !strcmp(type->name_space, "System");
    if (!strcmp(name, "Enum")) type->is_enum = type->is_value_type = true;
    else if (!strcmp(name, "ValueType") && !is_enum_itself) type->is_value_type = true;
    else if (!strcmp(name, "MulticastDelegate")) type->is_delegate = true;
    if (type->is_value_type) type->element = CLR_ELEMENT_VALUETYPE;
}

static ClrStatus read_generic_parameters(Type *type, const ClrImage *image) {
    u32 owner = clr_coded_index(CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, type->token), first, end;
    clr_table_find_range(image, CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, owner, &first, &end);
    Type *vars[256];
    u32 count = 0;
    for (u32 row = first; row < end && count < 256; row++) {
        if (clr_table_get(image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Owner) != owner) continue;
        vars[count] = clr_type_var(false, count);
        count++;
        if (clr_table_get(image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Flags) & 3) type->is_variant = true;
    }
    if (!count) return CLR_OK;
    type->is_generic_definition = type->is_open = true;
    type->args = clr_type_list(vars, count);
    return CLR_OK;
}

static void read_attributes(Type *type, const ClrImage *image) {
    if (type->is_value_type) {
        type->is_by_ref_like = clr_attribute_find(image, type->token, "System.Runtime.CompilerServices", "IsByRefLikeAttribute") != 0;
        u32 row = clr_attribute_find(image, type->token, "System.Runtime.CompilerServices", "InlineArrayAttribute");
        if (row) {
            ClrSpan value = clr_attribute_value(image, row);
            if (value.size >= 6) {
                i32 length;
                memcpy(&length, value.data + 2, 4);
                type->is_inline_array = true;
                type->inline_length = (u32)length;
            }
        }
    }
}

ClrStatus clr_type_of_def(Assembly *assembly, u32 row, Type **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    if (row == 0 || row > clr_table_count(image, CLR_TABLE_TypeDef))
        return clr_error_at(error, CLR_BAD_IMAGE, CLR_TOKEN(CLR_TABLE_TypeDef, row), CLR_NO_PLACE, "the type does not exist");
    *out = __atomic_load_n(&assembly->types[row - 1], __ATOMIC_ACQUIRE);
    if (*out) return CLR_OK;
    clr_type_lock();
    ClrStatus status = CLR_OK;
    Type *type = assembly->types[row - 1];
    if (!type) {
        type = CLR_ARENA_NEW(&clr_type_arena, Type);
        type->element = CLR_ELEMENT_CLASS;
        type->assembly = assembly;
        type->owner = assembly->owner;
        type->definition = type;
        type->token = CLR_TOKEN(CLR_TABLE_TypeDef, row);
        type->name = clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Name);
        type->name_space = clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Namespace);
        type->flags = clr_table_get(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Flags);
        type->is_interface = (type->flags & 0x20) != 0;
        type->is_abstract = (type->flags & 0x80) != 0;
        type->is_sealed = (type->flags & 0x100) != 0;
        type->before_field_init = (type->flags & 0x100000) != 0;
        type->is_auto_layout = (type->flags & 0x18) == 0;
        type->is_explicit_layout = (type->flags & 0x18) == 0x10;
        type->is_module = row == 1;
        classify_by_parent(type, image, row);
        u32 enclosing = clr_nested_owner(image, row);
        if (enclosing == row) status = clr_error_at(error, CLR_BAD_IMAGE, type->token, CLR_NO_PLACE, "type '%s' is nested in itself", type->name);
        if (!enclosing && assembly->is_corlib && !strcmp(type->name_space, "System")) {
            for (u32 i = 0; i < CLR_COUNTOF(primitives); i++)
                if (!strcmp(type->name, primitives[i].name)) type->element = primitives[i].element;
            if (!strcmp(type->name, "Nullable`1")) type->is_nullable = true;
            if (!strcmp(type->name, "__Canon")) type->is_shared = true;
        }
        read_generic_parameters(type, image);
        read_attributes(type, image);
        __atomic_store_n(&assembly->types[row - 1], type, __ATOMIC_RELEASE);
        if (enclosing && status == CLR_OK) status = clr_type_of_def(assembly, enclosing, &type->enclosing, error);
        if (status != CLR_OK) clr_type_fail(type, status, error);
    }
    clr_type_unlock();
    *out = type;
    return status;
}

/* --- signatures --- */

static ClrStatus read_generic_instance(Assembly *assembly, ClrReader *reader, Type **out, ClrError *error) {
    u8 kind;
    u32 token, count;
    CLR_TRY(clr_read_u8(reader, &kind, error));
    CLR_TRY(clr_read_type_token(reader, &token, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    Type *definition;
    CLR_TRY(clr_type_open(assembly, token, &definition, error));
    if (count == 0 || count > 255)
        return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(reader->image, reader->p), "%u type arguments", count);
    Type *args[256];
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_type_read(assembly, reader, (GenericContext){0}, &args[i], error));
    return clr_type_instantiate(definition, clr_type_list(args, count), out, error);
}

static ClrStatus read_md_array(Assembly *assembly, ClrReader *reader, Type **out, ClrError *error) {
    Type *element;
    u32 rank, count, value;
    i32 bound;
    CLR_TRY(clr_type_read(assembly, reader, (GenericContext){0}, &element, error));
    CLR_TRY(clr_read_compressed(reader, &rank, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_read_compressed(reader, &value, error));
    CLR_TRY(clr_read_compressed(reader, &count, error));
    for (u32 i = 0; i < count; i++) CLR_TRY(clr_read_compressed_signed(reader, &bound, error));
    if (rank == 0 || rank > 32)
        return clr_error_at(error, CLR_TYPE_LOAD, reader->token, clr_image_offset(reader->image, reader->p), "an array of rank %u", rank);
    *out = clr_type_md_array(element, rank);
    return CLR_OK;
}

static ClrStatus read_type(Assembly *assembly, ClrReader *reader, Type **out, ClrError *error) {
    u8 element;
    u32 token, index;
    Type *inner;
    CLR_TRY(clr_read_u8(reader, &element, error));
    switch (element) {
    case CLR_ELEMENT_VOID: *out = clr_types.void_type; return CLR_OK;
    case CLR_ELEMENT_BOOLEAN: *out = clr_types.boolean; return CLR_OK;
    case CLR_ELEMENT_CHAR: *out = clr_types.character; return CLR_OK;
    case CLR_ELEMENT_I1: *out = clr_types.i1; return CLR_OK;
    case CLR_ELEMENT_U1: *out = clr_types.u1; return CLR_OK;
    case CLR_ELEMENT_I2: *out = clr_types.i2; return CLR_OK;
    case CLR_ELEMENT_U2: *out = clr_types.u2; return CLR_OK;
    case CLR_ELEMENT_I4: *out = clr_types.i4; return CLR_OK;
    case CLR_ELEMENT_U4: *out = clr_types.u4; return CLR_OK;
    case CLR_ELEMENT_I8: *out = clr_types.i8; return CLR_OK;
    case CLR_ELEMENT_U8: *out = clr_types.u8; return CLR_OK;
    case CLR_ELEMENT_R4: *out = clr_types.r4; return CLR_OK;
    case CLR_ELEMENT_R8: *out = clr_types.r8; return CLR_OK;
    case CLR_ELEMENT_I: *out = clr_types.intptr; return CLR_OK;
    case CLR_ELEMENT_U: *out = clr_types.uintptr; return CLR_OK;
    case CLR_ELEMENT_STRING: *out = clr_types.string; return CLR_OK;
    case CLR_ELEMENT_OBJECT: *out = clr_types.object; return CLR_OK;
    case CLR_ELEMENT_TYPEDBYREF: *out = clr_types.typed_reference; return CLR_OK;
    case CLR_ELEMENT_CLASS:
    case CLR_ELEMENT_VALUETYPE:
        CLR_TRY(clr_read_type_token(reader, &token, error));
        return clr_type_open(assembly, token, out, error);
    case CLR_ELEMENT_VAR:
    case CLR_ELEMENT_MVAR:
        CLR_TRY(clr_read_compressed(reader, &index, error));
        if (index > 255) return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(reader->image, reader->p), "type variable %u", index);
        *out = clr_type_var(element == CLR_ELEMENT_MVAR, index);
        return CLR_OK;
    case CLR_ELEMENT_SZARRAY:
        CLR_TRY(clr_type_read(assembly, reader, (GenericContext){0}, &inner, error));
        *out = clr_type_array(inner);
        return CLR_OK;
    case CLR_ELEMENT_ARRAY: return read_md_array(assembly, reader, out, error);
    case CLR_ELEMENT_PTR:
        CLR_TRY(clr_type_read(assembly, reader, (GenericContext){0}, &inner, error));
        *out = clr_type_pointer(inner);
        return CLR_OK;
    case CLR_ELEMENT_BYREF:
        CLR_TRY(clr_type_read(assembly, reader, (GenericContext){0}, &inner, error));
        *out = clr_type_by_ref(inner);
        return CLR_OK;
    case CLR_ELEMENT_GENERICINST: return read_generic_instance(assembly, reader, out, error);
    case CLR_ELEMENT_FNPTR: {
        Signature *signature;
        CLR_TRY(clr_signature_read(assembly, reader, (GenericContext){0}, &signature, error));
        *out = clr_type_function(signature);
        return CLR_OK;
    }
    case CLR_ELEMENT_PINNED: return clr_type_read(assembly, reader, (GenericContext){0}, out, error);
    case CLR_ELEMENT_CMOD_REQD:
    case CLR_ELEMENT_CMOD_OPT:
        CLR_TRY(clr_read_type_token(reader, &token, error));
        return clr_type_read(assembly, reader, (GenericContext){0}, out, error);
    default:
        return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(reader->image, reader->p), "element type 0x%02x in a signature", element);
    }
}

ClrStatus clr_type_read(Assembly *assembly, ClrReader *reader, GenericContext context, Type **out, ClrError *error) {
    if (++reader->depth > 128)
        return clr_error_at(error, CLR_BAD_IMAGE, reader->token, clr_image_offset(reader->image, reader->p), "a signature nests too deep");
    Type *type = NULL;
    ClrStatus status = read_type(assembly, reader, &type, error);
    reader->depth--;
    if (status != CLR_OK) return status;
    return clr_type_substitute(type, context, out, error);
}

/* --- tokens --- */

static ClrStatus open_of_spec(Assembly *assembly, u32 token, Type **out, ClrError *error) {
    ClrSpan blob = clr_table_get_blob(assembly->image, CLR_TABLE_TypeSpec, CLR_TOKEN_ROW(token), CLR_COL_TypeSpec_Signature);
    ClrReader reader = clr_reader(assembly->image, blob, token);
    return clr_type_read(assembly, &reader, (GenericContext){0}, out, error);
}

static ClrStatus open_of_ref(Assembly *assembly, u32 token, Type **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    u32 row = CLR_TOKEN_ROW(token), scope = clr_table_get_token(image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_ResolutionScope);
    if (assembly->dynamic && clr_dynamic_type_ref(assembly, row, out)) return *out ? CLR_OK : clr_dynamic_missing_type(assembly, row, error);
    const char *space = clr_table_get_string(image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_Namespace);
    const char *name = clr_table_get_string(image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_Name);
    switch (CLR_TOKEN_TABLE(scope)) {
    case CLR_TABLE_TypeRef: {
        if (scope == token || CLR_TOKEN_ROW(scope) == 0) break;
        Type *enclosing;
        CLR_TRY(clr_type_open(assembly, scope, &enclosing, error));
        u32 nested = clr_image_find_nested(enclosing->assembly->image, CLR_TOKEN_ROW(enclosing->token), name);
        if (nested) return clr_type_of_def(enclosing->assembly, nested, out, error);
        return clr_error_at(error, CLR_TYPE_LOAD, token, CLR_NO_PLACE, "Could not load type '%s%s%s+%s' from assembly '%s'.", enclosing->name_space,
                            *enclosing->name_space ? "." : "", enclosing->name, name, enclosing->assembly->name);
    }
    case CLR_TABLE_AssemblyRef: {
        Assembly *target;
        Type *ours = NULL;
        if (CLR_TOKEN_ROW(scope) == 0) break;
        CLR_TRY(clr_assembly_reference(assembly, CLR_TOKEN_ROW(scope), &target, error));
        CLR_TRY(clr_assembly_find_type(target, space, name, &ours, error));
        *out = ours;
        return CLR_OK;
    }
    default: {
        /* Module, ModuleRef or nil: this assembly. */
        u32 def = clr_image_find_type(image, space, name);
        if (def) return clr_type_of_def(assembly, def, out, error);
        return clr_assembly_find_type(assembly, space, name, out, error);
    }
    }
    return clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "the type reference '%s' has a bad scope", name);
}

ClrStatus clr_type_open(Assembly *assembly, u32 token, Type **out, ClrError *error) {
    u64 allowed = 1ull << CLR_TABLE_TypeDef | 1ull << CLR_TABLE_TypeRef | 1ull << CLR_TABLE_TypeSpec;
    CLR_TRY(clr_token_check(assembly->image, token, allowed, error));
    if (CLR_TOKEN_TABLE(token) == CLR_TABLE_TypeDef) return clr_type_of_def(assembly, CLR_TOKEN_ROW(token), out, error);
    clr_type_lock();
    ClrStatus status = CLR_OK;
    *out = clr_map_find_pointer(&assembly->specs, (void *)(uintptr_t)token);
    if (!*out) {
        status = CLR_TOKEN_TABLE(token) == CLR_TABLE_TypeRef ? open_of_ref(assembly, token, out, error) : open_of_spec(assembly, token, out, error);
        if (status == CLR_OK) clr_map_put_pointer(&assembly->specs, (void *)(uintptr_t)token, *out);
    }
    clr_type_unlock();
    return status;
}

ClrStatus clr_type_of_token(Assembly *assembly, u32 token, GenericContext context, Type **out, ClrError *error) {
    Type *type;
    CLR_TRY(clr_type_open(assembly, token, &type, error));
    if (CLR_TOKEN_TABLE(token) != CLR_TABLE_TypeSpec) {
        *out = type;
        return CLR_OK;
    }
    return clr_type_substitute(type, context, out, error);
}

ClrStatus clr_type_by_name(Assembly *assembly, const char *name_space, const char *name, Type **out, ClrError *error) {
    return clr_assembly_find_type(assembly, name_space, name, out, error);
}

/* --- level PARENTS --- */

static void add_interface(Type ***list, u32 *count, u32 *capacity, Type *interface) {
    for (u32 i = 0; i < *count; i++)
        if ((*list)[i] == interface) return;
    if (*count == *capacity) {
        *capacity = *capacity ? *capacity * 2 : 8;
        *list = clr_realloc(*list, sizeof(Type *) * *capacity);
    }
    (*list)[(*count)++] = interface;
}

/* All interfaces: the parent's first, then each own one after those it inherits. */
static ClrStatus collect_interfaces(Type *type, ClrError *error) {
    const ClrImage *image = type->assembly->image;
    Type **list = NULL;
    u32 count = 0, capacity = 0, first, end;
    ClrStatus status = CLR_OK;
    GenericContext context = {type->args, NULL};
    if (type->parent)
        for (u32 i = 0; i < type->parent->interface_count; i++) add_interface(&list, &count, &capacity, type->parent->interfaces[i]);
    u32 row = CLR_TOKEN_ROW(type->token);
    clr_table_find_range(image, CLR_TABLE_InterfaceImpl, CLR_COL_InterfaceImpl_Class, row, &first, &end);
    for (u32 i = first; i < end && status == CLR_OK; i++) {
        if (clr_table_get(image, CLR_TABLE_InterfaceImpl, i, CLR_COL_InterfaceImpl_Class) != row) continue;
        Type *interface;
        u32 token = clr_table_get_token(image, CLR_TABLE_InterfaceImpl, i, CLR_COL_InterfaceImpl_Interface);
        status = clr_type_of_token(type->assembly, token, context, &interface, error);
        if (status == CLR_OK) status = clr_type_require(interface, CLR_LEVEL_PARENTS, error);
        if (status != CLR_OK) break;
        if (!interface->is_interface) {
            status = clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "type '%s' implements '%s', which is not an interface", type->name, interface->name);
            break;
        }
        for (u32 j = 0; j < interface->interface_count; j++) add_interface(&list, &count, &capacity, interface->interfaces[j]);
        add_interface(&list, &count, &capacity, interface);
    }
    type->interfaces = CLR_ARENA_ARRAY(&clr_type_arena, Type *, count);
    if (count) memcpy(type->interfaces, list, sizeof(Type *) * count);
    type->interface_count = count;
    clr_free(list);
    return status;
}

static void list_members(Type *type) {
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW(type->token), first, end;
    clr_table_list(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    type->method_count = end - first;
    type->methods = CLR_ARENA_ARRAY(&clr_type_arena, Method *, type->method_count);
    for (u32 i = 0; i < type->method_count; i++) {
        u32 method = clr_list_row(image, CLR_TABLE_MethodDef, first + i);
        u32 flags = clr_table_get(image, CLR_TABLE_MethodDef, method, CLR_COL_MethodDef_Flags);
        if ((flags & 0x1810) == 0x1810 && !strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, method, CLR_COL_MethodDef_Name), ".cctor")) {
            type->has_cctor = true;
            type->cctor = clr_type_method(type, i);
        }
    }
    clr_table_list(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_FieldList, CLR_TABLE_Field, &first, &end);
    type->field_count = end - first;
    type->fields = CLR_ARENA_ARRAY(&clr_type_arena, Field, type->field_count);
    for (u32 i = 0; i < type->field_count; i++) {
        Field *field = &type->fields[i];
        u32 f = clr_list_row(image, CLR_TABLE_Field, first + i);
        field->type = type;
        field->token = CLR_TOKEN(CLR_TABLE_Field, f);
        field->name = clr_table_get_string(image, CLR_TABLE_Field, f, CLR_COL_Field_Name);
        field->flags = (u16)clr_table_get(image, CLR_TABLE_Field, f, CLR_COL_Field_Flags);
        field->is_static = (field->flags & 0x10) != 0;
        field->is_literal = (field->flags & 0x40) != 0;
        field->is_rva = (field->flags & 0x100) != 0;
        if (field->is_static && !field->is_literal)
            field->is_thread_static = clr_attribute_find(image, field->token, "System", "ThreadStaticAttribute") != 0;
        if (type->definition == type) type->assembly->fields[f - 1] = field;
    }
}

static ClrStatus field_type(Field *field, Type **out, ClrError *error) {
    Assembly *assembly = field->type->assembly;
    ClrReader reader = clr_reader(assembly->image, clr_table_get_blob(assembly->image, CLR_TABLE_Field, CLR_TOKEN_ROW(field->token), CLR_COL_Field_Signature), field->token);
    u8 convention;
    CLR_TRY(clr_read_u8(&reader, &convention, error));
    if ((convention & 15) != CLR_SIG_FIELD)
        return clr_error_at(error, CLR_BAD_IMAGE, field->token, CLR_NO_PLACE, "field '%s' has no field signature", field->name);
    return clr_type_read(assembly, &reader, (GenericContext){field->type->args, NULL}, out, error);
}

static ClrStatus enum_underlying(Type *type, ClrError *error) {
    for (u32 i = 0; i < type->field_count; i++)
        if (!type->fields[i].is_static) return field_type(&type->fields[i], &type->element_type, error);
    return clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "enum '%s' has no value field", type->name);
}

static ClrStatus vector_interfaces(Type *type, ClrError *error) {
    Type *generic[] = {clr_types.ilist, clr_types.icollection, clr_types.ienumerable, clr_types.ireadonly_list, clr_types.ireadonly_collection};
    Type *base = type->parent, *element = type->element_type;
    bool has_generic = element->element != CLR_ELEMENT_PTR && element->element != CLR_ELEMENT_FNPTR && !element->is_by_ref_like;
    u32 count = base->interface_count;
    type->interfaces = CLR_ARENA_ARRAY(&clr_type_arena, Type *, count + CLR_COUNTOF(generic));
    memcpy(type->interfaces, base->interfaces, sizeof(Type *) * count);
    if (has_generic)
        for (u32 i = 0; i < CLR_COUNTOF(generic); i++) {
            CLR_TRY(clr_type_instantiate(generic[i], clr_type_list(&element, 1), &type->interfaces[count], error));
            CLR_TRY(clr_type_require(type->interfaces[count], CLR_LEVEL_PARENTS, error));
            count++;
        }
    type->interface_count = count;
    return CLR_OK;
}

static ClrStatus do_parents(Type *type, ClrError *error) {
    if (!type->token) {
        if (type->element != CLR_ELEMENT_SZARRAY && type->element != CLR_ELEMENT_ARRAY) return CLR_OK;
        type->parent = clr_types.array;
        CLR_TRY(clr_type_require(type->parent, CLR_LEVEL_PARENTS, error));
        if (type->element == CLR_ELEMENT_SZARRAY) return vector_interfaces(type, error);
        type->interfaces = type->parent->interfaces;
        type->interface_count = type->parent->interface_count;
        return CLR_OK;
    }
    if (type->definition != type) CLR_TRY(clr_type_require(type->definition, CLR_LEVEL_PARENTS, error));
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW(type->token);
    u32 extends = clr_table_get_token(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Extends);
    if (CLR_TOKEN_ROW(extends)) {
        CLR_TRY(clr_type_of_token(type->assembly, extends, (GenericContext){type->args, NULL}, &type->parent, error));
        if (type->parent->loading && type->parent->level < CLR_LEVEL_PARENTS)
            return clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "type '%s' inherits from itself", type->name);
        CLR_TRY(clr_type_require(type->parent, CLR_LEVEL_PARENTS, error));
        if (type->parent->is_interface || type->parent->element == CLR_ELEMENT_SZARRAY || type->parent->element == CLR_ELEMENT_ARRAY)
            return clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "type '%s' inherits from '%s', which is not a class", type->name, type->parent->name);
        if (type->parent->is_sealed && !type->is_value_type)
            return clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "Could not load type '%s' because the parent type is sealed.", type->name);
    } else if (!type->is_interface && type->element != CLR_ELEMENT_OBJECT && !type->is_module)
        return clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "type '%s' has no parent", type->name);
    list_members(type);
    CLR_TRY(collect_interfaces(type, error));
    if (type->is_enum) CLR_TRY(enum_underlying(type, error));
    return CLR_OK;
}

/* --- raising levels --- */

static ClrStatus raise_once(Type *type, ClrError *error) {
    switch (type->level) {
    case CLR_LEVEL_NAMED: return do_parents(type, error);
    case CLR_LEVEL_PARENTS: return clr_type_do_layout(type, error);
    default: return clr_type_do_vtable(type, error);
    }
}

ClrStatus clr_type_require(Type *type, TypeLevel level, ClrError *error) {
    if (CLR_LIKELY(__atomic_load_n(&type->level, __ATOMIC_ACQUIRE) >= level)) return CLR_OK;
    clr_type_lock();
    ClrStatus status = type->error ? clr_type_fail(type, type->error->status, error) : CLR_OK;
    while (status == CLR_OK && type->level < level) {
        if (type->loading) {
            /* A cycle. At PARENTS it ends by itself above; a value type that holds itself does not. */
            ClrText name = {0};
            clr_type_name(type, &name);
            status = clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "Could not load type '%s' because it depends on itself.", name.data);
            clr_text_free(&name);
            break;
        }
        ClrError local = {0};
        type->loading = true;
        status = raise_once(type, &local);
        type->loading = false;
        if (status == CLR_OK) __atomic_store_n(&type->level, type->level + 1, __ATOMIC_RELEASE);
        else {
            if (error && error->status == CLR_OK) *error = local;
            clr_type_fail(type, status, &local);
        }
    }
    clr_type_unlock();
    return status;
}

ClrStatus clr_type_load_members(Type *type, ClrError *error) { return clr_type_require(type, CLR_LEVEL_PARENTS, error); }

ClrStatus clr_field_resolve_type(Field *field, ClrError *error) {
    if (__atomic_load_n(&field->field_type, __ATOMIC_ACQUIRE)) return CLR_OK;
    Type *type;
    clr_type_lock();
    ClrStatus status = field_type(field, &type, error);
    if (status == CLR_OK) __atomic_store_n(&field->field_type, type, __ATOMIC_RELEASE);
    clr_type_unlock();
    return status;
}

/* --- names --- */

static void add_args(const TypeList *args, ClrText *out) {
    for (u32 i = 0; i < args->count; i++) {
        if (i) clr_text_puts(out, ",");
        clr_type_name(args->types[i], out);
    }
}

void clr_type_name(const Type *type, ClrText *out) {
    switch (type->element) {
    case CLR_ELEMENT_SZARRAY:
        clr_type_name(type->element_type, out);
        clr_text_puts(out, "[]");
        return;
    case CLR_ELEMENT_ARRAY:
        clr_type_name(type->element_type, out);
        clr_text_puts(out, type->rank == 1 ? "[*" : "[");
        for (u32 i = 1; i < type->rank; i++) clr_text_puts(out, ",");
        clr_text_puts(out, "]");
        return;
    case CLR_ELEMENT_PTR:
        clr_type_name(type->element_type, out);
        clr_text_puts(out, "*");
        return;
    case CLR_ELEMENT_BYREF:
        clr_type_name(type->element_type, out);
        clr_text_puts(out, "&");
        return;
    case CLR_ELEMENT_VAR:
    case CLR_ELEMENT_MVAR: clr_text_printf(out, "%s%u", type->name, type->var_index); return;
    case CLR_ELEMENT_FNPTR: clr_text_puts(out, "method*"); return;
    default: break;
    }
    if (type->enclosing) {
        clr_type_name(type->enclosing, out);
        clr_text_puts(out, "+");
    } else if (*type->name_space) {
        clr_text_puts(out, type->name_space);
        clr_text_puts(out, ".");
    }
    clr_text_puts(out, type->name);
    if (type->args && !type->is_generic_definition) {
        clr_text_puts(out, "[");
        add_args(type->args, out);
        clr_text_puts(out, "]");
    }
}
