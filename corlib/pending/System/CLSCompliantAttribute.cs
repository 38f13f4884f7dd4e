namespace System;

/// <summary>Cl s compliant attribute; not done yet.</summary>
public sealed class CLSCompliantAttribute : Attribute
{
    public CLSCompliantAttribute(bool isCompliant) { throw new NotImplementedException("CLSCompliantAttribute"); }
    public bool IsCompliant { get => throw new NotImplementedException("CLSCompliantAttribute.IsCompliant"); }
}
