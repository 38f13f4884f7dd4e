using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Metadata update deleted: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All, Inherited = false)]
    public sealed class MetadataUpdateDeletedAttribute : Attribute
    {
        public MetadataUpdateDeletedAttribute() { }
    }
}
