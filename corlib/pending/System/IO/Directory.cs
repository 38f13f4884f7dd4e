using System;
using System.Collections.Generic;

namespace System.IO;

/// <summary>Directory; not done yet.</summary>
public static class Directory
{
    public static DirectoryInfo GetParent(string path) => throw new NotImplementedException("Directory.GetParent");
    public static DirectoryInfo CreateDirectory(string path) => throw new NotImplementedException("Directory.CreateDirectory");
    public static DirectoryInfo CreateDirectory(string path, UnixFileMode unixCreateMode) => throw new NotImplementedException("Directory.CreateDirectory");
    public static DirectoryInfo CreateTempSubdirectory(string prefix = null) => throw new NotImplementedException("Directory.CreateTempSubdirectory");
    public static bool Exists(string path) => throw new NotImplementedException("Directory.Exists");
    public static void SetCreationTime(string path, DateTime creationTime) => throw new NotImplementedException("Directory.SetCreationTime");
    public static void SetCreationTimeUtc(string path, DateTime creationTimeUtc) => throw new NotImplementedException("Directory.SetCreationTimeUtc");
    public static DateTime GetCreationTime(string path) => throw new NotImplementedException("Directory.GetCreationTime");
    public static DateTime GetCreationTimeUtc(string path) => throw new NotImplementedException("Directory.GetCreationTimeUtc");
    public static void SetLastWriteTime(string path, DateTime lastWriteTime) => throw new NotImplementedException("Directory.SetLastWriteTime");
    public static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc) => throw new NotImplementedException("Directory.SetLastWriteTimeUtc");
    public static DateTime GetLastWriteTime(string path) => throw new NotImplementedException("Directory.GetLastWriteTime");
    public static DateTime GetLastWriteTimeUtc(string path) => throw new NotImplementedException("Directory.GetLastWriteTimeUtc");
    public static void SetLastAccessTime(string path, DateTime lastAccessTime) => throw new NotImplementedException("Directory.SetLastAccessTime");
    public static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc) => throw new NotImplementedException("Directory.SetLastAccessTimeUtc");
    public static DateTime GetLastAccessTime(string path) => throw new NotImplementedException("Directory.GetLastAccessTime");
    public static DateTime GetLastAccessTimeUtc(string path) => throw new NotImplementedException("Directory.GetLastAccessTimeUtc");
    public static string[] GetFiles(string path) => throw new NotImplementedException("Directory.GetFiles");
    public static string[] GetFiles(string path, string searchPattern) => throw new NotImplementedException("Directory.GetFiles");
    public static string[] GetFiles(string path, string searchPattern, SearchOption searchOption) => throw new NotImplementedException("Directory.GetFiles");
    public static string[] GetFiles(string path, string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("Directory.GetFiles");
    public static string[] GetDirectories(string path) => throw new NotImplementedException("Directory.GetDirectories");
    public static string[] GetDirectories(string path, string searchPattern) => throw new NotImplementedException("Directory.GetDirectories");
    public static string[] GetDirectories(string path, string searchPattern, SearchOption searchOption) => throw new NotImplementedException("Directory.GetDirectories");
    public static string[] GetDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("Directory.GetDirectories");
    public static string[] GetFileSystemEntries(string path) => throw new NotImplementedException("Directory.GetFileSystemEntries");
    public static string[] GetFileSystemEntries(string path, string searchPattern) => throw new NotImplementedException("Directory.GetFileSystemEntries");
    public static string[] GetFileSystemEntries(string path, string searchPattern, SearchOption searchOption) => throw new NotImplementedException("Directory.GetFileSystemEntries");
    public static string[] GetFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("Directory.GetFileSystemEntries");
    public static IEnumerable<string> EnumerateDirectories(string path) => throw new NotImplementedException("Directory.EnumerateDirectories");
    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern) => throw new NotImplementedException("Directory.EnumerateDirectories");
    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, SearchOption searchOption) => throw new NotImplementedException("Directory.EnumerateDirectories");
    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("Directory.EnumerateDirectories");
    public static IEnumerable<string> EnumerateFiles(string path) => throw new NotImplementedException("Directory.EnumerateFiles");
    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern) => throw new NotImplementedException("Directory.EnumerateFiles");
    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, SearchOption searchOption) => throw new NotImplementedException("Directory.EnumerateFiles");
    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("Directory.EnumerateFiles");
    public static IEnumerable<string> EnumerateFileSystemEntries(string path) => throw new NotImplementedException("Directory.EnumerateFileSystemEntries");
    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern) => throw new NotImplementedException("Directory.EnumerateFileSystemEntries");
    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, SearchOption searchOption) => throw new NotImplementedException("Directory.EnumerateFileSystemEntries");
    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions) => throw new NotImplementedException("Directory.EnumerateFileSystemEntries");
    public static string GetDirectoryRoot(string path) => throw new NotImplementedException("Directory.GetDirectoryRoot");
    public static string GetCurrentDirectory() => throw new NotImplementedException("Directory.GetCurrentDirectory");
    public static void SetCurrentDirectory(string path) => throw new NotImplementedException("Directory.SetCurrentDirectory");
    public static void Move(string sourceDirName, string destDirName) => throw new NotImplementedException("Directory.Move");
    public static void Delete(string path) => throw new NotImplementedException("Directory.Delete");
    public static void Delete(string path, bool recursive) => throw new NotImplementedException("Directory.Delete");
    public static string[] GetLogicalDrives() => throw new NotImplementedException("Directory.GetLogicalDrives");
    public static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget) => throw new NotImplementedException("Directory.CreateSymbolicLink");
    public static FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget) => throw new NotImplementedException("Directory.ResolveLinkTarget");
}
