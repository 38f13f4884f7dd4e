using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

/// <summary>A binary floating-point number (IEEE 754).</summary>
[Serializable]
public readonly partial struct Double : IComparable, IConvertible, ISpanFormattable, IComparable<double>, IEquatable<double>, ISpanParsable<double>, IUtf8SpanFormattable, IUtf8SpanParsable<double>
{
    private readonly double m_value;

    public const double MinValue = -1.7976931348623157E+308;
    public const double MaxValue = 1.7976931348623157E+308;

    /// <summary>The smallest positive number.</summary>
    public const double Epsilon = 4.9406564584124654E-324;
    public const double NegativeInfinity = -1.0 / 0.0;
    public const double PositiveInfinity = 1.0 / 0.0;
    public const double NaN = 0.0 / 0.0;
    public const double NegativeZero = -0.0;
    public const double E = Math.E;
    public const double Pi = Math.PI;
    public const double Tau = Math.Tau;

    private const ulong InfinityBits = 0x7FF0000000000000;
    private const ulong SignBit = 0x8000000000000000;

    private static ulong Magnitude(double d) => BitConverter.DoubleToUInt64Bits(d) & 0x7FFFFFFFFFFFFFFF;

    public static bool IsFinite(double d) => Magnitude(d) < InfinityBits;
    public static bool IsInfinity(double d) => Magnitude(d) == InfinityBits;
#pragma warning disable CS1718
    public static bool IsNaN(double d) => d != d;
#pragma warning restore CS1718
    public static bool IsNegative(double d) => BitConverter.DoubleToInt64Bits(d) < 0;
    public static bool IsPositive(double d) => BitConverter.DoubleToInt64Bits(d) >= 0;
    public static bool IsNegativeInfinity(double d) => d == NegativeInfinity;
    public static bool IsPositiveInfinity(double d) => d == PositiveInfinity;
    public static bool IsNormal(double d) => Magnitude(d) - 0x0010000000000000 < InfinityBits - 0x0010000000000000;
    public static bool IsSubnormal(double d) => Magnitude(d) - 1 < 0x000FFFFFFFFFFFFF;
    public static bool IsInteger(double value) => IsFinite(value) && value == Math.Truncate(value);
    public static bool IsEvenInteger(double value) => IsInteger(value) && Math.Abs(value % 2) == 0;
    public static bool IsOddInteger(double value) => IsInteger(value) && Math.Abs(value % 2) == 1;
    public static bool IsRealNumber(double value) => !IsNaN(value);

    public static bool operator ==(double left, double right) => left == right;
    public static bool operator !=(double left, double right) => left != right;
    public static bool operator <(double left, double right) => left < right;
    public static bool operator >(double left, double right) => left > right;
    public static bool operator <=(double left, double right) => left <= right;
    public static bool operator >=(double left, double right) => left >= right;

    /// <summary>NaN sorts before every number. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is double other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBeDouble);
    }

    /// <inheritdoc cref="CompareTo(object)"/>
    public int CompareTo(double value)
    {
        if (m_value < value)
            return -1;
        if (m_value > value)
            return 1;
        if (m_value == value)
            return 0;
        if (IsNaN(m_value))
            return IsNaN(value) ? 0 : -1;
        return 1;
    }

    /// <summary>Equal numbers, or both NaN.</summary>
    public override bool Equals([NotNullWhen(true)] object obj) => obj is double other && Equals(other);

    /// <inheritdoc cref="Equals(object)"/>
    public bool Equals(double obj) => m_value == obj || (IsNaN(m_value) && IsNaN(obj));

    public override int GetHashCode()
    { long bits = BitConverter.DoubleToInt64Bits(m_value); if (((bits - 1) & 0x7FFFFFFFFFFFFFFF) >= 0x7FF0000000000000) bits &= 0x7FF0000000000000; return unchecked((int)bits) ^ (int)(bits >> 32); }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public override string ToString() => Number.FormatDouble(m_value, default, null);
    public string ToString(string format) => Number.FormatDouble(m_value, format, null);
    public string ToString(IFormatProvider provider) => Number.FormatDouble(m_value, default, provider);
    public string ToString(string format, IFormatProvider provider) => Number.FormatDouble(m_value, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        Number.AppendDouble(ref buffer, m_value, format, provider);
        return Number.TryCopy(buffer.AsSpan(), destination, out charsWritten);
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        Number.AppendDouble(ref buffer, m_value, format, provider);
        return Number.TryFormatUtf8(buffer.AsSpan(), utf8Destination, out bytesWritten);
    }

    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>The nearest number to what the text says; too large ones give infinity. Throws ArgumentNullException, FormatException.</summary>
    public static double Parse(string s) => Parse(s, DefaultStyle, null);
    public static double Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static double Parse(string s, IFormatProvider provider) => Parse(s, DefaultStyle, provider);

    public static double Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static double Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, DefaultStyle, provider);

    public static double Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider provider = null)
    {
        Number.CheckFloatStyle(style);
        if (!Number.TryParseDouble(s, style, NumberFormatInfo.GetInstance(provider), out double value))
            Number.ThrowParse(Number.Outcome.Malformed, s, null);
        return value;
    }

    public static double Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(Number.Widen(utf8Text), DefaultStyle, provider);
    public static double Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = DefaultStyle, IFormatProvider provider = null) => Parse(Number.Widen(utf8Text), style, provider);

    public static bool TryParse([NotNullWhen(true)] string s, out double result) => TryParse(s.AsSpan(), DefaultStyle, null, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out double result) => TryParse(s.AsSpan(), DefaultStyle, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out double result) => TryParse(s.AsSpan(), style, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out double result) => TryParse(s, DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out double result) => TryParse(s, DefaultStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out double result)
    {
        Number.CheckFloatStyle(style);
        return Number.TryParseDouble(s, style, NumberFormatInfo.GetInstance(provider), out result);
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out double result) => TryParse(Number.Widen(utf8Text), DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out double result) => TryParse(Number.Widen(utf8Text), DefaultStyle, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out double result) => TryParse(Number.Widen(utf8Text), style, provider, out result);

    public TypeCode GetTypeCode() => TypeCode.Double;
    bool IConvertible.ToBoolean(IFormatProvider provider) => Convert.ToBoolean(m_value);
    char IConvertible.ToChar(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Double' to 'Char'.");
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte(m_value);
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte(m_value);
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16(m_value);
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16(m_value);
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32(m_value);
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32(m_value);
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64(m_value);
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64(m_value);
    float IConvertible.ToSingle(IFormatProvider provider) => (float)m_value;
    double IConvertible.ToDouble(IFormatProvider provider) => m_value;
    decimal IConvertible.ToDecimal(IFormatProvider provider) => Convert.ToDecimal(m_value);
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Double' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
