using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System.Numerics;

/// <summary>An integer of any size: a sign and a magnitude of 32-bit limbs, the lowest first, without zeros at the top.</summary>
[Serializable]
public readonly partial struct BigInteger : ISpanFormattable, IComparable, IComparable<BigInteger>, IEquatable<BigInteger>, ISpanParsable<BigInteger>
{
    private readonly int _sign;
    private readonly uint[] _limbs;  // null for zero

    private BigInteger(int sign, uint[] limbs)
    {
        int n = limbs.Length;
        while (n > 0 && limbs[n - 1] == 0)
            n--;
        if (n == 0)
        {
            _sign = 0;
            _limbs = null;
            return;
        }
        if (n != limbs.Length)
            Array.Resize(ref limbs, n);
        _sign = sign;
        _limbs = limbs;
    }

    private static BigInteger FromMagnitude(int sign, UInt128 magnitude)
        => new BigInteger(sign, new[] { (uint)(ulong)magnitude, (uint)(ulong)(magnitude >> 32), (uint)(ulong)(magnitude >> 64), (uint)(ulong)(magnitude >> 96) });

    public BigInteger(int value) { this = (BigInteger)(long)value; }
    [CLSCompliant(false)] public BigInteger(uint value) { this = FromMagnitude(1, value); }
    public BigInteger(long value) { this = FromMagnitude(value < 0 ? -1 : 1, value < 0 ? (ulong)-value : (ulong)value); }
    [CLSCompliant(false)] public BigInteger(ulong value) { this = FromMagnitude(1, value); }
    public BigInteger(float value) : this((double)value) { }

    public BigInteger(double value)
    {
        if (!double.IsFinite(value))
            throw new OverflowException(double.IsNaN(value) ? SR.Overflow_NotANumber : SR.Overflow_BigIntInfinity);
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52 & 0x7FF) - 1075;
        BigInteger mantissa = FromMagnitude(value < 0 ? -1 : 1, (bits & 0xFFFFFFFFFFFFF) | 1UL << 52);
        if (Math.Abs(value) < 1)
            this = default;
        else if (exponent >= 0)
            this = mantissa << exponent;
        else
            this = FromMagnitude(value < 0 ? -1 : 1, ((bits & 0xFFFFFFFFFFFFF) | 1UL << 52) >> -exponent);
    }

    public BigInteger(decimal value)
    {
        decimal whole = decimal.Truncate(value);
        this = FromMagnitude(whole.Negative ? -1 : 1, whole.Bits96);
    }

    [CLSCompliant(false)]
    public BigInteger(byte[] value) : this(new ReadOnlySpan<byte>(value ?? throw new ArgumentNullException(nameof(value)))) { }

    public BigInteger(ReadOnlySpan<byte> value, bool isUnsigned = false, bool isBigEndian = false)
    {
        int n = value.Length;
        bool negative = n > 0 && !isUnsigned && (value[isBigEndian ? 0 : n - 1] & 0x80) != 0;
        uint[] limbs = new uint[n / 4 + 1];
        if (negative)
            Array.Fill(limbs, uint.MaxValue);
        for (int i = 0; i < n; i++)
        {
            byte b = value[isBigEndian ? n - 1 - i : i];
            int shift = i % 4 * 8;
            limbs[i / 4] = limbs[i / 4] & ~(0xFFu << shift) | (uint)b << shift;
        }
        if (negative)
            Negate(limbs);
        this = new BigInteger(negative ? -1 : 1, limbs);
    }

    private static void Negate(uint[] limbs)
    {
        ulong carry = 1;
        for (int i = 0; i < limbs.Length; i++)
        {
            carry += ~limbs[i];
            limbs[i] = (uint)carry;
            carry >>= 32;
        }
    }

    private ReadOnlySpan<uint> Limbs => _limbs;
    public static BigInteger Zero => default;
    public static BigInteger One => new BigInteger(1);
    public static BigInteger MinusOne => new BigInteger(-1);
    public bool IsZero => _sign == 0;
    public bool IsOne => _sign == 1 && _limbs.Length == 1 && _limbs[0] == 1;
    public bool IsEven => _sign == 0 || (_limbs[0] & 1) == 0;
    public int Sign => _sign;
    public bool IsPowerOfTwo
    {
        get
        {
            if (_sign <= 0)
                return false;
            for (int i = 0; i < _limbs.Length - 1; i++)
            {
                if (_limbs[i] != 0)
                    return false;
            }
            return BitOperations.IsPow2(_limbs[_limbs.Length - 1]);
        }
    }

    public static bool IsPow2(BigInteger value) => value.IsPowerOfTwo;
    public static bool IsNegative(BigInteger value) => value._sign < 0;
    public static bool IsPositive(BigInteger value) => value._sign >= 0;
    public static bool IsEvenInteger(BigInteger value) => value.IsEven;
    public static bool IsOddInteger(BigInteger value) => !value.IsEven;

    private static int CompareMagnitude(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        if (a.Length != b.Length)
            return a.Length < b.Length ? -1 : 1;
        for (int i = a.Length - 1; i >= 0; i--)
        {
            if (a[i] != b[i])
                return a[i] < b[i] ? -1 : 1;
        }
        return 0;
    }

    private static uint[] AddMagnitude(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        if (a.Length < b.Length)
        {
            ReadOnlySpan<uint> t = a;
            a = b;
            b = t;
        }
        uint[] sum = new uint[a.Length + 1];
        ulong carry = 0;
        for (int i = 0; i < a.Length; i++)
        {
            carry += (ulong)a[i] + (i < b.Length ? b[i] : 0);
            sum[i] = (uint)carry;
            carry >>= 32;
        }
        sum[a.Length] = (uint)carry;
        return sum;
    }

    private static uint[] SubtractMagnitude(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        uint[] difference = new uint[a.Length];
        long borrow = 0;
        for (int i = 0; i < a.Length; i++)
        {
            borrow += (long)a[i] - (i < b.Length ? b[i] : 0);
            difference[i] = (uint)borrow;
            borrow >>= 32;
        }
        return difference;
    }

    private static uint[] MultiplyMagnitude(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        uint[] product = new uint[a.Length + b.Length];
        const int limit = 40;
        if (a.Length < limit || b.Length < limit)
        {
            for (int i = 0; i < a.Length; i++)
            {
                ulong carry = 0;
                for (int j = 0; j < b.Length; j++)
                {
                    carry += (ulong)a[i] * b[j] + product[i + j];
                    product[i + j] = (uint)carry;
                    carry >>= 32;
                }
                product[i + b.Length] = (uint)carry;
            }
            return product;
        }
        // Karatsuba: three products of halves instead of four.
        int half = Math.Max(a.Length, b.Length) / 2;
        ReadOnlySpan<uint> a0 = a.Slice(0, Math.Min(half, a.Length)), a1 = a.Slice(Math.Min(half, a.Length));
        ReadOnlySpan<uint> b0 = b.Slice(0, Math.Min(half, b.Length)), b1 = b.Slice(Math.Min(half, b.Length));
        BigInteger low = new BigInteger(1, MultiplyMagnitude(a0, b0));
        BigInteger high = new BigInteger(1, MultiplyMagnitude(a1, b1));
        BigInteger middle = new BigInteger(1, MultiplyMagnitude(AddMagnitude(a0, a1), AddMagnitude(b0, b1))) - low - high;
        AddAt(product, low, 0);
        AddAt(product, middle, half);
        AddAt(product, high, 2 * half);
        return product;
    }

    private static void AddAt(uint[] target, BigInteger value, int at)
    {
        ReadOnlySpan<uint> limbs = value.Limbs;
        ulong carry = 0;
        for (int i = 0; i < limbs.Length || carry != 0; i++)
        {
            carry += (ulong)target[at + i] + (i < limbs.Length ? limbs[i] : 0);
            target[at + i] = (uint)carry;
            carry >>= 32;
        }
    }

    // Knuth's algorithm D.
    private static uint[] DivideMagnitude(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, out uint[] remainder)
    {
        if (b.Length == 0)
            throw new DivideByZeroException();
        if (CompareMagnitude(a, b) < 0)
        {
            remainder = a.ToArray();
            return Array.Empty<uint>();
        }
        uint[] quotient;
        if (b.Length == 1)
        {
            quotient = new uint[a.Length];
            ulong rest = 0;
            for (int i = a.Length - 1; i >= 0; i--)
            {
                rest = rest << 32 | a[i];
                quotient[i] = (uint)(rest / b[0]);
                rest %= b[0];
            }
            remainder = new[] { (uint)rest };
            return quotient;
        }
        int shift = BitOperations.LeadingZeroCount(b[b.Length - 1]);
        uint[] u = new uint[a.Length + 1];
        uint[] v = new uint[b.Length];
        for (int i = b.Length - 1; i >= 0; i--)
            v[i] = b[i] << shift | (shift > 0 && i > 0 ? b[i - 1] >> (32 - shift) : 0);
        u[a.Length] = shift > 0 ? a[a.Length - 1] >> (32 - shift) : 0;
        for (int i = a.Length - 1; i >= 0; i--)
            u[i] = a[i] << shift | (shift > 0 && i > 0 ? a[i - 1] >> (32 - shift) : 0);
        int n = b.Length;
        quotient = new uint[a.Length - n + 1];
        for (int j = a.Length - n; j >= 0; j--)
        {
            ulong top = (ulong)u[j + n] << 32 | u[j + n - 1];
            ulong q = top / v[n - 1];
            ulong r = top % v[n - 1];
            while (q >> 32 != 0 || q * v[n - 2] > (r << 32 | u[j + n - 2]))
            {
                q--;
                r += v[n - 1];
                if (r >> 32 != 0)
                    break;
            }
            long borrow = 0;
            ulong carry = 0;
            for (int i = 0; i < n; i++)
            {
                carry += q * v[i];
                borrow += (long)u[i + j] - (uint)carry;
                u[i + j] = (uint)borrow;
                borrow >>= 32;
                carry >>= 32;
            }
            borrow += (long)u[j + n] - (long)carry;
            u[j + n] = (uint)borrow;
            if (borrow < 0)
            {
                q--;
                carry = 0;
                for (int i = 0; i < n; i++)
                {
                    carry += (ulong)u[i + j] + v[i];
                    u[i + j] = (uint)carry;
                    carry >>= 32;
                }
                u[j + n] += (uint)carry;
            }
            quotient[j] = (uint)q;
        }
        remainder = new uint[n];
        for (int i = 0; i < n; i++)
            remainder[i] = u[i] >> shift | (shift > 0 ? u[i + 1] << (32 - shift) : 0);
        return quotient;
    }

    public static BigInteger Add(BigInteger left, BigInteger right) => left + right;
    public static BigInteger Subtract(BigInteger left, BigInteger right) => left - right;
    public static BigInteger Multiply(BigInteger left, BigInteger right) => left * right;
    public static BigInteger Divide(BigInteger dividend, BigInteger divisor) => dividend / divisor;
    public static BigInteger Remainder(BigInteger dividend, BigInteger divisor) => dividend % divisor;
    public static BigInteger Negate(BigInteger value) => -value;
    public static BigInteger Abs(BigInteger value) => value._sign < 0 ? -value : value;
    public static BigInteger Max(BigInteger left, BigInteger right) => left.CompareTo(right) < 0 ? right : left;
    public static BigInteger Min(BigInteger left, BigInteger right) => left.CompareTo(right) <= 0 ? left : right;
    public static BigInteger Clamp(BigInteger value, BigInteger min, BigInteger max) => min > max ? throw new ArgumentException(string.Format(SR.Argument_MinMaxValue, min, max)) : value < min ? min : value > max ? max : value;
    public static int Compare(BigInteger left, BigInteger right) => left.CompareTo(right);
    public static BigInteger CopySign(BigInteger value, BigInteger sign) => (value._sign < 0) == (sign._sign < 0) ? value : -value;

    public static BigInteger operator -(BigInteger value) => value._sign == 0 ? value : new BigInteger(-value._sign, value._limbs);
    public static BigInteger operator +(BigInteger value) => value;
    public static BigInteger operator ++(BigInteger value) => value + One;
    public static BigInteger operator --(BigInteger value) => value - One;

    public static BigInteger operator +(BigInteger left, BigInteger right)
    {
        if (left._sign == 0)
            return right;
        if (right._sign == 0)
            return left;
        if (left._sign == right._sign)
            return new BigInteger(left._sign, AddMagnitude(left._limbs, right._limbs));
        int c = CompareMagnitude(left._limbs, right._limbs);
        if (c == 0)
            return default;
        return c > 0 ? new BigInteger(left._sign, SubtractMagnitude(left._limbs, right._limbs)) : new BigInteger(right._sign, SubtractMagnitude(right._limbs, left._limbs));
    }

    public static BigInteger operator -(BigInteger left, BigInteger right) => left + -right;
    public static BigInteger operator *(BigInteger left, BigInteger right) => left._sign == 0 || right._sign == 0 ? default : new BigInteger(left._sign * right._sign, MultiplyMagnitude(left._limbs, right._limbs));
    public static BigInteger operator /(BigInteger dividend, BigInteger divisor) => DivRem(dividend, divisor, out _);

    public static BigInteger operator %(BigInteger dividend, BigInteger divisor)
    {
        DivRem(dividend, divisor, out BigInteger remainder);
        return remainder;
    }

    public static BigInteger DivRem(BigInteger dividend, BigInteger divisor, out BigInteger remainder)
    {
        uint[] quotient = DivideMagnitude(dividend.Limbs, divisor.Limbs, out uint[] rest);
        remainder = new BigInteger(dividend._sign, rest);
        return new BigInteger(dividend._sign * divisor._sign, quotient);
    }

    public static (BigInteger Quotient, BigInteger Remainder) DivRem(BigInteger left, BigInteger right)
    {
        BigInteger q = DivRem(left, right, out BigInteger r);
        return (q, r);
    }

    public static BigInteger Pow(BigInteger value, int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        BigInteger result = One;
        while (true)
        {
            if ((exponent & 1) != 0)
                result *= value;
            exponent >>= 1;
            if (exponent == 0)
                return result;
            value *= value;
        }
    }

    public static BigInteger ModPow(BigInteger value, BigInteger exponent, BigInteger modulus)
    {
        if (exponent._sign < 0)
            throw new ArgumentOutOfRangeException(nameof(exponent), SR.ArgumentOutOfRange_NeedNonNegNum);
        BigInteger result = One % modulus;
        value %= modulus;
        ReadOnlySpan<uint> limbs = exponent.Limbs;
        for (int i = 0; i < limbs.Length * 32; i++)
        {
            if ((limbs[i / 32] >> (i % 32) & 1) != 0)
                result = result * value % modulus;
            value = value * value % modulus;
        }
        return result;
    }

    public static BigInteger GreatestCommonDivisor(BigInteger left, BigInteger right)
    {
        left = Abs(left);
        right = Abs(right);
        while (!right.IsZero)
        {
            BigInteger t = left % right;
            left = right;
            right = t;
        }
        return left;
    }

    // Two's complement of so many limbs.
    private uint[] Complement(int limbs)
    {
        uint[] all = new uint[limbs];
        Limbs.CopyTo(all);
        if (_sign < 0)
            Negate(all);
        return all;
    }

    private static BigInteger FromComplement(uint[] limbs)
    {
        bool negative = (int)limbs[limbs.Length - 1] < 0;
        if (negative)
            Negate(limbs);
        return new BigInteger(negative ? -1 : 1, limbs);
    }

    private static BigInteger Bitwise(BigInteger left, BigInteger right, int what)
    {
        int n = Math.Max(left.Limbs.Length, right.Limbs.Length) + 1;
        uint[] a = left.Complement(n);
        uint[] b = right.Complement(n);
        for (int i = 0; i < n; i++)
            a[i] = what == 0 ? a[i] & b[i] : what == 1 ? a[i] | b[i] : a[i] ^ b[i];
        return FromComplement(a);
    }

    public static BigInteger operator &(BigInteger left, BigInteger right) => Bitwise(left, right, 0);
    public static BigInteger operator |(BigInteger left, BigInteger right) => Bitwise(left, right, 1);
    public static BigInteger operator ^(BigInteger left, BigInteger right) => Bitwise(left, right, 2);
    public static BigInteger operator ~(BigInteger value) => -(value + One);

    public static BigInteger operator <<(BigInteger value, int shift)
    {
        if (shift < 0)
            return value >> -shift;
        if (value._sign == 0 || shift == 0)
            return value;
        int whole = shift / 32;
        int part = shift % 32;
        uint[] limbs = new uint[value._limbs.Length + whole + 1];
        for (int i = 0; i < value._limbs.Length; i++)
        {
            limbs[i + whole] |= value._limbs[i] << part;
            if (part != 0)
                limbs[i + whole + 1] = value._limbs[i] >> (32 - part);
        }
        return new BigInteger(value._sign, limbs);
    }

    public static BigInteger operator >>(BigInteger value, int shift)
    {
        if (shift < 0)
            return value << -shift;
        if (value._sign == 0 || shift == 0)
            return value;
        int whole = shift / 32;
        int part = shift % 32;
        if (whole >= value._limbs.Length)
            return value._sign < 0 ? MinusOne : default;
        uint[] limbs = new uint[value._limbs.Length - whole];
        bool lost = false;
        for (int i = 0; i < whole; i++)
            lost |= value._limbs[i] != 0;
        lost |= part != 0 && value._limbs[whole] << (32 - part) != 0;
        for (int i = 0; i < limbs.Length; i++)
            limbs[i] = value._limbs[i + whole] >> part | (part != 0 && i + whole + 1 < value._limbs.Length ? value._limbs[i + whole + 1] << (32 - part) : 0);
        BigInteger result = new BigInteger(value._sign, limbs);
        // Shifting rounds towards minus infinity.
        return value._sign < 0 && lost ? result - One : result;
    }

    public static BigInteger operator >>>(BigInteger value, int shiftAmount) => value._sign >= 0 ? value >> shiftAmount : throw new NotImplementedException("BigInteger >>> of a negative number");

    public int CompareTo(BigInteger other)
    {
        if (_sign != other._sign)
            return _sign < other._sign ? -1 : 1;
        return _sign >= 0 ? CompareMagnitude(Limbs, other.Limbs) : -CompareMagnitude(Limbs, other.Limbs);
    }

    public int CompareTo(long other) => CompareTo((BigInteger)other);
    [CLSCompliant(false)] public int CompareTo(ulong other) => CompareTo((BigInteger)other);
    public int CompareTo(object obj) => obj == null ? 1 : obj is BigInteger b ? CompareTo(b) : throw new ArgumentException(SR.Argument_MustBeBigInt, nameof(obj));
    public override bool Equals([NotNullWhen(true)] object obj) => obj is BigInteger other && Equals(other);
    public bool Equals(BigInteger other) => _sign == other._sign && Limbs.SequenceEqual(other.Limbs);
    public bool Equals(long other) => Equals((BigInteger)other);
    [CLSCompliant(false)] public bool Equals(ulong other) => Equals((BigInteger)other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (uint limb in Limbs)
            hash.Add(limb);
        return hash.ToHashCode() ^ _sign;
    }

    public static bool operator ==(BigInteger left, BigInteger right) => left.Equals(right);
    public static bool operator !=(BigInteger left, BigInteger right) => !left.Equals(right);
    public static bool operator <(BigInteger left, BigInteger right) => left.CompareTo(right) < 0;
    public static bool operator <=(BigInteger left, BigInteger right) => left.CompareTo(right) <= 0;
    public static bool operator >(BigInteger left, BigInteger right) => left.CompareTo(right) > 0;
    public static bool operator >=(BigInteger left, BigInteger right) => left.CompareTo(right) >= 0;
    public static bool operator ==(BigInteger left, long right) => left.Equals(right);
    public static bool operator !=(BigInteger left, long right) => !left.Equals(right);
    public static bool operator <(BigInteger left, long right) => left.CompareTo(right) < 0;
    public static bool operator <=(BigInteger left, long right) => left.CompareTo(right) <= 0;
    public static bool operator >(BigInteger left, long right) => left.CompareTo(right) > 0;
    public static bool operator >=(BigInteger left, long right) => left.CompareTo(right) >= 0;
    public static bool operator ==(long left, BigInteger right) => right.Equals(left);
    public static bool operator !=(long left, BigInteger right) => !right.Equals(left);
    public static bool operator <(long left, BigInteger right) => right.CompareTo(left) > 0;
    public static bool operator <=(long left, BigInteger right) => right.CompareTo(left) >= 0;
    public static bool operator >(long left, BigInteger right) => right.CompareTo(left) < 0;
    public static bool operator >=(long left, BigInteger right) => right.CompareTo(left) <= 0;
    [CLSCompliant(false)] public static bool operator ==(BigInteger left, ulong right) => left.Equals(right);
    [CLSCompliant(false)] public static bool operator !=(BigInteger left, ulong right) => !left.Equals(right);
    [CLSCompliant(false)] public static bool operator <(BigInteger left, ulong right) => left.CompareTo(right) < 0;
    [CLSCompliant(false)] public static bool operator <=(BigInteger left, ulong right) => left.CompareTo(right) <= 0;
    [CLSCompliant(false)] public static bool operator >(BigInteger left, ulong right) => left.CompareTo(right) > 0;
    [CLSCompliant(false)] public static bool operator >=(BigInteger left, ulong right) => left.CompareTo(right) >= 0;
    [CLSCompliant(false)] public static bool operator ==(ulong left, BigInteger right) => right.Equals(left);
    [CLSCompliant(false)] public static bool operator !=(ulong left, BigInteger right) => !right.Equals(left);
    [CLSCompliant(false)] public static bool operator <(ulong left, BigInteger right) => right.CompareTo(left) > 0;
    [CLSCompliant(false)] public static bool operator <=(ulong left, BigInteger right) => right.CompareTo(left) >= 0;
    [CLSCompliant(false)] public static bool operator >(ulong left, BigInteger right) => right.CompareTo(left) < 0;
    [CLSCompliant(false)] public static bool operator >=(ulong left, BigInteger right) => right.CompareTo(left) <= 0;

    public static implicit operator BigInteger(byte value) => new BigInteger((uint)value);
    public static implicit operator BigInteger(char value) => new BigInteger((uint)value);
    [CLSCompliant(false)] public static implicit operator BigInteger(sbyte value) => new BigInteger((long)value);
    public static implicit operator BigInteger(short value) => new BigInteger((long)value);
    [CLSCompliant(false)] public static implicit operator BigInteger(ushort value) => new BigInteger((uint)value);
    public static implicit operator BigInteger(int value) => new BigInteger((long)value);
    [CLSCompliant(false)] public static implicit operator BigInteger(uint value) => new BigInteger(value);
    public static implicit operator BigInteger(long value) => new BigInteger(value);
    [CLSCompliant(false)] public static implicit operator BigInteger(ulong value) => new BigInteger(value);
    public static implicit operator BigInteger(nint value) => new BigInteger((long)value);
    [CLSCompliant(false)] public static implicit operator BigInteger(nuint value) => new BigInteger((ulong)value);
    public static implicit operator BigInteger(Int128 value) => FromMagnitude(Int128.IsNegative(value) ? -1 : 1, Int128.IsNegative(value) ? (UInt128)(-value) : (UInt128)value);
    [CLSCompliant(false)] public static implicit operator BigInteger(UInt128 value) => FromMagnitude(1, value);
    public static explicit operator BigInteger(float value) => new BigInteger(value);
    public static explicit operator BigInteger(double value) => new BigInteger(value);
    public static explicit operator BigInteger(decimal value) => new BigInteger(value);

    private long Narrow(long min, ulong max, string overflow)
    {
        if (_sign == 0)
            return 0;
        if (_limbs.Length <= 2)
        {
            ulong magnitude = _limbs[0] | (_limbs.Length > 1 ? (ulong)_limbs[1] << 32 : 0);
            if (_sign > 0 && magnitude <= max)
                return (long)magnitude;
            if (_sign < 0 && magnitude <= (ulong)-min && min != 0)
                return -(long)magnitude;
        }
        throw new OverflowException(overflow);
    }

    public static explicit operator byte(BigInteger value) => (byte)value.Narrow(0, byte.MaxValue, SR.Overflow_Byte);
    public static explicit operator char(BigInteger value) => (char)value.Narrow(0, char.MaxValue, SR.Overflow_Char);
    [CLSCompliant(false)] public static explicit operator sbyte(BigInteger value) => (sbyte)value.Narrow(sbyte.MinValue, (ulong)sbyte.MaxValue, SR.Overflow_SByte);
    public static explicit operator short(BigInteger value) => (short)value.Narrow(short.MinValue, (ulong)short.MaxValue, SR.Overflow_Int16);
    [CLSCompliant(false)] public static explicit operator ushort(BigInteger value) => (ushort)value.Narrow(0, ushort.MaxValue, SR.Overflow_UInt16);
    public static explicit operator int(BigInteger value) => (int)value.Narrow(int.MinValue, int.MaxValue, SR.Overflow_Int32);
    [CLSCompliant(false)] public static explicit operator uint(BigInteger value) => (uint)value.Narrow(0, uint.MaxValue, SR.Overflow_UInt32);
    public static explicit operator long(BigInteger value) => value.Narrow(long.MinValue, long.MaxValue, SR.Overflow_Int64);
    [CLSCompliant(false)] public static explicit operator ulong(BigInteger value) => (ulong)value.Narrow(0, ulong.MaxValue, SR.Overflow_UInt64);
    public static explicit operator float(BigInteger value) => (float)(double)value;

    public static explicit operator double(BigInteger value)
    {
        if (value._sign == 0)
            return 0;
        // Bits beyond the mantissa are cut off, not rounded.
        int bits = value._limbs.Length * 32 - BitOperations.LeadingZeroCount(value._limbs[value._limbs.Length - 1]);
        if (bits > 1024)
            return value._sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        int shift = Math.Max(bits - 53, 0);
        double result = Math.ScaleB((double)(ulong)(Abs(value) >> shift), shift);
        return value._sign < 0 ? -result : result;
    }

    public static explicit operator decimal(BigInteger value)
    {
        if (value._sign == 0)
            return 0;
        if (value._limbs.Length > 3)
            throw new OverflowException(SR.Overflow_Decimal);
        ReadOnlySpan<uint> l = value._limbs;
        return new decimal((int)l[0], l.Length > 1 ? (int)l[1] : 0, l.Length > 2 ? (int)l[2] : 0, value._sign < 0, 0);
    }

    public long GetBitLength()
    {
        if (_sign == 0)
            return 0;
        long bits = _limbs.Length * 32L - BitOperations.LeadingZeroCount(_limbs[_limbs.Length - 1]);
        return _sign < 0 && Abs(this).IsPowerOfTwo ? bits - 1 : bits;
    }

    public byte[] ToByteArray() => ToByteArray(false, false);

    public byte[] ToByteArray(bool isUnsigned = false, bool isBigEndian = false)
    {
        if (isUnsigned && _sign < 0)
            throw new OverflowException(SR.Overflow_Negative_Unsigned);
        uint[] all = Complement(Limbs.Length + 1);
        int n = all.Length * 4;
        byte fill = _sign < 0 ? (byte)0xFF : (byte)0;
        byte At(int i) => (byte)(all[i / 4] >> (i % 4 * 8));
        while (n > 1 && At(n - 1) == fill && (isUnsigned || (At(n - 2) & 0x80) == (fill & 0x80)))
            n--;
        byte[] bytes = new byte[n];
        for (int i = 0; i < n; i++)
            bytes[isBigEndian ? n - 1 - i : i] = At(i);
        return bytes;
    }

    public int GetByteCount(bool isUnsigned = false) => ToByteArray(isUnsigned, false).Length;

    public bool TryWriteBytes(Span<byte> destination, out int bytesWritten, bool isUnsigned = false, bool isBigEndian = false)
    {
        byte[] bytes = ToByteArray(isUnsigned, isBigEndian);
        bytesWritten = bytes.AsSpan().TryCopyTo(destination) ? bytes.Length : 0;
        return bytesWritten != 0;
    }

    public static double Log(BigInteger value) => Log(value, Math.E);
    public static double Log10(BigInteger value) => Log(value, 10);

    public static double Log(BigInteger value, double baseValue)
    {
        if (value._sign < 0 || baseValue == 1)
            return double.NaN;
        if (baseValue == double.PositiveInfinity)
            return value.IsOne ? 0 : double.NaN;
        if (baseValue == 0 && !value.IsOne)
            return double.NaN;
        if (value._sign == 0)
            return Math.Log(0, baseValue);
        long bits = value.GetBitLength();
        int shift = (int)Math.Max(bits - 64, 0);
        double top = (double)(value >> shift);
        return Math.Log(top, baseValue) + shift / Math.Log(baseValue, 2);
    }

    private string Digits()
    {
        if (_sign == 0)
            return "0";
        // Nine digits at a time from the low end.
        uint[] rest = (uint[])_limbs.Clone();
        int n = rest.Length;
        char[] chars = new char[n * 10 + 10];
        int at = chars.Length;
        while (n > 0)
        {
            ulong r = 0;
            for (int i = n - 1; i >= 0; i--)
            {
                r = r << 32 | rest[i];
                rest[i] = (uint)(r / 1_000_000_000);
                r %= 1_000_000_000;
            }
            while (n > 0 && rest[n - 1] == 0)
                n--;
            for (int k = 0; k < 9 && (r != 0 || n > 0); k++)
            {
                chars[--at] = (char)('0' + r % 10);
                r /= 10;
            }
        }
        return new string(chars, at, chars.Length - at);
    }

    public override string ToString() => Format(default, null);
    public string ToString(IFormatProvider provider) => Format(default, provider);
    public string ToString(string format) => Format(format, null);
    public string ToString(string format, IFormatProvider provider) => Format(format, provider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(Format(format, provider), destination, out charsWritten);

    private unsafe string Format(ReadOnlySpan<char> format, IFormatProvider provider)
    {
        char kind = Number.ParseFormat(format, out int precision);
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        char upper = (char)(kind & ~0x20);
        if (upper == 'X')
        {
            byte[] bytes = ToByteArray(false, true);
            string hex = kind == 'X' ? Convert.ToHexString(bytes) : Convert.ToHexStringLower(bytes);
            // One digit says the sign too, when its top bit does.
            if (hex.Length > 1 && ((hex[0] == '0' && HexConverter.FromChar(hex[1]) < 8) || ((hex[0] | 0x20) == 'f' && HexConverter.FromChar(hex[1]) >= 8)))
                hex = hex.Substring(1);
            return hex.PadLeft(Math.Max(precision, 0), _sign < 0 ? (kind == 'X' ? 'F' : 'f') : '0');
        }
        string digits = Digits();
        if (upper == 'D' || upper == 'R' || (upper == 'G' && precision < 1))
        {
            digits = digits.PadLeft(Math.Max(upper == 'R' ? 0 : precision, 0), '0');
            return _sign < 0 ? info.NegativeSign + digits : digits;
        }
        byte[] store = new byte[digits.Length + 1];
        fixed (byte* p = store)
        {
            Number.DigitBuffer number = new Number.DigitBuffer(p, store.Length);
            number.Negative = _sign < 0;
            number.Count = _sign == 0 ? 0 : digits.Length;
            number.Scale = number.Count;
            for (int i = 0; i < number.Count; i++)
                p[i] = (byte)digits[i];
            CharBuffer buffer = new CharBuffer(stackalloc char[256]);
            if (kind == '\0')
                Number.FormatCustom(ref buffer, ref number, format, info);
            else
                Number.FormatStandard(ref buffer, ref number, kind, precision, info);
            return buffer.ToStringAndFree();
        }
    }

    public static BigInteger Parse(string value) => Parse(value, NumberStyles.Integer, null);
    public static BigInteger Parse(string value, NumberStyles style) => Parse(value, style, null);
    public static BigInteger Parse(string value, IFormatProvider provider) => Parse(value, NumberStyles.Integer, provider);
    public static BigInteger Parse(string value, NumberStyles style, IFormatProvider provider) { ArgumentNullException.ThrowIfNull(value); return Parse(value.AsSpan(), style, provider); }
    public static BigInteger Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Integer, provider);
    public static BigInteger Parse(ReadOnlySpan<char> value, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        => TryParse(value, style, provider, out BigInteger result) ? result : throw new FormatException(SR.Format_BadBigInteger);
    public static bool TryParse([NotNullWhen(true)] string value, out BigInteger result) => TryParse(value.AsSpan(), NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> value, out BigInteger result) => TryParse(value, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out BigInteger result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out BigInteger result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string value, NumberStyles style, IFormatProvider provider, out BigInteger result) => TryParse(value.AsSpan(), style, provider, out result);

    public static unsafe bool TryParse(ReadOnlySpan<char> value, NumberStyles style, IFormatProvider provider, out BigInteger result)
    {
        result = default;
        Number.CheckIntegerStyle(style);
        if ((style & NumberStyles.AllowHexSpecifier) != 0)
        {
            ReadOnlySpan<char> t = value.Trim();
            if (t.Length == 0)
                return false;
            bool negative = HexConverter.FromChar(t[0]) is >= 8 and <= 15;
            uint[] limbs = new uint[t.Length / 8 + 1];
            if (negative)
                Array.Fill(limbs, uint.MaxValue);
            for (int i = 0; i < t.Length; i++)
            {
                int digit = HexConverter.FromChar(t[t.Length - 1 - i]);
                if (digit > 15)
                    return false;
                int shift = i % 8 * 4;
                limbs[i / 8] = limbs[i / 8] & ~(15u << shift) | (uint)digit << shift;
            }
            if (negative)
                Negate(limbs);
            result = new BigInteger(negative ? -1 : 1, limbs);
            return true;
        }
        byte[] store = new byte[value.Length + 1];
        fixed (byte* p = store)
        {
            Number.DigitBuffer number = new Number.DigitBuffer(p, store.Length);
            if (!Number.ParseDecimal(value, style, NumberFormatInfo.GetInstance(provider), ref number, out _))
                return false;
            if (number.Count > Math.Max(number.Scale, 0))
                return false;
            uint[] limbs = new uint[number.Scale / 9 + 2];
            int n = 0;
            int at = 0;
            while (at < number.Scale)
            {
                uint chunk = 0;
                uint factor = 1;
                for (int k = 0; k < 9 && at < number.Scale; k++)
                {
                    chunk = chunk * 10 + (uint)(number[at++] - '0');
                    factor *= 10;
                }
                ulong carry = chunk;
                for (int i = 0; i < n; i++)
                {
                    carry += (ulong)limbs[i] * factor;
                    limbs[i] = (uint)carry;
                    carry >>= 32;
                }
                if (carry != 0)
                    limbs[n++] = (uint)carry;
            }
            result = new BigInteger(number.Negative ? -1 : 1, limbs);
            return true;
        }
    }
}
