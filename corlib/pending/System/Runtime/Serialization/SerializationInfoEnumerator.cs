using System;
using System.Collections;

namespace System.Runtime.Serialization;

/// <summary>Serialization info enumerator; not done yet.</summary>
public sealed class SerializationInfoEnumerator : IEnumerator
{
    internal SerializationInfoEnumerator() { }
    public SerializationEntry Current { get => throw new NotImplementedException("SerializationInfoEnumerator.Current"); }
    public string Name { get => throw new NotImplementedException("SerializationInfoEnumerator.Name"); }
    public object Value { get => throw new NotImplementedException("SerializationInfoEnumerator.Value"); }
    public Type ObjectType { get => throw new NotImplementedException("SerializationInfoEnumerator.ObjectType"); }
    public bool MoveNext() => throw new NotImplementedException("SerializationInfoEnumerator.MoveNext");
    public void Reset() => throw new NotImplementedException("SerializationInfoEnumerator.Reset");
    object IEnumerator.Current { get => throw new NotImplementedException(); }
}
