/* runtime/object.h: what code and the collector see of a managed object.
 *
 *   object   | u32 method table | u32 header bits | fields ...
 *   array    | u32 method table | u32 header bits | u32 length | u32 0 | elements ...
 *   md array | u32 method table | u32 header bits | u32 length | u32 0 | {i32 length, i32 lower bound} * rank | elements ...
 *   string   | u32 method table | u32 header bits | i32 length | UTF-16 units ... 0
 *
 * A method table lies below 2 GiB, so its address is its 32-bit name. Objects are 8-aligned and at
 * least 16 bytes long. A struct boxed on the heap starts at offset 8.
 *
 * Header bits: see runtime/monitor.h (lock and hash); the collector keeps its own marks aside and
 * owns only CLR_HEADER_GC. */
#ifndef CLR_RUNTIME_OBJECT_H
#define CLR_RUNTIME_OBJECT_H

#include "base/base.h"

typedef struct MethodTable MethodTable;
typedef struct Type Type;
typedef struct Method Method;
typedef struct Field Field;
typedef struct Assembly Assembly;
typedef struct Domain Domain;
typedef struct Thread Thread;

typedef struct Object {
    u32 mt;
    u32 header;
} Object;

typedef struct Array {
    Object object;
    u32 length;
    u32 pad;
    u8 data[];
} Array;

typedef struct String {
    Object object;
    i32 length;
    u16 chars[];
} String;

#define CLR_OBJECT_HEADER_SIZE 8
#define CLR_ARRAY_DATA_OFFSET 16
#define CLR_STRING_CHARS_OFFSET 12
#define CLR_HEADER_GC 0x80000000u     /* bit 31: the collector's */
#define CLR_HEADER_FROZEN 0x40000000u /* bit 30: a shared literal; lock and hash live in the domain's side table */

/* Method table flags. */
enum {
    CLR_MT_HAS_POINTERS = 1u << 0,   /* instances (or elements) hold references */
    CLR_MT_FINALIZER = 1u << 1,
    CLR_MT_VALUE_TYPE = 1u << 2,
    CLR_MT_ARRAY = 1u << 3,          /* vector or multi-dimensional */
    CLR_MT_MD_ARRAY = 1u << 4,
    CLR_MT_STRING = 1u << 5,
    CLR_MT_NULLABLE = 1u << 6,
    CLR_MT_BY_REF_LIKE = 1u << 7,
    CLR_MT_INTERFACE = 1u << 8,
    CLR_MT_ENUM = 1u << 9,
    CLR_MT_DELEGATE = 1u << 10,
    CLR_MT_ABSTRACT = 1u << 11,
    CLR_MT_SEALED = 1u << 12,
    CLR_MT_COLLECTIBLE = 1u << 13,   /* marking an instance marks the owner */
    CLR_MT_GC_RUNS = 1u << 14,       /* gc.runs instead of gc.bits */
    CLR_MT_VARIANT = 1u << 15,       /* a cast to or from it may go through variance */
    CLR_MT_WEAK_REFERENCE = 1u << 16 /* reserved for the collector */
};

/* Runs of reference words, for types too large for one bitmap word. Offsets from the object's
 * start (from the element's start for arrays). */
typedef struct GcRuns {
    u32 count;
    struct { u32 offset, words; } runs[];
} GcRuns;

#define CLR_SUPERS_INLINE 8
#define CLR_IMT_SIZE 16

struct MethodTable {
    u32 flags;
    u32 base_size;      /* bytes of an instance without its components, header included, a multiple of 8 */
    u32 component_size; /* arrays: bytes an element; strings: 2; else 0 */
    u32 vtable_count;
    union {
        u64 bits;           /* bit i: the word at 8 + 8*i of an instance (word i of each element of an array) is a reference */
        const GcRuns *runs;
    } gc;
    Type *type;
    MethodTable *parent;
    MethodTable *element; /* arrays: of the element type; enums and Nullable: of the underlying type */
    u32 depth;            /* of the class hierarchy: Object is 0 */
    u32 statics_index;    /* of the type, 0: none */
    MethodTable *supers[CLR_SUPERS_INLINE]; /* supers[d] is the ancestor at depth d, itself included; deeper ones through parent */
    void **dictionary;    /* generic dictionary of an instantiation over reference types, lazily filled (runtime/generics.h) */
    void *imt[CLR_IMT_SIZE]; /* code addresses: a resolver or a chain stub, patched by runtime/dispatch.c */
    void *vtable[];       /* addresses of method stubs (stable); patched to code by runtime/dispatch.c */
};

static inline MethodTable *clr_object_mt(const Object *object) { return (MethodTable *)(uintptr_t)object->mt; }

/* Size in bytes of an object, rounded up to 8. */
static inline size_t clr_object_size(const Object *object) {
    const MethodTable *mt = clr_object_mt(object);
    size_t size = mt->base_size;
    if (mt->component_size) size += (size_t)mt->component_size * ((const Array *)object)->length;
    return CLR_ALIGN_UP(size, (size_t)8);
}
/* A string's base_size is 14 (header, length, the final NUL) so that the same sum holds for it. */

static inline Object **clr_array_refs(Array *array) { return (Object **)array->data; }

#endif
