using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Values to bytes and back, in the machine's order (little-endian).</summary>
public static class BitConverter
{
    public static readonly bool IsLittleEndian = true;

    private static byte[] Bytes<T>(T value)
    {
        byte[] bytes = new byte[Unsafe.SizeOf<T>()];
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetArrayDataReference(bytes), value);
        return bytes;
    }

    private static bool TryWrite<T>(Span<byte> destination, T value)
    {
        if (destination.Length < Unsafe.SizeOf<T>())
            return false;
        Unsafe.WriteUnaligned(ref destination._reference, value);
        return true;
    }

    private static T Read<T>(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex >= (uint)value.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (startIndex > value.Length - Unsafe.SizeOf<T>())
            throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall, nameof(value));
        return Unsafe.ReadUnaligned<T>(ref value[startIndex]);
    }

    private static T Read<T>(ReadOnlySpan<byte> value)
    {
        if (value.Length < Unsafe.SizeOf<T>())
            ThrowHelper.OutOfRange("value");
        return Unsafe.ReadUnaligned<T>(ref value._reference);
    }

    public static byte[] GetBytes(bool value) => new byte[] { value ? (byte)1 : (byte)0 };
    public static byte[] GetBytes(char value) => Bytes(value);
    public static byte[] GetBytes(short value) => Bytes(value);
    public static byte[] GetBytes(int value) => Bytes(value);
    public static byte[] GetBytes(long value) => Bytes(value);
    public static byte[] GetBytes(Int128 value) => Bytes(value);
    public static byte[] GetBytes(ushort value) => Bytes(value);
    public static byte[] GetBytes(uint value) => Bytes(value);
    public static byte[] GetBytes(ulong value) => Bytes(value);
    public static byte[] GetBytes(UInt128 value) => Bytes(value);
    public static byte[] GetBytes(Half value) => Bytes(value);
    public static byte[] GetBytes(float value) => Bytes(value);
    public static byte[] GetBytes(double value) => Bytes(value);

    public static bool TryWriteBytes(Span<byte> destination, bool value) => TryWrite(destination, value ? (byte)1 : (byte)0);
    public static bool TryWriteBytes(Span<byte> destination, char value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, short value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, int value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, long value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, Int128 value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, ushort value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, uint value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, ulong value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, UInt128 value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, Half value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, float value) => TryWrite(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, double value) => TryWrite(destination, value);

    public static char ToChar(byte[] value, int startIndex) => Read<char>(value, startIndex);
    public static char ToChar(ReadOnlySpan<byte> value) => Read<char>(value);
    public static short ToInt16(byte[] value, int startIndex) => Read<short>(value, startIndex);
    public static short ToInt16(ReadOnlySpan<byte> value) => Read<short>(value);
    public static int ToInt32(byte[] value, int startIndex) => Read<int>(value, startIndex);
    public static int ToInt32(ReadOnlySpan<byte> value) => Read<int>(value);
    public static long ToInt64(byte[] value, int startIndex) => Read<long>(value, startIndex);
    public static long ToInt64(ReadOnlySpan<byte> value) => Read<long>(value);
    public static Int128 ToInt128(byte[] value, int startIndex) => Read<Int128>(value, startIndex);
    public static Int128 ToInt128(ReadOnlySpan<byte> value) => Read<Int128>(value);
    public static ushort ToUInt16(byte[] value, int startIndex) => Read<ushort>(value, startIndex);
    public static ushort ToUInt16(ReadOnlySpan<byte> value) => Read<ushort>(value);
    public static uint ToUInt32(byte[] value, int startIndex) => Read<uint>(value, startIndex);
    public static uint ToUInt32(ReadOnlySpan<byte> value) => Read<uint>(value);
    public static ulong ToUInt64(byte[] value, int startIndex) => Read<ulong>(value, startIndex);
    public static ulong ToUInt64(ReadOnlySpan<byte> value) => Read<ulong>(value);
    public static UInt128 ToUInt128(byte[] value, int startIndex) => Read<UInt128>(value, startIndex);
    public static UInt128 ToUInt128(ReadOnlySpan<byte> value) => Read<UInt128>(value);
    public static Half ToHalf(byte[] value, int startIndex) => Read<Half>(value, startIndex);
    public static Half ToHalf(ReadOnlySpan<byte> value) => Read<Half>(value);
    public static float ToSingle(byte[] value, int startIndex) => Read<float>(value, startIndex);
    public static float ToSingle(ReadOnlySpan<byte> value) => Read<float>(value);
    public static double ToDouble(byte[] value, int startIndex) => Read<double>(value, startIndex);
    public static double ToDouble(ReadOnlySpan<byte> value) => Read<double>(value);

    public static bool ToBoolean(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex >= (uint)value.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        return value[startIndex] != 0;
    }

    public static bool ToBoolean(ReadOnlySpan<byte> value) => Read<byte>(value) != 0;

    /// <summary>Pairs of hexadecimal digits joined by hyphens.</summary>
    public static string ToString(byte[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (startIndex < 0 || (startIndex >= value.Length && startIndex > 0))
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (length < 0)
            ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_MustBePositive);
        if (startIndex > value.Length - length)
            throw new ArgumentException(SR.Arg_ArrayPlusOffTooSmall, nameof(value));
        if (length == 0)
            return "";
        string text = string.FastAllocateString(length * 3 - 1);
        ref char c = ref text.GetRawStringData();
        for (int i = 0; i < length; i++)
        {
            int b = value[startIndex + i];
            Unsafe.Add(ref c, i * 3) = HexConverter.ToUpper(b >> 4);
            Unsafe.Add(ref c, i * 3 + 1) = HexConverter.ToUpper(b & 15);
            if (i + 1 < length)
                Unsafe.Add(ref c, i * 3 + 2) = '-';
        }
        return text;
    }

    public static string ToString(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToString(value, 0, value.Length);
    }

    public static string ToString(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToString(value, startIndex, value.Length - startIndex);
    }

    public static long DoubleToInt64Bits(double value) => Unsafe.BitCast<double, long>(value);
    public static double Int64BitsToDouble(long value) => Unsafe.BitCast<long, double>(value);
    public static int SingleToInt32Bits(float value) => Unsafe.BitCast<float, int>(value);
    public static float Int32BitsToSingle(int value) => Unsafe.BitCast<int, float>(value);
    public static short HalfToInt16Bits(Half value) => Unsafe.BitCast<Half, short>(value);
    public static Half Int16BitsToHalf(short value) => Unsafe.BitCast<short, Half>(value);
    public static ulong DoubleToUInt64Bits(double value) => Unsafe.BitCast<double, ulong>(value);
    public static double UInt64BitsToDouble(ulong value) => Unsafe.BitCast<ulong, double>(value);
    public static uint SingleToUInt32Bits(float value) => Unsafe.BitCast<float, uint>(value);
    public static float UInt32BitsToSingle(uint value) => Unsafe.BitCast<uint, float>(value);
    public static ushort HalfToUInt16Bits(Half value) => Unsafe.BitCast<Half, ushort>(value);
    public static Half UInt16BitsToHalf(ushort value) => Unsafe.BitCast<ushort, Half>(value);
}
