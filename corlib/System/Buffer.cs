using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Copies bytes between arrays of primitives.</summary>
public static unsafe class Buffer
{
    /// <summary>Moves bytes that hold no references; the blocks may overlap.</summary>
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Memmove(ref byte destination, ref byte source, nuint byteCount);

    /// <summary>Moves memory that holds references, telling the collector.</summary>
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void MemmoveRefs(ref byte destination, ref byte source, nuint byteCount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Memmove<T>(ref T destination, ref T source, nuint elementCount)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            MemmoveRefs(ref Unsafe.As<T, byte>(ref destination), ref Unsafe.As<T, byte>(ref source), elementCount * (nuint)Unsafe.SizeOf<T>());
        else
            Memmove(ref Unsafe.As<T, byte>(ref destination), ref Unsafe.As<T, byte>(ref source), elementCount * (nuint)Unsafe.SizeOf<T>());
    }

    private static nuint ByteCount(Array array, string name)
    {
        if (array == null)
            ThrowHelper.ArgumentNull(name);
        if (!array.ElementKind.IsPrimitiveType())
            throw new ArgumentException(SR.Arg_MustBePrimArray, name);
        return (nuint)(uint)array.Length * (nuint)array.ElementSize;
    }

    /// <summary>Copies bytes; offsets and count are in bytes. Throws ArgumentException for arrays of other than primitives.</summary>
    public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count)
    {
        nuint from = ByteCount(src, "src");
        nuint to = ByteCount(dst, "dst");
        ArgumentOutOfRangeException.ThrowIfNegative(srcOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(dstOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (from < (nuint)srcOffset + (nuint)count || to < (nuint)dstOffset + (nuint)count)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
        Memmove(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(dst), dstOffset), ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(src), srcOffset), (nuint)count);
    }

    public static int ByteLength(Array array) => checked((int)ByteCount(array, "array"));

    public static byte GetByte(Array array, int index)
    {
        if ((uint)index >= (uint)ByteLength(array))
            ThrowHelper.OutOfRange("index");
        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index);
    }

    public static void SetByte(Array array, int index, byte value)
    {
        if ((uint)index >= (uint)ByteLength(array))
            ThrowHelper.OutOfRange("index");
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index) = value;
    }

    [CLSCompliant(false)]
    public static void MemoryCopy(void* source, void* destination, long destinationSizeInBytes, long sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
            ThrowHelper.OutOfRange("sourceBytesToCopy");
        Memmove(ref *(byte*)destination, ref *(byte*)source, checked((nuint)sourceBytesToCopy));
    }

    [CLSCompliant(false)]
    public static void MemoryCopy(void* source, void* destination, ulong destinationSizeInBytes, ulong sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
            ThrowHelper.OutOfRange("sourceBytesToCopy");
        Memmove(ref *(byte*)destination, ref *(byte*)source, (nuint)sourceBytesToCopy);
    }
}
