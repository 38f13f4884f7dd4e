using System;

namespace System.Runtime.CompilerServices;

/// <summary>Metadata update original type attribute; not done yet.</summary>
public class MetadataUpdateOriginalTypeAttribute : Attribute
{
    public MetadataUpdateOriginalTypeAttribute(Type originalType) { throw new NotImplementedException("MetadataUpdateOriginalTypeAttribute"); }
    public Type OriginalType { get => throw new NotImplementedException("MetadataUpdateOriginalTypeAttribute.OriginalType"); }
}
