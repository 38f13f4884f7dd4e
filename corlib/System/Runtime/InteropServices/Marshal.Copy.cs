using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Arrays and single values to and from native memory.</summary>
public static unsafe partial class Marshal
{
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(int[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(char[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(short[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(long[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(float[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(double[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(byte[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, int[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, char[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, short[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, long[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, float[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, double[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, byte[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);
    /// <exception cref="ArgumentNullException">source or destination is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    public static void Copy(nint source, nint[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    private static void CopyOut<T>(T[] source, int startIndex, nint destination, int length) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(source);
        if (destination == 0)
            throw new ArgumentNullException(nameof(destination));
        new ReadOnlySpan<T>(source, startIndex, length).CopyTo(new Span<T>((void*)destination, length));
    }

    private static void CopyIn<T>(nint source, T[] destination, int startIndex, int length) where T : unmanaged
    {
        if (source == 0)
            throw new ArgumentNullException(nameof(source));
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        new ReadOnlySpan<T>((void*)source, length).CopyTo(new Span<T>(destination, startIndex, length));
    }

    // A null pointer and what lies just behind it reads as an access violation; elsewhere the caller vouches for the address.
    private static byte* At(nint ptr, int ofs)
    {
        byte* address = (byte*)ptr + ofs;
        if ((nuint)address < 0x10000)
            throw new AccessViolationException();
        return address;
    }

    // The object's data: an array's elements, a boxed value's or an object's fields. It must not move between the address and its use,
    // so what is passed around is a reference.
    private static ref byte At(object ptr, int ofs)
    {
        if (ptr == null)
            throw new AccessViolationException();
        ref byte data = ref ptr is Array array ? ref MemoryMarshal.GetArrayDataReference(array) : ref RuntimeHelpers.GetRawData(ptr);
        return ref Unsafe.Add(ref data, ofs);
    }

    public static byte ReadByte(nint ptr, int ofs) => Unsafe.ReadUnaligned<byte>(At(ptr, ofs));
    public static byte ReadByte(nint ptr) => Unsafe.ReadUnaligned<byte>(At(ptr, 0));
    public static byte ReadByte(object ptr, int ofs) => Unsafe.ReadUnaligned<byte>(ref At(ptr, ofs));
    public static void WriteByte(nint ptr, int ofs, byte val) => Unsafe.WriteUnaligned(At(ptr, ofs), val);
    public static void WriteByte(nint ptr, byte val) => Unsafe.WriteUnaligned(At(ptr, 0), val);
    public static void WriteByte(object ptr, int ofs, byte val) => Unsafe.WriteUnaligned(ref At(ptr, ofs), val);
    public static short ReadInt16(nint ptr, int ofs) => Unsafe.ReadUnaligned<short>(At(ptr, ofs));
    public static short ReadInt16(nint ptr) => Unsafe.ReadUnaligned<short>(At(ptr, 0));
    public static short ReadInt16(object ptr, int ofs) => Unsafe.ReadUnaligned<short>(ref At(ptr, ofs));
    public static void WriteInt16(nint ptr, int ofs, short val) => Unsafe.WriteUnaligned(At(ptr, ofs), val);
    public static void WriteInt16(nint ptr, short val) => Unsafe.WriteUnaligned(At(ptr, 0), val);
    public static void WriteInt16(object ptr, int ofs, short val) => Unsafe.WriteUnaligned(ref At(ptr, ofs), val);
    public static int ReadInt32(nint ptr, int ofs) => Unsafe.ReadUnaligned<int>(At(ptr, ofs));
    public static int ReadInt32(nint ptr) => Unsafe.ReadUnaligned<int>(At(ptr, 0));
    public static int ReadInt32(object ptr, int ofs) => Unsafe.ReadUnaligned<int>(ref At(ptr, ofs));
    public static void WriteInt32(nint ptr, int ofs, int val) => Unsafe.WriteUnaligned(At(ptr, ofs), val);
    public static void WriteInt32(nint ptr, int val) => Unsafe.WriteUnaligned(At(ptr, 0), val);
    public static void WriteInt32(object ptr, int ofs, int val) => Unsafe.WriteUnaligned(ref At(ptr, ofs), val);
    public static nint ReadIntPtr(nint ptr, int ofs) => Unsafe.ReadUnaligned<nint>(At(ptr, ofs));
    public static nint ReadIntPtr(nint ptr) => Unsafe.ReadUnaligned<nint>(At(ptr, 0));
    public static nint ReadIntPtr(object ptr, int ofs) => Unsafe.ReadUnaligned<nint>(ref At(ptr, ofs));
    public static void WriteIntPtr(nint ptr, int ofs, nint val) => Unsafe.WriteUnaligned(At(ptr, ofs), val);
    public static void WriteIntPtr(nint ptr, nint val) => Unsafe.WriteUnaligned(At(ptr, 0), val);
    public static void WriteIntPtr(object ptr, int ofs, nint val) => Unsafe.WriteUnaligned(ref At(ptr, ofs), val);
    public static long ReadInt64(nint ptr, int ofs) => Unsafe.ReadUnaligned<long>(At(ptr, ofs));
    public static long ReadInt64(nint ptr) => Unsafe.ReadUnaligned<long>(At(ptr, 0));
    public static long ReadInt64(object ptr, int ofs) => Unsafe.ReadUnaligned<long>(ref At(ptr, ofs));
    public static void WriteInt64(nint ptr, int ofs, long val) => Unsafe.WriteUnaligned(At(ptr, ofs), val);
    public static void WriteInt64(nint ptr, long val) => Unsafe.WriteUnaligned(At(ptr, 0), val);
    public static void WriteInt64(object ptr, int ofs, long val) => Unsafe.WriteUnaligned(ref At(ptr, ofs), val);
    public static void WriteInt16(nint ptr, int ofs, char val) => WriteInt16(ptr, ofs, (short)val);
    public static void WriteInt16(nint ptr, char val) => WriteInt16(ptr, 0, (short)val);
    public static void WriteInt16(object ptr, int ofs, char val) => WriteInt16(ptr, ofs, (short)val);

    /// <summary>An element's address. The caller must have pinned the array.</summary>
    public static nint UnsafeAddrOfPinnedArrayElement(Array arr, int index)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(arr)) + (nint)index * arr.ElementSize;
    }

    /// <summary>An element's address. The caller must have pinned the array.</summary>
    public static nint UnsafeAddrOfPinnedArrayElement<T>(T[] arr, int index)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return (nint)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(arr), index));
    }
}
