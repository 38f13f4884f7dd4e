using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

/// <summary>An unsigned integer of 128 bits.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct UInt128 : IComparable, IComparable<UInt128>, IEquatable<UInt128>, ISpanFormattable, ISpanParsable<UInt128>, IUtf8SpanFormattable, IUtf8SpanParsable<UInt128>
{
    internal readonly ulong _lower;
    internal readonly ulong _upper;

    [CLSCompliant(false)]
    public UInt128(ulong upper, ulong lower)
    {
        _lower = lower;
        _upper = upper;
    }

    public static UInt128 MinValue => default;
    public static UInt128 MaxValue => new UInt128(ulong.MaxValue, ulong.MaxValue);
    public static UInt128 Zero => default;
    public static UInt128 One => new UInt128(0, 1);

    public int CompareTo(UInt128 value)
    {
        if (_upper != value._upper)
            return _upper < value._upper ? -1 : 1;
        return _lower == value._lower ? 0 : _lower < value._lower ? -1 : 1;
    }

    public int CompareTo(object value) => value == null ? 1 : value is UInt128 other ? CompareTo(other) : throw new ArgumentException(SR.Arg_MustBeUInt128);
    public override bool Equals([NotNullWhen(true)] object obj) => obj is UInt128 other && Equals(other);
    public bool Equals(UInt128 other) => _lower == other._lower && _upper == other._upper;
    public override int GetHashCode() => HashCode.Combine(_lower, _upper);

    public static bool operator ==(UInt128 left, UInt128 right) => left._lower == right._lower && left._upper == right._upper;
    public static bool operator !=(UInt128 left, UInt128 right) => !(left == right);
    public static bool operator <(UInt128 left, UInt128 right) => left._upper < right._upper || (left._upper == right._upper && left._lower < right._lower);
    public static bool operator <=(UInt128 left, UInt128 right) => !(right < left);
    public static bool operator >(UInt128 left, UInt128 right) => right < left;
    public static bool operator >=(UInt128 left, UInt128 right) => !(left < right);

    public static UInt128 operator +(UInt128 left, UInt128 right)
    {
        ulong lower = left._lower + right._lower;
        return new UInt128(left._upper + right._upper + (lower < left._lower ? 1UL : 0), lower);
    }

    public static UInt128 operator checked +(UInt128 left, UInt128 right)
    {
        UInt128 sum = left + right;
        if (sum < left)
            ThrowHelper.Overflow();
        return sum;
    }

    public static UInt128 operator -(UInt128 left, UInt128 right) => new UInt128(left._upper - right._upper - (left._lower < right._lower ? 1UL : 0), left._lower - right._lower);

    public static UInt128 operator checked -(UInt128 left, UInt128 right)
    {
        if (left < right)
            ThrowHelper.Overflow();
        return left - right;
    }

    public static UInt128 operator *(UInt128 left, UInt128 right)
    {
        ulong high = Math.BigMul(left._lower, right._lower, out ulong low);
        return new UInt128(high + left._upper * right._lower + left._lower * right._upper, low);
    }

    public static UInt128 operator checked *(UInt128 left, UInt128 right)
    {
        if (left._upper != 0 && right._upper != 0)
            ThrowHelper.Overflow();
        UInt128 cross = Math.BigMul(left._upper, right._lower) + Math.BigMul(left._lower, right._upper);
        UInt128 low = Math.BigMul(left._lower, right._lower);
        UInt128 high = cross + (low >> 64);
        if (high._upper != 0)
            ThrowHelper.Overflow();
        return new UInt128(high._lower, low._lower);
    }

    public static UInt128 operator /(UInt128 left, UInt128 right)
    {
        if (right._upper == 0)
        {
            if (right._lower == 0)
                throw new DivideByZeroException();
            if (left._upper == 0)
                return new UInt128(0, left._lower / right._lower);
            return DivideByLong(left, right._lower, out _);
        }
        if (left < right)
            return default;
        // The quotient fits 64 bits: it is estimated from the top bits, then corrected.
        int shift = BitOperations.LeadingZeroCount(right._upper);
        ulong divisor = (right << shift)._upper;
        ulong estimate = DivideByLong(new UInt128(left._upper >> 1, left._upper << 63 | left._lower >> 1), divisor, out _)._lower;
        estimate >>= 63 - shift;
        // The estimate is right or one too large (Hacker's Delight, udivdi3).
        if (estimate != 0)
            estimate--;
        if (left - right * estimate >= right)
            estimate++;
        return estimate;
    }

    // Schoolbook division by 64 bits, 32 at a time.
    private static UInt128 DivideByLong(UInt128 left, ulong divisor, out ulong remainder)
    {
        ulong upper = left._upper / divisor;
        ulong rest = left._upper - upper * divisor;
        ulong lower = Divide128(rest, left._lower, divisor, out remainder);
        return new UInt128(upper, lower);
    }

    // high is below the divisor, so that the quotient fits (Hacker's Delight, divlu).
    private static ulong Divide128(ulong high, ulong low, ulong divisor, out ulong remainder)
    {
        if (high == 0)
        {
            ulong q = low / divisor;
            remainder = low - q * divisor;
            return q;
        }
        int s = BitOperations.LeadingZeroCount(divisor);
        divisor <<= s;
        ulong d1 = divisor >> 32;
        ulong d0 = (uint)divisor;
        ulong n32 = s == 0 ? high : high << s | low >> (64 - s);
        ulong n10 = low << s;
        ulong n1 = n10 >> 32;
        ulong n0 = (uint)n10;
        ulong q1 = n32 / d1;
        ulong r = n32 - q1 * d1;
        while (q1 >> 32 != 0 || q1 * d0 > (r << 32 | n1))
        {
            q1--;
            r += d1;
            if (r >> 32 != 0)
                break;
        }
        ulong n21 = (n32 << 32 | n1) - q1 * divisor;
        ulong q0 = n21 / d1;
        r = n21 - q0 * d1;
        while (q0 >> 32 != 0 || q0 * d0 > (r << 32 | n0))
        {
            q0--;
            r += d1;
            if (r >> 32 != 0)
                break;
        }
        remainder = ((n21 << 32 | n0) - q0 * divisor) >> s;
        return q1 << 32 | q0;
    }

    public static UInt128 operator checked /(UInt128 left, UInt128 right) => left / right;
    public static UInt128 operator %(UInt128 left, UInt128 right) => left - left / right * right;

    public static (UInt128 Quotient, UInt128 Remainder) DivRem(UInt128 left, UInt128 right)
    {
        UInt128 q = left / right;
        return (q, left - q * right);
    }

    public static UInt128 operator &(UInt128 left, UInt128 right) => new UInt128(left._upper & right._upper, left._lower & right._lower);
    public static UInt128 operator |(UInt128 left, UInt128 right) => new UInt128(left._upper | right._upper, left._lower | right._lower);
    public static UInt128 operator ^(UInt128 left, UInt128 right) => new UInt128(left._upper ^ right._upper, left._lower ^ right._lower);
    public static UInt128 operator ~(UInt128 value) => new UInt128(~value._upper, ~value._lower);

    public static UInt128 operator <<(UInt128 value, int shiftAmount)
    {
        shiftAmount &= 0x7F;
        if (shiftAmount >= 64)
            return new UInt128(value._lower << (shiftAmount - 64), 0);
        if (shiftAmount == 0)
            return value;
        return new UInt128(value._upper << shiftAmount | value._lower >> (64 - shiftAmount), value._lower << shiftAmount);
    }

    public static UInt128 operator >>(UInt128 value, int shiftAmount)
    {
        shiftAmount &= 0x7F;
        if (shiftAmount >= 64)
            return new UInt128(0, value._upper >> (shiftAmount - 64));
        if (shiftAmount == 0)
            return value;
        return new UInt128(value._upper >> shiftAmount, value._lower >> shiftAmount | value._upper << (64 - shiftAmount));
    }

    public static UInt128 operator >>>(UInt128 value, int shiftAmount) => value >> shiftAmount;
    public static UInt128 operator +(UInt128 value) => value;
    public static UInt128 operator -(UInt128 value) => default(UInt128) - value;
    public static UInt128 operator ++(UInt128 value) => value + One;
    public static UInt128 operator --(UInt128 value) => value - One;

    public static implicit operator UInt128(byte value) => new UInt128(0, value);
    public static implicit operator UInt128(char value) => new UInt128(0, value);
    [CLSCompliant(false)] public static implicit operator UInt128(ushort value) => new UInt128(0, value);
    [CLSCompliant(false)] public static implicit operator UInt128(uint value) => new UInt128(0, value);
    [CLSCompliant(false)] public static implicit operator UInt128(ulong value) => new UInt128(0, value);
    [CLSCompliant(false)] public static implicit operator UInt128(nuint value) => new UInt128(0, value);
    [CLSCompliant(false)] public static explicit operator UInt128(sbyte value) => new UInt128((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator UInt128(short value) => new UInt128((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator UInt128(int value) => new UInt128((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator UInt128(long value) => new UInt128((ulong)(value >> 63), (ulong)value);
    public static explicit operator UInt128(nint value) => new UInt128((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator UInt128(Int128 value) => new UInt128(value._upper, value._lower);
    public static explicit operator UInt128(double value)
    {
        if (!(value > 0))
            return default;
        if (value >= 340282366920938463463374607431768211456.0)
            return MaxValue;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52) - 1075;
        UInt128 mantissa = (bits & 0xFFFFFFFFFFFFFUL) | 1UL << 52;
        return exponent >= 0 ? mantissa << exponent : exponent > -64 ? mantissa >> -exponent : default;
    }

    public static explicit operator UInt128(float value) => (UInt128)(double)value;
    public static explicit operator UInt128(decimal value)
    {
        decimal t = decimal.Truncate(value);
        if (t < 0)
            ThrowHelper.Overflow();
        return t.Bits96;
    }

    public static explicit operator byte(UInt128 value) => (byte)value._lower;
    public static explicit operator char(UInt128 value) => (char)value._lower;
    public static explicit operator short(UInt128 value) => (short)value._lower;
    public static explicit operator int(UInt128 value) => (int)value._lower;
    public static explicit operator long(UInt128 value) => (long)value._lower;
    public static explicit operator nint(UInt128 value) => (nint)value._lower;
    [CLSCompliant(false)] public static explicit operator sbyte(UInt128 value) => (sbyte)value._lower;
    [CLSCompliant(false)] public static explicit operator ushort(UInt128 value) => (ushort)value._lower;
    [CLSCompliant(false)] public static explicit operator uint(UInt128 value) => (uint)value._lower;
    [CLSCompliant(false)] public static explicit operator ulong(UInt128 value) => value._lower;
    [CLSCompliant(false)] public static explicit operator nuint(UInt128 value) => (nuint)value._lower;

    [CLSCompliant(false)]
    public static explicit operator checked ulong(UInt128 value)
    {
        if (value._upper != 0)
            ThrowHelper.Overflow();
        return value._lower;
    }

    public static explicit operator checked long(UInt128 value)
    {
        if (value._upper != 0)
            ThrowHelper.Overflow();
        return checked((long)value._lower);
    }

    public static explicit operator checked int(UInt128 value)
    {
        if (value._upper != 0)
            ThrowHelper.Overflow();
        return checked((int)value._lower);
    }

    [CLSCompliant(false)]
    public static explicit operator checked uint(UInt128 value)
    {
        if (value._upper != 0)
            ThrowHelper.Overflow();
        return checked((uint)value._lower);
    }

    // Rounded once: bits below the mantissa collapse into a sticky one first.
    public static explicit operator double(UInt128 value)
    {
        if (value._upper == 0)
            return value._lower;
        int shift = 64 - BitOperations.LeadingZeroCount(value._upper);
        UInt128 top = value >> shift;
        ulong bits = top._lower;
        if (top << shift != value)
            bits |= 1;
        return (double)bits * BitConverter.UInt64BitsToDouble((ulong)(1023 + shift) << 52);
    }

    public static explicit operator float(UInt128 value)
    {
        if (value._upper == 0)
            return value._lower;
        int shift = 64 - BitOperations.LeadingZeroCount(value._upper);
        UInt128 top = value >> shift;
        ulong bits = top._lower;
        if (top << shift != value)
            bits |= 1;
        return (float)bits * (float)BitConverter.UInt64BitsToDouble((ulong)(1023 + shift) << 52);
    }

    public static explicit operator decimal(UInt128 value)
    {
        if (value._upper > uint.MaxValue)
            throw new OverflowException(SR.Overflow_Decimal);
        return decimal.Create(false, value, 0);
    }

    public static UInt128 LeadingZeroCount(UInt128 value) => (ulong)LeadingZeros(value);
    internal static int LeadingZeros(UInt128 value) => value._upper == 0 ? 64 + BitOperations.LeadingZeroCount(value._lower) : BitOperations.LeadingZeroCount(value._upper);
    public static UInt128 TrailingZeroCount(UInt128 value) => (ulong)(value._lower == 0 ? 64 + BitOperations.TrailingZeroCount(value._upper) : BitOperations.TrailingZeroCount(value._lower));
    public static UInt128 PopCount(UInt128 value) => (ulong)(BitOperations.PopCount(value._lower) + BitOperations.PopCount(value._upper));
    public static UInt128 Log2(UInt128 value) => (ulong)(127 - Math.Min(LeadingZeros(value), 127));
    public static UInt128 RotateLeft(UInt128 value, int rotateAmount) => value << rotateAmount | value >> (128 - rotateAmount & 127);
    public static UInt128 RotateRight(UInt128 value, int rotateAmount) => value >> rotateAmount | value << (128 - rotateAmount & 127);
    public static bool IsPow2(UInt128 value) => (ulong)PopCount(value) == 1;
    public static bool IsEvenInteger(UInt128 value) => (value._lower & 1) == 0;
    public static bool IsOddInteger(UInt128 value) => (value._lower & 1) != 0;
    public static UInt128 Max(UInt128 x, UInt128 y) => x >= y ? x : y;
    public static UInt128 Min(UInt128 x, UInt128 y) => x <= y ? x : y;
    public static int Sign(UInt128 value) => value == default ? 0 : 1;

    public static UInt128 Clamp(UInt128 value, UInt128 min, UInt128 max)
    {
        if (min > max)
            throw new ArgumentException(string.Format(SR.Argument_MinMaxValue, min, max));
        return value < min ? min : value > max ? max : value;
    }

    public override string ToString() => Number.FormatWide(false, this, this, default, null);
    public string ToString(IFormatProvider provider) => Number.FormatWide(false, this, this, default, provider);
    public string ToString(string format) => Number.FormatWide(false, this, this, format, null);
    public string ToString(string format, IFormatProvider provider) => Number.FormatWide(false, this, this, format, provider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(Number.FormatWide(false, this, this, format, provider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryFormatUtf8(Number.FormatWide(false, this, this, format, provider), utf8Destination, out bytesWritten);

    public static UInt128 Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static UInt128 Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static UInt128 Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);
    public static UInt128 Parse(string s, NumberStyles style, IFormatProvider provider) { ArgumentNullException.ThrowIfNull(s); return Parse(s.AsSpan(), style, provider); }
    public static UInt128 Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    public static UInt128 Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseWide(s, style, NumberFormatInfo.GetInstance(provider), MaxValue, default, out UInt128 magnitude, out _);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_UInt128);
        return magnitude;
    }

    public static UInt128 Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => Parse(Number.Widen(utf8Text), style, provider);
    public static UInt128 Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(Number.Widen(utf8Text), NumberStyles.Integer, provider);
    public static bool TryParse([NotNullWhen(true)] string s, out UInt128 result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out UInt128 result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out UInt128 result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out UInt128 result) => TryParse(s.AsSpan(), style, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out UInt128 result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out UInt128 result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out UInt128 result) => TryParse(Number.Widen(utf8Text), style, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out UInt128 result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out UInt128 result)
    {
        Number.CheckIntegerStyle(style);
        return Number.ParseWide(s, style, NumberFormatInfo.GetInstance(provider), MaxValue, default, out result, out _) == Number.Outcome.Done;
    }
}
