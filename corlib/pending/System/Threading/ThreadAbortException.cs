using System;

namespace System.Threading;

/// <summary>Thread abort exception; not done yet.</summary>
public sealed class ThreadAbortException : SystemException
{
    internal ThreadAbortException() { }
    public object ExceptionState { get => throw new NotImplementedException("ThreadAbortException.ExceptionState"); }
}
