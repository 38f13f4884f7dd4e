/* runtime/dynamic_assembly.h: assemblies that Reflection.Emit makes while the program runs.
 *
 * A dynamic assembly is a root and any number of parts. The root has the identity (name, module); each type that is
 * finished, and each dynamic method, comes as a small image of its own, the part, which the core library writes
 * (System.Reflection.Emit.ImageWriter). So images stay immutable, and everything that checks the metadata and the
 * code of files checks dynamic ones too. To programs the parts of one root are one assembly and one module.
 *
 * What a part refers to is bound when it is loaded, by the objects that the program handed to the builders, never by
 * name: a TypeRef row is bound to a type, or to the cell of a type that is not finished yet (a fault until it is);
 * a MemberRef row to the number of a method or field in the definition of its parent. Which type encloses a nested one is
 * told apart too: the enclosing type is in another part, and may be finished later.
 *
 * A part lives as long as its domain. */
#ifndef CLR_RUNTIME_DYNAMIC_ASSEMBLY_H
#define CLR_RUNTIME_DYNAMIC_ASSEMBLY_H

#include "runtime/type.h"

/* Where a type will be once it is finished. Never freed: parts refer to it. */
typedef struct DynamicCell {
    Type *type;
} DynamicCell;

typedef struct DynamicPart {
    Assembly *root;          /* itself for a root */
    DynamicCell **cells;     /* by TypeRef row - 1: a cell, or NULL: bound at load, or by name */
    u32 *members;            /* by MemberRef row - 1: 1 + number of the member, or 0: by name and signature */
    CLR_VEC(Type *) types;   /* of a root: the finished types, in order; under the type lock */
} DynamicPart;

/* The assembly that programs see: the root of a part, any other assembly itself. */
static inline Assembly *clr_assembly_root(Assembly *assembly) { return assembly && assembly->dynamic ? assembly->dynamic->root : assembly; }

/* What the rows of a part stand for. Arrays may be shorter than their tables; zero entries bind nothing. */
typedef struct DynamicBindings {
    const i64 *type_refs, *cells; /* Type *, DynamicCell * */
    const i32 *members;           /* 1 + number */
    u32 type_ref_count, cell_count, member_count;
} DynamicBindings;

/* Loads an image as a new root (root NULL) or as a part. Everything in it is checked as in a file. */
ClrStatus clr_dynamic_load(Domain *domain, ClrSpan image, Assembly *root, const DynamicBindings *bindings, Assembly **out, ClrError *error);
/* The type of TypeDef `row` is finished: puts it in its cell, loads it, and lists it in its root. On failure it is in no list. */
ClrStatus clr_dynamic_finish_type(Assembly *part, u32 row, DynamicCell *cell, Type *enclosing, Type **out, ClrError *error);
/* A finished top-level type of a root, or NULL. */
Type *clr_dynamic_find_type(Assembly *root, const char *name_space, const char *name);
/* Is the TypeRef row bound to a cell? Then *out is its type, NULL when that is not finished. */
bool clr_dynamic_type_ref(Assembly *part, u32 row, Type **out);
ClrStatus clr_dynamic_missing_type(Assembly *part, u32 row, ClrError *error);
/* Is the MemberRef row bound to a number? */
bool clr_dynamic_member(Assembly *part, u32 row, u32 *index);

#endif
