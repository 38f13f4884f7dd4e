using System;

namespace System.Runtime.InteropServices.Marshalling
{
    /// <summary>Contiguous collection marshaller: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class ContiguousCollectionMarshallerAttribute : Attribute
    {
        public ContiguousCollectionMarshallerAttribute() { }
    }
}
