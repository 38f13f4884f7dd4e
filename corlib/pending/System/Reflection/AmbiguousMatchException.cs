using System;

namespace System.Reflection;

/// <summary>Ambiguous match exception; not done yet.</summary>
public sealed class AmbiguousMatchException : SystemException
{
    public AmbiguousMatchException() { throw new NotImplementedException("AmbiguousMatchException"); }
    public AmbiguousMatchException(string message) { throw new NotImplementedException("AmbiguousMatchException"); }
    public AmbiguousMatchException(string message, Exception inner) { throw new NotImplementedException("AmbiguousMatchException"); }
}
