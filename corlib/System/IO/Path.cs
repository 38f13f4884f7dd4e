using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

/// <summary>Paths as text. The separator is '/'.</summary>
public static class Path
{
    public static readonly char DirectorySeparatorChar = '/';
    public static readonly char AltDirectorySeparatorChar = '/';
    public static readonly char VolumeSeparatorChar = '/';
    public static readonly char PathSeparator = ':';
    [Obsolete] public static readonly char[] InvalidPathChars = { '\0' };

    public static char[] GetInvalidFileNameChars() => ['\0', '/'];
    public static char[] GetInvalidPathChars() => ['\0'];

    public static string ChangeExtension(string path, string extension)
    {
        if (string.IsNullOrEmpty(path)) return path;
        int end = path.Length;
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (path[i] == '.')
            {
                end = i;
                break;
            }
            if (path[i] == '/') break;
        }
        if (extension == null) return path.Substring(0, end);
        return path.Substring(0, end) + (extension.StartsWith('.') ? extension : "." + extension);
    }

    public static bool Exists([NotNullWhen(true)] string path) => !string.IsNullOrEmpty(path) && FileStatusOf(path, out long type) && (type == OS.TypeDirectory || !path.EndsWith('/'));

    internal static unsafe bool FileStatusOf(string path, out long type)
    {
        OS.FileStatus status = default;
        bool found = path.IndexOf('\0') < 0 && (OS.StatPath(GetFullPath(path), true, &status) == 0 || OS.StatPath(GetFullPath(path), false, &status) == 0);
        type = found ? status.Type : 0;
        return found;
    }

    public static string GetDirectoryName(string path)
    {
        if (string.IsNullOrEmpty(path)) return null;
        int end = DirectoryLength(path);
        return end < 0 ? null : Collapse(path.Substring(0, end));
    }

    public static ReadOnlySpan<char> GetDirectoryName(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return ReadOnlySpan<char>.Empty;
        int end = DirectoryLength(path);
        return end < 0 ? ReadOnlySpan<char>.Empty : path.Slice(0, end);
    }

    private static int DirectoryLength(ReadOnlySpan<char> path)
    {
        int root = path.Length > 0 && path[0] == '/' ? 1 : 0;
        int end = path.Length;
        if (end <= root) return -1;
        while (end > root && path[--end] != '/') { }
        while (end > root && path[end - 1] == '/') end--;
        return end;
    }

    // Separators in a row become one.
    private static string Collapse(string path)
    {
        if (path.IndexOf("//", StringComparison.Ordinal) < 0) return path;
        StringBuilder text = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
            if (path[i] != '/' || i == 0 || path[i - 1] != '/') text.Append(path[i]);
        return text.ToString();
    }

    public static string GetExtension(string path)
    {
        if (path == null) return null;
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (path[i] == '.') return i == path.Length - 1 ? "" : path.Substring(i);
            if (path[i] == '/') break;
        }
        return "";
    }

    public static ReadOnlySpan<char> GetExtension(ReadOnlySpan<char> path)
    {
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (path[i] == '.') return i == path.Length - 1 ? ReadOnlySpan<char>.Empty : path.Slice(i);
            if (path[i] == '/') break;
        }
        return ReadOnlySpan<char>.Empty;
    }

    public static string GetFileName(string path) => path == null ? null : path.Substring(path.LastIndexOf('/') + 1);

    public static ReadOnlySpan<char> GetFileName(ReadOnlySpan<char> path)
    {
        int i = path.Length;
        while (i > 0 && path[i - 1] != '/') i--;
        return path.Slice(i);
    }

    public static string GetFileNameWithoutExtension(string path)
    {
        if (path == null) return null;
        string name = GetFileName(path);
        int dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }

    public static ReadOnlySpan<char> GetFileNameWithoutExtension(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> name = GetFileName(path);
        int i = name.Length - 1;
        while (i >= 0 && name[i] != '.') i--;
        return i < 0 ? name : name.Slice(0, i);
    }

    public static string GetFullPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0) throw new ArgumentException("The path is empty.", nameof(path));
        if (path.IndexOf('\0') >= 0) throw new ArgumentException("Null character in path.", nameof(path));
        return Normalize(IsPathRooted(path) ? path : Combine(OS.CurrentDirectory(), path));
    }

    public static string GetFullPath(string path, string basePath)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(basePath);
        if (!IsPathFullyQualified(basePath)) throw new ArgumentException("Basepath argument is not fully qualified.", nameof(basePath));
        if (basePath.IndexOf('\0') >= 0 || path.IndexOf('\0') >= 0) throw new ArgumentException("Null character in path.");
        return Normalize(IsPathRooted(path) ? path : Combine(basePath, path));
    }

    // "." and ".." and empty parts go.
    private static string Normalize(string path)
    {
        bool plain = true;
        for (int i = 0; i + 1 < path.Length && plain; i++)
            if (path[i] == '/' && (path[i + 1] == '/' || path[i + 1] == '.')) plain = false;
        if (plain) return path;
        StringBuilder text = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length;)
        {
            int end = path.IndexOf('/', i + 1);
            if (end < 0) end = path.Length;
            ReadOnlySpan<char> part = path.AsSpan(i + 1, end - i - 1);
            bool last = end == path.Length;
            if (part.Length == 0 || (part.Length == 1 && part[0] == '.'))
            {
                if (last && (text.Length == 0 || text[text.Length - 1] != '/')) text.Append('/');
            }
            else if (part.Length == 2 && part[0] == '.' && part[1] == '.')
            {
                int cut = text.Length;
                while (cut > 0 && text[--cut] != '/') { }
                text.Length = cut;
                if (last && text.Length == 0) text.Append('/');
            }
            else text.Append('/').Append(part);
            i = end;
        }
        if (text.Length > 1 && text[text.Length - 1] == '/' && !path.EndsWith('/') && !path.EndsWith("/.", StringComparison.Ordinal)) text.Length--;
        if (path.EndsWith("/.", StringComparison.Ordinal) && text.Length > 1 && text[text.Length - 1] == '/') text.Length--;
        return text.Length == 0 ? "/" : text.ToString();
    }

    public static string GetPathRoot(string path) => path == null || path.Length == 0 ? null : IsPathRooted(path) ? "/" : "";
    public static ReadOnlySpan<char> GetPathRoot(ReadOnlySpan<char> path) => IsPathRooted(path) ? path.Slice(0, 1) : ReadOnlySpan<char>.Empty;
    public static bool HasExtension([NotNullWhen(true)] string path) => path != null && GetExtension(path).Length > 0;
    public static bool HasExtension(ReadOnlySpan<char> path) => GetExtension(path).Length > 0;
    public static bool IsPathFullyQualified(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsPathRooted(path);
    }
    public static bool IsPathFullyQualified(ReadOnlySpan<char> path) => IsPathRooted(path);
    public static bool IsPathRooted([NotNullWhen(true)] string path) => path != null && path.Length > 0 && path[0] == '/';
    public static bool IsPathRooted(ReadOnlySpan<char> path) => path.Length > 0 && path[0] == '/';
    public static bool EndsInDirectorySeparator([NotNullWhen(true)] string path) => path != null && path.EndsWith('/');
    public static bool EndsInDirectorySeparator(ReadOnlySpan<char> path) => path.Length > 0 && path[path.Length - 1] == '/';
    public static string TrimEndingDirectorySeparator(string path) => path != null && path.Length > 1 && path.EndsWith('/') ? path.Substring(0, path.Length - 1) : path;
    public static ReadOnlySpan<char> TrimEndingDirectorySeparator(ReadOnlySpan<char> path) => path.Length > 1 && path[path.Length - 1] == '/' ? path.Slice(0, path.Length - 1) : path;

    public static string Combine(string path1, string path2)
    {
        ArgumentNullException.ThrowIfNull(path1);
        ArgumentNullException.ThrowIfNull(path2);
        if (path1.Length == 0 || IsPathRooted(path2)) return path2;
        if (path2.Length == 0) return path1;
        return path1.EndsWith('/') ? path1 + path2 : path1 + "/" + path2;
    }

    public static string Combine(string path1, string path2, string path3)
    {
        ArgumentNullException.ThrowIfNull(path1);
        ArgumentNullException.ThrowIfNull(path2);
        ArgumentNullException.ThrowIfNull(path3);
        return Combine(Combine(path1, path2), path3);
    }

    public static string Combine(string path1, string path2, string path3, string path4)
    {
        ArgumentNullException.ThrowIfNull(path4);
        return Combine(Combine(path1, path2, path3), path4);
    }

    public static string Combine(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Combine((ReadOnlySpan<string>)paths);
    }

    public static string Combine(params ReadOnlySpan<string> paths)
    {
        string result = "";
        foreach (string path in paths)
        {
            ArgumentNullException.ThrowIfNull(path, nameof(paths));
            result = Combine(result, path);
        }
        return result;
    }

    public static string Join(string path1, string path2)
    {
        if (string.IsNullOrEmpty(path1)) return path2 ?? "";
        if (string.IsNullOrEmpty(path2)) return path1;
        return path1.EndsWith('/') || path2.StartsWith('/') ? path1 + path2 : path1 + "/" + path2;
    }

    public static string Join(string path1, string path2, string path3) => Join(Join(path1, path2), path3);
    public static string Join(string path1, string path2, string path3, string path4) => Join(Join(path1, path2, path3), path4);
    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2) => Join(path1.ToString(), path2.ToString());
    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3) => Join(path1.ToString(), path2.ToString(), path3.ToString());
    public static string Join(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, ReadOnlySpan<char> path4) => Join(path1.ToString(), path2.ToString(), path3.ToString(), path4.ToString());

    public static string Join(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Join((ReadOnlySpan<string>)paths);
    }

    public static string Join(params ReadOnlySpan<string> paths)
    {
        string result = "";
        foreach (string path in paths) result = Join(result, path);
        return result;
    }

    public static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, Span<char> destination, out int charsWritten) => TryCopy(Join(path1, path2), destination, out charsWritten);
    public static bool TryJoin(ReadOnlySpan<char> path1, ReadOnlySpan<char> path2, ReadOnlySpan<char> path3, Span<char> destination, out int charsWritten) => TryCopy(Join(path1, path2, path3), destination, out charsWritten);

    private static bool TryCopy(string text, Span<char> destination, out int written)
    {
        written = 0;
        if (!text.TryCopyTo(destination)) return false;
        written = text.Length;
        return true;
    }

    public static string GetRelativePath(string relativeTo, string path)
    {
        ArgumentNullException.ThrowIfNull(relativeTo);
        ArgumentNullException.ThrowIfNull(path);
        if (relativeTo.Length == 0) throw new ArgumentException("The path is empty.", nameof(relativeTo));
        if (path.Length == 0) throw new ArgumentException("The path is empty.", nameof(path));
        string from = TrimEndingDirectorySeparator(GetFullPath(relativeTo)), to = GetFullPath(path), bare = TrimEndingDirectorySeparator(to);
        if (from == bare) return ".";
        string[] a = from == "/" ? Array.Empty<string>() : from.Substring(1).Split('/');
        string[] b = bare == "/" ? Array.Empty<string>() : bare.Substring(1).Split('/');
        int common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        StringBuilder text = new StringBuilder();
        for (int i = common; i < a.Length; i++) text.Append(text.Length > 0 ? "/.." : "..");
        for (int i = common; i < b.Length; i++)
        {
            if (text.Length > 0) text.Append('/');
            text.Append(b[i]);
        }
        if (to.Length > bare.Length && common < b.Length) text.Append('/');
        return text.ToString();
    }

    public static string GetTempPath()
    {
        string path = Environment.GetEnvironmentVariable("TMPDIR");
        if (string.IsNullOrEmpty(path)) return "/tmp/";
        return path.EndsWith('/') ? path : path + "/";
    }

    private const string Letters = "abcdefghijklmnopqrstuvwxyz012345";

    private static unsafe string RandomName(int length)
    {
        byte* bytes = stackalloc byte[length];
        OS.RandomBytes(bytes, length);
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) chars[i] = Letters[bytes[i] & 31];
        return new string(chars);
    }

    public static string GetRandomFileName()
    {
        string name = RandomName(11);
        return name.Substring(0, 8) + "." + name.Substring(8);
    }

    public static string GetTempFileName()
    {
        while (true)
        {
            string path = GetTempPath() + "tmp" + RandomName(6) + ".tmp";
            int descriptor = OS.OpenFile(path, OS.Read | OS.Write | OS.Create | OS.Exclusive, 0x180);
            if (descriptor == -OS.Exists) continue;
            FileErrors.Check(descriptor, path);
            OS.CloseFile(descriptor);
            return path;
        }
    }
}
