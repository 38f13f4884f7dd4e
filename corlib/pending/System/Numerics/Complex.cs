using System;
using System.Globalization;

namespace System.Numerics;

/// <summary>Complex; not done yet.</summary>
public struct Complex : IEquatable<Complex>, IFormattable, ISpanFormattable, ISpanParsable<Complex>, IParsable<Complex>
{
    public static readonly Complex Zero;
    public static readonly Complex One;
    public static readonly Complex ImaginaryOne;
    public static readonly Complex NaN;
    public static readonly Complex Infinity;
    public Complex(double real, double imaginary) { throw new NotImplementedException("Complex"); }
    public double Real { get => throw new NotImplementedException("Complex.Real"); }
    public double Imaginary { get => throw new NotImplementedException("Complex.Imaginary"); }
    public double Magnitude { get => throw new NotImplementedException("Complex.Magnitude"); }
    public double Phase { get => throw new NotImplementedException("Complex.Phase"); }
    public static Complex FromPolarCoordinates(double magnitude, double phase) => throw new NotImplementedException("Complex.FromPolarCoordinates");
    public static Complex Negate(Complex value) => throw new NotImplementedException("Complex.Negate");
    public static Complex Add(Complex left, Complex right) => throw new NotImplementedException("Complex.Add");
    public static Complex Add(Complex left, double right) => throw new NotImplementedException("Complex.Add");
    public static Complex Add(double left, Complex right) => throw new NotImplementedException("Complex.Add");
    public static Complex Subtract(Complex left, Complex right) => throw new NotImplementedException("Complex.Subtract");
    public static Complex Subtract(Complex left, double right) => throw new NotImplementedException("Complex.Subtract");
    public static Complex Subtract(double left, Complex right) => throw new NotImplementedException("Complex.Subtract");
    public static Complex Multiply(Complex left, Complex right) => throw new NotImplementedException("Complex.Multiply");
    public static Complex Multiply(Complex left, double right) => throw new NotImplementedException("Complex.Multiply");
    public static Complex Multiply(double left, Complex right) => throw new NotImplementedException("Complex.Multiply");
    public static Complex Divide(Complex dividend, Complex divisor) => throw new NotImplementedException("Complex.Divide");
    public static Complex Divide(Complex dividend, double divisor) => throw new NotImplementedException("Complex.Divide");
    public static Complex Divide(double dividend, Complex divisor) => throw new NotImplementedException("Complex.Divide");
    public static Complex operator -(Complex value) => throw new NotImplementedException("Complex");
    public static Complex operator +(Complex left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator +(Complex left, double right) => throw new NotImplementedException("Complex");
    public static Complex operator +(double left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator -(Complex left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator -(Complex left, double right) => throw new NotImplementedException("Complex");
    public static Complex operator -(double left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator *(Complex left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator *(Complex left, double right) => throw new NotImplementedException("Complex");
    public static Complex operator *(double left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator /(Complex left, Complex right) => throw new NotImplementedException("Complex");
    public static Complex operator /(Complex left, double right) => throw new NotImplementedException("Complex");
    public static Complex operator /(double left, Complex right) => throw new NotImplementedException("Complex");
    public static double Abs(Complex value) => throw new NotImplementedException("Complex.Abs");
    public static Complex Conjugate(Complex value) => throw new NotImplementedException("Complex.Conjugate");
    public static Complex Reciprocal(Complex value) => throw new NotImplementedException("Complex.Reciprocal");
    public static bool operator ==(Complex left, Complex right) => throw new NotImplementedException("Complex");
    public static bool operator !=(Complex left, Complex right) => throw new NotImplementedException("Complex");
    public override bool Equals(object obj) => throw new NotImplementedException("Complex.Equals");
    public bool Equals(Complex value) => throw new NotImplementedException("Complex.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Complex.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Complex.ToString");
    public string ToString(string format) => throw new NotImplementedException("Complex.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Complex.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Complex.ToString");
    public static Complex Sin(Complex value) => throw new NotImplementedException("Complex.Sin");
    public static Complex Sinh(Complex value) => throw new NotImplementedException("Complex.Sinh");
    public static Complex Asin(Complex value) => throw new NotImplementedException("Complex.Asin");
    public static Complex Cos(Complex value) => throw new NotImplementedException("Complex.Cos");
    public static Complex Cosh(Complex value) => throw new NotImplementedException("Complex.Cosh");
    public static Complex Acos(Complex value) => throw new NotImplementedException("Complex.Acos");
    public static Complex Tan(Complex value) => throw new NotImplementedException("Complex.Tan");
    public static Complex Tanh(Complex value) => throw new NotImplementedException("Complex.Tanh");
    public static Complex Atan(Complex value) => throw new NotImplementedException("Complex.Atan");
    public static bool IsFinite(Complex value) => throw new NotImplementedException("Complex.IsFinite");
    public static bool IsInfinity(Complex value) => throw new NotImplementedException("Complex.IsInfinity");
    public static bool IsNaN(Complex value) => throw new NotImplementedException("Complex.IsNaN");
    public static Complex Log(Complex value) => throw new NotImplementedException("Complex.Log");
    public static Complex Log(Complex value, double baseValue) => throw new NotImplementedException("Complex.Log");
    public static Complex Log10(Complex value) => throw new NotImplementedException("Complex.Log10");
    public static Complex Exp(Complex value) => throw new NotImplementedException("Complex.Exp");
    public static Complex Sqrt(Complex value) => throw new NotImplementedException("Complex.Sqrt");
    public static Complex Pow(Complex value, Complex power) => throw new NotImplementedException("Complex.Pow");
    public static Complex Pow(Complex value, double power) => throw new NotImplementedException("Complex.Pow");
    public static explicit operator Complex(decimal value) => throw new NotImplementedException("Complex");
    public static explicit operator Complex(Int128 value) => throw new NotImplementedException("Complex");
    public static explicit operator Complex(BigInteger value) => throw new NotImplementedException("Complex");
    public static explicit operator Complex(UInt128 value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(byte value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(char value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(double value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(Half value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(short value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(int value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(long value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(nint value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(sbyte value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(float value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(ushort value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(uint value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(ulong value) => throw new NotImplementedException("Complex");
    public static implicit operator Complex(nuint value) => throw new NotImplementedException("Complex");
    public static Complex operator --(Complex value) => throw new NotImplementedException("Complex");
    public static Complex operator ++(Complex value) => throw new NotImplementedException("Complex");
    public static Complex CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Complex.CreateChecked");
    public static Complex CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Complex.CreateSaturating");
    public static Complex CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("Complex.CreateTruncating");
    public static bool IsComplexNumber(Complex value) => throw new NotImplementedException("Complex.IsComplexNumber");
    public static bool IsEvenInteger(Complex value) => throw new NotImplementedException("Complex.IsEvenInteger");
    public static bool IsImaginaryNumber(Complex value) => throw new NotImplementedException("Complex.IsImaginaryNumber");
    public static bool IsInteger(Complex value) => throw new NotImplementedException("Complex.IsInteger");
    public static bool IsNegative(Complex value) => throw new NotImplementedException("Complex.IsNegative");
    public static bool IsNegativeInfinity(Complex value) => throw new NotImplementedException("Complex.IsNegativeInfinity");
    public static bool IsNormal(Complex value) => throw new NotImplementedException("Complex.IsNormal");
    public static bool IsOddInteger(Complex value) => throw new NotImplementedException("Complex.IsOddInteger");
    public static bool IsPositive(Complex value) => throw new NotImplementedException("Complex.IsPositive");
    public static bool IsPositiveInfinity(Complex value) => throw new NotImplementedException("Complex.IsPositiveInfinity");
    public static bool IsRealNumber(Complex value) => throw new NotImplementedException("Complex.IsRealNumber");
    public static bool IsSubnormal(Complex value) => throw new NotImplementedException("Complex.IsSubnormal");
    public static Complex MaxMagnitude(Complex x, Complex y) => throw new NotImplementedException("Complex.MaxMagnitude");
    public static Complex MinMagnitude(Complex x, Complex y) => throw new NotImplementedException("Complex.MinMagnitude");
    public static Complex Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Complex.Parse");
    public static Complex Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("Complex.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out Complex result) => throw new NotImplementedException("Complex.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out Complex result) => throw new NotImplementedException("Complex.TryParse");
    public static Complex Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Complex.Parse");
    public static bool TryParse(string s, IFormatProvider provider, out Complex result) => throw new NotImplementedException("Complex.TryParse");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Complex.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("Complex.TryFormat");
    public static Complex Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Complex.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Complex result) => throw new NotImplementedException("Complex.TryParse");
    public static Complex operator +(Complex value) => throw new NotImplementedException("Complex");
}
