using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;
using System.Text;

namespace System;

/// <summary>A decimal number: a sign, 96 bits and a power of ten from 0 to 28 to divide by.</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Decimal : ISpanFormattable, IComparable, IConvertible, IComparable<decimal>, IEquatable<decimal>, ISerializable, IDeserializationCallback, ISpanParsable<decimal>, IUtf8SpanFormattable, IUtf8SpanParsable<decimal>
{
    private const int SignBit = unchecked((int)0x80000000);
    private const int MaxScale = 28;

    private readonly int _flags;  // the sign in bit 31, the scale in bits 16 to 23
    private readonly uint _hi32;
    private readonly ulong _lo64;

    [DecimalConstant(0, 0, 0U, 0U, 0U)] public static readonly decimal Zero = new decimal(0, 0u, 0ul);
    public static readonly decimal One = new decimal(0, 0u, 1ul);
    public static readonly decimal MinusOne = new decimal(SignBit, 0u, 1ul);
    public static readonly decimal MaxValue = new decimal(0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF);
    public static readonly decimal MinValue = new decimal(SignBit, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF);

    private static UInt128 Max96 => new UInt128(0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF);

    private Decimal(int flags, uint hi, ulong lo)
    {
        _flags = flags;
        _hi32 = hi;
        _lo64 = lo;
    }

    public Decimal(int value) { _flags = value < 0 ? SignBit : 0; _hi32 = 0; _lo64 = value < 0 ? (ulong)-(long)value : (ulong)value; }
    [CLSCompliant(false)] public Decimal(uint value) { _flags = 0; _hi32 = 0; _lo64 = value; }
    public Decimal(long value) { _flags = value < 0 ? SignBit : 0; _hi32 = 0; _lo64 = value < 0 ? (ulong)-value : (ulong)value; }
    [CLSCompliant(false)] public Decimal(ulong value) { _flags = 0; _hi32 = 0; _lo64 = value; }
    public Decimal(float value) { this = Number.ToDecimal(value, 7); }
    public Decimal(double value) { this = Number.ToDecimal(value, 15); }

    public Decimal(int lo, int mid, int hi, bool isNegative, byte scale)
    {
        if (scale > MaxScale)
            throw new ArgumentOutOfRangeException(nameof(scale), SR.ArgumentOutOfRange_DecimalScale);
        _lo64 = (uint)lo | (ulong)(uint)mid << 32;
        _hi32 = (uint)hi;
        _flags = scale << 16 | (isNegative ? SignBit : 0);
    }

    public Decimal(int[] bits) : this((ReadOnlySpan<int>)(bits ?? throw new ArgumentNullException(nameof(bits)))) { }

    public Decimal(ReadOnlySpan<int> bits)
    {
        if (bits.Length != 4 || (bits[3] & 0x7F00FFFF) != 0 || (bits[3] >> 16 & 0xFF) > MaxScale)
            throw new ArgumentException(SR.Arg_DecBitCtor);
        _lo64 = (uint)bits[0] | (ulong)(uint)bits[1] << 32;
        _hi32 = (uint)bits[2];
        _flags = bits[3];
    }

    private Decimal(SerializationInfo info, StreamingContext context)
    {
        _flags = info.GetInt32("flags");
        _hi32 = (uint)info.GetInt32("hi");
        _lo64 = (uint)info.GetInt32("lo") + ((ulong)info.GetInt32("mid") << 32);
    }

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("flags", _flags);
        info.AddValue("hi", (int)_hi32);
        info.AddValue("lo", (int)_lo64);
        info.AddValue("mid", (int)(_lo64 >> 32));
    }

    void IDeserializationCallback.OnDeserialization(object sender) { }

    private UInt128 Magnitude => new UInt128(_hi32, _lo64);
    private bool IsNegativeBit => _flags < 0;
    private int ScaleBits => _flags >> 16 & 0xFF;
    public byte Scale => (byte)ScaleBits;

    private static decimal Make(bool negative, UInt128 magnitude, int scale) => new decimal(scale << 16 | (negative ? SignBit : 0), (uint)(ulong)(magnitude >> 64), (ulong)magnitude);

    internal static decimal Create(bool negative, UInt128 magnitude, int scale) => Make(negative, magnitude, scale);

    // Brings a wide magnitude into 96 bits and 28 decimals, rounding half to even once.
    private static decimal Fit(bool negative, Wide value, int scale)
    {
        int drop = Math.Max(scale - MaxScale, 0);
        bool sticky = false;
        uint last = 0;
        while (drop > 0 || !value.Fits96)
        {
            if (scale == 0)
                throw new OverflowException(SR.Overflow_Decimal);
            sticky |= last != 0;
            last = value.DivideBy10();
            scale--;
            drop--;
        }
        if (last > 5 || (last == 5 && (sticky || value.IsOdd)))
        {
            value.Increment();
            if (!value.Fits96)
            {
                if (scale == 0)
                    throw new OverflowException(SR.Overflow_Decimal);
                // 2^96 is not a multiple of ten: 79228162514264337593543950336 rounds to ...034.
                last = value.DivideBy10();
                scale--;
                if (last >= 5)
                    value.Increment();
            }
        }
        return Make(negative, value.Low128, scale);
    }

    /// <summary>192 bits.</summary>
    private struct Wide
    {
        private ulong _a;
        private ulong _b;
        private ulong _c;

        internal Wide(UInt128 value)
        {
            _a = (ulong)value;
            _b = (ulong)(value >> 64);
            _c = 0;
        }

        internal bool Fits96 => _c == 0 && _b >> 32 == 0;
        internal bool IsOdd => (_a & 1) != 0;
        internal UInt128 Low128 => new UInt128(_b, _a);

        internal void Increment()
        {
            if (++_a == 0 && ++_b == 0)
                _c++;
        }

        internal void MultiplyBy10()
        {
            ulong h0 = Math.BigMul(_a, 10, out _a);
            ulong h1 = Math.BigMul(_b, 10, out _b);
            _b += h0;
            if (_b < h0)
                h1++;
            _c = _c * 10 + h1;
        }

        internal uint DivideBy10()
        {
            ulong rest = 0;
            _c = Step(_c, ref rest);
            _b = Step(_b, ref rest);
            _a = Step(_a, ref rest);
            return (uint)rest;
        }

        // A limb in two halves, so that each division stays within 64 bits.
        private static ulong Step(ulong limb, ref ulong rest)
        {
            ulong high = rest << 32 | limb >> 32;
            ulong q1 = high / 10;
            ulong low = (high - q1 * 10) << 32 | (uint)limb;
            ulong q0 = low / 10;
            rest = low - q0 * 10;
            return q1 << 32 | q0;
        }

        internal static Wide Multiply(decimal x, decimal y)
        {
            Wide r = default;
            UInt128 low = Math.BigMul(x._lo64, y._lo64);
            UInt128 middle = Math.BigMul(x._lo64, (ulong)y._hi32) + Math.BigMul((ulong)x._hi32, y._lo64);
            r._a = (ulong)low;
            middle += low >> 64;
            r._b = (ulong)middle;
            r._c = (ulong)(middle >> 64) + (ulong)x._hi32 * y._hi32;
            return r;
        }

        internal static int Compare(Wide x, Wide y)
        {
            if (x._c != y._c)
                return x._c < y._c ? -1 : 1;
            if (x._b != y._b)
                return x._b < y._b ? -1 : 1;
            return x._a == y._a ? 0 : x._a < y._a ? -1 : 1;
        }

        internal void Add(Wide y)
        {
            UInt128 s = (UInt128)_a + y._a;
            _a = (ulong)s;
            s = (UInt128)_b + y._b + (s >> 64);
            _b = (ulong)s;
            _c += y._c + (ulong)(s >> 64);
        }

        internal void Subtract(Wide y)
        {
            ulong borrow = _a < y._a ? 1UL : 0;
            _a -= y._a;
            ulong b = _b - y._b - borrow;
            borrow = _b < y._b || (_b == y._b && borrow != 0) ? 1UL : 0;
            _b = b;
            _c -= y._c + borrow;
        }
    }

    private static void Align(decimal x, decimal y, out Wide a, out Wide b, out int scale)
    {
        a = new Wide(x.Magnitude);
        b = new Wide(y.Magnitude);
        int sx = x.ScaleBits;
        int sy = y.ScaleBits;
        scale = Math.Max(sx, sy);
        for (; sx < scale; sx++)
            a.MultiplyBy10();
        for (; sy < scale; sy++)
            b.MultiplyBy10();
    }

    private static decimal AddSigned(decimal x, decimal y, bool negateY)
    {
        bool negativeY = y.IsNegativeBit != negateY;
        Align(x, y, out Wide a, out Wide b, out int scale);
        if (x.IsNegativeBit == negativeY)
        {
            a.Add(b);
            return Fit(negativeY, a, scale);
        }
        int c = Wide.Compare(a, b);
        if (c >= 0)
        {
            a.Subtract(b);
            return Fit(x.IsNegativeBit, a, scale);
        }
        b.Subtract(a);
        return Fit(negativeY, b, scale);
    }

    public static decimal Add(decimal d1, decimal d2) => AddSigned(d1, d2, false);
    public static decimal Subtract(decimal d1, decimal d2) => AddSigned(d1, d2, true);

    public static decimal Multiply(decimal d1, decimal d2)
    {
        Wide product = Wide.Multiply(d1, d2);
        return Fit(d1.IsNegativeBit != d2.IsNegativeBit, product, d1.ScaleBits + d2.ScaleBits);
    }

    public static decimal Divide(decimal d1, decimal d2)
    {
        UInt128 divisor = d2.Magnitude;
        if (divisor == 0)
            throw new DivideByZeroException();
        int scale = d1.ScaleBits - d2.ScaleBits;
        bool negative = d1.IsNegativeBit != d2.IsNegativeBit;
        UInt128 quotient = d1.Magnitude / divisor;
        UInt128 rest = d1.Magnitude - quotient * divisor;
        // A quotient that is not whole at its natural scale ends without zeros.
        bool strip = rest != 0 || scale < 0;
        // One more digit at a time, as long as there is a rest and room.
        while (scale < 0 || (rest != 0 && scale < MaxScale))
        {
            UInt128 next = rest * 10;
            UInt128 digit = next / divisor;
            UInt128 longer = quotient * 10 + digit;
            if (longer > Max96)
            {
                if (scale < 0)
                    throw new OverflowException(SR.Overflow_Decimal);
                break;
            }
            quotient = longer;
            rest = next - digit * divisor;
            scale++;
        }
        if (rest != 0)
        {
            UInt128 twice = rest * 2;
            if (twice > divisor || (twice == divisor && (quotient & 1) != 0))
            {
                quotient += 1;
                if (quotient > Max96)
                {
                    if (scale == 0)
                        throw new OverflowException(SR.Overflow_Decimal);
                    quotient = (quotient + 5) / 10;
                    scale--;
                }
            }
        }
        while (strip && scale > 0)
        {
            UInt128 shorter = quotient / 10;
            if (shorter * 10 != quotient)
                break;
            quotient = shorter;
            scale--;
        }
        return Make(negative, quotient, scale);
    }

    public static decimal Remainder(decimal d1, decimal d2)
    {
        UInt128 divisor = d2.Magnitude;
        if (divisor == 0)
            throw new DivideByZeroException();
        UInt128 rest = d1.Magnitude;
        int s1 = d1.ScaleBits;
        int s2 = d2.ScaleBits;
        if (s1 < s2)
        {
            rest %= divisor;
            for (int s = s1; s < s2; s++)
                rest = rest * 10 % divisor;
            return Make(d1.IsNegativeBit, rest, s2);
        }
        for (int s = s2; s < s1; s++)
        {
            divisor *= 10;
            if (divisor > Max96)
                return d1;
        }
        return Make(d1.IsNegativeBit, rest % divisor, s1);
    }

    public static decimal Negate(decimal d) => new decimal(d._flags ^ SignBit, d._hi32, d._lo64);
    public static decimal Abs(decimal value) => new decimal(value._flags & ~SignBit, value._hi32, value._lo64);
    public static int Sign(decimal d) => (d._lo64 | d._hi32) == 0 ? 0 : d.IsNegativeBit ? -1 : 1;

    public static int Compare(decimal d1, decimal d2)
    {
        int s1 = Sign(d1);
        int s2 = Sign(d2);
        if (s1 != s2)
            return s1 < s2 ? -1 : 1;
        if (s1 == 0)
            return 0;
        int c;
        if (d1.ScaleBits == d2.ScaleBits)
        {
            c = d1.Magnitude.CompareTo(d2.Magnitude);
        }
        else
        {
            Align(d1, d2, out Wide a, out Wide b, out _);
            c = Wide.Compare(a, b);
        }
        return s1 < 0 ? -c : c;
    }

    public int CompareTo(decimal value) => Compare(this, value);

    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is not decimal other)
            throw new ArgumentException(SR.Arg_MustBeDecimal);
        return Compare(this, other);
    }

    public override bool Equals([NotNullWhen(true)] object value) => value is decimal other && Compare(this, other) == 0;
    public bool Equals(decimal value) => Compare(this, value) == 0;
    public static bool Equals(decimal d1, decimal d2) => Compare(d1, d2) == 0;

    public override int GetHashCode()
    {
        // Equal numbers of different scales hash alike: zeros at the end do not count.
        UInt128 magnitude = Magnitude;
        int scale = ScaleBits;
        if (magnitude == 0)
            return 0;
        while (scale > 0)
        {
            UInt128 shorter = magnitude / 10;
            if (shorter * 10 != magnitude)
                break;
            magnitude = shorter;
            scale--;
        }
        return magnitude.GetHashCode() ^ (scale << 16 | (IsNegativeBit ? SignBit : 0));
    }

    private static decimal RoundCore(decimal d, int decimals, MidpointRounding mode)
    {
        int drop = d.ScaleBits - decimals;
        if (drop <= 0)
            return d;
        UInt128 power = 1;
        for (int i = 0; i < drop; i++)
            power *= 10;
        UInt128 quotient = d.Magnitude / power;
        UInt128 rest = d.Magnitude - quotient * power;
        bool up = false;
        if (rest != 0)
        {
            UInt128 twice = rest * 2;
            up = mode switch
            {
                MidpointRounding.ToEven => twice > power || (twice == power && (quotient & 1) != 0),
                MidpointRounding.AwayFromZero => twice >= power,
                MidpointRounding.ToNegativeInfinity => d.IsNegativeBit,
                MidpointRounding.ToPositiveInfinity => !d.IsNegativeBit,
                _ => false,
            };
        }
        return Make(d.IsNegativeBit, up ? quotient + 1 : quotient, decimals);
    }

    public static decimal Round(decimal d) => RoundCore(d, 0, MidpointRounding.ToEven);
    public static decimal Round(decimal d, int decimals) => Round(d, decimals, MidpointRounding.ToEven);
    public static decimal Round(decimal d, MidpointRounding mode) => Round(d, 0, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode)
    {
        if ((uint)decimals > MaxScale)
            throw new ArgumentOutOfRangeException(nameof(decimals), SR.ArgumentOutOfRange_DecimalRound);
        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
            throw new ArgumentException(string.Format(SR.Argument_InvalidEnumValue, mode, nameof(MidpointRounding)), nameof(mode));
        return RoundCore(d, decimals, mode);
    }

    public static decimal Ceiling(decimal d) => RoundCore(d, 0, MidpointRounding.ToPositiveInfinity);
    public static decimal Floor(decimal d) => RoundCore(d, 0, MidpointRounding.ToNegativeInfinity);
    public static decimal Truncate(decimal d) => RoundCore(d, 0, MidpointRounding.ToZero);

    public static int[] GetBits(decimal d) => new int[] { (int)d._lo64, (int)(d._lo64 >> 32), (int)d._hi32, d._flags };

    public static int GetBits(decimal d, Span<int> destination)
    {
        if (!TryGetBits(d, destination, out int n))
            ThrowHelper.DestinationTooShort();
        return n;
    }

    public static bool TryGetBits(decimal d, Span<int> destination, out int valuesWritten)
    {
        valuesWritten = 0;
        if (destination.Length < 4)
            return false;
        destination[0] = (int)d._lo64;
        destination[1] = (int)(d._lo64 >> 32);
        destination[2] = (int)d._hi32;
        destination[3] = d._flags;
        valuesWritten = 4;
        return true;
    }

    // OLE currency: ten thousandths in 64 bits.
    public static decimal FromOACurrency(long cy)
    {
        decimal d = new decimal(cy) / 10000m;
        return d;
    }

    public static long ToOACurrency(decimal value) => ToInt64(Round(value * 10000m, 0));

    private static ulong WholeMagnitude(decimal d, string overflow)
    {
        decimal t = Truncate(d);
        if (t._hi32 != 0)
            throw new OverflowException(overflow);
        return t._lo64;
    }

    public static long ToInt64(decimal d) => ToSigned(d, long.MaxValue, SR.Overflow_Int64);
    public static int ToInt32(decimal d) => (int)ToSigned(d, int.MaxValue, SR.Overflow_Int32);
    public static short ToInt16(decimal value) => (short)ToSigned(value, short.MaxValue, SR.Overflow_Int16);
    [CLSCompliant(false)] public static sbyte ToSByte(decimal value) => (sbyte)ToSigned(value, sbyte.MaxValue, SR.Overflow_SByte);

    private static long ToSigned(decimal d, long max, string overflow)
    {
        ulong magnitude = WholeMagnitude(d, overflow);
        if (d.IsNegativeBit)
        {
            if (magnitude > (ulong)max + 1)
                throw new OverflowException(overflow);
            return -(long)magnitude;
        }
        if (magnitude > (ulong)max)
            throw new OverflowException(overflow);
        return (long)magnitude;
    }

    private static ulong ToUnsigned(decimal d, ulong max, string overflow)
    {
        ulong magnitude = WholeMagnitude(d, overflow);
        if (magnitude > max || (d.IsNegativeBit && magnitude != 0))
            throw new OverflowException(overflow);
        return magnitude;
    }

    [CLSCompliant(false)] public static ulong ToUInt64(decimal d) => ToUnsigned(d, ulong.MaxValue, SR.Overflow_UInt64);
    [CLSCompliant(false)] public static uint ToUInt32(decimal d) => (uint)ToUnsigned(d, uint.MaxValue, SR.Overflow_UInt32);
    [CLSCompliant(false)] public static ushort ToUInt16(decimal value) => (ushort)ToUnsigned(value, ushort.MaxValue, SR.Overflow_UInt16);
    public static byte ToByte(decimal value) => (byte)ToUnsigned(value, byte.MaxValue, SR.Overflow_Byte);
    public static float ToSingle(decimal d) => (float)ToDouble(d);

    private static ReadOnlySpan<double> Powers => new double[]
    {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
    };

    public static double ToDouble(decimal d)
    {
        double value = ((double)d._lo64 + (double)d._hi32 * 18446744073709551616.0) / Powers[d.ScaleBits];
        return d.IsNegativeBit ? -value : value;
    }

    public static implicit operator decimal(byte value) => new decimal((uint)value);
    [CLSCompliant(false)] public static implicit operator decimal(sbyte value) => new decimal(value);
    public static implicit operator decimal(short value) => new decimal(value);
    [CLSCompliant(false)] public static implicit operator decimal(ushort value) => new decimal((uint)value);
    public static implicit operator decimal(char value) => new decimal((uint)value);
    public static implicit operator decimal(int value) => new decimal(value);
    [CLSCompliant(false)] public static implicit operator decimal(uint value) => new decimal(value);
    public static implicit operator decimal(long value) => new decimal(value);
    [CLSCompliant(false)] public static implicit operator decimal(ulong value) => new decimal(value);
    public static explicit operator decimal(float value) => new decimal(value);
    public static explicit operator decimal(double value) => new decimal(value);
    public static explicit operator byte(decimal value) => ToByte(value);
    [CLSCompliant(false)] public static explicit operator sbyte(decimal value) => ToSByte(value);
    public static explicit operator char(decimal value) => (char)ToUnsigned(value, char.MaxValue, SR.Overflow_Char);
    public static explicit operator short(decimal value) => ToInt16(value);
    [CLSCompliant(false)] public static explicit operator ushort(decimal value) => ToUInt16(value);
    public static explicit operator int(decimal value) => ToInt32(value);
    [CLSCompliant(false)] public static explicit operator uint(decimal value) => ToUInt32(value);
    public static explicit operator long(decimal value) => ToInt64(value);
    [CLSCompliant(false)] public static explicit operator ulong(decimal value) => ToUInt64(value);
    public static explicit operator float(decimal value) => ToSingle(value);
    public static explicit operator double(decimal value) => ToDouble(value);

    public static decimal operator +(decimal d) => d;
    public static decimal operator -(decimal d) => Negate(d);
    public static decimal operator ++(decimal d) => Add(d, One);
    public static decimal operator --(decimal d) => Subtract(d, One);
    public static decimal operator +(decimal d1, decimal d2) => Add(d1, d2);
    public static decimal operator -(decimal d1, decimal d2) => Subtract(d1, d2);
    public static decimal operator *(decimal d1, decimal d2) => Multiply(d1, d2);
    public static decimal operator /(decimal d1, decimal d2) => Divide(d1, d2);
    public static decimal operator %(decimal d1, decimal d2) => Remainder(d1, d2);
    public static bool operator ==(decimal d1, decimal d2) => Compare(d1, d2) == 0;
    public static bool operator !=(decimal d1, decimal d2) => Compare(d1, d2) != 0;
    public static bool operator <(decimal d1, decimal d2) => Compare(d1, d2) < 0;
    public static bool operator <=(decimal d1, decimal d2) => Compare(d1, d2) <= 0;
    public static bool operator >(decimal d1, decimal d2) => Compare(d1, d2) > 0;
    public static bool operator >=(decimal d1, decimal d2) => Compare(d1, d2) >= 0;

    public static decimal Max(decimal x, decimal y) => x >= y ? x : y;
    public static decimal Min(decimal x, decimal y) => x <= y ? x : y;
    public static decimal Clamp(decimal value, decimal min, decimal max) => Math.Clamp(value, min, max);
    public static decimal CopySign(decimal value, decimal sign) => new decimal((value._flags & ~SignBit) | (sign._flags & SignBit), value._hi32, value._lo64);
    public static bool IsNegative(decimal value) => value._flags < 0;
    public static bool IsPositive(decimal value) => value._flags >= 0;
    public static bool IsInteger(decimal value) => value == Truncate(value);
    public static bool IsEvenInteger(decimal value) => IsInteger(value) && value % 2 == 0;
    public static bool IsOddInteger(decimal value) => IsInteger(value) && Abs(value % 2) == 1;
    public static bool IsCanonical(decimal value) => value.ScaleBits == 0 || value.Magnitude % 10 != 0;
    public static decimal MaxMagnitude(decimal x, decimal y) => Abs(x) > Abs(y) || (Abs(x) == Abs(y) && !IsNegative(x)) ? x : y;
    public static decimal MinMagnitude(decimal x, decimal y) => Abs(x) < Abs(y) || (Abs(x) == Abs(y) && IsNegative(x)) ? x : y;

    public override string ToString() => Number.FormatDecimal(this, default, null);
    public string ToString(string format) => Number.FormatDecimal(this, format, null);
    public string ToString(IFormatProvider provider) => Number.FormatDecimal(this, default, provider);
    public string ToString(string format, IFormatProvider provider) => Number.FormatDecimal(this, format, provider);
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryCopy(Number.FormatDecimal(this, format, provider), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => Number.TryFormatUtf8(Number.FormatDecimal(this, format, provider), utf8Destination, out bytesWritten);

    public static decimal Parse(string s) => Parse(s, NumberStyles.Number, null);
    public static decimal Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static decimal Parse(string s, IFormatProvider provider) => Parse(s, NumberStyles.Number, provider);

    public static decimal Parse(string s, NumberStyles style, IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static decimal Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider provider = null)
    {
        Number.CheckFloatStyle(style);
        Number.Outcome outcome = Number.ParseDecimalNumber(s, style, NumberFormatInfo.GetInstance(provider), out decimal value);
        if (outcome != Number.Outcome.Done)
            Number.ThrowParse(outcome, s, SR.Overflow_Decimal);
        return value;
    }

    public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s, NumberStyles.Number, provider);
    public static decimal Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Number, IFormatProvider provider = null) => Parse(Number.Widen(utf8Text), style, provider);
    public static decimal Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(Number.Widen(utf8Text), NumberStyles.Number, provider);
    public static bool TryParse([NotNullWhen(true)] string s, out decimal result) => TryParse(s.AsSpan(), NumberStyles.Number, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out decimal result) => TryParse(s, NumberStyles.Number, null, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal result) => TryParse(Number.Widen(utf8Text), NumberStyles.Number, null, out result);
    public static bool TryParse([NotNullWhen(true)] string s, NumberStyles style, IFormatProvider provider, out decimal result) => TryParse(s.AsSpan(), style, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out decimal result) => TryParse(s.AsSpan(), NumberStyles.Number, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out decimal result) => TryParse(s, NumberStyles.Number, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out decimal result) => TryParse(Number.Widen(utf8Text), style, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out decimal result) => TryParse(Number.Widen(utf8Text), NumberStyles.Number, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out decimal result)
    {
        Number.CheckFloatStyle(style);
        return Number.ParseDecimalNumber(s, style, NumberFormatInfo.GetInstance(provider), out result) == Number.Outcome.Done;
    }

    public TypeCode GetTypeCode() => TypeCode.Decimal;
    bool IConvertible.ToBoolean(IFormatProvider provider) => Convert.ToBoolean(this);
    char IConvertible.ToChar(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'Char'.");
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte(this);
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte(this);
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16(this);
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16(this);
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32(this);
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32(this);
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64(this);
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64(this);
    float IConvertible.ToSingle(IFormatProvider provider) => ToSingle(this);
    double IConvertible.ToDouble(IFormatProvider provider) => ToDouble(this);
    decimal IConvertible.ToDecimal(IFormatProvider provider) => this;
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);

    internal bool Negative => IsNegativeBit;
    internal UInt128 Bits96 => Magnitude;
}
