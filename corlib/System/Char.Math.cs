using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>
public readonly partial struct Char : IBinaryInteger<char>, IMinMaxValue<char>, IUnsignedNumber<char>
{
    static char IAdditionOperators<char, char, char>.operator +(char left, char right) => (char)(left + right);
    static char IAdditionOperators<char, char, char>.operator checked +(char left, char right) => checked((char)(left + right));
    static char ISubtractionOperators<char, char, char>.operator -(char left, char right) => (char)(left - right);
    static char ISubtractionOperators<char, char, char>.operator checked -(char left, char right) => checked((char)(left - right));
    static char IMultiplyOperators<char, char, char>.operator *(char left, char right) => (char)(left * right);
    static char IMultiplyOperators<char, char, char>.operator checked *(char left, char right) => checked((char)(left * right));
    static char IDivisionOperators<char, char, char>.operator /(char left, char right) => (char)(left / right);
    static char IDivisionOperators<char, char, char>.operator checked /(char left, char right) => checked((char)(left / right));
    static char IModulusOperators<char, char, char>.operator %(char left, char right) => (char)(left % right);
    static char IIncrementOperators<char>.operator ++(char value) => (char)(value + 1);
    static char IIncrementOperators<char>.operator checked ++(char value) => checked((char)(value + 1));
    static char IDecrementOperators<char>.operator --(char value) => (char)(value - 1);
    static char IDecrementOperators<char>.operator checked --(char value) => checked((char)(value - 1));
    static char IUnaryNegationOperators<char, char>.operator -(char value) => (char)(0 - value);
    static char IUnaryNegationOperators<char, char>.operator checked -(char value) => checked((char)(0 - value));
    static char IUnaryPlusOperators<char, char>.operator +(char value) => value;
    static bool IComparisonOperators<char, char, bool>.operator <(char left, char right) => left < right;
    static bool IComparisonOperators<char, char, bool>.operator <=(char left, char right) => left <= right;
    static bool IComparisonOperators<char, char, bool>.operator >(char left, char right) => left > right;
    static bool IComparisonOperators<char, char, bool>.operator >=(char left, char right) => left >= right;
    static bool IEqualityOperators<char, char, bool>.operator ==(char left, char right) => left == right;
    static bool IEqualityOperators<char, char, bool>.operator !=(char left, char right) => left != right;
    static char IBitwiseOperators<char, char, char>.operator &(char left, char right) => (char)(left & right);
    static char IBitwiseOperators<char, char, char>.operator |(char left, char right) => (char)(left | right);
    static char IBitwiseOperators<char, char, char>.operator ^(char left, char right) => (char)(left ^ right);
    static char IBitwiseOperators<char, char, char>.operator ~(char value) => (char)(~value);
    static char IShiftOperators<char, int, char>.operator <<(char value, int shiftAmount) => (char)(value << shiftAmount);
    static char IShiftOperators<char, int, char>.operator >>(char value, int shiftAmount) => (char)(value >> shiftAmount);
    static char IShiftOperators<char, int, char>.operator >>>(char value, int shiftAmount) => (char)(value >>> shiftAmount);
    static char IAdditiveIdentity<char, char>.AdditiveIdentity => (char)(0);
    static char IMultiplicativeIdentity<char, char>.MultiplicativeIdentity => (char)(1);
    static char INumberBase<char>.One => (char)(1);
    static char INumberBase<char>.Zero => (char)(0);
    static int INumberBase<char>.Radix => 2;
    static bool INumberBase<char>.TryConvertFromChecked<TOther>(TOther value, out char result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (char)0;
        if (kind == 1)
        {
            if (whole < (Int128)char.MinValue || whole > (Int128)char.MaxValue)
                ThrowHelper.Overflow();
            result = (char)whole;
        }
        else if (kind == 2)
        {
            result = checked((char)real);
        }
        return kind != 0;
    }
    static bool INumberBase<char>.TryConvertToChecked<TOther>(char value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<char>.TryConvertFromSaturating<TOther>(TOther value, out char result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (char)0;
        if (kind == 1)
            result = whole < (Int128)char.MinValue ? char.MinValue : whole > (Int128)char.MaxValue ? char.MaxValue : (char)whole;
        else if (kind == 2)
            result = double.IsNaN(real) ? (char)0 : real <= (double)char.MinValue ? char.MinValue : real >= (double)char.MaxValue ? char.MaxValue : (char)real;
        return kind != 0;
    }
    static bool INumberBase<char>.TryConvertToSaturating<TOther>(char value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<char>.TryConvertFromTruncating<TOther>(TOther value, out char result)
    {
        int kind = NumberConversion.Read(value, out Int128 whole, out double real);
        result = (char)0;
        if (kind == 1)
            result = unchecked((char)whole);
        else if (kind == 2)
            result = double.IsNaN(real) ? (char)0 : real <= (double)char.MinValue ? char.MinValue : real >= (double)char.MaxValue ? char.MaxValue : (char)real;
        return kind != 0;
    }
    static bool INumberBase<char>.TryConvertToTruncating<TOther>(char value, out TOther result)
    {
        result = default;
        return false;
    }
    static bool INumberBase<char>.IsCanonical(char value) => true;
    static bool INumberBase<char>.IsComplexNumber(char value) => false;
    static bool INumberBase<char>.IsImaginaryNumber(char value) => false;
    static bool INumberBase<char>.IsFinite(char value) => true;
    static bool INumberBase<char>.IsInfinity(char value) => false;
    static bool INumberBase<char>.IsInteger(char value) => true;
    static bool INumberBase<char>.IsNaN(char value) => false;
    static bool INumberBase<char>.IsNegativeInfinity(char value) => false;
    static bool INumberBase<char>.IsNormal(char value) => value != 0;
    static bool INumberBase<char>.IsPositiveInfinity(char value) => false;
    static bool INumberBase<char>.IsRealNumber(char value) => true;
    static bool INumberBase<char>.IsSubnormal(char value) => false;
    static bool INumberBase<char>.IsNegative(char value) => false;
    static bool INumberBase<char>.IsPositive(char value) => true;
    static bool INumberBase<char>.IsZero(char value) => value == 0;
    static char IMinMaxValue<char>.MinValue => MinValue;
    static char IMinMaxValue<char>.MaxValue => MaxValue;
    static char IBinaryNumber<char>.AllBitsSet => unchecked((char)~0);
    static bool INumberBase<char>.IsEvenInteger(char value) => (value & 1) == 0;
    static bool INumberBase<char>.IsOddInteger(char value) => (value & 1) != 0;
    static bool IBinaryNumber<char>.IsPow2(char value) => BitOperations.IsPow2((uint)value);
    static char IBinaryNumber<char>.Log2(char value) => (char)BitOperations.Log2((uint)value);
    static char INumberBase<char>.Abs(char value) => value;
    static char INumber<char>.Max(char x, char y) => x >= y ? x : y;
    static char INumberBase<char>.MaxMagnitude(char x, char y) => (char)Math.Max(x, y);
    static char INumberBase<char>.MaxMagnitudeNumber(char x, char y) => (char)Math.Max(x, y);
    static char INumber<char>.Min(char x, char y) => x <= y ? x : y;
    static char INumberBase<char>.MinMagnitude(char x, char y) => (char)Math.Min(x, y);
    static char INumberBase<char>.MinMagnitudeNumber(char x, char y) => (char)Math.Min(x, y);
    static char IBinaryInteger<char>.LeadingZeroCount(char value) => (char)(BitOperations.LeadingZeroCount((uint)(char)value) - 16);
    static char IBinaryInteger<char>.TrailingZeroCount(char value) => (char)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)value));
    static char IBinaryInteger<char>.PopCount(char value) => (char)BitOperations.PopCount((uint)(char)value);
    static char IBinaryInteger<char>.RotateLeft(char value, int rotateAmount) => (char)((char)value << (rotateAmount & 15) | (char)value >> (-rotateAmount & 15));
    static char IBinaryInteger<char>.RotateRight(char value, int rotateAmount) => (char)((char)value >> (rotateAmount & 15) | (char)value << (-rotateAmount & 15));
    int IBinaryInteger<char>.GetByteCount() => 2;
    int IBinaryInteger<char>.GetShortestBitLength() => 32 - BitOperations.LeadingZeroCount((uint)m_value);
    bool IBinaryInteger<char>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 2, destination, true, out bytesWritten);
    static bool IBinaryInteger<char>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out char value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, true, 2, false, out ulong bits);
        value = unchecked((char)bits);
        return fits;
    }
    bool IBinaryInteger<char>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)m_value), 2, destination, false, out bytesWritten);
    static bool IBinaryInteger<char>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out char value)
    {
        bool fits = NumberConversion.TryRead(source, isUnsigned, false, 2, false, out ulong bits);
        value = unchecked((char)bits);
        return fits;
    }
    static char INumberBase<char>.Parse(string s, NumberStyles style, IFormatProvider provider) => s.Length == 1 ? s[0] : throw new FormatException(SR.Format_NeedSingleChar);
    static bool INumberBase<char>.TryParse(string s, NumberStyles style, IFormatProvider provider, out char result)
    {
        result = s.Length == 1 ? s[0] : '\0';
        return s.Length == 1;
    }
    static char INumberBase<char>.Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider) => s.Length == 1 ? s[0] : throw new FormatException(SR.Format_NeedSingleChar);
    static bool INumberBase<char>.TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out char result)
    {
        result = s.Length == 1 ? s[0] : '\0';
        return s.Length == 1;
    }
}
