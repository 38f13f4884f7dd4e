using Microsoft.Win32.SafeHandles;

namespace System.IO;

public static unsafe partial class File
{
    private const long UnixEpochTicks = 621355968000000000;

    // The status behind links, of a broken link its own.
    internal static OS.FileStatus Status(string path, out bool found)
    {
        CheckPath(path);
        OS.FileStatus status = default;
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        found = OS.StatPath(full, true, &status) == 0 || OS.StatPath(full, false, &status) == 0;
        return status;
    }

    private static OS.FileStatus MustHave(string path)
    {
        OS.FileStatus status = Status(path, out bool found);
        if (!found) throw FileErrors.Create(OS.NoEntry, Path.GetFullPath(path), !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))));
        return status;
    }

    private static OS.FileStatus StatusOf(SafeFileHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        OS.FileStatus status = default;
        FileErrors.Check(OS.StatFile(handle.Descriptor, &status), handle.Path);
        return status;
    }

    private static DateTime Time(long nanoseconds, bool found) => found ? new DateTime(UnixEpochTicks + nanoseconds / 100, DateTimeKind.Utc) : new DateTime(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static long Nanoseconds(DateTime utc) => (utc.Ticks - UnixEpochTicks) * 100;

    // A file that does not know when it was born is as old as its oldest time.
    private static long Born(in OS.FileStatus s) => s.Born != 0 ? s.Born : Math.Min(s.Changed, s.Modified);

    internal static DateTime Created(in OS.FileStatus s, bool found) => Time(Born(s), found);
    internal static DateTime Accessed(in OS.FileStatus s, bool found) => Time(s.Accessed, found);
    internal static DateTime Modified(in OS.FileStatus s, bool found) => Time(s.Modified, found);

    private static void SetTimes(string path, long accessed, long modified)
    {
        MustHave(path);
        string full = Path.GetFullPath(path);
        FileErrors.Check(OS.SetTimes(full, accessed, modified), full);
    }

    public static DateTime GetCreationTimeUtc(string path) { OS.FileStatus s = Status(path, out bool found); return Created(s, found); }
    public static DateTime GetCreationTime(string path) => GetCreationTimeUtc(path).ToLocalTime();
    public static DateTime GetLastAccessTimeUtc(string path) { OS.FileStatus s = Status(path, out bool found); return Accessed(s, found); }
    public static DateTime GetLastAccessTime(string path) => GetLastAccessTimeUtc(path).ToLocalTime();
    public static DateTime GetLastWriteTimeUtc(string path) { OS.FileStatus s = Status(path, out bool found); return Modified(s, found); }
    public static DateTime GetLastWriteTime(string path) => GetLastWriteTimeUtc(path).ToLocalTime();
    public static DateTime GetCreationTimeUtc(SafeFileHandle fileHandle) => Created(StatusOf(fileHandle), true);
    public static DateTime GetCreationTime(SafeFileHandle fileHandle) => GetCreationTimeUtc(fileHandle).ToLocalTime();
    public static DateTime GetLastAccessTimeUtc(SafeFileHandle fileHandle) => Accessed(StatusOf(fileHandle), true);
    public static DateTime GetLastAccessTime(SafeFileHandle fileHandle) => GetLastAccessTimeUtc(fileHandle).ToLocalTime();
    public static DateTime GetLastWriteTimeUtc(SafeFileHandle fileHandle) => Modified(StatusOf(fileHandle), true);
    public static DateTime GetLastWriteTime(SafeFileHandle fileHandle) => GetLastWriteTimeUtc(fileHandle).ToLocalTime();

    // No Unix lets the time of birth be set; the time of the last write stands for it.
    public static void SetCreationTimeUtc(string path, DateTime creationTimeUtc) => SetTimes(path, long.MinValue, Nanoseconds(creationTimeUtc));
    public static void SetCreationTime(string path, DateTime creationTime) => SetCreationTimeUtc(path, creationTime.ToUniversalTime());
    public static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc) => SetTimes(path, Nanoseconds(lastAccessTimeUtc), long.MinValue);
    public static void SetLastAccessTime(string path, DateTime lastAccessTime) => SetLastAccessTimeUtc(path, lastAccessTime.ToUniversalTime());
    public static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc) => SetTimes(path, long.MinValue, Nanoseconds(lastWriteTimeUtc));
    public static void SetLastWriteTime(string path, DateTime lastWriteTime) => SetLastWriteTimeUtc(path, lastWriteTime.ToUniversalTime());

    private static string PathOf(SafeFileHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return handle.Path ?? "/proc/self/fd/" + handle.Descriptor;
    }

    public static void SetCreationTimeUtc(SafeFileHandle fileHandle, DateTime creationTimeUtc) => SetCreationTimeUtc(PathOf(fileHandle), creationTimeUtc);
    public static void SetCreationTime(SafeFileHandle fileHandle, DateTime creationTime) => SetCreationTime(PathOf(fileHandle), creationTime);
    public static void SetLastAccessTimeUtc(SafeFileHandle fileHandle, DateTime lastAccessTimeUtc) => SetLastAccessTimeUtc(PathOf(fileHandle), lastAccessTimeUtc);
    public static void SetLastAccessTime(SafeFileHandle fileHandle, DateTime lastAccessTime) => SetLastAccessTime(PathOf(fileHandle), lastAccessTime);
    public static void SetLastWriteTimeUtc(SafeFileHandle fileHandle, DateTime lastWriteTimeUtc) => SetLastWriteTimeUtc(PathOf(fileHandle), lastWriteTimeUtc);
    public static void SetLastWriteTime(SafeFileHandle fileHandle, DateTime lastWriteTime) => SetLastWriteTime(PathOf(fileHandle), lastWriteTime);

    internal static FileAttributes Attributes(in OS.FileStatus s, string name, bool link)
    {
        FileAttributes attributes = 0;
        if (s.Type == OS.TypeDirectory) attributes |= FileAttributes.Directory;
        if (link) attributes |= FileAttributes.ReparsePoint;
        if ((s.Mode & 0x92) == 0) attributes |= FileAttributes.ReadOnly;
        if (name.StartsWith('.') && name != "." && name != "..") attributes |= FileAttributes.Hidden;
        return attributes == 0 ? FileAttributes.Normal : attributes;
    }

    internal static bool IsLink(string fullPath)
    {
        OS.FileStatus status = default;
        return OS.StatPath(fullPath, false, &status) == 0 && status.Type == OS.TypeLink;
    }

    public static FileAttributes GetAttributes(string path)
    {
        OS.FileStatus status = MustHave(path);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Attributes(status, Path.GetFileName(full), IsLink(full));
    }

    public static FileAttributes GetAttributes(SafeFileHandle fileHandle) => Attributes(StatusOf(fileHandle), Path.GetFileName(PathOf(fileHandle)), false);

    public static void SetAttributes(string path, FileAttributes fileAttributes)
    {
        OS.FileStatus status = MustHave(path);
        string full = Path.GetFullPath(path);
        long mode = (fileAttributes & FileAttributes.ReadOnly) != 0 ? status.Mode & ~0x92L : status.Mode | ((status.Mode & 0x124) >> 1 & 0x80);
        if (mode != status.Mode) FileErrors.Check(OS.SetMode(full, (int)mode), full);
    }

    public static void SetAttributes(SafeFileHandle fileHandle, FileAttributes fileAttributes) => SetAttributes(PathOf(fileHandle), fileAttributes);
    public static UnixFileMode GetUnixFileMode(string path) => (UnixFileMode)(MustHave(path).Mode & 0xFFF);
    public static UnixFileMode GetUnixFileMode(SafeFileHandle fileHandle) => (UnixFileMode)(StatusOf(fileHandle).Mode & 0xFFF);

    public static void SetUnixFileMode(string path, UnixFileMode mode)
    {
        CheckPath(path);
        string full = Path.GetFullPath(path);
        FileErrors.Check(OS.SetMode(full, (int)mode), full);
    }

    public static void SetUnixFileMode(SafeFileHandle fileHandle, UnixFileMode mode) => SetUnixFileMode(PathOf(fileHandle), mode);

    public static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
    {
        string full = Path.GetFullPath(path);
        CheckPath(pathToTarget, nameof(pathToTarget));
        FileErrors.Check(OS.MakeLink(pathToTarget, full, true), full);
        return new FileInfo(full);
    }

    public static FileSystemInfo CreateHardLink(string path, string pathToTarget)
    {
        string full = Path.GetFullPath(path);
        CheckPath(pathToTarget, nameof(pathToTarget));
        FileErrors.Check(OS.MakeLink(Path.GetFullPath(pathToTarget), full, false), full);
        return new FileInfo(full);
    }

    public static FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)
    {
        string target = FollowLink(linkPath, returnFinalTarget);
        return target == null ? null : new FileInfo(target);
    }

    internal static string FollowLink(string path, bool final)
    {
        string at = Path.GetFullPath(path);
        if (!Path.FileStatusOf(at, out _)) throw FileErrors.Create(OS.NoEntry, at);
        string target = OS.ReadLink(at);
        if (target == null) return null;
        for (int i = 0; i < 40; i++)
        {
            at = Path.GetFullPath(target, Path.GetDirectoryName(at) ?? "/");
            if (!final) return at;
            target = OS.ReadLink(at);
            if (target == null) return at;
        }
        throw new IOException("Too many levels of symbolic links in '" + path + "'.");
    }
}
