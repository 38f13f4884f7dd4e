using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A signed integer of the size of a pointer.</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct IntPtr : IComparable, ISpanFormattable, IComparable<nint>, IEquatable<nint>, ISpanParsable<nint>, IUtf8SpanFormattable, IUtf8SpanParsable<nint>, ISerializable
{
    private readonly nint _value;

    public static nint MaxValue => unchecked((nint)long.MaxValue);
    public static nint MinValue => unchecked((nint)long.MinValue);

    /// <summary>Less than zero, zero or greater than zero. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is nint other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBeIntPtr);
    }

    /// <inheritdoc/>
    public int CompareTo(nint value) => _value < value ? -1 : _value > value ? 1 : 0;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object obj) => obj is nint other && _value == other;

    /// <inheritdoc/>
    public bool Equals(nint other) => _value == other;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_value ^ (int)(_value >> 32));

    /// <summary>Decimal digits, with the current culture's negative sign.</summary>
    public override string ToString() => Number.SignedToString(_value);

    /// <summary>Decimal digits, with the given culture's negative sign.</summary>
    public string ToString(IFormatProvider provider) => Number.FormatSigned(_value, 8, null, provider);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format) => Number.FormatSigned(_value, 8, format, null);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format, IFormatProvider provider) => Number.FormatSigned(_value, 8, format, provider);

    /// <summary>Writes the text; false when it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatSigned(_value, 8, format, provider, destination, out charsWritten);

    /// <summary>Writes the text as UTF-8; false when it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUtf8(Number.FormatSigned(_value, 8, format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>The number that the text shows. Throws ArgumentNullException, FormatException or OverflowException.</summary>
    public static nint Parse(string s) => Parse(s, NumberStyles.Integer, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        if (s == null)
            ThrowHelper.ArgumentNull("s");
        return Parse(s.AsSpan(), style, provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseSigned(s, style, NumberFormatInfo.GetInstance(provider), 8, out long value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_Int64);
        return (nint)value;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static nint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        => Parse(Number.Widen(utf8Text), style, provider);

    /// <summary>Like Parse; false and zero instead of an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string s, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out nint result) => TryParse(s.AsSpan(), style, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out nint result) => TryParse(s, NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out nint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out nint result)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseSigned(s, style, NumberFormatInfo.GetInstance(provider), 8, out long value);
        result = outcome == Number.Outcome.Done ? (nint)value : (nint)0;
        return outcome == Number.Outcome.Done;
    }

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nint result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out nint result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out nint result) => TryParse(Number.Widen(utf8Text), style, provider, out result);

    /// <summary>The value zero.</summary>
    public static readonly nint Zero = 0;

    public IntPtr(int value) { _value = value; }
    public IntPtr(long value) { _value = checked((nint)value); }
    public unsafe IntPtr(void* value) { _value = (nint)value; }

    /// <summary>The number of bytes of a pointer.</summary>
    public static int Size => 8;

    public int ToInt32() => checked((int)_value);
    public long ToInt64() => _value;
    public unsafe void* ToPointer() => (void*)_value;

    public static explicit operator IntPtr(int value) => new IntPtr(value);
    public static explicit operator IntPtr(long value) => new IntPtr(value);
    public static unsafe explicit operator IntPtr(void* value) => new IntPtr(value);
    public static unsafe explicit operator void*(IntPtr value) => (void*)value._value;
    public static explicit operator int(IntPtr value) => checked((int)value._value);
    public static explicit operator long(IntPtr value) => value._value;
    public static bool operator ==(IntPtr value1, IntPtr value2) => value1._value == value2._value;
    public static bool operator !=(IntPtr value1, IntPtr value2) => value1._value != value2._value;
    public static IntPtr operator +(IntPtr pointer, int offset) => (IntPtr)unchecked((long)pointer._value + (long)offset);
    public static IntPtr operator -(IntPtr pointer, int offset) => (IntPtr)unchecked((long)pointer._value - (long)offset);
    public static IntPtr Add(IntPtr pointer, int offset) => (IntPtr)unchecked((long)pointer._value + (long)offset);
    public static IntPtr Subtract(IntPtr pointer, int offset) => (IntPtr)unchecked((long)pointer._value - (long)offset);

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("value", (long)_value);
    }
}
