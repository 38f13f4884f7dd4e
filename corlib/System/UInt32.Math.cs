using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct UInt32 : IBinaryInteger<uint>, IMinMaxValue<uint>, IUnsignedNumber<uint>
{
    static uint IAdditionOperators<uint, uint, uint>.operator +(uint left, uint right) => (uint)(left + right);
    static uint IAdditionOperators<uint, uint, uint>.operator checked +(uint left, uint right) => checked((uint)(left + right));
    static uint ISubtractionOperators<uint, uint, uint>.operator -(uint left, uint right) => (uint)(left - right);
    static uint ISubtractionOperators<uint, uint, uint>.operator checked -(uint left, uint right) => checked((uint)(left - right));
    static uint IMultiplyOperators<uint, uint, uint>.operator *(uint left, uint right) => (uint)(left * right);
    static uint IMultiplyOperators<uint, uint, uint>.operator checked *(uint left, uint right) => checked((uint)(left * right));
    static uint IDivisionOperators<uint, uint, uint>.operator /(uint left, uint right) => (uint)(left / right);
    static uint IDivisionOperators<uint, uint, uint>.operator checked /(uint left, uint right) => checked((uint)(left / right));
    static uint IModulusOperators<uint, uint, uint>.operator %(uint left, uint right) => (uint)(left % right);
    static uint IIncrementOperators<uint>.operator ++(uint value) => (uint)(value + 1);
    static uint IIncrementOperators<uint>.operator checked ++(uint value) => checked((uint)(value + 1));
    static uint IDecrementOperators<uint>.operator --(uint value) => (uint)(value - 1);
    static uint IDecrementOperators<uint>.operator checked --(uint value) => checked((uint)(value - 1));
    static uint IUnaryNegationOperators<uint, uint>.operator -(uint value) => (uint)(0 - value);
    static uint IUnaryNegationOperators<uint, uint>.operator checked -(uint value) => checked((uint)(0 - value));
    static uint IUnaryPlusOperators<uint, uint>.operator +(uint value) => value;
    static bool IComparisonOperators<uint, uint, bool>.operator <(uint left, uint right) => left < right;
    static bool IComparisonOperators<uint, uint, bool>.operator <=(uint left, uint right) => left <= right;
    static bool IComparisonOperators<uint, uint, bool>.operator >(uint left, uint right) => left > right;
    static bool IComparisonOperators<uint, uint, bool>.operator >=(uint left, uint right) => left >= right;
    static bool IEqualityOperators<uint, uint, bool>.operator ==(uint left, uint right) => left == right;
    static bool IEqualityOperators<uint, uint, bool>.operator !=(uint left, uint right) => left != right;
    static uint IBitwiseOperators<uint, uint, uint>.operator &(uint left, uint right) => (uint)(left & right);
    static uint IBitwiseOperators<uint, uint, uint>.operator |(uint left, uint right) => (uint)(left | right);
    static uint IBitwiseOperators<uint, uint, uint>.operator ^(uint left, uint right) => (uint)(left ^ right);
    static uint IBitwiseOperators<uint, uint, uint>.operator ~(uint value) => (uint)(~value);
    static uint IShiftOperators<uint, int, uint>.operator <<(uint value, int shiftAmount) => (uint)(value << shiftAmount);
    static uint IShiftOperators<uint, int, uint>.operator >>(uint value, int shiftAmount) => (uint)(value >> shiftAmount);
    static uint IShiftOperators<uint, int, uint>.operator >>>(uint value, int shiftAmount) => (uint)(value >>> shiftAmount);
    static uint IAdditiveIdentity<uint, uint>.AdditiveIdentity => (uint)(0);
    static uint IMultiplicativeIdentity<uint, uint>.MultiplicativeIdentity => (uint)(1);
    static uint INumberBase<uint>.One => (uint)(1);
    static uint INumberBase<uint>.Zero => (uint)(0);
    static int INumberBase<uint>.Radix => 2;
    static bool INumberBase<uint>.TryConvertFromChecked<TOther>(TOther value, out uint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (uint)0;
        if (kind == 1)
        {
            if (whole < (Int128)uint.MinValue || whole > (Int128)uint.MaxValue)
                ThrowHelper.Overflow();
            result = (uint)whole;
        }
        else if (kind == 2)
        {
            result = checked((uint)real);
        }
        return kind != 0;
    }
    static bool INumberBase<uint>.TryConvertToChecked<TOther>(uint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<uint>.TryConvertFromSaturating<TOther>(TOther value, out uint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (uint)0;
        if (kind == 1)
            result = whole < (Int128)uint.MinValue ? uint.MinValue : whole > (Int128)uint.MaxValue ? uint.MaxValue : (uint)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (uint)0 : real <= (double)uint.MinValue ? uint.MinValue : real >= (double)uint.MaxValue ? uint.MaxValue : (uint)real;
        return kind != 0;
    }
    static bool INumberBase<uint>.TryConvertToSaturating<TOther>(uint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<uint>.TryConvertFromTruncating<TOther>(TOther value, out uint result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (uint)0;
        if (kind == 1)
            result = unchecked((uint)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (uint)0 : real <= (double)uint.MinValue ? uint.MinValue : real >= (double)uint.MaxValue ? uint.MaxValue : (uint)real;
        return kind != 0;
    }
    static bool INumberBase<uint>.TryConvertToTruncating<TOther>(uint value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<uint>.IsCanonical(uint value) => true;
    static bool INumberBase<uint>.IsComplexNumber(uint value) => false;
    static bool INumberBase<uint>.IsImaginaryNumber(uint value) => false;
    static bool INumberBase<uint>.IsFinite(uint value) => true;
    static bool INumberBase<uint>.IsInfinity(uint value) => false;
    static bool INumberBase<uint>.IsInteger(uint value) => true;
    static bool INumberBase<uint>.IsNaN(uint value) => false;
    static bool INumberBase<uint>.IsNegativeInfinity(uint value) => false;
    static bool INumberBase<uint>.IsNormal(uint value) => value != 0;
    static bool INumberBase<uint>.IsPositiveInfinity(uint value) => false;
    static bool INumberBase<uint>.IsRealNumber(uint value) => true;
    static bool INumberBase<uint>.IsSubnormal(uint value) => false;
    static bool INumberBase<uint>.IsNegative(uint value) => false;
    static bool INumberBase<uint>.IsPositive(uint value) => true;
    static bool INumberBase<uint>.IsZero(uint value) => value == 0;
    static uint IMinMaxValue<uint>.MinValue => MinValue;
    static uint IMinMaxValue<uint>.MaxValue => MaxValue;
    static uint IBinaryNumber<uint>.AllBitsSet => unchecked((uint)~0);
    public static bool IsEvenInteger(uint value) => (value & 1) == 0;
    public static bool IsOddInteger(uint value) => (value & 1) != 0;
    public static bool IsPow2(uint value) => BitOperations.IsPow2((uint)value);
    public static uint Log2(uint value) => (uint)BitOperations.Log2((uint)value);
    static uint INumberBase<uint>.Abs(uint value) => value;
    public static uint Max(uint x, uint y) => x >= y ? x : y;
    static uint INumberBase<uint>.MaxMagnitude(uint x, uint y) => Max(x, y);
    static uint INumberBase<uint>.MaxMagnitudeNumber(uint x, uint y) => Max(x, y);
    public static uint Min(uint x, uint y) => x <= y ? x : y;
    static uint INumberBase<uint>.MinMagnitude(uint x, uint y) => Min(x, y);
    static uint INumberBase<uint>.MinMagnitudeNumber(uint x, uint y) => Min(x, y);
    public static uint Clamp(uint value, uint min, uint max) => Math.Clamp(value, min, max);
    public static int Sign(uint value) => value == 0 ? 0 : 1;
    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right) => Math.DivRem(left, right);
    public static uint LeadingZeroCount(uint value) => (uint)(BitOperations.LeadingZeroCount((uint)(uint)value) - 0);
    public static uint TrailingZeroCount(uint value) => (uint)(value == 0 ? 32 : BitOperations.TrailingZeroCount((uint)value));
    public static uint PopCount(uint value) => (uint)BitOperations.PopCount((uint)(uint)value);
    public static uint RotateLeft(uint value, int rotateAmount) => (uint)((uint)value << (rotateAmount & 31) | (uint)value >> (-rotateAmount & 31));
    public static uint RotateRight(uint value, int rotateAmount) => (uint)((uint)value >> (rotateAmount & 31) | (uint)value << (-rotateAmount & 31));
    int IBinaryInteger<uint>.GetByteCount() => 4;
    int IBinaryInteger<uint>.GetShortestBitLength() => 32 - (int)LeadingZeroCount(m_value);
    bool IBinaryInteger<uint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 4, destination, true, out bytesWritten);
    static bool IBinaryInteger<uint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out uint value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 4, false, out ulong bits);
        value = unchecked((uint)bits);
        return fits;
    }
    bool IBinaryInteger<uint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 4, destination, false, out bytesWritten);
    static bool IBinaryInteger<uint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out uint value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 4, false, out ulong bits);
        value = unchecked((uint)bits);
        return fits;
    }
}
