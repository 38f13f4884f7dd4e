/* base/os.h: the only place with calls of the operating system that libuv does not cover. */
#ifndef CLR_BASE_OS_H
#define CLR_BASE_OS_H

#include "base/error.h"

size_t clr_os_page_size(void);

/* Address space without memory behind it, at exactly `address` (or anywhere when 0); NULL if it is taken. */
void *clr_os_reserve(u64 address, size_t size);
/* Gives (readable, writable) zero memory to part of a reservation. false: the system has none left. */
bool clr_os_commit(void *address, size_t size);
/* Takes the memory back; the range stays reserved and reads as zero after the next commit. */
void clr_os_decommit(void *address, size_t size);
/* Takes the memory behind part of a committed range, which reads as zero from then on and stays usable. */
void clr_os_discard(void *address, size_t size);
void clr_os_release(void *address, size_t size);
void clr_os_protect_none(void *address, size_t size);
void clr_os_protect_read_write(void *address, size_t size);

/* Maps `size` bytes of one anonymous file twice: at *write readable and writable, at `exec_address`
 * (exact) readable and executable. W^X without changing protections. false on failure. */
bool clr_os_map_dual(u64 exec_address, size_t size, u8 **write, u8 **exec);

/* A file mapped read-only and private. An empty file gives {NULL, 0} and CLR_OK. */
typedef struct ClrFileIdentity { u64 device, inode, size; i64 mtime_ns; } ClrFileIdentity;
ClrStatus clr_os_map_file(const char *path, ClrSpan *out, ClrFileIdentity *identity, ClrError *error);
void clr_os_unmap_file(ClrSpan file);
bool clr_os_file_exists(const char *path);

/* Bounds of the calling thread's stack: lowest address and the one past the highest. */
void clr_os_stack_bounds(u8 **low, u8 **high);

u64 clr_os_now_ns(void); /* monotonic */

#endif
