using System;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Target exception; not done yet.</summary>
public class TargetException : ApplicationException
{
    public TargetException() { throw new NotImplementedException("TargetException"); }
    public TargetException(string message) { throw new NotImplementedException("TargetException"); }
    public TargetException(string message, Exception inner) { throw new NotImplementedException("TargetException"); }
    protected TargetException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("TargetException"); }
}
