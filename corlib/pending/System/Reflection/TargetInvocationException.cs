using System;

namespace System.Reflection;

/// <summary>Target invocation exception; not done yet.</summary>
public sealed class TargetInvocationException : ApplicationException
{
    public TargetInvocationException(Exception inner) { throw new NotImplementedException("TargetInvocationException"); }
    public TargetInvocationException(string message, Exception inner) { throw new NotImplementedException("TargetInvocationException"); }
}
