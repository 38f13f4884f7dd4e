/* base/os_linux.c: memory, files and clocks of Linux. */
#include "base/os.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

size_t clr_os_page_size(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}

/* --- address space --- */

void *clr_os_reserve(u64 address, size_t size)
{
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (address ? MAP_FIXED_NOREPLACE : 0);
    void *got = mmap((void *)(uintptr_t)address, size, PROT_NONE, flags, -1, 0);
    if (got == MAP_FAILED) return NULL;
    if (address && (u64)(uintptr_t)got != address) {
        /* Kernels before 4.17 take the address as a hint only. */
        munmap(got, size);
        return NULL;
    }
    return got;
}

bool clr_os_commit(void *address, size_t size)
{
    return mprotect(address, size, PROT_READ | PROT_WRITE) == 0;
}

void clr_os_decommit(void *address, size_t size)
{
    /* Mapping afresh drops the pages and the commit charge in one call. */
    void *got = mmap(address, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    CLR_CHECK(got == address);
}

void clr_os_discard(void *address, size_t size)
{
    CLR_CHECK(madvise(address, size, MADV_DONTNEED) == 0);
}

void clr_os_release(void *address, size_t size)
{
    CLR_CHECK(munmap(address, size) == 0);
}

void clr_os_protect_none(void *address, size_t size)
{
    CLR_CHECK(mprotect(address, size, PROT_NONE) == 0);
}

void clr_os_protect_read_write(void *address, size_t size)
{
    CLR_CHECK(mprotect(address, size, PROT_READ | PROT_WRITE) == 0);
}

/* Shared anonymous memory mapped a second time by mremap with an old size of 0: unlike a memfd it does not fall under the limit on
 * file sizes. */
bool clr_os_map_dual(u64 exec_address, size_t size, u8 **write, u8 **exec)
{
    void *writable = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (writable == MAP_FAILED) return false;
    /* Claims the place first: mremap would replace what lies there. */
    void *place = mmap((void *)(uintptr_t)exec_address, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if ((u64)(uintptr_t)place != exec_address) {
        if (place != MAP_FAILED) munmap(place, size);
        goto fail;
    }
    void *executable = mremap(writable, 0, size, MREMAP_MAYMOVE | MREMAP_FIXED, place);
    if (executable == MAP_FAILED) {
        munmap(place, size);
        goto fail;
    }
    if (mprotect(executable, size, PROT_READ | PROT_EXEC) != 0) {
        munmap(executable, size);
        goto fail;
    }
    *write = writable;
    *exec = executable;
    return true;
fail:
    munmap(writable, size);
    return false;
}

/* --- files --- */

ClrStatus clr_os_map_file(const char *path, ClrSpan *out, ClrFileIdentity *identity, ClrError *error)
{
    struct stat info;
    ClrStatus status = CLR_OK;
    *out = (ClrSpan){0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        status = errno == ENOENT || errno == ENOTDIR ? CLR_FILE_NOT_FOUND : CLR_FILE_LOAD;
        return clr_error_set(error, status, "%s: %s", path, strerror(errno));
    }
    if (fstat(fd, &info) != 0) {
        status = clr_error_set(error, CLR_IO, "%s: %s", path, strerror(errno));
        goto done;
    }
    if (!S_ISREG(info.st_mode)) {
        status = clr_error_set(error, CLR_FILE_LOAD, "%s: not a regular file", path);
        goto done;
    }
    if (identity)
        *identity = (ClrFileIdentity){info.st_dev, info.st_ino, (u64)info.st_size,
                                      (i64)info.st_mtim.tv_sec * 1000000000 + info.st_mtim.tv_nsec};
    if (info.st_size == 0) goto done;
    void *data = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (data == MAP_FAILED) {
        status = clr_error_set(error, CLR_IO, "%s: %s", path, strerror(errno));
        goto done;
    }
    *out = (ClrSpan){data, (size_t)info.st_size};
done:
    close(fd);
    return status;
}

void clr_os_unmap_file(ClrSpan file)
{
    if (file.size) CLR_CHECK(munmap((void *)(uintptr_t)file.data, file.size) == 0);
}

bool clr_os_file_exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

/* --- threads and time --- */

void clr_os_stack_bounds(u8 **low, u8 **high)
{
    pthread_attr_t attributes;
    void *address = NULL;
    size_t size = 0;
    CLR_CHECK(pthread_getattr_np(pthread_self(), &attributes) == 0);
    CLR_CHECK(pthread_attr_getstack(&attributes, &address, &size) == 0);
    pthread_attr_destroy(&attributes);
    *low = address;
    *high = (u8 *)address + size;
}

u64 clr_os_now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (u64)now.tv_sec * 1000000000u + (u64)now.tv_nsec;
}
