using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Int32; not done yet.</summary>
public struct Int32 : IComparable, IConvertible, ISpanFormattable, IFormattable, IComparable<int>, IEquatable<int>, ISpanParsable<int>, IParsable<int>, IUtf8SpanFormattable, IUtf8SpanParsable<int>
{
    public const int MaxValue = 2147483647;
    public const int MinValue = -2147483648;
    public static long BigMul(int left, int right) => throw new NotImplementedException("Int32.BigMul");
    public int CompareTo(object value) => throw new NotImplementedException("Int32.CompareTo");
    public int CompareTo(int value) => throw new NotImplementedException("Int32.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Int32.Equals");
    public bool Equals(int obj) => throw new NotImplementedException("Int32.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Int32.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Int32.ToString");
    public string ToString(string format) => throw new NotImplementedException("Int32.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Int32.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Int32.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int32.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Int32.TryFormat");
    public static int Parse(string s) => throw new NotImplementedException("Int32.Parse");
    public static int Parse(string s, NumberStyles style) => throw new NotImplementedException("Int32.Parse");
    public static int Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Int32.Parse");
    public static int Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Int32.Parse");
    public static int Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int32.Parse");
    public static bool TryParse(string s, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out int result) => throw new NotImplementedException("Int32.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Int32.GetTypeCode");
    public static ValueTuple<int, int> DivRem(int left, int right) => throw new NotImplementedException("Int32.DivRem");
    public static int LeadingZeroCount(int value) => throw new NotImplementedException("Int32.LeadingZeroCount");
    public static int PopCount(int value) => throw new NotImplementedException("Int32.PopCount");
    public static int RotateLeft(int value, int rotateAmount) => throw new NotImplementedException("Int32.RotateLeft");
    public static int RotateRight(int value, int rotateAmount) => throw new NotImplementedException("Int32.RotateRight");
    public static int TrailingZeroCount(int value) => throw new NotImplementedException("Int32.TrailingZeroCount");
    public static bool IsPow2(int value) => throw new NotImplementedException("Int32.IsPow2");
    public static int Log2(int value) => throw new NotImplementedException("Int32.Log2");
    public static int Clamp(int value, int min, int max) => throw new NotImplementedException("Int32.Clamp");
    public static int CopySign(int value, int sign) => throw new NotImplementedException("Int32.CopySign");
    public static int Max(int x, int y) => throw new NotImplementedException("Int32.Max");
    public static int Min(int x, int y) => throw new NotImplementedException("Int32.Min");
    public static int Sign(int value) => throw new NotImplementedException("Int32.Sign");
    public static int Abs(int value) => throw new NotImplementedException("Int32.Abs");
    public static int CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int32.CreateChecked");
    public static int CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int32.CreateSaturating");
    public static int CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Int32.CreateTruncating");
    public static bool IsEvenInteger(int value) => throw new NotImplementedException("Int32.IsEvenInteger");
    public static bool IsNegative(int value) => throw new NotImplementedException("Int32.IsNegative");
    public static bool IsOddInteger(int value) => throw new NotImplementedException("Int32.IsOddInteger");
    public static bool IsPositive(int value) => throw new NotImplementedException("Int32.IsPositive");
    public static int MaxMagnitude(int x, int y) => throw new NotImplementedException("Int32.MaxMagnitude");
    public static int MinMagnitude(int x, int y) => throw new NotImplementedException("Int32.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static int Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Int32.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static int Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("Int32.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out int result) => throw new NotImplementedException("Int32.TryParse");
    public static int Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Int32.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out int result) => throw new NotImplementedException("Int32.TryParse");
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
