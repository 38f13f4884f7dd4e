using System;

namespace System.Threading;

/// <summary>Interlocked; not done yet.</summary>
public static class Interlocked
{
    public static int Increment(ref int location) => throw new NotImplementedException("Interlocked.Increment");
    public static long Increment(ref long location) => throw new NotImplementedException("Interlocked.Increment");
    public static int Decrement(ref int location) => throw new NotImplementedException("Interlocked.Decrement");
    public static long Decrement(ref long location) => throw new NotImplementedException("Interlocked.Decrement");
    public static int Exchange(ref int location1, int value) => throw new NotImplementedException("Interlocked.Exchange");
    public static long Exchange(ref long location1, long value) => throw new NotImplementedException("Interlocked.Exchange");
    public static object Exchange(ref object location1, object value) => throw new NotImplementedException("Interlocked.Exchange");
    public static int CompareExchange(ref int location1, int value, int comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static long CompareExchange(ref long location1, long value, long comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static object CompareExchange(ref object location1, object value, object comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static int Add(ref int location1, int value) => throw new NotImplementedException("Interlocked.Add");
    public static long Add(ref long location1, long value) => throw new NotImplementedException("Interlocked.Add");
    public static long Read(in long location) => throw new NotImplementedException("Interlocked.Read");
    public static void MemoryBarrierProcessWide() => throw new NotImplementedException("Interlocked.MemoryBarrierProcessWide");
    public static uint Increment(ref uint location) => throw new NotImplementedException("Interlocked.Increment");
    public static ulong Increment(ref ulong location) => throw new NotImplementedException("Interlocked.Increment");
    public static uint Decrement(ref uint location) => throw new NotImplementedException("Interlocked.Decrement");
    public static ulong Decrement(ref ulong location) => throw new NotImplementedException("Interlocked.Decrement");
    public static sbyte Exchange(ref sbyte location1, sbyte value) => throw new NotImplementedException("Interlocked.Exchange");
    public static short Exchange(ref short location1, short value) => throw new NotImplementedException("Interlocked.Exchange");
    public static byte Exchange(ref byte location1, byte value) => throw new NotImplementedException("Interlocked.Exchange");
    public static ushort Exchange(ref ushort location1, ushort value) => throw new NotImplementedException("Interlocked.Exchange");
    public static uint Exchange(ref uint location1, uint value) => throw new NotImplementedException("Interlocked.Exchange");
    public static ulong Exchange(ref ulong location1, ulong value) => throw new NotImplementedException("Interlocked.Exchange");
    public static float Exchange(ref float location1, float value) => throw new NotImplementedException("Interlocked.Exchange");
    public static double Exchange(ref double location1, double value) => throw new NotImplementedException("Interlocked.Exchange");
    public static nint Exchange(ref nint location1, nint value) => throw new NotImplementedException("Interlocked.Exchange");
    public static nuint Exchange(ref nuint location1, nuint value) => throw new NotImplementedException("Interlocked.Exchange");
    public static T Exchange<T>(ref T location1, T value) => throw new NotImplementedException("Interlocked.Exchange");
    public static sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static short CompareExchange(ref short location1, short value, short comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static byte CompareExchange(ref byte location1, byte value, byte comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static ushort CompareExchange(ref ushort location1, ushort value, ushort comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static uint CompareExchange(ref uint location1, uint value, uint comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static float CompareExchange(ref float location1, float value, float comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static double CompareExchange(ref double location1, double value, double comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static nint CompareExchange(ref nint location1, nint value, nint comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static nuint CompareExchange(ref nuint location1, nuint value, nuint comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static T CompareExchange<T>(ref T location1, T value, T comparand) => throw new NotImplementedException("Interlocked.CompareExchange");
    public static uint Add(ref uint location1, uint value) => throw new NotImplementedException("Interlocked.Add");
    public static ulong Add(ref ulong location1, ulong value) => throw new NotImplementedException("Interlocked.Add");
    public static ulong Read(in ulong location) => throw new NotImplementedException("Interlocked.Read");
    public static int And(ref int location1, int value) => throw new NotImplementedException("Interlocked.And");
    public static uint And(ref uint location1, uint value) => throw new NotImplementedException("Interlocked.And");
    public static long And(ref long location1, long value) => throw new NotImplementedException("Interlocked.And");
    public static ulong And(ref ulong location1, ulong value) => throw new NotImplementedException("Interlocked.And");
    public static int Or(ref int location1, int value) => throw new NotImplementedException("Interlocked.Or");
    public static uint Or(ref uint location1, uint value) => throw new NotImplementedException("Interlocked.Or");
    public static long Or(ref long location1, long value) => throw new NotImplementedException("Interlocked.Or");
    public static ulong Or(ref ulong location1, ulong value) => throw new NotImplementedException("Interlocked.Or");
    public static void MemoryBarrier() => throw new NotImplementedException("Interlocked.MemoryBarrier");
}
