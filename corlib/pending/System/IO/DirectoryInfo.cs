using System;
using System.Collections.Generic;

namespace System.IO;

/// <summary>Directory info; not done yet.</summary>
public sealed class DirectoryInfo : FileSystemInfo
{
    public DirectoryInfo(string path) { throw new NotImplementedException("DirectoryInfo"); }
    public override string Name { get => throw new NotImplementedException("DirectoryInfo.Name"); }
    public DirectoryInfo Parent { get => throw new NotImplementedException("DirectoryInfo.Parent"); }
    public DirectoryInfo Root { get => throw new NotImplementedException("DirectoryInfo.Root"); }
    public override bool Exists { get => throw new NotImplementedException("DirectoryInfo.Exists"); }
    public DirectoryInfo CreateSubdirectory(string path) => throw new NotImplementedException("DirectoryInfo.CreateSubdirectory");
    public void Create() => throw new NotImplementedException("DirectoryInfo.Create");
    public FileInfo[] GetFiles() => throw new NotImplementedException("DirectoryInfo.GetFiles");
    public FileInfo[] GetFiles(string searchPattern) => throw new NotImplementedException("DirectoryInfo.GetFiles");
    public FileInfo[] GetFiles(string searchPattern, SearchOption searchOption) => throw new NotImplementedException("DirectoryInfo.GetFiles");
    public FileInfo[] GetFiles(string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("DirectoryInfo.GetFiles");
    public FileSystemInfo[] GetFileSystemInfos() => throw new NotImplementedException("DirectoryInfo.GetFileSystemInfos");
    public FileSystemInfo[] GetFileSystemInfos(string searchPattern) => throw new NotImplementedException("DirectoryInfo.GetFileSystemInfos");
    public FileSystemInfo[] GetFileSystemInfos(string searchPattern, SearchOption searchOption) => throw new NotImplementedException("DirectoryInfo.GetFileSystemInfos");
    public FileSystemInfo[] GetFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("DirectoryInfo.GetFileSystemInfos");
    public DirectoryInfo[] GetDirectories() => throw new NotImplementedException("DirectoryInfo.GetDirectories");
    public DirectoryInfo[] GetDirectories(string searchPattern) => throw new NotImplementedException("DirectoryInfo.GetDirectories");
    public DirectoryInfo[] GetDirectories(string searchPattern, SearchOption searchOption) => throw new NotImplementedException("DirectoryInfo.GetDirectories");
    public DirectoryInfo[] GetDirectories(string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("DirectoryInfo.GetDirectories");
    public IEnumerable<DirectoryInfo> EnumerateDirectories() => throw new NotImplementedException("DirectoryInfo.EnumerateDirectories");
    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern) => throw new NotImplementedException("DirectoryInfo.EnumerateDirectories");
    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, SearchOption searchOption) => throw new NotImplementedException("DirectoryInfo.EnumerateDirectories");
    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("DirectoryInfo.EnumerateDirectories");
    public IEnumerable<FileInfo> EnumerateFiles() => throw new NotImplementedException("DirectoryInfo.EnumerateFiles");
    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern) => throw new NotImplementedException("DirectoryInfo.EnumerateFiles");
    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern, SearchOption searchOption) => throw new NotImplementedException("DirectoryInfo.EnumerateFiles");
    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("DirectoryInfo.EnumerateFiles");
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos() => throw new NotImplementedException("DirectoryInfo.EnumerateFileSystemInfos");
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern) => throw new NotImplementedException("DirectoryInfo.EnumerateFileSystemInfos");
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, SearchOption searchOption) => throw new NotImplementedException("DirectoryInfo.EnumerateFileSystemInfos");
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("DirectoryInfo.EnumerateFileSystemInfos");
    public void MoveTo(string destDirName) => throw new NotImplementedException("DirectoryInfo.MoveTo");
    public override void Delete() => throw new NotImplementedException("DirectoryInfo.Delete");
    public void Delete(bool recursive) => throw new NotImplementedException("DirectoryInfo.Delete");
}
