namespace System;

/// <summary>Thread static attribute; not done yet.</summary>
public class ThreadStaticAttribute : Attribute
{
    public ThreadStaticAttribute() { throw new NotImplementedException("ThreadStaticAttribute"); }
}
