using System;

namespace System.Runtime.CompilerServices;

/// <summary>Metadata update deleted attribute; not done yet.</summary>
public sealed class MetadataUpdateDeletedAttribute : Attribute
{
    public MetadataUpdateDeletedAttribute() { throw new NotImplementedException("MetadataUpdateDeletedAttribute"); }
}
