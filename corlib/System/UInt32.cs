using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A unsigned integer of 32 bits.</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct UInt32 : IComparable, IConvertible, ISpanFormattable, IComparable<uint>, IEquatable<uint>, ISpanParsable<uint>, IUtf8SpanFormattable, IUtf8SpanParsable<uint>
{
    private readonly uint m_value;

    /// <summary>The largest value.</summary>
    public const uint MaxValue = 4294967295u;

    /// <summary>The smallest value.</summary>
    public const uint MinValue = 0;

    /// <summary>Less than zero, zero or greater than zero. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is uint other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBeUInt32);
    }

    /// <inheritdoc/>
    public int CompareTo(uint value) => m_value < value ? -1 : m_value > value ? 1 : 0;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object obj) => obj is uint other && m_value == other;

    /// <inheritdoc/>
    public bool Equals(uint obj) => m_value == obj;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)m_value;

    /// <summary>Decimal digits, with the current culture's negative sign.</summary>
    public override string ToString() => Number.UnsignedToString(m_value);

    /// <summary>Decimal digits, with the given culture's negative sign.</summary>
    public string ToString(IFormatProvider provider) => Number.FormatUnsigned(m_value, 4, null, provider);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format) => Number.FormatUnsigned(m_value, 4, format, null);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format, IFormatProvider provider) => Number.FormatUnsigned(m_value, 4, format, provider);

    /// <summary>Writes the text; false when it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUnsigned(m_value, 4, format, provider, destination, out charsWritten);

    /// <summary>Writes the text as UTF-8; false when it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUtf8(Number.FormatUnsigned(m_value, 4, format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>The number that the text shows. Throws ArgumentNullException, FormatException or OverflowException.</summary>
    public static uint Parse(string s) => Parse(s, NumberStyles.Integer, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        if (s == null)
            ThrowHelper.ArgumentNull("s");
        return Parse(s.AsSpan(), style, provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseUnsigned(s, style, NumberFormatInfo.GetInstance(provider), 4, out ulong value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_UInt32);
        return (uint)value;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static uint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        => Parse(Number.Widen(utf8Text), style, provider);

    /// <summary>Like Parse; false and zero instead of an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string s, out uint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out uint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out uint result) => TryParse(s.AsSpan(), style, provider, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out uint result) => TryParse(s, NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out uint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out uint result)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseUnsigned(s, style, NumberFormatInfo.GetInstance(provider), 4, out ulong value);
        result = outcome == Number.Outcome.Done ? (uint)value : (uint)0;
        return outcome == Number.Outcome.Done;
    }

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out uint result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out uint result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out uint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out uint result) => TryParse(Number.Widen(utf8Text), style, provider, out result);

    public TypeCode GetTypeCode() => TypeCode.UInt32;
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
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'UInt32' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
