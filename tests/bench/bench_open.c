/* tests/bench/bench_open.c FILE...: how long it takes to open and check each image. The goal is 2 ms for the largest. */
#include "loader/image.h"

#include <stdio.h>

enum { RUNS = 20 };

static bool measure(const char *path)
{
    u64 best = UINT64_MAX, rows = 0;
    for (u32 run = 0; run < RUNS; run++) {
        ClrImage *image;
        ClrError error = {0};
        u64 start = clr_os_now_ns();
        if (clr_image_open(path, &image, &error) != CLR_OK) {
            fprintf(stderr, "%s: %s\n", path, error.message);
            return false;
        }
        best = CLR_MIN(best, clr_os_now_ns() - start);
        rows = 0;
        for (u32 table = 0; table < CLR_TABLE_LIMIT; table++) rows += image->tables[table].count;
        clr_image_close(image);
    }
    printf("%8.3f ms  %8llu rows  %s\n", (double)best / 1e6, (unsigned long long)rows, path);
    return true;
}

int main(int argc, char **argv)
{
    bool good = argc > 1;
    for (int i = 1; i < argc; i++) good &= measure(argv[i]);
    return good ? 0 : 1;
}
