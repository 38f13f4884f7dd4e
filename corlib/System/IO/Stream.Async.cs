using System.Buffers;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

public abstract partial class Stream
{
    private sealed class ReadWork
    {
        internal Stream Stream;
        internal byte[] Buffer;
        internal int Offset, Count;
    }

    public Task FlushAsync() => FlushAsync(CancellationToken.None);

    public virtual Task FlushAsync(CancellationToken cancellationToken)
        => Task.Factory.StartNew(static state => ((Stream)state).Flush(), this, cancellationToken, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    public Task<int> ReadAsync(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None);

    public virtual Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<int>(cancellationToken);
        return Task.Run(() => Read(buffer, offset, count));
    }

    public virtual ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer._object is byte[] array) return new ValueTask<int>(ReadAsync(array, buffer._index, buffer._length, cancellationToken));
        return ReadThroughArray(buffer, cancellationToken);
    }

    private async ValueTask<int> ReadThroughArray(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(buffer.Length);
        try
        {
            int read = await ReadAsync(rented, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
            new ReadOnlySpan<byte>(rented, 0, read).CopyTo(buffer.Span);
            return read;
        }
        finally { ArrayPool<byte>.Shared.Return(rented); }
    }

    public Task WriteAsync(byte[] buffer, int offset, int count) => WriteAsync(buffer, offset, count, CancellationToken.None);

    public virtual Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        return Task.Run(() => Write(buffer, offset, count));
    }

    public virtual ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer._object is byte[] array) return new ValueTask(WriteAsync(array, buffer._index, buffer._length, cancellationToken));
        byte[] copy = buffer.ToArray();
        return new ValueTask(WriteAsync(copy, 0, copy.Length, cancellationToken));
    }

    public ValueTask ReadExactlyAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => ReadExactlyCore(buffer, cancellationToken);

    private async ValueTask ReadExactlyCore(Memory<byte> buffer, CancellationToken cancellationToken)
        => await ReadAtLeastAsync(buffer, buffer.Length, true, cancellationToken).ConfigureAwait(false);

    public ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken = default)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadExactlyCore(new Memory<byte>(buffer, offset, count), cancellationToken);
    }

    public ValueTask<int> ReadAtLeastAsync(Memory<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true, CancellationToken cancellationToken = default)
    {
        CheckAtLeast(buffer.Length, minimumBytes);
        return ReadAtLeastAsyncCore(buffer, minimumBytes, throwOnEndOfStream, cancellationToken);
    }

    private async ValueTask<int> ReadAtLeastAsyncCore(Memory<byte> buffer, int minimum, bool throwAtEnd, CancellationToken cancellationToken)
    {
        int total = 0;
        while (total < minimum)
        {
            int read = await ReadAsync(buffer.Slice(total), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                if (throwAtEnd) throw new EndOfStreamException();
                return total;
            }
            total += read;
        }
        return total;
    }

    public Task CopyToAsync(Stream destination) => CopyToAsync(destination, 81920, CancellationToken.None);
    public Task CopyToAsync(Stream destination, int bufferSize) => CopyToAsync(destination, bufferSize, CancellationToken.None);
    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken) => CopyToAsync(destination, 81920, cancellationToken);

    public virtual Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        ValidateCopyToArguments(destination, bufferSize);
        if (!CanRead) throw CanWrite ? new NotSupportedException(SR.NotSupported_UnreadableStream) : new ObjectDisposedException(GetType().Name, SR.IO_StreamClosed);
        return CopyToAsyncCore(destination, bufferSize, cancellationToken);
    }

    private async Task CopyToAsyncCore(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
        try
        {
            int read;
            while ((read = await ReadAsync(new Memory<byte>(buffer), cancellationToken).ConfigureAwait(false)) != 0)
                await destination.WriteAsync(new ReadOnlyMemory<byte>(buffer, 0, read), cancellationToken).ConfigureAwait(false);
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }

    public virtual IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback callback, object state)
        => TaskToAsyncResult.Begin(ReadAsync(buffer, offset, count), callback, state);

    public virtual int EndRead(IAsyncResult asyncResult) => TaskToAsyncResult.End<int>(asyncResult);

    public virtual IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback callback, object state)
        => TaskToAsyncResult.Begin(WriteAsync(buffer, offset, count), callback, state);

    public virtual void EndWrite(IAsyncResult asyncResult) => TaskToAsyncResult.End(asyncResult);
}
