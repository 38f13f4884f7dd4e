using System;

namespace System.Runtime.CompilerServices;

/// <summary>Extension attribute; not done yet.</summary>
public sealed class ExtensionAttribute : Attribute
{
    public ExtensionAttribute() { throw new NotImplementedException("ExtensionAttribute"); }
}
