/* Finding native libraries and functions, and the marshalling that needs C (runtime/pinvoke.h). */
#include "runtime/pinvoke.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "runtime/helpers.h"
#include "runtime/thread.h"

static u32 import_row(Method *method) {
    const ClrImage *image = method->type->assembly->image;
    u32 wanted = clr_coded_index(CLR_TABLE_ImplMap, CLR_COL_ImplMap_MemberForwarded, method->token), first, end;
    clr_table_find_range(image, CLR_TABLE_ImplMap, CLR_COL_ImplMap_MemberForwarded, wanted, &first, &end);
    for (u32 row = first; row < end; row++)
        if (clr_table_get(image, CLR_TABLE_ImplMap, row, CLR_COL_ImplMap_MemberForwarded) == wanted) return row;
    return 0;
}

bool clr_pinvoke_is_wide(Method *method) {
    u32 row = import_row(method);
    return row && (clr_table_get(method->type->assembly->image, CLR_TABLE_ImplMap, row, CLR_COL_ImplMap_MappingFlags) & 6) == 4;
}

/* The library, as the load contexts and resolvers of managed code find it (NativeLibrary.LoadForMethod); NULL and pending when there is none. */
static void *load_library(Method *method, const char *name) {
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "LoadNativeLibrary", 2);
    String *text = clr_string_from_utf8(name, strlen(name));
    void *library = NULL, *args[2] = {&method, &text};
    if (!hook || !text || !clr_method_call(hook, NULL, args, &library)) return NULL;
    return library;
}

void *clr_rt_pinvoke_resolve(Method *method) {
    void *known = __atomic_load_n((void **)&method->pinvoke, __ATOMIC_ACQUIRE);
    if (known) return known;
    const ClrImage *image = method->type->assembly->image;
    u32 row = import_row(method);
    char text[1024];
    if (!row) {
        clr_throw_new("System", "EntryPointNotFoundException", method->name);
        return NULL;
    }
    u32 module = clr_table_get(image, CLR_TABLE_ImplMap, row, CLR_COL_ImplMap_ImportScope);
    const char *library_name = module ? clr_table_get_string(image, CLR_TABLE_ModuleRef, module, CLR_COL_ModuleRef_Name) : "";
    const char *name = clr_table_get_string(image, CLR_TABLE_ImplMap, row, CLR_COL_ImplMap_ImportName);
    if (!*name) name = method->name;
    void *library = load_library(method, library_name);
    if (!library) return NULL;
    void *function = dlsym(library, name);
    if (!function) {
        char other[512];
        snprintf(other, sizeof other, "%s%s", name, clr_pinvoke_is_wide(method) ? "W" : "A");
        function = dlsym(library, other);
    }
    if (!function) {
        snprintf(text, sizeof text, "Unable to find an entry point named '%s' in shared library '%s'.", name, library_name);
        clr_throw_new("System", "EntryPointNotFoundException", text);
        return NULL;
    }
    __atomic_store_n((void **)&method->pinvoke, function, __ATOMIC_RELEASE);
    return function;
}

void *clr_rt_marshal_string(String *string, u32 wide) {
    if (!string) return NULL;
    if (!wide) return clr_string_to_utf8(string);
    u16 *copy = clr_malloc(2 * ((size_t)string->length + 1));
    memcpy(copy, string->chars, 2 * (size_t)string->length);
    copy[string->length] = 0;
    return copy;
}

String *clr_rt_marshal_return_string(const char *text) { return text ? clr_string_from_utf8(text, strlen(text)) : NULL; }

void clr_rt_pinvoke_leave(void) {
    int saved = errno;
    clr_thread_leave_safe();
    errno = saved;
}
