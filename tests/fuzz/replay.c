/* tests/fuzz/replay.c: runs a fuzz target over files and folders, for builds without libFuzzer. */
#include "base/memory.h"
#include "base/os.h"

#include <dirent.h>
#include <stdio.h>

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

static u32 runs;

static void replay_file(const char *path)
{
    ClrSpan file;
    if (clr_os_map_file(path, &file, NULL, NULL) != CLR_OK) return;
    /* An exact copy, so that AddressSanitizer sees reads past the end. */
    u8 *copy = clr_malloc(file.size);
    if (file.size) memcpy(copy, file.data, file.size);
    LLVMFuzzerTestOneInput(copy, file.size);
    clr_free(copy);
    clr_os_unmap_file(file);
    runs++;
}

static void replay(const char *path)
{
    DIR *folder = opendir(path);
    if (!folder) {
        replay_file(path);
        return;
    }
    for (struct dirent *entry; (entry = readdir(folder));) {
        ClrText inner = {0};
        if (entry->d_name[0] == '.') continue;
        clr_text_printf(&inner, "%s/%s", path, entry->d_name);
        replay_file(inner.data);
        clr_text_free(&inner);
    }
    closedir(folder);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) replay(argv[i]);
    printf("%u inputs\n", runs);
    return runs ? 0 : 1;
}
