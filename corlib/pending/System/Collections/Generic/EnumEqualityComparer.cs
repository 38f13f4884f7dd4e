using System;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Enum equality comparer; not done yet.</summary>
public sealed class EnumEqualityComparer<T> : EqualityComparer<T>, ISerializable
        where T : struct, Enum
{
    public EnumEqualityComparer() { throw new NotImplementedException("EnumEqualityComparer"); }
    public override bool Equals(T x, T y) => throw new NotImplementedException("EnumEqualityComparer.Equals");
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("EnumEqualityComparer.GetObjectData");
    public override int GetHashCode(T obj) => throw new NotImplementedException("EnumEqualityComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("EnumEqualityComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("EnumEqualityComparer.GetHashCode");
}
