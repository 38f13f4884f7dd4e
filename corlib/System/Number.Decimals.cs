using System.Globalization;
using System.Text;

namespace System;

/// <summary>Decimals to text and back.</summary>
internal static unsafe partial class Number
{
    internal static string FormatDecimal(decimal value, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        char kind = ParseFormat(format, out int precision);
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        byte* store = stackalloc byte[32];
        DigitBuffer number = new DigitBuffer(store, 32);
        number.Negative = value.Negative;
        UInt128 rest = value.Bits96;
        byte* reversed = stackalloc byte[32];
        int n = 0;
        while (rest != 0)
        {
            UInt128 shorter = rest / 10;
            reversed[n++] = (byte)('0' + (int)(ulong)(rest - shorter * 10));
            rest = shorter;
        }
        for (int i = 0; i < n; i++)
            store[i] = reversed[n - 1 - i];
        number.Count = n;
        number.Scale = n - value.Scale;
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        if (kind == '\0')
            FormatCustom(ref buffer, ref number, format, info);
        else if (kind == 'R' || kind == 'r')
            ThrowBadFormat();
        else
            FormatStandard(ref buffer, ref number, kind, precision, info, precision < 1 ? -1 : 0);
        return buffer.ToStringAndFree();
    }

    internal static Outcome ParseDecimalNumber(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, out decimal value)
    {
        value = 0;
        byte* store = stackalloc byte[64];
        DigitBuffer number = new DigitBuffer(store, 64);
        if (!ParseDecimal(s, style, info, ref number, out bool lost))
            return Outcome.Malformed;
        return ToDecimal(ref number, lost, out value) ? Outcome.Done : Outcome.Overflow;
    }

    // Digits including zeros at the end, as many as 96 bits and 28 decimals hold; the first that does not fit rounds half to even.
    private static bool ToDecimal(ref DigitBuffer number, bool lost, out decimal value)
    {
        UInt128 max = new UInt128(0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF);
        UInt128 magnitude = 0;
        int scale = number.TotalScale;
        int at = 0;
        value = 0;
        if (number.Count == 0)
        {
            // Zero keeps the decimals that were written.
            value = decimal.Create(number.Negative, 0, Math.Min(Math.Max(-scale, 0), 28));
            return true;
        }
        while ((scale > 0 || (at < number.Total && scale > -28)) && magnitude <= max / 10)
        {
            UInt128 next = magnitude * 10 + (uint)(at < number.Total ? number.Digits[at] - '0' : 0);
            if (next > max)
                break;
            magnitude = next;
            at++;
            scale--;
        }
        if (scale > 0)
            return false;
        if (scale < -28)
        {
            // Too small for any digit to show.
            value = decimal.Create(number.Negative, 0, 28);
            return true;
        }
        if (at < number.Total && number.Digits[at] >= '5')
        {
            bool up = number.Digits[at] > '5' || (magnitude & 1) != 0 || lost;
            for (int i = at + 1; i < number.Total && !up; i++)
                up = number.Digits[i] != '0';
            if (up)
            {
                magnitude += 1;
                if (magnitude > max)
                {
                    if (scale == 0)
                        return false;
                    magnitude = (magnitude + 5) / 10;
                    scale++;
                }
            }
        }
        value = decimal.Create(number.Negative, magnitude, -scale);
        return true;
    }

    /// <summary>The decimal nearest to a double, of so many digits. Throws OverflowException.</summary>
    internal static decimal ToDecimal(double value, int digits)
    {
        if (value == 0)
            return 0;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int biased = (int)(bits >> 52) & 0x7FF;
        int exponent = biased - 1022;
        if (exponent < -94)
            return 0;
        if (exponent > 96)
            throw new OverflowException(SR.Overflow_Decimal);
        bool negative = value < 0;
        if (negative)
            value = -value;
        // Scaled in floating point to a whole number of so many digits; programs see how that rounds.
        double low = digits == 15 ? 1E14 : 1E6;
        int power = digits - 1 - ((exponent * 19728) >> 16);
        if (power >= 0)
        {
            if (power > 28)
                power = 28;
            value *= ExactPowers[power];
        }
        else if (power != -1 || value >= low * 10)
        {
            value /= ExactPowers[-power];
        }
        else
        {
            power = 0;
        }
        if (value < low && power < 28)
        {
            value *= 10;
            power++;
        }
        ulong mantissa = (ulong)value;
        value -= mantissa;
        if (value > 0.5 || (value == 0.5 && (mantissa & 1) != 0))
            mantissa++;
        if (mantissa == 0)
            return 0;
        UInt128 magnitude = mantissa;
        for (; power < 0; power++)
        {
            magnitude *= 10;
            if (magnitude > new UInt128(0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF))
                throw new OverflowException(SR.Overflow_Decimal);
        }
        while (power > 0)
        {
            UInt128 shorter = magnitude / 10;
            if (shorter * 10 != magnitude)
                break;
            magnitude = shorter;
            power--;
        }
        return decimal.Create(negative, magnitude, power);
    }

    private static ReadOnlySpan<double> ExactPowers => new double[]
    {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
        1e29, 1e30, 1e31, 1e32, 1e33, 1e34, 1e35, 1e36, 1e37, 1e38, 1e39, 1e40, 1e41, 1e42, 1e43, 1e44, 1e45,
    };
}
