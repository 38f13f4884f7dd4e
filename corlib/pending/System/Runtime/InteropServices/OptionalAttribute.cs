using System;

namespace System.Runtime.InteropServices;

/// <summary>Optional attribute; not done yet.</summary>
public sealed class OptionalAttribute : Attribute
{
    public OptionalAttribute() { throw new NotImplementedException("OptionalAttribute"); }
}
