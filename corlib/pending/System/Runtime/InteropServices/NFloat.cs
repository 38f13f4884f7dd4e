using System;
using System.Globalization;
using System.Numerics;

namespace System.Runtime.InteropServices;

/// <summary>Nfloat; not done yet.</summary>
public struct NFloat : IComparable, IComparable<NFloat>, IEquatable<NFloat>, ISpanFormattable, IFormattable, ISpanParsable<NFloat>, IParsable<NFloat>, IUtf8SpanFormattable, IUtf8SpanParsable<NFloat>
{
    public NFloat(float value) { throw new NotImplementedException("NFloat"); }
    public NFloat(double value) { throw new NotImplementedException("NFloat"); }
    public static NFloat Epsilon { get => throw new NotImplementedException("NFloat.Epsilon"); }
    public static NFloat MaxValue { get => throw new NotImplementedException("NFloat.MaxValue"); }
    public static NFloat MinValue { get => throw new NotImplementedException("NFloat.MinValue"); }
    public static NFloat NaN { get => throw new NotImplementedException("NFloat.NaN"); }
    public static NFloat NegativeInfinity { get => throw new NotImplementedException("NFloat.NegativeInfinity"); }
    public static NFloat PositiveInfinity { get => throw new NotImplementedException("NFloat.PositiveInfinity"); }
    public static int Size { get => throw new NotImplementedException("NFloat.Size"); }
    public double Value { get => throw new NotImplementedException("NFloat.Value"); }
    public static NFloat E { get => throw new NotImplementedException("NFloat.E"); }
    public static NFloat Pi { get => throw new NotImplementedException("NFloat.Pi"); }
    public static NFloat Tau { get => throw new NotImplementedException("NFloat.Tau"); }
    public static NFloat NegativeZero { get => throw new NotImplementedException("NFloat.NegativeZero"); }
    public static NFloat operator +(NFloat value) => throw new NotImplementedException("NFloat");
    public static NFloat operator -(NFloat value) => throw new NotImplementedException("NFloat");
    public static NFloat operator ++(NFloat value) => throw new NotImplementedException("NFloat");
    public static NFloat operator --(NFloat value) => throw new NotImplementedException("NFloat");
    public static NFloat operator +(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static NFloat operator -(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static NFloat operator *(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static NFloat operator /(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static NFloat operator %(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static bool operator ==(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static bool operator !=(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static bool operator <(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static bool operator <=(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static bool operator >(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static bool operator >=(NFloat left, NFloat right) => throw new NotImplementedException("NFloat");
    public static explicit operator NFloat(decimal value) => throw new NotImplementedException("NFloat");
    public static explicit operator NFloat(double value) => throw new NotImplementedException("NFloat");
    public static explicit operator byte(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked byte(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator char(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked char(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator decimal(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator Half(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator short(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked short(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator int(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked int(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator long(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked long(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator Int128(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked Int128(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator nint(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked nint(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator sbyte(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked sbyte(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator float(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator ushort(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked ushort(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator uint(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked uint(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator ulong(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked ulong(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator UInt128(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked UInt128(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator nuint(NFloat value) => throw new NotImplementedException("NFloat");
    public static explicit operator checked nuint(NFloat value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(byte value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(char value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(Half value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(short value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(int value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(long value) => throw new NotImplementedException("NFloat");
    public static explicit operator NFloat(Int128 value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(nint value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(sbyte value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(float value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(ushort value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(uint value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(ulong value) => throw new NotImplementedException("NFloat");
    public static explicit operator NFloat(UInt128 value) => throw new NotImplementedException("NFloat");
    public static implicit operator NFloat(nuint value) => throw new NotImplementedException("NFloat");
    public static implicit operator double(NFloat value) => throw new NotImplementedException("NFloat");
    public static bool IsFinite(NFloat value) => throw new NotImplementedException("NFloat.IsFinite");
    public static bool IsInfinity(NFloat value) => throw new NotImplementedException("NFloat.IsInfinity");
    public static bool IsNaN(NFloat value) => throw new NotImplementedException("NFloat.IsNaN");
    public static bool IsNegative(NFloat value) => throw new NotImplementedException("NFloat.IsNegative");
    public static bool IsNegativeInfinity(NFloat value) => throw new NotImplementedException("NFloat.IsNegativeInfinity");
    public static bool IsNormal(NFloat value) => throw new NotImplementedException("NFloat.IsNormal");
    public static bool IsPositiveInfinity(NFloat value) => throw new NotImplementedException("NFloat.IsPositiveInfinity");
    public static bool IsSubnormal(NFloat value) => throw new NotImplementedException("NFloat.IsSubnormal");
    public static NFloat Parse(string s) => throw new NotImplementedException("NFloat.Parse");
    public static NFloat Parse(string s, NumberStyles style) => throw new NotImplementedException("NFloat.Parse");
    public static NFloat Parse(string s, IFormatProvider provider) => throw new NotImplementedException("NFloat.Parse");
    public static NFloat Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("NFloat.Parse");
    public static NFloat Parse(ReadOnlySpan<char> s, NumberStyles style = (NumberStyles)231, IFormatProvider provider = null) => throw new NotImplementedException("NFloat.Parse");
    public static bool TryParse(string s, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public int CompareTo(object obj) => throw new NotImplementedException("NFloat.CompareTo");
    public int CompareTo(NFloat other) => throw new NotImplementedException("NFloat.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("NFloat.Equals");
    public bool Equals(NFloat other) => throw new NotImplementedException("NFloat.Equals");
    public override int GetHashCode() => throw new NotImplementedException("NFloat.GetHashCode");
    public override string ToString() => throw new NotImplementedException("NFloat.ToString");
    public string ToString(string format) => throw new NotImplementedException("NFloat.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("NFloat.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("NFloat.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("NFloat.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("NFloat.TryFormat");
    public static bool IsPow2(NFloat value) => throw new NotImplementedException("NFloat.IsPow2");
    public static NFloat Log2(NFloat value) => throw new NotImplementedException("NFloat.Log2");
    public static NFloat Exp(NFloat x) => throw new NotImplementedException("NFloat.Exp");
    public static NFloat ExpM1(NFloat x) => throw new NotImplementedException("NFloat.ExpM1");
    public static NFloat Exp2(NFloat x) => throw new NotImplementedException("NFloat.Exp2");
    public static NFloat Exp2M1(NFloat x) => throw new NotImplementedException("NFloat.Exp2M1");
    public static NFloat Exp10(NFloat x) => throw new NotImplementedException("NFloat.Exp10");
    public static NFloat Exp10M1(NFloat x) => throw new NotImplementedException("NFloat.Exp10M1");
    public static NFloat Ceiling(NFloat x) => throw new NotImplementedException("NFloat.Ceiling");
    public static TInteger ConvertToInteger<TInteger>(NFloat value)
        where TInteger : IBinaryInteger<TInteger> => throw new NotImplementedException("NFloat.ConvertToInteger");
    public static TInteger ConvertToIntegerNative<TInteger>(NFloat value)
        where TInteger : IBinaryInteger<TInteger> => throw new NotImplementedException("NFloat.ConvertToIntegerNative");
    public static NFloat Floor(NFloat x) => throw new NotImplementedException("NFloat.Floor");
    public static NFloat Round(NFloat x) => throw new NotImplementedException("NFloat.Round");
    public static NFloat Round(NFloat x, int digits) => throw new NotImplementedException("NFloat.Round");
    public static NFloat Round(NFloat x, MidpointRounding mode) => throw new NotImplementedException("NFloat.Round");
    public static NFloat Round(NFloat x, int digits, MidpointRounding mode) => throw new NotImplementedException("NFloat.Round");
    public static NFloat Truncate(NFloat x) => throw new NotImplementedException("NFloat.Truncate");
    public static NFloat Atan2(NFloat y, NFloat x) => throw new NotImplementedException("NFloat.Atan2");
    public static NFloat Atan2Pi(NFloat y, NFloat x) => throw new NotImplementedException("NFloat.Atan2Pi");
    public static NFloat BitDecrement(NFloat x) => throw new NotImplementedException("NFloat.BitDecrement");
    public static NFloat BitIncrement(NFloat x) => throw new NotImplementedException("NFloat.BitIncrement");
    public static NFloat FusedMultiplyAdd(NFloat left, NFloat right, NFloat addend) => throw new NotImplementedException("NFloat.FusedMultiplyAdd");
    public static NFloat Ieee754Remainder(NFloat left, NFloat right) => throw new NotImplementedException("NFloat.Ieee754Remainder");
    public static int ILogB(NFloat x) => throw new NotImplementedException("NFloat.ILogB");
    public static NFloat Lerp(NFloat value1, NFloat value2, NFloat amount) => throw new NotImplementedException("NFloat.Lerp");
    public static NFloat ReciprocalEstimate(NFloat x) => throw new NotImplementedException("NFloat.ReciprocalEstimate");
    public static NFloat ReciprocalSqrtEstimate(NFloat x) => throw new NotImplementedException("NFloat.ReciprocalSqrtEstimate");
    public static NFloat ScaleB(NFloat x, int n) => throw new NotImplementedException("NFloat.ScaleB");
    public static NFloat Acosh(NFloat x) => throw new NotImplementedException("NFloat.Acosh");
    public static NFloat Asinh(NFloat x) => throw new NotImplementedException("NFloat.Asinh");
    public static NFloat Atanh(NFloat x) => throw new NotImplementedException("NFloat.Atanh");
    public static NFloat Cosh(NFloat x) => throw new NotImplementedException("NFloat.Cosh");
    public static NFloat Sinh(NFloat x) => throw new NotImplementedException("NFloat.Sinh");
    public static NFloat Tanh(NFloat x) => throw new NotImplementedException("NFloat.Tanh");
    public static NFloat Log(NFloat x) => throw new NotImplementedException("NFloat.Log");
    public static NFloat Log(NFloat x, NFloat newBase) => throw new NotImplementedException("NFloat.Log");
    public static NFloat LogP1(NFloat x) => throw new NotImplementedException("NFloat.LogP1");
    public static NFloat Log2P1(NFloat x) => throw new NotImplementedException("NFloat.Log2P1");
    public static NFloat Log10(NFloat x) => throw new NotImplementedException("NFloat.Log10");
    public static NFloat Log10P1(NFloat x) => throw new NotImplementedException("NFloat.Log10P1");
    public static NFloat Clamp(NFloat value, NFloat min, NFloat max) => throw new NotImplementedException("NFloat.Clamp");
    public static NFloat ClampNative(NFloat value, NFloat min, NFloat max) => throw new NotImplementedException("NFloat.ClampNative");
    public static NFloat CopySign(NFloat value, NFloat sign) => throw new NotImplementedException("NFloat.CopySign");
    public static NFloat Max(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.Max");
    public static NFloat MaxNative(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MaxNative");
    public static NFloat MaxNumber(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MaxNumber");
    public static NFloat Min(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.Min");
    public static NFloat MinNative(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MinNative");
    public static NFloat MinNumber(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MinNumber");
    public static int Sign(NFloat value) => throw new NotImplementedException("NFloat.Sign");
    public static NFloat Abs(NFloat value) => throw new NotImplementedException("NFloat.Abs");
    public static NFloat CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("NFloat.CreateChecked");
    public static NFloat CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("NFloat.CreateSaturating");
    public static NFloat CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("NFloat.CreateTruncating");
    public static bool IsEvenInteger(NFloat value) => throw new NotImplementedException("NFloat.IsEvenInteger");
    public static bool IsInteger(NFloat value) => throw new NotImplementedException("NFloat.IsInteger");
    public static bool IsOddInteger(NFloat value) => throw new NotImplementedException("NFloat.IsOddInteger");
    public static bool IsPositive(NFloat value) => throw new NotImplementedException("NFloat.IsPositive");
    public static bool IsRealNumber(NFloat value) => throw new NotImplementedException("NFloat.IsRealNumber");
    public static NFloat MaxMagnitude(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MaxMagnitude");
    public static NFloat MaxMagnitudeNumber(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MaxMagnitudeNumber");
    public static NFloat MinMagnitude(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MinMagnitude");
    public static NFloat MinMagnitudeNumber(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.MinMagnitudeNumber");
    public static NFloat MultiplyAddEstimate(NFloat left, NFloat right, NFloat addend) => throw new NotImplementedException("NFloat.MultiplyAddEstimate");
    public static bool TryParse(string s, IFormatProvider provider, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static NFloat Pow(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.Pow");
    public static NFloat Cbrt(NFloat x) => throw new NotImplementedException("NFloat.Cbrt");
    public static NFloat Hypot(NFloat x, NFloat y) => throw new NotImplementedException("NFloat.Hypot");
    public static NFloat RootN(NFloat x, int n) => throw new NotImplementedException("NFloat.RootN");
    public static NFloat Sqrt(NFloat x) => throw new NotImplementedException("NFloat.Sqrt");
    public static NFloat Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("NFloat.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static NFloat Acos(NFloat x) => throw new NotImplementedException("NFloat.Acos");
    public static NFloat AcosPi(NFloat x) => throw new NotImplementedException("NFloat.AcosPi");
    public static NFloat Asin(NFloat x) => throw new NotImplementedException("NFloat.Asin");
    public static NFloat AsinPi(NFloat x) => throw new NotImplementedException("NFloat.AsinPi");
    public static NFloat Atan(NFloat x) => throw new NotImplementedException("NFloat.Atan");
    public static NFloat AtanPi(NFloat x) => throw new NotImplementedException("NFloat.AtanPi");
    public static NFloat Cos(NFloat x) => throw new NotImplementedException("NFloat.Cos");
    public static NFloat CosPi(NFloat x) => throw new NotImplementedException("NFloat.CosPi");
    public static NFloat DegreesToRadians(NFloat degrees) => throw new NotImplementedException("NFloat.DegreesToRadians");
    public static NFloat RadiansToDegrees(NFloat radians) => throw new NotImplementedException("NFloat.RadiansToDegrees");
    public static NFloat Sin(NFloat x) => throw new NotImplementedException("NFloat.Sin");
    public static ValueTuple<NFloat, NFloat> SinCos(NFloat x) => throw new NotImplementedException("NFloat.SinCos");
    public static ValueTuple<NFloat, NFloat> SinCosPi(NFloat x) => throw new NotImplementedException("NFloat.SinCosPi");
    public static NFloat SinPi(NFloat x) => throw new NotImplementedException("NFloat.SinPi");
    public static NFloat Tan(NFloat x) => throw new NotImplementedException("NFloat.Tan");
    public static NFloat TanPi(NFloat x) => throw new NotImplementedException("NFloat.TanPi");
    public static NFloat Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = (NumberStyles)231, IFormatProvider provider = null) => throw new NotImplementedException("NFloat.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
    public static NFloat Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("NFloat.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out NFloat result) => throw new NotImplementedException("NFloat.TryParse");
}
