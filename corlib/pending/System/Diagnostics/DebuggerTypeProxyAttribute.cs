using System;

namespace System.Diagnostics;

/// <summary>Debugger type proxy attribute; not done yet.</summary>
public sealed class DebuggerTypeProxyAttribute : Attribute
{
    public DebuggerTypeProxyAttribute(Type type) { throw new NotImplementedException("DebuggerTypeProxyAttribute"); }
    public DebuggerTypeProxyAttribute(string typeName) { throw new NotImplementedException("DebuggerTypeProxyAttribute"); }
    public string ProxyTypeName { get => throw new NotImplementedException("DebuggerTypeProxyAttribute.ProxyTypeName"); }
    public Type Target { get => throw new NotImplementedException("DebuggerTypeProxyAttribute.Target"); set => throw new NotImplementedException("DebuggerTypeProxyAttribute.Target"); }
    public string TargetTypeName { get => throw new NotImplementedException("DebuggerTypeProxyAttribute.TargetTypeName"); set => throw new NotImplementedException("DebuggerTypeProxyAttribute.TargetTypeName"); }
}
