using System;

namespace System.Runtime.Serialization;

/// <summary>Optional field attribute; not done yet.</summary>
public sealed class OptionalFieldAttribute : Attribute
{
    public OptionalFieldAttribute() { throw new NotImplementedException("OptionalFieldAttribute"); }
    public int VersionAdded { get => throw new NotImplementedException("OptionalFieldAttribute.VersionAdded"); set => throw new NotImplementedException("OptionalFieldAttribute.VersionAdded"); }
}
