using System;

namespace System.Collections.Generic;

/// <summary>Object comparer; not done yet.</summary>
public sealed class ObjectComparer<T> : Comparer<T>
{
    public ObjectComparer() { throw new NotImplementedException("ObjectComparer"); }
    public override int Compare(T x, T y) => throw new NotImplementedException("ObjectComparer.Compare");
    public override bool Equals(object obj) => throw new NotImplementedException("ObjectComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ObjectComparer.GetHashCode");
}
