namespace System.Buffers;

/// <summary>A buffer that grows as it is written.</summary>
public sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private T[] _buffer;
    private int _index;

    public ArrayBufferWriter() { _buffer = Array.Empty<T>(); }

    public ArrayBufferWriter(int initialCapacity)
    {
        if (initialCapacity <= 0)
            throw new ArgumentException(null, nameof(initialCapacity));
        _buffer = new T[initialCapacity];
    }

    public ReadOnlyMemory<T> WrittenMemory => new ReadOnlyMemory<T>(_buffer, 0, _index);
    public ReadOnlySpan<T> WrittenSpan => new ReadOnlySpan<T>(_buffer, 0, _index);
    public int WrittenCount => _index;
    public int Capacity => _buffer.Length;
    public int FreeCapacity => _buffer.Length - _index;

    public void Clear()
    {
        Array.Clear(_buffer, 0, _index);
        _index = 0;
    }

    public void ResetWrittenCount() => _index = 0;

    public void Advance(int count)
    {
        if (count < 0)
            throw new ArgumentException(null, nameof(count));
        if (_index > _buffer.Length - count)
            throw new InvalidOperationException(string.Format(SR.BufferWriterAdvancedTooFar, _buffer.Length));
        _index += count;
    }

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return new Memory<T>(_buffer, _index, _buffer.Length - _index);
    }

    public Span<T> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return new Span<T>(_buffer, _index, _buffer.Length - _index);
    }

    private void Grow(int sizeHint)
    {
        if (sizeHint < 0)
            throw new ArgumentException(nameof(sizeHint));
        if (sizeHint == 0)
            sizeHint = 1;
        if (sizeHint <= FreeCapacity)
            return;
        int grow = Math.Max(sizeHint, _buffer.Length == 0 ? 256 : _buffer.Length);
        Array.Resize(ref _buffer, checked(_buffer.Length + grow));
    }
}
