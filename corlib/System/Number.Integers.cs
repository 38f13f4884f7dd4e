using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

/// <summary>Text to and from numbers: the integer fast paths.</summary>
internal static unsafe partial class Number
{
    internal static int CountDigits(ulong value)
    {
        int digits = 1;
        while (value >= 10000)
        {
            value /= 10000;
            digits += 4;
        }
        if (value >= 1000)
            return digits + 3;
        if (value >= 100)
            return digits + 2;
        return value >= 10 ? digits + 1 : digits;
    }

    // Writes from the end; the caller counted the digits.
    private static void WriteDigits(ref char end, ulong value, int digits)
    {
        for (int i = 1; i <= digits; i++)
        {
            ulong quotient = value / 10;
            Unsafe.Subtract(ref end, i) = (char)('0' + (int)(value - quotient * 10));
            value = quotient;
        }
    }

    internal static string UnsignedToString(ulong value)
    {
        int digits = CountDigits(value);
        string text = string.FastAllocateString(digits);
        WriteDigits(ref Unsafe.Add(ref text.GetRawStringData(), digits), value, digits);
        return text;
    }

    internal static string SignedToString(long value)
        => value >= 0 ? UnsignedToString((ulong)value) : NegativeToString(value, NumberFormatInfo.CurrentInfo.NegativeSign);

    private static string NegativeToString(long value, string sign)
    {
        ulong magnitude = (ulong)-value;
        int digits = CountDigits(magnitude);
        string text = string.FastAllocateString(digits + sign.Length);
        sign.CopyTo(new Span<char>(ref text.GetRawStringData(), text.Length));
        WriteDigits(ref Unsafe.Add(ref text.GetRawStringData(), text.Length), magnitude, digits);
        return text;
    }

    internal static string FormatSigned(long value, int bytes, string format, IFormatProvider provider)
    {
        if (string.IsNullOrEmpty(format))
            return value >= 0 ? UnsignedToString((ulong)value) : NegativeToString(value, NumberFormatInfo.GetInstance(provider).NegativeSign);
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        FormatInteger(ref buffer, value < 0, value < 0 ? (ulong)-value : (ulong)value, (ulong)value, bytes, format, provider);
        return buffer.ToStringAndFree();
    }

    internal static string FormatUnsigned(ulong value, int bytes, string format, IFormatProvider provider)
    {
        if (string.IsNullOrEmpty(format))
            return UnsignedToString(value);
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        FormatInteger(ref buffer, false, value, value, bytes, format, provider);
        return buffer.ToStringAndFree();
    }

    internal static bool TryFormatSigned(long value, int bytes, ReadOnlySpan<char> format, IFormatProvider provider, Span<char> destination, out int written)
    {
        if (format.Length == 0 && value >= 0)
            return TryWriteDigits((ulong)value, destination, out written);
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        FormatInteger(ref buffer, value < 0, value < 0 ? (ulong)-value : (ulong)value, (ulong)value, bytes, format, provider);
        return TryCopy(buffer.AsSpan(), destination, out written);
    }

    internal static bool TryFormatUnsigned(ulong value, int bytes, ReadOnlySpan<char> format, IFormatProvider provider, Span<char> destination, out int written)
    {
        if (format.Length == 0)
            return TryWriteDigits(value, destination, out written);
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        FormatInteger(ref buffer, false, value, value, bytes, format, provider);
        return TryCopy(buffer.AsSpan(), destination, out written);
    }

    private static bool TryWriteDigits(ulong value, Span<char> destination, out int written)
    {
        int digits = CountDigits(value);
        if (digits > destination.Length)
        {
            written = 0;
            return false;
        }
        WriteDigits(ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), digits), value, digits);
        written = digits;
        return true;
    }

    internal static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        if (text.TryCopyTo(destination))
        {
            written = text.Length;
            return true;
        }
        written = 0;
        return false;
    }

    internal static bool TryFormatUtf8(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        if (Encoding.UTF8.TryGetBytes(text, destination, out written))
            return true;
        written = 0;
        return false;
    }

    internal static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> utf8)
    {
        char[] chars = new char[utf8.Length];
        int n = Encoding.UTF8.GetChars(utf8, chars);
        return new ReadOnlySpan<char>(chars, 0, n);
    }

    private static void FormatInteger(ref CharBuffer buffer, bool negative, ulong magnitude, ulong bits, int bytes, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        char kind = ParseFormat(format, out int precision);
        char upper = (char)(kind & ~0x20);
        if (upper == 'X')
        {
            AppendRadix(ref buffer, Mask(bits, bytes), 4, precision, kind == 'X' ? 'A' - 10 : 'a' - 10);
            return;
        }
        if (upper == 'B')
        {
            AppendRadix(ref buffer, Mask(bits, bytes), 1, precision, 0);
            return;
        }
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        if (upper == 'D' || ((upper == 'G' || kind == '\0' && format.Length == 0) && precision < 1))
        {
            if (negative)
                buffer.Append(info.NegativeSign);
            int digits = CountDigits(magnitude);
            if (precision > digits)
                buffer.Append('0', precision - digits);
            Span<char> room = buffer.AppendSpan(digits);
            WriteDigits(ref Unsafe.Add(ref MemoryMarshal.GetReference(room), digits), magnitude, digits);
            return;
        }
        byte* store = stackalloc byte[24];
        DigitBuffer number = new DigitBuffer(store, 24);
        number.SetInteger(magnitude, negative);
        if (kind == 'R' || kind == 'r')
            ThrowBadFormat();
        if (kind != '\0')
            FormatStandard(ref buffer, ref number, kind, precision, info);
        else
            FormatCustom(ref buffer, ref number, format, info);
    }

    private static ulong Mask(ulong bits, int bytes) => bytes == 8 ? bits : bits & ((1UL << (bytes * 8)) - 1);

    private static void AppendRadix(ref CharBuffer buffer, ulong bits, int shift, int precision, int letter)
    {
        int digits = 1;
        for (ulong rest = bits >> shift; rest != 0; rest >>= shift)
            digits++;
        if (precision > digits)
            buffer.Append('0', precision - digits);
        Span<char> room = buffer.AppendSpan(digits);
        uint mask = (1u << shift) - 1;
        for (int i = digits - 1; i >= 0; i--)
        {
            int digit = (int)((uint)bits & mask);
            room[i] = (char)(digit < 10 ? '0' + digit : letter + digit);
            bits >>= shift;
        }
    }

    /// <summary>The letter and precision of a standard format; NUL for a custom one and 'G' for none.</summary>
    internal static char ParseFormat(ReadOnlySpan<char> format, out int precision)
    {
        precision = -1;
        if (format.Length == 0)
            return 'G';
        char c = format[0];
        if (!char.IsAsciiLetter(c))
            return '\0';
        if (format.Length == 1)
            return c;
        int n = 0;
        int i = 1;
        while (i < format.Length && char.IsAsciiDigit(format[i]))
        {
            if (n >= 100_000_000)
                ThrowBadFormat();
            n = n * 10 + (format[i++] - '0');
        }
        if (i < format.Length && format[i] != '\0')
            return '\0';
        if (n > 999_999_999)
            ThrowBadFormat();
        precision = n;
        return c;
    }

    internal static void ThrowBadFormat() => throw new FormatException(SR.Argument_BadFormatSpecifier);
}
