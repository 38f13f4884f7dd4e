using System;

namespace System.Runtime.Serialization;

/// <summary>Serialization entry; not done yet.</summary>
public struct SerializationEntry
{
    public object Value { get => throw new NotImplementedException("SerializationEntry.Value"); }
    public string Name { get => throw new NotImplementedException("SerializationEntry.Name"); }
    public Type ObjectType { get => throw new NotImplementedException("SerializationEntry.ObjectType"); }
}
