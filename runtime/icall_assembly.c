/* Internal calls of System.Reflection about assemblies and modules. Both handles are Assembly pointers: an assembly has one module. */
#include <stdio.h>
#include <string.h>

#include "runtime/domain.h"
#include "runtime/dynamic_assembly.h"
#include "runtime/exceptions.h"
#include "runtime/helpers.h"
#include "runtime/reflection.h"
#include "runtime/type_internal.h"

static String *text(const char *utf8) { return clr_string_from_utf8(utf8, strlen(utf8)); }

static Array *new_strings(i64 count) {
    Type *type = clr_type_array(clr_types.string);
    return clr_type_require(type, CLR_LEVEL_READY, NULL) == CLR_OK ? clr_gc_new_array(type->mt, count) : NULL;
}

static bool set_string(Array *array, u32 index, const char *utf8) {
    String *string = text(utf8);
    if (string) clr_gc_store(&clr_array_refs(array)[index], &string->object);
    return string != NULL;
}

/* --- names --- */

static u32 rotate(u32 value, u32 bits) { return value << bits | value >> (32 - bits); }

static void sha1_block(u32 state[5], const u8 block[64]) {
    u32 w[80], a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (u32 i = 0; i < 16; i++) w[i] = (u32)block[4 * i] << 24 | (u32)block[4 * i + 1] << 16 | (u32)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (u32 i = 16; i < 80; i++) w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (u32 i = 0; i < 80; i++) {
        u32 f = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d);
        u32 k = i < 20 ? 0x5A827999 : i < 40 ? 0x6ED9EBA1 : i < 60 ? 0x8F1BBCDC : 0xCA62C1D6;
        u32 next = rotate(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = rotate(b, 30);
        b = a;
        a = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
}

/* The token of a public key: the last eight bytes of its SHA-1 (FIPS 180-4), reversed (II.6.3). */
static void key_token(ClrSpan key, u8 out[8]) {
    u32 state[5] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    u8 block[64];
    u64 bits = 8 * (u64)key.size;
    size_t at = 0;
    for (; key.size - at >= 64; at += 64) sha1_block(state, key.data + at);
    size_t rest = key.size - at;
    memset(block, 0, sizeof block);
    memcpy(block, key.data + at, rest);
    block[rest] = 0x80;
    if (rest >= 56) {
        sha1_block(state, block);
        memset(block, 0, sizeof block);
    }
    for (u32 i = 0; i < 8; i++) block[56 + i] = (u8)(bits >> (56 - 8 * i));
    sha1_block(state, block);
    for (u32 i = 0; i < 8; i++) out[i] = (u8)(state[4 - i / 4] >> (8 * (i % 4)));
}

static void write_name(ClrText *out, const char *name, const u32 version[4], const char *culture, ClrSpan key, bool is_full_key) {
    clr_text_printf(out, "%s, Version=%u.%u.%u.%u, Culture=%s, PublicKeyToken=", name, version[0], version[1], version[2], version[3], *culture ? culture : "neutral");
    u8 token[8];
    if (is_full_key && key.size) {
        key_token(key, token);
        key = (ClrSpan){token, sizeof token};
    }
    if (!key.size) clr_text_puts(out, "null");
    for (size_t i = 0; i < key.size && i < 8; i++) clr_text_printf(out, "%02x", key.data[i]);
}

static String *display_name(const char *name, const u32 version[4], const char *culture, ClrSpan key, bool is_full_key) {
    ClrText out = {0};
    write_name(&out, name, version, culture, key, is_full_key);
    String *string = text(out.data);
    clr_text_free(&out);
    return string;
}

void clr_assembly_full_name(Assembly *assembly, ClrText *out) {
    const ClrImage *image = assembly->image;
    u32 version[4] = {assembly->version[0], assembly->version[1], assembly->version[2], assembly->version[3]};
    bool is_named = clr_table_count(image, CLR_TABLE_Assembly) != 0;
    const char *culture = is_named ? clr_table_get_string(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_Culture) : "";
    ClrSpan key = is_named ? clr_table_get_blob(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_PublicKey) : (ClrSpan){0};
    write_name(out, assembly->name, version, culture, key, true);
}

String *clr_icall_runtime_assembly_get_full_name_core(Assembly *assembly) {
    ClrText out = {0};
    clr_assembly_full_name(assembly, &out);
    String *string = text(out.data);
    clr_text_free(&out);
    return string;
}

String *clr_icall_runtime_assembly_get_location_core(Assembly *assembly) { return text(assembly->image->owned_bytes ? "" : assembly->image->path); }
Assembly *clr_icall_runtime_assembly_get_module_core(Assembly *assembly) { return assembly; }

Array *clr_icall_runtime_assembly_get_references_core(Assembly *assembly) {
    const ClrImage *image = assembly->image;
    u32 count = clr_table_count(image, CLR_TABLE_AssemblyRef);
    Array *array = new_strings(count);
    for (u32 row = 1; array && row <= count; row++) {
        u32 version[4];
        for (u32 i = 0; i < 4; i++) version[i] = clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_MajorVersion + i);
        bool is_full_key = clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Flags) & 1;
        String *name = display_name(clr_table_get_string(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Name), version, clr_table_get_string(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_Culture),
                                    clr_table_get_blob(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_PublicKeyOrToken), is_full_key);
        if (!name) return NULL;
        clr_gc_store(&clr_array_refs(array)[row - 1], &name->object);
    }
    return array;
}

/* --- contents --- */

static Array *dynamic_types(DynamicPart *dynamic) {
    clr_type_lock();
    u32 count = dynamic->types.count;
    Type **types = clr_malloc(sizeof *types * (count + 1));
    memcpy(types, dynamic->types.data, sizeof *types * count);
    clr_type_unlock();
    Array *array = clr_reflection_new_types(count);
    for (u32 i = 0; array && i < count; i++) {
        Object *object = clr_type_object(types[i]);
        if (object) clr_gc_store(&clr_array_refs(array)[i], object);
        else array = NULL;
    }
    clr_free(types);
    return array;
}

Array *clr_icall_runtime_assembly_get_types_core(Assembly *assembly) {
    if (assembly->dynamic) return dynamic_types(assembly->dynamic->root->dynamic);
    u32 count = clr_table_count(assembly->image, CLR_TABLE_TypeDef);
    Array *array = clr_reflection_new_types(count ? count - 1 : 0);
    for (u32 row = 2; array && row <= count; row++) {
        Type *type;
        ClrError error = {0};
        if (clr_type_of_def(assembly, row, &type, &error) != CLR_OK) continue; /* stays null */
        Object *object = clr_type_object(type);
        if (!object) return NULL;
        clr_gc_store(&clr_array_refs(array)[row - 2], object);
    }
    return array;
}

Method *clr_icall_runtime_assembly_get_entry_point_core(Assembly *assembly) {
    u32 token = assembly->image->entry_point_token;
    ClrError error = {0};
    Method *method;
    if (CLR_TOKEN_TABLE(token) != CLR_TABLE_MethodDef || !CLR_TOKEN_ROW(token)) return NULL;
    return clr_method_of_def(assembly, CLR_TOKEN_ROW(token), &method, &error) == CLR_OK ? method : NULL;
}

Array *clr_icall_runtime_assembly_get_resource_names_core(Assembly *assembly) {
    u32 count = clr_table_count(assembly->image, CLR_TABLE_ManifestResource);
    Array *array = new_strings(count);
    for (u32 row = 1; array && row <= count; row++)
        if (!set_string(array, row - 1, clr_table_get_string(assembly->image, CLR_TABLE_ManifestResource, row, CLR_COL_ManifestResource_Name))) return NULL;
    return array;
}

const u8 *clr_icall_runtime_assembly_get_resource_core(Assembly *assembly, String *name, i32 *length) {
    char *wanted = clr_string_to_utf8(name);
    ClrSpan bytes = {0};
    ClrError error = {0};
    for (u32 row = 1; row <= clr_table_count(assembly->image, CLR_TABLE_ManifestResource); row++) {
        if (strcmp(clr_table_get_string(assembly->image, CLR_TABLE_ManifestResource, row, CLR_COL_ManifestResource_Name), wanted)) continue;
        if (clr_image_resource(assembly->image, row, &bytes, &error) != CLR_OK) bytes = (ClrSpan){0};
        break;
    }
    clr_free(wanted);
    *length = (i32)bytes.size;
    return bytes.data;
}

/* --- finding and loading --- */

/* The assembly; NULL when there is no such file; NULL and pending when it cannot be loaded. */
static Assembly *loaded(ClrStatus status, Assembly *assembly, const ClrError *error) {
    if (status == CLR_OK) return assembly;
    if (status != CLR_FILE_NOT_FOUND) clr_throw_error(error);
    return NULL;
}

Assembly *clr_icall_runtime_assembly_load_name_core(String *display_name) {
    char *name = clr_string_to_utf8(display_name), *end = strchr(name, ',');
    Assembly *assembly = NULL, *requester = clr_reflection_calling_assembly();
    ClrError error = {0};
    if (end) *end = 0;
    for (size_t n = strlen(name); n && name[n - 1] == ' '; n--) name[n - 1] = 0;
    ClrStatus status = requester && !strcmp(requester->name, name) ? (assembly = requester, CLR_OK) : clr_assembly_load_name(clr_thread->domain, name, requester, &assembly, &error);
    clr_free(name);
    return loaded(status, assembly, &error);
}

Assembly *clr_icall_runtime_assembly_load_file_core(String *path) {
    char *file = clr_string_to_utf8(path);
    Assembly *assembly = NULL;
    ClrError error = {0};
    ClrStatus status = clr_assembly_load_path(clr_thread->domain, file, &assembly, &error);
    clr_free(file);
    return loaded(status, assembly, &error);
}

/* Symbols beside the image are not used yet: its own, embedded ones are. */
Assembly *clr_icall_runtime_assembly_load_bytes_core(Array *image, Array *symbols) {
    Assembly *assembly = NULL;
    ClrError error = {0};
    (void)symbols;
    ClrStatus status = clr_assembly_load_bytes(clr_thread->domain, (ClrSpan){image->data, image->length}, &assembly, &error);
    return loaded(status, assembly, &error);
}

Assembly *clr_icall_runtime_assembly_get_core_core(void) { return clr_corlib; }
Assembly *clr_icall_runtime_assembly_get_entry_core(void) { return clr_thread->domain->entry; }

typedef struct CallerSearch {
    i32 skip;
    Assembly *found;
} CallerSearch;

static bool find_caller(void *context, u64 pc, CodeFunction *function, void *frame) {
    CallerSearch *search = context;
    (void)pc;
    (void)frame;
    if (!function->method || !function->method->type->assembly || function->method->type->assembly->is_corlib) return true;
    if (search->skip-- > 0) return true;
    search->found = clr_assembly_root(function->method->type->assembly);
    return false;
}

Assembly *clr_icall_runtime_assembly_get_caller_core(i32 skip) {
    CallerSearch search = {.skip = skip};
    clr_stack_walk(find_caller, &search);
    return search.found;
}

Array *clr_icall_runtime_assembly_get_loaded_core(void) {
    Domain *domain = clr_thread->domain;
    Assembly *assemblies[1024] = {clr_corlib};
    u32 count = 1;
    pthread_mutex_lock(&domain->lock);
    for (u32 i = 0; i < domain->assemblies.count && count < CLR_COUNTOF(assemblies); i++)
        if (domain->assemblies.data[i] != clr_corlib) assemblies[count++] = domain->assemblies.data[i];
    pthread_mutex_unlock(&domain->lock);
    /* What a shared assembly's references were bound to for another domain is loaded for this one too. */
    for (u32 i = 1; i < count; i++)
        for (u32 row = 1; row <= clr_table_count(assemblies[i]->image, CLR_TABLE_AssemblyRef); row++) {
            Assembly *reference = __atomic_load_n(&assemblies[i]->references[row - 1], __ATOMIC_ACQUIRE);
            bool known = !reference || count == CLR_COUNTOF(assemblies);
            for (u32 k = 0; k < count && !known; k++) known = assemblies[k] == reference;
            if (!known) assemblies[count++] = reference;
        }
    Array *array = clr_reflection_new_longs(count);
    for (u32 i = 0; array && i < count; i++) ((i64 *)array->data)[i] = (i64)(uintptr_t)assemblies[i];
    return array;
}

/* --- modules --- */

Assembly *clr_icall_runtime_module_get_assembly_core(Assembly *module) { return clr_assembly_root(module); }

String *clr_icall_runtime_module_get_name_core(Assembly *module) {
    return text(clr_table_count(module->image, CLR_TABLE_Module) ? clr_table_get_string(module->image, CLR_TABLE_Module, 1, CLR_COL_Module_Name) : "");
}

void clr_icall_runtime_module_get_mvid_core(Assembly *module, u64 *low, u64 *high) {
    u8 bytes[16] = {0};
    if (clr_table_count(module->image, CLR_TABLE_Module)) clr_image_guid(module->image, clr_table_get(module->image, CLR_TABLE_Module, 1, CLR_COL_Module_Mvid), bytes);
    memcpy(low, bytes, 8);
    memcpy(high, bytes + 8, 8);
}

/* Type[] arguments, or null, as a context; false and pending when one is no type of the VM. */
static bool read_context(Array *type_arguments, Array *method_arguments, GenericContext *out) {
    *out = (GenericContext){0};
    if (type_arguments && !(out->type_args = clr_reflection_read_types(type_arguments))) return false;
    return !method_arguments || (out->method_args = clr_reflection_read_types(method_arguments)) != NULL;
}

Object *clr_icall_runtime_module_resolve_type_core(Assembly *module, i32 token, Array *type_arguments, Array *method_arguments) {
    GenericContext context;
    ClrError error = {0};
    Type *type;
    if (!read_context(type_arguments, method_arguments, &context)) return NULL;
    return clr_type_of_token(module, (u32)token, context, &type, &error) == CLR_OK ? clr_type_object(type) : NULL;
}

Method *clr_icall_runtime_module_resolve_method_core(Assembly *module, i32 token, Array *type_arguments, Array *method_arguments) {
    GenericContext context;
    ClrError error = {0};
    Method *method;
    if (!read_context(type_arguments, method_arguments, &context)) return NULL;
    return clr_method_of_token(module, (u32)token, context, &method, &error) == CLR_OK ? method : NULL;
}

Field *clr_icall_runtime_module_resolve_field_core(Assembly *module, i32 token, Array *type_arguments, Array *method_arguments) {
    GenericContext context;
    ClrError error = {0};
    Field *field;
    if (!read_context(type_arguments, method_arguments, &context)) return NULL;
    return clr_field_of_token(module, (u32)token, context, &field, &error) == CLR_OK ? field : NULL;
}
