using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Stream; not done yet.</summary>
public abstract class Stream : MarshalByRefObject, IDisposable, IAsyncDisposable
{
    public static readonly Stream Null;
    protected Stream() { }
    public abstract bool CanRead { get; }
    public abstract bool CanWrite { get; }
    public abstract bool CanSeek { get; }
    public virtual bool CanTimeout { get => throw new NotImplementedException("Stream.CanTimeout"); }
    public abstract long Length { get; }
    public abstract long Position { get; set; }
    public virtual int ReadTimeout { get => throw new NotImplementedException("Stream.ReadTimeout"); set => throw new NotImplementedException("Stream.ReadTimeout"); }
    public virtual int WriteTimeout { get => throw new NotImplementedException("Stream.WriteTimeout"); set => throw new NotImplementedException("Stream.WriteTimeout"); }
    public void CopyTo(Stream destination) => throw new NotImplementedException("Stream.CopyTo");
    public virtual void CopyTo(Stream destination, int bufferSize) => throw new NotImplementedException("Stream.CopyTo");
    public Task CopyToAsync(Stream destination) => throw new NotImplementedException("Stream.CopyToAsync");
    public Task CopyToAsync(Stream destination, int bufferSize) => throw new NotImplementedException("Stream.CopyToAsync");
    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken) => throw new NotImplementedException("Stream.CopyToAsync");
    public virtual Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new NotImplementedException("Stream.CopyToAsync");
    public void Dispose() => throw new NotImplementedException("Stream.Dispose");
    public virtual void Close() => throw new NotImplementedException("Stream.Close");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("Stream.Dispose");
    public virtual ValueTask DisposeAsync() => throw new NotImplementedException("Stream.DisposeAsync");
    public abstract void Flush();
    public Task FlushAsync() => throw new NotImplementedException("Stream.FlushAsync");
    public virtual Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("Stream.FlushAsync");
    protected virtual WaitHandle CreateWaitHandle() => throw new NotImplementedException("Stream.CreateWaitHandle");
    public virtual IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback callback, object state) => throw new NotImplementedException("Stream.BeginRead");
    public virtual int EndRead(IAsyncResult asyncResult) => throw new NotImplementedException("Stream.EndRead");
    public Task<int> ReadAsync(byte[] buffer, int offset, int count) => throw new NotImplementedException("Stream.ReadAsync");
    public virtual Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("Stream.ReadAsync");
    public virtual ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("Stream.ReadAsync");
    public ValueTask ReadExactlyAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("Stream.ReadExactlyAsync");
    public ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default) => throw new NotImplementedException("Stream.ReadExactlyAsync");
    public ValueTask<int> ReadAtLeastAsync(Memory<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true, CancellationToken cancellationToken = default) => throw new NotImplementedException("Stream.ReadAtLeastAsync");
    public virtual IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback callback, object state) => throw new NotImplementedException("Stream.BeginWrite");
    public virtual void EndWrite(IAsyncResult asyncResult) => throw new NotImplementedException("Stream.EndWrite");
    public Task WriteAsync(byte[] buffer, int offset, int count) => throw new NotImplementedException("Stream.WriteAsync");
    public virtual Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("Stream.WriteAsync");
    public virtual ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("Stream.WriteAsync");
    public abstract long Seek(long offset, SeekOrigin origin);
    public abstract void SetLength(long value);
    public abstract int Read(byte[] buffer, int offset, int count);
    public virtual int Read(Span<byte> buffer) => throw new NotImplementedException("Stream.Read");
    public virtual int ReadByte() => throw new NotImplementedException("Stream.ReadByte");
    public void ReadExactly(Span<byte> buffer) => throw new NotImplementedException("Stream.ReadExactly");
    public void ReadExactly(byte[] buffer, int offset, int count) => throw new NotImplementedException("Stream.ReadExactly");
    public int ReadAtLeast(Span<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true) => throw new NotImplementedException("Stream.ReadAtLeast");
    public abstract void Write(byte[] buffer, int offset, int count);
    public virtual void Write(ReadOnlySpan<byte> buffer) => throw new NotImplementedException("Stream.Write");
    public virtual void WriteByte(byte value) => throw new NotImplementedException("Stream.WriteByte");
    public static Stream Synchronized(Stream stream) => throw new NotImplementedException("Stream.Synchronized");
    protected virtual void ObjectInvariant() => throw new NotImplementedException("Stream.ObjectInvariant");
    protected static void ValidateBufferArguments(byte[] buffer, int offset, int count) => throw new NotImplementedException("Stream.ValidateBufferArguments");
    protected static void ValidateCopyToArguments(Stream destination, int bufferSize) => throw new NotImplementedException("Stream.ValidateCopyToArguments");
}
