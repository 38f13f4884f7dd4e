using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Byte : IBinaryInteger<byte>, IMinMaxValue<byte>, IUnsignedNumber<byte>
{
    static byte IAdditionOperators<byte, byte, byte>.operator +(byte left, byte right) => (byte)(left + right);
    static byte IAdditionOperators<byte, byte, byte>.operator checked +(byte left, byte right) => checked((byte)(left + right));
    static byte ISubtractionOperators<byte, byte, byte>.operator -(byte left, byte right) => (byte)(left - right);
    static byte ISubtractionOperators<byte, byte, byte>.operator checked -(byte left, byte right) => checked((byte)(left - right));
    static byte IMultiplyOperators<byte, byte, byte>.operator *(byte left, byte right) => (byte)(left * right);
    static byte IMultiplyOperators<byte, byte, byte>.operator checked *(byte left, byte right) => checked((byte)(left * right));
    static byte IDivisionOperators<byte, byte, byte>.operator /(byte left, byte right) => (byte)(left / right);
    static byte IDivisionOperators<byte, byte, byte>.operator checked /(byte left, byte right) => checked((byte)(left / right));
    static byte IModulusOperators<byte, byte, byte>.operator %(byte left, byte right) => (byte)(left % right);
    static byte IIncrementOperators<byte>.operator ++(byte value) => (byte)(value + 1);
    static byte IIncrementOperators<byte>.operator checked ++(byte value) => checked((byte)(value + 1));
    static byte IDecrementOperators<byte>.operator --(byte value) => (byte)(value - 1);
    static byte IDecrementOperators<byte>.operator checked --(byte value) => checked((byte)(value - 1));
    static byte IUnaryNegationOperators<byte, byte>.operator -(byte value) => (byte)(0 - value);
    static byte IUnaryNegationOperators<byte, byte>.operator checked -(byte value) => checked((byte)(0 - value));
    static byte IUnaryPlusOperators<byte, byte>.operator +(byte value) => value;
    static bool IComparisonOperators<byte, byte, bool>.operator <(byte left, byte right) => left < right;
    static bool IComparisonOperators<byte, byte, bool>.operator <=(byte left, byte right) => left <= right;
    static bool IComparisonOperators<byte, byte, bool>.operator >(byte left, byte right) => left > right;
    static bool IComparisonOperators<byte, byte, bool>.operator >=(byte left, byte right) => left >= right;
    static bool IEqualityOperators<byte, byte, bool>.operator ==(byte left, byte right) => left == right;
    static bool IEqualityOperators<byte, byte, bool>.operator !=(byte left, byte right) => left != right;
    static byte IBitwiseOperators<byte, byte, byte>.operator &(byte left, byte right) => (byte)(left & right);
    static byte IBitwiseOperators<byte, byte, byte>.operator |(byte left, byte right) => (byte)(left | right);
    static byte IBitwiseOperators<byte, byte, byte>.operator ^(byte left, byte right) => (byte)(left ^ right);
    static byte IBitwiseOperators<byte, byte, byte>.operator ~(byte value) => (byte)(~value);
    static byte IShiftOperators<byte, int, byte>.operator <<(byte value, int shiftAmount) => (byte)(value << shiftAmount);
    static byte IShiftOperators<byte, int, byte>.operator >>(byte value, int shiftAmount) => (byte)(value >> shiftAmount);
    static byte IShiftOperators<byte, int, byte>.operator >>>(byte value, int shiftAmount) => (byte)(value >>> shiftAmount);
    static byte IAdditiveIdentity<byte, byte>.AdditiveIdentity => (byte)(0);
    static byte IMultiplicativeIdentity<byte, byte>.MultiplicativeIdentity => (byte)(1);
    static byte INumberBase<byte>.One => (byte)(1);
    static byte INumberBase<byte>.Zero => (byte)(0);
    static int INumberBase<byte>.Radix => 2;
    static bool INumberBase<byte>.TryConvertFromChecked<TOther>(TOther value, out byte result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (byte)0;
        if (kind == 1)
        {
            if (whole < (Int128)byte.MinValue || whole > (Int128)byte.MaxValue)
                ThrowHelper.Overflow();
            result = (byte)whole;
        }
        else if (kind == 2)
        {
            result = checked((byte)real);
        }
        return kind != 0;
    }
    static bool INumberBase<byte>.TryConvertToChecked<TOther>(byte value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<byte>.TryConvertFromSaturating<TOther>(TOther value, out byte result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (byte)0;
        if (kind == 1)
            result = whole < (Int128)byte.MinValue ? byte.MinValue : whole > (Int128)byte.MaxValue ? byte.MaxValue : (byte)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (byte)0 : real <= (double)byte.MinValue ? byte.MinValue : real >= (double)byte.MaxValue ? byte.MaxValue : (byte)real;
        return kind != 0;
    }
    static bool INumberBase<byte>.TryConvertToSaturating<TOther>(byte value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<byte>.TryConvertFromTruncating<TOther>(TOther value, out byte result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (byte)0;
        if (kind == 1)
            result = unchecked((byte)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (byte)0 : real <= (double)byte.MinValue ? byte.MinValue : real >= (double)byte.MaxValue ? byte.MaxValue : (byte)real;
        return kind != 0;
    }
    static bool INumberBase<byte>.TryConvertToTruncating<TOther>(byte value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<byte>.IsCanonical(byte value) => true;
    static bool INumberBase<byte>.IsComplexNumber(byte value) => false;
    static bool INumberBase<byte>.IsImaginaryNumber(byte value) => false;
    static bool INumberBase<byte>.IsFinite(byte value) => true;
    static bool INumberBase<byte>.IsInfinity(byte value) => false;
    static bool INumberBase<byte>.IsInteger(byte value) => true;
    static bool INumberBase<byte>.IsNaN(byte value) => false;
    static bool INumberBase<byte>.IsNegativeInfinity(byte value) => false;
    static bool INumberBase<byte>.IsNormal(byte value) => value != 0;
    static bool INumberBase<byte>.IsPositiveInfinity(byte value) => false;
    static bool INumberBase<byte>.IsRealNumber(byte value) => true;
    static bool INumberBase<byte>.IsSubnormal(byte value) => false;
    static bool INumberBase<byte>.IsNegative(byte value) => false;
    static bool INumberBase<byte>.IsPositive(byte value) => true;
    static bool INumberBase<byte>.IsZero(byte value) => value == 0;
    static byte IMinMaxValue<byte>.MinValue => MinValue;
    static byte IMinMaxValue<byte>.MaxValue => MaxValue;
    static byte IBinaryNumber<byte>.AllBitsSet => unchecked((byte)~0);
    public static bool IsEvenInteger(byte value) => (value & 1) == 0;
    public static bool IsOddInteger(byte value) => (value & 1) != 0;
    public static bool IsPow2(byte value) => BitOperations.IsPow2((uint)value);
    public static byte Log2(byte value) => (byte)BitOperations.Log2((uint)value);
    static byte INumberBase<byte>.Abs(byte value) => value;
    public static byte Max(byte x, byte y) => x >= y ? x : y;
    static byte INumberBase<byte>.MaxMagnitude(byte x, byte y) => Max(x, y);
    static byte INumberBase<byte>.MaxMagnitudeNumber(byte x, byte y) => Max(x, y);
    public static byte Min(byte x, byte y) => x <= y ? x : y;
    static byte INumberBase<byte>.MinMagnitude(byte x, byte y) => Min(x, y);
    static byte INumberBase<byte>.MinMagnitudeNumber(byte x, byte y) => Min(x, y);
    public static byte Clamp(byte value, byte min, byte max) => Math.Clamp(value, min, max);
    public static int Sign(byte value) => value == 0 ? 0 : 1;
    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right) => Math.DivRem(left, right);
    public static byte LeadingZeroCount(byte value) => (byte)(BitOperations.LeadingZeroCount((uint)(byte)value) - 24);
    public static byte TrailingZeroCount(byte value) => (byte)(value == 0 ? 8 : BitOperations.TrailingZeroCount((uint)value));
    public static byte PopCount(byte value) => (byte)BitOperations.PopCount((uint)(byte)value);
    public static byte RotateLeft(byte value, int rotateAmount) => (byte)((byte)value << (rotateAmount & 7) | (byte)value >> (-rotateAmount & 7));
    public static byte RotateRight(byte value, int rotateAmount) => (byte)((byte)value >> (rotateAmount & 7) | (byte)value << (-rotateAmount & 7));
    int IBinaryInteger<byte>.GetByteCount() => 1;
    int IBinaryInteger<byte>.GetShortestBitLength() => 8 - (int)LeadingZeroCount(m_value);
    bool IBinaryInteger<byte>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 1, destination, true, out bytesWritten);
    static bool IBinaryInteger<byte>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out byte value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 1, false, out ulong bits);
        value = unchecked((byte)bits);
        return fits;
    }
    bool IBinaryInteger<byte>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 1, destination, false, out bytesWritten);
    static bool IBinaryInteger<byte>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out byte value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 1, false, out ulong bits);
        value = unchecked((byte)bits);
        return fits;
    }
}
