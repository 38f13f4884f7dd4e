using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Does not return attribute; not done yet.</summary>
public sealed class DoesNotReturnAttribute : Attribute
{
    public DoesNotReturnAttribute() { throw new NotImplementedException("DoesNotReturnAttribute"); }
}
