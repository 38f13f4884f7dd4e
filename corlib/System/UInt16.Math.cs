using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct UInt16 : IBinaryInteger<ushort>, IMinMaxValue<ushort>, IUnsignedNumber<ushort>
{
    static ushort IAdditionOperators<ushort, ushort, ushort>.operator +(ushort left, ushort right) => (ushort)(left + right);
    static ushort IAdditionOperators<ushort, ushort, ushort>.operator checked +(ushort left, ushort right) => checked((ushort)(left + right));
    static ushort ISubtractionOperators<ushort, ushort, ushort>.operator -(ushort left, ushort right) => (ushort)(left - right);
    static ushort ISubtractionOperators<ushort, ushort, ushort>.operator checked -(ushort left, ushort right) => checked((ushort)(left - right));
    static ushort IMultiplyOperators<ushort, ushort, ushort>.operator *(ushort left, ushort right) => (ushort)(left * right);
    static ushort IMultiplyOperators<ushort, ushort, ushort>.operator checked *(ushort left, ushort right) => checked((ushort)(left * right));
    static ushort IDivisionOperators<ushort, ushort, ushort>.operator /(ushort left, ushort right) => (ushort)(left / right);
    static ushort IDivisionOperators<ushort, ushort, ushort>.operator checked /(ushort left, ushort right) => checked((ushort)(left / right));
    static ushort IModulusOperators<ushort, ushort, ushort>.operator %(ushort left, ushort right) => (ushort)(left % right);
    static ushort IIncrementOperators<ushort>.operator ++(ushort value) => (ushort)(value + 1);
    static ushort IIncrementOperators<ushort>.operator checked ++(ushort value) => checked((ushort)(value + 1));
    static ushort IDecrementOperators<ushort>.operator --(ushort value) => (ushort)(value - 1);
    static ushort IDecrementOperators<ushort>.operator checked --(ushort value) => checked((ushort)(value - 1));
    static ushort IUnaryNegationOperators<ushort, ushort>.operator -(ushort value) => (ushort)(0 - value);
    static ushort IUnaryNegationOperators<ushort, ushort>.operator checked -(ushort value) => checked((ushort)(0 - value));
    static ushort IUnaryPlusOperators<ushort, ushort>.operator +(ushort value) => value;
    static bool IComparisonOperators<ushort, ushort, bool>.operator <(ushort left, ushort right) => left < right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator <=(ushort left, ushort right) => left <= right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator >(ushort left, ushort right) => left > right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator >=(ushort left, ushort right) => left >= right;
    static bool IEqualityOperators<ushort, ushort, bool>.operator ==(ushort left, ushort right) => left == right;
    static bool IEqualityOperators<ushort, ushort, bool>.operator !=(ushort left, ushort right) => left != right;
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator &(ushort left, ushort right) => (ushort)(left & right);
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator |(ushort left, ushort right) => (ushort)(left | right);
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator ^(ushort left, ushort right) => (ushort)(left ^ right);
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator ~(ushort value) => (ushort)(~value);
    static ushort IShiftOperators<ushort, int, ushort>.operator <<(ushort value, int shiftAmount) => (ushort)(value << shiftAmount);
    static ushort IShiftOperators<ushort, int, ushort>.operator >>(ushort value, int shiftAmount) => (ushort)(value >> shiftAmount);
    static ushort IShiftOperators<ushort, int, ushort>.operator >>>(ushort value, int shiftAmount) => (ushort)(value >>> shiftAmount);
    static ushort IAdditiveIdentity<ushort, ushort>.AdditiveIdentity => (ushort)(0);
    static ushort IMultiplicativeIdentity<ushort, ushort>.MultiplicativeIdentity => (ushort)(1);
    static ushort INumberBase<ushort>.One => (ushort)(1);
    static ushort INumberBase<ushort>.Zero => (ushort)(0);
    static int INumberBase<ushort>.Radix => 2;
    static bool INumberBase<ushort>.TryConvertFromChecked<TOther>(TOther value, out ushort result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (ushort)0;
        if (kind == 1)
        {
            if (whole < (Int128)ushort.MinValue || whole > (Int128)ushort.MaxValue)
                ThrowHelper.Overflow();
            result = (ushort)whole;
        }
        else if (kind == 2)
        {
            result = checked((ushort)real);
        }
        return kind != 0;
    }
    static bool INumberBase<ushort>.TryConvertToChecked<TOther>(ushort value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<ushort>.TryConvertFromSaturating<TOther>(TOther value, out ushort result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (ushort)0;
        if (kind == 1)
            result = whole < (Int128)ushort.MinValue ? ushort.MinValue : whole > (Int128)ushort.MaxValue ? ushort.MaxValue : (ushort)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (ushort)0 : real <= (double)ushort.MinValue ? ushort.MinValue : real >= (double)ushort.MaxValue ? ushort.MaxValue : (ushort)real;
        return kind != 0;
    }
    static bool INumberBase<ushort>.TryConvertToSaturating<TOther>(ushort value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<ushort>.TryConvertFromTruncating<TOther>(TOther value, out ushort result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (ushort)0;
        if (kind == 1)
            result = unchecked((ushort)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (ushort)0 : real <= (double)ushort.MinValue ? ushort.MinValue : real >= (double)ushort.MaxValue ? ushort.MaxValue : (ushort)real;
        return kind != 0;
    }
    static bool INumberBase<ushort>.TryConvertToTruncating<TOther>(ushort value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<ushort>.IsCanonical(ushort value) => true;
    static bool INumberBase<ushort>.IsComplexNumber(ushort value) => false;
    static bool INumberBase<ushort>.IsImaginaryNumber(ushort value) => false;
    static bool INumberBase<ushort>.IsFinite(ushort value) => true;
    static bool INumberBase<ushort>.IsInfinity(ushort value) => false;
    static bool INumberBase<ushort>.IsInteger(ushort value) => true;
    static bool INumberBase<ushort>.IsNaN(ushort value) => false;
    static bool INumberBase<ushort>.IsNegativeInfinity(ushort value) => false;
    static bool INumberBase<ushort>.IsNormal(ushort value) => value != 0;
    static bool INumberBase<ushort>.IsPositiveInfinity(ushort value) => false;
    static bool INumberBase<ushort>.IsRealNumber(ushort value) => true;
    static bool INumberBase<ushort>.IsSubnormal(ushort value) => false;
    static bool INumberBase<ushort>.IsNegative(ushort value) => false;
    static bool INumberBase<ushort>.IsPositive(ushort value) => true;
    static bool INumberBase<ushort>.IsZero(ushort value) => value == 0;
    static ushort IMinMaxValue<ushort>.MinValue => MinValue;
    static ushort IMinMaxValue<ushort>.MaxValue => MaxValue;
    static ushort IBinaryNumber<ushort>.AllBitsSet => unchecked((ushort)~0);
    public static bool IsEvenInteger(ushort value) => (value & 1) == 0;
    public static bool IsOddInteger(ushort value) => (value & 1) != 0;
    public static bool IsPow2(ushort value) => BitOperations.IsPow2((uint)value);
    public static ushort Log2(ushort value) => (ushort)BitOperations.Log2((uint)value);
    static ushort INumberBase<ushort>.Abs(ushort value) => value;
    public static ushort Max(ushort x, ushort y) => x >= y ? x : y;
    static ushort INumberBase<ushort>.MaxMagnitude(ushort x, ushort y) => Max(x, y);
    static ushort INumberBase<ushort>.MaxMagnitudeNumber(ushort x, ushort y) => Max(x, y);
    public static ushort Min(ushort x, ushort y) => x <= y ? x : y;
    static ushort INumberBase<ushort>.MinMagnitude(ushort x, ushort y) => Min(x, y);
    static ushort INumberBase<ushort>.MinMagnitudeNumber(ushort x, ushort y) => Min(x, y);
    public static ushort Clamp(ushort value, ushort min, ushort max) => Math.Clamp(value, min, max);
    public static int Sign(ushort value) => value == 0 ? 0 : 1;
    public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right) => Math.DivRem(left, right);
    public static ushort LeadingZeroCount(ushort value) => (ushort)(BitOperations.LeadingZeroCount((uint)(ushort)value) - 16);
    public static ushort TrailingZeroCount(ushort value) => (ushort)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)value));
    public static ushort PopCount(ushort value) => (ushort)BitOperations.PopCount((uint)(ushort)value);
    public static ushort RotateLeft(ushort value, int rotateAmount) => (ushort)((ushort)value << (rotateAmount & 15) | (ushort)value >> (-rotateAmount & 15));
    public static ushort RotateRight(ushort value, int rotateAmount) => (ushort)((ushort)value >> (rotateAmount & 15) | (ushort)value << (-rotateAmount & 15));
    int IBinaryInteger<ushort>.GetByteCount() => 2;
    int IBinaryInteger<ushort>.GetShortestBitLength() => 16 - (int)LeadingZeroCount(m_value);
    bool IBinaryInteger<ushort>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 2, destination, true, out bytesWritten);
    static bool IBinaryInteger<ushort>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ushort value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 2, false, out ulong bits);
        value = unchecked((ushort)bits);
        return fits;
    }
    bool IBinaryInteger<ushort>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 2, destination, false, out bytesWritten);
    static bool IBinaryInteger<ushort>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ushort value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 2, false, out ulong bits);
        value = unchecked((ushort)bits);
        return fits;
    }
}
