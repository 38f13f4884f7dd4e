using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace System.Runtime.InteropServices;

/// <summary>A handle that is the address of memory of a known length; reads and writes are checked against it.</summary>
/// <remarks>An element's stride is its size, rounded up to a multiple of four unless it is one or two.</remarks>
public abstract unsafe class SafeBuffer : SafeHandleZeroOrMinusOneIsInvalid
{
    private const ulong Uninitialized = ulong.MaxValue;
    private ulong _length = Uninitialized;

    protected SafeBuffer(bool ownsHandle) : base(ownsHandle) { }

    /// <exception cref="InvalidOperationException">Initialize has not been called.</exception>
    public ulong ByteLength
    {
        get
        {
            RequireLength();
            return _length;
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">numBytes is the largest number.</exception>
    public void Initialize(ulong numBytes)
    {
        if (numBytes >= Uninitialized)
            throw new ArgumentOutOfRangeException(nameof(numBytes), SR.ArgumentOutOfRange_UIntPtrMax);
        _length = numBytes;
    }

    public void Initialize(uint numElements, uint sizeOfEachElement) => Initialize((ulong)numElements * sizeOfEachElement);

    /// <exception cref="ArgumentException">T holds references.</exception>
    public void Initialize<T>(uint numElements) where T : struct => Initialize(numElements, Stride<T>());

    /// <summary>Gives the address and keeps it alive until ReleasePointer. The pointer is set even when an exception follows.</summary>
    public void AcquirePointer(ref byte* pointer)
    {
        RequireLength();
        pointer = null;
        bool added = false;
        DangerousAddRef(ref added);
        pointer = (byte*)handle;
    }

    public void ReleasePointer()
    {
        RequireLength();
        DangerousRelease();
    }

    /// <exception cref="ArgumentException">T holds references, or does not fit.</exception>
    public T Read<T>(ulong byteOffset) where T : struct
    {
        T value = default;
        ReadSpan(byteOffset, new Span<T>(ref value));
        return value;
    }

    public void ReadArray<T>(ulong byteOffset, T[] array, int index, int count) where T : struct
    {
        RequireRange(array, index, count);
        ReadSpan(byteOffset, new Span<T>(array, index, count));
    }

    public void ReadSpan<T>(ulong byteOffset, Span<T> buffer) where T : struct
    {
        RequireLength();
        uint stride = Stride<T>();
        byte* source = Range(byteOffset, stride, Unsafe.SizeOf<T>(), buffer.Length);
        bool added = false;
        try
        {
            DangerousAddRef(ref added);
            for (int i = 0; i < buffer.Length; i++)
                buffer[i] = Unsafe.ReadUnaligned<T>(source + (ulong)i * stride);
        }
        finally
        {
            if (added)
                DangerousRelease();
        }
    }

    /// <exception cref="ArgumentException">T holds references, or does not fit.</exception>
    public void Write<T>(ulong byteOffset, T value) where T : struct => WriteSpan(byteOffset, new ReadOnlySpan<T>(in value));

    public void WriteArray<T>(ulong byteOffset, T[] array, int index, int count) where T : struct
    {
        RequireRange(array, index, count);
        WriteSpan(byteOffset, new ReadOnlySpan<T>(array, index, count));
    }

    public void WriteSpan<T>(ulong byteOffset, ReadOnlySpan<T> data) where T : struct
    {
        RequireLength();
        uint stride = Stride<T>();
        byte* target = Range(byteOffset, stride, Unsafe.SizeOf<T>(), data.Length);
        bool added = false;
        try
        {
            DangerousAddRef(ref added);
            for (int i = 0; i < data.Length; i++)
                Unsafe.WriteUnaligned(target + (ulong)i * stride, data[i]);
        }
        finally
        {
            if (added)
                DangerousRelease();
        }
    }

    internal static uint Stride<T>() where T : struct
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            throw new ArgumentException(SR.Argument_NeedStructWithNoRefs);
        uint size = (uint)Unsafe.SizeOf<T>();
        return size is 1 or 2 ? size : (size + 3) & ~3u;
    }

    /// <summary>The address of the bytes; the last element needs its size, the others their stride.</summary>
    private byte* Range(ulong byteOffset, uint stride, int size, int count)
    {
        ulong bytes = count == 0 ? 0 : (ulong)(count - 1) * stride + (uint)(count > 1 ? stride : (uint)size);
        if (byteOffset > _length || bytes > _length - byteOffset)
            throw new ArgumentException(SR.Argument_NotEnoughBytesToRead);
        return (byte*)handle + byteOffset;
    }

    private static void RequireRange<T>(T[] array, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (array.Length - index < count)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
    }

    private void RequireLength()
    {
        if (_length == Uninitialized)
            throw new InvalidOperationException(SR.InvalidOperation_MustCallInitialize);
    }
}
