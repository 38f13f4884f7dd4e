/* Dynamic assemblies: loading of parts and what their rows are bound to. */
#include "runtime/dynamic_assembly.h"

#include "runtime/domain.h"
#include "runtime/type_internal.h"

static void bind(Assembly *part, const DynamicBindings *b) {
    const ClrImage *image = part->image;
    DynamicPart *dynamic = part->dynamic;
    u32 refs = clr_table_count(image, CLR_TABLE_TypeRef), members = clr_table_count(image, CLR_TABLE_MemberRef);
    dynamic->cells = CLR_ARENA_ARRAY(&part->arena, DynamicCell *, refs + 1);
    dynamic->members = CLR_ARENA_ARRAY(&part->arena, u32, members + 1);
    clr_type_lock();
    for (u32 i = 0; i < refs; i++) {
        if (i < b->cell_count) dynamic->cells[i] = (DynamicCell *)(uintptr_t)b->cells[i];
        if (i < b->type_ref_count && b->type_refs[i])
            clr_map_put_pointer(&part->specs, (void *)(uintptr_t)CLR_TOKEN(CLR_TABLE_TypeRef, i + 1), (void *)(uintptr_t)b->type_refs[i]);
    }
    for (u32 i = 0; i < members && i < b->member_count; i++) dynamic->members[i] = (u32)b->members[i];
    clr_type_unlock();
}

ClrStatus clr_dynamic_load(Domain *domain, ClrSpan bytes, Assembly *root, const DynamicBindings *bindings, Assembly **out, ClrError *error) {
    ClrImage *image;
    CLR_TRY(clr_image_open_bytes(bytes, "<dynamic>", true, &image, error));
    Assembly *assembly = clr_assembly_new_instance(image, domain);
    assembly->dynamic = CLR_ARENA_NEW(&assembly->arena, DynamicPart);
    assembly->dynamic->root = root ? clr_assembly_root(root) : assembly;
    if (root) assembly->name = assembly->dynamic->root->name;
    bind(assembly, bindings);
    if (!root) clr_assembly_publish(domain, assembly);
    *out = assembly;
    return CLR_OK;
}

ClrStatus clr_dynamic_finish_type(Assembly *part, u32 row, DynamicCell *cell, Type *enclosing, Type **out, ClrError *error) {
    CLR_TRY(clr_type_of_def(part, row, out, error));
    (*out)->enclosing = enclosing;
    /* Its own methods and other types name it while it is loaded. */
    __atomic_store_n(&cell->type, *out, __ATOMIC_RELEASE);
    ClrStatus status = clr_type_require(*out, (*out)->is_generic_definition ? CLR_LEVEL_PARENTS : CLR_LEVEL_READY, error);
    if (status != CLR_OK) {
        __atomic_store_n(&cell->type, NULL, __ATOMIC_RELEASE);
        return status;
    }
    if ((*out)->is_module) return CLR_OK;
    clr_type_lock();
    if (part->dynamic->root->dynamic) clr_vec_push(&part->dynamic->root->dynamic->types, *out);
    clr_type_unlock();
    return CLR_OK;
}

Type *clr_dynamic_find_type(Assembly *root, const char *name_space, const char *name) {
    Type *found = NULL;
    if (root->dynamic->root->dynamic == NULL) return NULL;
    DynamicPart *dynamic = root->dynamic->root->dynamic;
    clr_type_lock();
    for (u32 i = 0; i < dynamic->types.count && !found; i++) {
        Type *type = dynamic->types.data[i];
        if (!type->enclosing && !strcmp(type->name, name) && !strcmp(type->name_space, name_space)) found = type;
    }
    clr_type_unlock();
    return found;
}

bool clr_dynamic_type_ref(Assembly *part, u32 row, Type **out) {
    DynamicCell *cell = part->dynamic->cells[row - 1];
    if (!cell) return false;
    *out = __atomic_load_n(&cell->type, __ATOMIC_ACQUIRE);
    return true;
}

ClrStatus clr_dynamic_missing_type(Assembly *part, u32 row, ClrError *error) {
    const char *space = clr_table_get_string(part->image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_Namespace);
    return clr_error_at(error, CLR_TYPE_LOAD, CLR_TOKEN(CLR_TABLE_TypeRef, row), CLR_NO_PLACE, "Could not load type '%s%s%s' from assembly '%s'.", space, *space ? "." : "",
                        clr_table_get_string(part->image, CLR_TABLE_TypeRef, row, CLR_COL_TypeRef_Name), part->name);
}

bool clr_dynamic_member(Assembly *part, u32 row, u32 *index) {
    u32 number = part->dynamic->members[row - 1];
    *index = number - 1;
    return number != 0;
}
