using System;

namespace System.Runtime.InteropServices;

/// <summary>Guid attribute; not done yet.</summary>
public sealed class GuidAttribute : Attribute
{
    public GuidAttribute(string guid) { throw new NotImplementedException("GuidAttribute"); }
    public string Value { get => throw new NotImplementedException("GuidAttribute.Value"); }
}
