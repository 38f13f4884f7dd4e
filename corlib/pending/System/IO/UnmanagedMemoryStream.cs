using System;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Unmanaged memory stream; not done yet.</summary>
public class UnmanagedMemoryStream : Stream
{
    protected UnmanagedMemoryStream() { }
    public UnmanagedMemoryStream(SafeBuffer buffer, long offset, long length) { throw new NotImplementedException("UnmanagedMemoryStream"); }
    public UnmanagedMemoryStream(SafeBuffer buffer, long offset, long length, FileAccess access) { throw new NotImplementedException("UnmanagedMemoryStream"); }
    public unsafe UnmanagedMemoryStream(byte* pointer, long length) { throw new NotImplementedException("UnmanagedMemoryStream"); }
    public unsafe UnmanagedMemoryStream(byte* pointer, long length, long capacity, FileAccess access) { throw new NotImplementedException("UnmanagedMemoryStream"); }
    public override bool CanRead { get => throw new NotImplementedException("UnmanagedMemoryStream.CanRead"); }
    public override bool CanSeek { get => throw new NotImplementedException("UnmanagedMemoryStream.CanSeek"); }
    public override bool CanWrite { get => throw new NotImplementedException("UnmanagedMemoryStream.CanWrite"); }
    public override long Length { get => throw new NotImplementedException("UnmanagedMemoryStream.Length"); }
    public long Capacity { get => throw new NotImplementedException("UnmanagedMemoryStream.Capacity"); }
    public override long Position { get => throw new NotImplementedException("UnmanagedMemoryStream.Position"); set => throw new NotImplementedException("UnmanagedMemoryStream.Position"); }
    public unsafe byte* PositionPointer { get => throw new NotImplementedException("UnmanagedMemoryStream.PositionPointer"); set => throw new NotImplementedException("UnmanagedMemoryStream.PositionPointer"); }
    protected void Initialize(SafeBuffer buffer, long offset, long length, FileAccess access) => throw new NotImplementedException("UnmanagedMemoryStream.Initialize");
    protected unsafe void Initialize(byte* pointer, long length, long capacity, FileAccess access) => throw new NotImplementedException("UnmanagedMemoryStream.Initialize");
    protected override void Dispose(bool disposing) => throw new NotImplementedException("UnmanagedMemoryStream.Dispose");
    public override void Flush() => throw new NotImplementedException("UnmanagedMemoryStream.Flush");
    public override Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("UnmanagedMemoryStream.FlushAsync");
    public override int Read(byte[] buffer, int offset, int count) => throw new NotImplementedException("UnmanagedMemoryStream.Read");
    public override int Read(Span<byte> buffer) => throw new NotImplementedException("UnmanagedMemoryStream.Read");
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("UnmanagedMemoryStream.ReadAsync");
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("UnmanagedMemoryStream.ReadAsync");
    public override int ReadByte() => throw new NotImplementedException("UnmanagedMemoryStream.ReadByte");
    public override long Seek(long offset, SeekOrigin loc) => throw new NotImplementedException("UnmanagedMemoryStream.Seek");
    public override void SetLength(long value) => throw new NotImplementedException("UnmanagedMemoryStream.SetLength");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotImplementedException("UnmanagedMemoryStream.Write");
    public override void Write(ReadOnlySpan<byte> buffer) => throw new NotImplementedException("UnmanagedMemoryStream.Write");
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("UnmanagedMemoryStream.WriteAsync");
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("UnmanagedMemoryStream.WriteAsync");
    public override void WriteByte(byte value) => throw new NotImplementedException("UnmanagedMemoryStream.WriteByte");
}
