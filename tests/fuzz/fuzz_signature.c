/* tests/fuzz/fuzz_signature.c: any bytes as a signature, an attribute blob and a deflate stream. */
#include "loader/inflate.h"
#include "loader/signature.h"

static ClrImage *image;

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);
int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
    const char *text;
    u32 value, length;
    i32 bound;
    u8 out[512];
    if (!image) CLR_CHECK(clr_image_open(CLR_TEST_DATA "/hello.dll", &image, NULL) == CLR_OK);
    ClrReader types = clr_reader(image, (ClrSpan){data, size}, 0), numbers = types, bounds = types, strings = types, tokens = types;
    while (clr_skip_type(&types, NULL) == CLR_OK) {}
    while (clr_read_compressed(&numbers, &value, NULL) == CLR_OK) CLR_CHECK(value <= 0x1FFFFFFF);
    while (clr_read_compressed_signed(&bounds, &bound, NULL) == CLR_OK) CLR_CHECK(bound >= -(1 << 28) && bound < 1 << 28);
    while (clr_read_type_token(&tokens, &value, NULL) == CLR_OK) CLR_CHECK(clr_token_check(image, value, ~0ull, NULL) == CLR_OK);
    while (clr_read_ser_string(&strings, &text, &length, NULL) == CLR_OK) CLR_CHECK(length <= size);
    clr_inflate((ClrSpan){data, size}, out, sizeof out, NULL);
    return 0;
}
