using System;

namespace System.Reflection
{
    /// <summary>Assembly product: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyProductAttribute : Attribute
    {
        public AssemblyProductAttribute(string product) { Product = product; }
        public string Product { get; private set; }
    }
}
