"""Writes System/Buffers/Binary/BinaryPrimitives.cs.

Run it from the corlib folder: python3 gen/binaryprimitives.py
"""

TYPES = [("Int16", "short"), ("UInt16", "ushort"), ("Int32", "int"), ("UInt32", "uint"), ("Int64", "long"), ("UInt64", "ulong"), ("Int128", "Int128"), ("UInt128", "UInt128"), ("IntPtr", "nint"), ("UIntPtr", "nuint")]
FLOATS = [("Half", "Half", "UInt16", "ushort"), ("Single", "float", "UInt32", "uint"), ("Double", "double", "UInt64", "ulong")]
out = ["""using System.Numerics;
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
"""]
for name, k in TYPES:
    out.append("""
    public static void ReverseEndianness(ReadOnlySpan<%(k)s> source, Span<%(k)s> destination)
    {
        if (destination.Length < source.Length)
            ThrowHelper.DestinationTooShort();
        for (int i = 0; i < source.Length; i++)
            destination[i] = ReverseEndianness(source[i]);
    }

    public static %(k)s Read%(n)sLittleEndian(ReadOnlySpan<byte> source) => MemoryMarshal.Read<%(k)s>(source);
    public static %(k)s Read%(n)sBigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(MemoryMarshal.Read<%(k)s>(source));
    public static bool TryRead%(n)sLittleEndian(ReadOnlySpan<byte> source, out %(k)s value) => MemoryMarshal.TryRead(source, out value);
    public static bool TryRead%(n)sBigEndian(ReadOnlySpan<byte> source, out %(k)s value)
    {
        bool read = MemoryMarshal.TryRead(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static void Write%(n)sLittleEndian(Span<byte> destination, %(k)s value) => MemoryMarshal.Write(destination, in value);
    public static void Write%(n)sBigEndian(Span<byte> destination, %(k)s value) => MemoryMarshal.Write(destination, ReverseEndianness(value));
    public static bool TryWrite%(n)sLittleEndian(Span<byte> destination, %(k)s value) => MemoryMarshal.TryWrite(destination, in value);
    public static bool TryWrite%(n)sBigEndian(Span<byte> destination, %(k)s value) => MemoryMarshal.TryWrite(destination, ReverseEndianness(value));
""" % {"k": k, "n": name})
for name, k, bits, bk in FLOATS:
    out.append("""
    public static %(k)s Read%(n)sLittleEndian(ReadOnlySpan<byte> source) => BitConverter.%(b)sBitsTo%(n)s(Read%(b)sLittleEndian(source));
    public static %(k)s Read%(n)sBigEndian(ReadOnlySpan<byte> source) => BitConverter.%(b)sBitsTo%(n)s(Read%(b)sBigEndian(source));
    public static bool TryRead%(n)sLittleEndian(ReadOnlySpan<byte> source, out %(k)s value)
    {
        bool read = TryRead%(b)sLittleEndian(source, out %(bk)s bits);
        value = BitConverter.%(b)sBitsTo%(n)s(bits);
        return read;
    }

    public static bool TryRead%(n)sBigEndian(ReadOnlySpan<byte> source, out %(k)s value)
    {
        bool read = TryRead%(b)sBigEndian(source, out %(bk)s bits);
        value = BitConverter.%(b)sBitsTo%(n)s(bits);
        return read;
    }

    public static void Write%(n)sLittleEndian(Span<byte> destination, %(k)s value) => Write%(b)sLittleEndian(destination, BitConverter.%(n)sTo%(b)sBits(value));
    public static void Write%(n)sBigEndian(Span<byte> destination, %(k)s value) => Write%(b)sBigEndian(destination, BitConverter.%(n)sTo%(b)sBits(value));
    public static bool TryWrite%(n)sLittleEndian(Span<byte> destination, %(k)s value) => TryWrite%(b)sLittleEndian(destination, BitConverter.%(n)sTo%(b)sBits(value));
    public static bool TryWrite%(n)sBigEndian(Span<byte> destination, %(k)s value) => TryWrite%(b)sBigEndian(destination, BitConverter.%(n)sTo%(b)sBits(value));
""" % {"k": k, "n": name, "b": bits, "bk": bk})
open("System/Buffers/Binary/BinaryPrimitives.cs", "w").write("".join(out) + "}\n")
