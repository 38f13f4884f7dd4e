using System;

namespace System.Runtime.Serialization
{
    /// <summary>Optional field: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public sealed class OptionalFieldAttribute : Attribute
    {
        public OptionalFieldAttribute() { }
        public int VersionAdded { get; set; }
    }
}
