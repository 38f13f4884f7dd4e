using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>A unsigned integer of the size of a pointer.</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct UIntPtr : IComparable, ISpanFormattable, IComparable<nuint>, IEquatable<nuint>, ISpanParsable<nuint>, IUtf8SpanFormattable, IUtf8SpanParsable<nuint>, ISerializable
{
    private readonly nuint _value;

    public static nuint MaxValue => unchecked((nuint)ulong.MaxValue);
    public static nuint MinValue => unchecked((nuint)0);

    /// <summary>Less than zero, zero or greater than zero. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is nuint other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBeUIntPtr);
    }

    /// <inheritdoc/>
    public int CompareTo(nuint value) => _value < value ? -1 : _value > value ? 1 : 0;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object obj) => obj is nuint other && _value == other;

    /// <inheritdoc/>
    public bool Equals(nuint other) => _value == other;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)_value ^ (int)(_value >> 32));

    /// <summary>Decimal digits, with the current culture's negative sign.</summary>
    public override string ToString() => Number.UnsignedToString(_value);

    /// <summary>Decimal digits, with the given culture's negative sign.</summary>
    public string ToString(IFormatProvider provider) => Number.FormatUnsigned(_value, 8, null, provider);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format) => Number.FormatUnsigned(_value, 8, format, null);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format, IFormatProvider provider) => Number.FormatUnsigned(_value, 8, format, provider);

    /// <summary>Writes the text; false when it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUnsigned(_value, 8, format, provider, destination, out charsWritten);

    /// <summary>Writes the text as UTF-8; false when it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUtf8(Number.FormatUnsigned(_value, 8, format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>The number that the text shows. Throws ArgumentNullException, FormatException or OverflowException.</summary>
    public static nuint Parse(string s) => Parse(s, NumberStyles.Integer, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        if (s == null)
            ThrowHelper.ArgumentNull("s");
        return Parse(s.AsSpan(), style, provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseUnsigned(s, style, NumberFormatInfo.GetInstance(provider), 8, out ulong value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_UInt64);
        return (nuint)value;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static nuint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        => Parse(Number.Widen(utf8Text), style, provider);

    /// <summary>Like Parse; false and zero instead of an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string s, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out nuint result) => TryParse(s.AsSpan(), style, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => TryParse(s, NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out nuint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out nuint result)
    {
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.ParseUnsigned(s, style, NumberFormatInfo.GetInstance(provider), 8, out ulong value);
        result = outcome == Number.Outcome.Done ? (nuint)value : (nuint)0;
        return outcome == Number.Outcome.Done;
    }

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nuint result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out nuint result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out nuint)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out nuint result) => TryParse(Number.Widen(utf8Text), style, provider, out result);

    /// <summary>The value zero.</summary>
    public static readonly nuint Zero = 0;

    public UIntPtr(uint value) { _value = value; }
    public UIntPtr(ulong value) { _value = checked((nuint)value); }
    public unsafe UIntPtr(void* value) { _value = (nuint)value; }

    /// <summary>The number of bytes of a pointer.</summary>
    public static int Size => 8;

    public uint ToUInt32() => checked((uint)_value);
    public ulong ToUInt64() => _value;
    public unsafe void* ToPointer() => (void*)_value;

    public static explicit operator UIntPtr(uint value) => new UIntPtr(value);
    public static explicit operator UIntPtr(ulong value) => new UIntPtr(value);
    public static unsafe explicit operator UIntPtr(void* value) => new UIntPtr(value);
    public static unsafe explicit operator void*(UIntPtr value) => (void*)value._value;
    public static explicit operator uint(UIntPtr value) => checked((uint)value._value);
    public static explicit operator ulong(UIntPtr value) => value._value;
    public static bool operator ==(UIntPtr value1, UIntPtr value2) => value1._value == value2._value;
    public static bool operator !=(UIntPtr value1, UIntPtr value2) => value1._value != value2._value;
    public static UIntPtr operator +(UIntPtr pointer, int offset) => (UIntPtr)unchecked((ulong)pointer._value + (ulong)offset);
    public static UIntPtr operator -(UIntPtr pointer, int offset) => (UIntPtr)unchecked((ulong)pointer._value - (ulong)offset);
    public static UIntPtr Add(UIntPtr pointer, int offset) => (UIntPtr)unchecked((ulong)pointer._value + (ulong)offset);
    public static UIntPtr Subtract(UIntPtr pointer, int offset) => (UIntPtr)unchecked((ulong)pointer._value - (ulong)offset);

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("value", (ulong)_value);
    }
}
