using System;
using System.IO;

namespace System.IO.Enumeration;

/// <summary>File system entry; not done yet.</summary>
public ref struct FileSystemEntry
{
    public ReadOnlySpan<char> FileName { get => throw new NotImplementedException("FileSystemEntry.FileName"); }
    public ReadOnlySpan<char> Directory { get => throw new NotImplementedException("FileSystemEntry.Directory"); }
    public ReadOnlySpan<char> RootDirectory { get => throw new NotImplementedException("FileSystemEntry.RootDirectory"); }
    public ReadOnlySpan<char> OriginalRootDirectory { get => throw new NotImplementedException("FileSystemEntry.OriginalRootDirectory"); }
    public FileAttributes Attributes { get => throw new NotImplementedException("FileSystemEntry.Attributes"); }
    public long Length { get => throw new NotImplementedException("FileSystemEntry.Length"); }
    public DateTimeOffset CreationTimeUtc { get => throw new NotImplementedException("FileSystemEntry.CreationTimeUtc"); }
    public DateTimeOffset LastAccessTimeUtc { get => throw new NotImplementedException("FileSystemEntry.LastAccessTimeUtc"); }
    public DateTimeOffset LastWriteTimeUtc { get => throw new NotImplementedException("FileSystemEntry.LastWriteTimeUtc"); }
    public bool IsHidden { get => throw new NotImplementedException("FileSystemEntry.IsHidden"); }
    public bool IsDirectory { get => throw new NotImplementedException("FileSystemEntry.IsDirectory"); }
    public string ToSpecifiedFullPath() => throw new NotImplementedException("FileSystemEntry.ToSpecifiedFullPath");
    public FileSystemInfo ToFileSystemInfo() => throw new NotImplementedException("FileSystemEntry.ToFileSystemInfo");
    public string ToFullPath() => throw new NotImplementedException("FileSystemEntry.ToFullPath");
}
