using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Contiguous collection marshaller attribute; not done yet.</summary>
public sealed class ContiguousCollectionMarshallerAttribute : Attribute
{
    public ContiguousCollectionMarshallerAttribute() { throw new NotImplementedException("ContiguousCollectionMarshallerAttribute"); }
}
