using System;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Invalid filter criteria exception; not done yet.</summary>
public class InvalidFilterCriteriaException : ApplicationException
{
    public InvalidFilterCriteriaException() { throw new NotImplementedException("InvalidFilterCriteriaException"); }
    public InvalidFilterCriteriaException(string message) { throw new NotImplementedException("InvalidFilterCriteriaException"); }
    public InvalidFilterCriteriaException(string message, Exception inner) { throw new NotImplementedException("InvalidFilterCriteriaException"); }
    protected InvalidFilterCriteriaException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("InvalidFilterCriteriaException"); }
}
