using System;

namespace System.Runtime.CompilerServices;

/// <summary>Create new on metadata update attribute; not done yet.</summary>
public sealed class CreateNewOnMetadataUpdateAttribute : Attribute
{
    public CreateNewOnMetadataUpdateAttribute() { throw new NotImplementedException("CreateNewOnMetadataUpdateAttribute"); }
}
