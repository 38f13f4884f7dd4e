using System;

namespace System.Runtime.Serialization;

/// <summary>On deserializing attribute; not done yet.</summary>
public sealed class OnDeserializingAttribute : Attribute
{
    public OnDeserializingAttribute() { throw new NotImplementedException("OnDeserializingAttribute"); }
}
