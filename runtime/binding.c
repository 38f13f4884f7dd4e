/* Binding of references: files, sharing between domains, handlers (runtime/binding.h). */
#include "runtime/binding.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/reflection.h"
#include "runtime/vm.h"

/* --- files --- */

static bool try_folder(const char *folder, size_t length, const char *name, char *out, size_t size) {
    static const char *const suffixes[] = {".dll", ".exe"};
    for (u32 i = 0; i < CLR_COUNTOF(suffixes); i++) {
        int n = snprintf(out, size, "%.*s/%s%s", (int)length, folder, name, suffixes[i]);
        if (n > 0 && (size_t)n < size && clr_os_file_exists(out)) return true;
    }
    return false;
}

static bool try_list(const char *list, const char *name, char *out, size_t size) {
    while (list && *list) {
        size_t length = strcspn(list, ":");
        if (length && try_folder(list, length, name, out, size)) return true;
        list += length + (list[length] == ':');
    }
    return false;
}

static bool try_beside(const char *path, const char *name, char *out, size_t size) {
    const char *slash = path ? strrchr(path, '/') : NULL;
    return slash && try_folder(path, (size_t)(slash - path), name, out, size);
}

/* The requester is the file at `path`, or NULL. */
static bool find_file(const char *probe, const char *path, bool is_framework, const char *name, char *out, size_t size) {
    if (is_framework && try_beside(path, name, out, size)) return true;
    if (try_list(probe, name, out, size)) return true;
    if (!is_framework && try_beside(path, name, out, size)) return true;
    if (try_list(getenv("MONO_PATH"), name, out, size)) return true;
    return try_list(clr_vm_framework_path(), name, out, size);
}

bool clr_binding_find_file(const char *probe, const Assembly *requester, const char *name, char *out, size_t size) {
    bool has_file = requester && !requester->is_corlib;
    return find_file(probe, has_file ? requester->image->path : NULL, has_file && requester->is_framework, name, out, size);
}

bool clr_binding_is_corlib_name(const char *name) {
    static const char *const names[] = {"mscorlib", "System.Private.CoreLib", "System.Runtime", "netstandard", "System.Core", "System", "System.Console",
                                        "System.Collections", "System.Linq", "System.Memory", "System.Threading"};
    for (u32 i = 0; i < CLR_COUNTOF(names); i++)
        if (!strcmp(name, names[i])) return true;
    return false;
}

bool clr_binding_is_framework_file(const char *path) {
    const char *slash = strrchr(path, '/');
    if (!slash) return false;
    size_t folder = (size_t)(slash - path);
    for (const char *list = clr_vm_framework_path(); *list;) {
        size_t length = strcspn(list, ":");
        if (length == folder && !memcmp(list, path, folder)) return true;
        list += length + (list[length] == ':');
    }
    return false;
}

/* --- closures --- */

/* A walk over the files that references lead to; those of the framework are everyone's and end it. */
typedef struct Walk {
    const char *probe, *other; /* `other`: what must lead to the same files; NULL: a file must answer everything */
    CLR_VEC(char *) seen;
} Walk;

static bool first_visit(Walk *walk, const char *path) {
    for (u32 i = 0; i < walk->seen.count; i++)
        if (!strcmp(walk->seen.data[i], path)) return false;
    clr_vec_push(&walk->seen, clr_strdup(path));
    return true;
}

static bool walk_image(Walk *walk, ClrImage *image);

static bool walk_reference(Walk *walk, const char *requester, const char *name) {
    char path[4096], other[4096];
    bool found = find_file(walk->probe, requester, false, name, path, sizeof path);
    if (walk->other) {
        bool found_other = find_file(walk->other, requester, false, name, other, sizeof other);
        if (found != found_other || (found && strcmp(path, other))) return false;
    } else if (!found && !clr_binding_is_corlib_name(name)) return false;
    if (!found || clr_binding_is_framework_file(path) || !first_visit(walk, path)) return true;
    ClrImage *image;
    ClrError error = {0};
    if (clr_image_open(path, &image, &error) != CLR_OK) return true; /* an error for all alike */
    bool result = walk_image(walk, image);
    clr_image_close(image);
    return result;
}

static bool walk_image(Walk *walk, ClrImage *image) {
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_AssemblyRef); row++)
        if (!walk_reference(walk, image->path, clr_table_get_string(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name))) return false;
    return true;
}

static bool walk_all(ClrImage *image, const char *probe, const char *other) {
    Walk walk = {.probe = probe, .other = other};
    bool result = walk_image(&walk, image);
    for (u32 i = 0; i < walk.seen.count; i++) clr_free(walk.seen.data[i]);
    clr_vec_free(&walk.seen);
    return result;
}

bool clr_binding_is_closed(ClrImage *image, const char *probe) { return clr_binding_is_framework_file(image->path) || walk_all(image, probe, NULL); }

bool clr_binding_is_alike(Assembly *assembly, const char *probe) {
    enum { REMEMBERED = 64 };
    if (assembly->is_framework || assembly->is_corlib || !strcmp(assembly->probe ? assembly->probe : "", probe ? probe : "")) return true;
    for (u32 i = 0; i < assembly->alike.count; i++)
        if (!strcmp(assembly->alike.data[i], probe ? probe : "")) return true;
    if (!walk_all(assembly->image, assembly->probe, probe ? probe : "")) return false;
    char *copy = clr_strdup(probe ? probe : "");
    if (assembly->alike.count < REMEMBERED) clr_vec_push(&assembly->alike, copy);
    else {
        u32 victim = assembly->alike_next++ % REMEMBERED;
        clr_free(assembly->alike.data[victim]);
        assembly->alike.data[victim] = copy;
    }
    return true;
}

/* --- handlers --- */

void clr_binding_reference_name(const Assembly *assembly, u32 row, char *out, size_t size) {
    const ClrImage *image = assembly->image;
    u32 version[4];
    for (u32 i = 0; i < 4; i++) version[i] = clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_MajorVersion + i);
    const char *culture = clr_table_get_string(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Culture);
    ClrSpan token = clr_table_get_blob(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_PublicKeyOrToken);
    char hex[17] = "null";
    for (size_t i = 0; token.size == 8 && i < 8; i++) snprintf(hex + 2 * i, 3, "%02x", token.data[i]);
    snprintf(out, size, "%s, Version=%u.%u.%u.%u, Culture=%s, PublicKeyToken=%s", clr_table_get_string(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name), version[0], version[1], version[2], version[3],
             *culture ? culture : "neutral", hex);
}

typedef struct Missed {
    Assembly *assembly;
    u32 row;
} Missed;

static pthread_mutex_t missed_mutex = PTHREAD_MUTEX_INITIALIZER;
static CLR_VEC(Missed) missed;

void clr_binding_missed(Assembly *assembly, u32 row) {
    if (!assembly->domain) return;
    pthread_mutex_lock(&missed_mutex);
    bool known = false;
    for (u32 i = 0; i < missed.count && !known; i++) known = missed.data[i].assembly == assembly && missed.data[i].row == row;
    if (!known) clr_vec_push(&missed, ((Missed){assembly, row}));
    pthread_mutex_unlock(&missed_mutex);
}

/* Takes one that the domain's handlers may answer. */
static bool take_missed(const Domain *domain, Missed *out) {
    bool found = false;
    pthread_mutex_lock(&missed_mutex);
    for (u32 i = 0; i < missed.count && !found; i++)
        if (missed.data[i].assembly->domain == domain) {
            *out = missed.data[i];
            missed.data[i] = missed.data[--missed.count];
            found = true;
        }
    pthread_mutex_unlock(&missed_mutex);
    return found;
}

static bool ask(Missed reference) {
    char text[512];
    clr_binding_reference_name(reference.assembly, reference.row, text, sizeof text);
    Method *hook = clr_type_find_method(clr_types.vm_hooks, "ResolveAssembly", 2);
    String *name = clr_string_from_utf8(text, strlen(text));
    void *requester = reference.assembly, *args[2] = {&name, &requester}, *answer = NULL;
    if (!hook || !name || !clr_method_call(hook, NULL, args, &answer) || !answer) return false;
    __atomic_store_n(&reference.assembly->references[reference.row - 1], (Assembly *)answer, __ATOMIC_RELEASE);
    return true;
}

bool clr_binding_ask_handlers(void) {
    Missed reference;
    bool answered = false;
    if (!clr_thread || clr_thread->state != CLR_THREAD_MANAGED) return false;
    while (!clr_thread->pending && take_missed(clr_thread->domain, &reference)) answered |= ask(reference);
    return answered && !clr_thread->pending;
}
