/* Assemblies: loading and finding types through facades (corlib.md, Identity; invariants.md 2). Where references lead: runtime/binding.c.
 *
 * An instance from a file is shared by all domains that bind every reference of it to the same files; a file with a reference that
 * no file answers, and an image from bytes, make instances that are private to their domain. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/binding.h"
#include "runtime/domain.h"
#include "runtime/dynamic_assembly.h"
#include "runtime/type_internal.h"
#include "runtime/vm.h"

static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static CLR_VEC(Assembly *) all_assemblies;

static bool has_module_initialiser(const ClrImage *image) {
    u32 first = 0, end = 0;
    if (clr_table_count(image, CLR_TABLE_TypeDef)) clr_table_list(image, CLR_TABLE_TypeDef, 1, CLR_COL_TypeDef_MethodList, CLR_TABLE_MethodDef, &first, &end);
    for (u32 i = first; i < end; i++)
        if (!strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, clr_list_row(image, CLR_TABLE_MethodDef, i), CLR_COL_MethodDef_Name), ".cctor")) return true;
    return false;
}

Assembly *clr_assembly_new_instance(ClrImage *image, Domain *owner) {
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
    assembly->is_framework = clr_binding_is_framework_file(image->path);
    assembly->has_initialiser = has_module_initialiser(image);
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

/* The instance of a file for a domain: one that binds its references as the domain would, else a new one. */
static ClrStatus load_path(Domain *domain, const char *probe, const char *path, Assembly **out, ClrError *error) {
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
        if (a->domain && a->domain != domain) continue;
        if (same_file(&a->image->identity, &image->identity) && !strcmp(a->image->path, image->path) && (a->domain || clr_binding_is_alike(a, probe))) found = a;
    }
    if (found) clr_image_close(image);
    else {
        found = clr_assembly_new_instance(image, clr_corlib && !clr_binding_is_closed(image, probe) ? domain : NULL);
        found->probe = probe && !found->is_framework ? clr_strdup(probe) : NULL;
        found->index = all_assemblies.count;
        clr_vec_push(&all_assemblies, found);
        CLR_TRACE(load, "%s from %s%s", found->name, image->path, found->domain ? " (private)" : "");
    }
    pthread_mutex_unlock(&list_mutex);
    list_in_domain(domain, found);
    *out = found;
    return CLR_OK;
}

ClrStatus clr_assembly_load_path(Domain *domain, const char *path, Assembly **out, ClrError *error) {
    if (domain && !domain->probe) clr_domain_set_base(domain, path);
    return load_path(domain, domain ? domain->probe : NULL, path, out, error);
}

void clr_assembly_publish(Domain *domain, Assembly *assembly) {
    pthread_mutex_lock(&list_mutex);
    assembly->index = all_assemblies.count;
    clr_vec_push(&all_assemblies, assembly);
    pthread_mutex_unlock(&list_mutex);
    list_in_domain(domain, assembly);
}

ClrStatus clr_assembly_load_bytes(Domain *domain, ClrSpan bytes, Assembly **out, ClrError *error) {
    ClrImage *image;
    CLR_TRY(clr_image_open_bytes(bytes, "<bytes>", true, &image, error));
    *out = clr_assembly_new_instance(image, domain);
    clr_assembly_publish(domain, *out);
    return CLR_OK;
}

/* --- by name --- */

static Assembly *private_named(Domain *domain, const char *name) {
    Assembly *found = NULL;
    pthread_mutex_lock(&domain->lock);
    for (u32 i = 0; i < domain->assemblies.count && !found; i++)
        if (domain->assemblies.data[i]->domain == domain && !strcmp(domain->assemblies.data[i]->name, name)) found = domain->assemblies.data[i];
    pthread_mutex_unlock(&domain->lock);
    return found;
}

/* `probe`: see Assembly. A shared requester never binds to what is private to a domain. */
static ClrStatus load_name(Domain *domain, const char *probe, const char *name, Assembly *requester, Assembly **out, ClrError *error) {
    char path[4096];
    if (strchr(name, '/')) return clr_error_set(error, CLR_FILE_LOAD, "The given assembly name '%s' was invalid.", name);
    *out = clr_corlib;
    if (clr_corlib && !strcmp(name, clr_corlib->name)) return CLR_OK;
    if (domain && (!requester || requester->domain) && (*out = private_named(domain, name))) return CLR_OK;
    if (clr_binding_find_file(probe, requester, name, path, sizeof path)) return load_path(domain, probe, path, out, error);
    *out = clr_corlib;
    if (clr_binding_is_corlib_name(name)) return CLR_OK;
    return clr_error_set(error, CLR_FILE_NOT_FOUND, "Could not load file or assembly '%s'. The system cannot find the file specified.", name);
}

ClrStatus clr_assembly_load_name(Domain *domain, const char *simple_name, Assembly *requester, Assembly **out, ClrError *error) {
    return load_name(domain, domain ? domain->probe : NULL, simple_name, requester, out, error);
}

ClrStatus clr_assembly_reference(Assembly *assembly, u32 row, Assembly **out, ClrError *error) {
    *out = __atomic_load_n(&assembly->references[row - 1], __ATOMIC_ACQUIRE);
    if (*out) return CLR_OK;
    const char *name = clr_table_get_string(assembly->image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name);
    ClrError local = {0};
    Domain *domain = assembly->domain ? assembly->domain : clr_thread ? clr_thread->domain : NULL;
    ClrStatus status = load_name(domain, assembly->probe, name, assembly, out, &local);
    if (status == CLR_FILE_NOT_FOUND) {
        char text[512];
        clr_binding_reference_name(assembly, row, text, sizeof text);
        clr_binding_missed(assembly, row);
        return clr_error_set(error, status, "Could not load file or assembly '%s'. The system cannot find the file specified.", text);
    }
    if (status != CLR_OK) return clr_error_set(error, status, "%s", local.message);
    __atomic_store_n(&assembly->references[row - 1], *out, __ATOMIC_RELEASE);
    return CLR_OK;
}

/* --- types by name --- */

static ClrStatus find_in(Assembly *assembly, const char *name_space, const char *name, u32 hops, Type **out, ClrError *error) {
    const ClrImage *image = assembly->image;
    u32 row = clr_image_find_type(image, name_space, name);
    if (row) return clr_type_of_def(assembly, row, out, error);
    if (assembly->dynamic && (*out = clr_dynamic_find_type(assembly, name_space, name))) return CLR_OK;
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
    ClrText full = {0};
    clr_assembly_full_name(assembly, &full);
    clr_error_set(error, CLR_TYPE_LOAD, "Could not load type '%s%s%s' from assembly '%s'.", name_space, *name_space ? "." : "", name, full.data);
    clr_text_free(&full);
    return CLR_TYPE_LOAD;
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
