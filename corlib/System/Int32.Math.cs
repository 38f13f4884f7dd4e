using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Int32 : IBinaryInteger<int>, IMinMaxValue<int>, ISignedNumber<int>
{
    static int IAdditionOperators<int, int, int>.operator +(int left, int right) => (int)(left + right);
    static int IAdditionOperators<int, int, int>.operator checked +(int left, int right) => checked((int)(left + right));
    static int ISubtractionOperators<int, int, int>.operator -(int left, int right) => (int)(left - right);
    static int ISubtractionOperators<int, int, int>.operator checked -(int left, int right) => checked((int)(left - right));
    static int IMultiplyOperators<int, int, int>.operator *(int left, int right) => (int)(left * right);
    static int IMultiplyOperators<int, int, int>.operator checked *(int left, int right) => checked((int)(left * right));
    static int IDivisionOperators<int, int, int>.operator /(int left, int right) => (int)(left / right);
    static int IDivisionOperators<int, int, int>.operator checked /(int left, int right) => checked((int)(left / right));
    static int IModulusOperators<int, int, int>.operator %(int left, int right) => (int)(left % right);
    static int IIncrementOperators<int>.operator ++(int value) => (int)(value + 1);
    static int IIncrementOperators<int>.operator checked ++(int value) => checked((int)(value + 1));
    static int IDecrementOperators<int>.operator --(int value) => (int)(value - 1);
    static int IDecrementOperators<int>.operator checked --(int value) => checked((int)(value - 1));
    static int IUnaryNegationOperators<int, int>.operator -(int value) => (int)(0 - value);
    static int IUnaryNegationOperators<int, int>.operator checked -(int value) => checked((int)(0 - value));
    static int IUnaryPlusOperators<int, int>.operator +(int value) => value;
    static bool IComparisonOperators<int, int, bool>.operator <(int left, int right) => left < right;
    static bool IComparisonOperators<int, int, bool>.operator <=(int left, int right) => left <= right;
    static bool IComparisonOperators<int, int, bool>.operator >(int left, int right) => left > right;
    static bool IComparisonOperators<int, int, bool>.operator >=(int left, int right) => left >= right;
    static bool IEqualityOperators<int, int, bool>.operator ==(int left, int right) => left == right;
    static bool IEqualityOperators<int, int, bool>.operator !=(int left, int right) => left != right;
    static int IBitwiseOperators<int, int, int>.operator &(int left, int right) => (int)(left & right);
    static int IBitwiseOperators<int, int, int>.operator |(int left, int right) => (int)(left | right);
    static int IBitwiseOperators<int, int, int>.operator ^(int left, int right) => (int)(left ^ right);
    static int IBitwiseOperators<int, int, int>.operator ~(int value) => (int)(~value);
    static int IShiftOperators<int, int, int>.operator <<(int value, int shiftAmount) => (int)(value << shiftAmount);
    static int IShiftOperators<int, int, int>.operator >>(int value, int shiftAmount) => (int)(value >> shiftAmount);
    static int IShiftOperators<int, int, int>.operator >>>(int value, int shiftAmount) => (int)(value >>> shiftAmount);
    static int IAdditiveIdentity<int, int>.AdditiveIdentity => (int)(0);
    static int IMultiplicativeIdentity<int, int>.MultiplicativeIdentity => (int)(1);
    static int INumberBase<int>.One => (int)(1);
    static int INumberBase<int>.Zero => (int)(0);
    static int INumberBase<int>.Radix => 2;
    static bool INumberBase<int>.TryConvertFromChecked<TOther>(TOther value, out int result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (int)0;
        if (kind == 1)
        {
            if (whole < (Int128)int.MinValue || whole > (Int128)int.MaxValue)
                ThrowHelper.Overflow();
            result = (int)whole;
        }
        else if (kind == 2)
        {
            result = checked((int)real);
        }
        return kind != 0;
    }
    static bool INumberBase<int>.TryConvertToChecked<TOther>(int value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<int>.TryConvertFromSaturating<TOther>(TOther value, out int result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (int)0;
        if (kind == 1)
            result = whole < (Int128)int.MinValue ? int.MinValue : whole > (Int128)int.MaxValue ? int.MaxValue : (int)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (int)0 : real <= (double)int.MinValue ? int.MinValue : real >= (double)int.MaxValue ? int.MaxValue : (int)real;
        return kind != 0;
    }
    static bool INumberBase<int>.TryConvertToSaturating<TOther>(int value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<int>.TryConvertFromTruncating<TOther>(TOther value, out int result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (int)0;
        if (kind == 1)
            result = unchecked((int)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (int)0 : real <= (double)int.MinValue ? int.MinValue : real >= (double)int.MaxValue ? int.MaxValue : (int)real;
        return kind != 0;
    }
    static bool INumberBase<int>.TryConvertToTruncating<TOther>(int value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<int>.IsCanonical(int value) => true;
    static bool INumberBase<int>.IsComplexNumber(int value) => false;
    static bool INumberBase<int>.IsImaginaryNumber(int value) => false;
    static bool INumberBase<int>.IsFinite(int value) => true;
    static bool INumberBase<int>.IsInfinity(int value) => false;
    static bool INumberBase<int>.IsInteger(int value) => true;
    static bool INumberBase<int>.IsNaN(int value) => false;
    static bool INumberBase<int>.IsNegativeInfinity(int value) => false;
    static bool INumberBase<int>.IsNormal(int value) => value != 0;
    static bool INumberBase<int>.IsPositiveInfinity(int value) => false;
    static bool INumberBase<int>.IsRealNumber(int value) => true;
    static bool INumberBase<int>.IsSubnormal(int value) => false;
    static bool INumberBase<int>.IsZero(int value) => value == 0;
    static int IMinMaxValue<int>.MinValue => MinValue;
    static int IMinMaxValue<int>.MaxValue => MaxValue;
    static int IBinaryNumber<int>.AllBitsSet => unchecked((int)~0);
    static int ISignedNumber<int>.NegativeOne => -1;
    public static bool IsNegative(int value) => value < 0;
    public static bool IsPositive(int value) => value >= 0;
    public static bool IsEvenInteger(int value) => (value & 1) == 0;
    public static bool IsOddInteger(int value) => (value & 1) != 0;
    public static bool IsPow2(int value) => BitOperations.IsPow2((int)value);
    public static int Log2(int value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum) : (int)BitOperations.Log2((uint)value);
    public static int Abs(int value) => Math.Abs(value);
    public static int Max(int x, int y) => x >= y ? x : y;
    public static int MaxMagnitude(int x, int y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax > ay || (ax == ay && x >= 0) ? x : y;
    }
    static int INumberBase<int>.MaxMagnitudeNumber(int x, int y) => MaxMagnitude(x, y);
    public static int Min(int x, int y) => x <= y ? x : y;
    public static int MinMagnitude(int x, int y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax < ay || (ax == ay && x < 0) ? x : y;
    }
    static int INumberBase<int>.MinMagnitudeNumber(int x, int y) => MinMagnitude(x, y);
    public static int Clamp(int value, int min, int max) => Math.Clamp(value, min, max);
    public static int Sign(int value) => value == 0 ? 0 : value < 0 ? -1 : 1;
    public static (int Quotient, int Remainder) DivRem(int left, int right) => Math.DivRem(left, right);
    public static int CopySign(int value, int sign)
    {
        int magnitude = value < 0 ? unchecked((int)(0 - value)) : value;
        if (sign < 0)
            return unchecked((int)(0 - magnitude));
        if (magnitude < 0)
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return magnitude;
    }
    public static int LeadingZeroCount(int value) => (int)(BitOperations.LeadingZeroCount((uint)(uint)value) - 0);
    public static int TrailingZeroCount(int value) => (int)(value == 0 ? 32 : BitOperations.TrailingZeroCount((uint)value));
    public static int PopCount(int value) => (int)BitOperations.PopCount((uint)(uint)value);
    public static int RotateLeft(int value, int rotateAmount) => (int)((uint)value << (rotateAmount & 31) | (uint)value >> (-rotateAmount & 31));
    public static int RotateRight(int value, int rotateAmount) => (int)((uint)value >> (rotateAmount & 31) | (uint)value << (-rotateAmount & 31));
    int IBinaryInteger<int>.GetByteCount() => 4;
    int IBinaryInteger<int>.GetShortestBitLength() => m_value >= 0 ? 32 - (int)LeadingZeroCount(m_value) : 33 - (int)LeadingZeroCount((int)~m_value);
    bool IBinaryInteger<int>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 4, destination, true, out bytesWritten);
    static bool IBinaryInteger<int>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out int value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 4, true, out ulong bits);
        value = unchecked((int)bits);
        return fits;
    }
    bool IBinaryInteger<int>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 4, destination, false, out bytesWritten);
    static bool IBinaryInteger<int>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out int value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 4, true, out ulong bits);
        value = unchecked((int)bits);
        return fits;
    }
}
