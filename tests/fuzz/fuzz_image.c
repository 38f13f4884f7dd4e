/* tests/fuzz/fuzz_image.c: any bytes as a PE file or a portable PDB. */
#include "tests/fuzz/walk.h"

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);
int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
    ClrImage *image = NULL;
    ClrError error = {0};
    char text[600];
    if (clr_image_open_bytes((ClrSpan){data, size}, "fuzz", false, &image, &error) != CLR_OK) {
        clr_error_format(&error, text, sizeof text);
        return 0;
    }
    walk_image(image);
    clr_image_close(image);
    return 0;
}
