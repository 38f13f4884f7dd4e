using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Buffers.Binary;

/// <summary>Numbers in bytes of a given order; written by gen/binaryprimitives.py.</summary>
public static class BinaryPrimitives
{
    public static sbyte ReverseEndianness(sbyte value) => value;
    public static byte ReverseEndianness(byte value) => value;
    public static ushort ReverseEndianness(ushort value) => (ushort)(value >> 8 | value << 8);
    public static short ReverseEndianness(short value) => (short)ReverseEndianness((ushort)value);
    public static uint ReverseEndianness(uint value) => BitOperations.RotateRight(value & 0x00FF00FFu, 8) + BitOperations.RotateLeft(value & 0xFF00FF00u, 8);
    public static int ReverseEndianness(int value) => (int)ReverseEndianness((uint)value);
    public static ulong ReverseEndianness(ulong value) => (ulong)ReverseEndianness((uint)value) << 32 | ReverseEndianness((uint)(value >> 32));
    public static long ReverseEndianness(long value) => (long)ReverseEndianness((ulong)value);
    public static nint ReverseEndianness(nint value) => (nint)ReverseEndianness((long)value);
    public static nuint ReverseEndianness(nuint value) => (nuint)ReverseEndianness((ulong)value);
    public static UInt128 ReverseEndianness(UInt128 value) => new UInt128(ReverseEndianness((ulong)value), ReverseEndianness((ulong)(value >> 64)));
    public static Int128 ReverseEndianness(Int128 value) => (Int128)ReverseEndianness((UInt128)value);

    public static void ReverseEndianness(ReadOnlySpan<short> source, Span<short> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static short ReadInt16LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<short>(source);
    public static short ReadInt16BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<short>(source));
    public static bool TryReadInt16LittleEndian(ReadOnlySpan<byte> source, out short value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadInt16BigEndian(ReadOnlySpan<byte> source, out short value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteInt16LittleEndian(Span<byte> destination, short value) => MemoryMarshal.Write(destination, in value);
    public static void WriteInt16BigEndian(Span<byte> destination, short value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteInt16LittleEndian(Span<byte> destination, short value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteInt16BigEndian(Span<byte> destination, short value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<ushort> source, Span<ushort> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static ushort ReadUInt16LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<ushort>(source);
    public static ushort ReadUInt16BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<ushort>(source));
    public static bool TryReadUInt16LittleEndian(ReadOnlySpan<byte> source, out ushort value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadUInt16BigEndian(ReadOnlySpan<byte> source, out ushort value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteUInt16LittleEndian(Span<byte> destination, ushort value) => MemoryMarshal.Write(destination, in value);
    public static void WriteUInt16BigEndian(Span<byte> destination, ushort value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteUInt16LittleEndian(Span<byte> destination, ushort value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteUInt16BigEndian(Span<byte> destination, ushort value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<int> source, Span<int> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static int ReadInt32LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<int>(source);
    public static int ReadInt32BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<int>(source));
    public static bool TryReadInt32LittleEndian(ReadOnlySpan<byte> source, out int value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadInt32BigEndian(ReadOnlySpan<byte> source, out int value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteInt32LittleEndian(Span<byte> destination, int value) => MemoryMarshal.Write(destination, in value);
    public static void WriteInt32BigEndian(Span<byte> destination, int value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteInt32LittleEndian(Span<byte> destination, int value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteInt32BigEndian(Span<byte> destination, int value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<uint> source, Span<uint> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static uint ReadUInt32LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<uint>(source);
    public static uint ReadUInt32BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<uint>(source));
    public static bool TryReadUInt32LittleEndian(ReadOnlySpan<byte> source, out uint value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadUInt32BigEndian(ReadOnlySpan<byte> source, out uint value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteUInt32LittleEndian(Span<byte> destination, uint value) => MemoryMarshal.Write(destination, in value);
    public static void WriteUInt32BigEndian(Span<byte> destination, uint value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteUInt32LittleEndian(Span<byte> destination, uint value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteUInt32BigEndian(Span<byte> destination, uint value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<long> source, Span<long> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static long ReadInt64LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<long>(source);
    public static long ReadInt64BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<long>(source));
    public static bool TryReadInt64LittleEndian(ReadOnlySpan<byte> source, out long value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadInt64BigEndian(ReadOnlySpan<byte> source, out long value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteInt64LittleEndian(Span<byte> destination, long value) => MemoryMarshal.Write(destination, in value);
    public static void WriteInt64BigEndian(Span<byte> destination, long value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteInt64LittleEndian(Span<byte> destination, long value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteInt64BigEndian(Span<byte> destination, long value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<ulong> source, Span<ulong> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static ulong ReadUInt64LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<ulong>(source);
    public static ulong ReadUInt64BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<ulong>(source));
    public static bool TryReadUInt64LittleEndian(ReadOnlySpan<byte> source, out ulong value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadUInt64BigEndian(ReadOnlySpan<byte> source, out ulong value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteUInt64LittleEndian(Span<byte> destination, ulong value) => MemoryMarshal.Write(destination, in value);
    public static void WriteUInt64BigEndian(Span<byte> destination, ulong value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteUInt64LittleEndian(Span<byte> destination, ulong value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteUInt64BigEndian(Span<byte> destination, ulong value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<Int128> source, Span<Int128> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static Int128 ReadInt128LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<Int128>(source);
    public static Int128 ReadInt128BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<Int128>(source));
    public static bool TryReadInt128LittleEndian(ReadOnlySpan<byte> source, out Int128 value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadInt128BigEndian(ReadOnlySpan<byte> source, out Int128 value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteInt128LittleEndian(Span<byte> destination, Int128 value) => MemoryMarshal.Write(destination, in value);
    public static void WriteInt128BigEndian(Span<byte> destination, Int128 value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteInt128LittleEndian(Span<byte> destination, Int128 value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteInt128BigEndian(Span<byte> destination, Int128 value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<UInt128> source, Span<UInt128> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static UInt128 ReadUInt128LittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<UInt128>(source);
    public static UInt128 ReadUInt128BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<UInt128>(source));
    public static bool TryReadUInt128LittleEndian(ReadOnlySpan<byte> source, out UInt128 value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadUInt128BigEndian(ReadOnlySpan<byte> source, out UInt128 value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteUInt128LittleEndian(Span<byte> destination, UInt128 value) => MemoryMarshal.Write(destination, in value);
    public static void WriteUInt128BigEndian(Span<byte> destination, UInt128 value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteUInt128LittleEndian(Span<byte> destination, UInt128 value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteUInt128BigEndian(Span<byte> destination, UInt128 value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<nint> source, Span<nint> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static nint ReadIntPtrLittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<nint>(source);
    public static nint ReadIntPtrBigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<nint>(source));
    public static bool TryReadIntPtrLittleEndian(ReadOnlySpan<byte> source, out nint value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadIntPtrBigEndian(ReadOnlySpan<byte> source, out nint value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteIntPtrLittleEndian(Span<byte> destination, nint value) => MemoryMarshal.Write(destination, in value);
    public static void WriteIntPtrBigEndian(Span<byte> destination, nint value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteIntPtrLittleEndian(Span<byte> destination, nint value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteIntPtrBigEndian(Span<byte> destination, nint value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static void ReverseEndianness(ReadOnlySpan<nuint> source, Span<nuint> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static nuint ReadUIntPtrLittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<nuint>(source);
    public static nuint ReadUIntPtrBigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<nuint>(source));
    public static bool TryReadUIntPtrLittleEndian(ReadOnlySpan<byte> source, out nuint value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryReadUIntPtrBigEndian(ReadOnlySpan<byte> source, out nuint value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void WriteUIntPtrLittleEndian(Span<byte> destination, nuint value) => MemoryMarshal.Write(destination, in value);
    public static void WriteUIntPtrBigEndian(Span<byte> destination, nuint value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWriteUIntPtrLittleEndian(Span<byte> destination, nuint value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWriteUIntPtrBigEndian(Span<byte> destination, nuint value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static Half ReadHalfLittleEndian(ReadOnlySpan<byte> source) => BitConverter.UInt16BitsToHalf(ReadUInt16LittleEndian(source));
    public static Half ReadHalfBigEndian(ReadOnlySpan<byte> source) => BitConverter.UInt16BitsToHalf(ReadUInt16BigEndian(source));
    public static bool TryReadHalfLittleEndian(ReadOnlySpan<byte> source, out Half value)
    {
        bool read = TryReadUInt16LittleEndian(source, out ushort bits);
        value = BitConverter.UInt16BitsToHalf(bits);
        return read;
    }

    public static bool TryReadHalfBigEndian(ReadOnlySpan<byte> source, out Half value)
    {
        bool read = TryReadUInt16BigEndian(source, out ushort bits);
        value = BitConverter.UInt16BitsToHalf(bits);
        return read;
    }

    public static void WriteHalfLittleEndian(Span<byte> destination, Half value) => WriteUInt16LittleEndian(destination, BitConverter.HalfToUInt16Bits(value));
    public static void WriteHalfBigEndian(Span<byte> destination, Half value) => WriteUInt16BigEndian(destination, BitConverter.HalfToUInt16Bits(value));
    public static bool TryWriteHalfLittleEndian(Span<byte> destination, Half value) => TryWriteUInt16LittleEndian(destination, BitConverter.HalfToUInt16Bits(value));
    public static bool TryWriteHalfBigEndian(Span<byte> destination, Half value) => TryWriteUInt16BigEndian(destination, BitConverter.HalfToUInt16Bits(value));

    public static float ReadSingleLittleEndian(ReadOnlySpan<byte> source) => BitConverter.UInt32BitsToSingle(ReadUInt32LittleEndian(source));
    public static float ReadSingleBigEndian(ReadOnlySpan<byte> source) => BitConverter.UInt32BitsToSingle(ReadUInt32BigEndian(source));
    public static bool TryReadSingleLittleEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool read = TryReadUInt32LittleEndian(source, out uint bits);
        value = BitConverter.UInt32BitsToSingle(bits);
        return read;
    }

    public static bool TryReadSingleBigEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool read = TryReadUInt32BigEndian(source, out uint bits);
        value = BitConverter.UInt32BitsToSingle(bits);
        return read;
    }

    public static void WriteSingleLittleEndian(Span<byte> destination, float value) => WriteUInt32LittleEndian(destination, BitConverter.SingleToUInt32Bits(value));
    public static void WriteSingleBigEndian(Span<byte> destination, float value) => WriteUInt32BigEndian(destination, BitConverter.SingleToUInt32Bits(value));
    public static bool TryWriteSingleLittleEndian(Span<byte> destination, float value) => TryWriteUInt32LittleEndian(destination, BitConverter.SingleToUInt32Bits(value));
    public static bool TryWriteSingleBigEndian(Span<byte> destination, float value) => TryWriteUInt32BigEndian(destination, BitConverter.SingleToUInt32Bits(value));

    public static double ReadDoubleLittleEndian(ReadOnlySpan<byte> source) => BitConverter.UInt64BitsToDouble(ReadUInt64LittleEndian(source));
    public static double ReadDoubleBigEndian(ReadOnlySpan<byte> source) => BitConverter.UInt64BitsToDouble(ReadUInt64BigEndian(source));
    public static bool TryReadDoubleLittleEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool read = TryReadUInt64LittleEndian(source, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return read;
    }

    public static bool TryReadDoubleBigEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool read = TryReadUInt64BigEndian(source, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return read;
    }

    public static void WriteDoubleLittleEndian(Span<byte> destination, double value) => WriteUInt64LittleEndian(destination, BitConverter.DoubleToUInt64Bits(value));
    public static void WriteDoubleBigEndian(Span<byte> destination, double value) => WriteUInt64BigEndian(destination, BitConverter.DoubleToUInt64Bits(value));
    public static bool TryWriteDoubleLittleEndian(Span<byte> destination, double value) => TryWriteUInt64LittleEndian(destination, BitConverter.DoubleToUInt64Bits(value));
    public static bool TryWriteDoubleBigEndian(Span<byte> destination, double value) => TryWriteUInt64BigEndian(destination, BitConverter.DoubleToUInt64Bits(value));
}
