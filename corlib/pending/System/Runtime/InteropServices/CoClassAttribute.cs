using System;

namespace System.Runtime.InteropServices;

/// <summary>Co class attribute; not done yet.</summary>
public sealed class CoClassAttribute : Attribute
{
    public CoClassAttribute(Type coClass) { throw new NotImplementedException("CoClassAttribute"); }
    public Type CoClass { get => throw new NotImplementedException("CoClassAttribute.CoClass"); }
}
