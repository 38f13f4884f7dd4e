using System;

namespace System.Diagnostics
{
    /// <summary>Debugger display: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Delegate, AllowMultiple = true)]
    public sealed class DebuggerDisplayAttribute : Attribute
    {
        public DebuggerDisplayAttribute(string value) { Value = value; }
        public string Value { get; private set; }
        public string Name { get; set; }
        public string Type { get; set; }
        public Type Target { get; set; }
        public string TargetTypeName { get; set; }
    }
}
