using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Create new on metadata update: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class CreateNewOnMetadataUpdateAttribute : Attribute
    {
        public CreateNewOnMetadataUpdateAttribute() { }
    }
}
