using System;

namespace System.Runtime.CompilerServices;

/// <summary>Enumerator cancellation attribute; not done yet.</summary>
public sealed class EnumeratorCancellationAttribute : Attribute
{
    public EnumeratorCancellationAttribute() { throw new NotImplementedException("EnumeratorCancellationAttribute"); }
}
