/* tools/cildump.h: what the views of cildump share: the image being dumped, buffered output, names.
 *
 * Everything is written straight into one buffer; nothing is built as a string first. A fault in a blob or body is
 * written as a comment in place (dump_fault) and makes the exit code 1, and the dump goes on. */
#ifndef CLR_TOOLS_CILDUMP_H
#define CLR_TOOLS_CILDUMP_H

#include "loader/attributes.h"
#include "loader/method_body.h"
#include "loader/pdb.h"

#include <stdio.h>
#include <strings.h>

typedef struct Dump {
    ClrImage *image;
    ClrPdb *pdb;      /* NULL: none */
    FILE *file;
    char *buffer;
    size_t used;
    u32 indent;
    u32 depth;        /* of nested types and signatures, against cycles in malformed images */
    bool in_spec;     /* a TypeSpec is being written */
    bool failed;      /* something was malformed */
    u32 *nested_first, *nested_next; /* NestedClass rows: the first of a TypeDef row, and the next of the same owner */
    bool *ref_alias;  /* AssemblyRef rows whose name an earlier row has, by row; NULL: none */
} Dump;

/* --- cildump_out.c --- */
void dump_init(Dump *d, ClrImage *image, FILE *file);
/* Writes out the rest; false when the output could not be written. */
bool dump_finish(Dump *d);
void put_char(Dump *d, char c);
void put_bytes(Dump *d, const char *bytes, size_t length);
void put(Dump *d, const char *text);
void put_dec(Dump *d, i64 value);
void put_hex(Dump *d, u64 value, u32 digits);
void put_format(Dump *d, const char *format, ...) CLR_PRINTF(2, 3);
/* Ends nothing; starts a line with the indentation. */
void put_indent(Dump *d);
/* "( 01 02 ... )", broken over lines. */
void put_blob(Dump *d, ClrSpan blob);
/* A dotted name, quoted where ilasm's grammar needs it. */
void put_name(Dump *d, const char *name);
void put_name_n(Dump *d, const char *name, size_t length);
/* Namespace and name of a type. */
void put_type_name(Dump *d, const char *name_space, const char *name);
/* "text" with escapes. */
void put_string(Dump *d, const char *text);
/* A UTF-16 string as "text" or bytearray (...). */
void put_utf16(Dump *d, const u8 *utf16, u32 length);
void put_float(Dump *d, double value, u64 bits, u32 size);
/* Comment with the description of a fault. */
void dump_fault(Dump *d, const ClrError *error);

/* --- cildump_types.c --- */
/* A type from a signature; false (and a comment) when malformed. */
bool put_type(Dump *d, ClrReader *reader);
/* A TypeDef, TypeRef or TypeSpec as ilasm's typeSpec (no leading "class"). */
void put_type_token(Dump *d, u32 token);
/* Method, field, or type as instructions name them. */
void put_method_token(Dump *d, u32 token);
void put_field_token(Dump *d, u32 token);
void put_any_token(Dump *d, u32 token);
/* The stand-alone signature of a calli: "void(int32)". */
void put_standalone_signature(Dump *d, u32 token);
/* "instance ", "vararg ", ... */
void put_convention(Dump *d, u8 convention);
void put_assembly_ref(Dump *d, u32 row);
/* "(constraint) T, U" with angle brackets, for a TypeDef or MethodDef; nothing when it has none. */
void put_generic_parameters(Dump *d, u32 owner_token);

/* --- cildump_blobs.c --- */
void put_constant(Dump *d, u32 parent_token);
/* "marshal(...)"; false and nothing written when there is none. */
bool put_marshal(Dump *d, u32 parent_token);
void put_custom_attributes(Dump *d, u32 parent_token);
void put_security(Dump *d, u32 parent_token);

/* --- views --- */
void dump_summary(Dump *d);
void dump_headers(Dump *d);
/* `name` NULL: all. false: there is no such table. */
bool dump_tables(Dump *d, const char *name);
void dump_heaps(Dump *d);
void dump_il(Dump *d);
void dump_type(Dump *d, u32 type_row);
void dump_method(Dump *d, u32 method_row);
void dump_body(Dump *d, u32 method_row);
/* TypeDef row of "Ns.Outer/Inner" (or '+'), 0 if there is none. */
u32 find_type_by_text(const ClrImage *image, const char *text);
/* Dumps every method that "0x06000001", "Name" or "Ns.Type::Name" means; false: none. */
bool dump_methods_by_text(Dump *d, const char *text);

#endif
