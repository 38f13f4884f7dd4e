using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Uint32; not done yet.</summary>
public struct UInt32 : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<uint>, IEquatable<uint>, ISpanParsable<uint>, IParsable<uint>, IUtf8SpanFormattable, IUtf8SpanParsable<uint>
{
    public const uint MaxValue = 4294967295u;
    public const uint MinValue = 0u;
    public static ulong BigMul(uint left, uint right) => throw new NotImplementedException("UInt32.BigMul");
    public int CompareTo(object value) => throw new NotImplementedException("UInt32.CompareTo");
    public int CompareTo(uint value) => throw new NotImplementedException("UInt32.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("UInt32.Equals");
    public bool Equals(uint obj) => throw new NotImplementedException("UInt32.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UInt32.GetHashCode");
    public override string ToString() => throw new NotImplementedException("UInt32.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("UInt32.ToString");
    public string ToString(string format) => throw new NotImplementedException("UInt32.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("UInt32.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt32.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UInt32.TryFormat");
    public static uint Parse(string s) => throw new NotImplementedException("UInt32.Parse");
    public static uint Parse(string s, NumberStyles style) => throw new NotImplementedException("UInt32.Parse");
    public static uint Parse(string s, IFormatProvider provider) => throw new NotImplementedException("UInt32.Parse");
    public static uint Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("UInt32.Parse");
    public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt32.Parse");
    public static bool TryParse(string s, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("UInt32.GetTypeCode");
    public static ValueTuple<uint, uint> DivRem(uint left, uint right) => throw new NotImplementedException("UInt32.DivRem");
    public static uint LeadingZeroCount(uint value) => throw new NotImplementedException("UInt32.LeadingZeroCount");
    public static uint PopCount(uint value) => throw new NotImplementedException("UInt32.PopCount");
    public static uint RotateLeft(uint value, int rotateAmount) => throw new NotImplementedException("UInt32.RotateLeft");
    public static uint RotateRight(uint value, int rotateAmount) => throw new NotImplementedException("UInt32.RotateRight");
    public static uint TrailingZeroCount(uint value) => throw new NotImplementedException("UInt32.TrailingZeroCount");
    public static bool IsPow2(uint value) => throw new NotImplementedException("UInt32.IsPow2");
    public static uint Log2(uint value) => throw new NotImplementedException("UInt32.Log2");
    public static uint Clamp(uint value, uint min, uint max) => throw new NotImplementedException("UInt32.Clamp");
    public static uint Max(uint x, uint y) => throw new NotImplementedException("UInt32.Max");
    public static uint Min(uint x, uint y) => throw new NotImplementedException("UInt32.Min");
    public static int Sign(uint value) => throw new NotImplementedException("UInt32.Sign");
    public static uint CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt32.CreateChecked");
    public static uint CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt32.CreateSaturating");
    public static uint CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UInt32.CreateTruncating");
    public static bool IsEvenInteger(uint value) => throw new NotImplementedException("UInt32.IsEvenInteger");
    public static bool IsOddInteger(uint value) => throw new NotImplementedException("UInt32.IsOddInteger");
    public static bool TryParse(string s, IFormatProvider provider, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static uint Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("UInt32.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static uint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UInt32.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out uint result) => throw new NotImplementedException("UInt32.TryParse");
    public static uint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("UInt32.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out uint result) => throw new NotImplementedException("UInt32.TryParse");
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
