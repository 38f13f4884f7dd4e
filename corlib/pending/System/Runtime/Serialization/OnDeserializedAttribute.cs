using System;

namespace System.Runtime.Serialization;

/// <summary>On deserialized attribute; not done yet.</summary>
public sealed class OnDeserializedAttribute : Attribute
{
    public OnDeserializedAttribute() { throw new NotImplementedException("OnDeserializedAttribute"); }
}
