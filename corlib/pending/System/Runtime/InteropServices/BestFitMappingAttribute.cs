using System;

namespace System.Runtime.InteropServices;

/// <summary>Best fit mapping attribute; not done yet.</summary>
public sealed class BestFitMappingAttribute : Attribute
{
    public bool ThrowOnUnmappableChar;
    public BestFitMappingAttribute(bool BestFitMapping) { throw new NotImplementedException("BestFitMappingAttribute"); }
    public bool BestFitMapping { get => throw new NotImplementedException("BestFitMappingAttribute.BestFitMapping"); }
}
