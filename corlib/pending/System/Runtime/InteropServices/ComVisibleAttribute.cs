using System;

namespace System.Runtime.InteropServices;

/// <summary>Com visible attribute; not done yet.</summary>
public sealed class ComVisibleAttribute : Attribute
{
    public ComVisibleAttribute(bool visibility) { throw new NotImplementedException("ComVisibleAttribute"); }
    public bool Value { get => throw new NotImplementedException("ComVisibleAttribute.Value"); }
}
