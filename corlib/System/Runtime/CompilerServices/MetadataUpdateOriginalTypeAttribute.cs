using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Metadata update original type: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
    public class MetadataUpdateOriginalTypeAttribute : Attribute
    {
        public MetadataUpdateOriginalTypeAttribute(Type originalType) { OriginalType = originalType; }
        public Type OriginalType { get; private set; }
    }
}
