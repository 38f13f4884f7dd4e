/* tests/fuzz/fuzz_pdb.c: bytes as the PDB of a sound image; a file with an MZ header as an image with its embedded one. */
#include "loader/pdb.h"
#include "tests/fuzz/walk.h"

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);
int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
    ClrImage *image = NULL;
    if (size >= 2 && data[0] == 'M' && data[1] == 'Z') {
        /* Copied, so that no PDB beside the program is looked for. */
        if (clr_image_open_bytes((ClrSpan){data, size}, "fuzz", true, &image, NULL) != CLR_OK) return 0;
    } else {
        if (clr_image_open(CLR_TEST_DATA "/lines.dll", &image, NULL) != CLR_OK) return 0;
        if (clr_pdb_attach(image, (ClrSpan){data, size}, NULL) != CLR_OK) goto done;
    }
    walk_pdb(image);
done:
    clr_image_close(image);
    return 0;
}
