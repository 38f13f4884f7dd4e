using System;

namespace System.Runtime.Serialization;

/// <summary>Streaming context; not done yet.</summary>
public struct StreamingContext
{
    public StreamingContext(StreamingContextStates state) { throw new NotImplementedException("StreamingContext"); }
    public StreamingContext(StreamingContextStates state, object additional) { throw new NotImplementedException("StreamingContext"); }
    public StreamingContextStates State { get => throw new NotImplementedException("StreamingContext.State"); }
    public object Context { get => throw new NotImplementedException("StreamingContext.Context"); }
    public override bool Equals(object obj) => throw new NotImplementedException("StreamingContext.Equals");
    public override int GetHashCode() => throw new NotImplementedException("StreamingContext.GetHashCode");
}
