using System;

namespace System.Collections.Generic;

/// <summary>Object equality comparer; not done yet.</summary>
public sealed class ObjectEqualityComparer<T> : EqualityComparer<T>
{
    public ObjectEqualityComparer() { throw new NotImplementedException("ObjectEqualityComparer"); }
    public override bool Equals(T x, T y) => throw new NotImplementedException("ObjectEqualityComparer.Equals");
    public override int GetHashCode(T obj) => throw new NotImplementedException("ObjectEqualityComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("ObjectEqualityComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ObjectEqualityComparer.GetHashCode");
}
