using System;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Nullable equality comparer; not done yet.</summary>
public sealed class NullableEqualityComparer<T> : EqualityComparer<T?>, ISerializable
        where T : struct
{
    public NullableEqualityComparer() { throw new NotImplementedException("NullableEqualityComparer"); }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("NullableEqualityComparer.GetObjectData");
    public override bool Equals(T? x, T? y) => throw new NotImplementedException("NullableEqualityComparer.Equals");
    public override int GetHashCode(T? obj) => throw new NotImplementedException("NullableEqualityComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("NullableEqualityComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("NullableEqualityComparer.GetHashCode");
}
