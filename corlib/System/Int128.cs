using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A signed integer of 128 bits.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Int128 : IComparable, IComparable<Int128>, IEquatable<Int128>, ISpanFormattable, ISpanParsable<Int128>, IUtf8SpanFormattable, IUtf8SpanParsable<Int128>
{
    internal readonly ulong _lower;
    internal readonly ulong _upper;

    [CLSCompliant(false)]
    public Int128(ulong upper, ulong lower)
    {
        _lower = lower;
        _upper = upper;
    }

    private Int128(UInt128 bits) : this(bits._upper, bits._lower) { }
    private UInt128 U => new UInt128(_upper, _lower);
    private UInt128 Magnitude => IsNegative(this) ? -U : U;

    public static Int128 MinValue => new Int128(0x8000000000000000, 0);
    public static Int128 MaxValue => new Int128(0x7FFFFFFFFFFFFFFF, ulong.MaxValue);
    public static Int128 Zero => default;
    public static Int128 One => new Int128(0, 1);
    public static Int128 NegativeOne => new Int128(ulong.MaxValue, ulong.MaxValue);

    public static bool IsNegative(Int128 value) => (long)value._upper < 0;
    public static bool IsPositive(Int128 value) => (long)value._upper >= 0;
    public static bool IsEvenInteger(Int128 value) => (value._lower & 1) == 0;
    public static bool IsOddInteger(Int128 value) => (value._lower & 1) != 0;
    public static bool IsPow2(Int128 value) => IsPositive(value) && UInt128.IsPow2(value.U);

    public int CompareTo(Int128 value)
    {
        if (_upper != value._upper)
            return (long)_upper < (long)value._upper ? -1 : 1;
        return _lower == value._lower ? 0 : _lower < value._lower ? -1 : 1;
    }

    public int CompareTo(object value) => value == null ? 1 : value is Int128 other ? CompareTo(other) : throw new ArgumentException(SR.Arg_MustBeInt128);
    public override bool Equals([NotNullWhen(true)] object obj) => obj is Int128 other && Equals(other);
    public bool Equals(Int128 other) => _lower == other._lower && _upper == other._upper;
    public override int GetHashCode() => HashCode.Combine(_lower, _upper);

    public static bool operator ==(Int128 left, Int128 right) => left.Equals(right);
    public static bool operator !=(Int128 left, Int128 right) => !left.Equals(right);
    public static bool operator <(Int128 left, Int128 right) => left.CompareTo(right) < 0;
    public static bool operator <=(Int128 left, Int128 right) => left.CompareTo(right) <= 0;
    public static bool operator >(Int128 left, Int128 right) => left.CompareTo(right) > 0;
    public static bool operator >=(Int128 left, Int128 right) => left.CompareTo(right) >= 0;
    public static Int128 operator +(Int128 left, Int128 right) => new Int128(left.U + right.U);
    public static Int128 operator -(Int128 left, Int128 right) => new Int128(left.U - right.U);
    public static Int128 operator *(Int128 left, Int128 right) => new Int128(left.U * right.U);

    public static Int128 operator checked +(Int128 left, Int128 right)
    {
        Int128 sum = left + right;
        if (IsNegative(left) == IsNegative(right) && IsNegative(sum) != IsNegative(left))
            ThrowHelper.Overflow();
        return sum;
    }

    public static Int128 operator checked -(Int128 left, Int128 right)
    {
        Int128 difference = left - right;
        if (IsNegative(left) != IsNegative(right) && IsNegative(difference) != IsNegative(left))
            ThrowHelper.Overflow();
        return difference;
    }

    public static Int128 operator checked *(Int128 left, Int128 right)
    {
        bool negative = IsNegative(left) != IsNegative(right);
        UInt128 product = checked(left.Magnitude * right.Magnitude);
        if (product > MaxValue.U && !(negative && product == MinValue.U))
            ThrowHelper.Overflow();
        return new Int128(negative ? -product : product);
    }

    public static Int128 operator /(Int128 left, Int128 right)
    {
        if (right == NegativeOne && left == MinValue)
            ThrowHelper.Overflow();
        UInt128 quotient = left.Magnitude / right.Magnitude;
        return new Int128(IsNegative(left) != IsNegative(right) ? -quotient : quotient);
    }

    public static Int128 operator checked /(Int128 left, Int128 right) => left / right;
    public static Int128 operator %(Int128 left, Int128 right) => left - left / right * right;

    public static (Int128 Quotient, Int128 Remainder) DivRem(Int128 left, Int128 right)
    {
        Int128 q = left / right;
        return (q, left - q * right);
    }

    public static Int128 operator &(Int128 left, Int128 right) => new Int128(left.U & right.U);
    public static Int128 operator |(Int128 left, Int128 right) => new Int128(left.U | right.U);
    public static Int128 operator ^(Int128 left, Int128 right) => new Int128(left.U ^ right.U);
    public static Int128 operator ~(Int128 value) => new Int128(~value.U);
    public static Int128 operator <<(Int128 value, int shiftAmount) => new Int128(value.U << shiftAmount);
    public static Int128 operator >>>(Int128 value, int shiftAmount) => new Int128(value.U >> shiftAmount);

    public static Int128 operator >>(Int128 value, int shiftAmount)
    {
        shiftAmount &= 0x7F;
        ulong sign = (ulong)((long)value._upper >> 63);
        if (shiftAmount >= 64)
            return new Int128(sign, (ulong)((long)value._upper >> (shiftAmount - 64)));
        if (shiftAmount == 0)
            return value;
        return new Int128((ulong)((long)value._upper >> shiftAmount), value._lower >> shiftAmount | value._upper << (64 - shiftAmount));
    }

    public static Int128 operator +(Int128 value) => value;
    public static Int128 operator -(Int128 value) => new Int128(-value.U);

    public static Int128 operator checked -(Int128 value)
    {
        if (value == MinValue)
            ThrowHelper.Overflow();
        return -value;
    }

    public static Int128 operator ++(Int128 value) => value + One;
    public static Int128 operator --(Int128 value) => value - One;

    public static implicit operator Int128(byte value) => new Int128(0, value);
    public static implicit operator Int128(char value) => new Int128(0, value);
    public static implicit operator Int128(short value) => (long)value;
    public static implicit operator Int128(int value) => (long)value;
    public static implicit operator Int128(long value) => new Int128((ulong)(value >> 63), (ulong)value);
    public static implicit operator Int128(nint value) => (long)value;
    [CLSCompliant(false)] public static implicit operator Int128(sbyte value) => (long)value;
    [CLSCompliant(false)] public static implicit operator Int128(ushort value) => new Int128(0, value);
    [CLSCompliant(false)] public static implicit operator Int128(uint value) => new Int128(0, value);
    [CLSCompliant(false)] public static implicit operator Int128(ulong value) => new Int128(0, value);
    [CLSCompliant(false)] public static implicit operator Int128(nuint value) => new Int128(0, value);
    [CLSCompliant(false)] public static explicit operator Int128(UInt128 value) => new Int128(value);
    public static explicit operator Int128(float value) => (Int128)(double)value;

    public static explicit operator Int128(double value)
    {
        if (double.IsNaN(value))
            return default;
        if (value >= 170141183460469231731687303715884105728.0)
            return MaxValue;
        if (value <= -170141183460469231731687303715884105728.0)
            return MinValue;
        UInt128 magnitude = (UInt128)Math.Abs(value);
        return new Int128(value < 0 ? -magnitude : magnitude);
    }

    public static explicit operator Int128(decimal value)
    {
        decimal t = decimal.Truncate(value);
        return new Int128(t.Negative ? -t.Bits96 : t.Bits96);
    }

    public static explicit operator byte(Int128 value) => (byte)value._lower;
    public static explicit operator char(Int128 value) => (char)value._lower;
    public static explicit operator short(Int128 value) => (short)value._lower;
    public static explicit operator int(Int128 value) => (int)value._lower;
    public static explicit operator long(Int128 value) => (long)value._lower;
    public static explicit operator nint(Int128 value) => (nint)value._lower;
    [CLSCompliant(false)] public static explicit operator sbyte(Int128 value) => (sbyte)value._lower;
    [CLSCompliant(false)] public static explicit operator ushort(Int128 value) => (ushort)value._lower;
    [CLSCompliant(false)] public static explicit operator uint(Int128 value) => (uint)value._lower;
    [CLSCompliant(false)] public static explicit operator ulong(Int128 value) => value._lower;
    [CLSCompliant(false)] public static explicit operator nuint(Int128 value) => (nuint)value._lower;

    public static explicit operator checked long(Int128 value)
    {
        if (value != (Int128)(long)value._lower)
            ThrowHelper.Overflow();
        return (long)value._lower;
    }

    public static explicit operator checked int(Int128 value)
    {
        if (value != (Int128)(int)value._lower)
            ThrowHelper.Overflow();
        return (int)value._lower;
    }

    [CLSCompliant(false)]
    public static explicit operator checked ulong(Int128 value)
    {
        if (value._upper != 0)
            ThrowHelper.Overflow();
        return value._lower;
    }

    public static explicit operator double(Int128 value) => IsNegative(value) ? -(double)value.Magnitude : (double)value.U;
    public static explicit operator float(Int128 value) => IsNegative(value) ? -(float)value.Magnitude : (float)value.U;

    public static explicit operator decimal(Int128 value)
    {
        if (value.Magnitude._upper > uint.MaxValue)
            throw new OverflowException(SR.Overflow_Decimal);
        return decimal.Create(IsNegative(value), value.Magnitude, 0);
    }

    public static Int128 LeadingZeroCount(Int128 value) => UInt128.LeadingZeros(value.U);
    public static Int128 TrailingZeroCount(Int128 value) => (Int128)UInt128.TrailingZeroCount(value.U);
    public static Int128 PopCount(Int128 value) => (Int128)UInt128.PopCount(value.U);
    public static Int128 RotateLeft(Int128 value, int rotateAmount) => new Int128(UInt128.RotateLeft(value.U, rotateAmount));
    public static Int128 RotateRight(Int128 value, int rotateAmount) => new Int128(UInt128.RotateRight(value.U, rotateAmount));

    public static Int128 Log2(Int128 value)
    {
        if (IsNegative(value))
            throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum);
        return (Int128)UInt128.Log2(value.U);
    }

    public static Int128 Abs(Int128 value)
    {
        if (value == MinValue)
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return IsNegative(value) ? -value : value;
    }

    public static Int128 CopySign(Int128 value, Int128 sign)
    {
        Int128 magnitude = IsNegative(value) ? -value : value;
        if (IsNegative(sign))
            return -magnitude;
        if (IsNegative(magnitude))
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return magnitude;
    }

    public static Int128 Max(Int128 x, Int128 y) => x >= y ? x : y;
    public static Int128 Min(Int128 x, Int128 y) => x <= y ? x : y;
    public static Int128 MaxMagnitude(Int128 x, Int128 y) => x.Magnitude > y.Magnitude || (x.Magnitude == y.Magnitude && IsPositive(x)) ? x : y;
    public static Int128 MinMagnitude(Int128 x, Int128 y) => x.Magnitude < y.Magnitude || (x.Magnitude == y.Magnitude && IsNegative(x)) ? x : y;
    public static int Sign(Int128 value) => IsNegative(value) ? -1 : value == default ? 0 : 1;

    public static Int128 Clamp(Int128 value, Int128 min, Int128 max)
    {
        if (min > max)
            throw new ArgumentException(string.Format(SR.Argument_MinMaxValue, min, max));
        return value < min ? min : value > max ? max : value;
    }

    public override string ToString() => Number.FormatWide(IsNegative(this), Magnitude, U, default, null);
    public string ToString(IFormatProvider provider) => Number.FormatWide(IsNegative(this), Magnitude, U, default, provider);
    public string ToString(string format) => Number.FormatWide(IsNegative(this), Magnitude, U, format, null);
    public string ToString(string format, IFormatProvider provider) => Number.FormatWide(IsNegative(this), Magnitude, U, format, provider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(Number.FormatWide(IsNegative(this), Magnitude, U, format, provider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryFormatUtf8(Number.FormatWide(IsNegative(this), Magnitude, U, format, provider), utf8Destination, out bytesWritten);

    public static Int128 Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static Int128 Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static Int128 Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);
    public static Int128 Parse(string s, NumberStyles style, IFormatProvider provider) { ArgumentNullException.ThrowIfNull(s); return Parse(s.AsSpan(), style, provider); }
    public static Int128 Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    public static Int128 Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = ParseCore(s, style, provider, out Int128 value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_Int128);
        return value;
    }

    private static Number.Outcome ParseCore(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out Int128 value)
    {
        bool radix = (style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0;
        Number.Outcome outcome = Number.ParseWide(s, style, NumberFormatInfo.GetInstance(provider), radix ? UInt128.MaxValue : MaxValue.U, MinValue.U, out UInt128 magnitude, out bool negative);
        value = new Int128(negative ? -magnitude : magnitude);
        return outcome;
    }

    public static Int128 Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => Parse(Number.Widen(utf8Text), style, provider);
    public static Int128 Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(Number.Widen(utf8Text), NumberStyles.Integer, provider);
    public static bool TryParse([NotNullWhen(true)] string s, out Int128 result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out Int128 result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Int128 result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out Int128 result) => TryParse(s.AsSpan(), style, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out Int128 result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Int128 result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out Int128 result) => TryParse(Number.Widen(utf8Text), style, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Int128 result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out Int128 result)
    {
        Number.CheckIntegerStyle(style);
        if (ParseCore(s, style, provider, out result) == Number.Outcome.Done)
            return true;
        result = default;
        return false;
    }
}
