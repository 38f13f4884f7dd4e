using System;

namespace System.Threading;

/// <summary>Thread start exception; not done yet.</summary>
public sealed class ThreadStartException : SystemException
{
    internal ThreadStartException() { }
}
