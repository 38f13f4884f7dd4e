using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Memory stream; not done yet.</summary>
public class MemoryStream : Stream
{
    public MemoryStream() { throw new NotImplementedException("MemoryStream"); }
    public MemoryStream(int capacity) { throw new NotImplementedException("MemoryStream"); }
    public MemoryStream(byte[] buffer) { throw new NotImplementedException("MemoryStream"); }
    public MemoryStream(byte[] buffer, bool writable) { throw new NotImplementedException("MemoryStream"); }
    public MemoryStream(byte[] buffer, int index, int count) { throw new NotImplementedException("MemoryStream"); }
    public MemoryStream(byte[] buffer, int index, int count, bool writable) { throw new NotImplementedException("MemoryStream"); }
    public MemoryStream(byte[] buffer, int index, int count, bool writable, bool publiclyVisible) { throw new NotImplementedException("MemoryStream"); }
    public override bool CanRead { get => throw new NotImplementedException("MemoryStream.CanRead"); }
    public override bool CanSeek { get => throw new NotImplementedException("MemoryStream.CanSeek"); }
    public override bool CanWrite { get => throw new NotImplementedException("MemoryStream.CanWrite"); }
    public virtual int Capacity { get => throw new NotImplementedException("MemoryStream.Capacity"); set => throw new NotImplementedException("MemoryStream.Capacity"); }
    public override long Length { get => throw new NotImplementedException("MemoryStream.Length"); }
    public override long Position { get => throw new NotImplementedException("MemoryStream.Position"); set => throw new NotImplementedException("MemoryStream.Position"); }
    protected override void Dispose(bool disposing) => throw new NotImplementedException("MemoryStream.Dispose");
    public override void Flush() => throw new NotImplementedException("MemoryStream.Flush");
    public override Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("MemoryStream.FlushAsync");
    public virtual byte[] GetBuffer() => throw new NotImplementedException("MemoryStream.GetBuffer");
    public virtual bool TryGetBuffer(out ArraySegment<byte> buffer) => throw new NotImplementedException("MemoryStream.TryGetBuffer");
    public override int Read(byte[] buffer, int offset, int count) => throw new NotImplementedException("MemoryStream.Read");
    public override int Read(Span<byte> buffer) => throw new NotImplementedException("MemoryStream.Read");
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("MemoryStream.ReadAsync");
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("MemoryStream.ReadAsync");
    public override int ReadByte() => throw new NotImplementedException("MemoryStream.ReadByte");
    public override void CopyTo(Stream destination, int bufferSize) => throw new NotImplementedException("MemoryStream.CopyTo");
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new NotImplementedException("MemoryStream.CopyToAsync");
    public override long Seek(long offset, SeekOrigin loc) => throw new NotImplementedException("MemoryStream.Seek");
    public override void SetLength(long value) => throw new NotImplementedException("MemoryStream.SetLength");
    public virtual byte[] ToArray() => throw new NotImplementedException("MemoryStream.ToArray");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotImplementedException("MemoryStream.Write");
    public override void Write(ReadOnlySpan<byte> buffer) => throw new NotImplementedException("MemoryStream.Write");
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("MemoryStream.WriteAsync");
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("MemoryStream.WriteAsync");
    public override void WriteByte(byte value) => throw new NotImplementedException("MemoryStream.WriteByte");
    public virtual void WriteTo(Stream stream) => throw new NotImplementedException("MemoryStream.WriteTo");
}
