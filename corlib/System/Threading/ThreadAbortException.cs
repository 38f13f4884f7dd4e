using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>The thread is being aborted. Catching it does not end the abort: the VM throws it again after the handler unless ResetAbort was called.</summary>
[Serializable]
public sealed class ThreadAbortException : SystemException
{
    internal ThreadAbortException() : base(SR.Default_ThreadAbortException) { HResult = unchecked((int)0x80131530); }
    private ThreadAbortException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public object ExceptionState => Thread.CurrentThread.AbortReason;
}
