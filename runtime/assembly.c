/* Assemblies: loading, binding of references, finding types through facades (corlib.md, Identity; invariants.md 2).
 *
 * An instance is shared by all domains when it was loaded from a file; its references are bound by file, next to it first.
 * An image from bytes makes an instance that is private to its domain. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/domain.h"
#include "runtime/type_internal.h"
#include "runtime/vm.h"

static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static CLR_VEC(Assembly *) all_assemblies;

static Assembly *new_instance(ClrImage *image, Domain *owner) {
    Assembly *assembly = clr_calloc(1, sizeof *assembly);
    assembly->image = image;
    assembly->domain = owner;
    assembly->name = image->path;
    if (clr_table_count(image, CLR_TABLE_Assembly)) {
        assembly->name = clr_table_get_string(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_Name);
        assembly->version[0] = (u16)clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_MajorVersion);
        assembly->version[1] = (u16)clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_MinorVersion);
        assembly->version[2] = (u16)clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_BuildNumber);
        assembly->version[3] = (u16)clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_RevisionNumber);
    }
    assembly->is_corlib = clr_corlib == NULL;
    clr_arena_init(&assembly->arena);
    assembly->references = clr_calloc(clr_table_count(image, CLR_TABLE_AssemblyRef) + 1, sizeof(Assembly *));
    assembly->types = clr_calloc(clr_table_count(image, CLR_TABLE_TypeDef) + 1, sizeof(Type *));
    assembly->methods = clr_calloc(clr_table_count(image, CLR_TABLE_MethodDef) + 1, sizeof(Method *));
    assembly->fields = clr_calloc(clr_table_count(image, CLR_TABLE_Field) + 1, sizeof(Field *));
    clr_type_lock();
    assembly->owner = clr_owner_of_assembly(assembly);
    clr_type_unlock();
    return assembly;
}

static void list_in_domain(Domain *domain, Assembly *assembly) {
    if (!domain) return;
    pthread_mutex_lock(&domain->lock);
    bool known = false;
    for (u32 i = 0; i < domain->assemblies.count; i++) known |= domain->assemblies.data[i] == assembly;
    if (!known) clr_vec_push(&domain->assemblies, assembly);
    pthread_mutex_unlock(&domain->lock);
}

static bool same_file(const ClrFileIdentity *a, const ClrFileIdentity *b) {
    return a->device == b->device && a->inode == b->inode && a->size == b->size && a->mtime_ns == b->mtime_ns;
}

ClrStatus clr_assembly_load_path(Domain *domain, const char *path, Assembly **out, ClrError *error) {
    ClrImage *image;
    char *absolute = realpath(path, NULL);
    if (!absolute) return clr_error_set(error, CLR_FILE_NOT_FOUND, "Could not load file or assembly '%s'. The system cannot find the file specified.", path);
    ClrStatus status = clr_image_open(absolute, &image, error);
    free(absolute);
    if (status != CLR_OK) return status;
    pthread_mutex_lock(&list_mutex);
    Assembly *found = NULL;
    for (u32 i = 0; i < all_assemblies.count && !found; i++) {
        Assembly *a = all_assemblies.data[i];
        if (!a->domain && same_file(&a->image->identity, &image->identity) && !strcmp(a->image->path, image->path)) found = a;
    }
    if (found) clr_image_close(image);
    else {
        found = new_instance(image, NULL);
        found->index = all_assemblies.count;
        clr_vec_push(&all_assemblies, found);
        CLR_TRACE(load, "%s from %s", found->name, image->path);
    }
    pthread_mutex_unlock(&list_mutex);
    list_in_domain(domain, found);
    *out = found;
    return CLR_OK;
}

ClrStatus clr_assembly_load_bytes(Domain *domain, ClrSpan bytes, Assembly **out, ClrError *error) {
    ClrImage *image;
    CLR_TRY(clr_image_open_bytes(bytes, "<bytes>", true, &image, error));
    Assembly *assembly = new_instance(image, domain);
    pthread_mutex_lock(&list_mutex);
    assembly->index = all_assemblies.count;
    clr_vec_push(&all_assemblies, assembly);
    pthread_mutex_unlock(&list_mutex);
    list_in_domain(domain, assembly);
    *out = assembly;
    return CLR_OK;
}

/* --- finding files --- */

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
        const char *end = strchr(list, ':');
        size_t length = end ? (size_t)(end - list) : strlen(list);
        if (length && try_folder(list, length, name, out, size)) return true;
        list = end ? end + 1 : NULL;
    }
    return false;
}

static bool find_file(Domain *domain, Assembly *requester, const char *name, char *out, size_t size) {
    if (requester && !requester->is_corlib) {
        const char *slash = strrchr(requester->image->path, '/');
        if (slash && try_folder(requester->image->path, (size_t)(slash - requester->image->path), name, out, size)) return true;
    }
    if (domain && domain->base_directory && try_folder(domain->base_directory, strlen(domain->base_directory), name, out, size)) return true;
    if (try_list(getenv("MONO_PATH"), name, out, size)) return true;
    return try_list(clr_vm_framework_path(), name, out, size);
}

/* Names under which programs know what corlib defines. Their own file, when there is one, supplies the rest. */
static bool is_corlib_name(const char *name) {
    static const char *const names[] = {"mscorlib", "System.Private.CoreLib", "System.Runtime", "netstandard", "System.Core", "System", "System.Console",
                                        "System.Collections", "System.Linq", "System.Memory", "System.Threading"};
    for (u32 i = 0; i < CLR_COUNTOF(names); i++)
        if (!strcmp(name, names[i])) return true;
    return false;
}

ClrStatus clr_assembly_load_name(Domain *domain, const char *simple_name, Assembly *requester, Assembly **out, ClrError *error) {
    char path[4096];
    if (strchr(simple_name, '/')) return clr_error_set(error, CLR_FILE_LOAD, "The given assembly name '%s' was invalid.", simple_name);
    if (clr_corlib && !strcmp(simple_name, clr_corlib->name)) {
        *out = clr_corlib;
        return CLR_OK;
    }
    if (domain) {
        pthread_mutex_lock(&domain->lock);
        for (u32 i = 0; i < domain->assemblies.count; i++)
            if (domain->assemblies.data[i]->domain == domain && !strcmp(domain->assemblies.data[i]->name, simple_name)) {
                *out = domain->assemblies.data[i];
                pthread_mutex_unlock(&domain->lock);
                return CLR_OK;
            }
        pthread_mutex_unlock(&domain->lock);
    }
    if (find_file(domain, requester, simple_name, path, sizeof path)) return clr_assembly_load_path(domain, path, out, error);
    if (is_corlib_name(simple_name)) {
        *out = clr_corlib;
        return CLR_OK;
    }
    return clr_error_set(error, CLR_FILE_NOT_FOUND, "Could not load file or assembly '%s'. The system cannot find the file specified.", simple_name);
}

ClrStatus clr_assembly_reference(Assembly *assembly, u32 row, Assembly **out, ClrError *error) {
    *out = __atomic_load_n(&assembly->references[row - 1], __ATOMIC_ACQUIRE);
    if (*out) return CLR_OK;
    const char *name = clr_table_get_string(assembly->image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name);
    Domain *domain = clr_thread && clr_thread->domain ? clr_thread->domain : assembly->domain ? assembly->domain : clr_default_domain;
    CLR_TRY(clr_assembly_load_name(domain, name, assembly, out, error));
    __atomic_store_n(&assembly->references[row - 1], *out, __ATOMIC_RELEASE);
    return CLR_OK;
}

/* --- types by name --- */

static ClrStatus find_in(Assembly *assembly, const char *name_space, const char *name, u32 hops, Type **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    u32 row = clr_image_find_type(image, name_space, name);
    if (row) return clr_type_of_def(assembly, row, out, error);
    if (hops > 16) return clr_error_set(error, CLR_TYPE_LOAD, "forwarders of type '%s.%s' go in a circle", name_space, name);
    for (u32 i = 1; i <= clr_table_count(image, CLR_TABLE_ExportedType); i++) {
        u32 implementation = clr_table_get_token(image, CLR_TABLE_ExportedType, i, CLR_COL_ExportedType_Implementation);
        if (CLR_TOKEN_TABLE(implementation) != CLR_TABLE_AssemblyRef || !CLR_TOKEN_ROW(implementation)) continue;
        if (strcmp(clr_table_get_string(image, CLR_TABLE_ExportedType, i, CLR_COL_ExportedType_TypeName), name)) continue;
        if (strcmp(clr_table_get_string(image, CLR_TABLE_ExportedType, i, CLR_COL_ExportedType_TypeNamespace), name_space)) continue;
        Assembly *target;
        CLR_TRY(clr_assembly_reference(assembly, CLR_TOKEN_ROW(implementation), &target, error));
        if (target == assembly) break;
        return find_in(target, name_space, name, hops + 1, out, error);
    }
    return clr_error_set(error, CLR_TYPE_LOAD, "Could not load type '%s%s%s' from assembly '%s'.", name_space, *name_space ? "." : "", name, assembly->name);
}

/* Which references mean "the framework": ours wins for these, by type name. */
static bool is_framework_image(const Assembly *assembly) {
    const char *name = assembly->name;
    return !strncmp(name, "System", 6) || !strcmp(name, "mscorlib") || !strcmp(name, "netstandard") || !strncmp(name, "Microsoft.", 10) || !strcmp(name, "WindowsBase");
}

ClrStatus clr_assembly_find_type(Assembly *assembly, const char *name_space, const char *name, Type **out, ClrError *error) {
    if (assembly == clr_corlib || is_framework_image(assembly)) {
        u32 row = clr_image_find_type(clr_corlib->image, name_space, name);
        if (row) return clr_type_of_def(clr_corlib, row, out, error);
    }
    return find_in(assembly, name_space, name, 0, out, error);
}
