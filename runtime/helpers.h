/* runtime/helpers.h: runtime functions that compiled code calls (helpers.def) and how C raises managed exceptions. */
#ifndef CLR_RUNTIME_HELPERS_H
#define CLR_RUNTIME_HELPERS_H

#include "runtime/type.h"

/* Sets a new exception of the named corlib type pending. `message` may be NULL (the type's own message). UTF-8. */
void clr_throw_new(const char *name_space, const char *name, const char *message);
void clr_throw_null_reference(void);
/* The exception that a ClrError stands for. */
void clr_throw_error(const ClrError *error);

/* A managed string from UTF-8 (invalid bytes become U+FFFD) or UTF-16. NULL and pending when out of memory. */
String *clr_string_from_utf8(const char *text, size_t length);
String *clr_string_from_utf16(const u16 *chars, i32 length);
/* UTF-8 copy; caller frees with clr_free. */
char *clr_string_to_utf8(const String *string);
/* The process-wide frozen literal with these contents (invariants.md 4). `chars` may be unaligned. */
String *clr_string_literal(const u8 *chars, u32 length);

/* The RuntimeType of a type in the current domain. NULL and pending on failure. */
Object *clr_type_object(Type *type);

/* The same with boxed arguments (an object[] or NULL for none); by-ref arguments are written back into the array. The result is boxed, NULL
 * for void; NULL and pending on failure. `self` of a value type's method is its box. */
Object *clr_invoke_boxed(Method *method, Object *self, Array *arguments);

/* Invokes a managed method. `self` NULL for statics; args are addresses of values (references: address of the reference).
 * The result is copied to `result` (may be NULL when void). false when an exception is pending. */
bool clr_method_call(Method *method, Object *self, void **args, void *result);

#endif
