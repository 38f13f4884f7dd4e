using System;

namespace System.Diagnostics;

/// <summary>Stack trace hidden attribute; not done yet.</summary>
public sealed class StackTraceHiddenAttribute : Attribute
{
    public StackTraceHiddenAttribute() { throw new NotImplementedException("StackTraceHiddenAttribute"); }
}
