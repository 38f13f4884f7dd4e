using System;

namespace System.IO;

/// <summary>Path; not done yet.</summary>
public static class Path
{
    public static readonly char DirectorySeparatorChar;
    public static readonly char AltDirectorySeparatorChar;
    public static readonly char VolumeSeparatorChar;
    public static readonly char PathSeparator;
    public static readonly char[] InvalidPathChars;
    public static string ChangeExtension(string path, string extension) => throw new NotImplementedException("Path.ChangeExtension");
    public static bool Exists(string path) => throw new NotImplementedException("Path.Exists");
    public static string GetDirectoryName(string path) => throw new NotImplementedException("Path.GetDirectoryName");
    public static ReadOnlySpan<char> GetDirectoryName(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.GetDirectoryName");
    public static string GetExtension(string path) => throw new NotImplementedException("Path.GetExtension");
    public static ReadOnlySpan<char> GetExtension(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.GetExtension");
    public static string GetFileName(string path) => throw new NotImplementedException("Path.GetFileName");
    public static ReadOnlySpan<char> GetFileName(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.GetFileName");
    public static string GetFileNameWithoutExtension(string path) => throw new NotImplementedException("Path.GetFileNameWithoutExtension");
    public static ReadOnlySpan<char> GetFileNameWithoutExtension(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.GetFileNameWithoutExtension");
    public static string GetRandomFileName() => throw new NotImplementedException("Path.GetRandomFileName");
    public static bool IsPathFullyQualified(string path) => throw new NotImplementedException("Path.IsPathFullyQualified");
    public static bool IsPathFullyQualified(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.IsPathFullyQualified");
    public static bool HasExtension(string path) => throw new NotImplementedException("Path.HasExtension");
    public static bool HasExtension(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.HasExtension");
    public static string Combine(string path1, string path2) => throw new NotImplementedException("Path.Combine");
    public static string Combine(string path1, string path2, string path3) => throw new NotImplementedException("Path.Combine");
    public static string Combine(string path1, string path2, string path3, string path4) => throw new NotImplementedException("Path.Combine");
    public static string Combine(params string[] paths) => throw new NotImplementedException("Path.Combine");
    public static string Combine(params scoped ReadOnlySpan<string> paths) => throw new NotImplementedException("Path.Combine");
    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2) => throw new NotImplementedException("Path.Join");
    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3) => throw new NotImplementedException("Path.Join");
    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, ReadOnlySpan<char> path4) => throw new NotImplementedException("Path.Join");
    public static string Join(string path1, string path2) => throw new NotImplementedException("Path.Join");
    public static string Join(string path1, string path2, string path3) => throw new NotImplementedException("Path.Join");
    public static string Join(string path1, string path2, string path3, string path4) => throw new NotImplementedException("Path.Join");
    public static string Join(params string[] paths) => throw new NotImplementedException("Path.Join");
    public static string Join(params scoped ReadOnlySpan<string> paths) => throw new NotImplementedException("Path.Join");
    public static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Path.TryJoin");
    public static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Path.TryJoin");
    public static string GetRelativePath(string relativeTo, string path) => throw new NotImplementedException("Path.GetRelativePath");
    public static string TrimEndingDirectorySeparator(string path) => throw new NotImplementedException("Path.TrimEndingDirectorySeparator");
    public static ReadOnlySpan<char> TrimEndingDirectorySeparator(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.TrimEndingDirectorySeparator");
    public static bool EndsInDirectorySeparator(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.EndsInDirectorySeparator");
    public static bool EndsInDirectorySeparator(string path) => throw new NotImplementedException("Path.EndsInDirectorySeparator");
    public static char[] GetInvalidFileNameChars() => throw new NotImplementedException("Path.GetInvalidFileNameChars");
    public static char[] GetInvalidPathChars() => throw new NotImplementedException("Path.GetInvalidPathChars");
    public static string GetFullPath(string path) => throw new NotImplementedException("Path.GetFullPath");
    public static string GetFullPath(string path, string basePath) => throw new NotImplementedException("Path.GetFullPath");
    public static string GetTempPath() => throw new NotImplementedException("Path.GetTempPath");
    public static string GetTempFileName() => throw new NotImplementedException("Path.GetTempFileName");
    public static bool IsPathRooted(string path) => throw new NotImplementedException("Path.IsPathRooted");
    public static bool IsPathRooted(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.IsPathRooted");
    public static string GetPathRoot(string path) => throw new NotImplementedException("Path.GetPathRoot");
    public static ReadOnlySpan<char> GetPathRoot(ReadOnlySpan<char> path) => throw new NotImplementedException("Path.GetPathRoot");
}
