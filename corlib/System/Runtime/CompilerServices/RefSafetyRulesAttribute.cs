using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Ref safety rules: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Module, Inherited = false)]
    public sealed class RefSafetyRulesAttribute : Attribute
    {
        public RefSafetyRulesAttribute(int version) { Version = version; }
        public int Version { get; private set; }
    }
}
