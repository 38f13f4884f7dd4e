using System;

namespace System.Runtime;

/// <summary>Ambiguous implementation exception; not done yet.</summary>
public sealed class AmbiguousImplementationException : Exception
{
    public AmbiguousImplementationException() { throw new NotImplementedException("AmbiguousImplementationException"); }
    public AmbiguousImplementationException(string message) { throw new NotImplementedException("AmbiguousImplementationException"); }
    public AmbiguousImplementationException(string message, Exception innerException) { throw new NotImplementedException("AmbiguousImplementationException"); }
}
