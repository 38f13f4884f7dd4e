namespace System.Reflection.Emit;

/// <summary>A place in code that branches may name before it is known.</summary>
public readonly struct Label : IEquatable<Label>
{
    private readonly int _id;

    internal Label(int id) { _id = id; }

    public int Id => _id;
    public override int GetHashCode() => _id;
    public override bool Equals(object obj) => obj is Label other && Equals(other);
    public bool Equals(Label obj) => obj._id == _id;
    public static bool operator ==(Label a, Label b) => a.Equals(b);
    public static bool operator !=(Label a, Label b) => !a.Equals(b);
}
