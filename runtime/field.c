/* Field tokens. */
#include "runtime/type_internal.h"

#include "runtime/dynamic_assembly.h"

static ClrStatus open_of_member_ref(Assembly *assembly, u32 token, Field **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    u32 row = CLR_TOKEN_ROW(token), parent = clr_table_get_token(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Class);
    const char *name = clr_table_get_string(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Name);
    Type *type, *wanted;
    u8 convention;
    u32 index;
    if (CLR_TOKEN_ROW(parent) == 0) return clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "the member reference '%s' has no parent", name);
    if (CLR_TOKEN_TABLE(parent) == CLR_TABLE_ModuleRef) CLR_TRY(clr_type_of_def(assembly, 1, &type, error));
    else CLR_TRY(clr_type_open(assembly, parent, &type, error));
    if (assembly->dynamic && clr_dynamic_member(assembly, row, &index)) {
        CLR_TRY(clr_type_require(type, CLR_LEVEL_PARENTS, error));
        if (index >= type->field_count) return clr_error_at(error, CLR_MISSING_FIELD, token, CLR_NO_PLACE, "Field not found: '%s.%s'.", type->name, name);
        *out = &type->fields[index];
        return CLR_OK;
    }
    ClrReader reader = clr_reader(image, clr_table_get_blob(image, CLR_TABLE_MemberRef, row, CLR_COL_MemberRef_Signature), token);
    CLR_TRY(clr_read_u8(&reader, &convention, error));
    if ((convention & 15) != CLR_SIG_FIELD) return clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "'%s' is not a field reference", name);
    CLR_TRY(clr_type_read(assembly, &reader, (GenericContext){0}, &wanted, error));
    for (Type *t = type; t; t = t->parent) {
        CLR_TRY(clr_type_require(t, CLR_LEVEL_PARENTS, error));
        for (u32 i = 0; i < t->field_count; i++) {
            Field *field = &t->fields[i], *open = t == type && t->definition != t ? &t->definition->fields[i] : field;
            if (strcmp(field->name, name)) continue;
            if (t == type && t->definition != t) CLR_TRY(clr_type_require(t->definition, CLR_LEVEL_PARENTS, error));
            if (clr_field_resolve_type(open, error) != CLR_OK) return CLR_TYPE_LOAD;
            if (open->field_type == wanted) {
                *out = field;
                return CLR_OK;
            }
        }
    }
    ClrText text = {0};
    clr_type_name(type, &text);
    clr_error_at(error, CLR_MISSING_FIELD, token, CLR_NO_PLACE, "Field not found: '%s.%s'.", text.data, name);
    clr_text_free(&text);
    return CLR_MISSING_FIELD;
}

ClrStatus clr_field_open(Assembly *assembly, u32 token, Field **out, ClrError *error) {
    CLR_TRY(clr_token_check(assembly->image, token, 1ull << CLR_TABLE_Field | 1ull << CLR_TABLE_MemberRef, error));
    if (CLR_TOKEN_TABLE(token) == CLR_TABLE_Field) {
        u32 row = CLR_TOKEN_ROW(token);
        Type *type;
        CLR_TRY(clr_type_of_def(assembly, clr_field_owner(assembly->image, row), &type, error));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_PARENTS, error));
        *out = assembly->fields[row - 1];
        return *out ? CLR_OK : clr_error_at(error, CLR_BAD_IMAGE, token, CLR_NO_PLACE, "the field belongs to no type");
    }
    clr_type_lock();
    ClrStatus status = CLR_OK;
    *out = clr_map_find_pointer(&assembly->specs, (void *)(uintptr_t)(token | 0x80000000u));
    if (!*out) {
        status = open_of_member_ref(assembly, token, out, error);
        if (status == CLR_OK) clr_map_put_pointer(&assembly->specs, (void *)(uintptr_t)(token | 0x80000000u), *out);
    }
    clr_type_unlock();
    return status;
}

ClrStatus clr_field_of_token(Assembly *assembly, u32 token, GenericContext context, Field **out, ClrError *error) {
    Field *field;
    CLR_TRY(clr_field_open(assembly, token, &field, error));
    *out = field;
    if (field->type->is_open) {
        Type *type;
        u32 index = (u32)(field - field->type->fields);
        CLR_TRY(clr_type_substitute(field->type, context, &type, error));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_PARENTS, error));
        *out = &type->fields[index];
    }
    return clr_field_resolve_type(*out, error);
}
