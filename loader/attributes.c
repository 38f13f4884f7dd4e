/* loader/attributes.c: finds custom attributes by their type's name (II.22.10). */
#include "loader/attributes.h"

void clr_attribute_range(const ClrImage *image, u32 token, u32 *first, u32 *end)
{
    u32 value = clr_coded_index(CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, token);
    clr_table_find_range(image, CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, value, first, end);
}

/* The type that declares the constructor; 0 when it is none of TypeDef and TypeRef. */
static u32 attribute_class(const ClrImage *image, u32 row)
{
    u32 constructor = clr_table_get_token(image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Type);
    u32 index = CLR_TOKEN_ROW(constructor);
    if (CLR_TOKEN_TABLE(constructor) == CLR_TABLE_MethodDef) return CLR_TOKEN(CLR_TABLE_TypeDef, clr_method_owner(image, index));
    if (CLR_TOKEN_TABLE(constructor) != CLR_TABLE_MemberRef) return 0;
    return clr_table_get_token(image, CLR_TABLE_MemberRef, index, CLR_COL_MemberRef_Class);
}

bool clr_attribute_type(const ClrImage *image, u32 row, const char **name_space, const char **name)
{
    u32 token = attribute_class(image, row), index = CLR_TOKEN_ROW(token);
    if (index == 0) return false;
    if (CLR_TOKEN_TABLE(token) == CLR_TABLE_TypeDef) {
        *name = clr_table_get_string(image, CLR_TABLE_TypeDef, index, CLR_COL_TypeDef_Name);
        *name_space = clr_table_get_string(image, CLR_TABLE_TypeDef, index, CLR_COL_TypeDef_Namespace);
        return true;
    }
    if (CLR_TOKEN_TABLE(token) != CLR_TABLE_TypeRef) return false;
    *name = clr_table_get_string(image, CLR_TABLE_TypeRef, index, CLR_COL_TypeRef_Name);
    *name_space = clr_table_get_string(image, CLR_TABLE_TypeRef, index, CLR_COL_TypeRef_Namespace);
    return true;
}

u32 clr_attribute_find(const ClrImage *image, u32 token, const char *name_space, const char *name)
{
    u32 value = clr_coded_index(CLR_TABLE_CustomAttribute, CLR_COL_CustomAttribute_Parent, token);
    u32 first, end;
    clr_attribute_range(image, token, &first, &end);
    for (u32 row = first; row < end; row++) {
        const char *row_space, *row_name;
        /* In an unsorted table the range may hold rows of others. */
        if (clr_table_get(image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Parent) != value) continue;
        if (!clr_attribute_type(image, row, &row_space, &row_name)) continue;
        if (strcmp(row_name, name) == 0 && strcmp(row_space, name_space) == 0) return row;
    }
    return 0;
}

ClrSpan clr_attribute_value(const ClrImage *image, u32 row)
{
    return clr_table_get_blob(image, CLR_TABLE_CustomAttribute, row, CLR_COL_CustomAttribute_Value);
}
