using System;

namespace System.Diagnostics;

/// <summary>Unreachable exception; not done yet.</summary>
public sealed class UnreachableException : Exception
{
    public UnreachableException() { throw new NotImplementedException("UnreachableException"); }
    public UnreachableException(string message) { throw new NotImplementedException("UnreachableException"); }
    public UnreachableException(string message, Exception innerException) { throw new NotImplementedException("UnreachableException"); }
}
