using System;

namespace System.Numerics;

/// <summary>Bit operations; not done yet.</summary>
public static class BitOperations
{
    public static bool IsPow2(int value) => throw new NotImplementedException("BitOperations.IsPow2");
    public static bool IsPow2(uint value) => throw new NotImplementedException("BitOperations.IsPow2");
    public static bool IsPow2(long value) => throw new NotImplementedException("BitOperations.IsPow2");
    public static bool IsPow2(ulong value) => throw new NotImplementedException("BitOperations.IsPow2");
    public static bool IsPow2(nint value) => throw new NotImplementedException("BitOperations.IsPow2");
    public static bool IsPow2(nuint value) => throw new NotImplementedException("BitOperations.IsPow2");
    public static uint RoundUpToPowerOf2(uint value) => throw new NotImplementedException("BitOperations.RoundUpToPowerOf2");
    public static ulong RoundUpToPowerOf2(ulong value) => throw new NotImplementedException("BitOperations.RoundUpToPowerOf2");
    public static nuint RoundUpToPowerOf2(nuint value) => throw new NotImplementedException("BitOperations.RoundUpToPowerOf2");
    public static int LeadingZeroCount(uint value) => throw new NotImplementedException("BitOperations.LeadingZeroCount");
    public static int LeadingZeroCount(ulong value) => throw new NotImplementedException("BitOperations.LeadingZeroCount");
    public static int LeadingZeroCount(nuint value) => throw new NotImplementedException("BitOperations.LeadingZeroCount");
    public static int Log2(uint value) => throw new NotImplementedException("BitOperations.Log2");
    public static int Log2(ulong value) => throw new NotImplementedException("BitOperations.Log2");
    public static int Log2(nuint value) => throw new NotImplementedException("BitOperations.Log2");
    public static int PopCount(uint value) => throw new NotImplementedException("BitOperations.PopCount");
    public static int PopCount(ulong value) => throw new NotImplementedException("BitOperations.PopCount");
    public static int PopCount(nuint value) => throw new NotImplementedException("BitOperations.PopCount");
    public static int TrailingZeroCount(int value) => throw new NotImplementedException("BitOperations.TrailingZeroCount");
    public static int TrailingZeroCount(uint value) => throw new NotImplementedException("BitOperations.TrailingZeroCount");
    public static int TrailingZeroCount(long value) => throw new NotImplementedException("BitOperations.TrailingZeroCount");
    public static int TrailingZeroCount(ulong value) => throw new NotImplementedException("BitOperations.TrailingZeroCount");
    public static int TrailingZeroCount(nint value) => throw new NotImplementedException("BitOperations.TrailingZeroCount");
    public static int TrailingZeroCount(nuint value) => throw new NotImplementedException("BitOperations.TrailingZeroCount");
    public static uint RotateLeft(uint value, int offset) => throw new NotImplementedException("BitOperations.RotateLeft");
    public static ulong RotateLeft(ulong value, int offset) => throw new NotImplementedException("BitOperations.RotateLeft");
    public static nuint RotateLeft(nuint value, int offset) => throw new NotImplementedException("BitOperations.RotateLeft");
    public static uint RotateRight(uint value, int offset) => throw new NotImplementedException("BitOperations.RotateRight");
    public static ulong RotateRight(ulong value, int offset) => throw new NotImplementedException("BitOperations.RotateRight");
    public static nuint RotateRight(nuint value, int offset) => throw new NotImplementedException("BitOperations.RotateRight");
    public static uint Crc32C(uint crc, byte data) => throw new NotImplementedException("BitOperations.Crc32C");
    public static uint Crc32C(uint crc, ushort data) => throw new NotImplementedException("BitOperations.Crc32C");
    public static uint Crc32C(uint crc, uint data) => throw new NotImplementedException("BitOperations.Crc32C");
    public static uint Crc32C(uint crc, ulong data) => throw new NotImplementedException("BitOperations.Crc32C");
}
