using System.Runtime.Serialization;
using System.Threading;

namespace System;

/// <summary>Work was cancelled through a token.</summary>
[Serializable]
public class OperationCanceledException : SystemException
{
    private CancellationToken _cancellationToken;

    public CancellationToken CancellationToken => _cancellationToken;

    public OperationCanceledException() : base(SR.Default_OperationCanceledException) { HResult = unchecked((int)0x8013153B); }
    public OperationCanceledException(string message) : base(message ?? SR.Default_OperationCanceledException) { HResult = unchecked((int)0x8013153B); }
    public OperationCanceledException(string message, Exception innerException) : base(message ?? SR.Default_OperationCanceledException, innerException) { HResult = unchecked((int)0x8013153B); }
    public OperationCanceledException(CancellationToken token) : this() { _cancellationToken = token; }
    public OperationCanceledException(string message, CancellationToken token) : this(message) { _cancellationToken = token; }
    public OperationCanceledException(string message, Exception innerException, CancellationToken token) : this(message, innerException) { _cancellationToken = token; }
    protected OperationCanceledException(SerializationInfo info, StreamingContext context) : base(info, context) { }
}
