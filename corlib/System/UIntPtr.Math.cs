using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct UIntPtr : IBinaryInteger<nuint>, IMinMaxValue<nuint>, IUnsignedNumber<nuint>
{
    static nuint IAdditionOperators<nuint, nuint, nuint>.operator +(nuint left, nuint right) => (nuint)(left + right);
    static nuint IAdditionOperators<nuint, nuint, nuint>.operator checked +(nuint left, nuint right) => checked((nuint)(left + right));
    static nuint ISubtractionOperators<nuint, nuint, nuint>.operator -(nuint left, nuint right) => (nuint)(left - right);
    static nuint ISubtractionOperators<nuint, nuint, nuint>.operator checked -(nuint left, nuint right) => checked((nuint)(left - right));
    static nuint IMultiplyOperators<nuint, nuint, nuint>.operator *(nuint left, nuint right) => (nuint)(left * right);
    static nuint IMultiplyOperators<nuint, nuint, nuint>.operator checked *(nuint left, nuint right) => checked((nuint)(left * right));
    static nuint IDivisionOperators<nuint, nuint, nuint>.operator /(nuint left, nuint right) => (nuint)(left / right);
    static nuint IDivisionOperators<nuint, nuint, nuint>.operator checked /(nuint left, nuint right) => checked((nuint)(left / right));
    static nuint IModulusOperators<nuint, nuint, nuint>.operator %(nuint left, nuint right) => (nuint)(left % right);
    static nuint IIncrementOperators<nuint>.operator ++(nuint value) => (nuint)(value + 1);
    static nuint IIncrementOperators<nuint>.operator checked ++(nuint value) => checked((nuint)(value + 1));
    static nuint IDecrementOperators<nuint>.operator --(nuint value) => (nuint)(value - 1);
    static nuint IDecrementOperators<nuint>.operator checked --(nuint value) => checked((nuint)(value - 1));
    static nuint IUnaryNegationOperators<nuint, nuint>.operator -(nuint value) => (nuint)(0 - value);
    static nuint IUnaryNegationOperators<nuint, nuint>.operator checked -(nuint value) => checked((nuint)(0 - value));
    static nuint IUnaryPlusOperators<nuint, nuint>.operator +(nuint value) => value;
    static bool IComparisonOperators<nuint, nuint, bool>.operator <(nuint left, nuint right) => left < right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator <=(nuint left, nuint right) => left <= right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator >(nuint left, nuint right) => left > right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator >=(nuint left, nuint right) => left >= right;
    static bool IEqualityOperators<nuint, nuint, bool>.operator ==(nuint left, nuint right) => left == right;
    static bool IEqualityOperators<nuint, nuint, bool>.operator !=(nuint left, nuint right) => left != right;
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator &(nuint left, nuint right) => (nuint)(left & right);
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator |(nuint left, nuint right) => (nuint)(left | right);
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator ^(nuint left, nuint right) => (nuint)(left ^ right);
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator ~(nuint value) => (nuint)(~value);
    static nuint IShiftOperators<nuint, int, nuint>.operator <<(nuint value, int shiftAmount) => (nuint)(value << shiftAmount);
    static nuint IShiftOperators<nuint, int, nuint>.operator >>(nuint value, int shiftAmount) => (nuint)(value >> shiftAmount);
    static nuint IShiftOperators<nuint, int, nuint>.operator >>>(nuint value, int shiftAmount) => (nuint)(value >>> shiftAmount);
    static nuint IAdditiveIdentity<nuint, nuint>.AdditiveIdentity => (nuint)(0);
    static nuint IMultiplicativeIdentity<nuint, nuint>.MultiplicativeIdentity => (nuint)(1);
    static nuint INumberBase<nuint>.One => (nuint)(1);
    static nuint INumberBase<nuint>.Zero => (nuint)(0);
    static int INumberBase<nuint>.Radix => 2;
    static bool INumberBase<nuint>.TryConvertFromChecked<TOther>(TOther value, out nuint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (nuint)0;
        if (kind == 1)
        {
            if (whole < (Int128)nuint.MinValue || whole > (Int128)nuint.MaxValue)
                ThrowHelper.Overflow();
            result = (nuint)whole;
        }
        else if (kind == 2)
        {
            result = checked((nuint)real);
        }
        return kind != 0;
    }
    static bool INumberBase<nuint>.TryConvertToChecked<TOther>(nuint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<nuint>.TryConvertFromSaturating<TOther>(TOther value, out nuint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (nuint)0;
        if (kind == 1)
            result = whole < (Int128)nuint.MinValue ? nuint.MinValue : whole > (Int128)nuint.MaxValue ? nuint.MaxValue : (nuint)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (nuint)0 : real <= (double)nuint.MinValue ? nuint.MinValue : real >= (double)nuint.MaxValue ? nuint.MaxValue : (nuint)real;
        return kind != 0;
    }
    static bool INumberBase<nuint>.TryConvertToSaturating<TOther>(nuint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<nuint>.TryConvertFromTruncating<TOther>(TOther value, out nuint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (nuint)0;
        if (kind == 1)
            result = unchecked((nuint)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (nuint)0 : real <= (double)nuint.MinValue ? nuint.MinValue : real >= (double)nuint.MaxValue ? nuint.MaxValue : (nuint)real;
        return kind != 0;
    }
    static bool INumberBase<nuint>.TryConvertToTruncating<TOther>(nuint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<nuint>.IsCanonical(nuint value) => true;
    static bool INumberBase<nuint>.IsComplexNumber(nuint value) => false;
    static bool INumberBase<nuint>.IsImaginaryNumber(nuint value) => false;
    static bool INumberBase<nuint>.IsFinite(nuint value) => true;
    static bool INumberBase<nuint>.IsInfinity(nuint value) => false;
    static bool INumberBase<nuint>.IsInteger(nuint value) => true;
    static bool INumberBase<nuint>.IsNaN(nuint value) => false;
    static bool INumberBase<nuint>.IsNegativeInfinity(nuint value) => false;
    static bool INumberBase<nuint>.IsNormal(nuint value) => value != 0;
    static bool INumberBase<nuint>.IsPositiveInfinity(nuint value) => false;
    static bool INumberBase<nuint>.IsRealNumber(nuint value) => true;
    static bool INumberBase<nuint>.IsSubnormal(nuint value) => false;
    static bool INumberBase<nuint>.IsNegative(nuint value) => false;
    static bool INumberBase<nuint>.IsPositive(nuint value) => true;
    static bool INumberBase<nuint>.IsZero(nuint value) => value == 0;
    static nuint IMinMaxValue<nuint>.MinValue => MinValue;
    static nuint IMinMaxValue<nuint>.MaxValue => MaxValue;
    static nuint IBinaryNumber<nuint>.AllBitsSet => nuint.MaxValue;
    public static bool IsEvenInteger(nuint value) => (value & 1) == 0;
    public static bool IsOddInteger(nuint value) => (value & 1) != 0;
    public static bool IsPow2(nuint value) => BitOperations.IsPow2((ulong)value);
    public static nuint Log2(nuint value) => (nuint)BitOperations.Log2((ulong)value);
    static nuint INumberBase<nuint>.Abs(nuint value) => value;
    public static nuint Max(nuint x, nuint y) => x >= y ? x : y;
    static nuint INumberBase<nuint>.MaxMagnitude(nuint x, nuint y) => Max(x, y);
    static nuint INumberBase<nuint>.MaxMagnitudeNumber(nuint x, nuint y) => Max(x, y);
    public static nuint Min(nuint x, nuint y) => x <= y ? x : y;
    static nuint INumberBase<nuint>.MinMagnitude(nuint x, nuint y) => Min(x, y);
    static nuint INumberBase<nuint>.MinMagnitudeNumber(nuint x, nuint y) => Min(x, y);
    public static nuint Clamp(nuint value, nuint min, nuint max) => Math.Clamp(value, min, max);
    public static int Sign(nuint value) => value == 0 ? 0 : 1;
    public static (nuint Quotient, nuint Remainder) DivRem(nuint left, nuint right) => Math.DivRem(left, right);
    public static nuint LeadingZeroCount(nuint value) => (nuint)(BitOperations.LeadingZeroCount((ulong)(nuint)value) - 0);
    public static nuint TrailingZeroCount(nuint value) => (nuint)(value == 0 ? 64 : BitOperations.TrailingZeroCount((ulong)value));
    public static nuint PopCount(nuint value) => (nuint)BitOperations.PopCount((ulong)(nuint)value);
    public static nuint RotateLeft(nuint value, int rotateAmount) => (nuint)((nuint)value << (rotateAmount & 63) | (nuint)value >> (-rotateAmount & 63));
    public static nuint RotateRight(nuint value, int rotateAmount) => (nuint)((nuint)value >> (rotateAmount & 63) | (nuint)value << (-rotateAmount & 63));
    int IBinaryInteger<nuint>.GetByteCount() => 8;
    int IBinaryInteger<nuint>.GetShortestBitLength() => 64 - (int)LeadingZeroCount(_value);
    bool IBinaryInteger<nuint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)_value), 8, destination, true, out bytesWritten);
    static bool IBinaryInteger<nuint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 8, false, out ulong bits);
        value = unchecked((nuint)bits);
        return fits;
    }
    bool IBinaryInteger<nuint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)_value), 8, destination, false, out bytesWritten);
    static bool IBinaryInteger<nuint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 8, false, out ulong bits);
        value = unchecked((nuint)bits);
        return fits;
    }
}
