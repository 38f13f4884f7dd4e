using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>Half; not done yet.</summary>
public struct Half : IComparable, ISpanFormattable, IFormattable, IComparable<Half>, IEquatable<Half>, ISpanParsable<Half>, IParsable<Half>, IUtf8SpanFormattable, IUtf8SpanParsable<Half>
{
    public static Half Epsilon { get => throw new NotImplementedException("Half.Epsilon"); }
    public static Half PositiveInfinity { get => throw new NotImplementedException("Half.PositiveInfinity"); }
    public static Half NegativeInfinity { get => throw new NotImplementedException("Half.NegativeInfinity"); }
    public static Half NaN { get => throw new NotImplementedException("Half.NaN"); }
    public static Half MinValue { get => throw new NotImplementedException("Half.MinValue"); }
    public static Half MaxValue { get => throw new NotImplementedException("Half.MaxValue"); }
    public static Half E { get => throw new NotImplementedException("Half.E"); }
    public static Half Pi { get => throw new NotImplementedException("Half.Pi"); }
    public static Half Tau { get => throw new NotImplementedException("Half.Tau"); }
    public static Half NegativeZero { get => throw new NotImplementedException("Half.NegativeZero"); }
    public static Half MultiplicativeIdentity { get => throw new NotImplementedException("Half.MultiplicativeIdentity"); }
    public static Half One { get => throw new NotImplementedException("Half.One"); }
    public static Half Zero { get => throw new NotImplementedException("Half.Zero"); }
    public static Half NegativeOne { get => throw new NotImplementedException("Half.NegativeOne"); }
    public static bool operator <(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool operator >(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool operator <=(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool operator >=(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool operator ==(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool operator !=(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool IsFinite(Half value) => throw new NotImplementedException("Half.IsFinite");
    public static bool IsInfinity(Half value) => throw new NotImplementedException("Half.IsInfinity");
    public static bool IsNaN(Half value) => throw new NotImplementedException("Half.IsNaN");
    public static bool IsNegative(Half value) => throw new NotImplementedException("Half.IsNegative");
    public static bool IsNegativeInfinity(Half value) => throw new NotImplementedException("Half.IsNegativeInfinity");
    public static bool IsNormal(Half value) => throw new NotImplementedException("Half.IsNormal");
    public static bool IsPositiveInfinity(Half value) => throw new NotImplementedException("Half.IsPositiveInfinity");
    public static bool IsSubnormal(Half value) => throw new NotImplementedException("Half.IsSubnormal");
    public static Half Parse(string s) => throw new NotImplementedException("Half.Parse");
    public static Half Parse(string s, NumberStyles style) => throw new NotImplementedException("Half.Parse");
    public static Half Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Half.Parse");
    public static Half Parse(string s, NumberStyles style = (NumberStyles)231, IFormatProvider provider = null) => throw new NotImplementedException("Half.Parse");
    public static Half Parse(ReadOnlySpan<char> s, NumberStyles style = (NumberStyles)231, IFormatProvider provider = null) => throw new NotImplementedException("Half.Parse");
    public static bool TryParse(string s, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out Half result) => throw new NotImplementedException("Half.TryParse");
    public int CompareTo(object obj) => throw new NotImplementedException("Half.CompareTo");
    public int CompareTo(Half other) => throw new NotImplementedException("Half.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Half.Equals");
    public bool Equals(Half other) => throw new NotImplementedException("Half.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Half.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Half.ToString");
    public string ToString(string format) => throw new NotImplementedException("Half.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Half.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Half.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Half.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Half.TryFormat");
    public static explicit operator Half(char value) => throw new NotImplementedException("Half");
    public static explicit operator Half(decimal value) => throw new NotImplementedException("Half");
    public static explicit operator Half(double value) => throw new NotImplementedException("Half");
    public static explicit operator Half(short value) => throw new NotImplementedException("Half");
    public static explicit operator Half(int value) => throw new NotImplementedException("Half");
    public static explicit operator Half(long value) => throw new NotImplementedException("Half");
    public static explicit operator Half(nint value) => throw new NotImplementedException("Half");
    public static explicit operator Half(float value) => throw new NotImplementedException("Half");
    public static explicit operator Half(ushort value) => throw new NotImplementedException("Half");
    public static explicit operator Half(uint value) => throw new NotImplementedException("Half");
    public static explicit operator Half(ulong value) => throw new NotImplementedException("Half");
    public static explicit operator Half(nuint value) => throw new NotImplementedException("Half");
    public static explicit operator byte(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked byte(Half value) => throw new NotImplementedException("Half");
    public static explicit operator char(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked char(Half value) => throw new NotImplementedException("Half");
    public static explicit operator decimal(Half value) => throw new NotImplementedException("Half");
    public static explicit operator short(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked short(Half value) => throw new NotImplementedException("Half");
    public static explicit operator int(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked int(Half value) => throw new NotImplementedException("Half");
    public static explicit operator long(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked long(Half value) => throw new NotImplementedException("Half");
    public static explicit operator Int128(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked Int128(Half value) => throw new NotImplementedException("Half");
    public static explicit operator nint(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked nint(Half value) => throw new NotImplementedException("Half");
    public static explicit operator sbyte(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked sbyte(Half value) => throw new NotImplementedException("Half");
    public static explicit operator ushort(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked ushort(Half value) => throw new NotImplementedException("Half");
    public static explicit operator uint(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked uint(Half value) => throw new NotImplementedException("Half");
    public static explicit operator ulong(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked ulong(Half value) => throw new NotImplementedException("Half");
    public static explicit operator UInt128(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked UInt128(Half value) => throw new NotImplementedException("Half");
    public static explicit operator nuint(Half value) => throw new NotImplementedException("Half");
    public static explicit operator checked nuint(Half value) => throw new NotImplementedException("Half");
    public static implicit operator Half(byte value) => throw new NotImplementedException("Half");
    public static implicit operator Half(sbyte value) => throw new NotImplementedException("Half");
    public static explicit operator double(Half value) => throw new NotImplementedException("Half");
    public static explicit operator float(Half value) => throw new NotImplementedException("Half");
    public static Half operator +(Half left, Half right) => throw new NotImplementedException("Half");
    public static bool IsPow2(Half value) => throw new NotImplementedException("Half.IsPow2");
    public static Half Log2(Half value) => throw new NotImplementedException("Half.Log2");
    public static Half operator --(Half value) => throw new NotImplementedException("Half");
    public static Half operator /(Half left, Half right) => throw new NotImplementedException("Half");
    public static Half Exp(Half x) => throw new NotImplementedException("Half.Exp");
    public static Half ExpM1(Half x) => throw new NotImplementedException("Half.ExpM1");
    public static Half Exp2(Half x) => throw new NotImplementedException("Half.Exp2");
    public static Half Exp2M1(Half x) => throw new NotImplementedException("Half.Exp2M1");
    public static Half Exp10(Half x) => throw new NotImplementedException("Half.Exp10");
    public static Half Exp10M1(Half x) => throw new NotImplementedException("Half.Exp10M1");
    public static Half Ceiling(Half x) => throw new NotImplementedException("Half.Ceiling");
    public static TInteger ConvertToInteger<TInteger>(Half value)
        where TInteger : IBinaryInteger<TInteger> => throw new NotImplementedException("Half.ConvertToInteger");
    public static TInteger ConvertToIntegerNative<TInteger>(Half value)
        where TInteger : IBinaryInteger<TInteger> => throw new NotImplementedException("Half.ConvertToIntegerNative");
    public static Half Floor(Half x) => throw new NotImplementedException("Half.Floor");
    public static Half Round(Half x) => throw new NotImplementedException("Half.Round");
    public static Half Round(Half x, int digits) => throw new NotImplementedException("Half.Round");
    public static Half Round(Half x, MidpointRounding mode) => throw new NotImplementedException("Half.Round");
    public static Half Round(Half x, int digits, MidpointRounding mode) => throw new NotImplementedException("Half.Round");
    public static Half Truncate(Half x) => throw new NotImplementedException("Half.Truncate");
    public static Half Atan2(Half y, Half x) => throw new NotImplementedException("Half.Atan2");
    public static Half Atan2Pi(Half y, Half x) => throw new NotImplementedException("Half.Atan2Pi");
    public static Half BitDecrement(Half x) => throw new NotImplementedException("Half.BitDecrement");
    public static Half BitIncrement(Half x) => throw new NotImplementedException("Half.BitIncrement");
    public static Half FusedMultiplyAdd(Half left, Half right, Half addend) => throw new NotImplementedException("Half.FusedMultiplyAdd");
    public static Half Ieee754Remainder(Half left, Half right) => throw new NotImplementedException("Half.Ieee754Remainder");
    public static int ILogB(Half x) => throw new NotImplementedException("Half.ILogB");
    public static Half Lerp(Half value1, Half value2, Half amount) => throw new NotImplementedException("Half.Lerp");
    public static Half ReciprocalEstimate(Half x) => throw new NotImplementedException("Half.ReciprocalEstimate");
    public static Half ReciprocalSqrtEstimate(Half x) => throw new NotImplementedException("Half.ReciprocalSqrtEstimate");
    public static Half ScaleB(Half x, int n) => throw new NotImplementedException("Half.ScaleB");
    public static Half Acosh(Half x) => throw new NotImplementedException("Half.Acosh");
    public static Half Asinh(Half x) => throw new NotImplementedException("Half.Asinh");
    public static Half Atanh(Half x) => throw new NotImplementedException("Half.Atanh");
    public static Half Cosh(Half x) => throw new NotImplementedException("Half.Cosh");
    public static Half Sinh(Half x) => throw new NotImplementedException("Half.Sinh");
    public static Half Tanh(Half x) => throw new NotImplementedException("Half.Tanh");
    public static Half operator ++(Half value) => throw new NotImplementedException("Half");
    public static Half Log(Half x) => throw new NotImplementedException("Half.Log");
    public static Half Log(Half x, Half newBase) => throw new NotImplementedException("Half.Log");
    public static Half Log10(Half x) => throw new NotImplementedException("Half.Log10");
    public static Half LogP1(Half x) => throw new NotImplementedException("Half.LogP1");
    public static Half Log2P1(Half x) => throw new NotImplementedException("Half.Log2P1");
    public static Half Log10P1(Half x) => throw new NotImplementedException("Half.Log10P1");
    public static Half operator %(Half left, Half right) => throw new NotImplementedException("Half");
    public static Half operator *(Half left, Half right) => throw new NotImplementedException("Half");
    public static Half Clamp(Half value, Half min, Half max) => throw new NotImplementedException("Half.Clamp");
    public static Half ClampNative(Half value, Half min, Half max) => throw new NotImplementedException("Half.ClampNative");
    public static Half CopySign(Half value, Half sign) => throw new NotImplementedException("Half.CopySign");
    public static Half Max(Half x, Half y) => throw new NotImplementedException("Half.Max");
    public static Half MaxNative(Half x, Half y) => throw new NotImplementedException("Half.MaxNative");
    public static Half MaxNumber(Half x, Half y) => throw new NotImplementedException("Half.MaxNumber");
    public static Half Min(Half x, Half y) => throw new NotImplementedException("Half.Min");
    public static Half MinNative(Half x, Half y) => throw new NotImplementedException("Half.MinNative");
    public static Half MinNumber(Half x, Half y) => throw new NotImplementedException("Half.MinNumber");
    public static int Sign(Half value) => throw new NotImplementedException("Half.Sign");
    public static Half Abs(Half value) => throw new NotImplementedException("Half.Abs");
    public static Half CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Half.CreateChecked");
    public static Half CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Half.CreateSaturating");
    public static Half CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Half.CreateTruncating");
    public static bool IsEvenInteger(Half value) => throw new NotImplementedException("Half.IsEvenInteger");
    public static bool IsInteger(Half value) => throw new NotImplementedException("Half.IsInteger");
    public static bool IsOddInteger(Half value) => throw new NotImplementedException("Half.IsOddInteger");
    public static bool IsPositive(Half value) => throw new NotImplementedException("Half.IsPositive");
    public static bool IsRealNumber(Half value) => throw new NotImplementedException("Half.IsRealNumber");
    public static Half MaxMagnitude(Half x, Half y) => throw new NotImplementedException("Half.MaxMagnitude");
    public static Half MaxMagnitudeNumber(Half x, Half y) => throw new NotImplementedException("Half.MaxMagnitudeNumber");
    public static Half MinMagnitude(Half x, Half y) => throw new NotImplementedException("Half.MinMagnitude");
    public static Half MinMagnitudeNumber(Half x, Half y) => throw new NotImplementedException("Half.MinMagnitudeNumber");
    public static Half MultiplyAddEstimate(Half left, Half right, Half addend) => throw new NotImplementedException("Half.MultiplyAddEstimate");
    public static bool TryParse(string s, IFormatProvider provider, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static Half Pow(Half x, Half y) => throw new NotImplementedException("Half.Pow");
    public static Half Cbrt(Half x) => throw new NotImplementedException("Half.Cbrt");
    public static Half Hypot(Half x, Half y) => throw new NotImplementedException("Half.Hypot");
    public static Half RootN(Half x, int n) => throw new NotImplementedException("Half.RootN");
    public static Half Sqrt(Half x) => throw new NotImplementedException("Half.Sqrt");
    public static Half Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Half.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static Half operator -(Half left, Half right) => throw new NotImplementedException("Half");
    public static Half Acos(Half x) => throw new NotImplementedException("Half.Acos");
    public static Half AcosPi(Half x) => throw new NotImplementedException("Half.AcosPi");
    public static Half Asin(Half x) => throw new NotImplementedException("Half.Asin");
    public static Half AsinPi(Half x) => throw new NotImplementedException("Half.AsinPi");
    public static Half Atan(Half x) => throw new NotImplementedException("Half.Atan");
    public static Half AtanPi(Half x) => throw new NotImplementedException("Half.AtanPi");
    public static Half Cos(Half x) => throw new NotImplementedException("Half.Cos");
    public static Half CosPi(Half x) => throw new NotImplementedException("Half.CosPi");
    public static Half DegreesToRadians(Half degrees) => throw new NotImplementedException("Half.DegreesToRadians");
    public static Half RadiansToDegrees(Half radians) => throw new NotImplementedException("Half.RadiansToDegrees");
    public static Half Sin(Half x) => throw new NotImplementedException("Half.Sin");
    public static ValueTuple<Half, Half> SinCos(Half x) => throw new NotImplementedException("Half.SinCos");
    public static ValueTuple<Half, Half> SinCosPi(Half x) => throw new NotImplementedException("Half.SinCosPi");
    public static Half SinPi(Half x) => throw new NotImplementedException("Half.SinPi");
    public static Half Tan(Half x) => throw new NotImplementedException("Half.Tan");
    public static Half TanPi(Half x) => throw new NotImplementedException("Half.TanPi");
    public static Half operator -(Half value) => throw new NotImplementedException("Half");
    public static Half operator +(Half value) => throw new NotImplementedException("Half");
    public static Half Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = (NumberStyles)231, IFormatProvider provider = null) => throw new NotImplementedException("Half.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out Half result) => throw new NotImplementedException("Half.TryParse");
    public static Half Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Half.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Half result) => throw new NotImplementedException("Half.TryParse");
}
