using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct UInt64 : IBinaryInteger<ulong>, IMinMaxValue<ulong>, IUnsignedNumber<ulong>
{
    static ulong IAdditionOperators<ulong, ulong, ulong>.operator +(ulong left, ulong right) => (ulong)(left + right);
    static ulong IAdditionOperators<ulong, ulong, ulong>.operator checked +(ulong left, ulong right) => checked((ulong)(left + right));
    static ulong ISubtractionOperators<ulong, ulong, ulong>.operator -(ulong left, ulong right) => (ulong)(left - right);
    static ulong ISubtractionOperators<ulong, ulong, ulong>.operator checked -(ulong left, ulong right) => checked((ulong)(left - right));
    static ulong IMultiplyOperators<ulong, ulong, ulong>.operator *(ulong left, ulong right) => (ulong)(left * right);
    static ulong IMultiplyOperators<ulong, ulong, ulong>.operator checked *(ulong left, ulong right) => checked((ulong)(left * right));
    static ulong IDivisionOperators<ulong, ulong, ulong>.operator /(ulong left, ulong right) => (ulong)(left / right);
    static ulong IDivisionOperators<ulong, ulong, ulong>.operator checked /(ulong left, ulong right) => checked((ulong)(left / right));
    static ulong IModulusOperators<ulong, ulong, ulong>.operator %(ulong left, ulong right) => (ulong)(left % right);
    static ulong IIncrementOperators<ulong>.operator ++(ulong value) => (ulong)(value + 1);
    static ulong IIncrementOperators<ulong>.operator checked ++(ulong value) => checked((ulong)(value + 1));
    static ulong IDecrementOperators<ulong>.operator --(ulong value) => (ulong)(value - 1);
    static ulong IDecrementOperators<ulong>.operator checked --(ulong value) => checked((ulong)(value - 1));
    static ulong IUnaryNegationOperators<ulong, ulong>.operator -(ulong value) => (ulong)(0 - value);
    static ulong IUnaryNegationOperators<ulong, ulong>.operator checked -(ulong value) => checked((ulong)(0 - value));
    static ulong IUnaryPlusOperators<ulong, ulong>.operator +(ulong value) => value;
    static bool IComparisonOperators<ulong, ulong, bool>.operator <(ulong left, ulong right) => left < right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator <=(ulong left, ulong right) => left <= right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator >(ulong left, ulong right) => left > right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator >=(ulong left, ulong right) => left >= right;
    static bool IEqualityOperators<ulong, ulong, bool>.operator ==(ulong left, ulong right) => left == right;
    static bool IEqualityOperators<ulong, ulong, bool>.operator !=(ulong left, ulong right) => left != right;
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator &(ulong left, ulong right) => (ulong)(left & right);
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator |(ulong left, ulong right) => (ulong)(left | right);
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator ^(ulong left, ulong right) => (ulong)(left ^ right);
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator ~(ulong value) => (ulong)(~value);
    static ulong IShiftOperators<ulong, int, ulong>.operator <<(ulong value, int shiftAmount) => (ulong)(value << shiftAmount);
    static ulong IShiftOperators<ulong, int, ulong>.operator >>(ulong value, int shiftAmount) => (ulong)(value >> shiftAmount);
    static ulong IShiftOperators<ulong, int, ulong>.operator >>>(ulong value, int shiftAmount) => (ulong)(value >>> shiftAmount);
    static ulong IAdditiveIdentity<ulong, ulong>.AdditiveIdentity => (ulong)(0);
    static ulong IMultiplicativeIdentity<ulong, ulong>.MultiplicativeIdentity => (ulong)(1);
    static ulong INumberBase<ulong>.One => (ulong)(1);
    static ulong INumberBase<ulong>.Zero => (ulong)(0);
    static int INumberBase<ulong>.Radix => 2;
    static bool INumberBase<ulong>.TryConvertFromChecked<TOther>(TOther value, out ulong result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (ulong)0;
        if (kind == 1)
        {
            if (whole < (Int128)ulong.MinValue || whole > (Int128)ulong.MaxValue)
                ThrowHelper.Overflow();
            result = (ulong)whole;
        }
        else if (kind == 2)
        {
            result = checked((ulong)real);
        }
        return kind != 0;
    }
    static bool INumberBase<ulong>.TryConvertToChecked<TOther>(ulong value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<ulong>.TryConvertFromSaturating<TOther>(TOther value, out ulong result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (ulong)0;
        if (kind == 1)
            result = whole < (Int128)ulong.MinValue ? ulong.MinValue : whole > (Int128)ulong.MaxValue ? ulong.MaxValue : (ulong)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (ulong)0 : real <= (double)ulong.MinValue ? ulong.MinValue : real >= (double)ulong.MaxValue ? ulong.MaxValue : (ulong)real;
        return kind != 0;
    }
    static bool INumberBase<ulong>.TryConvertToSaturating<TOther>(ulong value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<ulong>.TryConvertFromTruncating<TOther>(TOther value, out ulong result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (ulong)0;
        if (kind == 1)
            result = unchecked((ulong)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (ulong)0 : real <= (double)ulong.MinValue ? ulong.MinValue : real >= (double)ulong.MaxValue ? ulong.MaxValue : (ulong)real;
        return kind != 0;
    }
    static bool INumberBase<ulong>.TryConvertToTruncating<TOther>(ulong value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<ulong>.IsCanonical(ulong value) => true;
    static bool INumberBase<ulong>.IsComplexNumber(ulong value) => false;
    static bool INumberBase<ulong>.IsImaginaryNumber(ulong value) => false;
    static bool INumberBase<ulong>.IsFinite(ulong value) => true;
    static bool INumberBase<ulong>.IsInfinity(ulong value) => false;
    static bool INumberBase<ulong>.IsInteger(ulong value) => true;
    static bool INumberBase<ulong>.IsNaN(ulong value) => false;
    static bool INumberBase<ulong>.IsNegativeInfinity(ulong value) => false;
    static bool INumberBase<ulong>.IsNormal(ulong value) => value != 0;
    static bool INumberBase<ulong>.IsPositiveInfinity(ulong value) => false;
    static bool INumberBase<ulong>.IsRealNumber(ulong value) => true;
    static bool INumberBase<ulong>.IsSubnormal(ulong value) => false;
    static bool INumberBase<ulong>.IsNegative(ulong value) => false;
    static bool INumberBase<ulong>.IsPositive(ulong value) => true;
    static bool INumberBase<ulong>.IsZero(ulong value) => value == 0;
    static ulong IMinMaxValue<ulong>.MinValue => MinValue;
    static ulong IMinMaxValue<ulong>.MaxValue => MaxValue;
    static ulong IBinaryNumber<ulong>.AllBitsSet => ulong.MaxValue;
    public static bool IsEvenInteger(ulong value) => (value & 1) == 0;
    public static bool IsOddInteger(ulong value) => (value & 1) != 0;
    public static bool IsPow2(ulong value) => BitOperations.IsPow2((ulong)value);
    public static ulong Log2(ulong value) => (ulong)BitOperations.Log2((ulong)value);
    static ulong INumberBase<ulong>.Abs(ulong value) => value;
    public static ulong Max(ulong x, ulong y) => x >= y ? x : y;
    static ulong INumberBase<ulong>.MaxMagnitude(ulong x, ulong y) => Max(x, y);
    static ulong INumberBase<ulong>.MaxMagnitudeNumber(ulong x, ulong y) => Max(x, y);
    public static ulong Min(ulong x, ulong y) => x <= y ? x : y;
    static ulong INumberBase<ulong>.MinMagnitude(ulong x, ulong y) => Min(x, y);
    static ulong INumberBase<ulong>.MinMagnitudeNumber(ulong x, ulong y) => Min(x, y);
    public static ulong Clamp(ulong value, ulong min, ulong max) => Math.Clamp(value, min, max);
    public static int Sign(ulong value) => value == 0 ? 0 : 1;
    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right) => Math.DivRem(left, right);
    public static ulong LeadingZeroCount(ulong value) => (ulong)(BitOperations.LeadingZeroCount((ulong)(ulong)value) - 0);
    public static ulong TrailingZeroCount(ulong value) => (ulong)(value == 0 ? 64 : BitOperations.TrailingZeroCount((ulong)value));
    public static ulong PopCount(ulong value) => (ulong)BitOperations.PopCount((ulong)(ulong)value);
    public static ulong RotateLeft(ulong value, int rotateAmount) => (ulong)((ulong)value << (rotateAmount & 63) | (ulong)value >> (-rotateAmount & 63));
    public static ulong RotateRight(ulong value, int rotateAmount) => (ulong)((ulong)value >> (rotateAmount & 63) | (ulong)value << (-rotateAmount & 63));
    int IBinaryInteger<ulong>.GetByteCount() => 8;
    int IBinaryInteger<ulong>.GetShortestBitLength() => 64 - (int)LeadingZeroCount(m_value);
    bool IBinaryInteger<ulong>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 8, destination, true, out bytesWritten);
    static bool IBinaryInteger<ulong>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ulong value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 8, false, out ulong bits);
        value = unchecked((ulong)bits);
        return fits;
    }
    bool IBinaryInteger<ulong>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 8, destination, false, out bytesWritten);
    static bool IBinaryInteger<ulong>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ulong value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 8, false, out ulong bits);
        value = unchecked((ulong)bits);
        return fits;
    }
}
