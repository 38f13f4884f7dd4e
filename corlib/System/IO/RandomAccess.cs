using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>Reads and writes at given places of a file, without its position. A file that cannot seek is used where it is.</summary>
public static unsafe class RandomAccess
{
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    public static long GetLength(SafeFileHandle handle)
    {
        Require(handle);
        OS.FileStatus status;
        FileErrors.Check(OS.StatFile(handle.Descriptor, &status), handle.Path);
        return status.Size;
    }

    /// <exception cref="ArgumentOutOfRangeException">length is negative.</exception>
    public static void SetLength(SafeFileHandle handle, long length)
    {
        Require(handle);
        if (length < 0)
            throw new ArgumentOutOfRangeException(nameof(length), SR.ArgumentOutOfRange_NeedNonNegNum);
        FileErrors.Check(OS.TruncateFile(handle.Descriptor, length), handle.Path);
    }

    /// <summary>How many bytes there were, 0 at the end.</summary>
    public static int Read(SafeFileHandle handle, Span<byte> buffer, long fileOffset)
    {
        Require(handle, fileOffset);
        fixed (byte* p = buffer)
        {
            long n = OS.ReadFile(handle.Descriptor, p, buffer.Length, fileOffset);
            if (n == -OS.SeekError)
                n = OS.ReadFile(handle.Descriptor, p, buffer.Length, -1);
            FileErrors.Check(n, handle.Path);
            return (int)n;
        }
    }

    /// <summary>Fills the buffers one after the other, until the file's end.</summary>
    public static long Read(SafeFileHandle handle, IReadOnlyList<Memory<byte>> buffers, long fileOffset)
    {
        Require(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        long total = 0;
        for (int i = 0; i < buffers.Count; i++)
        {
            Span<byte> buffer = buffers[i].Span;
            int n = Read(handle, buffer, fileOffset + total);
            total += n;
            if (n < buffer.Length)
                break;
        }
        return total;
    }

    public static ValueTask<int> ReadAsync(SafeFileHandle handle, Memory<byte> buffer, long fileOffset, CancellationToken cancellationToken = default)
    {
        Require(handle, fileOffset);
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<int>(cancellationToken);
        return new ValueTask<int>(Task.Run(() => Read(handle, buffer.Span, fileOffset), cancellationToken));
    }

    public static ValueTask<long> ReadAsync(SafeFileHandle handle, IReadOnlyList<Memory<byte>> buffers, long fileOffset, CancellationToken cancellationToken = default)
    {
        Require(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<long>(cancellationToken);
        return new ValueTask<long>(Task.Run(() => Read(handle, buffers, fileOffset), cancellationToken));
    }

    /// <summary>Writes everything.</summary>
    public static void Write(SafeFileHandle handle, ReadOnlySpan<byte> buffer, long fileOffset)
    {
        Require(handle, fileOffset);
        fixed (byte* p = buffer)
        {
            for (long done = 0; done < buffer.Length;)
            {
                long n = OS.WriteFile(handle.Descriptor, p + done, buffer.Length - done, fileOffset + done);
                if (n == -OS.SeekError)
                    n = OS.WriteFile(handle.Descriptor, p + done, buffer.Length - done, -1);
                // The descriptor is open, yet not for writing.
                FileErrors.Check(n == -OS.BadFile ? -OS.Access : n, handle.Path);
                done += n;
            }
        }
    }

    /// <summary>Writes the buffers one after the other.</summary>
    public static void Write(SafeFileHandle handle, IReadOnlyList<ReadOnlyMemory<byte>> buffers, long fileOffset)
    {
        Require(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        for (int i = 0; i < buffers.Count; i++)
        {
            Write(handle, buffers[i].Span, fileOffset);
            fileOffset += buffers[i].Length;
        }
    }

    public static ValueTask WriteAsync(SafeFileHandle handle, ReadOnlyMemory<byte> buffer, long fileOffset, CancellationToken cancellationToken = default)
    {
        Require(handle, fileOffset);
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled(cancellationToken);
        return new ValueTask(Task.Run(() => Write(handle, buffer.Span, fileOffset), cancellationToken));
    }

    public static ValueTask WriteAsync(SafeFileHandle handle, IReadOnlyList<ReadOnlyMemory<byte>> buffers, long fileOffset, CancellationToken cancellationToken = default)
    {
        Require(handle, fileOffset);
        ArgumentNullException.ThrowIfNull(buffers);
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled(cancellationToken);
        return new ValueTask(Task.Run(() => Write(handle, buffers, fileOffset), cancellationToken));
    }

    /// <summary>Returns when the disk has what was written.</summary>
    public static void FlushToDisk(SafeFileHandle handle)
    {
        Require(handle);
        int result = OS.SyncFile(handle.Descriptor);
        // A pipe or a terminal has no disk behind it.
        if (result != -OS.Invalid && result != -OS.ReadOnlySystem)
            FileErrors.Check(result, handle.Path);
    }

    private static void Require(SafeFileHandle handle, long fileOffset = 0)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.IsInvalid)
            throw new ArgumentException(SR.Arg_InvalidHandle, nameof(handle));
        if (handle.IsClosed)
            throw new ObjectDisposedException(null, SR.IO_FileClosed);
        if (fileOffset < 0)
            throw new ArgumentOutOfRangeException(nameof(fileOffset), SR.ArgumentOutOfRange_NeedNonNegNum);
    }
}
