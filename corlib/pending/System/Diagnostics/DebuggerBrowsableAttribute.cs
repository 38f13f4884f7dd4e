using System;

namespace System.Diagnostics;

/// <summary>Debugger browsable attribute; not done yet.</summary>
public sealed class DebuggerBrowsableAttribute : Attribute
{
    public DebuggerBrowsableAttribute(DebuggerBrowsableState state) { throw new NotImplementedException("DebuggerBrowsableAttribute"); }
    public DebuggerBrowsableState State { get => throw new NotImplementedException("DebuggerBrowsableAttribute.State"); }
}
