using System;

namespace System.Diagnostics;

/// <summary>Debugger hidden attribute; not done yet.</summary>
public sealed class DebuggerHiddenAttribute : Attribute
{
    public DebuggerHiddenAttribute() { throw new NotImplementedException("DebuggerHiddenAttribute"); }
}
