using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Int128; not done yet.</summary>
public struct Int128 : IComparable, IComparable<Int128>, IEquatable<Int128>, ISpanFormattable, IFormattable, ISpanParsable<Int128>, IParsable<Int128>, IUtf8SpanFormattable, IUtf8SpanParsable<Int128>
{
    public Int128(ulong upper, ulong lower) { throw new NotImplementedException("Int128"); }
    public static Int128 MinValue { get => throw new NotImplementedException("Int128.MinValue"); }
    public static Int128 MaxValue { get => throw new NotImplementedException("Int128.MaxValue"); }
    public static Int128 One { get => throw new NotImplementedException("Int128.One"); }
    public static Int128 Zero { get => throw new NotImplementedException("Int128.Zero"); }
    public static Int128 NegativeOne { get => throw new NotImplementedException("Int128.NegativeOne"); }
    public int CompareTo(object value) => throw new NotImplementedException("Int128.CompareTo");
    public int CompareTo(Int128 value) => throw new NotImplementedException("Int128.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Int128.Equals");
    public bool Equals(Int128 other) => throw new NotImplementedException("Int128.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Int128.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Int128.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Int128.ToString");
    public string ToString(string format) => throw new NotImplementedException("Int128.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Int128.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int128.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int128.TryFormat");
    public static Int128 Parse(string s) => throw new NotImplementedException("Int128.Parse");
    public static Int128 Parse(string s, NumberStyles style) => throw new NotImplementedException("Int128.Parse");
    public static Int128 Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Int128.Parse");
    public static Int128 Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Int128.Parse");
    public static Int128 Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int128.Parse");
    public static bool TryParse(string s, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static explicit operator byte(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked byte(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator char(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked char(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator decimal(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator double(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator Half(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator short(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked short(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator int(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked int(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator long(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked long(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator nint(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked nint(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator sbyte(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked sbyte(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator float(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator ushort(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked ushort(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator uint(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked uint(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator ulong(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked ulong(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator UInt128(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked UInt128(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator nuint(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator checked nuint(Int128 value) => throw new NotImplementedException("Int128");
    public static explicit operator Int128(decimal value) => throw new NotImplementedException("Int128");
    public static explicit operator Int128(double value) => throw new NotImplementedException("Int128");
    public static explicit operator checked Int128(double value) => throw new NotImplementedException("Int128");
    public static explicit operator Int128(float value) => throw new NotImplementedException("Int128");
    public static explicit operator checked Int128(float value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(byte value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(char value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(short value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(int value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(long value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(nint value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(sbyte value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(ushort value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(uint value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(ulong value) => throw new NotImplementedException("Int128");
    public static implicit operator Int128(nuint value) => throw new NotImplementedException("Int128");
    public static Int128 operator +(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator checked +(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static ValueTuple<Int128, Int128> DivRem(Int128 left, Int128 right) => throw new NotImplementedException("Int128.DivRem");
    public static Int128 LeadingZeroCount(Int128 value) => throw new NotImplementedException("Int128.LeadingZeroCount");
    public static Int128 PopCount(Int128 value) => throw new NotImplementedException("Int128.PopCount");
    public static Int128 RotateLeft(Int128 value, int rotateAmount) => throw new NotImplementedException("Int128.RotateLeft");
    public static Int128 RotateRight(Int128 value, int rotateAmount) => throw new NotImplementedException("Int128.RotateRight");
    public static Int128 TrailingZeroCount(Int128 value) => throw new NotImplementedException("Int128.TrailingZeroCount");
    public static bool IsPow2(Int128 value) => throw new NotImplementedException("Int128.IsPow2");
    public static Int128 Log2(Int128 value) => throw new NotImplementedException("Int128.Log2");
    public static Int128 operator &(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator |(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator ^(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator ~(Int128 value) => throw new NotImplementedException("Int128");
    public static bool operator <(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static bool operator <=(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static bool operator >(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static bool operator >=(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator --(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 operator checked --(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 operator /(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator checked /(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static bool operator ==(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static bool operator !=(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator ++(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 operator checked ++(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 operator %(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator *(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator checked *(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 BigMul(Int128 left, Int128 right, out Int128 lower) => throw new NotImplementedException("Int128.BigMul");
    public static Int128 Clamp(Int128 value, Int128 min, Int128 max) => throw new NotImplementedException("Int128.Clamp");
    public static Int128 CopySign(Int128 value, Int128 sign) => throw new NotImplementedException("Int128.CopySign");
    public static Int128 Max(Int128 x, Int128 y) => throw new NotImplementedException("Int128.Max");
    public static Int128 Min(Int128 x, Int128 y) => throw new NotImplementedException("Int128.Min");
    public static int Sign(Int128 value) => throw new NotImplementedException("Int128.Sign");
    public static Int128 Abs(Int128 value) => throw new NotImplementedException("Int128.Abs");
    public static Int128 CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int128.CreateChecked");
    public static Int128 CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int128.CreateSaturating");
    public static Int128 CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int128.CreateTruncating");
    public static bool IsEvenInteger(Int128 value) => throw new NotImplementedException("Int128.IsEvenInteger");
    public static bool IsNegative(Int128 value) => throw new NotImplementedException("Int128.IsNegative");
    public static bool IsOddInteger(Int128 value) => throw new NotImplementedException("Int128.IsOddInteger");
    public static bool IsPositive(Int128 value) => throw new NotImplementedException("Int128.IsPositive");
    public static Int128 MaxMagnitude(Int128 x, Int128 y) => throw new NotImplementedException("Int128.MaxMagnitude");
    public static Int128 MinMagnitude(Int128 x, Int128 y) => throw new NotImplementedException("Int128.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static Int128 operator <<(Int128 value, int shiftAmount) => throw new NotImplementedException("Int128");
    public static Int128 operator >>(Int128 value, int shiftAmount) => throw new NotImplementedException("Int128");
    public static Int128 operator >>>(Int128 value, int shiftAmount) => throw new NotImplementedException("Int128");
    public static Int128 Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Int128.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static Int128 operator -(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator checked -(Int128 left, Int128 right) => throw new NotImplementedException("Int128");
    public static Int128 operator -(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 operator checked -(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 operator +(Int128 value) => throw new NotImplementedException("Int128");
    public static Int128 Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int128.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
    public static Int128 Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Int128.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Int128 result) => throw new NotImplementedException("Int128.TryParse");
}
