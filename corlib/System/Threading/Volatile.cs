using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>Loads with acquire and stores with release order. Expanded by the compiler of CIL.</summary>
public static class Volatile
{
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern bool Read(ref readonly bool location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern byte Read(ref readonly byte location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Read(ref readonly double location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern short Read(ref readonly short location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int Read(ref readonly int location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern long Read(ref readonly long location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern IntPtr Read(ref readonly IntPtr location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern sbyte Read(ref readonly sbyte location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Read(ref readonly float location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ushort Read(ref readonly ushort location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint Read(ref readonly uint location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong Read(ref readonly ulong location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern UIntPtr Read(ref readonly UIntPtr location);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern T Read<T>(ref readonly T location) where T : class;
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref bool location, bool value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref byte location, byte value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref double location, double value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref short location, short value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref int location, int value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref long location, long value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref IntPtr location, IntPtr value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref sbyte location, sbyte value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref float location, float value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref ushort location, ushort value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref uint location, uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref ulong location, ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write(ref UIntPtr location, UIntPtr value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern void Write<T>(ref T location, T value) where T : class;

    /// <summary>No load before it moves after it.</summary>
    public static void ReadBarrier() => Interlocked.MemoryBarrier();

    /// <summary>No store after it moves before it.</summary>
    public static void WriteBarrier() => Interlocked.MemoryBarrier();
}
