using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Uint128; not done yet.</summary>
public struct UInt128 : IComparable, IComparable<UInt128>, IEquatable<UInt128>, ISpanFormattable, IFormattable, ISpanParsable<UInt128>, IParsable<UInt128>, IUtf8SpanFormattable, IUtf8SpanParsable<UInt128>
{
    public UInt128(ulong upper, ulong lower) { throw new NotImplementedException("UInt128"); }
    public static UInt128 MinValue { get => throw new NotImplementedException("UInt128.MinValue"); }
    public static UInt128 MaxValue { get => throw new NotImplementedException("UInt128.MaxValue"); }
    public static UInt128 One { get => throw new NotImplementedException("UInt128.One"); }
    public static UInt128 Zero { get => throw new NotImplementedException("UInt128.Zero"); }
    public int CompareTo(object value) => throw new NotImplementedException("UInt128.CompareTo");
    public int CompareTo(UInt128 value) => throw new NotImplementedException("UInt128.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("UInt128.Equals");
    public bool Equals(UInt128 other) => throw new NotImplementedException("UInt128.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UInt128.GetHashCode");
    public override string ToString() => throw new NotImplementedException("UInt128.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("UInt128.ToString");
    public string ToString(string format) => throw new NotImplementedException("UInt128.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("UInt128.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt128.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt128.TryFormat");
    public static UInt128 Parse(string s) => throw new NotImplementedException("UInt128.Parse");
    public static UInt128 Parse(string s, NumberStyles style) => throw new NotImplementedException("UInt128.Parse");
    public static UInt128 Parse(string s, IFormatProvider provider) => throw new NotImplementedException("UInt128.Parse");
    public static UInt128 Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("UInt128.Parse");
    public static UInt128 Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt128.Parse");
    public static bool TryParse(string s, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static explicit operator byte(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked byte(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator char(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked char(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator decimal(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator double(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator Half(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator short(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked short(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator int(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked int(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator long(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked long(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator Int128(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked Int128(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator nint(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked nint(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator sbyte(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked sbyte(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator float(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator ushort(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked ushort(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator uint(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked uint(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator ulong(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked ulong(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator nuint(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked nuint(UInt128 value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(decimal value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(double value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(double value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(short value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(short value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(int value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(int value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(long value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(long value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(nint value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(nint value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(sbyte value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(sbyte value) => throw new NotImplementedException("UInt128");
    public static explicit operator UInt128(float value) => throw new NotImplementedException("UInt128");
    public static explicit operator checked UInt128(float value) => throw new NotImplementedException("UInt128");
    public static implicit operator UInt128(byte value) => throw new NotImplementedException("UInt128");
    public static implicit operator UInt128(char value) => throw new NotImplementedException("UInt128");
    public static implicit operator UInt128(ushort value) => throw new NotImplementedException("UInt128");
    public static implicit operator UInt128(uint value) => throw new NotImplementedException("UInt128");
    public static implicit operator UInt128(ulong value) => throw new NotImplementedException("UInt128");
    public static implicit operator UInt128(nuint value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator +(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked +(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static ValueTuple<UInt128, UInt128> DivRem(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128.DivRem");
    public static UInt128 LeadingZeroCount(UInt128 value) => throw new NotImplementedException("UInt128.LeadingZeroCount");
    public static UInt128 PopCount(UInt128 value) => throw new NotImplementedException("UInt128.PopCount");
    public static UInt128 RotateLeft(UInt128 value, int rotateAmount) => throw new NotImplementedException("UInt128.RotateLeft");
    public static UInt128 RotateRight(UInt128 value, int rotateAmount) => throw new NotImplementedException("UInt128.RotateRight");
    public static UInt128 TrailingZeroCount(UInt128 value) => throw new NotImplementedException("UInt128.TrailingZeroCount");
    public static bool IsPow2(UInt128 value) => throw new NotImplementedException("UInt128.IsPow2");
    public static UInt128 Log2(UInt128 value) => throw new NotImplementedException("UInt128.Log2");
    public static UInt128 operator &(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator |(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator ^(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator ~(UInt128 value) => throw new NotImplementedException("UInt128");
    public static bool operator <(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static bool operator <=(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static bool operator >(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static bool operator >=(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator --(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked --(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator /(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked /(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static bool operator ==(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static bool operator !=(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator ++(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked ++(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator %(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator *(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked *(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 BigMul(UInt128 left, UInt128 right, out UInt128 lower) => throw new NotImplementedException("UInt128.BigMul");
    public static UInt128 Clamp(UInt128 value, UInt128 min, UInt128 max) => throw new NotImplementedException("UInt128.Clamp");
    public static UInt128 Max(UInt128 x, UInt128 y) => throw new NotImplementedException("UInt128.Max");
    public static UInt128 Min(UInt128 x, UInt128 y) => throw new NotImplementedException("UInt128.Min");
    public static int Sign(UInt128 value) => throw new NotImplementedException("UInt128.Sign");
    public static UInt128 CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt128.CreateChecked");
    public static UInt128 CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt128.CreateSaturating");
    public static UInt128 CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt128.CreateTruncating");
    public static bool IsEvenInteger(UInt128 value) => throw new NotImplementedException("UInt128.IsEvenInteger");
    public static bool IsOddInteger(UInt128 value) => throw new NotImplementedException("UInt128.IsOddInteger");
    public static bool TryParse(string s, IFormatProvider provider, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static UInt128 operator <<(UInt128 value, int shiftAmount) => throw new NotImplementedException("UInt128");
    public static UInt128 operator >>(UInt128 value, int shiftAmount) => throw new NotImplementedException("UInt128");
    public static UInt128 operator >>>(UInt128 value, int shiftAmount) => throw new NotImplementedException("UInt128");
    public static UInt128 Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("UInt128.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static UInt128 operator -(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked -(UInt128 left, UInt128 right) => throw new NotImplementedException("UInt128");
    public static UInt128 operator -(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator checked -(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 operator +(UInt128 value) => throw new NotImplementedException("UInt128");
    public static UInt128 Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt128.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
    public static UInt128 Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("UInt128.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out UInt128 result) => throw new NotImplementedException("UInt128.TryParse");
}
