using System;

namespace System.Runtime.CompilerServices;

/// <summary>Requires location attribute; not done yet.</summary>
public sealed class RequiresLocationAttribute : Attribute
{
    public RequiresLocationAttribute() { throw new NotImplementedException("RequiresLocationAttribute"); }
}
