using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>A stream over an array, which grows unless it was given.</summary>
public class MemoryStream : Stream
{
    private byte[] _buffer;
    private readonly int _origin;
    private int _position, _length, _capacity;
    private readonly bool _expandable, _exposable;
    private bool _writable, _open;

    public MemoryStream() : this(0) { }

    public MemoryStream(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _buffer = capacity != 0 ? new byte[capacity] : Array.Empty<byte>();
        _capacity = capacity;
        _expandable = _writable = _exposable = _open = true;
    }

    public MemoryStream(byte[] buffer) : this(buffer, true) { }

    public MemoryStream(byte[] buffer, bool writable)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        _buffer = buffer;
        _length = _capacity = buffer.Length;
        _writable = writable;
        _open = true;
    }

    public MemoryStream(byte[] buffer, int index, int count) : this(buffer, index, count, true, false) { }
    public MemoryStream(byte[] buffer, int index, int count, bool writable) : this(buffer, index, count, writable, false) { }

    public MemoryStream(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        _buffer = buffer;
        _origin = _position = index;
        _length = _capacity = index + count;
        _writable = writable;
        _exposable = publiclyVisible;
        _open = true;
    }

    public override bool CanRead => _open;
    public override bool CanSeek => _open;
    public override bool CanWrite => _writable;

    private void CheckOpen()
    {
        if (!_open) throw new ObjectDisposedException(null, SR.IO_StreamClosed);
    }

    private void CheckWritable()
    {
        if (!CanWrite) throw new NotSupportedException(SR.NotSupported_UnwritableStream);
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        _open = false;
        _writable = false;
    }

    private bool EnsureCapacity(int value)
    {
        if (value < 0) throw new IOException("Stream was too long.");
        if (value <= _capacity) return false;
        int wanted = Math.Max(value, 256);
        if (wanted < _capacity * 2) wanted = _capacity * 2;
        if ((uint)(_capacity * 2) > (uint)Array.MaxLength) wanted = Math.Max(value, Array.MaxLength);
        Capacity = wanted;
        return true;
    }

    public override void Flush() { }
    public override Task FlushAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;

    public virtual byte[] GetBuffer() => _exposable ? _buffer : throw new UnauthorizedAccessException("MemoryStream's internal buffer cannot be accessed.");

    public virtual bool TryGetBuffer(out ArraySegment<byte> buffer)
    {
        buffer = _exposable ? new ArraySegment<byte>(_buffer, _origin, _length - _origin) : default;
        return _exposable;
    }

    public virtual int Capacity
    {
        get
        {
            CheckOpen();
            return _capacity - _origin;
        }
        set
        {
            if (value < Length) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_SmallCapacity);
            CheckOpen();
            if (!_expandable && value != Capacity) throw new NotSupportedException("Memory stream is not expandable.");
            if (!_expandable || value == _capacity) return;
            byte[] fresh = value > 0 ? new byte[value] : Array.Empty<byte>();
            if (_length > 0) Buffer.BlockCopy(_buffer, 0, fresh, 0, _length);
            _buffer = fresh;
            _capacity = value;
        }
    }

    public override long Length
    {
        get
        {
            CheckOpen();
            return _length - _origin;
        }
    }

    public override long Position
    {
        get
        {
            CheckOpen();
            return _position - _origin;
        }
        set
        {
            if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), value, "value ('" + value + "') must be a non-negative value.");
            CheckOpen();
            if (value > int.MaxValue - _origin) throw new ArgumentOutOfRangeException(nameof(value), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
            _position = _origin + (int)value;
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(new Span<byte>(buffer, offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        CheckOpen();
        int n = Math.Min(_length - _position, buffer.Length);
        if (n <= 0) return 0;
        new Span<byte>(_buffer, _position, n).CopyTo(buffer);
        _position += n;
        return n;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<int>(cancellationToken);
        try { return Task.FromResult(Read(buffer, offset, count)); }
        catch (Exception e) { return Task.FromException<int>(e); }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<int>(cancellationToken);
        try { return new ValueTask<int>(Read(buffer.Span)); }
        catch (Exception e) { return ValueTask.FromException<int>(e); }
    }

    public override int ReadByte()
    {
        CheckOpen();
        return _position >= _length ? -1 : _buffer[_position++];
    }

    public override void CopyTo(Stream destination, int bufferSize)
    {
        ValidateCopyToArguments(destination, bufferSize);
        CheckOpen();
        int start = _position, left = Math.Max(0, _length - start);
        _position = Math.Max(_position, _length);
        if (left > 0) destination.Write(_buffer, start, left);
    }

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        ValidateCopyToArguments(destination, bufferSize);
        CheckOpen();
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        int start = _position, left = Math.Max(0, _length - start);
        _position = Math.Max(_position, _length);
        return left == 0 ? Task.CompletedTask : destination.WriteAsync(_buffer, start, left, cancellationToken);
    }

    public override long Seek(long offset, SeekOrigin loc)
    {
        CheckOpen();
        int from = loc switch
        {
            SeekOrigin.Begin => _origin,
            SeekOrigin.Current => _position,
            SeekOrigin.End => _length,
            _ => throw new ArgumentException("Invalid seek origin."),
        };
        if (offset > int.MaxValue - from) throw new ArgumentOutOfRangeException(nameof(offset), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
        int to = unchecked(from + (int)offset);
        if (unchecked(from + offset) < _origin || to < _origin) throw new IOException("An attempt was made to move the position before the beginning of the stream.");
        _position = to;
        return _position - _origin;
    }

    public override void SetLength(long value)
    {
        if (value < 0 || value > int.MaxValue - _origin) throw new ArgumentOutOfRangeException(nameof(value), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
        CheckWritable();
        int length = _origin + (int)value;
        if (!EnsureCapacity(length) && length > _length) Array.Clear(_buffer, _length, length - _length);
        _length = length;
        if (_position > length) _position = length;
    }

    public virtual byte[] ToArray()
    {
        int count = _length - _origin;
        if (count == 0) return Array.Empty<byte>();
        byte[] copy = new byte[count];
        Buffer.BlockCopy(_buffer, _origin, copy, 0, count);
        return copy;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    private void MakeRoom(int end)
    {
        if (end < 0) throw new IOException("Stream was too long.");
        if (end <= _length) return;
        bool clear = _position > _length;
        if (end > _capacity && EnsureCapacity(end)) clear = false;
        if (clear) Array.Clear(_buffer, _length, end - _length);
        _length = end;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        CheckOpen();
        CheckWritable();
        int end = _position + buffer.Length;
        MakeRoom(end);
        buffer.CopyTo(new Span<byte>(_buffer, _position, buffer.Length));
        _position = end;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        try
        {
            Write(buffer, offset, count);
            return Task.CompletedTask;
        }
        catch (Exception e) { return Task.FromException(e); }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled(cancellationToken);
        try
        {
            Write(buffer.Span);
            return default;
        }
        catch (Exception e) { return ValueTask.FromException(e); }
    }

    public override void WriteByte(byte value)
    {
        CheckOpen();
        CheckWritable();
        if (_position >= _length) MakeRoom(_position + 1);
        _buffer[_position++] = value;
    }

    public virtual void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CheckOpen();
        stream.Write(_buffer, _origin, _length - _origin);
    }
}
