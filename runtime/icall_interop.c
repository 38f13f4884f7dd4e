/* Internal calls of System.Runtime.InteropServices: native libraries, errno. */
#include <dlfcn.h>
#include <errno.h>

#include "base/memory.h"
#include "runtime/helpers.h"
#include "runtime/thread.h"
#include "runtime/type.h"
#include "runtime/vm.h"

i32 clr_icall_os_get_errno(void) { return errno; }
void clr_icall_os_set_errno(i32 value) { errno = value; }

String *clr_icall_os_framework_path(void) {
    const char *list = clr_vm_framework_path();
    return clr_string_from_utf8(list, strlen(list));
}

/* dlopen runs the library's constructors, which may do anything: the thread is SAFE meanwhile. */
void *clr_icall_native_library_open(String *path, Object **message) {
    char *file = path ? clr_string_to_utf8(path) : NULL;
    clr_thread_enter_safe();
    void *library = dlopen(file, RTLD_LAZY);
    const char *text = library ? NULL : dlerror();
    clr_thread_leave_safe();
    clr_free(file);
    *message = NULL; /* the caller's local, on its stack */
    if (text) *message = (Object *)clr_string_from_utf8(text, strlen(text));
    return library;
}

void clr_icall_native_library_close(void *library) {
    clr_thread_enter_safe();
    dlclose(library);
    clr_thread_leave_safe();
}

void *clr_icall_native_library_symbol(void *library, String *name) {
    char *symbol = clr_string_to_utf8(name);
    void *address = dlsym(library, symbol);
    clr_free(symbol);
    return address;
}

bool clr_icall_runtime_type_has_references_core(Type *type) {
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_LAYOUT, &error) != CLR_OK) clr_throw_error(&error);
    return clr_type_is_reference(type) || type->has_references;
}
