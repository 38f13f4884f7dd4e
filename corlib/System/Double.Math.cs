using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Double : IBinaryFloatingPointIeee754<double>, IMinMaxValue<double>
{
    static double IAdditionOperators<double, double, double>.operator +(double left, double right) => left + right;
    static double IAdditionOperators<double, double, double>.operator checked +(double left, double right) => checked(left + right);
    static double ISubtractionOperators<double, double, double>.operator -(double left, double right) => left - right;
    static double ISubtractionOperators<double, double, double>.operator checked -(double left, double right) => checked(left - right);
    static double IMultiplyOperators<double, double, double>.operator *(double left, double right) => left * right;
    static double IMultiplyOperators<double, double, double>.operator checked *(double left, double right) => checked(left * right);
    static double IDivisionOperators<double, double, double>.operator /(double left, double right) => left / right;
    static double IDivisionOperators<double, double, double>.operator checked /(double left, double right) => checked(left / right);
    static double IModulusOperators<double, double, double>.operator %(double left, double right) => left % right;
    static double IIncrementOperators<double>.operator ++(double value) => value + 1;
    static double IIncrementOperators<double>.operator checked ++(double value) => checked(value + 1);
    static double IDecrementOperators<double>.operator --(double value) => value - 1;
    static double IDecrementOperators<double>.operator checked --(double value) => checked(value - 1);
    static double IUnaryNegationOperators<double, double>.operator -(double value) => -value;
    static double IUnaryNegationOperators<double, double>.operator checked -(double value) => checked(-value);
    static double IUnaryPlusOperators<double, double>.operator +(double value) => value;
    static double IAdditiveIdentity<double, double>.AdditiveIdentity => 0;
    static double IMultiplicativeIdentity<double, double>.MultiplicativeIdentity => 1;
    static double INumberBase<double>.One => 1;
    static double INumberBase<double>.Zero => 0;
    static int INumberBase<double>.Radix => 2;
    static bool INumberBase<double>.TryConvertFromChecked<TOther>(TOther value, out double result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = kind == 1 ? (double)whole : (double)real;
        return kind != 0;
    }
    static bool INumberBase<double>.TryConvertToChecked<TOther>(double value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<double>.TryConvertFromSaturating<TOther>(TOther value, out double result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = kind == 1 ? (double)whole : (double)real;
        return kind != 0;
    }
    static bool INumberBase<double>.TryConvertToSaturating<TOther>(double value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<double>.TryConvertFromTruncating<TOther>(TOther value, out double result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = kind == 1 ? (double)whole : (double)real;
        return kind != 0;
    }
    static bool INumberBase<double>.TryConvertToTruncating<TOther>(double value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<double>.IsCanonical(double value) => true;
    static bool INumberBase<double>.IsComplexNumber(double value) => false;
    static bool INumberBase<double>.IsImaginaryNumber(double value) => false;
    static bool INumberBase<double>.IsZero(double value) => value == 0;
    static double IBitwiseOperators<double, double, double>.operator &(double left, double right) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) & BitConverter.DoubleToUInt64Bits(right));
    static double IBitwiseOperators<double, double, double>.operator |(double left, double right) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) | BitConverter.DoubleToUInt64Bits(right));
    static double IBitwiseOperators<double, double, double>.operator ^(double left, double right) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) ^ BitConverter.DoubleToUInt64Bits(right));
    static double IBitwiseOperators<double, double, double>.operator ~(double value) => BitConverter.UInt64BitsToDouble(~BitConverter.DoubleToUInt64Bits(value));
    static double IMinMaxValue<double>.MinValue => MinValue;
    static double IMinMaxValue<double>.MaxValue => MaxValue;
    static double IBinaryNumber<double>.AllBitsSet => BitConverter.UInt64BitsToDouble(ulong.MaxValue);
    static double ISignedNumber<double>.NegativeOne => -1;
    static double IFloatingPointConstants<double>.E => E;
    static double IFloatingPointConstants<double>.Pi => Pi;
    static double IFloatingPointConstants<double>.Tau => Tau;
    static double IFloatingPointIeee754<double>.Epsilon => Epsilon;
    static double IFloatingPointIeee754<double>.NaN => NaN;
    static double IFloatingPointIeee754<double>.NegativeInfinity => NegativeInfinity;
    static double IFloatingPointIeee754<double>.NegativeZero => NegativeZero;
    static double IFloatingPointIeee754<double>.PositiveInfinity => PositiveInfinity;
    public static double Abs(double x) => Math.Abs(x);
    public static double Cbrt(double x) => Math.Cbrt(x);
    public static double Sqrt(double x) => Math.Sqrt(x);
    public static double Exp(double x) => Math.Exp(x);
    public static double Sinh(double x) => Math.Sinh(x);
    public static double Cosh(double x) => Math.Cosh(x);
    public static double Tanh(double x) => Math.Tanh(x);
    public static double Asinh(double x) => Math.Asinh(x);
    public static double Acosh(double x) => Math.Acosh(x);
    public static double Atanh(double x) => Math.Atanh(x);
    public static double Log2(double x) => Math.Log2(x);
    public static double Log10(double x) => Math.Log10(x);
    public static double Sin(double x) => Math.Sin(x);
    public static double Cos(double x) => Math.Cos(x);
    public static double Tan(double x) => Math.Tan(x);
    public static double Asin(double x) => Math.Asin(x);
    public static double Acos(double x) => Math.Acos(x);
    public static double Atan(double x) => Math.Atan(x);
    public static double BitIncrement(double x) => Math.BitIncrement(x);
    public static double BitDecrement(double x) => Math.BitDecrement(x);
    public static double Floor(double x) => Math.Floor(x);
    public static double Ceiling(double x) => Math.Ceiling(x);
    public static double Truncate(double x) => Math.Truncate(x);
    public static double Round(double x) => Math.Round(x);
    public static double Log(double x) => Math.Log(x);
    public static double Log(double x, double newBase) => Math.Log(x, newBase);
    public static double Pow(double x, double y) => Math.Pow(x, y);
    public static double Atan2(double y, double x) => Math.Atan2(y, x);
    public static double Atan2Pi(double y, double x) => Atan2(y, x) / Pi;
    public static double SinPi(double x) => Sin(x * Pi);
    public static double AsinPi(double x) => Asin(x) / Pi;
    public static double CosPi(double x) => Cos(x * Pi);
    public static double AcosPi(double x) => Acos(x) / Pi;
    public static double TanPi(double x) => Tan(x * Pi);
    public static double AtanPi(double x) => Atan(x) / Pi;
    public static (double Sin, double Cos) SinCos(double x) => (Sin(x), Cos(x));
    public static (double SinPi, double CosPi) SinCosPi(double x) => (SinPi(x), CosPi(x));
    public static double Exp2(double x) => Pow(2, x);
    public static double Exp10(double x) => Pow(10, x);
    public static double Hypot(double x, double y) => (double)Math.Sqrt((double)x * x + (double)y * y);
    public static double RootN(double x, int n) => n == 2 ? Sqrt(x) : n == 3 ? Cbrt(x) : x < 0 && (n & 1) != 0 ? -Pow(-x, 1 / (double)n) : Pow(x, 1 / (double)n);
    public static double CopySign(double value, double sign) => Math.CopySign(value, sign);
    public static double Max(double x, double y) => Math.Max(x, y);
    public static double Min(double x, double y) => Math.Min(x, y);
    public static double MaxNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Max(x, y);
    public static double MinNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Min(x, y);
    public static double MaxMagnitude(double x, double y) => Math.MaxMagnitude(x, y);
    public static double MaxMagnitudeNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : MaxMagnitude(x, y);
    public static double MinMagnitude(double x, double y) => Math.MinMagnitude(x, y);
    public static double MinMagnitudeNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : MinMagnitude(x, y);
    public static double Clamp(double value, double min, double max) => Math.Clamp(value, min, max);
    public static int Sign(double value) => Math.Sign(value);
    public static double Round(double x, int digits) => Math.Round(x, digits);
    public static double Round(double x, MidpointRounding mode) => Math.Round(x, mode);
    public static double Round(double x, int digits, MidpointRounding mode) => Math.Round(x, digits, mode);
    public static double FusedMultiplyAdd(double left, double right, double addend) => Math.FusedMultiplyAdd(left, right, addend);
    public static double Ieee754Remainder(double left, double right) => Math.IEEERemainder(left, right);
    public static int ILogB(double x) => Math.ILogB(x);
    public static double ScaleB(double x, int n) => Math.ScaleB(x, n);
    public static bool IsPow2(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        return value > 0 && IsFinite(value) && (IsNormal(value) ? (bits & 0xFFFFFFFFFFFFF) == 0 : (bits & (bits - 1)) == 0);
    }
    int IFloatingPoint<double>.GetExponentByteCount() => 2;
    int IFloatingPoint<double>.GetExponentShortestBitLength() => 16;
    int IFloatingPoint<double>.GetSignificandBitLength() => 53;
    int IFloatingPoint<double>.GetSignificandByteCount() => 8;
    bool IFloatingPoint<double>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)((short)(((int)(BitConverter.DoubleToUInt64Bits(m_value) >> 52) & 0x7FF) - 1023))), 2, destination, true, out bytesWritten);
    bool IFloatingPoint<double>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(((BitConverter.DoubleToUInt64Bits(m_value) & 0xFFFFFFFFFFFFF) | (IsNormal(m_value) ? 1UL << 52 : 0)), 8, destination, true, out bytesWritten);
    bool IFloatingPoint<double>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)((short)(((int)(BitConverter.DoubleToUInt64Bits(m_value) >> 52) & 0x7FF) - 1023))), 2, destination, false, out bytesWritten);
    bool IFloatingPoint<double>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(((BitConverter.DoubleToUInt64Bits(m_value) & 0xFFFFFFFFFFFFF) | (IsNormal(m_value) ? 1UL << 52 : 0)), 8, destination, false, out bytesWritten);
}
