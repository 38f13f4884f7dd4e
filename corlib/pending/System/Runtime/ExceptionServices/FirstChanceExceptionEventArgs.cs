using System;

namespace System.Runtime.ExceptionServices;

/// <summary>First chance exception event args; not done yet.</summary>
public class FirstChanceExceptionEventArgs : EventArgs
{
    public FirstChanceExceptionEventArgs(Exception exception) { throw new NotImplementedException("FirstChanceExceptionEventArgs"); }
    public Exception Exception { get => throw new NotImplementedException("FirstChanceExceptionEventArgs.Exception"); }
}
