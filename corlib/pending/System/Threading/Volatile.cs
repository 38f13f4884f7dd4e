using System;

namespace System.Threading;

/// <summary>Volatile; not done yet.</summary>
public static class Volatile
{
    public static bool Read(in bool location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref bool location, bool value) => throw new NotImplementedException("Volatile.Write");
    public static byte Read(in byte location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref byte location, byte value) => throw new NotImplementedException("Volatile.Write");
    public static double Read(in double location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref double location, double value) => throw new NotImplementedException("Volatile.Write");
    public static short Read(in short location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref short location, short value) => throw new NotImplementedException("Volatile.Write");
    public static int Read(in int location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref int location, int value) => throw new NotImplementedException("Volatile.Write");
    public static long Read(in long location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref long location, long value) => throw new NotImplementedException("Volatile.Write");
    public static nint Read(in nint location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref nint location, nint value) => throw new NotImplementedException("Volatile.Write");
    public static sbyte Read(in sbyte location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref sbyte location, sbyte value) => throw new NotImplementedException("Volatile.Write");
    public static float Read(in float location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref float location, float value) => throw new NotImplementedException("Volatile.Write");
    public static ushort Read(in ushort location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref ushort location, ushort value) => throw new NotImplementedException("Volatile.Write");
    public static uint Read(in uint location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref uint location, uint value) => throw new NotImplementedException("Volatile.Write");
    public static ulong Read(in ulong location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref ulong location, ulong value) => throw new NotImplementedException("Volatile.Write");
    public static nuint Read(in nuint location) => throw new NotImplementedException("Volatile.Read");
    public static void Write(ref nuint location, nuint value) => throw new NotImplementedException("Volatile.Write");
    public static T Read<T>(in T location)
        where T : class => throw new NotImplementedException("Volatile.Read");
    public static void Write<T>(ref T location, T value)
        where T : class => throw new NotImplementedException("Volatile.Write");
    public static void ReadBarrier() => throw new NotImplementedException("Volatile.ReadBarrier");
    public static void WriteBarrier() => throw new NotImplementedException("Volatile.WriteBarrier");
}
