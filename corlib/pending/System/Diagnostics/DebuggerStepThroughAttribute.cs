using System;

namespace System.Diagnostics;

/// <summary>Debugger step through attribute; not done yet.</summary>
public sealed class DebuggerStepThroughAttribute : Attribute
{
    public DebuggerStepThroughAttribute() { throw new NotImplementedException("DebuggerStepThroughAttribute"); }
}
