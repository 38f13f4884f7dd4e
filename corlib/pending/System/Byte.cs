using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Byte; not done yet.</summary>
public struct Byte : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<byte>, IEquatable<byte>, ISpanParsable<byte>, IParsable<byte>, IUtf8SpanFormattable, IUtf8SpanParsable<byte>
{
    public const byte MaxValue = 255;
    public const byte MinValue = 0;
    public int CompareTo(object value) => throw new NotImplementedException("Byte.CompareTo");
    public int CompareTo(byte value) => throw new NotImplementedException("Byte.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Byte.Equals");
    public bool Equals(byte obj) => throw new NotImplementedException("Byte.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Byte.GetHashCode");
    public static byte Parse(string s) => throw new NotImplementedException("Byte.Parse");
    public static byte Parse(string s, NumberStyles style) => throw new NotImplementedException("Byte.Parse");
    public static byte Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Byte.Parse");
    public static byte Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Byte.Parse");
    public static byte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Byte.Parse");
    public static bool TryParse(string s, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public override string ToString() => throw new NotImplementedException("Byte.ToString");
    public string ToString(string format) => throw new NotImplementedException("Byte.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Byte.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Byte.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Byte.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Byte.TryFormat");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Byte.GetTypeCode");
    public static ValueTuple<byte, byte> DivRem(byte left, byte right) => throw new NotImplementedException("Byte.DivRem");
    public static byte LeadingZeroCount(byte value) => throw new NotImplementedException("Byte.LeadingZeroCount");
    public static byte PopCount(byte value) => throw new NotImplementedException("Byte.PopCount");
    public static byte RotateLeft(byte value, int rotateAmount) => throw new NotImplementedException("Byte.RotateLeft");
    public static byte RotateRight(byte value, int rotateAmount) => throw new NotImplementedException("Byte.RotateRight");
    public static byte TrailingZeroCount(byte value) => throw new NotImplementedException("Byte.TrailingZeroCount");
    public static bool IsPow2(byte value) => throw new NotImplementedException("Byte.IsPow2");
    public static byte Log2(byte value) => throw new NotImplementedException("Byte.Log2");
    public static byte Clamp(byte value, byte min, byte max) => throw new NotImplementedException("Byte.Clamp");
    public static byte Max(byte x, byte y) => throw new NotImplementedException("Byte.Max");
    public static byte Min(byte x, byte y) => throw new NotImplementedException("Byte.Min");
    public static int Sign(byte value) => throw new NotImplementedException("Byte.Sign");
    public static byte CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Byte.CreateChecked");
    public static byte CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Byte.CreateSaturating");
    public static byte CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Byte.CreateTruncating");
    public static bool IsEvenInteger(byte value) => throw new NotImplementedException("Byte.IsEvenInteger");
    public static bool IsOddInteger(byte value) => throw new NotImplementedException("Byte.IsOddInteger");
    public static bool TryParse(string s, IFormatProvider provider, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static byte Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Byte.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static byte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Byte.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out byte result) => throw new NotImplementedException("Byte.TryParse");
    public static byte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Byte.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out byte result) => throw new NotImplementedException("Byte.TryParse");
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
