using System;

namespace System.Diagnostics;

/// <summary>Debugger disable user unhandled exceptions attribute; not done yet.</summary>
public sealed class DebuggerDisableUserUnhandledExceptionsAttribute : Attribute
{
    public DebuggerDisableUserUnhandledExceptionsAttribute() { throw new NotImplementedException("DebuggerDisableUserUnhandledExceptionsAttribute"); }
}
