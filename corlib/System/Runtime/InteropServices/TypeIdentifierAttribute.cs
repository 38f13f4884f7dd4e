using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Type identifier: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class TypeIdentifierAttribute : Attribute
    {
        public TypeIdentifierAttribute() { }
        public TypeIdentifierAttribute(string scope, string identifier) { Scope = scope; Identifier = identifier; }
        public string Scope { get; private set; }
        public string Identifier { get; private set; }
    }
}
