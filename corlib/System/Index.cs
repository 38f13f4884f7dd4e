using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A position counted from the start or from the end.</summary>
public readonly struct Index : IEquatable<Index>
{
    private readonly int _value;

    public Index(int value, bool fromEnd = false)
    {
        if (value < 0)
            ThrowNegative();
        _value = fromEnd ? ~value : value;
    }

    private Index(int value) { _value = value; }

    private static void ThrowNegative() => throw new ArgumentOutOfRangeException("value", SR.ArgumentOutOfRange_NeedNonNegNum);

    public static Index Start => new Index(0);
    public static Index End => new Index(~0);

    public static Index FromStart(int value)
    {
        if (value < 0)
            ThrowNegative();
        return new Index(value);
    }

    public static Index FromEnd(int value)
    {
        if (value < 0)
            ThrowNegative();
        return new Index(~value);
    }

    public int Value => _value < 0 ? ~_value : _value;
    public bool IsFromEnd => _value < 0;

    public int GetOffset(int length)
    {
        int offset = _value;
        if (offset < 0)
            offset += length + 1;
        return offset;
    }

    public override bool Equals([NotNullWhen(true)] object value) => value is Index other && _value == other._value;
    public bool Equals(Index other) => _value == other._value;
    public override int GetHashCode() => _value;
    public static implicit operator Index(int value) => FromStart(value);
    public override string ToString() => IsFromEnd ? "^" + ((uint)Value).ToString() : ((uint)Value).ToString();
}
