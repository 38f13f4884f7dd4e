using System;

namespace System.Runtime.Serialization;

/// <summary>Safe serialization event args; not done yet.</summary>
public sealed class SafeSerializationEventArgs : EventArgs
{
    internal SafeSerializationEventArgs() { }
    public StreamingContext StreamingContext { get => throw new NotImplementedException("SafeSerializationEventArgs.StreamingContext"); }
    public void AddSerializedState(ISafeSerializationData serializedState) => throw new NotImplementedException("SafeSerializationEventArgs.AddSerializedState");
}
