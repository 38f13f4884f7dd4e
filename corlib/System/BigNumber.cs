namespace System;

/// <summary>A natural number of bounded size in a caller's buffer, for exact conversions.</summary>
internal ref struct BigNumber
{
    private readonly Span<uint> _limbs;
    private int _length;

    internal BigNumber(Span<uint> store)
    {
        _limbs = store;
        _length = 0;
    }

    internal bool IsZero => _length == 0;

    internal int BitLength => _length == 0 ? 0 : _length * 32 - Numerics.BitOperations.LeadingZeroCount(_limbs[_length - 1]);

    internal void Set(ulong value)
    {
        _limbs[0] = (uint)value;
        _limbs[1] = (uint)(value >> 32);
        _length = _limbs[1] != 0 ? 2 : _limbs[0] != 0 ? 1 : 0;
    }

    internal void MultiplyAdd(uint factor, uint addend)
    {
        ulong carry = addend;
        for (int i = 0; i < _length; i++)
        {
            carry += (ulong)_limbs[i] * factor;
            _limbs[i] = (uint)carry;
            carry >>= 32;
        }
        if (carry != 0)
            _limbs[_length++] = (uint)carry;
    }

    internal void MultiplyPow5(int exponent)
    {
        while (exponent >= 13)
        {
            MultiplyAdd(1220703125, 0);
            exponent -= 13;
        }
        uint factor = 1;
        while (exponent-- > 0)
            factor *= 5;
        if (factor != 1)
            MultiplyAdd(factor, 0);
    }

    internal void MultiplyPow10(int exponent)
    {
        MultiplyPow5(exponent);
        ShiftLeft(exponent);
    }

    internal void ShiftLeft(int bits)
    {
        if (_length == 0 || bits == 0)
            return;
        int limbs = bits >> 5;
        int rest = bits & 31;
        if (limbs > 0)
        {
            for (int i = _length - 1; i >= 0; i--)
                _limbs[i + limbs] = _limbs[i];
            _limbs.Slice(0, limbs).Clear();
            _length += limbs;
        }
        if (rest == 0)
            return;
        uint carry = 0;
        for (int i = limbs; i < _length; i++)
        {
            uint limb = _limbs[i];
            _limbs[i] = limb << rest | carry;
            carry = limb >> (32 - rest);
        }
        if (carry != 0)
            _limbs[_length++] = carry;
    }

    private void ShiftRightOne()
    {
        for (int i = 0; i < _length; i++)
            _limbs[i] = _limbs[i] >> 1 | (i + 1 < _length ? _limbs[i + 1] << 31 : 0);
        if (_length > 0 && _limbs[_length - 1] == 0)
            _length--;
    }

    /// <summary>Divides by a small number and returns the remainder.</summary>
    internal uint DivideSmall(uint divisor)
    {
        ulong rest = 0;
        for (int i = _length - 1; i >= 0; i--)
        {
            rest = rest << 32 | _limbs[i];
            _limbs[i] = (uint)(rest / divisor);
            rest %= divisor;
        }
        while (_length > 0 && _limbs[_length - 1] == 0)
            _length--;
        return (uint)rest;
    }

    private int CompareTo(ref BigNumber other)
    {
        if (_length != other._length)
            return _length < other._length ? -1 : 1;
        for (int i = _length - 1; i >= 0; i--)
        {
            if (_limbs[i] != other._limbs[i])
                return _limbs[i] < other._limbs[i] ? -1 : 1;
        }
        return 0;
    }

    private void Subtract(ref BigNumber other)
    {
        long borrow = 0;
        for (int i = 0; i < _length; i++)
        {
            long x = _limbs[i] - (i < other._length ? other._limbs[i] : 0L) + borrow;
            _limbs[i] = (uint)x;
            borrow = x >> 32;
        }
        while (_length > 0 && _limbs[_length - 1] == 0)
            _length--;
    }

    /// <summary>The quotient, which must fit; says whether anything remains. Destroys both numbers.</summary>
    internal ulong DivideToUInt64(ref BigNumber divisor, out bool remainder)
    {
        // One bit at a time: the quotient has at most 60 of them.
        int shift = Math.Max(BitLength - divisor.BitLength, 0);
        divisor.ShiftLeft(shift);
        ulong quotient = 0;
        for (int i = shift; i >= 0; i--)
        {
            quotient <<= 1;
            if (CompareTo(ref divisor) >= 0)
            {
                Subtract(ref divisor);
                quotient |= 1;
            }
            divisor.ShiftRightOne();
        }
        remainder = !IsZero;
        return quotient;
    }
}
