using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>Floating-point numbers to text and back. The shortest digits come from the Schubfach method, given numbers of digits from exact arithmetic.</summary>
internal static unsafe partial class Number
{
    /// <summary>What differs between the binary formats.</summary>
    internal readonly struct FloatShape
    {
        internal readonly int MantissaBits;  // without the hidden one
        internal readonly int MinimumExponent;  // of the unit in the last place of subnormals
        internal readonly int MaximumBiased;
        internal readonly int GeneralDigits;  // from where on G turns to scientific notation
        internal readonly int CustomDigits;

        internal FloatShape(int mantissaBits, int minimumExponent, int maximumBiased, int generalDigits, int customDigits)
        {
            MantissaBits = mantissaBits;
            MinimumExponent = minimumExponent;
            MaximumBiased = maximumBiased;
            GeneralDigits = generalDigits;
            CustomDigits = customDigits;
        }
    }

    internal static FloatShape DoubleShape => new FloatShape(52, -1074, 0x7FF, 17, 15);
    internal static FloatShape SingleShape => new FloatShape(23, -149, 0xFF, 9, 7);
    internal static FloatShape HalfShape => new FloatShape(10, -24, 0x1F, 5, 5);

    internal static string FormatDouble(double value, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        AppendDouble(ref buffer, value, format, provider);
        return buffer.ToStringAndFree();
    }

    internal static void AppendDouble(ref CharBuffer buffer, double value, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        AppendFloat(ref buffer, (long)bits < 0, (int)(bits >> 52) & 0x7FF, bits & 0xFFFFFFFFFFFFFUL, DoubleShape, format, NumberFormatInfo.GetInstance(provider));
    }

    internal static string FormatSingle(float value, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        AppendSingle(ref buffer, value, format, provider);
        return buffer.ToStringAndFree();
    }

    internal static void AppendSingle(ref CharBuffer buffer, float value, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        AppendFloat(ref buffer, (int)bits < 0, (int)(bits >> 23) & 0xFF, bits & 0x7FFFFF, SingleShape, format, NumberFormatInfo.GetInstance(provider));
    }

    internal static void AppendHalf(ref CharBuffer buffer, Half value, ReadOnlySpan<char> format, IFormatProvider provider)
    {
        ushort bits = BitConverter.HalfToUInt16Bits(value);
        AppendFloat(ref buffer, (short)bits < 0, (bits >> 10) & 0x1F, (ulong)(bits & 0x3FF), HalfShape, format, NumberFormatInfo.GetInstance(provider));
    }

    private static void AppendFloat(ref CharBuffer buffer, bool negative, int biased, ulong fraction, FloatShape shape, ReadOnlySpan<char> format, NumberFormatInfo info)
    {
        if (biased == shape.MaximumBiased)
        {
            buffer.Append(fraction != 0 ? info.NaNSymbol : negative ? info.NegativeInfinitySymbol : info.PositiveInfinitySymbol);
            return;
        }
        char kind = ParseFormat(format, out int precision);
        ulong mantissa = biased == 0 ? fraction : fraction | 1UL << shape.MantissaBits;
        int exponent = biased == 0 ? shape.MinimumExponent : shape.MinimumExponent + biased - 1;
        char upper = (char)(kind & ~0x20);
        if (upper == 'R')
        {
            kind = (char)(kind - ('R' - 'G'));
            upper = 'G';
            precision = -1;
        }
        byte* small = stackalloc byte[32];
        DigitBuffer number = new DigitBuffer(small, 32);
        number.Negative = negative;
        number.KeepsSign = true;
        bool shortest = upper == 'G' && precision < 1;
        if (shortest || mantissa == 0)
        {
            if (mantissa != 0)
                Shortest(ref number, mantissa, exponent, shape);
        }
        else
        {
            AppendExactFloat(ref buffer, ref number, mantissa, exponent, shape, format, kind, precision, info);
            return;
        }
        AppendDigits(ref buffer, ref number, shape, format, kind, precision, info);
    }

    private static void AppendDigits(ref CharBuffer buffer, ref DigitBuffer number, FloatShape shape, ReadOnlySpan<char> format, char kind, int precision, NumberFormatInfo info)
    {
        if (kind == '\0')
            FormatCustom(ref buffer, ref number, format, info);
        else
            FormatStandard(ref buffer, ref number, kind, precision, info, shape.GeneralDigits);
    }

    // All digits of the number, cut where the format cuts.
    private static void AppendExactFloat(ref CharBuffer buffer, ref DigitBuffer number, ulong mantissa, int exponent, FloatShape shape, ReadOnlySpan<char> format, char kind, int precision, NumberFormatInfo info)
    {
        byte* large = stackalloc byte[800];
        number.Digits = large;
        number.Capacity = 800;
        ExactDigits(ref number, mantissa, exponent);
        int keep;
        switch (kind == '\0' ? '\0' : (char)(kind & ~0x20))
        {
            case '\0':
                keep = shape.CustomDigits;
                break;
            case 'E':
                keep = (precision < 0 ? 6 : precision) + 1;
                break;
            case 'G':
                keep = precision;
                break;
            default:
                keep = int.MaxValue;
                break;
        }
        if (keep < number.Count)
            number.Round(keep);
        AppendDigits(ref buffer, ref number, shape, format, kind, precision, info);
    }

    /// <summary>The shortest digits that read back as the same number; among those the closest to it.</summary>
    private static void Shortest(ref DigitBuffer number, ulong c, int q, FloatShape shape)
    {
        bool even = (c & 1) == 0;
        // The gap below a power of two is half the gap above it.
        bool lowerIsCloser = c == 1UL << shape.MantissaBits && q > shape.MinimumExponent;
        ulong cb = c * 4;
        ulong cbl = lowerIsCloser ? cb - 1 : cb - 2;
        ulong cbr = cb + 2;
        int k = lowerIsCloser ? (q * 1262611 - 524031) >> 22 : (q * 1262611) >> 22;
        int h = q + ((-k * 1741647) >> 19) + 1;
        PowersOfTen.Get(-k, out ulong ghi, out ulong glo);
        ulong vb = RoundToOdd(ghi, glo, cb << h);
        ulong vbl = RoundToOdd(ghi, glo, cbl << h);
        ulong vbr = RoundToOdd(ghi, glo, cbr << h);
        ulong lower = even ? vbl : vbl + 1;
        ulong upper = even ? vbr : vbr - 1;
        ulong s = vb / 4;
        if (s >= 10)
        {
            ulong sp = s / 10;
            bool upInside = lower <= 40 * sp;
            bool wpInside = 40 * sp + 40 <= upper;
            if (upInside != wpInside)
            {
                SetDigits(ref number, wpInside ? sp + 1 : sp, k + 1);
                return;
            }
        }
        bool uInside = lower <= 4 * s;
        bool wInside = 4 * s + 4 <= upper;
        if (uInside != wInside)
        {
            SetDigits(ref number, wInside ? s + 1 : s, k);
            return;
        }
        ulong middle = 4 * s + 2;
        bool up = vb > middle || (vb == middle && (s & 1) != 0);
        SetDigits(ref number, up ? s + 1 : s, k);
    }

    private static ulong RoundToOdd(ulong ghi, ulong glo, ulong cp)
    {
        ulong x1 = Math.BigMul(glo, cp, out _);
        ulong y1 = Math.BigMul(ghi, cp, out ulong y0);
        ulong sum = y0 + x1;
        if (sum < y0)
            y1++;
        return y1 | (sum > 1 ? 1UL : 0UL);
    }

    private static void SetDigits(ref DigitBuffer number, ulong digits, int exponent)
    {
        bool negative = number.Negative;
        number.SetInteger(digits, negative);
        number.Scale += exponent;
        while (number.Count > 0 && number.Digits[number.Count - 1] == '0')
            number.Count--;
    }

    /// <summary>All digits of mantissa * 2^exponent.</summary>
    private static void ExactDigits(ref DigitBuffer number, ulong mantissa, int exponent)
    {
        // A negative power of two is a power of five over a power of ten.
        BigNumber n = new BigNumber(stackalloc uint[96]);
        n.Set(mantissa);
        int tens = 0;
        if (exponent >= 0)
        {
            n.ShiftLeft(exponent);
        }
        else
        {
            int zeros = Math.Min(BitOperations.TrailingZeroCount(mantissa), -exponent);
            n.Set(mantissa >> zeros);
            tens = -(exponent + zeros);
            n.MultiplyPow5(tens);
        }
        int end = number.Capacity;
        int at = end;
        while (!n.IsZero)
        {
            uint part = n.DivideSmall(1_000_000_000);
            for (int i = 0; i < 9 && (part != 0 || !n.IsZero); i++)
            {
                number.Digits[--at] = (byte)('0' + part % 10);
                part /= 10;
            }
        }
        int count = end - at;
        for (int i = 0; i < count; i++)
            number.Digits[i] = number.Digits[at + i];
        number.Scale = count - tens;
        while (count > 0 && number.Digits[count - 1] == '0')
            count--;
        number.Count = count;
    }

    internal static bool TryParseDouble(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, out double value)
    {
        if (!TryParseFloat(s, style, info, DoubleShape, out ulong bits))
        {
            value = 0;
            return false;
        }
        value = BitConverter.UInt64BitsToDouble(bits);
        return true;
    }

    internal static bool TryParseSingle(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, out float value)
    {
        if (!TryParseFloat(s, style, info, SingleShape, out ulong bits))
        {
            value = 0;
            return false;
        }
        value = BitConverter.UInt32BitsToSingle((uint)bits);
        return true;
    }

    internal static bool TryParseHalf(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, out Half value)
    {
        if (!TryParseFloat(s, style, info, HalfShape, out ulong bits))
        {
            value = default;
            return false;
        }
        value = BitConverter.UInt16BitsToHalf((ushort)bits);
        return true;
    }

    private static bool TryParseFloat(ReadOnlySpan<char> s, NumberStyles style, NumberFormatInfo info, FloatShape shape, out ulong bits)
    {
        int width = shape.MaximumBiased == 0x7FF ? 64 : shape.MaximumBiased == 0xFF ? 32 : 16;
        ulong signBit = 1UL << (width - 1);
        ulong infinity = (ulong)shape.MaximumBiased << shape.MantissaBits;
        byte* store = stackalloc byte[770];
        DigitBuffer number = new DigitBuffer(store, 770);
        if (!ParseDecimal(s, style, info, ref number, out bool lost))
        {
            bits = 0;
            ReadOnlySpan<char> t = s.Trim();
            if (EqualsSymbol(t, info.PositiveInfinitySymbol))
                bits = infinity;
            else if (EqualsSymbol(t, info.NegativeInfinitySymbol))
                bits = infinity | signBit;
            else if (EqualsSymbol(t, info.NaNSymbol))
                bits = infinity | 1UL << (shape.MantissaBits - 1) | signBit;
            else if (StartsWithSymbol(t, info.PositiveSign, out ReadOnlySpan<char> rest) && EqualsSymbol(rest, info.PositiveInfinitySymbol))
                bits = infinity;
            else if (StartsWithSymbol(t, info.PositiveSign, out rest) && EqualsSymbol(rest, info.NaNSymbol))
                bits = infinity | 1UL << (shape.MantissaBits - 1) | signBit;
            else if (StartsWithSymbol(t, info.NegativeSign, out rest) && EqualsSymbol(rest, info.NaNSymbol))
                bits = infinity | 1UL << (shape.MantissaBits - 1) | signBit;
            else
                return false;
            return true;
        }
        bits = ToFloat(ref number, lost, shape);
        if (number.Negative)
            bits |= signBit;
        return true;
    }

    private static bool EqualsSymbol(ReadOnlySpan<char> s, string symbol) => s.Length == symbol.Length && Ordinal.EqualsIgnoreCase(ref s._reference, ref symbol.GetRawStringData(), s.Length);

    private static bool StartsWithSymbol(ReadOnlySpan<char> s, string symbol, out ReadOnlySpan<char> rest)
    {
        bool starts = symbol.Length > 0 && s.Length >= symbol.Length && EqualsSymbol(s.Slice(0, symbol.Length), symbol);
        rest = starts ? s.Slice(symbol.Length) : default;
        return starts;
    }

    /// <summary>The nearest representable number, ties to even.</summary>
    private static ulong ToFloat(ref DigitBuffer number, bool lost, FloatShape shape)
    {
        if (number.Count == 0)
            return 0;
        ulong infinity = (ulong)shape.MaximumBiased << shape.MantissaBits;
        if (number.Scale > 310)
            return infinity;
        if (number.Scale < -345)
            return 0;
        int take = Math.Min(number.Count, 19);
        ulong w = 0;
        for (int i = 0; i < take; i++)
            w = w * 10 + (ulong)(number.Digits[i] - '0');
        int q = number.Scale - take;
        bool exact = take == number.Count && !lost;
        if (exact && shape.MantissaBits == 52 && w <= 1UL << 53 && q >= -22 && q <= 22)
        {
            double d = w;
            d = q < 0 ? d / ExactPower(-q) : d * ExactPower(q);
            return BitConverter.DoubleToUInt64Bits(d);
        }
        if (EiselLemire(w, q, shape, out ulong bits))
        {
            if (exact)
                return bits;
            if (EiselLemire(w + 1, q, shape, out ulong above) && above == bits)
                return bits;
        }
        return ToFloatExactly(ref number, lost, shape);
    }

    private static double ExactPower(int exponent)
    {
        double power = 1;
        double factor = 10;
        for (int e = exponent; e != 0; e >>= 1)
        {
            if ((e & 1) != 0)
                power *= factor;
            factor *= factor;
        }
        return power;
    }

    private static bool EiselLemire(ulong w, int q, FloatShape shape, out ulong bits)
    {
        bits = 0;
        ulong infinity = (ulong)shape.MaximumBiased << shape.MantissaBits;
        if (w == 0 || q < -342)
            return true;
        if (q > 308)
        {
            bits = infinity;
            return true;
        }
        int lz = BitOperations.LeadingZeroCount(w);
        w <<= lz;
        PowersOfTen.GetTruncated(q, out ulong thi, out ulong tlo);
        ulong hi = Math.BigMul(w, thi, out ulong lo);
        ulong mask = ulong.MaxValue >> (shape.MantissaBits + 3);
        if ((hi & mask) == mask)
        {
            ulong second = Math.BigMul(w, tlo, out _);
            lo += second;
            if (lo < second)
                hi++;
        }
        if (lo == ulong.MaxValue && (q < -27 || q > 55))
            return false;
        int top = (int)(hi >> 63);
        int shift = top + 64 - shape.MantissaBits - 3;
        ulong mantissa = hi >> shift;
        int bias = shape.MaximumBiased >> 1;
        int power = ((217706 * q) >> 16) + 63 + top - lz + bias;
        if (power <= 0)
        {
            if (-power + 1 >= 64)
                return true;
            mantissa >>= -power + 1;
            mantissa += mantissa & 1;
            mantissa >>= 1;
            // Rounding up may have made it normal; the bit pattern says so by itself.
            bits = mantissa;
            return true;
        }
        int tieLow = shape.MantissaBits == 52 ? -4 : shape.MantissaBits == 23 ? -17 : -22;
        int tieHigh = shape.MantissaBits == 52 ? 23 : shape.MantissaBits == 23 ? 10 : 4;
        if (lo <= 1 && q >= tieLow && q <= tieHigh && (mantissa & 3) == 1 && mantissa << shift == hi)
            mantissa &= ~1UL;
        mantissa += mantissa & 1;
        mantissa >>= 1;
        if (mantissa >= 2UL << shape.MantissaBits)
        {
            mantissa = 1UL << shape.MantissaBits;
            power++;
        }
        mantissa &= ~(1UL << shape.MantissaBits);
        if (power >= shape.MaximumBiased)
        {
            bits = infinity;
            return true;
        }
        bits = (ulong)power << shape.MantissaBits | mantissa;
        return true;
    }

    /// <summary>Long division decides what the fast methods cannot.</summary>
    private static ulong ToFloatExactly(ref DigitBuffer number, bool lost, FloatShape shape)
    {
        BigNumber n = new BigNumber(stackalloc uint[240]);
        n.Set(0);
        for (int i = 0; i < number.Count; i++)
            n.MultiplyAdd(10, (uint)(number.Digits[i] - '0'));
        if (lost)
        {
            // A digit beyond the buffer only matters as "a little more".
            n.MultiplyAdd(10, 1);
        }
        int exponent = number.Scale - number.Count - (lost ? 1 : 0);
        BigNumber d = new BigNumber(stackalloc uint[240]);
        d.Set(1);
        if (exponent >= 0)
            n.MultiplyPow10(exponent);
        else
            d.MultiplyPow10(-exponent);
        // Scale so that the quotient has two bits more than a mantissa, then watch the remainder.
        int want = shape.MantissaBits + 3;
        int binary = n.BitLength - d.BitLength - want;
        int least = shape.MinimumExponent - 2;
        if (binary < least)
            binary = least;
        if (binary > 0)
            d.ShiftLeft(binary);
        else
            n.ShiftLeft(-binary);
        ulong quotient = n.DivideToUInt64(ref d, out bool remainder);
        int extra = Math.Max(64 - BitOperations.LeadingZeroCount(quotient) - (shape.MantissaBits + 1), 0);
        if (binary + extra < shape.MinimumExponent)
            extra = shape.MinimumExponent - binary;
        ulong half = 1UL << (extra - 1);
        ulong rest = quotient & ((1UL << extra) - 1);
        ulong mantissa = quotient >> extra;
        if (rest > half || (rest == half && (remainder || (mantissa & 1) != 0)))
            mantissa++;
        int exponent2 = binary + extra;
        if (mantissa >> (shape.MantissaBits + 1) != 0)
        {
            mantissa >>= 1;
            exponent2++;
        }
        if (mantissa >> shape.MantissaBits == 0)
            return mantissa;
        int biased = exponent2 - shape.MinimumExponent + 1;
        if (biased >= shape.MaximumBiased)
            return (ulong)shape.MaximumBiased << shape.MantissaBits;
        return (ulong)biased << shape.MantissaBits | (mantissa & ((1UL << shape.MantissaBits) - 1));
    }
}
