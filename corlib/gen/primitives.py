"""Writes the integer types System/{SByte,Byte,Int16,UInt16,Int32,UInt32,Int64,UInt64,IntPtr,UIntPtr}.cs from one template.

Run it from the corlib folder: python3 gen/primitives.py
"""

TYPES = [
    # type, keyword, bits, signed, overflow message constant, TypeCode
    ("SByte", "sbyte", 8, True, "Overflow_SByte"),
    ("Byte", "byte", 8, False, "Overflow_Byte"),
    ("Int16", "short", 16, True, "Overflow_Int16"),
    ("UInt16", "ushort", 16, False, "Overflow_UInt16"),
    ("Int32", "int", 32, True, "Overflow_Int32"),
    ("UInt32", "uint", 32, False, "Overflow_UInt32"),
    ("Int64", "long", 64, True, "Overflow_Int64"),
    ("UInt64", "ulong", 64, False, "Overflow_UInt64"),
    ("IntPtr", "nint", 64, True, "Overflow_Int64"),
    ("UIntPtr", "nuint", 64, False, "Overflow_UInt64"),
]

HEAD = """using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>{doc}</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct {T} : IComparable, {conv}ISpanFormattable, IComparable<{k}>, IEquatable<{k}>, ISpanParsable<{k}>, IUtf8SpanFormattable, IUtf8SpanParsable<{k}>{ser}
{{
    private readonly {k} {field};

{consts}
    /// <summary>Less than zero, zero or greater than zero. Throws ArgumentException for another type; null sorts first.</summary>
    public int CompareTo(object value)
    {{
        if (value == null)
            return 1;
        if (value is {k} other)
            return CompareTo(other);
        throw new ArgumentException(SR.Arg_MustBe{T});
    }}

    /// <inheritdoc/>
    public int CompareTo({k} value) => {compare};

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object obj) => obj is {k} other && {field} == other;

    /// <inheritdoc/>
    public bool Equals({k} {obj}) => {field} == {obj};

    /// <inheritdoc/>
    public override int GetHashCode() => {hash};

    /// <summary>Decimal digits, with the current culture's negative sign.</summary>
    public override string ToString() => Number.{S}ToString({field});

    /// <summary>Decimal digits, with the given culture's negative sign.</summary>
    public string ToString(IFormatProvider provider) => Number.Format{S}({field}, {bytes}, null, provider);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format) => Number.Format{S}({field}, {bytes}, format, null);

    /// <summary>Text in a standard or custom numeric format. Throws FormatException for a bad one.</summary>
    public string ToString(string format, IFormatProvider provider) => Number.Format{S}({field}, {bytes}, format, provider);

    /// <summary>Writes the text; false when it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormat{S}({field}, {bytes}, format, provider, destination, out charsWritten);

    /// <summary>Writes the text as UTF-8; false when it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null)
        => Number.TryFormatUtf8(Number.Format{S}({field}, {bytes}, format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>The number that the text shows. Throws ArgumentNullException, FormatException or OverflowException.</summary>
    public static {k} Parse(string s) => Parse(s, NumberStyles.Integer, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(string s, NumberStyles style, IFormatProvider provider)
    {{
        if (s == null)
            ThrowHelper.ArgumentNull("s");
        return Parse(s.AsSpan(), style, provider);
    }}

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
    {{
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.Parse{S}(s, style, NumberFormatInfo.GetInstance(provider), {bytes}, out {wide} value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.{overflow});
        return ({k})value;
    }}

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static {k} Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        => Parse(Number.Widen(utf8Text), style, provider);

    /// <summary>Like Parse; false and zero instead of an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string s, out {k} result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out {k} result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out {k} result) => TryParse(s.AsSpan(), style, provider, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse(ReadOnlySpan<char> s, out {k} result) => TryParse(s, NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out {k} result) => TryParse(s, NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out {k} result)
    {{
        Number.CheckIntegerStyle(style);
        Number.Outcome outcome = Number.Parse{S}(s, style, NumberFormatInfo.GetInstance(provider), {bytes}, out {wide} value);
        result = outcome == Number.Outcome.Done ? ({k})value : ({k})0;
        return outcome == Number.Outcome.Done;
    }}

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out {k} result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, null, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out {k} result) => TryParse(Number.Widen(utf8Text), NumberStyles.Integer, provider, out result);

    /// <inheritdoc cref="TryParse(string, out {k})"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out {k} result) => TryParse(Number.Widen(utf8Text), style, provider, out result);
"""

CONV = """
    public TypeCode GetTypeCode() => TypeCode.{T};
    bool IConvertible.ToBoolean(IFormatProvider provider) => {field} != 0;
    char IConvertible.ToChar(IFormatProvider provider) => Convert.ToChar({field});
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte({field});
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte({field});
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16({field});
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16({field});
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32({field});
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32({field});
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64({field});
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64({field});
    float IConvertible.ToSingle(IFormatProvider provider) => {field};
    double IConvertible.ToDouble(IFormatProvider provider) => {field};
    decimal IConvertible.ToDecimal(IFormatProvider provider) => {field};
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from '{T}' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
"""

PTR = """
    /// <summary>The value zero.</summary>
    public static readonly {k} Zero = 0;

    public {T}({i32} value) {{ {field} = value; }}
    public {T}({i64} value) {{ {field} = checked(({k})value); }}
    public unsafe {T}(void* value) {{ {field} = ({k})value; }}

    /// <summary>The number of bytes of a pointer.</summary>
    public static int Size => 8;

    public {i32} To{I32}() => checked(({i32}){field});
    public {i64} To{I64}() => {field};
    public unsafe void* ToPointer() => (void*){field};

    public static explicit operator {T}({i32} value) => new {T}(value);
    public static explicit operator {T}({i64} value) => new {T}(value);
    public static unsafe explicit operator {T}(void* value) => new {T}(value);
    public static unsafe explicit operator void*({T} value) => (void*)value.{field};
    public static explicit operator {i32}({T} value) => checked(({i32})value.{field});
    public static explicit operator {i64}({T} value) => value.{field};
    public static bool operator ==({T} value1, {T} value2) => value1.{field} == value2.{field};
    public static bool operator !=({T} value1, {T} value2) => value1.{field} != value2.{field};
    public static {T} operator +({T} pointer, int offset) => ({T})unchecked(({i64})pointer.{field} + ({i64})offset);
    public static {T} operator -({T} pointer, int offset) => ({T})unchecked(({i64})pointer.{field} - ({i64})offset);
    public static {T} Add({T} pointer, int offset) => ({T})unchecked(({i64})pointer.{field} + ({i64})offset);
    public static {T} Subtract({T} pointer, int offset) => ({T})unchecked(({i64})pointer.{field} - ({i64})offset);

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {{
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("value", ({i64}){field});
    }}
"""

for T, k, bits, signed, overflow in TYPES:
    ptr = k in ("nint", "nuint")
    field = "_value" if ptr else "m_value"
    if ptr:
        consts = "    public static %s MaxValue => unchecked((%s)%s);\n    public static %s MinValue => unchecked((%s)%s);\n" % (
            k, k, "long.MaxValue" if signed else "ulong.MaxValue", k, k, "long.MinValue" if signed else "0")
    else:
        lo = -(1 << (bits - 1)) if signed else 0
        hi = (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
        suffix = {"uint": "u", "long": "L", "ulong": "UL"}.get(k, "")
        lo_text = {"int": "unchecked((int)0x80000000)", "long": "unchecked((long)0x8000000000000000UL)"}.get(k, str(lo))
        consts = "    /// <summary>The largest value.</summary>\n    public const %s MaxValue = %d%s;\n\n    /// <summary>The smallest value.</summary>\n    public const %s MinValue = %s;\n" % (k, hi, suffix, k, lo_text)
    hash_ = {
        "int": field, "uint": "(int)" + field, "sbyte": field, "byte": field, "short": field, "ushort": field,
        "long": "unchecked((int)m_value ^ (int)(m_value >> 32))", "ulong": "unchecked((int)m_value ^ (int)(m_value >> 32))",
        "nint": "unchecked((int)_value ^ (int)(_value >> 32))", "nuint": "unchecked((int)_value ^ (int)(_value >> 32))",
    }[k]
    compare = "%s - value" % field if bits < 32 else "%s < value ? -1 : %s > value ? 1 : 0" % (field, field)
    text = HEAD.format(
        T=T, k=k, field=field, consts=consts, compare=compare, hash=hash_, overflow=overflow, bytes=bits // 8,
        obj="other" if ptr else "obj",
        S="Signed" if signed else "Unsigned", wide="long" if signed else "ulong",
        conv="" if ptr else "IConvertible, ", ser=", ISerializable" if ptr else "",
        doc=("A %s integer of the size of a pointer." if ptr else "A %s integer of " + str(bits) + " bits.") % ("signed" if signed else "unsigned"))
    if ptr:
        text += PTR.format(T=T, k=k, field=field, i32="int" if signed else "uint", i64="long" if signed else "ulong",
                           I32="Int32" if signed else "UInt32", I64="Int64" if signed else "UInt64")
    else:
        text += CONV.format(T=T, field=field)
    open("System/%s.cs" % T, "w").write(text + "}\n")
