/* runtime/reflection.h: between managed reflection objects and the VM's types and members. */
#ifndef CLR_RUNTIME_REFLECTION_H
#define CLR_RUNTIME_REFLECTION_H

#include "runtime/type.h"

/* The Type of a RuntimeType object, or NULL for null and for other Type subclasses. */
Type *clr_reflection_type_of(Object *object);
/* New arrays: Type[], long[] (handles), int[] (tokens). NULL and pending when out of memory. */
Array *clr_reflection_new_types(i64 count);
Array *clr_reflection_new_longs(i64 count);
Array *clr_reflection_new_ints(i64 count);
/* The types of a Type[]; NULL and pending when one is no RuntimeType. */
TypeList *clr_reflection_read_types(Array *array);
/* Type variables of a definition as reflection shows them: with names and an owner. */
TypeList *clr_reflection_type_variables(Type *definition);
TypeList *clr_reflection_method_variables(Method *definition);
/* The assembly of the innermost managed caller outside corlib. */
Assembly *clr_reflection_calling_assembly(void);

#endif
