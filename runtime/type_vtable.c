/* Vtables and overrides (ECMA-335 II.10.3, II.12.2).
 *
 * type->vtable holds, per slot, the Method that runs for exact instances of the type. Interfaces number
 * their virtual methods from 0 and have no method table entries for them. */
#include "runtime/type_internal.h"

#include "runtime/statics.h"

/* The slot of a parent that a non-newslot virtual method overrides, or -1. */
static ClrStatus find_overridden(Type *type, Method *method, i32 *out, ClrError *error) {
    Signature *mine, *theirs;
    *out = -1;
    CLR_TRY(clr_method_signature(method, &mine, error));
    for (i32 i = (i32)type->parent->vtable_count - 1; i >= 0; i--) {
        Method *candidate = type->parent->vtable[i];
        if (strcmp(candidate->name, method->name)) continue;
        if ((candidate->flags & 7) == 1 && candidate->type->assembly != type->assembly) continue; /* private */
        CLR_TRY(clr_method_signature(candidate, &theirs, error));
        if (!clr_signature_equal(mine, theirs)) continue;
        *out = i;
        return CLR_OK;
    }
    return CLR_OK;
}

static ClrStatus final_override(Type *type, Method *base, ClrError *error) {
    ClrText name = {0};
    clr_type_name(type, &name);
    clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "Declaration referenced in a method implementation cannot be a final method.  Type: '%s'.  Method: '%s'.", name.data, base->name);
    clr_text_free(&name);
    return CLR_TYPE_LOAD;
}

static ClrStatus read_method_impls(Type *type, ClrError *error) {
    const ClrImage *image = type->assembly->image;
    u32 row = CLR_TOKEN_ROW(type->token), first, end, count = 0;
    clr_table_find_range(image, CLR_TABLE_MethodImpl, CLR_COL_MethodImpl_Class, row, &first, &end);
    if (first == end) return CLR_OK;
    type->impls = CLR_ARENA_ARRAY(&clr_type_arena, MethodImpl, end - first);
    GenericContext context = {type->args, NULL};
    for (u32 i = first; i < end; i++) {
        if (clr_table_get(image, CLR_TABLE_MethodImpl, i, CLR_COL_MethodImpl_Class) != row) continue;
        MethodImpl *impl = &type->impls[count];
        u32 body = clr_table_get_token(image, CLR_TABLE_MethodImpl, i, CLR_COL_MethodImpl_MethodBody);
        u32 declaration = clr_table_get_token(image, CLR_TABLE_MethodImpl, i, CLR_COL_MethodImpl_MethodDeclaration);
        CLR_TRY(clr_method_of_token(type->assembly, body, context, &impl->body, error));
        CLR_TRY(clr_method_of_token(type->assembly, declaration, context, &impl->declaration, error));
        /* A MethodDef body names the open definition: ours is the one on this instantiation. */
        if (impl->body->type->definition == type->definition) impl->body = clr_method_on_type(impl->body->definition, type);
        count++;
    }
    type->impl_count = count;
    return CLR_OK;
}

static ClrStatus apply_class_impls(Type *type, Method **vtable, ClrError *error) {
    for (u32 i = 0; i < type->impl_count; i++) {
        Method *declaration = type->impls[i].declaration;
        if (declaration->type->is_interface || declaration->is_static) continue;
        CLR_TRY(clr_type_require(declaration->type, CLR_LEVEL_READY, error));
        if (declaration->is_final && declaration->type != type) return final_override(type, declaration, error);
        if (declaration->slot < 0 || (u32)declaration->slot >= type->vtable_count)
            return clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "type '%s' overrides '%s', which is not virtual", type->name, declaration->name);
        Method *previous = vtable[declaration->slot];
        /* A covariant return: every slot that held the same method follows. */
        for (u32 s = 0; s < type->vtable_count; s++)
            if (vtable[s] == previous) vtable[s] = type->impls[i].body;
    }
    return CLR_OK;
}

static ClrStatus class_vtable(Type *type, ClrError *error) {
    u32 inherited = type->parent ? type->parent->vtable_count : 0, count = inherited, capacity = inherited + type->method_count;
    Method **vtable = CLR_ARENA_ARRAY(&clr_type_arena, Method *, capacity ? capacity : 1);
    const ClrImage *image = type->assembly->image;
    if (inherited) memcpy(vtable, type->parent->vtable, sizeof(Method *) * inherited);
    u32 first, end;
    clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(type->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    for (u32 i = 0; i < type->method_count; i++) {
        u32 row = clr_list_row(image, CLR_TABLE_MethodDef, first + i);
        u32 flags = clr_table_get(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Flags);
        if (!(flags & 0x40) || (flags & 0x10)) continue;
        Method *method = clr_type_method(type, i);
        i32 slot = -1;
        if (!method->is_newslot && type->parent) CLR_TRY(find_overridden(type, method, &slot, error));
        if (slot < 0) slot = (i32)count++;
        else {
            Method *base = vtable[slot];
            if (base->is_final) return final_override(type, base, error);
            for (u32 s = 0; s < inherited; s++)
                if (vtable[s] == base && (i32)s != slot) vtable[s] = method; /* slots joined by a covariant override */
        }
        vtable[slot] = method;
        method->slot = slot;
    }
    type->vtable = vtable;
    type->vtable_count = count;
    CLR_TRY(apply_class_impls(type, vtable, error));
    Type *object = clr_types.object;
    if (type != object && !type->is_value_type && object->vtable_count)
        for (u32 s = 0; s < object->vtable_count; s++)
            if (!strcmp(object->vtable[s]->name, "Finalize") && vtable[s] != object->vtable[s]) {
                type->has_finalizer = true;
                type->finalizer = vtable[s];
            }
    if (!type->is_abstract && !type->is_interface)
        for (u32 s = 0; s < count; s++)
            if (vtable[s]->is_abstract) {
                ClrText name = {0}, assembly = {0};
                clr_type_name(type->definition, &name);
                clr_assembly_full_name(type->assembly, &assembly);
                clr_error_at(error, CLR_TYPE_LOAD, type->token, CLR_NO_PLACE, "Method '%s' in type '%s' from assembly '%s' does not have an implementation.", vtable[s]->name, name.data, assembly.data);
                clr_text_free(&name);
                clr_text_free(&assembly);
                return CLR_TYPE_LOAD;
            }
    return CLR_OK;
}

static void interface_slots(Type *type) {
    const ClrImage *image = type->assembly->image;
    u32 first, end, slot = 0;
    clr_table_list(image, CLR_TABLE_TypeDef, CLR_TOKEN_ROW(type->token), CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    for (u32 i = 0; i < type->method_count; i++) {
        u32 row = clr_list_row(image, CLR_TABLE_MethodDef, first + i);
        if (clr_table_get(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Flags) & 0x40) clr_type_method(type, i)->slot = (i32)slot++;
    }
}

ClrStatus clr_type_do_vtable(Type *type, ClrError *error) {
    if (type->is_open && type->element != CLR_ELEMENT_SZARRAY && type->element != CLR_ELEMENT_ARRAY && !type->token) return CLR_OK;
    if (type->parent) CLR_TRY(clr_type_require(type->parent, CLR_LEVEL_READY, error));
    if (type->element == CLR_ELEMENT_SZARRAY || type->element == CLR_ELEMENT_ARRAY) {
        type->vtable = type->parent->vtable;
        type->vtable_count = type->parent->vtable_count;
        CLR_TRY(clr_type_make_method_table(type, error));
        if (!type->element_type->is_open && type->element_type->element != CLR_ELEMENT_PTR && type->element_type->element != CLR_ELEMENT_FNPTR) {
            CLR_TRY(clr_type_require(type->element_type, CLR_LEVEL_READY, error));
            type->mt->element = type->element_type->mt;
        }
        return CLR_OK;
    }
    if (!type->token) {
        /* Pointers and function pointers have a method table only to be named by casts and typeof. */
        return type->is_open ? CLR_OK : clr_type_make_method_table(type, error);
    }
    CLR_TRY(read_method_impls(type, error));
    if (type->is_interface) interface_slots(type);
    else CLR_TRY(class_vtable(type, error));
    CLR_TRY(clr_type_layout_statics(type, error));
    if (type->is_open) return CLR_OK;
    CLR_TRY(clr_type_make_method_table(type, error));
    if (type->element_type) {
        CLR_TRY(clr_type_require(type->element_type, CLR_LEVEL_READY, error));
        type->mt->element = type->element_type->mt;
    }
    return CLR_OK;
}
