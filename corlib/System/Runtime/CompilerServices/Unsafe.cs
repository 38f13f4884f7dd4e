using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Memory access without checks. Every member is expanded by the compiler of CIL.</summary>
public static unsafe class Unsafe
{
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void* AsPointer<T>(ref readonly T value) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int SizeOf<T>() where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T As<T>(object value) where T : class;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref TTo As<TFrom, TTo>(ref TFrom source) where TFrom : allows ref struct where TTo : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Add<T>(ref T source, int elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Add<T>(ref T source, IntPtr elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void* Add<T>(void* source, int elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Add<T>(ref T source, nuint elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T AddByteOffset<T>(ref T source, nuint byteOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T AddByteOffset<T>(ref T source, IntPtr byteOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern bool AreSame<T>([AllowNull] ref readonly T left, [AllowNull] ref readonly T right) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern TTo BitCast<TFrom, TTo>(TFrom source) where TFrom : allows ref struct where TTo : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Copy<T>(void* destination, ref readonly T source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Copy<T>(ref T destination, void* source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void CopyBlock(void* destination, void* source, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void CopyBlock(ref byte destination, ref readonly byte source, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void CopyBlockUnaligned(void* destination, void* source, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void CopyBlockUnaligned(ref byte destination, ref readonly byte source, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern bool IsAddressGreaterThan<T>([AllowNull] ref readonly T left, [AllowNull] ref readonly T right) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern bool IsAddressLessThan<T>([AllowNull] ref readonly T left, [AllowNull] ref readonly T right) where T : allows ref struct;
    public static bool IsAddressGreaterThanOrEqualTo<T>([AllowNull] ref readonly T left, [AllowNull] ref readonly T right) where T : allows ref struct => !IsAddressLessThan(in left, in right);
    public static bool IsAddressLessThanOrEqualTo<T>([AllowNull] ref readonly T left, [AllowNull] ref readonly T right) where T : allows ref struct => !IsAddressGreaterThan(in left, in right);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void InitBlock(void* startAddress, byte value, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void InitBlock(ref byte startAddress, byte value, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void InitBlockUnaligned(void* startAddress, byte value, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void InitBlockUnaligned(ref byte startAddress, byte value, uint byteCount);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T ReadUnaligned<T>(void* source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T ReadUnaligned<T>(scoped ref readonly byte source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void WriteUnaligned<T>(void* destination, T value) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void WriteUnaligned<T>(ref byte destination, T value) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T Read<T>(void* source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write<T>(void* destination, T value) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T AsRef<T>(void* source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T AsRef<T>(scoped ref readonly T source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern IntPtr ByteOffset<T>([AllowNull] ref readonly T origin, [AllowNull] ref readonly T target) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T NullRef<T>() where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern bool IsNullRef<T>(ref readonly T source) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void SkipInit<T>(out T value) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Subtract<T>(ref T source, int elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void* Subtract<T>(void* source, int elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Subtract<T>(ref T source, IntPtr elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Subtract<T>(ref T source, nuint elementOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T SubtractByteOffset<T>(ref T source, IntPtr byteOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T SubtractByteOffset<T>(ref T source, nuint byteOffset) where T : allows ref struct;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ref T Unbox<T>(object box) where T : struct;
}
