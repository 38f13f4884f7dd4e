/* Generic dictionaries (runtime/generics.h). */
#include "runtime/generics.h"

#include "runtime/helpers.h"
#include "runtime/type_internal.h"

u32 clr_generic_slot(GenericSlots **slots, GenericSlotKind kind, void *open) {
    clr_type_lock();
    if (!*slots) *slots = clr_calloc(1, sizeof **slots);
    GenericSlots *s = *slots;
    u32 index = 0;
    while (index < s->count && (s->entries[index].open != open || s->entries[index].kind != (u32)kind)) index++;
    if (index == s->count) {
        if (s->count == s->capacity) {
            s->capacity = s->capacity ? s->capacity * 2 : 8;
            s->entries = clr_realloc(s->entries, sizeof *s->entries * s->capacity);
        }
        s->entries[s->count++] = (struct GenericSlotEntry){(u32)kind, open};
    }
    clr_type_unlock();
    return index;
}

static ClrStatus evaluate(GenericSlotKind kind, void *open, GenericContext context, void **out, ClrError *error) {
    Type *type;
    switch (kind) {
    case CLR_SLOT_METHOD_TABLE:
        CLR_TRY(clr_type_substitute(open, context, &type, error));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, error));
        *out = type->mt;
        return CLR_OK;
    case CLR_SLOT_TYPE:
        CLR_TRY(clr_type_substitute(open, context, &type, error));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, error));
        *out = type;
        return CLR_OK;
    case CLR_SLOT_METHOD: {
        Method *method;
        CLR_TRY(clr_method_substitute(open, context, &method, error));
        CLR_TRY(clr_type_require(method->type, CLR_LEVEL_READY, error));
        *out = method;
        return CLR_OK;
    }
    default: {
        Field *field = open;
        u32 index = (u32)(field - field->type->fields);
        CLR_TRY(clr_type_substitute(field->type, context, &type, error));
        CLR_TRY(clr_type_require(type, CLR_LEVEL_READY, error));
        *out = &type->fields[index];
        return CLR_OK;
    }
    }
}

/* Fills slot `index`, growing the dictionary by replacement. */
static void *fill(void ***dictionary, GenericSlots *slots, GenericContext context, u32 index) {
    ClrError error = {0};
    void *value = NULL;
    clr_type_lock();
    CLR_CHECK(slots && index < slots->count);
    ClrStatus status = evaluate((GenericSlotKind)slots->entries[index].kind, slots->entries[index].open, context, &value, &error);
    if (status == CLR_OK) {
        void **old = *dictionary;
        uintptr_t capacity = old ? (uintptr_t)old[0] : 0;
        if (index >= capacity) {
            uintptr_t wanted = CLR_MAX((uintptr_t)slots->capacity, (uintptr_t)index + 1);
            void **grown = clr_arena_alloc(&clr_type_arena, sizeof(void *) * (wanted + 1));
            if (old) memcpy(grown, old, sizeof(void *) * (capacity + 1));
            grown[0] = (void *)wanted;
            __atomic_store_n(dictionary, grown, __ATOMIC_RELEASE);
        }
        __atomic_store_n(&(*dictionary)[index + 1], value, __ATOMIC_RELEASE);
    }
    clr_type_unlock();
    if (status != CLR_OK) clr_throw_error(&error);
    return value;
}

void *clr_generic_lookup_type(MethodTable *context, u32 slot) {
    Type *type = context->type;
    return fill(&context->dictionary, type->definition->slots, (GenericContext){type->args, NULL}, slot);
}

void *clr_generic_lookup_method(Method *context, u32 slot) {
    return fill(&context->dictionary, context->definition->slots, clr_method_generics(context), slot);
}

MethodTable *clr_generic_ancestor(MethodTable *mt, u32 depth) {
    while (mt->depth > depth) mt = mt->parent;
    return mt;
}
