using System;

namespace System.Runtime.CompilerServices;

/// <summary>Disable runtime marshalling attribute; not done yet.</summary>
public sealed class DisableRuntimeMarshallingAttribute : Attribute
{
    public DisableRuntimeMarshallingAttribute() { throw new NotImplementedException("DisableRuntimeMarshallingAttribute"); }
}
