using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Prog id: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    public sealed class ProgIdAttribute : Attribute
    {
        public ProgIdAttribute(string progId) { Value = progId; }
        public string Value { get; private set; }
    }
}
