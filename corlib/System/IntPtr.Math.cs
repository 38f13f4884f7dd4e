using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct IntPtr : IBinaryInteger<nint>, IMinMaxValue<nint>, ISignedNumber<nint>
{
    static nint IAdditionOperators<nint, nint, nint>.operator +(nint left, nint right) => (nint)(left + right);
    static nint IAdditionOperators<nint, nint, nint>.operator checked +(nint left, nint right) => checked((nint)(left + right));
    static nint ISubtractionOperators<nint, nint, nint>.operator -(nint left, nint right) => (nint)(left - right);
    static nint ISubtractionOperators<nint, nint, nint>.operator checked -(nint left, nint right) => checked((nint)(left - right));
    static nint IMultiplyOperators<nint, nint, nint>.operator *(nint left, nint right) => (nint)(left * right);
    static nint IMultiplyOperators<nint, nint, nint>.operator checked *(nint left, nint right) => checked((nint)(left * right));
    static nint IDivisionOperators<nint, nint, nint>.operator /(nint left, nint right) => (nint)(left / right);
    static nint IDivisionOperators<nint, nint, nint>.operator checked /(nint left, nint right) => checked((nint)(left / right));
    static nint IModulusOperators<nint, nint, nint>.operator %(nint left, nint right) => (nint)(left % right);
    static nint IIncrementOperators<nint>.operator ++(nint value) => (nint)(value + 1);
    static nint IIncrementOperators<nint>.operator checked ++(nint value) => checked((nint)(value + 1));
    static nint IDecrementOperators<nint>.operator --(nint value) => (nint)(value - 1);
    static nint IDecrementOperators<nint>.operator checked --(nint value) => checked((nint)(value - 1));
    static nint IUnaryNegationOperators<nint, nint>.operator -(nint value) => (nint)(0 - value);
    static nint IUnaryNegationOperators<nint, nint>.operator checked -(nint value) => checked((nint)(0 - value));
    static nint IUnaryPlusOperators<nint, nint>.operator +(nint value) => value;
    static bool IComparisonOperators<nint, nint, bool>.operator <(nint left, nint right) => left < right;
    static bool IComparisonOperators<nint, nint, bool>.operator <=(nint left, nint right) => left <= right;
    static bool IComparisonOperators<nint, nint, bool>.operator >(nint left, nint right) => left > right;
    static bool IComparisonOperators<nint, nint, bool>.operator >=(nint left, nint right) => left >= right;
    static bool IEqualityOperators<nint, nint, bool>.operator ==(nint left, nint right) => left == right;
    static bool IEqualityOperators<nint, nint, bool>.operator !=(nint left, nint right) => left != right;
    static nint IBitwiseOperators<nint, nint, nint>.operator &(nint left, nint right) => (nint)(left & right);
    static nint IBitwiseOperators<nint, nint, nint>.operator |(nint left, nint right) => (nint)(left | right);
    static nint IBitwiseOperators<nint, nint, nint>.operator ^(nint left, nint right) => (nint)(left ^ right);
    static nint IBitwiseOperators<nint, nint, nint>.operator ~(nint value) => (nint)(~value);
    static nint IShiftOperators<nint, int, nint>.operator <<(nint value, int shiftAmount) => (nint)(value << shiftAmount);
    static nint IShiftOperators<nint, int, nint>.operator >>(nint value, int shiftAmount) => (nint)(value >> shiftAmount);
    static nint IShiftOperators<nint, int, nint>.operator >>>(nint value, int shiftAmount) => (nint)(value >>> shiftAmount);
    static nint IAdditiveIdentity<nint, nint>.AdditiveIdentity => (nint)(0);
    static nint IMultiplicativeIdentity<nint, nint>.MultiplicativeIdentity => (nint)(1);
    static nint INumberBase<nint>.One => (nint)(1);
    static nint INumberBase<nint>.Zero => (nint)(0);
    static int INumberBase<nint>.Radix => 2;
    static bool INumberBase<nint>.TryConvertFromChecked<TOther>(TOther value, out nint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (nint)0;
        if (kind == 1)
        {
            if (whole < (Int128)nint.MinValue || whole > (Int128)nint.MaxValue)
                ThrowHelper.Overflow();
            result = (nint)whole;
        }
        else if (kind == 2)
        {
            result = checked((nint)real);
        }
        return kind != 0;
    }
    static bool INumberBase<nint>.TryConvertToChecked<TOther>(nint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<nint>.TryConvertFromSaturating<TOther>(TOther value, out nint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (nint)0;
        if (kind == 1)
            result = whole < (Int128)nint.MinValue ? nint.MinValue : whole > (Int128)nint.MaxValue ? nint.MaxValue : (nint)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (nint)0 : real <= (double)nint.MinValue ? nint.MinValue : real >= (double)nint.MaxValue ? nint.MaxValue : (nint)real;
        return kind != 0;
    }
    static bool INumberBase<nint>.TryConvertToSaturating<TOther>(nint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<nint>.TryConvertFromTruncating<TOther>(TOther value, out nint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (nint)0;
        if (kind == 1)
            result = unchecked((nint)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (nint)0 : real <= (double)nint.MinValue ? nint.MinValue : real >= (double)nint.MaxValue ? nint.MaxValue : (nint)real;
        return kind != 0;
    }
    static bool INumberBase<nint>.TryConvertToTruncating<TOther>(nint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<nint>.IsCanonical(nint value) => true;
    static bool INumberBase<nint>.IsComplexNumber(nint value) => false;
    static bool INumberBase<nint>.IsImaginaryNumber(nint value) => false;
    static bool INumberBase<nint>.IsFinite(nint value) => true;
    static bool INumberBase<nint>.IsInfinity(nint value) => false;
    static bool INumberBase<nint>.IsInteger(nint value) => true;
    static bool INumberBase<nint>.IsNaN(nint value) => false;
    static bool INumberBase<nint>.IsNegativeInfinity(nint value) => false;
    static bool INumberBase<nint>.IsNormal(nint value) => value != 0;
    static bool INumberBase<nint>.IsPositiveInfinity(nint value) => false;
    static bool INumberBase<nint>.IsRealNumber(nint value) => true;
    static bool INumberBase<nint>.IsSubnormal(nint value) => false;
    static bool INumberBase<nint>.IsZero(nint value) => value == 0;
    static nint IMinMaxValue<nint>.MinValue => MinValue;
    static nint IMinMaxValue<nint>.MaxValue => MaxValue;
    static nint IBinaryNumber<nint>.AllBitsSet => unchecked((nint)~0);
    static nint ISignedNumber<nint>.NegativeOne => -1;
    public static bool IsNegative(nint value) => value < 0;
    public static bool IsPositive(nint value) => value >= 0;
    public static bool IsEvenInteger(nint value) => (value & 1) == 0;
    public static bool IsOddInteger(nint value) => (value & 1) != 0;
    public static bool IsPow2(nint value) => BitOperations.IsPow2((long)value);
    public static nint Log2(nint value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum) : (nint)BitOperations.Log2((ulong)value);
    public static nint Abs(nint value) => Math.Abs(value);
    public static nint Max(nint x, nint y) => x >= y ? x : y;
    public static nint MaxMagnitude(nint x, nint y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax > ay || (ax == ay && x >= 0) ? x : y;
    }
    static nint INumberBase<nint>.MaxMagnitudeNumber(nint x, nint y) => MaxMagnitude(x, y);
    public static nint Min(nint x, nint y) => x <= y ? x : y;
    public static nint MinMagnitude(nint x, nint y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax < ay || (ax == ay && x < 0) ? x : y;
    }
    static nint INumberBase<nint>.MinMagnitudeNumber(nint x, nint y) => MinMagnitude(x, y);
    public static nint Clamp(nint value, nint min, nint max) => Math.Clamp(value, min, max);
    public static int Sign(nint value) => value == 0 ? 0 : value < 0 ? -1 : 1;
    public static (nint Quotient, nint Remainder) DivRem(nint left, nint right) => Math.DivRem(left, right);
    public static nint CopySign(nint value, nint sign)
    {
        nint magnitude = value < 0 ? unchecked((nint)(0 - value)) : value;
        if (sign < 0)
            return unchecked((nint)(0 - magnitude));
        if (magnitude < 0)
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return magnitude;
    }
    public static nint LeadingZeroCount(nint value) => (nint)(BitOperations.LeadingZeroCount((ulong)(nuint)value) - 0);
    public static nint TrailingZeroCount(nint value) => (nint)(value == 0 ? 64 : BitOperations.TrailingZeroCount((ulong)value));
    public static nint PopCount(nint value) => (nint)BitOperations.PopCount((ulong)(nuint)value);
    public static nint RotateLeft(nint value, int rotateAmount) => (nint)((nuint)value << (rotateAmount & 63) | (nuint)value >> (-rotateAmount & 63));
    public static nint RotateRight(nint value, int rotateAmount) => (nint)((nuint)value >> (rotateAmount & 63) | (nuint)value << (-rotateAmount & 63));
    int IBinaryInteger<nint>.GetByteCount() => 8;
    int IBinaryInteger<nint>.GetShortestBitLength() => _value >= 0 ? 64 - (int)LeadingZeroCount(_value) : 65 - (int)LeadingZeroCount((nint)~_value);
    bool IBinaryInteger<nint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)_value), 8, destination, true, out bytesWritten);
    static bool IBinaryInteger<nint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 8, true, out ulong bits);
        value = unchecked((nint)bits);
        return fits;
    }
    bool IBinaryInteger<nint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)_value), 8, destination, false, out bytesWritten);
    static bool IBinaryInteger<nint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 8, true, out ulong bits);
        value = unchecked((nint)bits);
        return fits;
    }
}
