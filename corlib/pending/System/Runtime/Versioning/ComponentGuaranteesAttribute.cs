using System;

namespace System.Runtime.Versioning;

/// <summary>Component guarantees attribute; not done yet.</summary>
public sealed class ComponentGuaranteesAttribute : Attribute
{
    public ComponentGuaranteesAttribute(ComponentGuaranteesOptions guarantees) { throw new NotImplementedException("ComponentGuaranteesAttribute"); }
    public ComponentGuaranteesOptions Guarantees { get => throw new NotImplementedException("ComponentGuaranteesAttribute.Guarantees"); }
}
