using System.Collections.Generic;
using System.Linq;

namespace System.IO;

/// <summary>Folders.</summary>
public static unsafe class Directory
{
    private static string Full(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Path.GetFullPath(path);
    }

    public static bool Exists(string path) => !string.IsNullOrEmpty(path) && Path.FileStatusOf(path, out long type) && type == OS.TypeDirectory;

    public static DirectoryInfo CreateDirectory(string path)
    {
        string full = Full(path);
        Create(full, 0x1FF);
        return new DirectoryInfo(path, full);
    }

    public static DirectoryInfo CreateDirectory(string path, UnixFileMode unixCreateMode)
    {
        string full = Full(path);
        Create(full, (int)unixCreateMode);
        return new DirectoryInfo(path, full);
    }

    internal static void Create(string full, int mode)
    {
        full = Path.TrimEndingDirectorySeparator(full);
        int error = -OS.MakeDirectory(full, mode);
        if (error <= 0) return;
        if (error == OS.Exists)
        {
            if (Exists(full)) return;
            throw new IOException("The file '" + full + "' already exists.", error);
        }
        if (error != OS.NoEntry) throw FileErrors.Create(error, full, true);
        string parent = Path.GetDirectoryName(full);
        if (parent == null) throw FileErrors.Create(error, full, true);
        Create(parent, 0x1FF);
        error = -OS.MakeDirectory(full, mode);
        if (error > 0 && !(error == OS.Exists && Exists(full))) throw FileErrors.Create(error, full, true);
    }

    public static DirectoryInfo CreateTempSubdirectory(string prefix = null)
    {
        if (prefix != null && prefix.Contains('/')) throw new ArgumentException("The value cannot contain directory separators.", nameof(prefix));
        while (true)
        {
            string path = Path.GetTempPath() + prefix + Path.GetRandomFileName().Substring(0, 6);
            int error = -OS.MakeDirectory(path, 0x1C0);
            if (error <= 0) return new DirectoryInfo(path);
            if (error != OS.Exists) throw FileErrors.Create(error, path, true);
        }
    }

    public static void Delete(string path) => Delete(path, false);

    public static void Delete(string path, bool recursive)
    {
        string full = Path.TrimEndingDirectorySeparator(Full(path));
        if (File.IsLink(full))
        {
            if (!Exists(full)) throw FileErrors.Create(OS.NoEntry, full, true);
            FileErrors.Check(OS.RemoveFile(full), full, true);
            return;
        }
        if (!Exists(full))
        {
            if (File.Exists(full)) throw new IOException("The directory name is invalid. : '" + full + "'");
            throw FileErrors.Create(OS.NoEntry, full, true);
        }
        if (recursive) DeleteContents(full);
        int error = -OS.RemoveDirectory(full);
        if (error == OS.NotEmpty) throw new IOException("Directory not empty : '" + full + "'", error);
        if (error > 0 && error != OS.NoEntry) throw FileErrors.Create(error, full, true);
    }

    private static void DeleteContents(string full)
    {
        foreach ((string name, int type) in Read(full))
        {
            string child = full + "/" + name;
            if (type == OS.TypeDirectory && !File.IsLink(child))
            {
                DeleteContents(child);
                FileErrors.Check(OS.RemoveDirectory(child), child, true);
            }
            else FileErrors.Check(OS.RemoveFile(child), child);
        }
    }

    // The names in a folder with their types (0 when only stat knows).
    internal static List<(string Name, int Type)> Read(string full)
    {
        int error = 0;
        IntPtr directory = OS.OpenDirectory(full, ref error);
        if (directory == 0) throw FileErrors.Create(-error, full, true);
        List<(string, int)> entries = new List<(string, int)>();
        try
        {
            int type = 0;
            string name;
            while ((name = OS.ReadDirectory(directory, ref type)) != null)
            {
                if (type is 0 or OS.TypeLink)
                {
                    OS.FileStatus status = default;
                    if (OS.StatPath(full.EndsWith('/') ? full + name : full + "/" + name, true, &status) == 0) type = (int)status.Type;
                }
                entries.Add((name, type));
            }
        }
        finally { OS.CloseDirectory(directory); }
        return entries;
    }

    // Whether a name matches a pattern with * and ?.
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name, bool ignoreCase)
    {
        int p = 0, n = 0, star = -1, mark = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n] || (ignoreCase && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(name[n]))) && pattern[p] != '*')
            {
                p++;
                n++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = n;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++mark;
            }
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    // What a search gives: 1 files, 2 folders. The paths begin as the caller wrote them.
    internal static IEnumerable<string> Find(string path, string pattern, EnumerationOptions options, int wanted)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(pattern, "searchPattern");
        ArgumentNullException.ThrowIfNull(options, "enumerationOptions");
        if (path.Length == 0) throw new ArgumentException("The path is empty.", nameof(path));
        string full = Path.GetFullPath(path);
        if (pattern.Contains('\0')) throw new ArgumentException("Null character in path.", "searchPattern");
        if (Path.IsPathRooted(pattern)) throw new ArgumentException("Second path fragment must not be a drive or UNC name.", "searchPattern");
        int slash = pattern.LastIndexOf('/');
        if (slash >= 0)
        {
            path = Path.Combine(path, pattern.Substring(0, slash));
            full = Path.GetFullPath(path);
            pattern = pattern.Substring(slash + 1);
        }
        if (options.MatchType == MatchType.Win32)
        {
            if (pattern.Length == 0 || pattern == "*.*" || pattern == ".") pattern = "*";
        }
        if (!Exists(full)) throw File.Exists(full) ? new IOException("The directory name is invalid. : '" + full + "'", OS.NotDirectory) : FileErrors.Create(OS.NoEntry, full, true);
        return Walk(path, full, pattern, options, wanted, 0);
    }

    private static IEnumerable<string> Walk(string path, string full, string pattern, EnumerationOptions options, int wanted, int depth)
    {
        List<(string Name, int Type)> entries;
        try { entries = Read(full); }
        catch (UnauthorizedAccessException) when (options.IgnoreInaccessible) { yield break; }
        List<string> folders = null;
        bool ignoreCase = options.MatchCasing == MatchCasing.CaseInsensitive;
        foreach ((string name, int type) in entries)
        {
            bool directory = type == OS.TypeDirectory;
            if ((options.AttributesToSkip & FileAttributes.Hidden) != 0 && name.StartsWith('.')) continue;
            if (options.AttributesToSkip != 0 && (options.AttributesToSkip & ~(FileAttributes.Hidden | FileAttributes.System)) != 0 && (File.GetAttributes(Path.Join(full, name)) & options.AttributesToSkip) != 0) continue;
            if (directory && options.RecurseSubdirectories && depth < options.MaxRecursionDepth && !File.IsLink(Path.Join(full, name))) (folders ??= new List<string>()).Add(name);
            if (((directory ? 2 : 1) & wanted) != 0 && Matches(pattern, name, ignoreCase)) yield return Path.Join(path, name);
        }
        if (folders == null) yield break;
        foreach (string name in folders)
            foreach (string found in Walk(Path.Join(path, name), Path.Join(full, name), pattern, options, wanted, depth + 1)) yield return found;
    }

    public static string[] GetFiles(string path) => Find(path, "*", EnumerationOptions.Compatible, 1).ToArray();
    public static string[] GetFiles(string path, string searchPattern) => Find(path, searchPattern, EnumerationOptions.Compatible, 1).ToArray();
    public static string[] GetFiles(string path, string searchPattern, SearchOption searchOption) => Find(path, searchPattern, EnumerationOptions.From(searchOption), 1).ToArray();
    public static string[] GetFiles(string path, string searchPattern, EnumerationOptions enumerationOptions) => Find(path, searchPattern, enumerationOptions, 1).ToArray();
    public static string[] GetDirectories(string path) => Find(path, "*", EnumerationOptions.Compatible, 2).ToArray();
    public static string[] GetDirectories(string path, string searchPattern) => Find(path, searchPattern, EnumerationOptions.Compatible, 2).ToArray();
    public static string[] GetDirectories(string path, string searchPattern, SearchOption searchOption) => Find(path, searchPattern, EnumerationOptions.From(searchOption), 2).ToArray();
    public static string[] GetDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions) => Find(path, searchPattern, enumerationOptions, 2).ToArray();
    public static string[] GetFileSystemEntries(string path) => Find(path, "*", EnumerationOptions.Compatible, 3).ToArray();
    public static string[] GetFileSystemEntries(string path, string searchPattern) => Find(path, searchPattern, EnumerationOptions.Compatible, 3).ToArray();
    public static string[] GetFileSystemEntries(string path, string searchPattern, SearchOption searchOption) => Find(path, searchPattern, EnumerationOptions.From(searchOption), 3).ToArray();
    public static string[] GetFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions) => Find(path, searchPattern, enumerationOptions, 3).ToArray();
    public static IEnumerable<string> EnumerateFiles(string path) => Find(path, "*", EnumerationOptions.Compatible, 1);
    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern) => Find(path, searchPattern, EnumerationOptions.Compatible, 1);
    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, SearchOption searchOption) => Find(path, searchPattern, EnumerationOptions.From(searchOption), 1);
    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, EnumerationOptions enumerationOptions) => Find(path, searchPattern, enumerationOptions, 1);
    public static IEnumerable<string> EnumerateDirectories(string path) => Find(path, "*", EnumerationOptions.Compatible, 2);
    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern) => Find(path, searchPattern, EnumerationOptions.Compatible, 2);
    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, SearchOption searchOption) => Find(path, searchPattern, EnumerationOptions.From(searchOption), 2);
    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions) => Find(path, searchPattern, enumerationOptions, 2);
    public static IEnumerable<string> EnumerateFileSystemEntries(string path) => Find(path, "*", EnumerationOptions.Compatible, 3);
    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern) => Find(path, searchPattern, EnumerationOptions.Compatible, 3);
    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, SearchOption searchOption) => Find(path, searchPattern, EnumerationOptions.From(searchOption), 3);
    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions) => Find(path, searchPattern, enumerationOptions, 3);

    public static void Move(string sourceDirName, string destDirName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceDirName);
        ArgumentException.ThrowIfNullOrEmpty(destDirName);
        string from = Path.TrimEndingDirectorySeparator(Path.GetFullPath(sourceDirName)), to = Path.TrimEndingDirectorySeparator(Path.GetFullPath(destDirName));
        if (from == to) throw new IOException("Source and destination path must be different.");
        if (!Exists(from) && !File.Exists(from)) throw FileErrors.Create(OS.NoEntry, from, true);
        if (Exists(to) || File.Exists(to)) throw new IOException("Cannot create '" + to + "' because a file or directory with the same name already exists.");
        int error = -OS.Rename(from, to);
        if (error == OS.NoEntry) throw FileErrors.Create(error, to, true);
        if (error > 0) throw FileErrors.Create(error, error == OS.Access ? from : to, true);
    }

    public static DirectoryInfo GetParent(string path)
    {
        string parent = Path.GetDirectoryName(Full(path));
        return parent == null ? null : new DirectoryInfo(parent);
    }

    public static string GetDirectoryRoot(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetPathRoot(Path.GetFullPath(path));
    }

    public static string GetCurrentDirectory() => OS.CurrentDirectory();

    public static void SetCurrentDirectory(string path)
    {
        string full = Full(path);
        FileErrors.Check(OS.ChangeDirectory(full), full, true);
    }

    public static string[] GetLogicalDrives() => ["/"];

    public static DateTime GetCreationTime(string path) => File.GetCreationTime(path);
    public static DateTime GetCreationTimeUtc(string path) => File.GetCreationTimeUtc(path);
    public static DateTime GetLastAccessTime(string path) => File.GetLastAccessTime(path);
    public static DateTime GetLastAccessTimeUtc(string path) => File.GetLastAccessTimeUtc(path);
    public static DateTime GetLastWriteTime(string path) => File.GetLastWriteTime(path);
    public static DateTime GetLastWriteTimeUtc(string path) => File.GetLastWriteTimeUtc(path);
    public static void SetCreationTime(string path, DateTime creationTime) => File.SetCreationTime(path, creationTime);
    public static void SetCreationTimeUtc(string path, DateTime creationTimeUtc) => File.SetCreationTimeUtc(path, creationTimeUtc);
    public static void SetLastAccessTime(string path, DateTime lastAccessTime) => File.SetLastAccessTime(path, lastAccessTime);
    public static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc) => File.SetLastAccessTimeUtc(path, lastAccessTimeUtc);
    public static void SetLastWriteTime(string path, DateTime lastWriteTime) => File.SetLastWriteTime(path, lastWriteTime);
    public static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc) => File.SetLastWriteTimeUtc(path, lastWriteTimeUtc);

    public static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
    {
        string full = Full(path);
        FileErrors.Check(OS.MakeLink(pathToTarget, full, true), full);
        return new DirectoryInfo(full);
    }

    public static FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)
    {
        string target = File.FollowLink(linkPath, returnFinalTarget);
        return target == null ? null : new DirectoryInfo(target);
    }
}
