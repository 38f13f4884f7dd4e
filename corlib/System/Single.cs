using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

/// <summary>A binary floating-point number (IEEE 754).</summary>
[Serializable]
public readonly partial struct Single : IComparable, IConvertible, ISpanFormattable, IComparable<float>, IEquatable<float>, ISpanParsable<float>, IUtf8SpanFormattable, IUtf8SpanParsable<float>
{
    private readonly float m_value;

    public const float MinValue = -3.40282346638528859e+38f;
    public const float MaxValue = 3.40282346638528859e+38f;

    /// <summary>The smallest positive number.</summary>
    public const float Epsilon = 1.4e-45f;
    public const float NegativeInfinity = -1.0f / 0.0f;
    public const float PositiveInfinity = 1.0f / 0.0f;
    public const float NaN = 0.0f / 0.0f;
    public const float NegativeZero = -0.0f;
    public const float E = MathF.E;
    public const float Pi = MathF.PI;
    public const float Tau = MathF.Tau;

    private const uint InfinityBits = 0x7F800000;
    private const uint SignBit = 0x80000000;

    private static uint Magnitude(float d) => BitConverter.SingleToUInt32Bits(d) & 0x7FFFFFFF;

    public static bool IsFinite(float d) => Magnitude(d) < InfinityBits;
    public static bool IsInfinity(float d) => Magnitude(d) == InfinityBits;
#pragma warning disable CS1718
    public static bool IsNaN(float d) => d != d;
#pragma warning restore CS1718
    public static bool IsNegative(float d) => BitConverter.SingleToInt32Bits(d) < 0;
    public static bool IsPositive(float d) => BitConverter.SingleToInt32Bits(d) >= 0;
    public static bool IsNegativeInfinity(float d) => d == NegativeInfinity;
    public static bool IsPositiveInfinity(float d) => d == PositiveInfinity;
    public static bool IsNormal(float d) => Magnitude(d) - 0x00800000 < InfinityBits - 0x00800000;
    public static bool IsSubnormal(float d) => Magnitude(d) - 1 < 0x007FFFFF;
    public static bool IsInteger(float value) => IsFinite(value) && value == MathF.Truncate(value);
    public static bool IsEvenInteger(float value) => IsInteger(value) && Math.Abs(value % 2) == 0;
    public static bool IsOddInteger(float value) => IsInteger(value) && Math.Abs(value % 2) == 1;
    public static bool IsRealNumber(float value) => !IsNaN(value);

    public static bool operator ==(float left, float right) => left == right;
    public static bool operator !=(float left, float right) => left != right;
    public static bool operator <(float left, float right) => left < right;
    public static bool operator >(float left, float right) => left > right;
    public static bool operator <=(float left, float right) => left <= right;
    public static bool operator >=(float left, float right) => left >= right;

    /// <summary>NaN sorts before every number. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is float other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBeSingle);
    }

    /// <inheritdoc cref="CompareTo(object)"/>
    public int CompareTo(float value)
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
    public override bool Equals([NotNullWhen(true)] object obj) => obj is float other && Equals(other);

    /// <inheritdoc cref="Equals(object)"/>
    public bool Equals(float obj) => m_value == obj || (IsNaN(m_value) && IsNaN(obj));

    public override int GetHashCode()
    { int bits = BitConverter.SingleToInt32Bits(m_value); if (((bits - 1) & 0x7FFFFFFF) >= 0x7F800000) bits &= 0x7F800000; return bits; }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public override string ToString() => Number.FormatSingle(m_value, default, null);
    public string ToString(string format) => Number.FormatSingle(m_value, format, null);
    public string ToString(IFormatProvider provider) => Number.FormatSingle(m_value, default, provider);
    public string ToString(string format, IFormatProvider provider) => Number.FormatSingle(m_value, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        Number.AppendSingle(ref buffer, m_value, format, provider);
        return Number.TryCopy(buffer.AsSpan(), destination, out charsWritten);
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        Number.AppendSingle(ref buffer, m_value, format, provider);
        return Number.TryFormatUtf8(buffer.AsSpan(), utf8Destination, out bytesWritten);
    }

    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>The nearest number to what the text says; too large ones give infinity. Throws ArgumentNullException, FormatException.</summary>
    public static float Parse(string s) => Parse(s, DefaultStyle, null);
    public static float Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static float Parse(string s, IFormatProvider provider) => Parse(s, DefaultStyle, provider);

    public static float Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static float Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, DefaultStyle, provider);

    public static float Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider provider = null)
    {
        Number.CheckFloatStyle(style);
        if (!Number.TryParseSingle(s, style, NumberFormatInfo.GetInstance(provider), out float value))
            Number.ThrowParse(Number.Outcome.Malformed, s, null);
        return value;
    }

    public static float Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(Number.Widen(utf8Text), DefaultStyle, provider);
    public static float Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = DefaultStyle, IFormatProvider provider = null) => Parse(Number.Widen(utf8Text), style, provider);

    public static bool TryParse([NotNullWhen(true)] string s, out float result) => TryParse(s.AsSpan(), DefaultStyle, null, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out float result) => TryParse(s.AsSpan(), DefaultStyle, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out float result) => TryParse(s.AsSpan(), style, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out float result) => TryParse(s, DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out float result) => TryParse(s, DefaultStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out float result)
    {
        Number.CheckFloatStyle(style);
        return Number.TryParseSingle(s, style, NumberFormatInfo.GetInstance(provider), out result);
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out float result) => TryParse(Number.Widen(utf8Text), DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out float result) => TryParse(Number.Widen(utf8Text), DefaultStyle, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out float result) => TryParse(Number.Widen(utf8Text), style, provider, out result);

    public TypeCode GetTypeCode() => TypeCode.Single;
    bool IConvertible.ToBoolean(IFormatProvider provider) => Convert.ToBoolean(m_value);
    char IConvertible.ToChar(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Single' to 'Char'.");
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
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Single' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
