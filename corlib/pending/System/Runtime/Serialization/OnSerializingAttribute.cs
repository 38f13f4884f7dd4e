using System;

namespace System.Runtime.Serialization;

/// <summary>On serializing attribute; not done yet.</summary>
public sealed class OnSerializingAttribute : Attribute
{
    public OnSerializingAttribute() { throw new NotImplementedException("OnSerializingAttribute"); }
}
