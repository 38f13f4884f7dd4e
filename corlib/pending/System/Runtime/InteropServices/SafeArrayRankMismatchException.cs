using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Safe array rank mismatch exception; not done yet.</summary>
public class SafeArrayRankMismatchException : SystemException
{
    public SafeArrayRankMismatchException() { throw new NotImplementedException("SafeArrayRankMismatchException"); }
    public SafeArrayRankMismatchException(string message) { throw new NotImplementedException("SafeArrayRankMismatchException"); }
    public SafeArrayRankMismatchException(string message, Exception inner) { throw new NotImplementedException("SafeArrayRankMismatchException"); }
    protected SafeArrayRankMismatchException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("SafeArrayRankMismatchException"); }
}
