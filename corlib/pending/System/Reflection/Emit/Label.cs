using System;

namespace System.Reflection.Emit;

/// <summary>Label; not done yet.</summary>
public struct Label : IEquatable<Label>
{
    public int Id { get => throw new NotImplementedException("Label.Id"); }
    public override int GetHashCode() => throw new NotImplementedException("Label.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("Label.Equals");
    public bool Equals(Label obj) => throw new NotImplementedException("Label.Equals");
    public static bool operator ==(Label a, Label b) => throw new NotImplementedException("Label");
    public static bool operator !=(Label a, Label b) => throw new NotImplementedException("Label");
}
