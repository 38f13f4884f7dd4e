using System;

namespace System.Runtime.Serialization;

/// <summary>On serialized attribute; not done yet.</summary>
public sealed class OnSerializedAttribute : Attribute
{
    public OnSerializedAttribute() { throw new NotImplementedException("OnSerializedAttribute"); }
}
