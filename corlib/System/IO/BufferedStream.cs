namespace System.IO;

/// <summary>Puts a buffer in front of another stream.</summary>
public sealed class BufferedStream : Stream
{
    private Stream _stream;
    private readonly byte[] _buffer;
    private int _readPosition, _readLength, _writePosition;

    public BufferedStream(Stream stream) : this(stream, 4096) { }

    public BufferedStream(Stream stream, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Guard.Positive(bufferSize);
        _stream = stream;
        _buffer = new byte[bufferSize];
        if (!stream.CanRead && !stream.CanWrite) throw new ObjectDisposedException(null, SR.IO_StreamClosed);
    }

    private Stream Open => _stream ?? throw new ObjectDisposedException(null, SR.IO_StreamClosed);
    public Stream UnderlyingStream => Open;
    public int BufferSize => _buffer.Length;
    public override bool CanRead => _stream != null && _stream.CanRead;
    public override bool CanWrite => _stream != null && _stream.CanWrite;
    public override bool CanSeek => _stream != null && _stream.CanSeek;

    public override long Length
    {
        get
        {
            FlushWrite();
            return Open.Length;
        }
    }

    public override long Position
    {
        get => Open.Position + (_readPosition - _readLength + _writePosition);
        set
        {
            if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum);
            Seek(value, SeekOrigin.Begin);
        }
    }

    private void FlushWrite()
    {
        if (_writePosition == 0) return;
        Open.Write(_buffer, 0, _writePosition);
        _writePosition = 0;
    }

    private void DropReadAhead()
    {
        if (_readLength > _readPosition && _stream.CanSeek) _stream.Seek(_readPosition - _readLength, SeekOrigin.Current);
        _readPosition = _readLength = 0;
    }

    public override void Flush()
    {
        Stream stream = Open;
        if (_writePosition > 0) FlushWrite();
        else DropReadAhead();
        if (stream.CanWrite) stream.Flush();
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (!Open.CanSeek) throw new NotSupportedException(SR.NotSupported_UnseekableStream);
        FlushWrite();
        if (origin == SeekOrigin.Current) offset -= _readLength - _readPosition;
        _readPosition = _readLength = 0;
        return _stream.Seek(offset, origin);
    }

    public override void SetLength(long value)
    {
        Flush();
        Open.SetLength(value);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(new Span<byte>(buffer, offset, count));
    }

    public override int Read(Span<byte> destination)
    {
        if (!Open.CanRead) throw new NotSupportedException(SR.NotSupported_UnreadableStream);
        int n = Math.Min(_readLength - _readPosition, destination.Length);
        new ReadOnlySpan<byte>(_buffer, _readPosition, n).CopyTo(destination);
        _readPosition += n;
        if (n > 0 || destination.Length == 0) return n;
        FlushWrite();
        if (destination.Length >= _buffer.Length) return _stream.Read(destination);
        _readPosition = 0;
        _readLength = _stream.Read(_buffer, 0, _buffer.Length);
        n = Math.Min(_readLength, destination.Length);
        new ReadOnlySpan<byte>(_buffer, 0, n).CopyTo(destination);
        _readPosition = n;
        return n;
    }

    public override int ReadByte()
    {
        if (_readPosition < _readLength) return _buffer[_readPosition++];
        byte b = 0;
        return Read(new Span<byte>(ref b)) == 0 ? -1 : b;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!Open.CanWrite) throw new NotSupportedException(SR.NotSupported_UnwritableStream);
        if (_readLength > 0) DropReadAhead();
        if (buffer.Length > _buffer.Length - _writePosition) FlushWrite();
        if (buffer.Length >= _buffer.Length)
        {
            _stream.Write(buffer);
            return;
        }
        buffer.CopyTo(new Span<byte>(_buffer, _writePosition, buffer.Length));
        _writePosition += buffer.Length;
    }

    public override void WriteByte(byte value) => Write(new ReadOnlySpan<byte>(ref value));

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (!disposing || _stream == null) return;
            try { Flush(); }
            finally { _stream.Dispose(); }
        }
        finally
        {
            _stream = null;
            base.Dispose(disposing);
        }
    }
}
