using System.Runtime.Serialization;
using System.Threading;

namespace System;

/// <summary>Operation canceled exception; not done yet.</summary>
public class OperationCanceledException : SystemException
{
    public OperationCanceledException() { throw new NotImplementedException("OperationCanceledException"); }
    public OperationCanceledException(string message) { throw new NotImplementedException("OperationCanceledException"); }
    public OperationCanceledException(string message, Exception innerException) { throw new NotImplementedException("OperationCanceledException"); }
    public OperationCanceledException(CancellationToken token) { throw new NotImplementedException("OperationCanceledException"); }
    public OperationCanceledException(string message, CancellationToken token) { throw new NotImplementedException("OperationCanceledException"); }
    public OperationCanceledException(string message, Exception innerException, CancellationToken token) { throw new NotImplementedException("OperationCanceledException"); }
    protected OperationCanceledException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("OperationCanceledException"); }
    public CancellationToken CancellationToken { get => throw new NotImplementedException("OperationCanceledException.CancellationToken"); }
}
