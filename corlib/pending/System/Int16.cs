using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Int16; not done yet.</summary>
public struct Int16 : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<short>, IEquatable<short>, ISpanParsable<short>, IParsable<short>, IUtf8SpanFormattable, IUtf8SpanParsable<short>
{
    public const short MaxValue = 32767;
    public const short MinValue = -32768;
    public int CompareTo(object value) => throw new NotImplementedException("Int16.CompareTo");
    public int CompareTo(short value) => throw new NotImplementedException("Int16.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Int16.Equals");
    public bool Equals(short obj) => throw new NotImplementedException("Int16.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Int16.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Int16.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Int16.ToString");
    public string ToString(string format) => throw new NotImplementedException("Int16.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Int16.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int16.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int16.TryFormat");
    public static short Parse(string s) => throw new NotImplementedException("Int16.Parse");
    public static short Parse(string s, NumberStyles style) => throw new NotImplementedException("Int16.Parse");
    public static short Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Int16.Parse");
    public static short Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Int16.Parse");
    public static short Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int16.Parse");
    public static bool TryParse(string s, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out short result) => throw new NotImplementedException("Int16.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Int16.GetTypeCode");
    public static ValueTuple<short, short> DivRem(short left, short right) => throw new NotImplementedException("Int16.DivRem");
    public static short LeadingZeroCount(short value) => throw new NotImplementedException("Int16.LeadingZeroCount");
    public static short PopCount(short value) => throw new NotImplementedException("Int16.PopCount");
    public static short RotateLeft(short value, int rotateAmount) => throw new NotImplementedException("Int16.RotateLeft");
    public static short RotateRight(short value, int rotateAmount) => throw new NotImplementedException("Int16.RotateRight");
    public static short TrailingZeroCount(short value) => throw new NotImplementedException("Int16.TrailingZeroCount");
    public static bool IsPow2(short value) => throw new NotImplementedException("Int16.IsPow2");
    public static short Log2(short value) => throw new NotImplementedException("Int16.Log2");
    public static short Clamp(short value, short min, short max) => throw new NotImplementedException("Int16.Clamp");
    public static short CopySign(short value, short sign) => throw new NotImplementedException("Int16.CopySign");
    public static short Max(short x, short y) => throw new NotImplementedException("Int16.Max");
    public static short Min(short x, short y) => throw new NotImplementedException("Int16.Min");
    public static int Sign(short value) => throw new NotImplementedException("Int16.Sign");
    public static short Abs(short value) => throw new NotImplementedException("Int16.Abs");
    public static short CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int16.CreateChecked");
    public static short CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int16.CreateSaturating");
    public static short CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int16.CreateTruncating");
    public static bool IsEvenInteger(short value) => throw new NotImplementedException("Int16.IsEvenInteger");
    public static bool IsNegative(short value) => throw new NotImplementedException("Int16.IsNegative");
    public static bool IsOddInteger(short value) => throw new NotImplementedException("Int16.IsOddInteger");
    public static bool IsPositive(short value) => throw new NotImplementedException("Int16.IsPositive");
    public static short MaxMagnitude(short x, short y) => throw new NotImplementedException("Int16.MaxMagnitude");
    public static short MinMagnitude(short x, short y) => throw new NotImplementedException("Int16.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static short Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Int16.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static short Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int16.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out short result) => throw new NotImplementedException("Int16.TryParse");
    public static short Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Int16.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out short result) => throw new NotImplementedException("Int16.TryParse");
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
