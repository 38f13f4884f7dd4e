using System;

namespace System.Diagnostics;

/// <summary>Debugger display attribute; not done yet.</summary>
public sealed class DebuggerDisplayAttribute : Attribute
{
    public DebuggerDisplayAttribute(string value) { throw new NotImplementedException("DebuggerDisplayAttribute"); }
    public string Value { get => throw new NotImplementedException("DebuggerDisplayAttribute.Value"); }
    public string Name { get => throw new NotImplementedException("DebuggerDisplayAttribute.Name"); set => throw new NotImplementedException("DebuggerDisplayAttribute.Name"); }
    public string Type { get => throw new NotImplementedException("DebuggerDisplayAttribute.Type"); set => throw new NotImplementedException("DebuggerDisplayAttribute.Type"); }
    public Type Target { get => throw new NotImplementedException("DebuggerDisplayAttribute.Target"); set => throw new NotImplementedException("DebuggerDisplayAttribute.Target"); }
    public string TargetTypeName { get => throw new NotImplementedException("DebuggerDisplayAttribute.TargetTypeName"); set => throw new NotImplementedException("DebuggerDisplayAttribute.TargetTypeName"); }
}
