namespace System;

/// <summary>Data about an exception that nobody caught.</summary>
[Serializable]
public class UnhandledExceptionEventArgs : EventArgs
{
    public UnhandledExceptionEventArgs(object exception, bool isTerminating)
    {
        ExceptionObject = exception;
        IsTerminating = isTerminating;
    }

    public object ExceptionObject { get; }
    public bool IsTerminating { get; }
}
