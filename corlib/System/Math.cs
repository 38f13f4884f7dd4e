using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Functions of numbers.</summary>
public static partial class Math
{
    public const double E = 2.7182818284590452354;
    public const double PI = 3.14159265358979323846;
    public const double Tau = 6.283185307179586476925;

    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Acos(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Acosh(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Asin(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Asinh(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Atan(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Atanh(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Atan2(double y, double x);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Cbrt(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Cos(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Cosh(double value);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Exp(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Log(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Log2(double value);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Log10(double d);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Pow(double x, double y);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Sin(double a);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Sinh(double value);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Tan(double a);
    [MethodImpl(MethodImplOptions.InternalCall)] public static extern double Tanh(double value);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern double Fmod(double x, double y);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Sqrt(double d);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Floor(double d);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Ceiling(double a);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Truncate(double d);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Abs(double value);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern float Abs(float value);
    /// <summary>Rounds to the nearest whole number, ties to even.</summary>
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double Round(double a);
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern double FusedMultiplyAdd(double x, double y, double z);
    /// <summary>The 128-bit product; returns the high half.</summary>
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)] public static extern ulong BigMul(ulong a, ulong b, out ulong low);

    public static (double Sin, double Cos) SinCos(double x) => (Sin(x), Cos(x));

    private static void ThrowAbs() => throw new OverflowException(SR.Overflow_NegateTwosCompNum);

    public static short Abs(short value)
    {
        if (value < 0 && (value = (short)-value) < 0)
            ThrowAbs();
        return value;
    }

    public static int Abs(int value)
    {
        if (value < 0 && (value = -value) < 0)
            ThrowAbs();
        return value;
    }

    public static long Abs(long value)
    {
        if (value < 0 && (value = -value) < 0)
            ThrowAbs();
        return value;
    }

    public static nint Abs(nint value)
    {
        if (value < 0 && (value = -value) < 0)
            ThrowAbs();
        return value;
    }

    public static sbyte Abs(sbyte value)
    {
        if (value < 0 && (value = (sbyte)-value) < 0)
            ThrowAbs();
        return value;
    }

    public static decimal Abs(decimal value) => decimal.Abs(value);

    public static ulong BigMul(uint a, uint b) => (ulong)a * b;
    public static long BigMul(int a, int b) => (long)a * b;

    public static long BigMul(long a, long b, out long low)
    {
        ulong high = BigMul((ulong)a, (ulong)b, out ulong l);
        low = (long)l;
        return (long)high - ((a >> 63) & b) - ((b >> 63) & a);
    }

    public static Int128 BigMul(long a, long b)
    {
        long high = BigMul(a, b, out long low);
        return new Int128((ulong)high, (ulong)low);
    }

    public static UInt128 BigMul(ulong a, ulong b)
    {
        ulong high = BigMul(a, b, out ulong low);
        return new UInt128(high, low);
    }

    public static double BitDecrement(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        if (!double.IsFinite(x))
            return bits == 0x7FF0000000000000 ? double.MaxValue : x;
        if (bits == 0)
            return -double.Epsilon;
        return BitConverter.UInt64BitsToDouble((long)bits < 0 ? bits + 1 : bits - 1);
    }

    public static double BitIncrement(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        if (!double.IsFinite(x))
            return bits == 0xFFF0000000000000 ? double.MinValue : x;
        if (bits == 0x8000000000000000)
            return double.Epsilon;
        return BitConverter.UInt64BitsToDouble((long)bits < 0 ? bits - 1 : bits + 1);
    }

    public static double CopySign(double x, double y)
        => BitConverter.UInt64BitsToDouble((BitConverter.DoubleToUInt64Bits(x) & 0x7FFFFFFFFFFFFFFF) | (BitConverter.DoubleToUInt64Bits(y) & 0x8000000000000000));

    public static int DivRem(int a, int b, out int result)
    {
        int quotient = a / b;
        result = a - quotient * b;
        return quotient;
    }

    public static long DivRem(long a, long b, out long result)
    {
        long quotient = a / b;
        result = a - quotient * b;
        return quotient;
    }

    public static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right) { sbyte q = (sbyte)(left / right); return (q, (sbyte)(left - q * right)); }
    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right) { byte q = (byte)(left / right); return (q, (byte)(left - q * right)); }
    public static (short Quotient, short Remainder) DivRem(short left, short right) { short q = (short)(left / right); return (q, (short)(left - q * right)); }
    public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right) { ushort q = (ushort)(left / right); return (q, (ushort)(left - q * right)); }
    public static (int Quotient, int Remainder) DivRem(int left, int right) { int q = left / right; return (q, left - q * right); }
    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right) { uint q = left / right; return (q, left - q * right); }
    public static (long Quotient, long Remainder) DivRem(long left, long right) { long q = left / right; return (q, left - q * right); }
    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right) { ulong q = left / right; return (q, left - q * right); }
    public static (nint Quotient, nint Remainder) DivRem(nint left, nint right) { nint q = left / right; return (q, left - q * right); }
    public static (nuint Quotient, nuint Remainder) DivRem(nuint left, nuint right) { nuint q = left / right; return (q, left - q * right); }

    public static decimal Ceiling(decimal d) => decimal.Ceiling(d);
    public static decimal Floor(decimal d) => decimal.Floor(d);
    public static decimal Truncate(decimal d) => decimal.Truncate(d);

    private static void ThrowMinMax<T>(T min, T max) => throw new ArgumentException(string.Format(SR.Argument_MinMaxValue, min, max));

    public static byte Clamp(byte value, byte min, byte max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static decimal Clamp(decimal value, decimal min, decimal max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static double Clamp(double value, double min, double max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static short Clamp(short value, short min, short max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static int Clamp(int value, int min, int max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static long Clamp(long value, long min, long max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static nint Clamp(nint value, nint min, nint max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static float Clamp(float value, float min, float max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static ushort Clamp(ushort value, ushort min, ushort max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static uint Clamp(uint value, uint min, uint max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static ulong Clamp(ulong value, ulong min, ulong max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }
    public static nuint Clamp(nuint value, nuint min, nuint max) { if (min > max) ThrowMinMax(min, max); return value < min ? min : value > max ? max : value; }

    public static double IEEERemainder(double x, double y)
    {
        if (double.IsNaN(x))
            return x;
        if (double.IsNaN(y))
            return y;
        double remainder = Fmod(x, y);
        if (double.IsNaN(remainder))
            return double.NaN;
        if (remainder == 0 && double.IsNegative(x))
            return -0.0;
        double alternative = remainder - Abs(y) * Sign(x);
        if (Abs(alternative) == Abs(remainder))
        {
            double quotient = x / y;
            return Abs(Round(quotient)) > Abs(quotient) ? alternative : remainder;
        }
        return Abs(alternative) < Abs(remainder) ? alternative : remainder;
    }

    public static int ILogB(double x)
    {
        if (!double.IsFinite(x) || x == 0)
            return x == 0 ? int.MinValue : int.MaxValue;
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        int exponent = (int)(bits >> 52) & 0x7FF;
        if (exponent != 0)
            return exponent - 1023;
        return -1074 + 63 - BitOperations.LeadingZeroCount(bits & 0xFFFFFFFFFFFFF);
    }

    public static double Log(double a, double newBase)
    {
        if (double.IsNaN(a))
            return a;
        if (double.IsNaN(newBase))
            return newBase;
        if (newBase == 1)
            return double.NaN;
        if (a != 1 && (newBase == 0 || double.IsPositiveInfinity(newBase)))
            return double.NaN;
        return Log(a) / Log(newBase);
    }

    public static byte Max(byte val1, byte val2) => val1 >= val2 ? val1 : val2;
    public static decimal Max(decimal val1, decimal val2) => val1 >= val2 ? val1 : val2;
    public static short Max(short val1, short val2) => val1 >= val2 ? val1 : val2;
    public static int Max(int val1, int val2) => val1 >= val2 ? val1 : val2;
    public static long Max(long val1, long val2) => val1 >= val2 ? val1 : val2;
    public static nint Max(nint val1, nint val2) => val1 >= val2 ? val1 : val2;
    public static sbyte Max(sbyte val1, sbyte val2) => val1 >= val2 ? val1 : val2;
    public static ushort Max(ushort val1, ushort val2) => val1 >= val2 ? val1 : val2;
    public static uint Max(uint val1, uint val2) => val1 >= val2 ? val1 : val2;
    public static ulong Max(ulong val1, ulong val2) => val1 >= val2 ? val1 : val2;
    public static nuint Max(nuint val1, nuint val2) => val1 >= val2 ? val1 : val2;

    // NaN wins; +0 is larger than -0.
    public static double Max(double val1, double val2)
    {
        if (val1 != val2)
            return double.IsNaN(val1) || val2 < val1 ? val1 : val2;
        return double.IsNegative(val2) ? val1 : val2;
    }

    public static float Max(float val1, float val2)
    {
        if (val1 != val2)
            return float.IsNaN(val1) || val2 < val1 ? val1 : val2;
        return float.IsNegative(val2) ? val1 : val2;
    }

    public static double MaxMagnitude(double x, double y)
    {
        double ax = Abs(x), ay = Abs(y);
        if (ax > ay || double.IsNaN(ax))
            return x;
        if (ax == ay)
            return double.IsNegative(x) ? y : x;
        return y;
    }

    public static byte Min(byte val1, byte val2) => val1 <= val2 ? val1 : val2;
    public static decimal Min(decimal val1, decimal val2) => val1 <= val2 ? val1 : val2;
    public static short Min(short val1, short val2) => val1 <= val2 ? val1 : val2;
    public static int Min(int val1, int val2) => val1 <= val2 ? val1 : val2;
    public static long Min(long val1, long val2) => val1 <= val2 ? val1 : val2;
    public static nint Min(nint val1, nint val2) => val1 <= val2 ? val1 : val2;
    public static sbyte Min(sbyte val1, sbyte val2) => val1 <= val2 ? val1 : val2;
    public static ushort Min(ushort val1, ushort val2) => val1 <= val2 ? val1 : val2;
    public static uint Min(uint val1, uint val2) => val1 <= val2 ? val1 : val2;
    public static ulong Min(ulong val1, ulong val2) => val1 <= val2 ? val1 : val2;
    public static nuint Min(nuint val1, nuint val2) => val1 <= val2 ? val1 : val2;

    public static double Min(double val1, double val2)
    {
        if (val1 != val2)
            return double.IsNaN(val1) || val1 < val2 ? val1 : val2;
        return double.IsNegative(val1) ? val1 : val2;
    }

    public static float Min(float val1, float val2)
    {
        if (val1 != val2)
            return float.IsNaN(val1) || val1 < val2 ? val1 : val2;
        return float.IsNegative(val1) ? val1 : val2;
    }

    public static double MinMagnitude(double x, double y)
    {
        double ax = Abs(x), ay = Abs(y);
        if (ax < ay || double.IsNaN(ax))
            return x;
        if (ax == ay)
            return double.IsNegative(x) ? x : y;
        return y;
    }

    public static double ReciprocalEstimate(double d) => 1.0 / d;
    public static double ReciprocalSqrtEstimate(double d) => 1.0 / Sqrt(d);

    public static decimal Round(decimal d) => decimal.Round(d, 0);
    public static decimal Round(decimal d, int decimals) => decimal.Round(d, decimals);
    public static decimal Round(decimal d, MidpointRounding mode) => decimal.Round(d, 0, mode);
    public static decimal Round(decimal d, int decimals, MidpointRounding mode) => decimal.Round(d, decimals, mode);
    public static double Round(double value, int digits) => Round(value, digits, MidpointRounding.ToEven);

    public static double Round(double value, MidpointRounding mode)
    {
        switch (mode)
        {
            case MidpointRounding.AwayFromZero:
                // Half is added just below one half so that 0.49999999999999994 stays down.
                return Truncate(value + CopySign(0.49999999999999994, value));
            case MidpointRounding.ToEven:
                return Round(value);
            case MidpointRounding.ToZero:
                return Truncate(value);
            case MidpointRounding.ToNegativeInfinity:
                return Floor(value);
            case MidpointRounding.ToPositiveInfinity:
                return Ceiling(value);
            default:
                throw new ArgumentException(string.Format(SR.Argument_InvalidEnumValue, mode, nameof(MidpointRounding)), nameof(mode));
        }
    }

    private static ReadOnlySpan<double> Powers => new double[] { 1E0, 1E1, 1E2, 1E3, 1E4, 1E5, 1E6, 1E7, 1E8, 1E9, 1E10, 1E11, 1E12, 1E13, 1E14, 1E15 };

    public static double Round(double value, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 15)
            throw new ArgumentOutOfRangeException(nameof(digits), SR.ArgumentOutOfRange_RoundingDigits);
        if (Abs(value) < 1e16)
        {
            double power = Powers[digits];
            value = Round(value * power, mode) / power;
        }
        else if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentException(string.Format(SR.Argument_InvalidEnumValue, mode, nameof(MidpointRounding)), nameof(mode));
        }
        return value;
    }

    public static double ScaleB(double x, int n)
    {
        double y = x;
        if (n > 1023)
        {
            y *= 8.98846567431158E307;
            n -= 1023;
            if (n > 1023)
            {
                y *= 8.98846567431158E307;
                n = Min(n - 1023, 1023);
            }
        }
        else if (n < -1022)
        {
            y *= 2.2250738585072014E-308 * 9007199254740992.0;
            n += 1022 - 53;
            if (n < -1022)
            {
                y *= 2.2250738585072014E-308 * 9007199254740992.0;
                n = Max(n + 1022 - 53, -1022);
            }
        }
        return y * BitConverter.Int64BitsToDouble((long)(0x3FF + n) << 52);
    }

    public static int Sign(decimal value) => decimal.Sign(value);

    public static int Sign(double value)
    {
        if (value < 0)
            return -1;
        if (value > 0)
            return 1;
        if (value == 0)
            return 0;
        throw new ArithmeticException(SR.Arithmetic_NaN);
    }

    public static int Sign(float value) => Sign((double)value);
    public static int Sign(short value) => Sign((int)value);
    public static int Sign(int value) => value >> 31 | (int)((uint)-value >> 31);
    public static int Sign(long value) => (int)(value >> 63 | (long)((ulong)-value >> 63));
    public static int Sign(nint value) => Sign((long)value);
    public static int Sign(sbyte value) => Sign((int)value);
}
