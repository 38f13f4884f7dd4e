using System;

namespace System.Diagnostics
{
    /// <summary>Debugger type proxy: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class DebuggerTypeProxyAttribute : Attribute
    {
        public DebuggerTypeProxyAttribute(Type type) { Target = type; }
        public DebuggerTypeProxyAttribute(string typeName) { }
        public string ProxyTypeName { get; private set; }
        public Type Target { get; set; }
        public string TargetTypeName { get; set; }
    }
}
