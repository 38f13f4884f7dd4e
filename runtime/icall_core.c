/* Internal calls of strings, objects, arrays and types. */
#include <unistd.h>

#include "runtime/gc.h"
#include "runtime/helpers.h"

String *clr_icall_string_fast_allocate_string(i32 length) { return clr_gc_new_string(length); }
