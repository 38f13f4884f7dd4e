/* loader/signature.h: a bounds-checked reader over blobs, and the element types (II.23.1.16, II.23.2). */
#ifndef CLR_LOADER_SIGNATURE_H
#define CLR_LOADER_SIGNATURE_H

#include "loader/image.h"

typedef enum ClrElement {
#define CLR_ELEMENT(name, value) CLR_ELEMENT_##name = value,
#include "loader/elements.def" /* END VOID BOOLEAN CHAR I1 U1 I2 U2 I4 U4 I8 U8 R4 R8 STRING PTR BYREF VALUETYPE CLASS VAR ARRAY GENERICINST TYPEDBYREF I U FNPTR OBJECT SZARRAY MVAR CMOD_REQD CMOD_OPT INTERNAL MODIFIER SENTINEL PINNED TYPE BOXED FIELD PROPERTY ENUM */
#undef CLR_ELEMENT
} ClrElement;

/* Calling conventions (II.23.2.1), low 4 bits, then flags. */
enum {
    CLR_SIG_DEFAULT = 0, CLR_SIG_C = 1, CLR_SIG_STDCALL = 2, CLR_SIG_THISCALL = 3, CLR_SIG_FASTCALL = 4, CLR_SIG_VARARG = 5,
    CLR_SIG_FIELD = 6, CLR_SIG_LOCALS = 7, CLR_SIG_PROPERTY = 8, CLR_SIG_UNMANAGED = 9, CLR_SIG_GENERICINST = 10,
    CLR_SIG_GENERIC = 0x10, CLR_SIG_HASTHIS = 0x20, CLR_SIG_EXPLICITTHIS = 0x40
};

typedef struct ClrReader {
    const ClrImage *image;
    const u8 *p, *end;
    u32 token;      /* for error messages: whose blob this is */
    u32 depth;      /* nesting so far; readers of types refuse more than 128 */
} ClrReader;

ClrReader clr_reader(const ClrImage *image, ClrSpan blob, u32 token);
ClrStatus clr_read_u8(ClrReader *reader, u8 *out, ClrError *error);
ClrStatus clr_read_compressed(ClrReader *reader, u32 *out, ClrError *error);
ClrStatus clr_read_compressed_signed(ClrReader *reader, i32 *out, ClrError *error);
/* TypeDefOrRefOrSpec, checked to exist; as a token. */
ClrStatus clr_read_type_token(ClrReader *reader, u32 *out, ClrError *error);
/* Skips one whole Type (custom modifiers included). */
ClrStatus clr_skip_type(ClrReader *reader, ClrError *error);
/* Fixed-size little-endian values, e.g. in custom attributes. */
ClrStatus clr_read_bytes(ClrReader *reader, void *out, size_t size, ClrError *error);
/* SerString (II.23.3): *text = NULL for null. */
ClrStatus clr_read_ser_string(ClrReader *reader, const char **text, u32 *length, ClrError *error);

#endif
