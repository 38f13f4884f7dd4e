using System;

namespace System.Runtime.CompilerServices;

/// <summary>Reference assembly attribute; not done yet.</summary>
public sealed class ReferenceAssemblyAttribute : Attribute
{
    public ReferenceAssemblyAttribute() { throw new NotImplementedException("ReferenceAssemblyAttribute"); }
    public ReferenceAssemblyAttribute(string description) { throw new NotImplementedException("ReferenceAssemblyAttribute"); }
    public string Description { get => throw new NotImplementedException("ReferenceAssemblyAttribute.Description"); }
}
