using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A signed integer of 8 bits.</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct SByte : IComparable, IConvertible, ISpanFormattable, IComparable<sbyte>, IEquatable<sbyte>, ISpanParsable<sbyte>, IUtf8SpanFormattable, IUtf8SpanParsable<sbyte>
{
    private readonly sbyte m_value;

    /// <summary>The largest value.</summary>
    public const sbyte MaxValue = 127;

    /// <summary>The smallest value.</summary>
    public const sbyte MinValue = -128;

    /// <summary>Less than zero, zero or greater than zero. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is sbyte other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBeSByte);
    }

    /// <inheritdoc/>
    public int CompareTo(sbyte value) => m_value - value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object obj) => obj is sbyte other && m_value == other;

    /// <inheritdoc/>
    public bool Equals(sbyte obj) => m_value == obj;

    /// <inheritdoc/>
    public override int GetHashCode() => m_value;

    /// <summary>Decimal digits, with the current culture's negative sign.</summary>
    public override string ToString() => Number.SignedToString(m_value);

    /// <summary>Decimal digits, with the given culture's negative sign.</summary>
    public string ToString(IFormatProvider provider) => Number.FormatSigned(m_value, 1, null, provider);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format) => Number.FormatSigned(m_value, 1, format, null);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format, IFormatProvider provider) => Number.FormatSigned(m_value, 1, format, provider);

    /// <summary>Writes the text; false when it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatSigned(m_value, 1, format, provider, destination, out charsWritten);

    /// <summary>Writes the text as UTF-8; false when it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUtf8(Number.FormatSigned(m_value, 1, format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>The number that the text shows. Throws ArgumentNullException, FormatException or OverflowException.</summary>
    public static sbyte Parse(string s) => Parse(s, NumberStyles.Integer, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        if (s == null)
            ThrowHelper.ArgumentNull("s");
        return Parse(s.AsSpan(), style, provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseSigned(s, style, NumberFormatInfo.GetInstance(provider), 1, out long value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_SByte);
        return (sbyte)value;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        => Parse(Number.Widen(utf8Text), style, provider);

    /// <summary>Like Parse; false and zero instead of an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string s, out sbyte result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out sbyte result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out sbyte result) => TryParse(s.AsSpan(), style, provider, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out sbyte result) => TryParse(s, NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out sbyte result) => TryParse(s, NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out sbyte result)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseSigned(s, style, NumberFormatInfo.GetInstance(provider), 1, out long value);
        result = outcome == Number.Outcome.Done ? (sbyte)value : (sbyte)0;
        return outcome == Number.Outcome.Done;
    }

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out sbyte result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out sbyte result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out sbyte)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out sbyte result) => TryParse(Number.Widen(utf8Text), style, provider, out result);

    public TypeCode GetTypeCode() => TypeCode.SByte;
    bool IConvertible.ToBoolean(IFormatProvider provider) => m_value != 0;
    char IConvertible.ToChar(IFormatProvider provider) => Convert.ToChar(m_value);
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte(m_value);
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte(m_value);
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16(m_value);
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16(m_value);
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32(m_value);
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32(m_value);
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64(m_value);
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64(m_value);
    float IConvertible.ToSingle(IFormatProvider provider) => m_value;
    double IConvertible.ToDouble(IFormatProvider provider) => m_value;
    decimal IConvertible.ToDecimal(IFormatProvider provider) => m_value;
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'SByte' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
