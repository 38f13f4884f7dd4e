using System;

namespace System.Runtime.CompilerServices;

/// <summary>Module initializer attribute; not done yet.</summary>
public sealed class ModuleInitializerAttribute : Attribute
{
    public ModuleInitializerAttribute() { throw new NotImplementedException("ModuleInitializerAttribute"); }
}
