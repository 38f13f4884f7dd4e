using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Uint64; not done yet.</summary>
public struct UInt64 : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<ulong>, IEquatable<ulong>, ISpanParsable<ulong>, IParsable<ulong>, IUtf8SpanFormattable, IUtf8SpanParsable<ulong>
{
    public const ulong MaxValue = 18446744073709551615UL;
    public const ulong MinValue = 0UL;
    public static UInt128 BigMul(ulong left, ulong right) => throw new NotImplementedException("UInt64.BigMul");
    public int CompareTo(object value) => throw new NotImplementedException("UInt64.CompareTo");
    public int CompareTo(ulong value) => throw new NotImplementedException("UInt64.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("UInt64.Equals");
    public bool Equals(ulong obj) => throw new NotImplementedException("UInt64.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UInt64.GetHashCode");
    public override string ToString() => throw new NotImplementedException("UInt64.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("UInt64.ToString");
    public string ToString(string format) => throw new NotImplementedException("UInt64.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("UInt64.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt64.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt64.TryFormat");
    public static ulong Parse(string s) => throw new NotImplementedException("UInt64.Parse");
    public static ulong Parse(string s, NumberStyles style) => throw new NotImplementedException("UInt64.Parse");
    public static ulong Parse(string s, IFormatProvider provider) => throw new NotImplementedException("UInt64.Parse");
    public static ulong Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("UInt64.Parse");
    public static ulong Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt64.Parse");
    public static bool TryParse(string s, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("UInt64.GetTypeCode");
    public static ValueTuple<ulong, ulong> DivRem(ulong left, ulong right) => throw new NotImplementedException("UInt64.DivRem");
    public static ulong LeadingZeroCount(ulong value) => throw new NotImplementedException("UInt64.LeadingZeroCount");
    public static ulong PopCount(ulong value) => throw new NotImplementedException("UInt64.PopCount");
    public static ulong RotateLeft(ulong value, int rotateAmount) => throw new NotImplementedException("UInt64.RotateLeft");
    public static ulong RotateRight(ulong value, int rotateAmount) => throw new NotImplementedException("UInt64.RotateRight");
    public static ulong TrailingZeroCount(ulong value) => throw new NotImplementedException("UInt64.TrailingZeroCount");
    public static bool IsPow2(ulong value) => throw new NotImplementedException("UInt64.IsPow2");
    public static ulong Log2(ulong value) => throw new NotImplementedException("UInt64.Log2");
    public static ulong Clamp(ulong value, ulong min, ulong max) => throw new NotImplementedException("UInt64.Clamp");
    public static ulong Max(ulong x, ulong y) => throw new NotImplementedException("UInt64.Max");
    public static ulong Min(ulong x, ulong y) => throw new NotImplementedException("UInt64.Min");
    public static int Sign(ulong value) => throw new NotImplementedException("UInt64.Sign");
    public static ulong CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt64.CreateChecked");
    public static ulong CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt64.CreateSaturating");
    public static ulong CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt64.CreateTruncating");
    public static bool IsEvenInteger(ulong value) => throw new NotImplementedException("UInt64.IsEvenInteger");
    public static bool IsOddInteger(ulong value) => throw new NotImplementedException("UInt64.IsOddInteger");
    public static bool TryParse(string s, IFormatProvider provider, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static ulong Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("UInt64.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static ulong Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt64.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
    public static ulong Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("UInt64.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out ulong result) => throw new NotImplementedException("UInt64.TryParse");
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
