using System;

namespace System.Runtime.CompilerServices;

/// <summary>Is read only attribute; not done yet.</summary>
public sealed class IsReadOnlyAttribute : Attribute
{
    public IsReadOnlyAttribute() { throw new NotImplementedException("IsReadOnlyAttribute"); }
}
