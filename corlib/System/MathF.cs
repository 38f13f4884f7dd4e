using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Functions of numbers of single precision.</summary>
public static class MathF
{
    public const float E = 2.71828183f;
    public const float PI = 3.14159265f;
    public const float Tau = 6.283185307f;

    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Acos(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Acosh(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Asin(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Asinh(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Atan(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Atanh(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Atan2(float y, float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Cbrt(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Cos(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Cosh(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Exp(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Log(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Log2(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Log10(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Pow(float x, float y);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Sin(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Sinh(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Tan(float x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern float Tanh(float x);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Sqrt(float x);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Floor(float x);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Ceiling(float x);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Truncate(float x);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Round(float x);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float FusedMultiplyAdd(float x, float y, float z);

    public static float Abs(float x) => Math.Abs(x);
    public static (float Sin, float Cos) SinCos(float x) => (Sin(x), Cos(x));

    public static float BitDecrement(float x)
    {
        uint bits = BitConverter.SingleToUInt32Bits(x);
        if (!float.IsFinite(x))
            return bits == 0x7F800000 ? float.MaxValue : x;
        if (bits == 0)
            return -float.Epsilon;
        return BitConverter.UInt32BitsToSingle((int)bits < 0 ? bits + 1 : bits - 1);
    }

    public static float BitIncrement(float x)
    {
        uint bits = BitConverter.SingleToUInt32Bits(x);
        if (!float.IsFinite(x))
            return bits == 0xFF800000 ? float.MinValue : x;
        if (bits == 0x80000000)
            return float.Epsilon;
        return BitConverter.UInt32BitsToSingle((int)bits < 0 ? bits - 1 : bits + 1);
    }

    public static float CopySign(float x, float y)
        => BitConverter.UInt32BitsToSingle((BitConverter.SingleToUInt32Bits(x) & 0x7FFFFFFF) | (BitConverter.SingleToUInt32Bits(y) & 0x80000000));

    public static float IEEERemainder(float x, float y) => (float)Math.IEEERemainder(x, y);
    public static int ILogB(float x) => Math.ILogB(x);
    public static float Log(float x, float y) => float.IsNaN(x) ? x : float.IsNaN(y) ? y : y == 1 || (x != 1 && (y == 0 || float.IsPositiveInfinity(y))) ? float.NaN : Log(x) / Log(y);
    public static float Max(float x, float y) => Math.Max(x, y);
    public static float Min(float x, float y) => Math.Min(x, y);

    public static float MaxMagnitude(float x, float y)
    {
        float ax = Abs(x), ay = Abs(y);
        if (ax > ay || float.IsNaN(ax))
            return x;
        if (ax == ay)
            return float.IsNegative(x) ? y : x;
        return y;
    }

    public static float MinMagnitude(float x, float y)
    {
        float ax = Abs(x), ay = Abs(y);
        if (ax < ay || float.IsNaN(ax))
            return x;
        if (ax == ay)
            return float.IsNegative(x) ? x : y;
        return y;
    }

    public static float ReciprocalEstimate(float x) => 1.0f / x;
    public static float ReciprocalSqrtEstimate(float x) => 1.0f / Sqrt(x);
    public static float Round(float x, int digits) => Round(x, digits, MidpointRounding.ToEven);

    public static float Round(float x, MidpointRounding mode)
    {
        switch (mode)
        {
            case MidpointRounding.AwayFromZero:
                return Truncate(x + CopySign(0.49999997f, x));
            case MidpointRounding.ToEven:
                return Round(x);
            case MidpointRounding.ToZero:
                return Truncate(x);
            case MidpointRounding.ToNegativeInfinity:
                return Floor(x);
            case MidpointRounding.ToPositiveInfinity:
                return Ceiling(x);
            default:
                throw new ArgumentException(string.Format(SR.Argument_InvalidEnumValue, mode, nameof(MidpointRounding)), nameof(mode));
        }
    }

    private static ReadOnlySpan<float> Powers => new float[] { 1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f };

    public static float Round(float x, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 6)
            throw new ArgumentOutOfRangeException(nameof(digits), SR.ArgumentOutOfRange_RoundingDigits_MathF);
        if (Abs(x) < 1e8f)
        {
            float power = Powers[digits];
            x = Round(x * power, mode) / power;
        }
        else if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentException(string.Format(SR.Argument_InvalidEnumValue, mode, nameof(MidpointRounding)), nameof(mode));
        }
        return x;
    }

    public static float ScaleB(float x, int n) => (float)Math.ScaleB(x, n);
    public static int Sign(float x) => Math.Sign(x);
}
