namespace System;

/// <summary>Mt a thread attribute; not done yet.</summary>
public sealed class MTAThreadAttribute : Attribute
{
    public MTAThreadAttribute() { throw new NotImplementedException("MTAThreadAttribute"); }
}
