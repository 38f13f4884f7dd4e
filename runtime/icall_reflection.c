/* Internal calls of System.Reflection about members: methods, fields, properties, events, parameters, attributes. Handles are Method and Field
 * pointers; a module's handle is its Assembly. */
#include "runtime/domain.h"
#include "runtime/exceptions.h"
#include "runtime/helpers.h"
#include "runtime/reflection.h"
#include "runtime/type_internal.h"

Object *clr_rt_box(MethodTable *mt, const void *data);

static String *text(const char *utf8) { return clr_string_from_utf8(utf8, strlen(utf8)); }

/* An out parameter may be a field. */
static void store_text(String **out, const char *utf8) {
    String *string = text(utf8);
    clr_gc_store((Object **)out, (Object *)string);
}

/* Throws what failed. */
static bool succeeded(ClrStatus status, const ClrError *error) {
    if (status != CLR_OK) clr_throw_error(error);
    return status == CLR_OK;
}

static bool require(Type *type, TypeLevel level) {
    ClrError error = {0};
    return succeeded(clr_type_require(type, level, &error), &error);
}

static Array *types_to_array(Type *const *types, u32 count) {
    Array *array = clr_reflection_new_types(count);
    for (u32 i = 0; array && i < count; i++) {
        Object *object = clr_type_object(types[i]);
        if (!object) return NULL;
        clr_gc_store(&clr_array_refs(array)[i], object);
    }
    return array;
}

static TypeList *variables_of(Type *type) { return type->is_generic_definition ? clr_reflection_type_variables(type) : type->args; }

/* Without arguments of its own: they are its own variables then. */
static bool is_method_definition(const Method *method) { return method->generic_count && method->args == method->definition->args; }

/* What the variables of a member of `type` stand for, with those of definitions as reflection shows them. */
static GenericContext shown_context(Type *type, Method *method) {
    GenericContext context = {.type_args = type->args ? variables_of(type) : NULL};
    if (method && method->generic_count) context.method_args = is_method_definition(method) ? clr_reflection_method_variables(method->definition) : method->args;
    return context;
}

/* --- methods --- */

static bool shown_signature(Method *method, Signature **out) {
    ClrError error = {0};
    if (!succeeded(clr_method_signature(method, out, &error), &error)) return false;
    if (!(*out)->is_open) return true;
    return succeeded(clr_signature_substitute(*out, shown_context(method->type, method), out, &error), &error);
}

static const ClrImage *image_of(const Method *method) { return method->type->assembly ? method->type->assembly->image : NULL; }

String *clr_icall_runtime_method_get_name(Method *method) { return text(method->name); }
i32 clr_icall_runtime_method_get_attributes(Method *method) { return method->flags; }
i32 clr_icall_runtime_method_get_impl_attributes(Method *method) { return method->impl_flags; }
i32 clr_icall_runtime_method_get_token(Method *method) { return (i32)(method->token ? method->token : 0x06000000u); }
Object *clr_icall_runtime_method_get_declaring_type(Method *method) { return clr_type_object(method->type); }

Object *clr_icall_runtime_method_get_return_type(Method *method) {
    Signature *signature;
    return shown_signature(method, &signature) ? clr_type_object(signature->return_type) : NULL;
}

Array *clr_icall_runtime_method_get_parameter_types(Method *method) {
    Signature *signature;
    return shown_signature(method, &signature) ? types_to_array(signature->params, signature->param_count) : NULL;
}

bool clr_icall_runtime_method_get_parameter_row(Method *method, i32 index, String **name, i32 *attributes, i32 *token) {
    const ClrImage *image = image_of(method);
    u32 first, end;
    *name = NULL;
    *attributes = *token = 0;
    if (!method->token) return false;
    clr_table_list(image, CLR_TABLE_MethodDef, CLR_TOKEN_ROW(method->token), CLR_COL_MethodDef_ParamList, CLR_TABLE_Param, &first, &end);
    for (u32 i = first; i < end; i++) {
        u32 row = clr_list_row(image, CLR_TABLE_Param, i);
        if ((i32)clr_table_get(image, CLR_TABLE_Param, row, CLR_COL_Param_Sequence) != index + 1) continue;
        store_text(name, clr_table_get_string(image, CLR_TABLE_Param, row, CLR_COL_Param_Name));
        *attributes = (i32)clr_table_get(image, CLR_TABLE_Param, row, CLR_COL_Param_Flags);
        *token = (i32)CLR_TOKEN(CLR_TABLE_Param, row);
        return true;
    }
    return false;
}


Array *clr_icall_runtime_method_get_generic_arguments(Method *method) {
    if (!method->generic_count) return NULL;
    TypeList *list = is_method_definition(method) ? clr_reflection_method_variables(method->definition) : method->args;
    return types_to_array(list->types, list->count);
}

bool clr_icall_runtime_method_is_generic_definition(Method *method) { return is_method_definition(method); }

/* The generic method without its own arguments, on the same type. */
Method *clr_icall_runtime_method_get_generic_definition(Method *method) {
    if (is_method_definition(method)) return method;
    return method->type->definition == method->type ? method->definition : clr_method_on_type(method->definition, method->type);
}

Method *clr_icall_runtime_method_make_generic(Method *method, Array *arguments) {
    ClrError error = {0};
    Method *made;
    TypeList *list = clr_reflection_read_types(arguments);
    if (!list) return NULL;
    if (list->count != method->generic_count) {
        clr_throw_new("System", "ArgumentException", "The number of generic arguments provided doesn't equal the arity of the generic method definition.");
        return NULL;
    }
    return succeeded(clr_method_instantiate(method, list, &made, &error), &error) ? made : NULL;
}

Method *clr_icall_runtime_method_on_type(Method *method, Type *type) { return clr_method_on_type(method->definition, type); }

/* In classes without a vtable (open ones): the topmost virtual method of the same name and signature. */
static Method *base_by_name(Method *method) {
    Method *base = method;
    Signature *wanted, *have;
    ClrError error = {0};
    if (clr_method_signature(method, &wanted, &error) != CLR_OK) return method;
    for (Type *type = method->type->parent; type && !base->is_newslot; type = type->parent) {
        if (clr_type_require(type, CLR_LEVEL_PARENTS, &error) != CLR_OK) break;
        for (u32 i = 0; i < type->method_count; i++) {
            Method *candidate = clr_type_method(type, i);
            if (!candidate->is_virtual || strcmp(candidate->name, method->name) || clr_method_signature(candidate, &have, &error) != CLR_OK || !clr_signature_equal(have, wanted)) continue;
            base = candidate;
            break;
        }
    }
    return base;
}

/* The method that introduced the slot: the topmost class that has it. */
Method *clr_icall_runtime_method_get_base_definition(Method *method) {
    Type *type = method->type, *top = NULL;
    if (!method->is_virtual || type->is_interface) return method;
    if (type->is_open) return base_by_name(method);
    if (!require(type, CLR_LEVEL_READY)) return NULL;
    for (Type *t = type; t && method->slot >= 0 && (u32)method->slot < t->vtable_count; t = t->parent) top = t;
    return top && top->vtable[method->slot] ? top->vtable[method->slot] : method;
}

void *clr_icall_runtime_method_get_function_pointer(Method *method) { return method->is_abstract ? NULL : clr_method_stub(method); }

Object *clr_icall_runtime_method_invoke_core(Method *method, Object *target, Array *arguments) {
    ClrError error = {0};
    if (method->is_open || method->type->is_open) {
        clr_throw_new("System", "InvalidOperationException", "Late bound operations cannot be performed on types or methods for which ContainsGenericParameters is true.");
        return NULL;
    }
    if (target && method->is_virtual && !succeeded(clr_resolve_virtual(clr_object_mt(target)->type, method, &method, &error), &error)) return NULL;
    return clr_invoke_boxed(method, method->is_static ? NULL : target, arguments);
}

typedef struct CallerSearch {
    i32 skip;
    Method *found;
} CallerSearch;

static bool find_caller(void *context, u64 pc, CodeFunction *function, void *frame) {
    CallerSearch *search = context;
    (void)pc;
    (void)frame;
    if (!function->method || !function->method->type->assembly || function->method->type->assembly->is_corlib) return true;
    if (search->skip-- > 0) return true;
    search->found = function->method;
    return false;
}

Method *clr_icall_runtime_method_get_caller_core(i32 skip) {
    CallerSearch search = {.skip = skip};
    clr_stack_walk(find_caller, &search);
    return search.found;
}

/* --- constants --- */

static Type *constant_type(u32 element) {
    switch (element) {
    case CLR_ELEMENT_BOOLEAN: return clr_types.boolean;
    case CLR_ELEMENT_CHAR: return clr_types.character;
    case CLR_ELEMENT_I1: return clr_types.i1;
    case CLR_ELEMENT_U1: return clr_types.u1;
    case CLR_ELEMENT_I2: return clr_types.i2;
    case CLR_ELEMENT_U2: return clr_types.u2;
    case CLR_ELEMENT_I4: return clr_types.i4;
    case CLR_ELEMENT_U4: return clr_types.u4;
    case CLR_ELEMENT_I8: return clr_types.i8;
    case CLR_ELEMENT_U8: return clr_types.u8;
    case CLR_ELEMENT_R4: return clr_types.r4;
    case CLR_ELEMENT_R8: return clr_types.r8;
    default: return NULL;
    }
}

/* The constant of a Field, Param or Property token, boxed as `as` (NULL: as its own primitive type). *found: is there one? */
static Object *constant_of(const ClrImage *image, u32 token, Type *as, bool *found) {
    u32 key = clr_coded_index(CLR_TABLE_Constant, CLR_COL_Constant_Parent, token), first, end;
    u64 value = 0;
    *found = false;
    clr_table_find_range(image, CLR_TABLE_Constant, CLR_COL_Constant_Parent, key, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(image, CLR_TABLE_Constant, row, CLR_COL_Constant_Parent) != key) continue;
        *found = true;
        ClrSpan blob = clr_table_get_blob(image, CLR_TABLE_Constant, row, CLR_COL_Constant_Value);
        u32 element = clr_table_get(image, CLR_TABLE_Constant, row, CLR_COL_Constant_Type) & 255;
        if (element == CLR_ELEMENT_STRING) {
            String *string = clr_gc_new_string((i64)(blob.size / 2));
            if (string) memcpy(string->chars, blob.data, blob.size / 2 * 2);
            return string ? &string->object : NULL;
        }
        Type *type = constant_type(element);
        if (!type) return NULL; /* null */
        memcpy(&value, blob.data, CLR_MIN(blob.size, sizeof value));
        if (as && as->is_value_type && require(as, CLR_LEVEL_READY) && as->size == type->size) type = as;
        return clr_thread->pending ? NULL : clr_rt_box(type->mt, &value);
    }
    return NULL;
}

/* The constant of a parameter; DBNull.Value when it has none. */
Object *clr_icall_runtime_parameter_info_get_constant_core(Assembly *module, i32 token) {
    bool found;
    Object *constant = constant_of(module->image, (u32)token, NULL, &found);
    if (found || clr_thread->pending) return constant;
    ClrError error = {0};
    Type *none;
    if (!succeeded(clr_assembly_find_type(clr_corlib, "System", "DBNull", &none, &error), &error) || !require(none, CLR_LEVEL_READY)) return NULL;
    Field *value = clr_type_find_field(none, "Value");
    Object **address = value ? clr_static_field_address(value) : NULL;
    return address ? *address : NULL;
}

/* --- fields --- */

String *clr_icall_runtime_field_info_get_name_core(Field *field) { return text(field->name); }
i32 clr_icall_runtime_field_info_get_attributes_core(Field *field) { return field->flags; }
i32 clr_icall_runtime_field_info_get_token_core(Field *field) { return (i32)field->token; }
Object *clr_icall_runtime_field_info_get_declaring_type_core(Field *field) { return clr_type_object(field->type); }

Object *clr_icall_runtime_field_info_get_field_type_core(Field *field) {
    ClrError error = {0};
    if (!succeeded(clr_field_resolve_type(field, &error), &error)) return NULL;
    Type *type = field->field_type;
    if (type->is_open && !succeeded(clr_type_substitute(type, shown_context(field->type, NULL), &type, &error), &error)) return NULL;
    return clr_type_object(type);
}

Object *clr_icall_runtime_field_info_get_constant_core(Field *field) {
    bool found;
    return constant_of(field->type->assembly->image, field->token, NULL, &found);
}

/* Where a field's value is; NULL and pending when the type cannot be used. Its type is READY. */
static void *field_address(Field *field, Object *target) {
    ClrError error = {0};
    if (field->type->is_open) {
        clr_throw_new("System", "InvalidOperationException", "Late bound operations cannot be performed on fields with types for which Type.ContainsGenericParameters is true.");
        return NULL;
    }
    if (!require(field->type, CLR_LEVEL_READY) || !succeeded(clr_field_resolve_type(field, &error), &error) || !require(field->field_type, CLR_LEVEL_READY)) return NULL;
    if (field->is_static) return clr_static_field_address(field);
    return (u8 *)target + (field->type->is_value_type ? CLR_OBJECT_HEADER_SIZE : 0) + field->offset;
}

Object *clr_icall_runtime_field_info_get_value_core(Field *field, Object *target) {
    if (field->is_literal) {
        ClrError error = {0};
        bool found;
        if (!succeeded(clr_field_resolve_type(field, &error), &error)) return NULL;
        return constant_of(field->type->assembly->image, field->token, field->field_type, &found);
    }
    void *address = field_address(field, target);
    if (!address) return NULL;
    Type *type = field->field_type;
    if (type->element == CLR_ELEMENT_PTR || type->element == CLR_ELEMENT_FNPTR) return clr_rt_box(clr_types.intptr->mt, address);
    return type->is_value_type ? clr_rt_box(type->mt, address) : *(Object **)address;
}

void clr_icall_runtime_field_info_set_value_core(Field *field, Object *target, Object *value) {
    u8 *address = field_address(field, target);
    if (!address) return;
    Type *type = field->field_type;
    if (type->element == CLR_ELEMENT_PTR || type->element == CLR_ELEMENT_FNPTR) *(i64 *)address = value ? *(i64 *)((u8 *)value + CLR_OBJECT_HEADER_SIZE) : 0;
    else if (!type->is_value_type) clr_gc_store((Object **)address, value);
    else if (type->is_nullable) {
        memset(address, 0, type->size);
        if (!value) return;
        Type *inner = type->args->types[0];
        address[0] = 1;
        if (inner->has_references) clr_gc_copy_refs(address + type->fields[1].offset, (u8 *)value + CLR_OBJECT_HEADER_SIZE, inner->size);
        else memcpy(address + type->fields[1].offset, (u8 *)value + CLR_OBJECT_HEADER_SIZE, inner->size);
    } else if (!value) memset(address, 0, type->size);
    else if (type->has_references) clr_gc_copy_refs(address, (u8 *)value + CLR_OBJECT_HEADER_SIZE, type->size);
    else memcpy(address, (u8 *)value + CLR_OBJECT_HEADER_SIZE, type->size);
}

/* --- properties and events --- */

/* The accessor of a Property or Event token with these semantics (II.23.1.12), as a method of `type`; NULL: none. */
static Method *accessor(Type *type, u32 token, u32 semantics) {
    const ClrImage *image = type->assembly->image;
    u32 key = clr_coded_index(CLR_TABLE_MethodSemantics, CLR_COL_MethodSemantics_Association, token), first, end;
    clr_table_find_range(image, CLR_TABLE_MethodSemantics, CLR_COL_MethodSemantics_Association, key, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(image, CLR_TABLE_MethodSemantics, row, CLR_COL_MethodSemantics_Association) != key) continue;
        if (!(clr_table_get(image, CLR_TABLE_MethodSemantics, row, CLR_COL_MethodSemantics_Semantics) & semantics)) continue;
        ClrError error = {0};
        Method *method;
        if (!succeeded(clr_method_of_def(type->assembly, clr_table_get(image, CLR_TABLE_MethodSemantics, row, CLR_COL_MethodSemantics_Method), &method, &error), &error)) return NULL;
        return method->type == type ? method : clr_method_on_type(method, type);
    }
    return NULL;
}

void clr_icall_runtime_property_info_get_row(Type *type, i32 token, String **name, i32 *attributes, Method **getter, Method **setter) {
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW((u32)token);
    store_text(name, clr_table_get_string(image, CLR_TABLE_Property, row, CLR_COL_Property_Name));
    *attributes = (i32)clr_table_get(image, CLR_TABLE_Property, row, CLR_COL_Property_Flags);
    *getter = accessor(type, (u32)token, 2);
    *setter = accessor(type, (u32)token, 1);
}

void clr_icall_runtime_event_info_get_row(Type *type, i32 token, String **name, i32 *attributes, Method **add, Method **remove, Method **raise) {
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW((u32)token);
    store_text(name, clr_table_get_string(image, CLR_TABLE_Event, row, CLR_COL_Event_Name));
    *attributes = (i32)clr_table_get(image, CLR_TABLE_Event, row, CLR_COL_Event_Flags);
    *add = accessor(type, (u32)token, 0x08);
    *remove = accessor(type, (u32)token, 0x10);
    *raise = accessor(type, (u32)token, 0x20);
}

/* --- custom attributes --- */

Method *clr_icall_runtime_attributes_get_row(Assembly *module, i32 token, i32 index, const u8 **blob, i32 *length) {
    const ClrImage *image = module->image;
    u32 key = clr_coded_index(CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, (u32)token), first, end;
    *blob = NULL;
    *length = 0;
    clr_attribute_range(image, (u32)token, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Parent) != key || index-- > 0) continue;
        ClrSpan value = clr_attribute_value(image, row);
        ClrError error = {0};
        Method *constructor;
        *blob = value.data;
        *length = (i32)value.size;
        u32 type = clr_table_get_token(image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Type);
        return succeeded(clr_method_of_token(module, type, (GenericContext){0}, &constructor, &error), &error) ? constructor : NULL;
    }
    return NULL;
}
