using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Reference assembly: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class ReferenceAssemblyAttribute : Attribute
    {
        public ReferenceAssemblyAttribute() { }
        public ReferenceAssemblyAttribute(string description) { Description = description; }
        public string Description { get; private set; }
    }
}
