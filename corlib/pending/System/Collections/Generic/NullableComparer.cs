using System;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Nullable comparer; not done yet.</summary>
public sealed class NullableComparer<T> : Comparer<T?>, ISerializable
        where T : struct
{
    public NullableComparer() { throw new NotImplementedException("NullableComparer"); }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("NullableComparer.GetObjectData");
    public override int Compare(T? x, T? y) => throw new NotImplementedException("NullableComparer.Compare");
    public override bool Equals(object obj) => throw new NotImplementedException("NullableComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("NullableComparer.GetHashCode");
}
