using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>A stream over memory that the collector does not own: an address, or a part of a SafeBuffer. Its capacity never grows.</summary>
public unsafe class UnmanagedMemoryStream : Stream
{
    private SafeBuffer _buffer; // null: over an address
    private byte* _memory;
    private long _offset, _length, _capacity, _position;
    private FileAccess _access;
    private bool _open;

    /// <summary>Closed until Initialize.</summary>
    protected UnmanagedMemoryStream() { }

    public UnmanagedMemoryStream(SafeBuffer buffer, long offset, long length) : this(buffer, offset, length, FileAccess.Read) { }

    public UnmanagedMemoryStream(SafeBuffer buffer, long offset, long length, FileAccess access)
    {
        Initialize(buffer, offset, length, access);
    }

    public UnmanagedMemoryStream(byte* pointer, long length) : this(pointer, length, length, FileAccess.Read) { }

    public UnmanagedMemoryStream(byte* pointer, long length, long capacity, FileAccess access)
    {
        Initialize(pointer, length, capacity, access);
    }

    /// <exception cref="ArgumentNullException">buffer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">offset or length is negative, or access is no access.</exception>
    /// <exception cref="ArgumentException">The part is not within the buffer.</exception>
    /// <exception cref="InvalidOperationException">The stream is open already.</exception>
    protected void Initialize(SafeBuffer buffer, long offset, long length, FileAccess access)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (buffer.ByteLength < (ulong)offset + (ulong)length)
            throw new ArgumentException(SR.Argument_InvalidSafeBufferOffLen);
        if (access < FileAccess.Read || access > FileAccess.ReadWrite)
            throw new ArgumentOutOfRangeException(nameof(access));
        RequireUnopened();
        _buffer = buffer;
        _offset = offset;
        Open(length, length, access);
    }

    /// <exception cref="ArgumentNullException">pointer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">length or capacity is negative, length above capacity, the end beyond the address space, or access no access.</exception>
    /// <exception cref="InvalidOperationException">The stream is open already.</exception>
    protected void Initialize(byte* pointer, long length, long capacity, FileAccess access)
    {
        if (pointer == null)
            throw new ArgumentNullException(nameof(pointer));
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (length > capacity)
            throw new ArgumentOutOfRangeException(nameof(length), SR.ArgumentOutOfRange_LengthGreaterThanCapacity);
        if ((nuint)(pointer + capacity) < (nuint)pointer)
            throw new ArgumentOutOfRangeException(nameof(capacity), SR.ArgumentOutOfRange_UnmanagedMemStreamWrapAround);
        if (access < FileAccess.Read || access > FileAccess.ReadWrite)
            throw new ArgumentOutOfRangeException(nameof(access), SR.ArgumentOutOfRange_Enum);
        RequireUnopened();
        _memory = pointer;
        _offset = 0;
        Open(length, capacity, access);
    }

    private void Open(long length, long capacity, FileAccess access)
    {
        _length = length;
        _capacity = capacity;
        _access = access;
        _open = true;
    }

    private void RequireUnopened()
    {
        if (_open)
            throw new InvalidOperationException(SR.InvalidOperation_CalledTwice);
    }

    public override bool CanRead => _open && (_access & FileAccess.Read) != 0;
    public override bool CanSeek => _open;
    public override bool CanWrite => _open && (_access & FileAccess.Write) != 0;

    public override long Length
    {
        get
        {
            RequireOpen();
            return Interlocked.Read(ref _length);
        }
    }

    public long Capacity
    {
        get
        {
            RequireOpen();
            return _capacity;
        }
    }

    public override long Position
    {
        get
        {
            if (!CanSeek)
                throw Closed();
            return Interlocked.Read(ref _position);
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (!CanSeek)
                throw Closed();
            Interlocked.Exchange(ref _position, value);
        }
    }

    /// <summary>The address of the next byte.</summary>
    /// <exception cref="NotSupportedException">The stream is over a SafeBuffer.</exception>
    /// <exception cref="IndexOutOfRangeException">The position is beyond the capacity.</exception>
    public byte* PositionPointer
    {
        get
        {
            if (_buffer != null)
                throw new NotSupportedException(SR.NotSupported_UmsSafeBuffer);
            RequireOpen();
            long position = Interlocked.Read(ref _position);
            if (position > _capacity)
                throw new IndexOutOfRangeException(SR.IndexOutOfRange_UMSPosition);
            return _memory + position;
        }
        set
        {
            if (_buffer != null)
                throw new NotSupportedException(SR.NotSupported_UmsSafeBuffer);
            RequireOpen();
            if (value < _memory)
                throw new IOException(SR.IO_SeekBeforeBegin);
            long position = value - _memory;
            if (position < 0)
                throw new ArgumentOutOfRangeException("offset", SR.ArgumentOutOfRange_UnmanagedMemStreamLength);
            Interlocked.Exchange(ref _position, position);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _open = false;
        _memory = null;
        base.Dispose(disposing);
    }

    public override void Flush() => RequireOpen();

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);
        try
        {
            Flush();
            return Task.CompletedTask;
        }
        catch (Exception e)
        {
            return Task.FromException(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Take(new Span<byte>(buffer, offset, count));
    }

    // A derived class that overrides Read(byte[], int, int) alone must see every read.
    public override int Read(Span<byte> buffer) => GetType() == typeof(UnmanagedMemoryStream) ? Take(buffer) : base.Read(buffer);

    private int Take(Span<byte> buffer)
    {
        RequireReading();
        long position = Interlocked.Read(ref _position);
        long count = Math.Min(Interlocked.Read(ref _length) - position, buffer.Length);
        if (count <= 0)
            return 0;
        CopyOut(position, buffer.Slice(0, (int)count));
        Interlocked.Exchange(ref _position, position + count);
        return (int)count;
    }

    public override int ReadByte()
    {
        byte value = 0;
        return Take(new Span<byte>(ref value)) == 0 ? -1 : value;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<int>(cancellationToken);
        try
        {
            return Task.FromResult(Read(buffer, offset, count));
        }
        catch (Exception e)
        {
            return Task.FromException<int>(e);
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return new ValueTask<int>(Task.FromCanceled<int>(cancellationToken));
        try
        {
            return new ValueTask<int>(Read(buffer.Span));
        }
        catch (Exception e)
        {
            return new ValueTask<int>(Task.FromException<int>(e));
        }
    }

    public override long Seek(long offset, SeekOrigin loc)
    {
        RequireOpen();
        long origin = loc switch
        {
            SeekOrigin.Begin => 0,
            SeekOrigin.Current => Interlocked.Read(ref _position),
            SeekOrigin.End => Interlocked.Read(ref _length),
            _ => throw new ArgumentException(SR.Argument_InvalidSeekOrigin),
        };
        long position = unchecked(origin + offset);
        if (position < 0)
            throw new IOException(SR.IO_SeekBeforeBegin);
        Interlocked.Exchange(ref _position, position);
        return position;
    }

    /// <exception cref="IOException">The length would be above the capacity.</exception>
    public override void SetLength(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        if (_buffer != null)
            throw new NotSupportedException(SR.NotSupported_UmsSafeBuffer);
        RequireWriting();
        if (value > _capacity)
            throw new IOException(SR.IO_FixedCapacity);
        long length = Interlocked.Read(ref _length);
        if (value > length)
            NativeMemory.Clear(_memory + length, (nuint)(value - length));
        Interlocked.Exchange(ref _length, value);
        if (Interlocked.Read(ref _position) > value)
            Interlocked.Exchange(ref _position, value);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Put(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (GetType() == typeof(UnmanagedMemoryStream))
            Put(buffer);
        else
            base.Write(buffer);
    }

    private void Put(ReadOnlySpan<byte> buffer)
    {
        RequireWriting();
        long position = Interlocked.Read(ref _position), length = Interlocked.Read(ref _length);
        long end = position + buffer.Length;
        if (end < 0)
            throw new IOException(SR.IO_StreamTooLong);
        if (end > _capacity)
            throw new NotSupportedException(SR.IO_FixedCapacity);
        // What lies between the old end and the position reads as zeros. A SafeBuffer's length is its capacity: no gap there.
        if (_buffer == null && position > length)
            NativeMemory.Clear(_memory + length, (nuint)(position - length));
        CopyIn(position, buffer);
        Interlocked.Exchange(ref _position, end);
        if (end > length)
            Interlocked.Exchange(ref _length, end);
    }

    public override void WriteByte(byte value) => Put(new ReadOnlySpan<byte>(in value));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);
        try
        {
            Write(buffer, offset, count);
            return Task.CompletedTask;
        }
        catch (Exception e)
        {
            return Task.FromException(e);
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return new ValueTask(Task.FromCanceled(cancellationToken));
        try
        {
            Write(buffer.Span);
            return default;
        }
        catch (Exception e)
        {
            return new ValueTask(Task.FromException(e));
        }
    }

    private void CopyOut(long position, Span<byte> target)
    {
        byte* memory = Acquire();
        try
        {
            new ReadOnlySpan<byte>(memory + _offset + position, target.Length).CopyTo(target);
        }
        finally
        {
            _buffer?.ReleasePointer();
        }
    }

    private void CopyIn(long position, ReadOnlySpan<byte> source)
    {
        byte* memory = Acquire();
        try
        {
            source.CopyTo(new Span<byte>(memory + _offset + position, source.Length));
        }
        finally
        {
            _buffer?.ReleasePointer();
        }
    }

    private byte* Acquire()
    {
        byte* memory = _memory;
        _buffer?.AcquirePointer(ref memory);
        return memory;
    }

    private static ObjectDisposedException Closed() => new ObjectDisposedException(null, SR.IO_StreamClosed);

    private void RequireOpen()
    {
        if (!_open)
            throw Closed();
    }

    private void RequireReading()
    {
        RequireOpen();
        if (!CanRead)
            throw new NotSupportedException(SR.NotSupported_UnreadableStream);
    }

    private void RequireWriting()
    {
        RequireOpen();
        if (!CanWrite)
            throw new NotSupportedException(SR.NotSupported_UnwritableStream);
    }
}
