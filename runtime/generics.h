/* runtime/generics.h: generic dictionaries: how shared code finds what its type arguments are.
 *
 * A shared method runs with a generic context: the method table of `this`, or in r10 the exact method
 * table (ContextKind TYPE) or the exact Method (METHOD). What the code needs of it is a dictionary slot,
 * described once per generic definition by an open type or method and filled lazily per instantiation:
 *
 *   MethodTable.dictionary or Method.dictionary -> | capacity | slot 0 | slot 1 | ...
 *
 * Code loads the dictionary, checks that it exists and is long enough, loads the slot, and calls
 * clr_generic_lookup when it is empty. Dictionaries grow by replacement; old ones stay readable. */
#ifndef CLR_RUNTIME_GENERICS_H
#define CLR_RUNTIME_GENERICS_H

#include "runtime/type.h"

typedef enum GenericSlotKind {
    CLR_SLOT_METHOD_TABLE, /* of an open type: MethodTable * (READY) */
    CLR_SLOT_TYPE,         /* Type * */
    CLR_SLOT_METHOD,       /* Method *, exact */
    CLR_SLOT_FIELD         /* Field * */
} GenericSlotKind;

typedef struct GenericSlots {
    u32 count, capacity;
    struct GenericSlotEntry { u32 kind; void *open; } *entries;
} GenericSlots;

/* Index of the slot for (kind, open type or method) in the dictionaries of `definition_slots`' owner. */
u32 clr_generic_slot(GenericSlots **slots, GenericSlotKind kind, void *open);

/* Slow path: fills the slot. `context` is a MethodTable * (of the generic type itself, not of a subclass) when `by_type`, else a
 * Method *. NULL with a pending exception on failure. */
void *clr_generic_lookup_type(MethodTable *context, u32 slot);
void *clr_generic_lookup_method(Method *context, u32 slot);

/* The ancestor of an object's method table that is an instantiation of `definition` (depth known). */
MethodTable *clr_generic_ancestor(MethodTable *mt, u32 depth);

/* Array methods by kind (runtime/method.c). */
ClrStatus clr_array_method(Type *array, u32 special, u32 param_count, Method **out, ClrError *error);

#endif
