using System;
using Microsoft.Win32.SafeHandles;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Random access; not done yet.</summary>
public static class RandomAccess
{
    public static long GetLength(SafeFileHandle handle) => throw new NotImplementedException("RandomAccess.GetLength");
    public static void SetLength(SafeFileHandle handle, long length) => throw new NotImplementedException("RandomAccess.SetLength");
    public static int Read(SafeFileHandle handle, Span<byte> buffer, long fileOffset) => throw new NotImplementedException("RandomAccess.Read");
    public static long Read(SafeFileHandle handle, IReadOnlyList<Memory<byte>> buffers, long fileOffset) => throw new NotImplementedException("RandomAccess.Read");
    public static ValueTask<int> ReadAsync(SafeFileHandle handle, Memory<byte> buffer, long fileOffset, CancellationToken cancellationToken = default) => throw new NotImplementedException("RandomAccess.ReadAsync");
    public static ValueTask<long> ReadAsync(SafeFileHandle handle, IReadOnlyList<Memory<byte>> buffers, long fileOffset, CancellationToken cancellationToken = default) => throw new NotImplementedException("RandomAccess.ReadAsync");
    public static void Write(SafeFileHandle handle, ReadOnlySpan<byte> buffer, long fileOffset) => throw new NotImplementedException("RandomAccess.Write");
    public static void Write(SafeFileHandle handle, IReadOnlyList<ReadOnlyMemory<byte>> buffers, long fileOffset) => throw new NotImplementedException("RandomAccess.Write");
    public static ValueTask WriteAsync(SafeFileHandle handle, ReadOnlyMemory<byte> buffer, long fileOffset, CancellationToken cancellationToken = default) => throw new NotImplementedException("RandomAccess.WriteAsync");
    public static ValueTask WriteAsync(SafeFileHandle handle, IReadOnlyList<ReadOnlyMemory<byte>> buffers, long fileOffset, CancellationToken cancellationToken = default) => throw new NotImplementedException("RandomAccess.WriteAsync");
    public static void FlushToDisk(SafeFileHandle handle) => throw new NotImplementedException("RandomAccess.FlushToDisk");
}
