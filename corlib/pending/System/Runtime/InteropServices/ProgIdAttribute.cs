using System;

namespace System.Runtime.InteropServices;

/// <summary>Prog id attribute; not done yet.</summary>
public sealed class ProgIdAttribute : Attribute
{
    public ProgIdAttribute(string progId) { throw new NotImplementedException("ProgIdAttribute"); }
    public string Value { get => throw new NotImplementedException("ProgIdAttribute.Value"); }
}
