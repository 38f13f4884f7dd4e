using System;

namespace System.Runtime.InteropServices;

/// <summary>Default char set attribute; not done yet.</summary>
public sealed class DefaultCharSetAttribute : Attribute
{
    public DefaultCharSetAttribute(CharSet charSet) { throw new NotImplementedException("DefaultCharSetAttribute"); }
    public CharSet CharSet { get => throw new NotImplementedException("DefaultCharSetAttribute.CharSet"); }
}
