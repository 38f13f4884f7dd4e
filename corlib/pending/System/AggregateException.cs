using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace System;

/// <summary>Aggregate exception; not done yet.</summary>
public class AggregateException : Exception
{
    public AggregateException() { throw new NotImplementedException("AggregateException"); }
    public AggregateException(string message) { throw new NotImplementedException("AggregateException"); }
    public AggregateException(string message, Exception innerException) { throw new NotImplementedException("AggregateException"); }
    public AggregateException(IEnumerable<Exception> innerExceptions) { throw new NotImplementedException("AggregateException"); }
    public AggregateException(params Exception[] innerExceptions) { throw new NotImplementedException("AggregateException"); }
    public AggregateException(string message, IEnumerable<Exception> innerExceptions) { throw new NotImplementedException("AggregateException"); }
    public AggregateException(string message, params Exception[] innerExceptions) { throw new NotImplementedException("AggregateException"); }
    protected AggregateException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("AggregateException"); }
    public ReadOnlyCollection<Exception> InnerExceptions { get => throw new NotImplementedException("AggregateException.InnerExceptions"); }
    public override string Message { get => throw new NotImplementedException("AggregateException.Message"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("AggregateException.GetObjectData");
    public override Exception GetBaseException() => throw new NotImplementedException("AggregateException.GetBaseException");
    public void Handle(Func<Exception, bool> predicate) => throw new NotImplementedException("AggregateException.Handle");
    public AggregateException Flatten() => throw new NotImplementedException("AggregateException.Flatten");
    public override string ToString() => throw new NotImplementedException("AggregateException.ToString");
}
