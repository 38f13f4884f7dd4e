/* Internal calls of System.OS: thin calls of the operating system. A negative result is -errno. Whatever may block runs SAFE. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/os.h"
#include "runtime/helpers.h"
#include "runtime/thread.h"

static i64 result_of(i64 value) { return value < 0 ? -errno : value; }

/* Runs a call that may wait with the thread SAFE; errno is kept. */
#define BLOCKING(type, call)            \
    ({                                  \
        clr_thread_enter_safe();        \
        type value_ = (call);           \
        int saved_ = errno;             \
        clr_thread_leave_safe();        \
        errno = saved_;                 \
        value_;                         \
    })

/* --- files --- */

i32 clr_icall_os_open_file(String *path, i32 flags, i32 mode) {
    int os = O_CLOEXEC;
    if ((flags & 3) == 3) os |= O_RDWR;
    else if (flags & 2) os |= O_WRONLY;
    if (flags & 4) os |= O_CREAT;
    if (flags & 8) os |= O_EXCL;
    if (flags & 16) os |= O_TRUNC;
    if (flags & 32) os |= O_APPEND;
    if (flags & 64) os |= O_SYNC;
    char *name = clr_string_to_utf8(path);
    i64 descriptor = result_of(BLOCKING(int, open(name, os, mode)));
    clr_free(name);
    return (i32)descriptor;
}

i32 clr_icall_os_close_file(i32 descriptor) { return (i32)result_of(close(descriptor)); }

i64 clr_icall_os_read_file(i32 descriptor, void *buffer, i64 count, i64 offset) {
    for (;;) {
        i64 n = BLOCKING(ssize_t, offset < 0 ? read(descriptor, buffer, (size_t)count) : pread(descriptor, buffer, (size_t)count, offset));
        if (n >= 0 || errno != EINTR) return result_of(n);
    }
}

i64 clr_icall_os_write_file(i32 descriptor, const void *buffer, i64 count, i64 offset) {
    for (;;) {
        i64 n = BLOCKING(ssize_t, offset < 0 ? write(descriptor, buffer, (size_t)count) : pwrite(descriptor, buffer, (size_t)count, offset));
        if (n >= 0) return n;
        if (errno == EAGAIN) {
            struct pollfd p = {descriptor, POLLOUT, 0};
            BLOCKING(int, poll(&p, 1, -1));
        } else if (errno != EINTR) return -errno;
    }
}

i64 clr_icall_os_seek_file(i32 descriptor, i64 offset, i32 whence) { return result_of(lseek(descriptor, offset, whence == 0 ? SEEK_SET : whence == 1 ? SEEK_CUR : SEEK_END)); }
i32 clr_icall_os_truncate_file(i32 descriptor, i64 length) { return (i32)result_of(ftruncate(descriptor, length)); }
i32 clr_icall_os_sync_file(i32 descriptor) { return (i32)result_of(BLOCKING(int, fsync(descriptor))); }
i32 clr_icall_os_lock_file(i32 descriptor, i32 kind) { return (i32)result_of(flock(descriptor, LOCK_NB | (kind == 0 ? LOCK_UN : kind == 1 ? LOCK_SH : LOCK_EX))); }

static i64 nanoseconds(struct timespec t) { return t.tv_sec * 1000000000ll + t.tv_nsec; }

static i64 kind_of(mode_t mode) {
    switch (mode & S_IFMT) {
    case S_IFREG: return 1;
    case S_IFDIR: return 2;
    case S_IFLNK: return 3;
    case S_IFCHR: return 4;
    case S_IFIFO: return 5;
    case S_IFSOCK: return 6;
    case S_IFBLK: return 7;
    default: return 0;
    }
}

static i32 fill_status(int result, const struct stat *s, i64 *out) {
    if (result < 0) return -errno;
    i64 values[12] = {kind_of(s->st_mode), s->st_mode & 07777, s->st_size, nanoseconds(s->st_atim), nanoseconds(s->st_mtim), nanoseconds(s->st_ctim), 0,
                      (i64)s->st_dev, (i64)s->st_ino, (i64)s->st_nlink, s->st_uid, s->st_gid};
    memcpy(out, values, sizeof values);
    return 0;
}

i32 clr_icall_os_stat_path(String *path, u8 follow, i64 *status) {
    struct stat s;
    char *name = clr_string_to_utf8(path);
    i32 result = fill_status(follow ? stat(name, &s) : lstat(name, &s), &s, status);
    clr_free(name);
    return result;
}

i32 clr_icall_os_stat_file(i32 descriptor, i64 *status) {
    struct stat s;
    return fill_status(fstat(descriptor, &s), &s, status);
}

/* One path, one call. */
#define PATH_CALL(path, call)                    \
    ({                                           \
        char *name = clr_string_to_utf8(path);   \
        i32 r_ = (i32)result_of(call);           \
        clr_free(name);                          \
        r_;                                      \
    })

i32 clr_icall_os_make_directory(String *path, i32 mode) { return PATH_CALL(path, mkdir(name, (mode_t)mode)); }
i32 clr_icall_os_remove_directory(String *path) { return PATH_CALL(path, rmdir(name)); }
i32 clr_icall_os_remove_file(String *path) { return PATH_CALL(path, unlink(name)); }
i32 clr_icall_os_set_mode(String *path, i32 mode) { return PATH_CALL(path, chmod(name, (mode_t)mode)); }
i32 clr_icall_os_can_access(String *path, i32 mode) { return PATH_CALL(path, access(name, mode)); }
i32 clr_icall_os_change_directory(String *path) { return PATH_CALL(path, chdir(name)); }

static struct timespec time_of(i64 ns) {
    if (ns == INT64_MIN) return (struct timespec){0, UTIME_OMIT};
    i64 seconds = ns / 1000000000, rest = ns % 1000000000;
    return rest < 0 ? (struct timespec){seconds - 1, rest + 1000000000} : (struct timespec){seconds, rest};
}

i32 clr_icall_os_set_times(String *path, i64 accessed, i64 modified) {
    struct timespec times[2] = {time_of(accessed), time_of(modified)};
    return PATH_CALL(path, utimensat(AT_FDCWD, name, times, 0));
}

i32 clr_icall_os_rename(String *from, String *to) {
    char *target = clr_string_to_utf8(to);
    i32 result = PATH_CALL(from, rename(name, target));
    clr_free(target);
    return result;
}

i32 clr_icall_os_make_link(String *target, String *path, u8 symbolic) {
    char *old = clr_string_to_utf8(target);
    i32 result = PATH_CALL(path, symbolic ? symlink(old, name) : link(old, name));
    clr_free(old);
    return result;
}

String *clr_icall_os_read_link(String *path) {
    char target[4096], *name = clr_string_to_utf8(path);
    ssize_t n = readlink(name, target, sizeof target);
    clr_free(name);
    return n < 0 ? NULL : clr_string_from_utf8(target, (size_t)n);
}

void *clr_icall_os_open_directory(String *path, i32 *error) {
    char *name = clr_string_to_utf8(path);
    DIR *directory = opendir(name);
    *error = directory ? 0 : -errno;
    clr_free(name);
    return directory;
}

String *clr_icall_os_read_directory(DIR *directory, i32 *type) {
    for (;;) {
        struct dirent *entry = readdir(directory);
        if (!entry) return NULL;
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        *type = entry->d_type == DT_UNKNOWN ? 0 : (i32)kind_of((mode_t)entry->d_type << 12);
        return clr_string_from_utf8(entry->d_name, strlen(entry->d_name));
    }
}

void clr_icall_os_close_directory(DIR *directory) { closedir(directory); }

String *clr_icall_os_current_directory(void) {
    char path[4096];
    return getcwd(path, sizeof path) ? clr_string_from_utf8(path, strlen(path)) : NULL;
}

String *clr_icall_os_error_text(i32 code) {
    char text[256], *shown = strerror_r(code, text, sizeof text);
    return clr_string_from_utf8(shown, strlen(shown));
}

/* --- console and clock --- */

void clr_icall_os_write_text(i32 descriptor, String *text, String *end) {
    ClrText out = {0};
    String *parts[2] = {text, end};
    for (u32 i = 0; i < 2; i++) {
        if (!parts[i]) continue;
        char *utf8 = clr_string_to_utf8(parts[i]);
        i32 length = 0;
        (void)length;
        /* U+0000 inside is legal: measure by units. */
        size_t bytes = 0;
        for (i32 u = 0; u < parts[i]->length; u++) {
            u16 c = parts[i]->chars[u];
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : (c & 0xFC00) == 0xD800 && u + 1 < parts[i]->length && (parts[i]->chars[u + 1] & 0xFC00) == 0xDC00 ? (u++, 4) : 3;
        }
        clr_text_add(&out, utf8, bytes);
        clr_free(utf8);
    }
    size_t done = 0;
    while (done < out.length) {
        i64 n = clr_icall_os_write_file(descriptor, out.data + done, (i64)(out.length - done), -1);
        if (n <= 0) break;
        done += (size_t)n;
    }
    clr_text_free(&out);
}

bool clr_icall_os_is_terminal(i32 descriptor) { return isatty(descriptor); }

i32 clr_icall_os_terminal_size(i32 *columns, i32 *rows) {
    struct winsize size;
    *columns = 80;
    *rows = 24;
    if (ioctl(1, TIOCGWINSZ, &size) < 0) return -errno;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return 0;
}

static struct termios terminal_at_start;
static bool terminal_known;

static void restore_terminal(void) {
    if (terminal_known) tcsetattr(0, TCSANOW, &terminal_at_start);
}

i32 clr_icall_os_terminal_mode(i32 mode) {
    if (!terminal_known) {
        if (tcgetattr(0, &terminal_at_start) < 0) return -errno;
        terminal_known = true;
        atexit(restore_terminal);
    }
    struct termios wanted = terminal_at_start;
    if (mode) wanted.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    return (i32)result_of(tcsetattr(0, TCSANOW, &wanted));
}

i32 clr_icall_os_poll_file(i32 descriptor, i32 timeout_ms) {
    struct pollfd p = {descriptor, POLLIN, 0};
    return (i32)result_of(BLOCKING(int, poll(&p, 1, timeout_ms)));
}

i64 clr_icall_os_monotonic_nanoseconds(void) { return (i64)clr_os_now_ns(); }

i64 clr_icall_os_thread_cpu_nanoseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return nanoseconds(t);
}
