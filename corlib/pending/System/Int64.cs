using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Int64; not done yet.</summary>
public struct Int64 : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<long>, IEquatable<long>, ISpanParsable<long>, IParsable<long>, IUtf8SpanFormattable, IUtf8SpanParsable<long>
{
    public const long MaxValue = 9223372036854775807L;
    public const long MinValue = -9223372036854775808L;
    public static Int128 BigMul(long left, long right) => throw new NotImplementedException("Int64.BigMul");
    public int CompareTo(object value) => throw new NotImplementedException("Int64.CompareTo");
    public int CompareTo(long value) => throw new NotImplementedException("Int64.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Int64.Equals");
    public bool Equals(long obj) => throw new NotImplementedException("Int64.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Int64.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Int64.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Int64.ToString");
    public string ToString(string format) => throw new NotImplementedException("Int64.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Int64.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int64.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int64.TryFormat");
    public static long Parse(string s) => throw new NotImplementedException("Int64.Parse");
    public static long Parse(string s, NumberStyles style) => throw new NotImplementedException("Int64.Parse");
    public static long Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Int64.Parse");
    public static long Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Int64.Parse");
    public static long Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int64.Parse");
    public static bool TryParse(string s, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out long result) => throw new NotImplementedException("Int64.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Int64.GetTypeCode");
    public static ValueTuple<long, long> DivRem(long left, long right) => throw new NotImplementedException("Int64.DivRem");
    public static long LeadingZeroCount(long value) => throw new NotImplementedException("Int64.LeadingZeroCount");
    public static long PopCount(long value) => throw new NotImplementedException("Int64.PopCount");
    public static long RotateLeft(long value, int rotateAmount) => throw new NotImplementedException("Int64.RotateLeft");
    public static long RotateRight(long value, int rotateAmount) => throw new NotImplementedException("Int64.RotateRight");
    public static long TrailingZeroCount(long value) => throw new NotImplementedException("Int64.TrailingZeroCount");
    public static bool IsPow2(long value) => throw new NotImplementedException("Int64.IsPow2");
    public static long Log2(long value) => throw new NotImplementedException("Int64.Log2");
    public static long Clamp(long value, long min, long max) => throw new NotImplementedException("Int64.Clamp");
    public static long CopySign(long value, long sign) => throw new NotImplementedException("Int64.CopySign");
    public static long Max(long x, long y) => throw new NotImplementedException("Int64.Max");
    public static long Min(long x, long y) => throw new NotImplementedException("Int64.Min");
    public static int Sign(long value) => throw new NotImplementedException("Int64.Sign");
    public static long Abs(long value) => throw new NotImplementedException("Int64.Abs");
    public static long CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int64.CreateChecked");
    public static long CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int64.CreateSaturating");
    public static long CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int64.CreateTruncating");
    public static bool IsEvenInteger(long value) => throw new NotImplementedException("Int64.IsEvenInteger");
    public static bool IsNegative(long value) => throw new NotImplementedException("Int64.IsNegative");
    public static bool IsOddInteger(long value) => throw new NotImplementedException("Int64.IsOddInteger");
    public static bool IsPositive(long value) => throw new NotImplementedException("Int64.IsPositive");
    public static long MaxMagnitude(long x, long y) => throw new NotImplementedException("Int64.MaxMagnitude");
    public static long MinMagnitude(long x, long y) => throw new NotImplementedException("Int64.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static long Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Int64.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static long Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int64.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out long result) => throw new NotImplementedException("Int64.TryParse");
    public static long Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Int64.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out long result) => throw new NotImplementedException("Int64.TryParse");
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
