using System;

namespace System.Reflection;

/// <summary>Target parameter count exception; not done yet.</summary>
public sealed class TargetParameterCountException : ApplicationException
{
    public TargetParameterCountException() { throw new NotImplementedException("TargetParameterCountException"); }
    public TargetParameterCountException(string message) { throw new NotImplementedException("TargetParameterCountException"); }
    public TargetParameterCountException(string message, Exception inner) { throw new NotImplementedException("TargetParameterCountException"); }
}
