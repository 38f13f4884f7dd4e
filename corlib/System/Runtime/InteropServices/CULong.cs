namespace System.Runtime.InteropServices;

/// <summary>C's unsigned long: as wide as a pointer on Unix.</summary>
public readonly struct CULong : IEquatable<CULong>
{
    private readonly nuint _value;

    public CULong(uint value)
    {
        _value = value;
    }

    public CULong(nuint value)
    {
        _value = value;
    }

    public nuint Value => _value;
    public override bool Equals(object o) => o is CULong other && Equals(other);
    public bool Equals(CULong other) => _value == other._value;
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value.ToString();
}
