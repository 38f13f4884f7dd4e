using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>A sequence of bytes to read, write or both.</summary>
public abstract partial class Stream : MarshalByRefObject, IDisposable, IAsyncDisposable
{
    public static readonly Stream Null = new NullStream();

    public abstract bool CanRead { get; }
    public abstract bool CanWrite { get; }
    public abstract bool CanSeek { get; }
    public virtual bool CanTimeout => false;
    public abstract long Length { get; }
    public abstract long Position { get; set; }

    public virtual int ReadTimeout { get => throw new InvalidOperationException("Timeouts are not supported on this stream."); set => throw new InvalidOperationException("Timeouts are not supported on this stream."); }
    public virtual int WriteTimeout { get => throw new InvalidOperationException("Timeouts are not supported on this stream."); set => throw new InvalidOperationException("Timeouts are not supported on this stream."); }

    public abstract void Flush();
    public abstract long Seek(long offset, SeekOrigin origin);
    public abstract void SetLength(long value);
    public abstract int Read(byte[] buffer, int offset, int count);
    public abstract void Write(byte[] buffer, int offset, int count);

    public virtual int Read(Span<byte> buffer)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            int read = Read(rented, 0, buffer.Length);
            if ((uint)read > (uint)buffer.Length) throw new IOException("Stream was too long.");
            new ReadOnlySpan<byte>(rented, 0, read).CopyTo(buffer);
            return read;
        }
        finally { ArrayPool<byte>.Shared.Return(rented); }
    }

    public virtual int ReadByte()
    {
        byte[] one = new byte[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public virtual void Write(ReadOnlySpan<byte> buffer)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            buffer.CopyTo(rented);
            Write(rented, 0, buffer.Length);
        }
        finally { ArrayPool<byte>.Shared.Return(rented); }
    }

    public virtual void WriteByte(byte value) => Write(new byte[] { value }, 0, 1);

    /// <summary>Reads exactly the buffer's length.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public void ReadExactly(Span<byte> buffer) => ReadAtLeastCore(buffer, buffer.Length, true);

    public void ReadExactly(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        ReadAtLeastCore(new Span<byte>(buffer, offset, count), count, true);
    }

    public int ReadAtLeast(Span<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true)
    {
        CheckAtLeast(buffer.Length, minimumBytes);
        return ReadAtLeastCore(buffer, minimumBytes, throwOnEndOfStream);
    }

    private static void CheckAtLeast(int length, int minimumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumBytes);
        if (length < minimumBytes) throw new ArgumentOutOfRangeException(nameof(minimumBytes), "Must not be greater than the length of the buffer.");
    }

    private int ReadAtLeastCore(Span<byte> buffer, int minimum, bool throwAtEnd)
    {
        int total = 0;
        while (total < minimum)
        {
            int read = Read(buffer.Slice(total));
            if (read == 0)
            {
                if (throwAtEnd) throw new EndOfStreamException();
                return total;
            }
            total += read;
        }
        return total;
    }

    public void CopyTo(Stream destination) => CopyTo(destination, 81920);

    public virtual void CopyTo(Stream destination, int bufferSize)
    {
        ValidateCopyToArguments(destination, bufferSize);
        if (!CanRead) throw CanWrite ? new NotSupportedException(SR.NotSupported_UnreadableStream) : new ObjectDisposedException(GetType().Name, SR.IO_StreamClosed);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
        try
        {
            int read;
            while ((read = Read(buffer, 0, buffer.Length)) != 0) destination.Write(buffer, 0, read);
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }

    public virtual void Close()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public void Dispose() => Close();
    protected virtual void Dispose(bool disposing) { }

    public virtual ValueTask DisposeAsync()
    {
        try
        {
            Dispose();
            return default;
        }
        catch (Exception e) { return ValueTask.FromException(e); }
    }

    protected static void ValidateBufferArguments(byte[] buffer, int offset, int count)
    {
        if (buffer == null) ThrowHelper.ArgumentNull("buffer");
        if (offset < 0) ThrowHelper.OutOfRange("offset", SR.ArgumentOutOfRange_NeedNonNegNum);
        if ((uint)count > (uint)(buffer.Length - offset)) ThrowHelper.OutOfRange("count", SR.Argument_InvalidOffLen);
    }

    protected static void ValidateCopyToArguments(Stream destination, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Guard.Positive(bufferSize);
        if (!destination.CanWrite)
            throw destination.CanRead ? new NotSupportedException(SR.NotSupported_UnwritableStream) : new ObjectDisposedException(destination.GetType().Name, SR.IO_StreamClosed);
    }

    [Obsolete] protected virtual WaitHandle CreateWaitHandle() => new ManualResetEvent(false);
    [Obsolete] protected virtual void ObjectInvariant() { }

    public static Stream Synchronized(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream as SynchronizedStream ?? new SynchronizedStream(stream);
    }
}

/// <summary>Reads nothing and forgets what is written.</summary>
internal sealed class NullStream : Stream
{
    public override bool CanRead => true;
    public override bool CanWrite => true;
    public override bool CanSeek => true;
    public override long Length => 0;
    public override long Position { get => 0; set { } }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => 0;
    public override void SetLength(long value) { }
    public override int Read(byte[] buffer, int offset, int count) => 0;
    public override int Read(Span<byte> buffer) => 0;
    public override int ReadByte() => -1;
    public override void Write(byte[] buffer, int offset, int count) { }
    public override void Write(ReadOnlySpan<byte> buffer) { }
    public override void WriteByte(byte value) { }
    public override void CopyTo(Stream destination, int bufferSize) { }
    protected override void Dispose(bool disposing) { }
}

/// <summary>Does one thing at a time.</summary>
internal sealed class SynchronizedStream(Stream stream) : Stream
{
    private readonly object _lock = new object();
    public override bool CanRead => stream.CanRead;
    public override bool CanWrite => stream.CanWrite;
    public override bool CanSeek => stream.CanSeek;
    public override bool CanTimeout => stream.CanTimeout;
    public override long Length { get { lock (_lock) return stream.Length; } }
    public override long Position { get { lock (_lock) return stream.Position; } set { lock (_lock) stream.Position = value; } }
    public override void Flush() { lock (_lock) stream.Flush(); }
    public override long Seek(long offset, SeekOrigin origin) { lock (_lock) return stream.Seek(offset, origin); }
    public override void SetLength(long value) { lock (_lock) stream.SetLength(value); }
    public override int Read(byte[] buffer, int offset, int count) { lock (_lock) return stream.Read(buffer, offset, count); }
    public override int Read(Span<byte> buffer) { lock (_lock) return stream.Read(buffer); }
    public override int ReadByte() { lock (_lock) return stream.ReadByte(); }
    public override void Write(byte[] buffer, int offset, int count) { lock (_lock) stream.Write(buffer, offset, count); }
    public override void Write(ReadOnlySpan<byte> buffer) { lock (_lock) stream.Write(buffer); }
    public override void WriteByte(byte value) { lock (_lock) stream.WriteByte(value); }
    protected override void Dispose(bool disposing)
    {
        if (disposing) lock (_lock) stream.Dispose();
    }
}
