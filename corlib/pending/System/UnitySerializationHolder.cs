using System.Runtime.Serialization;

namespace System;

/// <summary>Unity serialization holder; not done yet.</summary>
public sealed class UnitySerializationHolder : ISerializable, IObjectReference
{
    public UnitySerializationHolder(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("UnitySerializationHolder"); }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("UnitySerializationHolder.GetObjectData");
    public object GetRealObject(StreamingContext context) => throw new NotImplementedException("UnitySerializationHolder.GetRealObject");
}
