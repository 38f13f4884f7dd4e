/* Stack traces for exceptions and System.Diagnostics.StackTrace (runtime/stack_trace.h). */
#include "runtime/stack_trace.h"

#include "loader/pdb.h"
#include "runtime/exceptions.h"
#include "runtime/gc.h"
#include "runtime/helpers.h"
#include "runtime/il_map.h"
#include "runtime/reflection.h"

static u32 frames_of(u64 entry, IlFrame *out, u32 capacity) {
    CodeFunction *function = clr_code_find(entry - 1);
    if (!function || !function->method) return 0;
    u32 count = clr_il_map_find(function, entry, out, capacity);
    if (!count) {
        out[0] = (IlFrame){function->method, 0};
        count = 1;
    }
    for (u32 i = 0; i < count; i++)
        if (!out[i].method) out[i].method = function->method;
    return count;
}

static void add_type_name(const Type *type, ClrText *out) {
    switch (type->element) {
    case CLR_ELEMENT_SZARRAY:
    case CLR_ELEMENT_ARRAY:
        add_type_name(type->element_type, out);
        clr_text_puts(out, "[");
        for (u32 i = 1; i < type->rank; i++) clr_text_puts(out, ",");
        clr_text_puts(out, "]");
        return;
    case CLR_ELEMENT_PTR: add_type_name(type->element_type, out); clr_text_puts(out, "*"); return;
    case CLR_ELEMENT_BYREF: add_type_name(type->element_type, out); clr_text_puts(out, "&"); return;
    case CLR_ELEMENT_VAR:
    case CLR_ELEMENT_MVAR: clr_text_puts(out, type->name); return;
    default: clr_text_puts(out, type->name);
    }
}

static const char *variable_name(Method *method, Type *variable) {
    TypeList *list = variable->element == CLR_ELEMENT_MVAR ? clr_reflection_method_variables(method->definition) : method->type->definition->args ? clr_reflection_type_variables(method->type->definition) : NULL;
    if (!list || variable->var_index >= list->count) return "T";
    Type *declared = list->types[variable->var_index];
    return clr_table_get_string(declared->assembly->image, CLR_TABLE_GenericParam, CLR_TOKEN_ROW(declared->var_token), CLR_COL_GenericParam_Name);
}

static void add_parameter(Method *method, Type *type, ClrText *out) {
    if (type->element == CLR_ELEMENT_VAR || type->element == CLR_ELEMENT_MVAR) clr_text_puts(out, variable_name(method, type));
    else if (type->element == CLR_ELEMENT_SZARRAY) {
        add_parameter(method, type->element_type, out);
        clr_text_puts(out, "[]");
    } else if (type->element == CLR_ELEMENT_BYREF) {
        add_parameter(method, type->element_type, out);
        clr_text_puts(out, "&");
    } else add_type_name(type, out);
}

static const char *parameter_name(Method *method, u32 index) {
    const ClrImage *image = method->type->assembly->image;
    u32 first, end;
    if (!method->token) return "";
    clr_table_list(image, CLR_TABLE_MethodDef, CLR_TOKEN_ROW(method->token), CLR_COL_MethodDef_ParamList, CLR_TABLE_Param, &first, &end);
    for (u32 i = first; i < end; i++) {
        u32 row = clr_list_row(image, CLR_TABLE_Param, i);
        if (clr_table_get(image, CLR_TABLE_Param, row, CLR_COL_Param_Sequence) == index + 1) return clr_table_get_string(image, CLR_TABLE_Param, row, CLR_COL_Param_Name);
    }
    return "";
}

static void add_frame(IlFrame frame, ClrText *out) {
    Method *method = frame.method->definition;
    Type *type = method->type->definition;
    Signature *signature;
    clr_text_puts(out, "   at ");
    /* Nested types with '.', as .NET prints them. */
    const Type *chain[32];
    u32 depth = 0;
    for (const Type *t = type; t && depth < 32; t = t->enclosing) chain[depth++] = t;
    if (depth && *chain[depth - 1]->name_space) clr_text_printf(out, "%s.", chain[depth - 1]->name_space);
    while (depth) clr_text_printf(out, "%s.", chain[--depth]->name);
    clr_text_puts(out, method->name);
    if (method->generic_count) {
        TypeList *list = clr_reflection_method_variables(method);
        clr_text_puts(out, "[");
        for (u32 i = 0; i < list->count; i++) {
            if (i) clr_text_puts(out, ",");
            clr_text_puts(out, variable_name(method, list->types[i]));
        }
        clr_text_puts(out, "]");
    }
    clr_text_puts(out, "(");
    if (clr_method_signature(method, &signature, NULL) == CLR_OK)
        for (u32 i = 0; i < signature->param_count; i++) {
            if (i) clr_text_puts(out, ", ");
            add_parameter(method, signature->params[i], out);
            const char *name = parameter_name(method, i);
            if (*name) clr_text_printf(out, " %s", name);
        }
    clr_text_puts(out, ")");
    if (!method->token) return;
    ClrPdb *pdb = clr_pdb_of(type->assembly->image);
    const char *file;
    u32 line, column;
    if (pdb && clr_pdb_line(pdb, CLR_TOKEN_ROW(method->token), frame.il_offset, &file, &line, &column)) clr_text_printf(out, " in %s:line %u", file, line);
}

void clr_stack_trace_format(const u64 *entries, u32 count, ClrText *out) {
    bool first = true;
    for (u32 i = 0; i < count; i++) {
        IlFrame frames[32];
        u32 n = frames_of(entries[i], frames, 32);
        for (u32 f = 0; f < n; f++) {
            u8 special = frames[f].method->special;
            if (special >= CLR_METHOD_DELEGATE_STATIC && special <= CLR_METHOD_DELEGATE_MULTICAST) continue;
            if (!first) clr_text_puts(out, "\n");
            first = false;
            add_frame(frames[f], out);
        }
    }
}

Method *clr_stack_trace_method(u64 entry) {
    IlFrame frames[32];
    return frames_of(entry, frames, 32) ? frames[0].method : NULL;
}

/* --- System.Diagnostics.StackTrace --- */

typedef struct Capture {
    u64 *entries;
    u32 count, skip;
} Capture;

#define CAPTURE_MAX 1024

static bool capture_frame(void *context, u64 pc, CodeFunction *function, void *frame_address) {
    Capture *c = context;
    (void)frame_address;
    if (!function->method) return true;
    if (c->skip) {
        c->skip--;
        return true;
    }
    c->entries[c->count++] = pc;
    return c->count < CAPTURE_MAX;
}

Array *clr_icall_stack_trace_capture(i32 skip) {
    u64 entries[CAPTURE_MAX];
    Capture c = {entries, 0, (u32)skip + 1}; /* this internal call has a frame too */
    clr_stack_walk(capture_frame, &c);
    Array *array = clr_reflection_new_longs(c.count);
    if (array) memcpy(array->data, entries, 8 * (size_t)c.count);
    return array;
}

String *clr_icall_stack_trace_resolve(i64 entry, u8 with_file, Method **method, i32 *il_offset, i32 *native_offset, i32 *line, i32 *column) {
    IlFrame frames[32];
    *method = NULL;
    *il_offset = *native_offset = *line = *column = 0;
    CodeFunction *function = clr_code_find((u64)entry - 1);
    if (!frames_of((u64)entry, frames, 32)) return NULL;
    *method = frames[0].method;
    *il_offset = (i32)frames[0].il_offset;
    *native_offset = (i32)((u64)entry - function->start);
    ClrPdb *pdb = with_file && (*method)->token ? clr_pdb_of((*method)->type->assembly->image) : NULL;
    const char *file;
    u32 at_line, at_column;
    if (!pdb || !clr_pdb_line(pdb, CLR_TOKEN_ROW((*method)->token), frames[0].il_offset, &file, &at_line, &at_column)) return NULL;
    *line = (i32)at_line;
    *column = (i32)at_column;
    return clr_string_from_utf8(file, strlen(file));
}

String *clr_icall_stack_trace_format(Array *entries, i32 count) {
    ClrText text = {0};
    clr_stack_trace_format((const u64 *)entries->data, (u32)count, &text);
    String *string = clr_string_from_utf8(text.data ? text.data : "", text.length);
    clr_text_free(&text);
    return string;
}
