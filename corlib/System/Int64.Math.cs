using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Int64 : IBinaryInteger<long>, IMinMaxValue<long>, ISignedNumber<long>
{
    static long IAdditionOperators<long, long, long>.operator +(long left, long right) => (long)(left + right);
    static long IAdditionOperators<long, long, long>.operator checked +(long left, long right) => checked((long)(left + right));
    static long ISubtractionOperators<long, long, long>.operator -(long left, long right) => (long)(left - right);
    static long ISubtractionOperators<long, long, long>.operator checked -(long left, long right) => checked((long)(left - right));
    static long IMultiplyOperators<long, long, long>.operator *(long left, long right) => (long)(left * right);
    static long IMultiplyOperators<long, long, long>.operator checked *(long left, long right) => checked((long)(left * right));
    static long IDivisionOperators<long, long, long>.operator /(long left, long right) => (long)(left / right);
    static long IDivisionOperators<long, long, long>.operator checked /(long left, long right) => checked((long)(left / right));
    static long IModulusOperators<long, long, long>.operator %(long left, long right) => (long)(left % right);
    static long IIncrementOperators<long>.operator ++(long value) => (long)(value + 1);
    static long IIncrementOperators<long>.operator checked ++(long value) => checked((long)(value + 1));
    static long IDecrementOperators<long>.operator --(long value) => (long)(value - 1);
    static long IDecrementOperators<long>.operator checked --(long value) => checked((long)(value - 1));
    static long IUnaryNegationOperators<long, long>.operator -(long value) => (long)(0 - value);
    static long IUnaryNegationOperators<long, long>.operator checked -(long value) => checked((long)(0 - value));
    static long IUnaryPlusOperators<long, long>.operator +(long value) => value;
    static bool IComparisonOperators<long, long, bool>.operator <(long left, long right) => left < right;
    static bool IComparisonOperators<long, long, bool>.operator <=(long left, long right) => left <= right;
    static bool IComparisonOperators<long, long, bool>.operator >(long left, long right) => left > right;
    static bool IComparisonOperators<long, long, bool>.operator >=(long left, long right) => left >= right;
    static bool IEqualityOperators<long, long, bool>.operator ==(long left, long right) => left == right;
    static bool IEqualityOperators<long, long, bool>.operator !=(long left, long right) => left != right;
    static long IBitwiseOperators<long, long, long>.operator &(long left, long right) => (long)(left & right);
    static long IBitwiseOperators<long, long, long>.operator |(long left, long right) => (long)(left | right);
    static long IBitwiseOperators<long, long, long>.operator ^(long left, long right) => (long)(left ^ right);
    static long IBitwiseOperators<long, long, long>.operator ~(long value) => (long)(~value);
    static long IShiftOperators<long, int, long>.operator <<(long value, int shiftAmount) => (long)(value << shiftAmount);
    static long IShiftOperators<long, int, long>.operator >>(long value, int shiftAmount) => (long)(value >> shiftAmount);
    static long IShiftOperators<long, int, long>.operator >>>(long value, int shiftAmount) => (long)(value >>> shiftAmount);
    static long IAdditiveIdentity<long, long>.AdditiveIdentity => (long)(0);
    static long IMultiplicativeIdentity<long, long>.MultiplicativeIdentity => (long)(1);
    static long INumberBase<long>.One => (long)(1);
    static long INumberBase<long>.Zero => (long)(0);
    static int INumberBase<long>.Radix => 2;
    static bool INumberBase<long>.TryConvertFromChecked<TOther>(TOther value, out long result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (long)0;
        if (kind == 1)
        {
            if (whole < (Int128)long.MinValue || whole > (Int128)long.MaxValue)
                ThrowHelper.Overflow();
            result = (long)whole;
        }
        else if (kind == 2)
        {
            result = checked((long)real);
        }
        return kind != 0;
    }
    static bool INumberBase<long>.TryConvertToChecked<TOther>(long value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<long>.TryConvertFromSaturating<TOther>(TOther value, out long result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (long)0;
        if (kind == 1)
            result = whole < (Int128)long.MinValue ? long.MinValue : whole > (Int128)long.MaxValue ? long.MaxValue : (long)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (long)0 : real <= (double)long.MinValue ? long.MinValue : real >= (double)long.MaxValue ? long.MaxValue : (long)real;
        return kind != 0;
    }
    static bool INumberBase<long>.TryConvertToSaturating<TOther>(long value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<long>.TryConvertFromTruncating<TOther>(TOther value, out long result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (long)0;
        if (kind == 1)
            result = unchecked((long)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (long)0 : real <= (double)long.MinValue ? long.MinValue : real >= (double)long.MaxValue ? long.MaxValue : (long)real;
        return kind != 0;
    }
    static bool INumberBase<long>.TryConvertToTruncating<TOther>(long value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<long>.IsCanonical(long value) => true;
    static bool INumberBase<long>.IsComplexNumber(long value) => false;
    static bool INumberBase<long>.IsImaginaryNumber(long value) => false;
    static bool INumberBase<long>.IsFinite(long value) => true;
    static bool INumberBase<long>.IsInfinity(long value) => false;
    static bool INumberBase<long>.IsInteger(long value) => true;
    static bool INumberBase<long>.IsNaN(long value) => false;
    static bool INumberBase<long>.IsNegativeInfinity(long value) => false;
    static bool INumberBase<long>.IsNormal(long value) => value != 0;
    static bool INumberBase<long>.IsPositiveInfinity(long value) => false;
    static bool INumberBase<long>.IsRealNumber(long value) => true;
    static bool INumberBase<long>.IsSubnormal(long value) => false;
    static bool INumberBase<long>.IsZero(long value) => value == 0;
    static long IMinMaxValue<long>.MinValue => MinValue;
    static long IMinMaxValue<long>.MaxValue => MaxValue;
    static long IBinaryNumber<long>.AllBitsSet => unchecked((long)~0);
    static long ISignedNumber<long>.NegativeOne => -1;
    public static bool IsNegative(long value) => value < 0;
    public static bool IsPositive(long value) => value >= 0;
    public static bool IsEvenInteger(long value) => (value & 1) == 0;
    public static bool IsOddInteger(long value) => (value & 1) != 0;
    public static bool IsPow2(long value) => BitOperations.IsPow2((long)value);
    public static long Log2(long value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum) : (long)BitOperations.Log2((ulong)value);
    public static long Abs(long value) => Math.Abs(value);
    public static long Max(long x, long y) => x >= y ? x : y;
    public static long MaxMagnitude(long x, long y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax > ay || (ax == ay && x >= 0) ? x : y;
    }
    static long INumberBase<long>.MaxMagnitudeNumber(long x, long y) => MaxMagnitude(x, y);
    public static long Min(long x, long y) => x <= y ? x : y;
    public static long MinMagnitude(long x, long y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax < ay || (ax == ay && x < 0) ? x : y;
    }
    static long INumberBase<long>.MinMagnitudeNumber(long x, long y) => MinMagnitude(x, y);
    public static long Clamp(long value, long min, long max) => Math.Clamp(value, min, max);
    public static int Sign(long value) => value == 0 ? 0 : value < 0 ? -1 : 1;
    public static (long Quotient, long Remainder) DivRem(long left, long right) => Math.DivRem(left, right);
    public static long CopySign(long value, long sign)
    {
        long magnitude = value < 0 ? unchecked((long)(0 - value)) : value;
        if (sign < 0)
            return unchecked((long)(0 - magnitude));
        if (magnitude < 0)
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return magnitude;
    }
    public static long LeadingZeroCount(long value) => (long)(BitOperations.LeadingZeroCount((ulong)(ulong)value) - 0);
    public static long TrailingZeroCount(long value) => (long)(value == 0 ? 64 : BitOperations.TrailingZeroCount((ulong)value));
    public static long PopCount(long value) => (long)BitOperations.PopCount((ulong)(ulong)value);
    public static long RotateLeft(long value, int rotateAmount) => (long)((ulong)value << (rotateAmount & 63) | (ulong)value >> (-rotateAmount & 63));
    public static long RotateRight(long value, int rotateAmount) => (long)((ulong)value >> (rotateAmount & 63) | (ulong)value << (-rotateAmount & 63));
    int IBinaryInteger<long>.GetByteCount() => 8;
    int IBinaryInteger<long>.GetShortestBitLength() => m_value >= 0 ? 64 - (int)LeadingZeroCount(m_value) : 65 - (int)LeadingZeroCount((long)~m_value);
    bool IBinaryInteger<long>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 8, destination, true, out bytesWritten);
    static bool IBinaryInteger<long>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out long value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 8, true, out ulong bits);
        value = unchecked((long)bits);
        return fits;
    }
    bool IBinaryInteger<long>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 8, destination, false, out bytesWritten);
    static bool IBinaryInteger<long>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out long value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 8, true, out ulong bits);
        value = unchecked((long)bits);
        return fits;
    }
}
