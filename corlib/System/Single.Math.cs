using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Single : IBinaryFloatingPointIeee754<float>, IMinMaxValue<float>
{
    static float IAdditionOperators<float, float, float>.operator +(float left, float right) => left + right;
    static float IAdditionOperators<float, float, float>.operator checked +(float left, float right) => checked(left + right);
    static float ISubtractionOperators<float, float, float>.operator -(float left, float right) => left - right;
    static float ISubtractionOperators<float, float, float>.operator checked -(float left, float right) => checked(left - right);
    static float IMultiplyOperators<float, float, float>.operator *(float left, float right) => left * right;
    static float IMultiplyOperators<float, float, float>.operator checked *(float left, float right) => checked(left * right);
    static float IDivisionOperators<float, float, float>.operator /(float left, float right) => left / right;
    static float IDivisionOperators<float, float, float>.operator checked /(float left, float right) => checked(left / right);
    static float IModulusOperators<float, float, float>.operator %(float left, float right) => left % right;
    static float IIncrementOperators<float>.operator ++(float value) => value + 1;
    static float IIncrementOperators<float>.operator checked ++(float value) => checked(value + 1);
    static float IDecrementOperators<float>.operator --(float value) => value - 1;
    static float IDecrementOperators<float>.operator checked --(float value) => checked(value - 1);
    static float IUnaryNegationOperators<float, float>.operator -(float value) => -value;
    static float IUnaryNegationOperators<float, float>.operator checked -(float value) => checked(-value);
    static float IUnaryPlusOperators<float, float>.operator +(float value) => value;
    static float IAdditiveIdentity<float, float>.AdditiveIdentity => 0;
    static float IMultiplicativeIdentity<float, float>.MultiplicativeIdentity => 1;
    static float INumberBase<float>.One => 1;
    static float INumberBase<float>.Zero => 0;
    static int INumberBase<float>.Radix => 2;
    static bool INumberBase<float>.TryConvertFromChecked<TOther>(TOther value, out float result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = kind == 1 ? (float)whole : (float)real;
        return kind != 0;
    }
    static bool INumberBase<float>.TryConvertToChecked<TOther>(float value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<float>.TryConvertFromSaturating<TOther>(TOther value, out float result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = kind == 1 ? (float)whole : (float)real;
        return kind != 0;
    }
    static bool INumberBase<float>.TryConvertToSaturating<TOther>(float value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<float>.TryConvertFromTruncating<TOther>(TOther value, out float result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = kind == 1 ? (float)whole : (float)real;
        return kind != 0;
    }
    static bool INumberBase<float>.TryConvertToTruncating<TOther>(float value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<float>.IsCanonical(float value) => true;
    static bool INumberBase<float>.IsComplexNumber(float value) => false;
    static bool INumberBase<float>.IsImaginaryNumber(float value) => false;
    static bool INumberBase<float>.IsZero(float value) => value == 0;
    static float IBitwiseOperators<float, float, float>.operator &(float left, float right) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) & BitConverter.SingleToUInt32Bits(right));
    static float IBitwiseOperators<float, float, float>.operator |(float left, float right) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) | BitConverter.SingleToUInt32Bits(right));
    static float IBitwiseOperators<float, float, float>.operator ^(float left, float right) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) ^ BitConverter.SingleToUInt32Bits(right));
    static float IBitwiseOperators<float, float, float>.operator ~(float value) => BitConverter.UInt32BitsToSingle(~BitConverter.SingleToUInt32Bits(value));
    static float IMinMaxValue<float>.MinValue => MinValue;
    static float IMinMaxValue<float>.MaxValue => MaxValue;
    static float IBinaryNumber<float>.AllBitsSet => BitConverter.UInt32BitsToSingle(uint.MaxValue);
    static float ISignedNumber<float>.NegativeOne => -1;
    static float IFloatingPointConstants<float>.E => E;
    static float IFloatingPointConstants<float>.Pi => Pi;
    static float IFloatingPointConstants<float>.Tau => Tau;
    static float IFloatingPointIeee754<float>.Epsilon => Epsilon;
    static float IFloatingPointIeee754<float>.NaN => NaN;
    static float IFloatingPointIeee754<float>.NegativeInfinity => NegativeInfinity;
    static float IFloatingPointIeee754<float>.NegativeZero => NegativeZero;
    static float IFloatingPointIeee754<float>.PositiveInfinity => PositiveInfinity;
    public static float Abs(float x) => MathF.Abs(x);
    public static float Cbrt(float x) => MathF.Cbrt(x);
    public static float Sqrt(float x) => MathF.Sqrt(x);
    public static float Exp(float x) => MathF.Exp(x);
    public static float Sinh(float x) => MathF.Sinh(x);
    public static float Cosh(float x) => MathF.Cosh(x);
    public static float Tanh(float x) => MathF.Tanh(x);
    public static float Asinh(float x) => MathF.Asinh(x);
    public static float Acosh(float x) => MathF.Acosh(x);
    public static float Atanh(float x) => MathF.Atanh(x);
    public static float Log2(float x) => MathF.Log2(x);
    public static float Log10(float x) => MathF.Log10(x);
    public static float Sin(float x) => MathF.Sin(x);
    public static float Cos(float x) => MathF.Cos(x);
    public static float Tan(float x) => MathF.Tan(x);
    public static float Asin(float x) => MathF.Asin(x);
    public static float Acos(float x) => MathF.Acos(x);
    public static float Atan(float x) => MathF.Atan(x);
    public static float BitIncrement(float x) => MathF.BitIncrement(x);
    public static float BitDecrement(float x) => MathF.BitDecrement(x);
    public static float Floor(float x) => MathF.Floor(x);
    public static float Ceiling(float x) => MathF.Ceiling(x);
    public static float Truncate(float x) => MathF.Truncate(x);
    public static float Round(float x) => MathF.Round(x);
    public static float Log(float x) => MathF.Log(x);
    public static float Log(float x, float newBase) => MathF.Log(x, newBase);
    public static float Pow(float x, float y) => MathF.Pow(x, y);
    public static float Atan2(float y, float x) => MathF.Atan2(y, x);
    public static float Atan2Pi(float y, float x) => Atan2(y, x) / Pi;
    public static float SinPi(float x) => Sin(x * Pi);
    public static float AsinPi(float x) => Asin(x) / Pi;
    public static float CosPi(float x) => Cos(x * Pi);
    public static float AcosPi(float x) => Acos(x) / Pi;
    public static float TanPi(float x) => Tan(x * Pi);
    public static float AtanPi(float x) => Atan(x) / Pi;
    public static (float Sin, float Cos) SinCos(float x) => (Sin(x), Cos(x));
    public static (float SinPi, float CosPi) SinCosPi(float x) => (SinPi(x), CosPi(x));
    public static float Exp2(float x) => Pow(2, x);
    public static float Exp10(float x) => Pow(10, x);
    public static float Hypot(float x, float y) => (float)Math.Sqrt((double)x * x + (double)y * y);
    public static float RootN(float x, int n) => n == 2 ? Sqrt(x) : n == 3 ? Cbrt(x) : x < 0 && (n & 1) != 0 ? -Pow(-x, 1 / (float)n) : Pow(x, 1 / (float)n);
    public static float CopySign(float value, float sign) => MathF.CopySign(value, sign);
    public static float Max(float x, float y) => Math.Max(x, y);
    public static float Min(float x, float y) => Math.Min(x, y);
    public static float MaxNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : Max(x, y);
    public static float MinNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : Min(x, y);
    public static float MaxMagnitude(float x, float y) => MathF.MaxMagnitude(x, y);
    public static float MaxMagnitudeNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MaxMagnitude(x, y);
    public static float MinMagnitude(float x, float y) => MathF.MinMagnitude(x, y);
    public static float MinMagnitudeNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MinMagnitude(x, y);
    public static float Clamp(float value, float min, float max) => Math.Clamp(value, min, max);
    public static int Sign(float value) => Math.Sign(value);
    public static float Round(float x, int digits) => MathF.Round(x, digits);
    public static float Round(float x, MidpointRounding mode) => MathF.Round(x, mode);
    public static float Round(float x, int digits, MidpointRounding mode) => MathF.Round(x, digits, mode);
    public static float FusedMultiplyAdd(float left, float right, float addend) => MathF.FusedMultiplyAdd(left, right, addend);
    public static float Ieee754Remainder(float left, float right) => MathF.IEEERemainder(left, right);
    public static int ILogB(float x) => MathF.ILogB(x);
    public static float ScaleB(float x, int n) => MathF.ScaleB(x, n);
    public static bool IsPow2(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return value > 0 && IsFinite(value) && (IsNormal(value) ? (bits & 0x7FFFFF) == 0 : (bits & (bits - 1)) == 0);
    }
    int IFloatingPoint<float>.GetExponentByteCount() => 1;
    int IFloatingPoint<float>.GetExponentShortestBitLength() => 8;
    int IFloatingPoint<float>.GetSignificandBitLength() => 24;
    int IFloatingPoint<float>.GetSignificandByteCount() => 4;
    bool IFloatingPoint<float>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)((sbyte)(((int)(BitConverter.SingleToUInt32Bits(m_value) >> 23) & 0xFF) - 127))), 1, destination, true, out bytesWritten);
    bool IFloatingPoint<float>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(((BitConverter.SingleToUInt32Bits(m_value) & 0x7FFFFF) | (IsNormal(m_value) ? 1u << 23 : 0)), 4, destination, true, out bytesWritten);
    bool IFloatingPoint<float>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)((sbyte)(((int)(BitConverter.SingleToUInt32Bits(m_value) >> 23) & 0xFF) - 127))), 1, destination, false, out bytesWritten);
    bool IFloatingPoint<float>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(((BitConverter.SingleToUInt32Bits(m_value) & 0x7FFFFF) | (IsNormal(m_value) ? 1u << 23 : 0)), 4, destination, false, out bytesWritten);
}
