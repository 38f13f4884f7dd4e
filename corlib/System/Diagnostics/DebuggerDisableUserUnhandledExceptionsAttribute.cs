using System;

namespace System.Diagnostics
{
    /// <summary>Debugger disable user unhandled exceptions: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class DebuggerDisableUserUnhandledExceptionsAttribute : Attribute
    {
        public DebuggerDisableUserUnhandledExceptionsAttribute() { }
    }
}
