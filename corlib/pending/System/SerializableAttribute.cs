namespace System;

/// <summary>Serializable attribute; not done yet.</summary>
public sealed class SerializableAttribute : Attribute
{
    public SerializableAttribute() { throw new NotImplementedException("SerializableAttribute"); }
}
