namespace System;

/// <summary>Flags attribute; not done yet.</summary>
public class FlagsAttribute : Attribute
{
    public FlagsAttribute() { throw new NotImplementedException("FlagsAttribute"); }
}
