using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Barrier post phase exception; not done yet.</summary>
public class BarrierPostPhaseException : Exception
{
    public BarrierPostPhaseException() { throw new NotImplementedException("BarrierPostPhaseException"); }
    public BarrierPostPhaseException(Exception innerException) { throw new NotImplementedException("BarrierPostPhaseException"); }
    public BarrierPostPhaseException(string message) { throw new NotImplementedException("BarrierPostPhaseException"); }
    public BarrierPostPhaseException(string message, Exception innerException) { throw new NotImplementedException("BarrierPostPhaseException"); }
    protected BarrierPostPhaseException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("BarrierPostPhaseException"); }
}
