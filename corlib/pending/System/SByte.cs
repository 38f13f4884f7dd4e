using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Sbyte; not done yet.</summary>
public struct SByte : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<sbyte>, IEquatable<sbyte>, ISpanParsable<sbyte>, IParsable<sbyte>, IUtf8SpanFormattable, IUtf8SpanParsable<sbyte>
{
    public const sbyte MaxValue = 127;
    public const sbyte MinValue = -128;
    public int CompareTo(object obj) => throw new NotImplementedException("SByte.CompareTo");
    public int CompareTo(sbyte value) => throw new NotImplementedException("SByte.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("SByte.Equals");
    public bool Equals(sbyte obj) => throw new NotImplementedException("SByte.Equals");
    public override int GetHashCode() => throw new NotImplementedException("SByte.GetHashCode");
    public override string ToString() => throw new NotImplementedException("SByte.ToString");
    public string ToString(string format) => throw new NotImplementedException("SByte.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("SByte.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("SByte.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("SByte.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("SByte.TryFormat");
    public static sbyte Parse(string s) => throw new NotImplementedException("SByte.Parse");
    public static sbyte Parse(string s, NumberStyles style) => throw new NotImplementedException("SByte.Parse");
    public static sbyte Parse(string s, IFormatProvider provider) => throw new NotImplementedException("SByte.Parse");
    public static sbyte Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("SByte.Parse");
    public static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("SByte.Parse");
    public static bool TryParse(string s, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("SByte.GetTypeCode");
    public static ValueTuple<sbyte, sbyte> DivRem(sbyte left, sbyte right) => throw new NotImplementedException("SByte.DivRem");
    public static sbyte LeadingZeroCount(sbyte value) => throw new NotImplementedException("SByte.LeadingZeroCount");
    public static sbyte PopCount(sbyte value) => throw new NotImplementedException("SByte.PopCount");
    public static sbyte RotateLeft(sbyte value, int rotateAmount) => throw new NotImplementedException("SByte.RotateLeft");
    public static sbyte RotateRight(sbyte value, int rotateAmount) => throw new NotImplementedException("SByte.RotateRight");
    public static sbyte TrailingZeroCount(sbyte value) => throw new NotImplementedException("SByte.TrailingZeroCount");
    public static bool IsPow2(sbyte value) => throw new NotImplementedException("SByte.IsPow2");
    public static sbyte Log2(sbyte value) => throw new NotImplementedException("SByte.Log2");
    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) => throw new NotImplementedException("SByte.Clamp");
    public static sbyte CopySign(sbyte value, sbyte sign) => throw new NotImplementedException("SByte.CopySign");
    public static sbyte Max(sbyte x, sbyte y) => throw new NotImplementedException("SByte.Max");
    public static sbyte Min(sbyte x, sbyte y) => throw new NotImplementedException("SByte.Min");
    public static int Sign(sbyte value) => throw new NotImplementedException("SByte.Sign");
    public static sbyte Abs(sbyte value) => throw new NotImplementedException("SByte.Abs");
    public static sbyte CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("SByte.CreateChecked");
    public static sbyte CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("SByte.CreateSaturating");
    public static sbyte CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("SByte.CreateTruncating");
    public static bool IsEvenInteger(sbyte value) => throw new NotImplementedException("SByte.IsEvenInteger");
    public static bool IsNegative(sbyte value) => throw new NotImplementedException("SByte.IsNegative");
    public static bool IsOddInteger(sbyte value) => throw new NotImplementedException("SByte.IsOddInteger");
    public static bool IsPositive(sbyte value) => throw new NotImplementedException("SByte.IsPositive");
    public static sbyte MaxMagnitude(sbyte x, sbyte y) => throw new NotImplementedException("SByte.MaxMagnitude");
    public static sbyte MinMagnitude(sbyte x, sbyte y) => throw new NotImplementedException("SByte.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static sbyte Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("SByte.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("SByte.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("SByte.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out sbyte result) => throw new NotImplementedException("SByte.TryParse");
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
