using System.Runtime.CompilerServices;

namespace System.Numerics;

/// <summary>Between the built-in number types in generic code.</summary>
internal static class NumberConversion
{
    /// <summary>1: a whole number; 2: a floating-point one; 0: not one of the built-in types.</summary>
    internal static int Read<T>(T value, out Int128 whole, out double real)
    {
        whole = default;
        real = 0;
        if (typeof(T) == typeof(int))
            whole = Unsafe.As<T, int>(ref value);
        else if (typeof(T) == typeof(long) || typeof(T) == typeof(nint))
            whole = Unsafe.As<T, long>(ref value);
        else if (typeof(T) == typeof(uint))
            whole = Unsafe.As<T, uint>(ref value);
        else if (typeof(T) == typeof(ulong) || typeof(T) == typeof(nuint))
            whole = Unsafe.As<T, ulong>(ref value);
        else if (typeof(T) == typeof(byte))
            whole = Unsafe.As<T, byte>(ref value);
        else if (typeof(T) == typeof(sbyte))
            whole = Unsafe.As<T, sbyte>(ref value);
        else if (typeof(T) == typeof(short))
            whole = Unsafe.As<T, short>(ref value);
        else if (typeof(T) == typeof(ushort) || typeof(T) == typeof(char))
            whole = Unsafe.As<T, ushort>(ref value);
        else if (typeof(T) == typeof(Int128))
            whole = Unsafe.As<T, Int128>(ref value);
        else
        {
            if (typeof(T) == typeof(double))
                real = Unsafe.As<T, double>(ref value);
            else if (typeof(T) == typeof(float))
                real = Unsafe.As<T, float>(ref value);
            else if (typeof(T) == typeof(decimal))
                real = (double)Unsafe.As<T, decimal>(ref value);
            else
                return 0;
            return 2;
        }
        return 1;
    }

    internal static bool TryWrite(ulong bits, int count, Span<byte> destination, bool bigEndian, out int bytesWritten)
    {
        bytesWritten = 0;
        if (destination.Length < count)
            return false;
        for (int i = 0; i < count; i++)
            destination[bigEndian ? count - 1 - i : i] = (byte)(bits >> (8 * i));
        bytesWritten = count;
        return true;
    }

    /// <summary>Reads a number of any length; false when it does not fit into so many bytes.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> source, bool isUnsigned, bool bigEndian, int count, bool signed, out ulong bits)
    {
        bits = 0;
        if (source.Length == 0)
            return true;
        bool negative = !isUnsigned && (source[bigEndian ? 0 : source.Length - 1] & 0x80) != 0;
        if (negative && !signed)
            return false;
        ulong fill = negative ? ulong.MaxValue : 0;
        bits = fill;
        for (int i = 0; i < source.Length; i++)
        {
            byte b = source[bigEndian ? source.Length - 1 - i : i];
            if (i >= count)
            {
                if (b != (byte)fill)
                {
                    bits = 0;
                    return false;
                }
                continue;
            }
            bits = bits & ~(0xFFUL << (8 * i)) | (ulong)b << (8 * i);
        }
        // The top bit must say what the sign is.
        bool top = (bits >> (count * 8 - 1) & 1) != 0;
        if (signed && top != negative)
        {
            bits = 0;
            return false;
        }
        return true;
    }
}
