using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Int16 : IBinaryInteger<short>, IMinMaxValue<short>, ISignedNumber<short>
{
    static short IAdditionOperators<short, short, short>.operator +(short left, short right) => (short)(left + right);
    static short IAdditionOperators<short, short, short>.operator checked +(short left, short right) => checked((short)(left + right));
    static short ISubtractionOperators<short, short, short>.operator -(short left, short right) => (short)(left - right);
    static short ISubtractionOperators<short, short, short>.operator checked -(short left, short right) => checked((short)(left - right));
    static short IMultiplyOperators<short, short, short>.operator *(short left, short right) => (short)(left * right);
    static short IMultiplyOperators<short, short, short>.operator checked *(short left, short right) => checked((short)(left * right));
    static short IDivisionOperators<short, short, short>.operator /(short left, short right) => (short)(left / right);
    static short IDivisionOperators<short, short, short>.operator checked /(short left, short right) => checked((short)(left / right));
    static short IModulusOperators<short, short, short>.operator %(short left, short right) => (short)(left % right);
    static short IIncrementOperators<short>.operator ++(short value) => (short)(value + 1);
    static short IIncrementOperators<short>.operator checked ++(short value) => checked((short)(value + 1));
    static short IDecrementOperators<short>.operator --(short value) => (short)(value - 1);
    static short IDecrementOperators<short>.operator checked --(short value) => checked((short)(value - 1));
    static short IUnaryNegationOperators<short, short>.operator -(short value) => (short)(0 - value);
    static short IUnaryNegationOperators<short, short>.operator checked -(short value) => checked((short)(0 - value));
    static short IUnaryPlusOperators<short, short>.operator +(short value) => value;
    static bool IComparisonOperators<short, short, bool>.operator <(short left, short right) => left < right;
    static bool IComparisonOperators<short, short, bool>.operator <=(short left, short right) => left <= right;
    static bool IComparisonOperators<short, short, bool>.operator >(short left, short right) => left > right;
    static bool IComparisonOperators<short, short, bool>.operator >=(short left, short right) => left >= right;
    static bool IEqualityOperators<short, short, bool>.operator ==(short left, short right) => left == right;
    static bool IEqualityOperators<short, short, bool>.operator !=(short left, short right) => left != right;
    static short IBitwiseOperators<short, short, short>.operator &(short left, short right) => (short)(left & right);
    static short IBitwiseOperators<short, short, short>.operator |(short left, short right) => (short)(left | right);
    static short IBitwiseOperators<short, short, short>.operator ^(short left, short right) => (short)(left ^ right);
    static short IBitwiseOperators<short, short, short>.operator ~(short value) => (short)(~value);
    static short IShiftOperators<short, int, short>.operator <<(short value, int shiftAmount) => (short)(value << shiftAmount);
    static short IShiftOperators<short, int, short>.operator >>(short value, int shiftAmount) => (short)(value >> shiftAmount);
    static short IShiftOperators<short, int, short>.operator >>>(short value, int shiftAmount) => (short)((ushort)value >>> shiftAmount);
    static short IAdditiveIdentity<short, short>.AdditiveIdentity => (short)(0);
    static short IMultiplicativeIdentity<short, short>.MultiplicativeIdentity => (short)(1);
    static short INumberBase<short>.One => (short)(1);
    static short INumberBase<short>.Zero => (short)(0);
    static int INumberBase<short>.Radix => 2;
    static bool INumberBase<short>.TryConvertFromChecked<TOther>(TOther value, out short result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (short)0;
        if (kind == 1)
        {
            if (whole < (Int128)short.MinValue || whole > (Int128)short.MaxValue)
                ThrowHelper.Overflow();
            result = (short)whole;
        }
        else if (kind == 2)
        {
            result = checked((short)real);
        }
        return kind != 0;
    }
    static bool INumberBase<short>.TryConvertToChecked<TOther>(short value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<short>.TryConvertFromSaturating<TOther>(TOther value, out short result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (short)0;
        if (kind == 1)
            result = whole < (Int128)short.MinValue ? short.MinValue : whole > (Int128)short.MaxValue ? short.MaxValue : (short)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (short)0 : real <= (double)short.MinValue ? short.MinValue : real >= (double)short.MaxValue ? short.MaxValue : (short)real;
        return kind != 0;
    }
    static bool INumberBase<short>.TryConvertToSaturating<TOther>(short value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<short>.TryConvertFromTruncating<TOther>(TOther value, out short result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (short)0;
        if (kind == 1)
            result = unchecked((short)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (short)0 : real <= (double)short.MinValue ? short.MinValue : real >= (double)short.MaxValue ? short.MaxValue : (short)real;
        return kind != 0;
    }
    static bool INumberBase<short>.TryConvertToTruncating<TOther>(short value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<short>.IsCanonical(short value) => true;
    static bool INumberBase<short>.IsComplexNumber(short value) => false;
    static bool INumberBase<short>.IsImaginaryNumber(short value) => false;
    static bool INumberBase<short>.IsFinite(short value) => true;
    static bool INumberBase<short>.IsInfinity(short value) => false;
    static bool INumberBase<short>.IsInteger(short value) => true;
    static bool INumberBase<short>.IsNaN(short value) => false;
    static bool INumberBase<short>.IsNegativeInfinity(short value) => false;
    static bool INumberBase<short>.IsNormal(short value) => value != 0;
    static bool INumberBase<short>.IsPositiveInfinity(short value) => false;
    static bool INumberBase<short>.IsRealNumber(short value) => true;
    static bool INumberBase<short>.IsSubnormal(short value) => false;
    static bool INumberBase<short>.IsZero(short value) => value == 0;
    static short IMinMaxValue<short>.MinValue => MinValue;
    static short IMinMaxValue<short>.MaxValue => MaxValue;
    static short IBinaryNumber<short>.AllBitsSet => unchecked((short)~0);
    static short ISignedNumber<short>.NegativeOne => -1;
    public static bool IsNegative(short value) => value < 0;
    public static bool IsPositive(short value) => value >= 0;
    public static bool IsEvenInteger(short value) => (value & 1) == 0;
    public static bool IsOddInteger(short value) => (value & 1) != 0;
    public static bool IsPow2(short value) => BitOperations.IsPow2((int)value);
    public static short Log2(short value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum) : (short)BitOperations.Log2((uint)value);
    public static short Abs(short value) => Math.Abs(value);
    public static short Max(short x, short y) => x >= y ? x : y;
    public static short MaxMagnitude(short x, short y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax > ay || (ax == ay && x >= 0) ? x : y;
    }
    static short INumberBase<short>.MaxMagnitudeNumber(short x, short y) => MaxMagnitude(x, y);
    public static short Min(short x, short y) => x <= y ? x : y;
    public static short MinMagnitude(short x, short y)
    {
        Int128 ax = Int128.Abs(x);
        Int128 ay = Int128.Abs(y);
        return ax < ay || (ax == ay && x < 0) ? x : y;
    }
    static short INumberBase<short>.MinMagnitudeNumber(short x, short y) => MinMagnitude(x, y);
    public static short Clamp(short value, short min, short max) => Math.Clamp(value, min, max);
    public static int Sign(short value) => value == 0 ? 0 : value < 0 ? -1 : 1;
    public static (short Quotient, short Remainder) DivRem(short left, short right) => Math.DivRem(left, right);
    public static short CopySign(short value, short sign)
    {
        short magnitude = value < 0 ? unchecked((short)(0 - value)) : value;
        if (sign < 0)
            return unchecked((short)(0 - magnitude));
        if (magnitude < 0)
            throw new OverflowException(SR.Overflow_NegateTwosCompNum);
        return magnitude;
    }
    public static short LeadingZeroCount(short value) => (short)(BitOperations.LeadingZeroCount((uint)(ushort)value) - 16);
    public static short TrailingZeroCount(short value) => (short)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)value));
    public static short PopCount(short value) => (short)BitOperations.PopCount((uint)(ushort)value);
    public static short RotateLeft(short value, int rotateAmount) => (short)((ushort)value << (rotateAmount & 15) | (ushort)value >> (-rotateAmount & 15));
    public static short RotateRight(short value, int rotateAmount) => (short)((ushort)value >> (rotateAmount & 15) | (ushort)value << (-rotateAmount & 15));
    int IBinaryInteger<short>.GetByteCount() => 2;
    int IBinaryInteger<short>.GetShortestBitLength() => m_value >= 0 ? 16 - (int)LeadingZeroCount(m_value) : 17 - (int)LeadingZeroCount((short)~m_value);
    bool IBinaryInteger<short>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 2, destination, true, out bytesWritten);
    static bool IBinaryInteger<short>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out short value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 2, true, out ulong bits);
        value = unchecked((short)bits);
        return fits;
    }
    bool IBinaryInteger<short>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 2, destination, false, out bytesWritten);
    static bool IBinaryInteger<short>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out short value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 2, true, out ulong bits);
        value = unchecked((short)bits);
        return fits;
    }
}
