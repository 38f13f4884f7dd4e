using System.Collections.Generic;
using System.Linq;

namespace System.IO;

/// <summary>A folder by name.</summary>
public sealed class DirectoryInfo : FileSystemInfo
{
    private string _name;

    public DirectoryInfo(string path) : this(path ?? throw new ArgumentNullException(nameof(path)), Path.GetFullPath(path)) { }

    internal DirectoryInfo(string original, string full)
    {
        OriginalPath = original;
        FullPath = full;
        _name = NameOf(full);
    }

    private static string NameOf(string full) => full == "/" ? "/" : Path.GetFileName(Path.TrimEndingDirectorySeparator(full));

    public override string Name => _name;

    public override bool Exists
    {
        get
        {
            OS.FileStatus status = Status(out bool found);
            return found && status.Type == OS.TypeDirectory;
        }
    }

    public DirectoryInfo Parent
    {
        get
        {
            string parent = Path.GetDirectoryName(FullPath.Length > 1 ? Path.TrimEndingDirectorySeparator(FullPath) : FullPath);
            return parent == null ? null : new DirectoryInfo(parent);
        }
    }

    public DirectoryInfo Root => new DirectoryInfo(Path.GetPathRoot(FullPath));

    public void Create()
    {
        Directory.Create(FullPath, 0x1FF);
        Forget();
    }

    public DirectoryInfo CreateSubdirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.IsPathRooted(path)) throw new ArgumentException("Second path fragment must not be a drive or UNC name.", nameof(path));
        string full = Path.GetFullPath(Path.Combine(FullPath, path));
        if (!full.StartsWith(Path.TrimEndingDirectorySeparator(FullPath), StringComparison.Ordinal)) throw new ArgumentException("The directory specified, '" + path + "', is not a subdirectory of '" + FullPath + "'.", nameof(path));
        Directory.Create(full, 0x1FF);
        return new DirectoryInfo(full);
    }

    public override void Delete() => Delete(false);

    public void Delete(bool recursive)
    {
        Directory.Delete(FullPath, recursive);
        Forget();
    }

    public void MoveTo(string destDirName)
    {
        ArgumentException.ThrowIfNullOrEmpty(destDirName);
        string full = Path.GetFullPath(destDirName);
        Directory.Move(FullPath, full);
        FullPath = full;
        OriginalPath = destDirName;
        _name = NameOf(full);
        Forget();
    }

    private IEnumerable<FileInfo> Files(string pattern, EnumerationOptions options) => Directory.Find(FullPath, pattern, options, 1).Select(static p => new FileInfo(p));
    private IEnumerable<DirectoryInfo> Folders(string pattern, EnumerationOptions options) => Directory.Find(FullPath, pattern, options, 2).Select(static p => new DirectoryInfo(p));
    private IEnumerable<FileSystemInfo> All(string pattern, EnumerationOptions options) => Directory.Find(FullPath, pattern, options, 3).Select(static p => Directory.Exists(p) ? (FileSystemInfo)new DirectoryInfo(p) : new FileInfo(p));

    public FileInfo[] GetFiles() => Files("*", EnumerationOptions.Compatible).ToArray();
    public FileInfo[] GetFiles(string searchPattern) => Files(searchPattern, EnumerationOptions.Compatible).ToArray();
    public FileInfo[] GetFiles(string searchPattern, SearchOption searchOption) => Files(searchPattern, EnumerationOptions.From(searchOption)).ToArray();
    public FileInfo[] GetFiles(string searchPattern, EnumerationOptions enumerationOptions) => Files(searchPattern, enumerationOptions).ToArray();
    public DirectoryInfo[] GetDirectories() => Folders("*", EnumerationOptions.Compatible).ToArray();
    public DirectoryInfo[] GetDirectories(string searchPattern) => Folders(searchPattern, EnumerationOptions.Compatible).ToArray();
    public DirectoryInfo[] GetDirectories(string searchPattern, SearchOption searchOption) => Folders(searchPattern, EnumerationOptions.From(searchOption)).ToArray();
    public DirectoryInfo[] GetDirectories(string searchPattern, EnumerationOptions enumerationOptions) => Folders(searchPattern, enumerationOptions).ToArray();
    public FileSystemInfo[] GetFileSystemInfos() => All("*", EnumerationOptions.Compatible).ToArray();
    public FileSystemInfo[] GetFileSystemInfos(string searchPattern) => All(searchPattern, EnumerationOptions.Compatible).ToArray();
    public FileSystemInfo[] GetFileSystemInfos(string searchPattern, SearchOption searchOption) => All(searchPattern, EnumerationOptions.From(searchOption)).ToArray();
    public FileSystemInfo[] GetFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions) => All(searchPattern, enumerationOptions).ToArray();
    public IEnumerable<FileInfo> EnumerateFiles() => Files("*", EnumerationOptions.Compatible);
    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern) => Files(searchPattern, EnumerationOptions.Compatible);
    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern, SearchOption searchOption) => Files(searchPattern, EnumerationOptions.From(searchOption));
    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern, EnumerationOptions enumerationOptions) => Files(searchPattern, enumerationOptions);
    public IEnumerable<DirectoryInfo> EnumerateDirectories() => Folders("*", EnumerationOptions.Compatible);
    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern) => Folders(searchPattern, EnumerationOptions.Compatible);
    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, SearchOption searchOption) => Folders(searchPattern, EnumerationOptions.From(searchOption));
    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, EnumerationOptions enumerationOptions) => Folders(searchPattern, enumerationOptions);
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos() => All("*", EnumerationOptions.Compatible);
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern) => All(searchPattern, EnumerationOptions.Compatible);
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, SearchOption searchOption) => All(searchPattern, EnumerationOptions.From(searchOption));
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions) => All(searchPattern, enumerationOptions);
}
