/* Internal calls of System.OS about the process, its environment and the clock; and of Enum. */
#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "runtime/domain.h"
#include "runtime/helpers.h"
#include "runtime/threads.h"
#include "runtime/type_internal.h"
#include "runtime/vm.h"

extern char **environ;

static String *text(const char *utf8) { return utf8 ? clr_string_from_utf8(utf8, strlen(utf8)) : NULL; }

static Array *new_strings(i64 count) {
    Type *type = clr_type_array(clr_types.string);
    return clr_type_require(type, CLR_LEVEL_READY, NULL) == CLR_OK ? clr_gc_new_array(type->mt, count) : NULL;
}

static bool set_string(Array *array, u32 index, const char *utf8) {
    String *string = text(utf8);
    if (string) clr_gc_store(&clr_array_refs(array)[index], &string->object);
    return string != NULL;
}

void clr_icall_os_abort(void) { abort(); }
i32 clr_icall_environment_get_exit_code_core(void) { return clr_thread->domain->exit_code; }
void clr_icall_environment_set_exit_code_core(i32 code) { clr_thread->domain->exit_code = code; }
void clr_icall_os_exit(i32 code) { clr_vm_exit(code); }

/* The program's path, then its arguments. */
Array *clr_icall_os_command_line(void) {
    Domain *domain = clr_thread->domain;
    Array *array = new_strings(1 + domain->argument_count);
    if (!array || !set_string(array, 0, domain->entry ? domain->entry->image->path : "")) return NULL;
    for (int i = 0; i < domain->argument_count; i++)
        if (!set_string(array, (u32)i + 1, domain->arguments[i])) return NULL;
    return array;
}

String *clr_icall_os_get_environment(String *name) {
    char *utf8 = clr_string_to_utf8(name);
    const char *value = getenv(utf8);
    clr_free(utf8);
    return text(value);
}

Array *clr_icall_os_get_environment_all(void) {
    u32 count = 0;
    while (environ && environ[count]) count++;
    Array *array = new_strings(count);
    for (u32 i = 0; array && i < count; i++)
        if (!set_string(array, i, environ[i])) return NULL;
    return array;
}

void clr_icall_os_set_environment(String *name, String *value) {
    char *utf8 = clr_string_to_utf8(name), *content = value ? clr_string_to_utf8(value) : NULL;
    if (content) setenv(utf8, content, 1);
    else unsetenv(utf8);
    clr_free(utf8);
    clr_free(content);
}

String *clr_icall_os_kernel_release(void) {
    struct utsname name;
    return uname(&name) ? text("") : text(name.release);
}

String *clr_icall_os_machine_name(void) {
    char name[256] = "";
    gethostname(name, sizeof name - 1);
    return text(name);
}

i32 clr_icall_os_process_id(void) { return getpid(); }

String *clr_icall_os_process_path(void) {
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    return n < 0 ? NULL : clr_string_from_utf8(path, (size_t)n);
}

i32 clr_icall_os_processor_count(void) { return (i32)sysconf(_SC_NPROCESSORS_ONLN); }

void clr_icall_os_random_bytes(u8 *data, i32 count) {
    while (count > 0) {
        ssize_t n = getrandom(data, (size_t)count, 0);
        if (n < 0) continue;
        data += n;
        count -= (i32)n;
    }
}

String *clr_icall_os_user_name(void) {
    struct passwd *user = getpwuid(geteuid());
    return text(user ? user->pw_name : getenv("USER"));
}

/* 100-nanosecond units since the year 1. */
i64 clr_icall_os_utc_now_ticks(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return 621355968000000000ll + t.tv_sec * 10000000ll + t.tv_nsec / 100;
}

i32 clr_icall_os_read(i32 fd, void *data, i32 count) {
    for (;;) {
        clr_thread_enter_safe();
        ssize_t n = read(fd, data, (size_t)count);
        int code = errno;
        clr_thread_leave_safe();
        if (n >= 0) return (i32)n;
        if (code != EINTR) return -code;
    }
}

i32 clr_icall_os_write(i32 fd, const void *data, i32 count) {
    for (;;) {
        clr_thread_enter_safe();
        ssize_t n = write(fd, data, (size_t)count);
        int code = errno;
        clr_thread_leave_safe();
        if (n >= 0) return (i32)n;
        if (code != EINTR) return -code;
    }
}

/* --- Enum --- */

Type *clr_reflection_type_of(Object *object);

Object *clr_icall_enum_box_bits(Object *enum_type, u64 bits) {
    Type *type = clr_reflection_type_of(enum_type);
    ClrError error = {0};
    if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    Object *object = clr_gc_new(type->mt);
    if (object) memcpy((u8 *)object + CLR_OBJECT_HEADER_SIZE, &bits, type->size);
    return object;
}

/* The value of a literal field, sign-extended, from the Constant table. */
static u64 literal_of(const ClrImage *image, u32 field_token) {
    u32 wanted = clr_coded_index(CLR_TABLE_Constant, CLR_COL_Constant_Parent, field_token), first, end;
    clr_table_find_range(image, CLR_TABLE_Constant, CLR_COL_Constant_Parent, wanted, &first, &end);
    for (u32 row = first; row < end; row++) {
        if (clr_table_get(image, CLR_TABLE_Constant, row, CLR_COL_Constant_Parent) != wanted) continue;
        ClrSpan blob = clr_table_get_blob(image, CLR_TABLE_Constant, row, CLR_COL_Constant_Value);
        u64 value = 0;
        memcpy(&value, blob.data, CLR_MIN(blob.size, (size_t)8));
        switch (clr_table_get(image, CLR_TABLE_Constant, row, CLR_COL_Constant_Type) & 0xFF) {
        case CLR_ELEMENT_I1: return (u64)(i64)(i8)value;
        case CLR_ELEMENT_I2: return (u64)(i64)(i16)value;
        case CLR_ELEMENT_I4: return (u64)(i64)(i32)value;
        default: return value;
        }
    }
    return 0;
}

Object *clr_icall_enum_info_get_data(Type *type, Object **names, Object **values, u8 *flags, i32 *kind) {
    ClrError error = {0};
    Type *longs = clr_type_array(clr_types.u8);
    if (clr_type_require(type, CLR_LEVEL_READY, &error) != CLR_OK || clr_type_require(longs, CLR_LEVEL_READY, &error) != CLR_OK) {
        clr_throw_error(&error);
        return NULL;
    }
    u32 count = 0, n = 0;
    for (u32 i = 0; i < type->field_count; i++) count += type->fields[i].is_literal;
    Array *text_array = new_strings(count), *value_array = text_array ? clr_gc_new_array(longs->mt, count) : NULL;
    for (u32 i = 0; value_array && i < type->field_count; i++) {
        Field *field = &type->fields[i];
        if (!field->is_literal) continue;
        if (!set_string(text_array, n, field->name)) return NULL;
        ((u64 *)value_array->data)[n++] = literal_of(type->assembly->image, field->token);
    }
    if (!value_array) return NULL;
    clr_gc_store(names, &text_array->object);
    clr_gc_store(values, &value_array->object);
    *flags = clr_attribute_find(type->assembly->image, type->token, "System", "FlagsAttribute") != 0;
    *kind = type->element_type->element;
    return clr_type_object(type->element_type);
}

Object *clr_rt_box(MethodTable *mt, const void *data);

Object *clr_icall_typed_reference_box(const void *value, Type *type) {
    if (!type) {
        clr_throw_null_reference();
        return NULL;
    }
    if (clr_type_is_reference(type)) return *(Object *const *)value;
    return clr_type_require(type, CLR_LEVEL_READY, NULL) == CLR_OK ? clr_rt_box(type->mt, value) : NULL;
}
