using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Accessed through property: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class AccessedThroughPropertyAttribute : Attribute
    {
        public AccessedThroughPropertyAttribute(string propertyName) { PropertyName = propertyName; }
        public string PropertyName { get; private set; }
    }
}
