using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>Whole files at once.</summary>
public static partial class File
{
    private static Encoding Utf8 => new UTF8Encoding(false, true);

    private static void CheckPath(string path, string name = "path") => ArgumentException.ThrowIfNullOrEmpty(path, name);

    public static StreamReader OpenText(string path) => new StreamReader(path);
    public static StreamWriter CreateText(string path) => new StreamWriter(path, false);
    public static StreamWriter AppendText(string path) => new StreamWriter(path, true);
    public static FileStream Create(string path) => Create(path, 4096);
    public static FileStream Create(string path, int bufferSize) => new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize);
    public static FileStream Create(string path, int bufferSize, FileOptions options) => new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize, options);
    public static FileStream Open(string path, FileStreamOptions options) => new FileStream(path, options);
    public static FileStream Open(string path, FileMode mode) => Open(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite, FileShare.None);
    public static FileStream Open(string path, FileMode mode, FileAccess access) => Open(path, mode, access, FileShare.None);
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share) => new FileStream(path, mode, access, share);
    public static FileStream OpenRead(string path) => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    public static FileStream OpenWrite(string path) => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);

    public static SafeFileHandle OpenHandle(string path, FileMode mode = FileMode.Open, FileAccess access = FileAccess.Read, FileShare share = FileShare.Read, FileOptions options = FileOptions.None, long preallocationSize = 0)
    {
        CheckPath(path);
        return FileStream.OpenHandle(Path.GetFullPath(path), mode, access, share, options, null);
    }

    public static bool Exists(string path)
    {
        if (string.IsNullOrEmpty(path) || path.EndsWith('/')) return false;
        return Path.FileStatusOf(path, out long type) && type != OS.TypeDirectory;
    }

    public static void Delete(string path)
    {
        CheckPath(path);
        string full = Path.GetFullPath(path);
        int error = -OS.RemoveFile(full);
        if (error <= 0) return;
        if (error == OS.NoEntry)
        {
            if (!Directory.Exists(Path.GetDirectoryName(full))) throw FileErrors.Create(error, full, true);
            return;
        }
        if (error == OS.IsDirectory) error = OS.Access;
        throw FileErrors.Create(error, full);
    }

    public static void Copy(string sourceFileName, string destFileName) => Copy(sourceFileName, destFileName, false);

    public static void Copy(string sourceFileName, string destFileName, bool overwrite)
    {
        CheckPath(sourceFileName, nameof(sourceFileName));
        CheckPath(destFileName, nameof(destFileName));
        using FileStream source = new FileStream(sourceFileName, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        if (Directory.Exists(destFileName)) throw new IOException("The target file '" + Path.GetFullPath(destFileName) + "' is a directory, not a file.");
        if (Path.GetFullPath(sourceFileName) == Path.GetFullPath(destFileName)) throw overwrite ? FileErrors.Create(OS.WouldBlock, Path.GetFullPath(destFileName)) : FileErrors.Create(OS.Exists, Path.GetFullPath(destFileName));
        using FileStream target = new FileStream(destFileName, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
        source.CopyTo(target);
        SetUnixFileMode(destFileName, GetUnixFileMode(sourceFileName));
        SetLastWriteTimeUtc(destFileName, GetLastWriteTimeUtc(sourceFileName));
    }

    public static void Move(string sourceFileName, string destFileName) => Move(sourceFileName, destFileName, false);

    public static void Move(string sourceFileName, string destFileName, bool overwrite)
    {
        CheckPath(sourceFileName, nameof(sourceFileName));
        CheckPath(destFileName, nameof(destFileName));
        string from = Path.GetFullPath(sourceFileName), to = Path.GetFullPath(destFileName);
        if (!Exists(from)) throw FileErrors.Create(OS.NoEntry, from);
        if (from == to) return;
        if (!overwrite && (Exists(to) || Directory.Exists(to))) throw new IOException("Cannot create '" + to + "' because a file or directory with the same name already exists.");
        int error = -OS.Rename(from, to);
        if (error <= 0) return;
        if (error == OS.CrossDevice)
        {
            Copy(from, to, overwrite);
            Delete(from);
            return;
        }
        if (error == OS.NoEntry) throw FileErrors.Create(error, to, true);
        throw FileErrors.Create(error, error == OS.Access ? from : to);
    }

    public static void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName) => Replace(sourceFileName, destinationFileName, destinationBackupFileName, false);

    public static void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
    {
        ArgumentNullException.ThrowIfNull(sourceFileName);
        ArgumentNullException.ThrowIfNull(destinationFileName);
        string from = Path.GetFullPath(sourceFileName), to = Path.GetFullPath(destinationFileName);
        if (!Exists(from)) throw FileErrors.Create(OS.NoEntry, from);
        if (!Exists(to)) throw FileErrors.Create(OS.NoEntry, to);
        if (destinationBackupFileName != null) FileErrors.Check(OS.Rename(to, Path.GetFullPath(destinationBackupFileName)), to);
        FileErrors.Check(OS.Rename(from, to), from);
    }

    public static void Encrypt(string path) => throw new PlatformNotSupportedException("File encryption is not supported on this platform.");
    public static void Decrypt(string path) => throw new PlatformNotSupportedException("File encryption is not supported on this platform.");

    // ---- contents

    public static string ReadAllText(string path) => ReadAllText(path, Encoding.UTF8);

    public static string ReadAllText(string path, Encoding encoding)
    {
        CheckPath(path);
        ArgumentNullException.ThrowIfNull(encoding);
        using StreamReader reader = new StreamReader(path, encoding, true);
        return reader.ReadToEnd();
    }

    public static void WriteAllText(string path, string contents) => WriteText(path, contents, Utf8, false);
    public static void WriteAllText(string path, ReadOnlySpan<char> contents) => WriteText(path, contents, Utf8, false);
    public static void WriteAllText(string path, string contents, Encoding encoding) => WriteText(path, contents, encoding, false);
    public static void WriteAllText(string path, ReadOnlySpan<char> contents, Encoding encoding) => WriteText(path, contents, encoding, false);
    public static void AppendAllText(string path, string contents) => WriteText(path, contents, Utf8, true);
    public static void AppendAllText(string path, ReadOnlySpan<char> contents) => WriteText(path, contents, Utf8, true);
    public static void AppendAllText(string path, string contents, Encoding encoding) => WriteText(path, contents, encoding, true);
    public static void AppendAllText(string path, ReadOnlySpan<char> contents, Encoding encoding) => WriteText(path, contents, encoding, true);

    private static void WriteText(string path, ReadOnlySpan<char> contents, Encoding encoding, bool append)
    {
        CheckPath(path);
        ArgumentNullException.ThrowIfNull(encoding);
        using StreamWriter writer = new StreamWriter(path, append, encoding);
        writer.Write(contents);
    }

    public static byte[] ReadAllBytes(string path)
    {
        CheckPath(path);
        using FileStream stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        long length = stream.CanSeek ? stream.Length : 0;
        if (length > Array.MaxLength) throw new IOException("The file is too long. This operation is currently limited to supporting files less than 2 gigabytes in size.");
        if (length == 0)
        {
            // Files of the kernel tell no length.
            MemoryStream all = new MemoryStream();
            stream.CopyTo(all);
            return all.ToArray();
        }
        byte[] bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static void WriteAllBytes(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        WriteBytes(path, bytes, FileMode.Create);
    }

    public static void WriteAllBytes(string path, ReadOnlySpan<byte> bytes) => WriteBytes(path, bytes, FileMode.Create);

    public static void AppendAllBytes(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        WriteBytes(path, bytes, FileMode.Append);
    }

    public static void AppendAllBytes(string path, ReadOnlySpan<byte> bytes) => WriteBytes(path, bytes, FileMode.Append);

    private static void WriteBytes(string path, ReadOnlySpan<byte> bytes, FileMode mode)
    {
        CheckPath(path);
        using FileStream stream = new FileStream(path, mode, FileAccess.Write, FileShare.Read, 0);
        stream.Write(bytes);
    }

    public static string[] ReadAllLines(string path) => ReadAllLines(path, Encoding.UTF8);

    public static string[] ReadAllLines(string path, Encoding encoding)
    {
        CheckPath(path);
        ArgumentNullException.ThrowIfNull(encoding);
        List<string> lines = new List<string>();
        using StreamReader reader = new StreamReader(path, encoding);
        string line;
        while ((line = reader.ReadLine()) != null) lines.Add(line);
        return lines.ToArray();
    }

    public static IEnumerable<string> ReadLines(string path) => ReadLines(path, Encoding.UTF8);

    public static IEnumerable<string> ReadLines(string path, Encoding encoding)
    {
        CheckPath(path);
        ArgumentNullException.ThrowIfNull(encoding);
        return Lines(new StreamReader(path, encoding), path, encoding);
    }

    private static IEnumerable<string> Lines(StreamReader first, string path, Encoding encoding)
    {
        // The file is opened at once; a second enumeration opens it again.
        StreamReader reader = Interlocked.Exchange(ref first, null) ?? new StreamReader(path, encoding);
        using (reader)
        {
            string line;
            while ((line = reader.ReadLine()) != null) yield return line;
        }
    }

    public static IAsyncEnumerable<string> ReadLinesAsync(string path, CancellationToken cancellationToken = default) => ReadLinesAsync(path, Encoding.UTF8, cancellationToken);

    public static IAsyncEnumerable<string> ReadLinesAsync(string path, Encoding encoding, CancellationToken cancellationToken = default)
    {
        CheckPath(path);
        ArgumentNullException.ThrowIfNull(encoding);
        return LinesAsync(new StreamReader(path, encoding), cancellationToken);
    }

    private static async IAsyncEnumerable<string> LinesAsync(StreamReader reader, [Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        using (reader)
        {
            string line;
            while ((line = await reader.ReadLineAsync(token).ConfigureAwait(false)) != null) yield return line;
        }
    }

    public static void WriteAllLines(string path, string[] contents) => WriteLines(path, contents, Utf8, false);
    public static void WriteAllLines(string path, IEnumerable<string> contents) => WriteLines(path, contents, Utf8, false);
    public static void WriteAllLines(string path, string[] contents, Encoding encoding) => WriteLines(path, contents, encoding, false);
    public static void WriteAllLines(string path, IEnumerable<string> contents, Encoding encoding) => WriteLines(path, contents, encoding, false);
    public static void AppendAllLines(string path, IEnumerable<string> contents) => WriteLines(path, contents, Utf8, true);
    public static void AppendAllLines(string path, IEnumerable<string> contents, Encoding encoding) => WriteLines(path, contents, encoding, true);

    private static void WriteLines(string path, IEnumerable<string> contents, Encoding encoding, bool append)
    {
        CheckPath(path);
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(encoding);
        using StreamWriter writer = new StreamWriter(path, append, encoding);
        foreach (string line in contents) writer.WriteLine(line);
    }

    private static Task Do(Action action, CancellationToken token) => token.IsCancellationRequested ? Task.FromCanceled(token) : Task.Run(action, token);
    private static Task<T> Do<T>(Func<T> function, CancellationToken token) => token.IsCancellationRequested ? Task.FromCanceled<T>(token) : Task.Run(function, token);

    public static Task<string> ReadAllTextAsync(string path, CancellationToken cancellationToken = default) => ReadAllTextAsync(path, Encoding.UTF8, cancellationToken);
    public static Task<string> ReadAllTextAsync(string path, Encoding encoding, CancellationToken cancellationToken = default)
    {
        CheckPath(path);
        return Do(() => ReadAllText(path, encoding), cancellationToken);
    }
    public static Task WriteAllTextAsync(string path, string contents, CancellationToken cancellationToken = default) => WriteAllTextAsync(path, contents, Utf8, cancellationToken);
    public static Task WriteAllTextAsync(string path, ReadOnlyMemory<char> contents, CancellationToken cancellationToken = default) => WriteAllTextAsync(path, contents, Utf8, cancellationToken);
    public static Task WriteAllTextAsync(string path, string contents, Encoding encoding, CancellationToken cancellationToken = default)
    {
        CheckPath(path);
        return Do(() => WriteAllText(path, contents, encoding), cancellationToken);
    }
    public static Task WriteAllTextAsync(string path, ReadOnlyMemory<char> contents, Encoding encoding, CancellationToken cancellationToken = default) => Do(() => WriteAllText(path, contents.Span, encoding), cancellationToken);
    public static Task<byte[]> ReadAllBytesAsync(string path, CancellationToken cancellationToken = default)
    {
        CheckPath(path);
        return Do(() => ReadAllBytes(path), cancellationToken);
    }
    public static Task WriteAllBytesAsync(string path, byte[] bytes, CancellationToken cancellationToken = default) => Do(() => WriteAllBytes(path, bytes), cancellationToken);
    public static Task WriteAllBytesAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default) => Do(() => WriteAllBytes(path, bytes.Span), cancellationToken);
    public static Task AppendAllBytesAsync(string path, byte[] bytes, CancellationToken cancellationToken = default) => Do(() => AppendAllBytes(path, bytes), cancellationToken);
    public static Task AppendAllBytesAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default) => Do(() => AppendAllBytes(path, bytes.Span), cancellationToken);
    public static Task<string[]> ReadAllLinesAsync(string path, CancellationToken cancellationToken = default) => Do(() => ReadAllLines(path), cancellationToken);
    public static Task<string[]> ReadAllLinesAsync(string path, Encoding encoding, CancellationToken cancellationToken = default) => Do(() => ReadAllLines(path, encoding), cancellationToken);
    public static Task WriteAllLinesAsync(string path, IEnumerable<string> contents, CancellationToken cancellationToken = default) => Do(() => WriteAllLines(path, contents), cancellationToken);
    public static Task WriteAllLinesAsync(string path, IEnumerable<string> contents, Encoding encoding, CancellationToken cancellationToken = default) => Do(() => WriteAllLines(path, contents, encoding), cancellationToken);
    public static Task AppendAllTextAsync(string path, string contents, CancellationToken cancellationToken = default) => Do(() => AppendAllText(path, contents), cancellationToken);
    public static Task AppendAllTextAsync(string path, ReadOnlyMemory<char> contents, CancellationToken cancellationToken = default) => Do(() => AppendAllText(path, contents.Span), cancellationToken);
    public static Task AppendAllTextAsync(string path, string contents, Encoding encoding, CancellationToken cancellationToken = default) => Do(() => AppendAllText(path, contents, encoding), cancellationToken);
    public static Task AppendAllTextAsync(string path, ReadOnlyMemory<char> contents, Encoding encoding, CancellationToken cancellationToken = default) => Do(() => AppendAllText(path, contents.Span, encoding), cancellationToken);
    public static Task AppendAllLinesAsync(string path, IEnumerable<string> contents, CancellationToken cancellationToken = default) => Do(() => AppendAllLines(path, contents), cancellationToken);
    public static Task AppendAllLinesAsync(string path, IEnumerable<string> contents, Encoding encoding, CancellationToken cancellationToken = default) => Do(() => AppendAllLines(path, contents, encoding), cancellationToken);
}
