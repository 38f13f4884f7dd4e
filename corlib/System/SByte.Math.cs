using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct SByte : IBinaryInteger<sbyte>, IMinMaxValue<sbyte>, ISignedNumber<sbyte>
{
    static sbyte IAdditionOperators<sbyte, sbyte, sbyte>.operator +(sbyte left, sbyte right) => (sbyte)(left + right);
    static sbyte IAdditionOperators<sbyte, sbyte, sbyte>.operator checked +(sbyte left, sbyte right) => checked((sbyte)(left + right));
    static sbyte ISubtractionOperators<sbyte, sbyte, sbyte>.operator -(sbyte left, sbyte right) => (sbyte)(left - right);
    static sbyte ISubtractionOperators<sbyte, sbyte, sbyte>.operator checked -(sbyte left, sbyte right) => checked((sbyte)(left - right));
    static sbyte IMultiplyOperators<sbyte, sbyte, sbyte>.operator *(sbyte left, sbyte right) => (sbyte)(left * right);
    static sbyte IMultiplyOperators<sbyte, sbyte, sbyte>.operator checked *(sbyte left, sbyte right) => checked((sbyte)(left * right));
    static sbyte IDivisionOperators<sbyte, sbyte, sbyte>.operator /(sbyte left, sbyte right) => (sbyte)(left / right);
    static sbyte IDivisionOperators<sbyte, sbyte, sbyte>.operator checked /(sbyte left, sbyte right) => checked((sbyte)(left / right));
    static sbyte IModulusOperators<sbyte, sbyte, sbyte>.operator %(sbyte left, sbyte right) => (sbyte)(left % right);
    static sbyte IIncrementOperators<sbyte>.operator ++(sbyte value) => (sbyte)(value + 1);
    static sbyte IIncrementOperators<sbyte>.operator checked ++(sbyte value) => checked((sbyte)(value + 1));
    static sbyte IDecrementOperators<sbyte>.operator --(sbyte value) => (sbyte)(value - 1);
    static sbyte IDecrementOperators<sbyte>.operator checked --(sbyte value) => checked((sbyte)(value - 1));
    static sbyte IUnaryNegationOperators<sbyte, sbyte>.operator -(sbyte value) => (sbyte)(0 - value);
    static sbyte IUnaryNegationOperators<sbyte, sbyte>.operator checked -(sbyte value) => checked((sbyte)(0 - value));
    static sbyte IUnaryPlusOperators<sbyte, sbyte>.operator +(sbyte value) => value;
    static bool IComparisonOperators<sbyte, sbyte, bool>.operator <(sbyte left, sbyte right) => left < right;
    static bool IComparisonOperators<sbyte, sbyte, bool>.operator <=(sbyte left, sbyte right) => left <= right;
    static bool IComparisonOperators<sbyte, sbyte, bool>.operator >(sbyte left, sbyte right) => left > right;
    static bool IComparisonOperators<sbyte, sbyte, bool>.operator >=(sbyte left, sbyte right) => left >= right;
    static bool IEqualityOperators<sbyte, sbyte, bool>.operator ==(sbyte left, sbyte right) => left == right;
    static bool IEqualityOperators<sbyte, sbyte, bool>.operator !=(sbyte left, sbyte right) => left != right;
    static sbyte IBitwiseOperators<sbyte, sbyte, sbyte>.operator &(sbyte left, sbyte right) => (sbyte)(left & right);
    static sbyte IBitwiseOperators<sbyte, sbyte, sbyte>.operator |(sbyte left, sbyte right) => (sbyte)(left | right);
    static sbyte IBitwiseOperators<sbyte, sbyte, sbyte>.operator ^(sbyte left, sbyte right) => (sbyte)(left ^ right);
    static sbyte IBitwiseOperators<sbyte, sbyte, sbyte>.operator ~(sbyte value) => (sbyte)(~value);
    static sbyte IShiftOperators<sbyte, int, sbyte>.operator <<(sbyte value, int shiftAmount) => (sbyte)(value << shiftAmount);
    static sbyte IShiftOperators<sbyte, int, sbyte>.operator >>(sbyte value, int shiftAmount) => (sbyte)(value >> shiftAmount);
    static sbyte IShiftOperators<sbyte, int, sbyte>.operator >>>(sbyte value, int shiftAmount) => (sbyte)((byte)value >>> shiftAmount);
    static sbyte IAdditiveIdentity<sbyte, sbyte>.AdditiveIdentity => (sbyte)(0);
    static sbyte IMultiplicativeIdentity<sbyte, sbyte>.MultiplicativeIdentity => (sbyte)(1);
    static sbyte INumberBase<sbyte>.One => (sbyte)(1);
    static sbyte INumberBase<sbyte>.Zero => (sbyte)(0);
    static int INumberBase<sbyte>.Radix => 2;
    static bool INumberBase<sbyte>.TryConvertFromChecked<TOther>(TOther value, out sbyte result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (sbyte)0;
        if (kind == 1)
        {
            if (whole < (Int128)sbyte.MinValue || whole > (Int128)sbyte.MaxValue)
                ThrowHelper.Overflow();
            result = (sbyte)whole;
        }
        else if (kind == 2)
        {
            result = checked((sbyte)real);
        }
        return kind != 0;
    }
    static bool INumberBase<sbyte>.TryConvertToChecked<TOther>(sbyte value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<sbyte>.TryConvertFromSaturating<TOther>(TOther value, out sbyte result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (sbyte)0;
        if (kind == 1)
            result = whole < (Int128)sbyte.MinValue ? sbyte.MinValue : whole > (Int128)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (sbyte)0 : real <= (double)sbyte.MinValue ? sbyte.MinValue : real >= (double)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)real;
        return kind != 0;
    }
    static bool INumberBase<sbyte>.TryConvertToSaturating<TOther>(sbyte value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<sbyte>.TryConvertFromTruncating<TOther>(TOther value, out sbyte result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (sbyte)0;
        if (kind == 1)
            result = unchecked((sbyte)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (sbyte)0 : real <= (double)sbyte.MinValue ? sbyte.MinValue : real >= (double)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)real;
        return kind != 0;
    }
    static bool INumberBase<sbyte>.TryConvertToTruncating<TOther>(sbyte value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<sbyte>.IsCanonical(sbyte value) => true;
    static bool INumberBase<sbyte>.IsComplexNumber(sbyte value) => false;
    static bool INumberBase<sbyte>.IsImaginaryNumber(sbyte value) => false;
    static bool INumberBase<sbyte>.IsFinite(sbyte value) => true;
    static bool INumberBase<sbyte>.IsInfinity(sbyte value) => false;
    static bool INumberBase<sbyte>.IsInteger(sbyte value) => true;
    static bool INumberBase<sbyte>.IsNaN(sbyte value) => false;
    static bool INumberBase<sbyte>.IsNegativeInfinity(sbyte value) => false;
    static bool INumberBase<sbyte>.IsNormal(sbyte value) => value != 0;
    static bool INumberBase<sbyte>.IsPositiveInfinity(sbyte value) => false;
    static bool INumberBase<sbyte>.IsRealNumber(sbyte value) => true;
    static bool INumberBase<sbyte>.IsSubnormal(sbyte value) => false;
    static bool INumberBase<sbyte>.IsZero(sbyte value) => value == 0;
    static sbyte IMinMaxValue<sbyte>.MinValue => MinValue;
    static sbyte IMinMaxValue<sbyte>.MaxValue => MaxValue;
    static sbyte IBinaryNumber<sbyte>.AllBitsSet => unchecked((sbyte)~0);
    static sbyte ISignedNumber<sbyte>.NegativeOne => -1;
    public static bool IsNegative(sbyte value) => value < 0;
    public static bool IsPositive(sbyte value) => value >= 0;
    public static bool IsEvenInteger(sbyte value) => (value & 1) == 0;
    public static bool IsOddInteger(sbyte value) => (value & 1) != 0;
    public static bool IsPow2(sbyte value) => BitOperations.IsPow2((int)value);
    public static sbyte Log2(sbyte value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum) : (sbyte)BitOperations.Log2((uint)value);
    public static sbyte Abs(sbyte value) => Math.Abs(value);
    public static sbyte Max(sbyte x, sbyte y) => x >= y ? x : y;
    public static sbyte MaxMagnitude(sbyte x, sbyte y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax > ay || (ax == ay && x >= 0) ? x : y;
    }
    static sbyte INumberBase<sbyte>.MaxMagnitudeNumber(sbyte x, sbyte y) => MaxMagnitude(x, y);
    public static sbyte Min(sbyte x, sbyte y) => x <= y ? x : y;
    public static sbyte MinMagnitude(sbyte x, sbyte y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax < ay || (ax == ay && x < 0) ? x : y;
    }
    static sbyte INumberBase<sbyte>.MinMagnitudeNumber(sbyte x, sbyte y) => MinMagnitude(x, y);
    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) => Math.Clamp(value, min, max);
    public static int Sign(sbyte value) => value == 0 ? 0 : value < 0 ? -1 : 1;
    public static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right) => Math.DivRem(left, right);
    public static sbyte CopySign(sbyte value, sbyte sign)
    {
        sbyte magnitude = value < 0 ? unchecked((sbyte)(0 - value)) : value;
        if (sign < 0)
            return unchecked((sbyte)(0 - magnitude));
        if (magnitude < 0)
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return magnitude;
    }
    public static sbyte LeadingZeroCount(sbyte value) => (sbyte)(BitOperations.LeadingZeroCount((uint)(byte)value) - 24);
    public static sbyte TrailingZeroCount(sbyte value) => (sbyte)(value == 0 ? 8 : BitOperations.TrailingZeroCount((uint)value));
    public static sbyte PopCount(sbyte value) => (sbyte)BitOperations.PopCount((uint)(byte)value);
    public static sbyte RotateLeft(sbyte value, int rotateAmount) => (sbyte)((byte)value << (rotateAmount & 7) | (byte)value >> (-rotateAmount & 7));
    public static sbyte RotateRight(sbyte value, int rotateAmount) => (sbyte)((byte)value >> (rotateAmount & 7) | (byte)value << (-rotateAmount & 7));
    int IBinaryInteger<sbyte>.GetByteCount() => 1;
    int IBinaryInteger<sbyte>.GetShortestBitLength() => m_value >= 0 ? 8 - (int)LeadingZeroCount(m_value) : 9 - (int)LeadingZeroCount((sbyte)~m_value);
    bool IBinaryInteger<sbyte>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 1, destination, true, out bytesWritten);
    static bool IBinaryInteger<sbyte>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out sbyte value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 1, true, out ulong bits);
        value = unchecked((sbyte)bits);
        return fits;
    }
    bool IBinaryInteger<sbyte>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 1, destination, false, out bytesWritten);
    static bool IBinaryInteger<sbyte>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out sbyte value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 1, true, out ulong bits);
        value = unchecked((sbyte)bits);
        return fits;
    }
}
