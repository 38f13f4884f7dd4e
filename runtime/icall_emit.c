/* Internal calls of System.Reflection.Emit: parts of dynamic assemblies (runtime/dynamic_assembly.h). */
#include "runtime/domain.h"
#include "runtime/dynamic_assembly.h"
#include "runtime/exceptions.h"
#include "runtime/helpers.h"
#include "runtime/reflection.h"
#include "runtime/type_internal.h"

Assembly *clr_icall_dynamic_image_load(Array *image, Assembly *root, Array *type_refs, Array *cells, Array *members) {
    ClrError error = {0};
    Assembly *part;
    DynamicBindings bindings = {0};
    if (type_refs) bindings.type_refs = (const i64 *)type_refs->data, bindings.type_ref_count = type_refs->length;
    if (cells) bindings.cells = (const i64 *)cells->data, bindings.cell_count = cells->length;
    if (members) bindings.members = (const i32 *)members->data, bindings.member_count = members->length;
    if (clr_dynamic_load(clr_thread->domain, (ClrSpan){image->data, image->length}, root, &bindings, &part, &error) == CLR_OK) return part;
    clr_throw_error(&error);
    return NULL;
}

DynamicCell *clr_icall_dynamic_image_new_cell(void) {
    clr_type_lock();
    DynamicCell *cell = CLR_ARENA_NEW(&clr_type_arena, DynamicCell);
    clr_type_unlock();
    return cell;
}

Object *clr_icall_dynamic_image_finish_type(Assembly *part, i32 row, DynamicCell *cell, Type *enclosing) {
    ClrError error = {0};
    Type *type;
    if (clr_dynamic_finish_type(part, (u32)row, cell, enclosing, &type, &error) == CLR_OK) return clr_type_object(type);
    clr_throw_error(&error);
    return NULL;
}

/* The enclosing type was finished after the nested one. */
void clr_icall_dynamic_image_set_enclosing(Type *type, Type *enclosing) { type->enclosing = enclosing; }

Method *clr_icall_dynamic_image_get_method(Assembly *part, i32 row) {
    ClrError error = {0};
    Method *method;
    if (clr_method_of_def(part, (u32)row, &method, &error) == CLR_OK) return method;
    clr_throw_error(&error);
    return NULL;
}

/* Number among the members of the definition; -1: the runtime makes the method. */
i32 clr_icall_dynamic_image_get_method_index(Method *method) { return method->token ? (i32)method->definition->index : -1; }
i32 clr_icall_dynamic_image_get_field_index(Field *field) { return (i32)(field - field->type->fields); }

bool clr_icall_dynamic_image_is_dynamic(Assembly *assembly) { return assembly->dynamic != NULL; }
