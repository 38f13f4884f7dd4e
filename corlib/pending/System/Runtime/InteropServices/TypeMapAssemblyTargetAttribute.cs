using System;

namespace System.Runtime.InteropServices;

/// <summary>Type map assembly target attribute; not done yet.</summary>
public sealed class TypeMapAssemblyTargetAttribute<TTypeMapGroup> : Attribute
{
    public TypeMapAssemblyTargetAttribute(string assemblyName) { throw new NotImplementedException("TypeMapAssemblyTargetAttribute"); }
}
