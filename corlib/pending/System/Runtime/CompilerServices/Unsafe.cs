using System;

namespace System.Runtime.CompilerServices;

/// <summary>Unsafe; not done yet.</summary>
public static class Unsafe
{
    public static unsafe void* AsPointer<T>(in T value)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.AsPointer");
    public static int SizeOf<T>()
        where T : allows ref struct => throw new NotImplementedException("Unsafe.SizeOf");
    public static T As<T>(object o)
        where T : class => throw new NotImplementedException("Unsafe.As");
    public static ref TTo As<TFrom, TTo>(ref TFrom source)
        where TFrom : allows ref struct
        where TTo : allows ref struct => throw new NotImplementedException("Unsafe.As");
    public static ref T Add<T>(ref T source, int elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Add");
    public static ref T Add<T>(ref T source, nint elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Add");
    public static unsafe void* Add<T>(void* source, int elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Add");
    public static ref T Add<T>(ref T source, nuint elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Add");
    public static ref T AddByteOffset<T>(ref T source, nuint byteOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.AddByteOffset");
    public static bool AreSame<T>(in T left, in T right)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.AreSame");
    public static TTo BitCast<TFrom, TTo>(TFrom source)
        where TFrom : allows ref struct
        where TTo : allows ref struct => throw new NotImplementedException("Unsafe.BitCast");
    public static unsafe void Copy<T>(void* destination, in T source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Copy");
    public static unsafe void Copy<T>(ref T destination, void* source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Copy");
    public static unsafe void CopyBlock(void* destination, void* source, uint byteCount) => throw new NotImplementedException("Unsafe.CopyBlock");
    public static void CopyBlock(ref byte destination, in byte source, uint byteCount) => throw new NotImplementedException("Unsafe.CopyBlock");
    public static unsafe void CopyBlockUnaligned(void* destination, void* source, uint byteCount) => throw new NotImplementedException("Unsafe.CopyBlockUnaligned");
    public static void CopyBlockUnaligned(ref byte destination, in byte source, uint byteCount) => throw new NotImplementedException("Unsafe.CopyBlockUnaligned");
    public static bool IsAddressGreaterThan<T>(in T left, in T right)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.IsAddressGreaterThan");
    public static bool IsAddressGreaterThanOrEqualTo<T>(in T left, in T right)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.IsAddressGreaterThanOrEqualTo");
    public static bool IsAddressLessThan<T>(in T left, in T right)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.IsAddressLessThan");
    public static bool IsAddressLessThanOrEqualTo<T>(in T left, in T right)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.IsAddressLessThanOrEqualTo");
    public static unsafe void InitBlock(void* startAddress, byte value, uint byteCount) => throw new NotImplementedException("Unsafe.InitBlock");
    public static void InitBlock(ref byte startAddress, byte value, uint byteCount) => throw new NotImplementedException("Unsafe.InitBlock");
    public static unsafe void InitBlockUnaligned(void* startAddress, byte value, uint byteCount) => throw new NotImplementedException("Unsafe.InitBlockUnaligned");
    public static void InitBlockUnaligned(ref byte startAddress, byte value, uint byteCount) => throw new NotImplementedException("Unsafe.InitBlockUnaligned");
    public static unsafe T ReadUnaligned<T>(void* source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.ReadUnaligned");
    public static T ReadUnaligned<T>(scoped in byte source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.ReadUnaligned");
    public static unsafe void WriteUnaligned<T>(void* destination, T value)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.WriteUnaligned");
    public static void WriteUnaligned<T>(ref byte destination, T value)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.WriteUnaligned");
    public static ref T AddByteOffset<T>(ref T source, nint byteOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.AddByteOffset");
    public static unsafe T Read<T>(void* source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Read");
    public static unsafe void Write<T>(void* destination, T value)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Write");
    public static unsafe ref T AsRef<T>(void* source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.AsRef");
    public static ref T AsRef<T>(scoped in T source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.AsRef");
    public static nint ByteOffset<T>(in T origin, in T target)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.ByteOffset");
    public static ref T NullRef<T>()
        where T : allows ref struct => throw new NotImplementedException("Unsafe.NullRef");
    public static bool IsNullRef<T>(in T source)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.IsNullRef");
    public static void SkipInit<T>(out T value)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.SkipInit");
    public static ref T Subtract<T>(ref T source, int elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Subtract");
    public static unsafe void* Subtract<T>(void* source, int elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Subtract");
    public static ref T Subtract<T>(ref T source, nint elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Subtract");
    public static ref T Subtract<T>(ref T source, nuint elementOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.Subtract");
    public static ref T SubtractByteOffset<T>(ref T source, nint byteOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.SubtractByteOffset");
    public static ref T SubtractByteOffset<T>(ref T source, nuint byteOffset)
        where T : allows ref struct => throw new NotImplementedException("Unsafe.SubtractByteOffset");
    public static ref T Unbox<T>(object box)
        where T : struct => throw new NotImplementedException("Unsafe.Unbox");
}
