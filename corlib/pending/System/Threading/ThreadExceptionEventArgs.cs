using System;

namespace System.Threading;

/// <summary>Thread exception event args; not done yet.</summary>
public class ThreadExceptionEventArgs : EventArgs
{
    public ThreadExceptionEventArgs(Exception t) { throw new NotImplementedException("ThreadExceptionEventArgs"); }
    public Exception Exception { get => throw new NotImplementedException("ThreadExceptionEventArgs.Exception"); }
}
