using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>The action after a barrier's phase failed.</summary>
[Serializable]
public class BarrierPostPhaseException : Exception
{
    public BarrierPostPhaseException() : this((string)null) { }
    public BarrierPostPhaseException(Exception innerException) : this(null, innerException) { }
    public BarrierPostPhaseException(string message) : this(message, null) { }
    public BarrierPostPhaseException(string message, Exception innerException) : base(message ?? SR.Default_BarrierPostPhaseException, innerException) { }
    protected BarrierPostPhaseException(SerializationInfo info, StreamingContext context) : base(info, context) { }
}
