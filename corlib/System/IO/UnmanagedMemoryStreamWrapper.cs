namespace System.IO;

/// <summary>A MemoryStream over the bytes of an unmanaged stream, for callers that know no other.</summary>
internal sealed class UnmanagedMemoryStreamWrapper : MemoryStream
{
    private readonly UnmanagedMemoryStream _stream;

    internal UnmanagedMemoryStreamWrapper(UnmanagedMemoryStream stream)
    {
        _stream = stream;
    }

    public override bool CanRead => _stream.CanRead;
    public override bool CanSeek => _stream.CanSeek;
    public override bool CanWrite => _stream.CanWrite;
    public override long Length => _stream.Length;

    public override int Capacity
    {
        get => (int)_stream.Capacity;
        set => throw new IOException(SR.IO_FixedCapacity);
    }

    public override long Position
    {
        get => _stream.Position;
        set => _stream.Position = value;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();
        base.Dispose(disposing);
    }

    public override void Flush() => _stream.Flush();
    public override byte[] GetBuffer() => throw new UnauthorizedAccessException(SR.UnauthorizedAccess_MemStreamBuffer);

    public override bool TryGetBuffer(out ArraySegment<byte> buffer)
    {
        buffer = default;
        return false;
    }

    public override int Read(byte[] buffer, int offset, int count) => _stream.Read(buffer, offset, count);
    public override int Read(Span<byte> buffer) => _stream.Read(buffer);
    public override int ReadByte() => _stream.ReadByte();
    public override long Seek(long offset, SeekOrigin loc) => _stream.Seek(offset, loc);
    public override void SetLength(long value) => _stream.SetLength(value);
    public override void Write(byte[] buffer, int offset, int count) => _stream.Write(buffer, offset, count);
    public override void Write(ReadOnlySpan<byte> buffer) => _stream.Write(buffer);
    public override void WriteByte(byte value) => _stream.WriteByte(value);

    public override unsafe byte[] ToArray()
    {
        byte[] copy = new byte[_stream.Length];
        long position = _stream.Position;
        _stream.Position = 0;
        int done = _stream.Read(copy, 0, copy.Length);
        _stream.Position = position;
        return done == copy.Length ? copy : copy.AsSpan(0, done).ToArray();
    }

    public override void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToArray());
    }
}
