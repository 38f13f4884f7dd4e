using System;

namespace System.Collections.Generic;

/// <summary>Generic comparer; not done yet.</summary>
public sealed class GenericComparer<T> : Comparer<T>
        where T : IComparable<T>
{
    public GenericComparer() { throw new NotImplementedException("GenericComparer"); }
    public override int Compare(T x, T y) => throw new NotImplementedException("GenericComparer.Compare");
    public override bool Equals(object obj) => throw new NotImplementedException("GenericComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("GenericComparer.GetHashCode");
}
