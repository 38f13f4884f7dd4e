namespace System;

/// <summary>Value type; not done yet.</summary>
public abstract class ValueType
{
    protected ValueType() { }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueType.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ValueType.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueType.ToString");
}
