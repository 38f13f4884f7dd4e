using System.Globalization;
using System.Numerics;
using System.Runtime.Serialization;

namespace System;

/// <summary>Decimal; not done yet.</summary>
public struct Decimal : ISpanFormattable, IFormattable, IComparable, IConvertible, IComparable<decimal>, IEquatable<decimal>, ISerializable, IDeserializationCallback, ISpanParsable<decimal>, IParsable<decimal>, IUtf8SpanFormattable, IUtf8SpanParsable<decimal>
{
    public static readonly decimal Zero;
    public static readonly decimal One;
    public static readonly decimal MinusOne;
    public static readonly decimal MaxValue;
    public static readonly decimal MinValue;
    public Decimal(int value) { throw new NotImplementedException("Decimal"); }
    public Decimal(uint value) { throw new NotImplementedException("Decimal"); }
    public Decimal(long value) { throw new NotImplementedException("Decimal"); }
    public Decimal(ulong value) { throw new NotImplementedException("Decimal"); }
    public Decimal(float value) { throw new NotImplementedException("Decimal"); }
    public Decimal(double value) { throw new NotImplementedException("Decimal"); }
    public Decimal(int[] bits) { throw new NotImplementedException("Decimal"); }
    public Decimal(ReadOnlySpan<int> bits) { throw new NotImplementedException("Decimal"); }
    public Decimal(int lo, int mid, int hi, bool isNegative, byte scale) { throw new NotImplementedException("Decimal"); }
    public byte Scale { get => throw new NotImplementedException("Decimal.Scale"); }
    public static decimal FromOACurrency(long cy) => throw new NotImplementedException("Decimal.FromOACurrency");
    public static long ToOACurrency(decimal value) => throw new NotImplementedException("Decimal.ToOACurrency");
    public static decimal Add(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Add");
    public static decimal Ceiling(decimal d) => throw new NotImplementedException("Decimal.Ceiling");
    public static int Compare(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Compare");
    public int CompareTo(object value) => throw new NotImplementedException("Decimal.CompareTo");
    public int CompareTo(decimal value) => throw new NotImplementedException("Decimal.CompareTo");
    public static decimal Divide(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Divide");
    public override bool Equals(object value) => throw new NotImplementedException("Decimal.Equals");
    public bool Equals(decimal value) => throw new NotImplementedException("Decimal.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Decimal.GetHashCode");
    public static bool Equals(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Equals");
    public static decimal Floor(decimal d) => throw new NotImplementedException("Decimal.Floor");
    public override string ToString() => throw new NotImplementedException("Decimal.ToString");
    public string ToString(string format) => throw new NotImplementedException("Decimal.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Decimal.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Decimal.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Decimal.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Decimal.TryFormat");
    public static decimal Parse(string s) => throw new NotImplementedException("Decimal.Parse");
    public static decimal Parse(string s, NumberStyles style) => throw new NotImplementedException("Decimal.Parse");
    public static decimal Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Decimal.Parse");
    public static decimal Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Decimal.Parse");
    public static decimal Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider provider = null) => throw new NotImplementedException("Decimal.Parse");
    public static bool TryParse(string s, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static int[] GetBits(decimal d) => throw new NotImplementedException("Decimal.GetBits");
    public static int GetBits(decimal d, Span<int> destination) => throw new NotImplementedException("Decimal.GetBits");
    public static bool TryGetBits(decimal d, Span<int> destination, out int valuesWritten) => throw new NotImplementedException("Decimal.TryGetBits");
    public static decimal Remainder(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Remainder");
    public static decimal Multiply(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Multiply");
    public static decimal Negate(decimal d) => throw new NotImplementedException("Decimal.Negate");
    public static decimal Round(decimal d) => throw new NotImplementedException("Decimal.Round");
    public static decimal Round(decimal d, int decimals) => throw new NotImplementedException("Decimal.Round");
    public static decimal Round(decimal d, MidpointRounding mode) => throw new NotImplementedException("Decimal.Round");
    public static decimal Round(decimal d, int decimals, MidpointRounding mode) => throw new NotImplementedException("Decimal.Round");
    public static decimal Subtract(decimal d1, decimal d2) => throw new NotImplementedException("Decimal.Subtract");
    public static byte ToByte(decimal value) => throw new NotImplementedException("Decimal.ToByte");
    public static sbyte ToSByte(decimal value) => throw new NotImplementedException("Decimal.ToSByte");
    public static short ToInt16(decimal value) => throw new NotImplementedException("Decimal.ToInt16");
    public static double ToDouble(decimal d) => throw new NotImplementedException("Decimal.ToDouble");
    public static int ToInt32(decimal d) => throw new NotImplementedException("Decimal.ToInt32");
    public static long ToInt64(decimal d) => throw new NotImplementedException("Decimal.ToInt64");
    public static ushort ToUInt16(decimal value) => throw new NotImplementedException("Decimal.ToUInt16");
    public static uint ToUInt32(decimal d) => throw new NotImplementedException("Decimal.ToUInt32");
    public static ulong ToUInt64(decimal d) => throw new NotImplementedException("Decimal.ToUInt64");
    public static float ToSingle(decimal d) => throw new NotImplementedException("Decimal.ToSingle");
    public static decimal Truncate(decimal d) => throw new NotImplementedException("Decimal.Truncate");
    public static implicit operator decimal(byte value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(sbyte value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(short value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(ushort value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(char value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(int value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(uint value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(long value) => throw new NotImplementedException("Decimal");
    public static implicit operator decimal(ulong value) => throw new NotImplementedException("Decimal");
    public static explicit operator decimal(float value) => throw new NotImplementedException("Decimal");
    public static explicit operator decimal(double value) => throw new NotImplementedException("Decimal");
    public static explicit operator byte(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator sbyte(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator char(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator short(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator ushort(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator int(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator uint(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator long(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator ulong(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator float(decimal value) => throw new NotImplementedException("Decimal");
    public static explicit operator double(decimal value) => throw new NotImplementedException("Decimal");
    public static decimal operator +(decimal d) => throw new NotImplementedException("Decimal");
    public static decimal operator -(decimal d) => throw new NotImplementedException("Decimal");
    public static decimal operator ++(decimal d) => throw new NotImplementedException("Decimal");
    public static decimal operator --(decimal d) => throw new NotImplementedException("Decimal");
    public static decimal operator +(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static decimal operator -(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static decimal operator *(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static decimal operator /(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static decimal operator %(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static bool operator ==(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static bool operator !=(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static bool operator <(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static bool operator <=(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static bool operator >(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public static bool operator >=(decimal d1, decimal d2) => throw new NotImplementedException("Decimal");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Decimal.GetTypeCode");
    public static TInteger ConvertToInteger<TInteger>(decimal value)
        where TInteger : IBinaryInteger<TInteger> => throw new NotImplementedException("Decimal.ConvertToInteger");
    public static TInteger ConvertToIntegerNative<TInteger>(decimal value)
        where TInteger : IBinaryInteger<TInteger> => throw new NotImplementedException("Decimal.ConvertToIntegerNative");
    public static decimal Clamp(decimal value, decimal min, decimal max) => throw new NotImplementedException("Decimal.Clamp");
    public static decimal CopySign(decimal value, decimal sign) => throw new NotImplementedException("Decimal.CopySign");
    public static decimal Max(decimal x, decimal y) => throw new NotImplementedException("Decimal.Max");
    public static decimal Min(decimal x, decimal y) => throw new NotImplementedException("Decimal.Min");
    public static int Sign(decimal d) => throw new NotImplementedException("Decimal.Sign");
    public static decimal Abs(decimal value) => throw new NotImplementedException("Decimal.Abs");
    public static decimal CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Decimal.CreateChecked");
    public static decimal CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Decimal.CreateSaturating");
    public static decimal CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Decimal.CreateTruncating");
    public static bool IsCanonical(decimal value) => throw new NotImplementedException("Decimal.IsCanonical");
    public static bool IsEvenInteger(decimal value) => throw new NotImplementedException("Decimal.IsEvenInteger");
    public static bool IsInteger(decimal value) => throw new NotImplementedException("Decimal.IsInteger");
    public static bool IsNegative(decimal value) => throw new NotImplementedException("Decimal.IsNegative");
    public static bool IsOddInteger(decimal value) => throw new NotImplementedException("Decimal.IsOddInteger");
    public static bool IsPositive(decimal value) => throw new NotImplementedException("Decimal.IsPositive");
    public static decimal MaxMagnitude(decimal x, decimal y) => throw new NotImplementedException("Decimal.MaxMagnitude");
    public static decimal MinMagnitude(decimal x, decimal y) => throw new NotImplementedException("Decimal.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Decimal.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static decimal Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Number, IFormatProvider provider = null) => throw new NotImplementedException("Decimal.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
    public static decimal Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Decimal.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out decimal result) => throw new NotImplementedException("Decimal.TryParse");
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
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
}
