using System;
using Microsoft.Win32.SafeHandles;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>File stream; not done yet.</summary>
public class FileStream : Stream
{
    public FileStream(nint handle, FileAccess access) { throw new NotImplementedException("FileStream"); }
    public FileStream(nint handle, FileAccess access, bool ownsHandle) { throw new NotImplementedException("FileStream"); }
    public FileStream(nint handle, FileAccess access, bool ownsHandle, int bufferSize) { throw new NotImplementedException("FileStream"); }
    public FileStream(nint handle, FileAccess access, bool ownsHandle, int bufferSize, bool isAsync) { throw new NotImplementedException("FileStream"); }
    public FileStream(SafeFileHandle handle, FileAccess access) { throw new NotImplementedException("FileStream"); }
    public FileStream(SafeFileHandle handle, FileAccess access, int bufferSize) { throw new NotImplementedException("FileStream"); }
    public FileStream(SafeFileHandle handle, FileAccess access, int bufferSize, bool isAsync) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileMode mode) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileMode mode, FileAccess access) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options) { throw new NotImplementedException("FileStream"); }
    public FileStream(string path, FileStreamOptions options) { throw new NotImplementedException("FileStream"); }
    public virtual nint Handle { get => throw new NotImplementedException("FileStream.Handle"); }
    public override bool CanRead { get => throw new NotImplementedException("FileStream.CanRead"); }
    public override bool CanWrite { get => throw new NotImplementedException("FileStream.CanWrite"); }
    public virtual SafeFileHandle SafeFileHandle { get => throw new NotImplementedException("FileStream.SafeFileHandle"); }
    public virtual string Name { get => throw new NotImplementedException("FileStream.Name"); }
    public virtual bool IsAsync { get => throw new NotImplementedException("FileStream.IsAsync"); }
    public override long Length { get => throw new NotImplementedException("FileStream.Length"); }
    public override long Position { get => throw new NotImplementedException("FileStream.Position"); set => throw new NotImplementedException("FileStream.Position"); }
    public override bool CanSeek { get => throw new NotImplementedException("FileStream.CanSeek"); }
    public virtual void Lock(long position, long length) => throw new NotImplementedException("FileStream.Lock");
    public virtual void Unlock(long position, long length) => throw new NotImplementedException("FileStream.Unlock");
    public override Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("FileStream.FlushAsync");
    public override int Read(byte[] buffer, int offset, int count) => throw new NotImplementedException("FileStream.Read");
    public override int Read(Span<byte> buffer) => throw new NotImplementedException("FileStream.Read");
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("FileStream.ReadAsync");
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("FileStream.ReadAsync");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotImplementedException("FileStream.Write");
    public override void Write(ReadOnlySpan<byte> buffer) => throw new NotImplementedException("FileStream.Write");
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new NotImplementedException("FileStream.WriteAsync");
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("FileStream.WriteAsync");
    public override void Flush() => throw new NotImplementedException("FileStream.Flush");
    public virtual void Flush(bool flushToDisk) => throw new NotImplementedException("FileStream.Flush");
    public override void SetLength(long value) => throw new NotImplementedException("FileStream.SetLength");
    public override int ReadByte() => throw new NotImplementedException("FileStream.ReadByte");
    public override void WriteByte(byte value) => throw new NotImplementedException("FileStream.WriteByte");
    protected override void Dispose(bool disposing) => throw new NotImplementedException("FileStream.Dispose");
    public override ValueTask DisposeAsync() => throw new NotImplementedException("FileStream.DisposeAsync");
    public override void CopyTo(Stream destination, int bufferSize) => throw new NotImplementedException("FileStream.CopyTo");
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new NotImplementedException("FileStream.CopyToAsync");
    public override IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback callback, object state) => throw new NotImplementedException("FileStream.BeginRead");
    public override int EndRead(IAsyncResult asyncResult) => throw new NotImplementedException("FileStream.EndRead");
    public override IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback callback, object state) => throw new NotImplementedException("FileStream.BeginWrite");
    public override void EndWrite(IAsyncResult asyncResult) => throw new NotImplementedException("FileStream.EndWrite");
    public override long Seek(long offset, SeekOrigin origin) => throw new NotImplementedException("FileStream.Seek");
}
