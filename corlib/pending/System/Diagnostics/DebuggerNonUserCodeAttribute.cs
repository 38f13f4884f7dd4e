using System;

namespace System.Diagnostics;

/// <summary>Debugger non user code attribute; not done yet.</summary>
public sealed class DebuggerNonUserCodeAttribute : Attribute
{
    public DebuggerNonUserCodeAttribute() { throw new NotImplementedException("DebuggerNonUserCodeAttribute"); }
}
