/* runtime/type.h: the type system: assemblies, types, methods, fields and how they are found.
 *
 * Terms
 *   definition      a type or method as written in metadata (open when generic)
 *   instantiation   a definition with type arguments; hash-consed, so equal types are equal pointers
 *   open            mentions a type variable (VAR or MVAR) somewhere
 *   canonical       reference-type arguments replaced by System.__Canon; canonical methods own the code
 *   shared          mentions __Canon: code compiled for it needs a generic context (runtime/generics.h)
 *
 * Loading has levels so that recursion through generics ends (types.md):
 *   NAMED -> PARENTS (parent and interfaces known) -> LAYOUT (fields placed) -> READY (vtable, method table)
 * A failure is remembered in type->error and reported again at every later attempt.
 *
 * Everything here is created under the type lock (clr_type_lock) and immutable once published at its
 * level. No managed code runs under that lock and nothing is allocated on the managed heap under it. */
#ifndef CLR_RUNTIME_TYPE_H
#define CLR_RUNTIME_TYPE_H

#include "loader/attributes.h"
#include "loader/image.h"
#include "loader/method_body.h"
#include "loader/signature.h"
#include "runtime/code.h"
#include "runtime/object.h"

/* Who must live for a thing to be valid (invariants.md 1): the assembly instances that an identity
 * mentions. Interned: equal sets are equal pointers. */
typedef struct Owner {
    u32 count;
    bool collectible; /* some member is private to a domain */
    Assembly *members[];
} Owner;

typedef struct TypeList {
    u32 count;
    u32 hash;
    bool is_open, is_shared;
    Type *types[];
} TypeList;

struct Assembly {
    ClrImage *image;
    const char *name;
    u16 version[4];
    Domain *domain;      /* private to this domain, or NULL: shared */
    Owner *owner;
    Assembly **references; /* by AssemblyRef row - 1; NULL until bound */
    Type **types;        /* by TypeDef row - 1 */
    Method **methods;    /* by MethodDef row - 1: definitions */
    Field **fields;      /* by Field row - 1: of definitions */
    ClrMap specs;        /* "open" TypeSpec and MemberRef results, keyed by (token) pointer */
    const char *probe;   /* colon-separated folders where references are looked for before its own; NULL: none. Of the domain that loaded it first */
    CLR_VEC(char *) alike; /* further probes that lead to the same files (runtime/binding.c); alike_next: which to forget */
    u32 alike_next;
    bool is_corlib;
    bool is_framework;   /* its file is in a framework folder: references are looked for there first */
    bool has_initialiser; /* <Module> has a .cctor: every method runs it first */
    u32 index;           /* process-wide number */
    struct DynamicPart *dynamic; /* of an assembly made by Reflection.Emit (runtime/dynamic_assembly.h), else NULL */
    ClrArena arena;
};

typedef enum TypeLevel { CLR_LEVEL_NAMED, CLR_LEVEL_PARENTS, CLR_LEVEL_LAYOUT, CLR_LEVEL_READY } TypeLevel;

struct Field {
    Type *type;          /* declaring */
    const char *name;
    u32 token;
    u16 flags;           /* II.23.1.5 */
    bool is_static, is_thread_static, is_rva, is_literal;
    Type *field_type;
    u32 offset;          /* instance: from the start of the value (object fields: + 8); static: from the start of the statics area */
    const void *rva;     /* image memory of an RVA field */
};

/* A method signature with its variables replaced (II.23.2.1). */
typedef struct Signature {
    u8 convention;       /* low 4 bits of the first byte */
    bool has_this, explicit_this;
    u16 generic_count;
    u16 param_count;     /* without `this` */
    u16 sentinel;        /* vararg call sites: index of the first extra parameter, else param_count */
    bool is_open, is_shared;
    Type *return_type;
    Type *params[];
} Signature;

typedef enum ContextKind { CLR_CONTEXT_NONE, CLR_CONTEXT_THIS, CLR_CONTEXT_TYPE, CLR_CONTEXT_METHOD } ContextKind;

struct Method {
    Type *type;
    const char *name;
    u32 token;           /* MethodDef token in type->assembly's image; 0 for runtime-made methods (array accessors) */
    u16 flags, impl_flags;
    u16 generic_count;   /* type parameters of its own */
    u8 special;          /* MethodSpecial */
    bool is_static, is_virtual, is_abstract, is_final, is_newslot, is_ctor, is_cctor;
    bool is_open, is_shared;
    u32 index;           /* among the methods of its type */
    i32 slot;            /* vtable slot or -1; in an interface: index among its virtual methods */
    Method *definition;  /* the method in the generic type definition without arguments (itself if none) */
    TypeList *args;      /* method arguments or NULL */
    Method *canonical;   /* owner of the code (itself when not generic over references) */
    Signature *signature; /* resolved on demand: clr_method_signature */
    MethodEntry entry;   /* made on demand: clr_method_entry; only on canonical methods */
    void *code;          /* compiled code, or NULL; written once by the code publisher */
    void *instance_stub; /* stub that sets the context of this instantiation, then runs the code */
    void *unbox_stub;
    void **dictionary;   /* generic dictionary of a shared method's instantiation */
    struct GenericSlots *slots; /* on definitions: what dictionaries of instantiations hold */
    const struct IcallEntry *icall;
    struct PInvoke *pinvoke;
    void *reflection;    /* runtime/icall_type.c: the variables as reflection shows them */
    u8 compile_state;
};

/* Methods that the runtime makes or knows by kind. */
typedef enum MethodSpecial {
    CLR_METHOD_PLAIN,
    CLR_METHOD_ARRAY_CTOR, CLR_METHOD_ARRAY_GET, CLR_METHOD_ARRAY_SET, CLR_METHOD_ARRAY_ADDRESS, /* multi-dimensional arrays (II.14.2) */
    CLR_METHOD_DELEGATE_CTOR, CLR_METHOD_DELEGATE_INVOKE, CLR_METHOD_DELEGATE_BEGIN, CLR_METHOD_DELEGATE_END,
    CLR_METHOD_DELEGATE_STATIC, CLR_METHOD_DELEGATE_CLOSED_STATIC, CLR_METHOD_DELEGATE_OPEN_INSTANCE, CLR_METHOD_DELEGATE_MULTICAST, /* thunks of a delegate type (runtime/delegate.h) */
    CLR_METHOD_INVOKER
} MethodSpecial;

struct Type {
    u8 element;          /* ClrElement: CLASS and VALUETYPE for plain ones; I4, STRING, OBJECT...; SZARRAY, ARRAY, PTR, BYREF, VAR, MVAR, FNPTR */
    u8 level;            /* TypeLevel */
    bool loading;
    bool is_value_type, is_interface, is_enum, is_delegate, is_nullable, is_by_ref_like, is_abstract, is_sealed;
    bool is_open, is_shared, is_generic_definition;
    bool before_field_init, has_cctor, has_finalizer, is_explicit_layout, is_variant, has_references, is_inline_array;
    bool is_auto_layout, is_module;
    bool is_checked;     /* clr_type_check_implemented found nothing missing */
    Assembly *assembly;
    Owner *owner;
    u32 token;           /* TypeDef token, 0 for constructed types */
    u32 flags;           /* II.23.1.15 */
    const char *name_space, *name;
    Type *enclosing;
    Type *definition;    /* generic type definition, or itself */
    TypeList *args;      /* instantiation's arguments; of a definition: its own variables; NULL when not generic */
    Type *element_type;  /* arrays, pointers, by-refs; enums: the underlying type; Nullable<T>: T */
    u32 rank;            /* arrays */
    u32 var_index;       /* VAR, MVAR */
    Method *var_method;  /* MVAR of this definition when known, for reflection */
    u32 var_token;       /* GenericParam token when known */
    Signature *function; /* FNPTR */
    Type *parent;
    Type **interfaces;   /* all: own, those of the parent, those of interfaces; exact */
    u32 interface_count;
    Field *fields;       /* declared here, in metadata order */
    u32 field_count;
    Method **methods;    /* declared here, in metadata order */
    u32 method_count;
    u32 size, align;     /* of the value (value types) or of the fields (classes: instance bytes after the header) */
    u32 inline_length;
    Method **vtable;     /* implementation for each slot */
    u32 vtable_count;
    Type **overridden;   /* unused by classes */
    struct MethodImpl *impls; /* explicit overrides declared here */
    u32 impl_count;
    Method *cctor, *finalizer;
    u32 statics_index;   /* 0: none assigned yet */
    u32 statics_size;    /* bytes of the statics area */
    u32 thread_statics_size;
    GcRuns *statics_runs, *thread_statics_runs;
    MethodTable *mt;     /* from READY on */
    Type *canonical;
    Type *array_of, *pointer_of, *by_ref_of; /* caches */
    Type *nullable_of;
    struct GenericSlots *slots; /* on generic definitions */
    ClrError *error;
    u64 id_hash;
    Method *thunks[4];   /* delegates: CLR_METHOD_DELEGATE_STATIC and on */
    void *reflection;    /* per-process data of runtime/reflection.c */
};

typedef struct MethodImpl { Method *body, *declaration; } MethodImpl;

/* What VAR and MVAR stand for while a signature is read. NULL lists leave variables open. */
typedef struct GenericContext {
    TypeList *type_args, *method_args;
} GenericContext;

/* --- runtime/type_load.c --- */
void clr_type_lock(void);
void clr_type_unlock(void);

/* The TypeDef of an assembly; never fails for an existing row. */
/* Every abstract method of the interfaces of a READY class has an implementation; asked when code makes instances. */
ClrStatus clr_type_check_implemented(Type *type, ClrError *error);
ClrStatus clr_type_of_def(Assembly *assembly, u32 row, Type **out, ClrError *error);
/* TypeDef, TypeRef or TypeSpec token in a context. */
ClrStatus clr_type_of_token(Assembly *assembly, u32 token, GenericContext context, Type **out, ClrError *error);
/* Reads one Type of a signature (custom modifiers skipped; a PINNED or BYREF prefix becomes BYREF types). */
ClrStatus clr_type_read(Assembly *assembly, ClrReader *reader, GenericContext context, Type **out, ClrError *error);
/* Raises a type's level; loads what it needs. */
ClrStatus clr_type_require(Type *type, TypeLevel level, ClrError *error);
/* Finds a top-level type by name in an assembly (forwarders followed), or CLR_TYPE_LOAD. */
ClrStatus clr_type_by_name(Assembly *assembly, const char *name_space, const char *name, Type **out, ClrError *error);
/* The open definition's type, e.g. for reflection: a type's methods and fields are listed at level PARENTS. */
ClrStatus clr_type_load_members(Type *type, ClrError *error);

/* --- runtime/type_construct.c: hash-consed constructed types --- */
TypeList *clr_type_list(Type *const *types, u32 count);
ClrStatus clr_type_instantiate(Type *definition, TypeList *args, Type **out, ClrError *error);
Type *clr_type_array(Type *element);                 /* vector T[] */
Type *clr_type_md_array(Type *element, u32 rank);
Type *clr_type_pointer(Type *element);
Type *clr_type_by_ref(Type *element);
Type *clr_type_var(bool method, u32 index);
Type *clr_type_function(Signature *signature);
/* Replaces variables. */
ClrStatus clr_type_substitute(Type *type, GenericContext context, Type **out, ClrError *error);
ClrStatus clr_type_list_substitute(TypeList *list, GenericContext context, TypeList **out, ClrError *error);
Type *clr_type_canonical(Type *type);
TypeList *clr_type_list_canonical(TypeList *list);
Owner *clr_owner_union(Owner *a, Owner *b);

/* --- runtime/method.c --- */
ClrStatus clr_method_of_def(Assembly *assembly, u32 row, Method **out, ClrError *error);
/* MethodDef, MemberRef or MethodSpec token; the exact method in the context. `constrained` and vararg data are the caller's. */
ClrStatus clr_method_of_token(Assembly *assembly, u32 token, GenericContext context, Method **out, ClrError *error);
/* The same method of an instantiation of its type, or with method arguments. */
Method *clr_method_on_type(Method *definition, Type *type);
ClrStatus clr_method_instantiate(Method *method, TypeList *args, Method **out, ClrError *error);
ClrStatus clr_method_substitute(Method *method, GenericContext context, Method **out, ClrError *error);
ClrStatus clr_method_signature(Method *method, Signature **out, ClrError *error);
ClrStatus clr_signature_read(Assembly *assembly, ClrReader *reader, GenericContext context, Signature **out, ClrError *error);
bool clr_signature_equal(const Signature *a, const Signature *b);
Method *clr_method_canonical(Method *method);
ContextKind clr_method_context(const Method *canonical);
GenericContext clr_method_generics(const Method *method);
/* Entry of the canonical method; stable. */
MethodEntry *clr_method_entry(Method *method);
/* Address to call this exact method with the plain convention (context stub added when shared; unboxed `this`). */
void *clr_method_stub(Method *method);
/* Address for vtables: as clr_method_stub, with the unboxing stub for methods of value types. */
void *clr_method_virtual_stub(Method *method);
/* By name (and parameter count, -1: any) among the methods declared in `type`; NULL if none. */
Method *clr_type_find_method(Type *type, const char *name, int param_count);
Field *clr_type_find_field(Type *type, const char *name);
/* Writes "Namespace.Type.Method(String, Int32)" as stack traces print it. */
void clr_method_name(Method *method, ClrText *out, bool with_signature);
/* Full name as Type.FullName gives (assembly-qualified arguments left out: "System.Collections.Generic.List`1[System.Int32]"). */
void clr_type_name(const Type *type, ClrText *out);

/* --- runtime/field.c --- */
ClrStatus clr_field_of_token(Assembly *assembly, u32 token, GenericContext context, Field **out, ClrError *error);

/* --- runtime/type_layout.c, type_vtable.c: steps of clr_type_require --- */
ClrStatus clr_type_do_layout(Type *type, ClrError *error);
ClrStatus clr_type_do_vtable(Type *type, ClrError *error);
/* Size and alignment of a field, local or element of this type (references: 8). */
ClrStatus clr_type_size(Type *type, u32 *size, u32 *align, ClrError *error);
/* Reference words of a value type as runs, relative to `base`; appended to the vector. */
typedef CLR_VEC(u32) WordList;
void clr_type_ref_words(Type *type, u32 base, WordList *out);

/* --- runtime/cast.c --- */
bool clr_type_is_reference(const Type *type);
/* ECMA-335 I.8.7.1 assignable-to on boxed values, with variance and array covariance. */
bool clr_type_assignable(Type *from, Type *to);
bool clr_mt_assignable(MethodTable *from, MethodTable *to);

/* --- runtime/dispatch.c --- */
/* The implementation of a virtual or interface method for objects of `type` (exact, not canonical); NULL with pending-free error when abstract or ambiguous. */
ClrStatus clr_resolve_virtual(Type *type, Method *method, Method **out, ClrError *error);
u32 clr_imt_slot(const Method *interface_method);
void *clr_imt_resolve(Object *self, Method *interface_method);

/* --- runtime/wellknown.c --- */
typedef struct WellKnown {
#define CLR_WELL_KNOWN(field, name_space, name) Type *field;
#include "runtime/wellknown.def"
#undef CLR_WELL_KNOWN
} WellKnown;
extern WellKnown clr_types;
extern Assembly *clr_corlib;
ClrStatus clr_wellknown_load(ClrError *error);

/* --- runtime/assembly.c --- */
ClrStatus clr_assembly_load_path(Domain *domain, const char *path, Assembly **out, ClrError *error);
ClrStatus clr_assembly_load_bytes(Domain *domain, ClrSpan bytes, Assembly **out, ClrError *error);
ClrStatus clr_assembly_load_name(Domain *domain, const char *simple_name, Assembly *requester, Assembly **out, ClrError *error);
ClrStatus clr_assembly_reference(Assembly *assembly, u32 row, Assembly **out, ClrError *error);
/* A type that a facade name may stand for: corlib first, then the assembly itself and its forwarders. */
/* "name, Version=..., Culture=..., PublicKeyToken=..." */
void clr_assembly_full_name(Assembly *assembly, ClrText *out);
ClrStatus clr_assembly_find_type(Assembly *assembly, const char *name_space, const char *name, Type **out, ClrError *error);

#endif
