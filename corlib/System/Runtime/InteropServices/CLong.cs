namespace System.Runtime.InteropServices;

/// <summary>C's long: as wide as a pointer on Unix.</summary>
public readonly struct CLong : IEquatable<CLong>
{
    private readonly nint _value;

    public CLong(int value)
    {
        _value = value;
    }

    public CLong(nint value)
    {
        _value = value;
    }

    public nint Value => _value;
    public override bool Equals(object o) => o is CLong other && Equals(other);
    public bool Equals(CLong other) => _value == other._value;
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value.ToString();
}
