using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Uint16; not done yet.</summary>
public struct UInt16 : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<ushort>, IEquatable<ushort>, ISpanParsable<ushort>, IParsable<ushort>, IUtf8SpanFormattable, IUtf8SpanParsable<ushort>
{
    public const ushort MaxValue = 65535;
    public const ushort MinValue = 0;
    public int CompareTo(object value) => throw new NotImplementedException("UInt16.CompareTo");
    public int CompareTo(ushort value) => throw new NotImplementedException("UInt16.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("UInt16.Equals");
    public bool Equals(ushort obj) => throw new NotImplementedException("UInt16.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UInt16.GetHashCode");
    public override string ToString() => throw new NotImplementedException("UInt16.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("UInt16.ToString");
    public string ToString(string format) => throw new NotImplementedException("UInt16.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("UInt16.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt16.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt16.TryFormat");
    public static ushort Parse(string s) => throw new NotImplementedException("UInt16.Parse");
    public static ushort Parse(string s, NumberStyles style) => throw new NotImplementedException("UInt16.Parse");
    public static ushort Parse(string s, IFormatProvider provider) => throw new NotImplementedException("UInt16.Parse");
    public static ushort Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("UInt16.Parse");
    public static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt16.Parse");
    public static bool TryParse(string s, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("UInt16.GetTypeCode");
    public static ValueTuple<ushort, ushort> DivRem(ushort left, ushort right) => throw new NotImplementedException("UInt16.DivRem");
    public static ushort LeadingZeroCount(ushort value) => throw new NotImplementedException("UInt16.LeadingZeroCount");
    public static ushort PopCount(ushort value) => throw new NotImplementedException("UInt16.PopCount");
    public static ushort RotateLeft(ushort value, int rotateAmount) => throw new NotImplementedException("UInt16.RotateLeft");
    public static ushort RotateRight(ushort value, int rotateAmount) => throw new NotImplementedException("UInt16.RotateRight");
    public static ushort TrailingZeroCount(ushort value) => throw new NotImplementedException("UInt16.TrailingZeroCount");
    public static bool IsPow2(ushort value) => throw new NotImplementedException("UInt16.IsPow2");
    public static ushort Log2(ushort value) => throw new NotImplementedException("UInt16.Log2");
    public static ushort Clamp(ushort value, ushort min, ushort max) => throw new NotImplementedException("UInt16.Clamp");
    public static ushort Max(ushort x, ushort y) => throw new NotImplementedException("UInt16.Max");
    public static ushort Min(ushort x, ushort y) => throw new NotImplementedException("UInt16.Min");
    public static int Sign(ushort value) => throw new NotImplementedException("UInt16.Sign");
    public static ushort CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt16.CreateChecked");
    public static ushort CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt16.CreateSaturating");
    public static ushort CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt16.CreateTruncating");
    public static bool IsEvenInteger(ushort value) => throw new NotImplementedException("UInt16.IsEvenInteger");
    public static bool IsOddInteger(ushort value) => throw new NotImplementedException("UInt16.IsOddInteger");
    public static bool TryParse(string s, IFormatProvider provider, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static ushort Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("UInt16.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static ushort Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt16.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    public static ushort Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("UInt16.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out ushort result) => throw new NotImplementedException("UInt16.TryParse");
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw new NotImplementedException();
    char IConvertible.ToChar(IFormatProvider provider) => throw new NotImplementedException();
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw new NotImplementedException();
    byte IConvertible.ToByte(IFormatProvider provider) => throw new NotImplementedException();
    short IConvertible.ToInt16(IFormatProvider provider) => throw new NotImplementedException();
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw new NotImplementedException();
    int IConvertible.ToInt32(IFormatProvider provider) => throw new NotImplementedException();
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw new NotImplementedException();
    long IConvertible.ToInt64(IFormatProvider provider) => throw new NotImplementedException();
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw new NotImplementedException();
    float IConvertible.ToSingle(IFormatProvider provider) => throw new NotImplementedException();
    double IConvertible.ToDouble(IFormatProvider provider) => throw new NotImplementedException();
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw new NotImplementedException();
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new NotImplementedException();
    object IConvertible.ToType(Type conversionType, IFormatProvider provider) => throw new NotImplementedException();
}
