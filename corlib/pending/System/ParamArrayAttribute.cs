namespace System;

/// <summary>Param array attribute; not done yet.</summary>
public sealed class ParamArrayAttribute : Attribute
{
    public ParamArrayAttribute() { throw new NotImplementedException("ParamArrayAttribute"); }
}
