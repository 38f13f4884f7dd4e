using System.Globalization;
using System.Text;

namespace System;

/// <summary>128-bit integers to text and back.</summary>
internal static unsafe partial class Number
{
    internal static string FormatWide(bool negative, UInt128 magnitude, UInt128 bits, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        char kind = ParseFormat(format, out int precision);
        char upper = (char)(kind & ~0x20);
        CharBuffer buffer = new CharBuffer(stackalloc char[160]);
        if (upper == 'X' || upper == 'B')
        {
            int shift = upper == 'X' ? 4 : 1;
            int digits = 1;
            for (UInt128 rest = bits >> shift; rest != 0; rest >>= shift)
                digits++;
            buffer.Append('0', precision - digits);
            for (int i = digits - 1; i >= 0; i--)
            {
                int digit = (int)(ulong)(bits >> (i * shift)) & ((1 << shift) - 1);
                buffer.Append(kind == 'X' ? HexConverter.ToUpper(digit) : HexConverter.ToLower(digit));
            }
            return buffer.ToStringAndFree();
        }
        byte* store = stackalloc byte[40];
        byte* reversed = stackalloc byte[40];
        DigitBuffer number = new DigitBuffer(store, 40);
        number.Negative = negative;
        int n = 0;
        while (magnitude != 0)
        {
            UInt128 shorter = magnitude / 10;
            reversed[n++] = (byte)('0' + (int)(ulong)(magnitude - shorter * 10));
            magnitude = shorter;
        }
        for (int i = 0; i < n; i++)
            store[i] = reversed[n - 1 - i];
        number.Count = n;
        number.Scale = n;
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        if (upper == 'D' || (upper == 'G' && precision < 1))
        {
            if (negative)
                buffer.Append(info.NegativeSign);
            buffer.Append('0', Math.Max(precision, 1) - n);
            for (int i = 0; i < n; i++)
                buffer.Append((char)store[i]);
        }
        else if (kind == '\0')
        {
            FormatCustom(ref buffer, ref number, format, info);
        }
        else
        {
            if (upper == 'R')
                ThrowBadFormat();
            FormatStandard(ref buffer, ref number, kind, precision, info);
        }
        return buffer.ToStringAndFree();
    }

    internal static Outcome ParseWide(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, UInt128 limit, UInt128 negativeLimit, out UInt128 magnitude, out bool negative)
    {
        magnitude = default;
        negative = false;
        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            int shift = (style & NumberStyles.AllowHexSpecifier) != 0 ? 4 : 1;
            ReadOnlySpan<char> t = s;
            if ((style & NumberStyles.AllowLeadingWhite) != 0)
                t = t.TrimStart();
            if ((style & NumberStyles.AllowTrailingWhite) != 0)
                t = t.TrimEnd();
            if (t.Length == 0)
                return Outcome.Malformed;
            UInt128 value = default;
            bool overflow = false;
            foreach (char c in t)
            {
                int digit = HexConverter.FromChar(c);
                if (digit >= 1 << shift)
                    return Outcome.Malformed;
                if (value >> (128 - shift) != 0)
                    overflow = true;
                value = value << shift | (uint)digit;
            }
            if (overflow)
                return Outcome.Overflow;
            magnitude = value;
            return Outcome.Done;
        }
        byte* store = stackalloc byte[64];
        DigitBuffer number = new DigitBuffer(store, 64);
        if (!ParseDecimal(s, style, info, ref number, out bool lost))
            return Outcome.Malformed;
        negative = number.Negative;
        if (number.Scale > 40 || number.Count > Math.Max(number.Scale, 0) || lost)
            return Outcome.Overflow;
        UInt128 max = negative ? negativeLimit : limit;
        UInt128 result = default;
        for (int i = 0; i < number.Scale; i++)
        {
            uint digit = (uint)(number[i] - '0');
            if (result > max / 10 || result * 10 > max - (digit > max ? 0 : (UInt128)digit))
                return Outcome.Overflow;
            result = result * 10 + digit;
            if (result > max)
                return Outcome.Overflow;
        }
        magnitude = result;
        return Outcome.Done;
    }
}
