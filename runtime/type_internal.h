/* runtime/type_internal.h: what the files of the type system share among themselves only. */
#ifndef CLR_RUNTIME_TYPE_INTERNAL_H
#define CLR_RUNTIME_TYPE_INTERNAL_H

#include "runtime/type.h"

extern ClrArena clr_type_arena; /* under the type lock */

Owner *clr_owner_of_assembly(Assembly *assembly);
ClrStatus clr_signature_substitute(Signature *signature, GenericContext context, Signature **out, ClrError *error);

/* An assembly over an image that nothing knows yet, and its listing in a domain (runtime/assembly.c). */
Assembly *clr_assembly_new_instance(ClrImage *image, Domain *owner);
void clr_assembly_publish(Domain *domain, Assembly *assembly);

/* The open form of a token (variables left in place); cached per assembly. */
ClrStatus clr_type_open(Assembly *assembly, u32 token, Type **out, ClrError *error);
ClrStatus clr_method_open(Assembly *assembly, u32 token, Method **out, ClrError *error);
ClrStatus clr_field_open(Assembly *assembly, u32 token, Field **out, ClrError *error);

/* Remembers a failure of a type and returns its status. */
ClrStatus clr_type_fail(Type *type, ClrStatus status, ClrError *error);

/* The i-th method declared by a type, made on demand. */
Method *clr_type_method(Type *type, u32 index);
Method *clr_method_new(Type *type);

/* Places static fields and gives the type its number (runtime/statics.h). */
ClrStatus clr_type_layout_statics(Type *type, ClrError *error);

/* Sets field->field_type. */
ClrStatus clr_field_resolve_type(Field *field, ClrError *error);

/* Allocates the method table from the finished vtable and layout. */
ClrStatus clr_type_make_method_table(Type *type, ClrError *error);

#endif
