using System;
using System.Globalization;

namespace System.Numerics;

/// <summary>Big integer; not done yet.</summary>
public struct BigInteger : ISpanFormattable, IFormattable, IComparable, IComparable<BigInteger>, IEquatable<BigInteger>, ISpanParsable<BigInteger>, IParsable<BigInteger>
{
    public BigInteger(int value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(uint value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(long value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(ulong value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(float value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(double value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(decimal value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(byte[] value) { throw new NotImplementedException("BigInteger"); }
    public BigInteger(ReadOnlySpan<byte> value, bool isUnsigned = false, bool isBigEndian = false) { throw new NotImplementedException("BigInteger"); }
    public static BigInteger Zero { get => throw new NotImplementedException("BigInteger.Zero"); }
    public static BigInteger One { get => throw new NotImplementedException("BigInteger.One"); }
    public static BigInteger MinusOne { get => throw new NotImplementedException("BigInteger.MinusOne"); }
    public bool IsPowerOfTwo { get => throw new NotImplementedException("BigInteger.IsPowerOfTwo"); }
    public bool IsZero { get => throw new NotImplementedException("BigInteger.IsZero"); }
    public bool IsOne { get => throw new NotImplementedException("BigInteger.IsOne"); }
    public bool IsEven { get => throw new NotImplementedException("BigInteger.IsEven"); }
    public int Sign { get => throw new NotImplementedException("BigInteger.Sign"); }
    public static BigInteger Parse(string value) => throw new NotImplementedException("BigInteger.Parse");
    public static BigInteger Parse(string value, NumberStyles style) => throw new NotImplementedException("BigInteger.Parse");
    public static BigInteger Parse(string value, IFormatProvider provider) => throw new NotImplementedException("BigInteger.Parse");
    public static BigInteger Parse(string value, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("BigInteger.Parse");
    public static bool TryParse(string value, out BigInteger result) => throw new NotImplementedException("BigInteger.TryParse");
    public static bool TryParse(string value, NumberStyles style, IFormatProvider provider, out BigInteger result) => throw new NotImplementedException("BigInteger.TryParse");
    public static BigInteger Parse(ReadOnlySpan<char> value, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("BigInteger.Parse");
    public static bool TryParse(ReadOnlySpan<char> value, out BigInteger result) => throw new NotImplementedException("BigInteger.TryParse");
    public static bool TryParse(ReadOnlySpan<char> value, NumberStyles style, IFormatProvider provider, out BigInteger result) => throw new NotImplementedException("BigInteger.TryParse");
    public static int Compare(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.Compare");
    public static BigInteger Abs(BigInteger value) => throw new NotImplementedException("BigInteger.Abs");
    public static BigInteger Add(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.Add");
    public static BigInteger Subtract(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.Subtract");
    public static BigInteger Multiply(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.Multiply");
    public static BigInteger Divide(BigInteger dividend, BigInteger divisor) => throw new NotImplementedException("BigInteger.Divide");
    public static BigInteger Remainder(BigInteger dividend, BigInteger divisor) => throw new NotImplementedException("BigInteger.Remainder");
    public static BigInteger DivRem(BigInteger dividend, BigInteger divisor, out BigInteger remainder) => throw new NotImplementedException("BigInteger.DivRem");
    public static BigInteger Negate(BigInteger value) => throw new NotImplementedException("BigInteger.Negate");
    public static double Log(BigInteger value) => throw new NotImplementedException("BigInteger.Log");
    public static double Log(BigInteger value, double baseValue) => throw new NotImplementedException("BigInteger.Log");
    public static double Log10(BigInteger value) => throw new NotImplementedException("BigInteger.Log10");
    public static BigInteger GreatestCommonDivisor(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.GreatestCommonDivisor");
    public static BigInteger Max(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.Max");
    public static BigInteger Min(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.Min");
    public static BigInteger ModPow(BigInteger value, BigInteger exponent, BigInteger modulus) => throw new NotImplementedException("BigInteger.ModPow");
    public static BigInteger Pow(BigInteger value, int exponent) => throw new NotImplementedException("BigInteger.Pow");
    public override int GetHashCode() => throw new NotImplementedException("BigInteger.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("BigInteger.Equals");
    public bool Equals(long other) => throw new NotImplementedException("BigInteger.Equals");
    public bool Equals(ulong other) => throw new NotImplementedException("BigInteger.Equals");
    public bool Equals(BigInteger other) => throw new NotImplementedException("BigInteger.Equals");
    public int CompareTo(long other) => throw new NotImplementedException("BigInteger.CompareTo");
    public int CompareTo(ulong other) => throw new NotImplementedException("BigInteger.CompareTo");
    public int CompareTo(BigInteger other) => throw new NotImplementedException("BigInteger.CompareTo");
    public int CompareTo(object obj) => throw new NotImplementedException("BigInteger.CompareTo");
    public byte[] ToByteArray() => throw new NotImplementedException("BigInteger.ToByteArray");
    public byte[] ToByteArray(bool isUnsigned = false, bool isBigEndian = false) => throw new NotImplementedException("BigInteger.ToByteArray");
    public bool TryWriteBytes(Span<byte> destination, out int bytesWritten, bool isUnsigned = false, bool isBigEndian = false) => throw new NotImplementedException("BigInteger.TryWriteBytes");
    public int GetByteCount(bool isUnsigned = false) => throw new NotImplementedException("BigInteger.GetByteCount");
    public override string ToString() => throw new NotImplementedException("BigInteger.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("BigInteger.ToString");
    public string ToString(string format) => throw new NotImplementedException("BigInteger.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("BigInteger.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("BigInteger.TryFormat");
    public static BigInteger operator -(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static explicit operator byte(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator char(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator decimal(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator double(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator Half(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator short(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator int(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator long(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator Int128(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator nint(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator sbyte(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator float(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator ushort(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator uint(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator ulong(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator UInt128(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator nuint(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static explicit operator BigInteger(decimal value) => throw new NotImplementedException("BigInteger");
    public static explicit operator BigInteger(double value) => throw new NotImplementedException("BigInteger");
    public static explicit operator BigInteger(Half value) => throw new NotImplementedException("BigInteger");
    public static explicit operator BigInteger(Complex value) => throw new NotImplementedException("BigInteger");
    public static explicit operator BigInteger(float value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(byte value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(char value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(short value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(int value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(long value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(Int128 value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(nint value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(sbyte value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(ushort value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(uint value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(ulong value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(UInt128 value) => throw new NotImplementedException("BigInteger");
    public static implicit operator BigInteger(nuint value) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator &(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator |(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator ^(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator <<(BigInteger value, int shift) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator >>(BigInteger value, int shift) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator ~(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator -(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator +(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator ++(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator --(BigInteger value) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator +(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator *(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator /(BigInteger dividend, BigInteger divisor) => throw new NotImplementedException("BigInteger");
    public static BigInteger operator %(BigInteger dividend, BigInteger divisor) => throw new NotImplementedException("BigInteger");
    public static bool operator <(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator <=(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator >(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator >=(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator ==(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator !=(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator <(BigInteger left, long right) => throw new NotImplementedException("BigInteger");
    public static bool operator <=(BigInteger left, long right) => throw new NotImplementedException("BigInteger");
    public static bool operator >(BigInteger left, long right) => throw new NotImplementedException("BigInteger");
    public static bool operator >=(BigInteger left, long right) => throw new NotImplementedException("BigInteger");
    public static bool operator ==(BigInteger left, long right) => throw new NotImplementedException("BigInteger");
    public static bool operator !=(BigInteger left, long right) => throw new NotImplementedException("BigInteger");
    public static bool operator <(long left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator <=(long left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator >(long left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator >=(long left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator ==(long left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator !=(long left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator <(BigInteger left, ulong right) => throw new NotImplementedException("BigInteger");
    public static bool operator <=(BigInteger left, ulong right) => throw new NotImplementedException("BigInteger");
    public static bool operator >(BigInteger left, ulong right) => throw new NotImplementedException("BigInteger");
    public static bool operator >=(BigInteger left, ulong right) => throw new NotImplementedException("BigInteger");
    public static bool operator ==(BigInteger left, ulong right) => throw new NotImplementedException("BigInteger");
    public static bool operator !=(BigInteger left, ulong right) => throw new NotImplementedException("BigInteger");
    public static bool operator <(ulong left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator <=(ulong left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator >(ulong left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator >=(ulong left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator ==(ulong left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public static bool operator !=(ulong left, BigInteger right) => throw new NotImplementedException("BigInteger");
    public long GetBitLength() => throw new NotImplementedException("BigInteger.GetBitLength");
    public static ValueTuple<BigInteger, BigInteger> DivRem(BigInteger left, BigInteger right) => throw new NotImplementedException("BigInteger.DivRem");
    public static BigInteger LeadingZeroCount(BigInteger value) => throw new NotImplementedException("BigInteger.LeadingZeroCount");
    public static BigInteger PopCount(BigInteger value) => throw new NotImplementedException("BigInteger.PopCount");
    public static BigInteger RotateLeft(BigInteger value, int rotateAmount) => throw new NotImplementedException("BigInteger.RotateLeft");
    public static BigInteger RotateRight(BigInteger value, int rotateAmount) => throw new NotImplementedException("BigInteger.RotateRight");
    public static BigInteger TrailingZeroCount(BigInteger value) => throw new NotImplementedException("BigInteger.TrailingZeroCount");
    public static bool IsPow2(BigInteger value) => throw new NotImplementedException("BigInteger.IsPow2");
    public static BigInteger Log2(BigInteger value) => throw new NotImplementedException("BigInteger.Log2");
    public static BigInteger Clamp(BigInteger value, BigInteger min, BigInteger max) => throw new NotImplementedException("BigInteger.Clamp");
    public static BigInteger CopySign(BigInteger value, BigInteger sign) => throw new NotImplementedException("BigInteger.CopySign");
    public static BigInteger CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("BigInteger.CreateChecked");
    public static BigInteger CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("BigInteger.CreateSaturating");
    public static BigInteger CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("BigInteger.CreateTruncating");
    public static bool IsEvenInteger(BigInteger value) => throw new NotImplementedException("BigInteger.IsEvenInteger");
    public static bool IsNegative(BigInteger value) => throw new NotImplementedException("BigInteger.IsNegative");
    public static bool IsOddInteger(BigInteger value) => throw new NotImplementedException("BigInteger.IsOddInteger");
    public static bool IsPositive(BigInteger value) => throw new NotImplementedException("BigInteger.IsPositive");
    public static BigInteger MaxMagnitude(BigInteger x, BigInteger y) => throw new NotImplementedException("BigInteger.MaxMagnitude");
    public static BigInteger MinMagnitude(BigInteger x, BigInteger y) => throw new NotImplementedException("BigInteger.MinMagnitude");
    public static bool TryParse(string s, IFormatProvider provider, out BigInteger result) => throw new NotImplementedException("BigInteger.TryParse");
    public static BigInteger operator >>>(BigInteger value, int shiftAmount) => throw new NotImplementedException("BigInteger");
    public static BigInteger Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("BigInteger.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out BigInteger result) => throw new NotImplementedException("BigInteger.TryParse");
}
