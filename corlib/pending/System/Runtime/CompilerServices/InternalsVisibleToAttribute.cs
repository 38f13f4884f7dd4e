using System;

namespace System.Runtime.CompilerServices;

/// <summary>Internals visible to attribute; not done yet.</summary>
public sealed class InternalsVisibleToAttribute : Attribute
{
    public InternalsVisibleToAttribute(string assemblyName) { throw new NotImplementedException("InternalsVisibleToAttribute"); }
    public string AssemblyName { get => throw new NotImplementedException("InternalsVisibleToAttribute.AssemblyName"); }
    public bool AllInternalsVisible { get => throw new NotImplementedException("InternalsVisibleToAttribute.AllInternalsVisible"); set => throw new NotImplementedException("InternalsVisibleToAttribute.AllInternalsVisible"); }
}
