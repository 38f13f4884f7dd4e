/* Internal calls of System.RuntimeType: a type as reflection sees it. Handles are Type pointers. */
#include "runtime/domain.h"
#include "runtime/dynamic_assembly.h"
#include <strings.h>

#include "runtime/exceptions.h"
#include "runtime/generics.h"
#include "runtime/helpers.h"
#include "runtime/reflection.h"
#include "runtime/type_internal.h"

/* Raises a type's level; false and pending when it fails. */
static bool require(Type *type, TypeLevel level) {
    ClrError error = {0};
    if (clr_type_require(type, level, &error) == CLR_OK) return true;
    clr_throw_error(&error);
    return false;
}

static Array *new_array_of(Type *element, i64 count) {
    Type *array = clr_type_array(element);
    return require(array, CLR_LEVEL_READY) ? clr_gc_new_array(array->mt, count) : NULL;
}

Array *clr_reflection_new_types(i64 count) {
    static Type *type;
    if (!type && clr_assembly_find_type(clr_corlib, "System", "Type", &type, NULL) != CLR_OK) return NULL;
    return new_array_of(type, count);
}

Array *clr_reflection_new_longs(i64 count) { return new_array_of(clr_types.i8, count); }
Array *clr_reflection_new_ints(i64 count) { return new_array_of(clr_types.i4, count); }

static Array *types_to_array(Type *const *types, u32 count) {
    Array *array = clr_reflection_new_types(count);
    for (u32 i = 0; array && i < count; i++) {
        Object *object = clr_type_object(types[i]);
        if (!object) return NULL;
        clr_gc_store(&clr_array_refs(array)[i], object);
    }
    return array;
}

static bool is_variable(const Type *type) { return type->element == CLR_ELEMENT_VAR || type->element == CLR_ELEMENT_MVAR; }

static String *text(const char *utf8) { return clr_string_from_utf8(utf8, strlen(utf8)); }

/* --- names and kinds --- */

Object *clr_icall_runtime_type_from_handle(Type *type) { return type ? clr_type_object(type) : NULL; }

String *clr_icall_runtime_type_get_name_core(Type *type) {
    if (is_variable(type) && type->var_token)
        return text(clr_table_get_string(type->assembly->image, CLR_TABLE_GenericParam, CLR_TOKEN_ROW(type->var_token), CLR_COL_GenericParam_Name));
    if (is_variable(type)) {
        ClrText name = {0};
        clr_text_printf(&name, "%s%u", type->name, type->var_index);
        String *string = text(name.data);
        clr_text_free(&name);
        return string;
    }
    return text(type->name);
}

String *clr_icall_runtime_type_get_namespace_core(Type *type) { return *type->name_space ? text(type->name_space) : NULL; }
i32 clr_icall_runtime_type_get_kind_core(Type *type) { return type->element; }

i32 clr_icall_runtime_type_get_attributes_core(Type *type) {
    if (type->element == CLR_ELEMENT_SZARRAY || type->element == CLR_ELEMENT_ARRAY) return 0x2101; /* public, sealed, serializable */
    if (is_variable(type)) return 1;
    return (i32)type->flags;
}

i32 clr_icall_runtime_type_get_flags_core(Type *type) {
    bool instance = type->args && !type->is_generic_definition;
    bool contains = type->is_open;
    return type->is_generic_definition | instance << 1 | contains << 2 | type->is_by_ref_like << 3 | type->is_enum << 4 | type->is_value_type << 5;
}

i32 clr_icall_runtime_type_get_token_core(Type *type) { return (i32)(is_variable(type) ? type->var_token : type->token ? type->token : 0x02000000); }
Assembly *clr_icall_runtime_type_get_module_core(Type *type) { return type->assembly ? type->assembly : clr_corlib; }

Object *clr_icall_runtime_type_get_parent_core(Type *type) {
    if (is_variable(type) || type->is_interface) return NULL;
    if (!require(type, CLR_LEVEL_PARENTS)) return NULL;
    return type->parent ? clr_type_object(type->parent) : NULL;
}

Object *clr_icall_runtime_type_get_element_core(Type *type) { return type->element_type ? clr_type_object(type->element_type) : NULL; }
i32 clr_icall_runtime_type_get_rank_core(Type *type) { return (i32)type->rank; }

Object *clr_icall_runtime_type_get_declaring_type_core(Type *type) { return type->enclosing ? clr_type_object(type->enclosing) : NULL; }
Method *clr_icall_runtime_type_get_declaring_method_core(Type *type) { return type->var_method; }

Array *clr_icall_runtime_type_get_interfaces_core(Type *type) {
    if (is_variable(type)) return clr_reflection_new_types(0);
    if (!require(type, CLR_LEVEL_PARENTS)) return NULL;
    return types_to_array(type->interfaces, type->interface_count);
}

/* --- generics --- */

/* Variables as reflection shows them belong to their definition; signatures share one per number. */
static Type *declared_variable(Type *owner, Method *method, u32 token, u32 index) {
    Type *variable = CLR_ARENA_NEW(&clr_type_arena, Type);
    *variable = *clr_type_var(method != NULL, index);
    variable->definition = variable;
    variable->assembly = owner->assembly;
    variable->enclosing = owner;
    variable->var_method = method;
    variable->var_token = token;
    variable->owner = owner->owner;
    variable->array_of = variable->pointer_of = variable->by_ref_of = NULL;
    return variable;
}

static TypeList *declared_variables(Type *owner, Method *method, u32 token, TypeList **cache, u32 count) {
    clr_type_lock();
    if (!*cache) {
        const ClrImage *image = owner->assembly->image;
        u32 wanted = clr_coded_index(CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, token), first, end, n = 0;
        Type *variables[256];
        clr_table_find_range(image, CLR_TABLE_GenericParam, CLR_COL_GenericParam_Owner, wanted, &first, &end);
        for (u32 row = first; row < end && n < count; row++)
            if (clr_table_get(image, CLR_TABLE_GenericParam, row, CLR_COL_GenericParam_Owner) == wanted) {
                variables[n] = declared_variable(owner, method, CLR_TOKEN(CLR_TABLE_GenericParam, row), n);
                n++;
            }
        *cache = clr_type_list(variables, n);
    }
    clr_type_unlock();
    return *cache;
}

TypeList *clr_reflection_type_variables(Type *definition) { return declared_variables(definition, NULL, definition->token, (TypeList **)&definition->reflection, definition->args->count); }
TypeList *clr_reflection_method_variables(Method *definition) { return declared_variables(definition->type->definition, definition, definition->token, (TypeList **)&definition->reflection, definition->generic_count); }

Array *clr_icall_runtime_type_get_generic_arguments_core(Type *type) {
    if (!type->args) return NULL;
    TypeList *list = type->is_generic_definition ? clr_reflection_type_variables(type) : type->args;
    return types_to_array(list->types, list->count);
}

Object *clr_icall_runtime_type_get_generic_definition_core(Type *type) { return clr_type_object(type->definition); }

/* The Type list that a managed Type[] names; NULL and pending when an element is no type of the VM. */
TypeList *clr_reflection_read_types(Array *array) {
    Type *types[256];
    if (array->length > 255) {
        clr_throw_new("System", "ArgumentException", NULL);
        return NULL;
    }
    for (u32 i = 0; i < array->length; i++) {
        types[i] = clr_reflection_type_of(clr_array_refs(array)[i]);
        if (!types[i]) {
            clr_throw_new("System", "ArgumentNullException", NULL);
            return NULL;
        }
    }
    return clr_type_list(types, array->length);
}

Type *clr_reflection_type_of(Object *object) {
    if (!object || clr_object_mt(object) != clr_types.runtime_type->mt) return NULL;
    static u32 offset;
    if (!offset) offset = clr_type_find_field(clr_types.runtime_type, "_handle")->offset;
    return *(Type **)((u8 *)object + offset);
}

Object *clr_icall_runtime_type_make_generic_core(Type *definition, Array *arguments) {
    ClrError error = {0};
    Type *type;
    TypeList *list = clr_reflection_read_types(arguments);
    if (!list) return NULL;
    if (clr_type_instantiate(definition, list, &type, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    return clr_type_object(type);
}

Object *clr_icall_runtime_type_make_array_core(Type *element, i32 rank) { return clr_type_object(rank == 0 ? clr_type_array(element) : clr_type_md_array(element, (u32)rank)); }
Object *clr_icall_runtime_type_make_pointer_core(Type *element) { return clr_type_object(clr_type_pointer(element)); }
Object *clr_icall_runtime_type_make_by_ref_core(Type *element) { return clr_type_object(clr_type_by_ref(element)); }
bool clr_icall_runtime_type_is_assignable_from_core(Type *to, Type *from) { return clr_type_assignable(from, to); }
bool clr_icall_runtime_type_is_instance_core(Type *type, Object *value) { return value && clr_type_assignable(clr_object_mt(value)->type, type); }

i32 clr_icall_runtime_type_size_of_core(Type *type) {
    u32 size = 0, align;
    ClrError error = {0};
    if (clr_type_size(type, &size, &align, &error) != CLR_OK) clr_throw_error(&error);
    return (i32)size;
}

i32 clr_icall_runtime_type_get_generic_position_core(Type *type) { return (i32)type->var_index; }

i32 clr_icall_runtime_type_get_generic_parameter_attributes_core(Type *type) {
    if (!type->var_token) return 0;
    return (i32)clr_table_get(type->assembly->image, CLR_TABLE_GenericParam, CLR_TOKEN_ROW(type->var_token), CLR_COL_GenericParam_Flags);
}

Array *clr_icall_runtime_type_get_constraints_core(Type *type) {
    Type *types[64];
    u32 count = 0, first, end, row = CLR_TOKEN_ROW(type->var_token);
    if (!row) return clr_reflection_new_types(0);
    const ClrImage *image = type->assembly->image;
    clr_table_find_range(image, CLR_TABLE_GenericParamConstraint, CLR_COL_GenericParamConstraint_Owner, row, &first, &end);
    for (u32 i = first; i < end && count < 64; i++) {
        if (clr_table_get(image, CLR_TABLE_GenericParamConstraint, i, CLR_COL_GenericParamConstraint_Owner) != row) continue;
        ClrError error = {0};
        u32 token = clr_table_get_token(image, CLR_TABLE_GenericParamConstraint, i, CLR_COL_GenericParamConstraint_Constraint);
        if (clr_type_of_token(type->assembly, token, (GenericContext){0}, &types[count], &error) != CLR_OK) {
            clr_throw_error(&error);
            return NULL;
        }
        count++;
    }
    return types_to_array(types, count);
}

/* --- members, as handles or tokens --- */

Array *clr_icall_runtime_type_get_methods_core(Type *type) {
    if (is_variable(type) || !require(type, CLR_LEVEL_PARENTS)) return clr_thread->pending ? NULL : clr_reflection_new_longs(0);
    Array *array = clr_reflection_new_longs(type->token ? type->method_count : 0);
    for (u32 i = 0; array && type->token && i < type->method_count; i++) ((i64 *)array->data)[i] = (i64)(uintptr_t)clr_type_method(type, i);
    return array;
}

Array *clr_icall_runtime_type_get_fields_core(Type *type) {
    if (is_variable(type) || !require(type, CLR_LEVEL_PARENTS)) return clr_thread->pending ? NULL : clr_reflection_new_longs(0);
    Array *array = clr_reflection_new_longs(type->token ? type->field_count : 0);
    for (u32 i = 0; array && type->token && i < type->field_count; i++) ((i64 *)array->data)[i] = (i64)(uintptr_t)&type->fields[i];
    return array;
}

/* Property or event tokens of a type, through its map row. */
static Array *member_tokens(Type *type, ClrTableId map, u32 parent_column, u32 list_column, ClrTableId table) {
    if (!type->token) return clr_reflection_new_ints(0);
    const ClrImage *image = type->assembly->image;
    u32 count = clr_table_count(image, map), row = CLR_TOKEN_ROW(type->token), first = 0, end = 0;
    for (u32 i = 1; i <= count; i++)
        if (clr_table_get(image, map, i, parent_column) == row) {
            clr_table_list(image, map, i, list_column, table, &first, &end);
            break;
        }
    Array *array = clr_reflection_new_ints(end - first);
    for (u32 i = first; array && i < end; i++) ((i32 *)array->data)[i - first] = (i32)CLR_TOKEN(table, clr_list_row(image, table, i));
    return array;
}

Array *clr_icall_runtime_type_get_properties_core(Type *type) { return member_tokens(type, CLR_TABLE_PropertyMap, CLR_COL_PropertyMap_Parent, CLR_COL_PropertyMap_PropertyList, CLR_TABLE_Property); }
Array *clr_icall_runtime_type_get_events_core(Type *type) { return member_tokens(type, CLR_TABLE_EventMap, CLR_COL_EventMap_Parent, CLR_COL_EventMap_EventList, CLR_TABLE_Event); }

Array *clr_icall_runtime_type_get_nested_types_core(Type *type) {
    Type *found[1024];
    u32 count = 0;
    ClrError error = {0};
    if (type->token && !is_variable(type)) {
        const ClrImage *image = type->assembly->image;
        for (u32 i = 1; i <= clr_table_count(image, CLR_TABLE_NestedClass) && count < 1024; i++) {
            if (clr_table_get(image, CLR_TABLE_NestedClass, i, CLR_COL_NestedClass_EnclosingClass) != CLR_TOKEN_ROW(type->token)) continue;
            if (clr_type_of_def(type->assembly, clr_table_get(image, CLR_TABLE_NestedClass, i, CLR_COL_NestedClass_NestedClass), &found[count], &error) != CLR_OK) {
                clr_throw_error(&error);
                return NULL;
            }
            count++;
        }
    }
    DynamicPart *dynamic = type->token && type->assembly->dynamic ? type->assembly->dynamic->root->dynamic : NULL;
    if (dynamic) {
        clr_type_lock();
        for (u32 i = 0; i < dynamic->types.count && count < 1024; i++)
            if (dynamic->types.data[i]->enclosing == type) found[count++] = dynamic->types.data[i];
        clr_type_unlock();
    }
    return types_to_array(found, count);
}

Method *clr_icall_runtime_type_find_implementation_core(Type *type, Method *interface_method) {
    ClrError error = {0};
    Method *found = NULL;
    return clr_resolve_virtual(type, interface_method, &found, &error) == CLR_OK ? found : NULL;
}

i32 clr_icall_runtime_type_get_packing_core(Type *type, i32 *size) {
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW(type->token), first, end;
    *size = 0;
    if (!type->token) return 0;
    clr_table_find_range(image, CLR_TABLE_ClassLayout, CLR_COL_ClassLayout_Parent, row, &first, &end);
    for (u32 i = first; i < end; i++)
        if (clr_table_get(image, CLR_TABLE_ClassLayout, i, CLR_COL_ClassLayout_Parent) == row) {
            *size = (i32)clr_table_get(image, CLR_TABLE_ClassLayout, i, CLR_COL_ClassLayout_ClassSize);
            return (i32)clr_table_get(image, CLR_TABLE_ClassLayout, i, CLR_COL_ClassLayout_PackingSize);
        }
    return 0;
}

/* --- instances --- */

Object *clr_icall_runtime_type_new_generic(Object *definition, Object *argument) {
    Type *arg = clr_reflection_type_of(argument), *type;
    ClrError error = {0};
    if (clr_type_instantiate(clr_reflection_type_of(definition), clr_type_list(&arg, 1), &type, &error) != CLR_OK || clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    return clr_gc_new(type->mt);
}

Object *clr_rt_create_instance(MethodTable *mt);

Object *clr_icall_runtime_type_create_default_core(Type *type, bool non_public) {
    if (!require(type, CLR_LEVEL_READY)) return NULL;
    if (type->is_value_type) {
        if (type->is_nullable) return NULL;
        Object *boxed = clr_gc_new(type->mt);
        Method *constructor = clr_type_find_method(type, ".ctor", 0);
        if (boxed && constructor && !clr_method_call(constructor, boxed, NULL, NULL)) return NULL;
        return boxed;
    }
    Method *constructor = type->is_abstract || !type->token ? NULL : clr_type_find_method(type, ".ctor", 0);
    if (constructor && !non_public && (constructor->flags & 7) != 6) constructor = NULL;
    if (constructor) return clr_rt_create_instance(type->mt);
    if (type->is_abstract || !type->token) return clr_rt_create_instance(type->mt);
    ClrText message = {0};
    clr_text_puts(&message, "No parameterless constructor defined for type '");
    clr_type_name(type, &message);
    clr_text_puts(&message, "'.");
    clr_throw_new("System", "MissingMethodException", message.data);
    clr_text_free(&message);
    return NULL;
}

/* --- names to types --- */

/* The assembly of the innermost managed caller outside corlib; corlib when there is none. */
static bool find_caller(void *context, u64 pc, CodeFunction *function, void *frame) {
    (void)pc;
    (void)frame;
    Assembly **out = context;
    if (!function->method || !function->method->type->assembly || function->method->type->assembly->is_corlib) return true;
    *out = clr_assembly_root(function->method->type->assembly);
    return false;
}

Assembly *clr_reflection_calling_assembly(void) {
    Assembly *assembly = NULL;
    clr_stack_walk(find_caller, &assembly);
    return assembly ? assembly : clr_corlib;
}

Assembly *clr_icall_type_names_calling_assembly_core(void) { return clr_reflection_calling_assembly(); }

/* A top-level or nested ("Outer+Inner" is split by the caller) type of an assembly; null when there is none. */
Object *clr_icall_type_names_find_core(Assembly *assembly, String *space, String *name, u8 ignore_case) {
    char *space_utf8 = space ? clr_string_to_utf8(space) : clr_strdup(""), *name_utf8 = clr_string_to_utf8(name);
    Type *type = NULL;
    ClrError error = {0};
    if (!assembly) assembly = clr_corlib;
    if (clr_assembly_find_type(assembly, space_utf8, name_utf8, &type, &error) != CLR_OK) type = NULL;
    if (!type && ignore_case) {
        const ClrImage *image = assembly->image;
        for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_TypeDef) && !type; row++)
            if (!strcasecmp(clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Name), name_utf8) &&
                !strcasecmp(clr_table_get_string(image, CLR_TABLE_TypeDef, row, CLR_COL_TypeDef_Namespace), space_utf8) && !clr_nested_owner(image, row))
                if (clr_type_of_def(assembly, row, &type, &error) != CLR_OK) type = NULL;
    }
    clr_free(space_utf8);
    clr_free(name_utf8);
    return type ? clr_type_object(type) : NULL;
}
