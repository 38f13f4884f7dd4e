namespace System;

/// <summary>Unhandled exception event args; not done yet.</summary>
public class UnhandledExceptionEventArgs : EventArgs
{
    public UnhandledExceptionEventArgs(object exception, bool isTerminating) { throw new NotImplementedException("UnhandledExceptionEventArgs"); }
    public object ExceptionObject { get => throw new NotImplementedException("UnhandledExceptionEventArgs.ExceptionObject"); }
    public bool IsTerminating { get => throw new NotImplementedException("UnhandledExceptionEventArgs.IsTerminating"); }
}
