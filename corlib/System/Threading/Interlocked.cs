using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>Atomic operations, sequentially consistent.</summary>
public static class Interlocked
{
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int CompareExchange(ref int location1, int value, int comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint CompareExchange(ref uint location1, uint value, uint comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long CompareExchange(ref long location1, long value, long comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong CompareExchange(ref ulong location1, ulong value, ulong comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern byte CompareExchange(ref byte location1, byte value, byte comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern short CompareExchange(ref short location1, short value, short comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ushort CompareExchange(ref ushort location1, ushort value, ushort comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern IntPtr CompareExchange(ref IntPtr location1, IntPtr value, IntPtr comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern UIntPtr CompareExchange(ref UIntPtr location1, UIntPtr value, UIntPtr comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern object CompareExchange(ref object location1, object value, object comparand);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T CompareExchange<T>(ref T location1, T value, T comparand);
    public static double CompareExchange(ref double location1, double value, double comparand)
        => BitConverter.Int64BitsToDouble(CompareExchange(ref Unsafe.As<double, long>(ref location1), BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(comparand)));
    public static float CompareExchange(ref float location1, float value, float comparand)
        => BitConverter.Int32BitsToSingle(CompareExchange(ref Unsafe.As<float, int>(ref location1), BitConverter.SingleToInt32Bits(value), BitConverter.SingleToInt32Bits(comparand)));

    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int Exchange(ref int location1, int value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint Exchange(ref uint location1, uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long Exchange(ref long location1, long value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong Exchange(ref ulong location1, ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern byte Exchange(ref byte location1, byte value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern sbyte Exchange(ref sbyte location1, sbyte value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern short Exchange(ref short location1, short value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ushort Exchange(ref ushort location1, ushort value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern IntPtr Exchange(ref IntPtr location1, IntPtr value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern UIntPtr Exchange(ref UIntPtr location1, UIntPtr value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern object Exchange(ref object location1, object value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T Exchange<T>(ref T location1, T value);
    public static double Exchange(ref double location1, double value)
        => BitConverter.Int64BitsToDouble(Exchange(ref Unsafe.As<double, long>(ref location1), BitConverter.DoubleToInt64Bits(value)));
    public static float Exchange(ref float location1, float value)
        => BitConverter.Int32BitsToSingle(Exchange(ref Unsafe.As<float, int>(ref location1), BitConverter.SingleToInt32Bits(value)));

    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int Increment(ref int location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint Increment(ref uint location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long Increment(ref long location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong Increment(ref ulong location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int Decrement(ref int location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint Decrement(ref uint location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long Decrement(ref long location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong Decrement(ref ulong location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int Add(ref int location1, int value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint Add(ref uint location1, uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long Add(ref long location1, long value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong Add(ref ulong location1, ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int And(ref int location1, int value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint And(ref uint location1, uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long And(ref long location1, long value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong And(ref ulong location1, ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int Or(ref int location1, int value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint Or(ref uint location1, uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long Or(ref long location1, long value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong Or(ref ulong location1, ulong value);
    public static long Read(ref readonly long location) => Volatile.Read(in location);
    public static ulong Read(ref readonly ulong location) => Volatile.Read(in location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void MemoryBarrier();
    public static void MemoryBarrierProcessWide() => MemoryBarrier();
    public static void SpeculationBarrier() => MemoryBarrier();
}
