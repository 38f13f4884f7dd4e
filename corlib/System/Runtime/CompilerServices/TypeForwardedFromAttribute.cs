using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Type forwarded from: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class TypeForwardedFromAttribute : Attribute
    {
        public TypeForwardedFromAttribute(string assemblyFullName) { AssemblyFullName = assemblyFullName; }
        public string AssemblyFullName { get; private set; }
    }
}
