namespace System;

/// <summary>St a thread attribute; not done yet.</summary>
public sealed class STAThreadAttribute : Attribute
{
    public STAThreadAttribute() { throw new NotImplementedException("STAThreadAttribute"); }
}
