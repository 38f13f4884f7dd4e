using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Buffered stream; not done yet.</summary>
public sealed class BufferedStream : Stream
{
    public BufferedStream(Stream stream) { throw new NotImplementedException("BufferedStream"); }
    public BufferedStream(Stream stream, int bufferSize) { throw new NotImplementedException("BufferedStream"); }
    public Stream UnderlyingStream { get => throw new NotImplementedException("BufferedStream.UnderlyingStream"); }
    public int BufferSize { get => throw new NotImplementedException("BufferedStream.BufferSize"); }
    public override bool CanRead { get => throw new NotImplementedException("BufferedStream.CanRead"); }
    public override bool CanWrite { get => throw new NotImplementedException("BufferedStream.CanWrite"); }
    public override bool CanSeek { get => throw new NotImplementedException("BufferedStream.CanSeek"); }
    public override long Length { get => throw new NotImplementedException("BufferedStream.Length"); }
    public override long Position { get => throw new NotImplementedException("BufferedStream.Position"); set => throw new NotImplementedException("BufferedStream.Position"); }
    protected override void Dispose(bool disposing) => throw new NotImplementedException("BufferedStream.Dispose");
    public override ValueTask DisposeAsync() => throw new NotImplementedException("BufferedStream.DisposeAsync");
    public override void Flush() => throw new NotImplementedException("BufferedStream.Flush");
    public override Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("BufferedStream.FlushAsync");
    public override int Read(byte[] buffer, int offset, int count) => throw new NotImplementedException("BufferedStream.Read");
    public override int Read(Span<byte> destination) => throw new NotImplementedException("BufferedStream.Read");
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("BufferedStream.ReadAsync");
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("BufferedStream.ReadAsync");
    public override IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback callback, object state) => throw new NotImplementedException("BufferedStream.BeginRead");
    public override int EndRead(IAsyncResult asyncResult) => throw new NotImplementedException("BufferedStream.EndRead");
    public override int ReadByte() => throw new NotImplementedException("BufferedStream.ReadByte");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotImplementedException("BufferedStream.Write");
    public override void Write(ReadOnlySpan<byte> buffer) => throw new NotImplementedException("BufferedStream.Write");
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("BufferedStream.WriteAsync");
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("BufferedStream.WriteAsync");
    public override IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback callback, object state) => throw new NotImplementedException("BufferedStream.BeginWrite");
    public override void EndWrite(IAsyncResult asyncResult) => throw new NotImplementedException("BufferedStream.EndWrite");
    public override void WriteByte(byte value) => throw new NotImplementedException("BufferedStream.WriteByte");
    public override long Seek(long offset, SeekOrigin origin) => throw new NotImplementedException("BufferedStream.Seek");
    public override void SetLength(long value) => throw new NotImplementedException("BufferedStream.SetLength");
    public override void CopyTo(Stream destination, int bufferSize) => throw new NotImplementedException("BufferedStream.CopyTo");
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new NotImplementedException("BufferedStream.CopyToAsync");
}
