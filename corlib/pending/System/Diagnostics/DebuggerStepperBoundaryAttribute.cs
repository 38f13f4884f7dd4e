using System;

namespace System.Diagnostics;

/// <summary>Debugger stepper boundary attribute; not done yet.</summary>
public sealed class DebuggerStepperBoundaryAttribute : Attribute
{
    public DebuggerStepperBoundaryAttribute() { throw new NotImplementedException("DebuggerStepperBoundaryAttribute"); }
}
