namespace System;

/// <summary>Context static attribute; not done yet.</summary>
public class ContextStaticAttribute : Attribute
{
    public ContextStaticAttribute() { throw new NotImplementedException("ContextStaticAttribute"); }
}
