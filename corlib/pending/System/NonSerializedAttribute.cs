namespace System;

/// <summary>Non serialized attribute; not done yet.</summary>
public sealed class NonSerializedAttribute : Attribute
{
    public NonSerializedAttribute() { throw new NotImplementedException("NonSerializedAttribute"); }
}
