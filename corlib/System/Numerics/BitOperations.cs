using System.Runtime.CompilerServices;

namespace System.Numerics;

/// <summary>Counting, rotating and rounding of bits.</summary>
public static class BitOperations
{
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int LeadingZeroCount(uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int LeadingZeroCount(ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int TrailingZeroCount(uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int TrailingZeroCount(ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int PopCount(uint value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern int PopCount(ulong value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint RotateLeft(uint value, int offset);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong RotateLeft(ulong value, int offset);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern uint RotateRight(uint value, int offset);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong RotateRight(ulong value, int offset);

    public static int LeadingZeroCount(nuint value) => LeadingZeroCount((ulong)value);
    public static int TrailingZeroCount(int value) => TrailingZeroCount((uint)value);
    public static int TrailingZeroCount(long value) => TrailingZeroCount((ulong)value);
    public static int TrailingZeroCount(nint value) => TrailingZeroCount((ulong)value);
    public static int TrailingZeroCount(nuint value) => TrailingZeroCount((ulong)value);
    public static int PopCount(nuint value) => PopCount((ulong)value);
    public static nuint RotateLeft(nuint value, int offset) => (nuint)RotateLeft((ulong)value, offset);
    public static nuint RotateRight(nuint value, int offset) => (nuint)RotateRight((ulong)value, offset);

    /// <summary>The position of the highest set bit; 0 for 0.</summary>
    public static int Log2(uint value) => 31 ^ LeadingZeroCount(value | 1);
    public static int Log2(ulong value) => 63 ^ LeadingZeroCount(value | 1);
    public static int Log2(nuint value) => Log2((ulong)value);

    public static bool IsPow2(int value) => (value & (value - 1)) == 0 && value > 0;
    public static bool IsPow2(uint value) => (value & (value - 1)) == 0 && value != 0;
    public static bool IsPow2(long value) => (value & (value - 1)) == 0 && value > 0;
    public static bool IsPow2(ulong value) => (value & (value - 1)) == 0 && value != 0;
    public static bool IsPow2(nint value) => IsPow2((long)value);
    public static bool IsPow2(nuint value) => IsPow2((ulong)value);

    /// <summary>The smallest power of two that is not smaller; 0 when there is none.</summary>
    public static uint RoundUpToPowerOf2(uint value)
    {
        if (value <= 1)
            return value;
        int shift = 64 - LeadingZeroCount((ulong)(value - 1));
        return (uint)(1UL << shift);
    }

    public static ulong RoundUpToPowerOf2(ulong value)
    {
        if (value <= 1)
            return value;
        int shift = 64 - LeadingZeroCount(value - 1);
        return shift == 64 ? 0 : 1UL << shift;
    }

    public static nuint RoundUpToPowerOf2(nuint value) => (nuint)RoundUpToPowerOf2((ulong)value);

    // The reflected polynomial 0x82F63B78, a bit at a time over a nibble table.
    private static ReadOnlySpan<uint> CrcTable => new uint[]
    {
        0x00000000, 0x105EC76F, 0x20BD8EDE, 0x30E349B1, 0x417B1DBC, 0x5125DAD3, 0x61C69362, 0x7198540D,
        0x82F63B78, 0x92A8FC17, 0xA24BB5A6, 0xB21572C9, 0xC38D26C4, 0xD3D3E1AB, 0xE330A81A, 0xF36E6F75,
    };

    public static uint Crc32C(uint crc, byte data)
    {
        crc ^= data;
        crc = CrcTable[(int)(crc & 15)] ^ crc >> 4;
        return CrcTable[(int)(crc & 15)] ^ crc >> 4;
    }

    public static uint Crc32C(uint crc, ushort data) => Crc32C(Crc32C(crc, (byte)data), (byte)(data >> 8));
    public static uint Crc32C(uint crc, uint data) => Crc32C(Crc32C(crc, (ushort)data), (ushort)(data >> 16));
    public static uint Crc32C(uint crc, ulong data) => Crc32C(Crc32C(crc, (uint)data), (uint)(data >> 32));
}
