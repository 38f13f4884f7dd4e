using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.IO;

/// <summary>Values at places of a SafeBuffer's part. A place need not be aligned.</summary>
public unsafe class UnmanagedMemoryAccessor : IDisposable
{
    private SafeBuffer _buffer;
    private long _offset, _capacity;
    private FileAccess _access;
    private bool _open;

    /// <summary>Closed until Initialize.</summary>
    protected UnmanagedMemoryAccessor() { }

    public UnmanagedMemoryAccessor(SafeBuffer buffer, long offset, long capacity) : this(buffer, offset, capacity, FileAccess.Read) { }

    public UnmanagedMemoryAccessor(SafeBuffer buffer, long offset, long capacity, FileAccess access)
    {
        Initialize(buffer, offset, capacity, access);
    }

    /// <exception cref="ArgumentNullException">buffer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">offset or capacity is negative, or access is no access.</exception>
    /// <exception cref="ArgumentException">The part is not within the buffer.</exception>
    /// <exception cref="InvalidOperationException">The accessor is open already.</exception>
    protected void Initialize(SafeBuffer buffer, long offset, long capacity, FileAccess access)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (buffer.ByteLength < (ulong)offset + (ulong)capacity)
            throw new ArgumentException(SR.Argument_OffsetAndCapacityOutOfBounds);
        if (access < FileAccess.Read || access > FileAccess.ReadWrite)
            throw new ArgumentOutOfRangeException(nameof(access));
        if (_open)
            throw new InvalidOperationException(SR.InvalidOperation_CalledTwice);
        _buffer = buffer;
        _offset = offset;
        _capacity = capacity;
        _access = access;
        _open = true;
    }

    public long Capacity => _capacity;
    public bool CanRead => _open && (_access & FileAccess.Read) != 0;
    public bool CanWrite => _open && (_access & FileAccess.Write) != 0;
    protected bool IsOpen => _open;

    protected virtual void Dispose(bool disposing) => _open = false;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Any byte but zero is true.</summary>
    public bool ReadBoolean(long position) => ReadByte(position) != 0;

    public byte ReadByte(long position) => Get<byte>(position);
    public char ReadChar(long position) => Get<char>(position);
    public short ReadInt16(long position) => Get<short>(position);
    public int ReadInt32(long position) => Get<int>(position);
    public long ReadInt64(long position) => Get<long>(position);
    public float ReadSingle(long position) => Get<float>(position);
    public double ReadDouble(long position) => Get<double>(position);
    public sbyte ReadSByte(long position) => Get<sbyte>(position);
    public ushort ReadUInt16(long position) => Get<ushort>(position);
    public uint ReadUInt32(long position) => Get<uint>(position);
    public ulong ReadUInt64(long position) => Get<ulong>(position);

    /// <exception cref="ArgumentException">The bits are no decimal.</exception>
    public decimal ReadDecimal(long position)
    {
        Int128 bits = Get<Int128>(position);
        int lo = (int)bits, mid = (int)(bits >> 32), hi = (int)(bits >> 64), flags = (int)(bits >> 96);
        // Only the scale, 0 to 28, and the sign may be set in the last word.
        if ((flags & 0x7F00FFFF) != 0 || (flags & 0x00FF0000) > 28 << 16)
            throw new ArgumentException(SR.Arg_BadDecimal);
        return new decimal(lo, mid, hi, flags < 0, (byte)(flags >> 16));
    }

    /// <exception cref="ArgumentException">T holds references, or does not fit.</exception>
    public void Read<T>(long position, out T structure) where T : struct
    {
        RequireReading();
        RequirePosition(position);
        uint size = SafeBuffer.Stride<T>();
        if (position > _capacity - size)
            throw TooFew(position, SR.Argument_NotEnoughBytesToRead_Accessor);
        structure = _buffer.Read<T>((ulong)(_offset + position));
    }

    /// <summary>Reads up to count elements; returns how many there were.</summary>
    public int ReadArray<T>(long position, T[] array, int offset, int count) where T : struct
    {
        RequireRange(array, offset, count);
        RequireReading();
        RequirePosition(position);
        uint size = SafeBuffer.Stride<T>();
        count = (int)Math.Min(count, (_capacity - position) / size);
        _buffer.ReadArray((ulong)(_offset + position), array, offset, count);
        return count;
    }

    public void Write(long position, bool value) => Write(position, (byte)(value ? 1 : 0));
    public void Write(long position, byte value) => Set(position, value);
    public void Write(long position, char value) => Set(position, value);
    public void Write(long position, short value) => Set(position, value);
    public void Write(long position, int value) => Set(position, value);
    public void Write(long position, long value) => Set(position, value);
    public void Write(long position, float value) => Set(position, value);
    public void Write(long position, double value) => Set(position, value);
    public void Write(long position, sbyte value) => Set(position, value);
    public void Write(long position, ushort value) => Set(position, value);
    public void Write(long position, uint value) => Set(position, value);
    public void Write(long position, ulong value) => Set(position, value);

    public void Write(long position, decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        Set(position, MemoryMarshal.Cast<int, Int128>(bits)[0]);
    }

    /// <exception cref="ArgumentException">T holds references, or does not fit.</exception>
    public void Write<T>(long position, ref T structure) where T : struct
    {
        RequireWriting();
        RequirePosition(position);
        uint size = SafeBuffer.Stride<T>();
        if (position > _capacity - size)
            throw TooFew(position, SR.Argument_NotEnoughBytesToWrite);
        _buffer.Write((ulong)(_offset + position), structure);
    }

    public void WriteArray<T>(long position, T[] array, int offset, int count) where T : struct
    {
        RequireRange(array, offset, count);
        RequirePosition(position);
        RequireWriting();
        _buffer.WriteArray((ulong)(_offset + position), array, offset, count);
    }

    private T Get<T>(long position) where T : unmanaged
    {
        RequireReading();
        RequirePosition(position);
        if (position > _capacity - sizeof(T))
            throw TooFew(position, SR.Argument_NotEnoughBytesToRead_Accessor);
        byte* memory = null;
        try
        {
            _buffer.AcquirePointer(ref memory);
            return Unsafe.ReadUnaligned<T>(memory + _offset + position);
        }
        finally
        {
            if (memory != null)
                _buffer.ReleasePointer();
        }
    }

    private void Set<T>(long position, T value) where T : unmanaged
    {
        RequireWriting();
        RequirePosition(position);
        if (position > _capacity - sizeof(T))
            throw TooFew(position, SR.Argument_NotEnoughBytesToWrite);
        byte* memory = null;
        try
        {
            _buffer.AcquirePointer(ref memory);
            Unsafe.WriteUnaligned(memory + _offset + position, value);
        }
        finally
        {
            if (memory != null)
                _buffer.ReleasePointer();
        }
    }

    private Exception TooFew(long position, string text) => position >= _capacity
        ? new ArgumentOutOfRangeException(nameof(position), SR.ArgumentOutOfRange_PositionLessThanCapacityRequired)
        : new ArgumentException(text, nameof(position));

    private static void RequireRange<T>(T[] array, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (array.Length - offset < count)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
    }

    private void RequirePosition(long position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        if (position >= _capacity)
            throw new ArgumentOutOfRangeException(nameof(position), SR.ArgumentOutOfRange_PositionLessThanCapacityRequired);
    }

    private void RequireReading()
    {
        RequireOpen();
        if (!CanRead)
            throw new NotSupportedException(SR.NotSupported_Reading);
    }

    private void RequireWriting()
    {
        RequireOpen();
        if (!CanWrite)
            throw new NotSupportedException(SR.NotSupported_Writing);
    }

    private void RequireOpen()
    {
        if (!_open)
            throw new ObjectDisposedException(nameof(UnmanagedMemoryAccessor), SR.ObjectDisposed_ViewAccessorClosed);
    }
}
