using System;
using System.Collections.Generic;

namespace System.Numerics;

/// <summary>Total order ieee754 comparer; not done yet.</summary>
public struct TotalOrderIeee754Comparer<T> : IComparer<T>, IEqualityComparer<T>, IEquatable<TotalOrderIeee754Comparer<T>>
        where T : IFloatingPointIeee754<T>
{
    public int Compare(T x, T y) => throw new NotImplementedException("TotalOrderIeee754Comparer.Compare");
    public bool Equals(T x, T y) => throw new NotImplementedException("TotalOrderIeee754Comparer.Equals");
    public int GetHashCode(T obj) => throw new NotImplementedException("TotalOrderIeee754Comparer.GetHashCode");
    public bool Equals(TotalOrderIeee754Comparer<T> other) => throw new NotImplementedException("TotalOrderIeee754Comparer.Equals");
    public override bool Equals(object obj) => throw new NotImplementedException("TotalOrderIeee754Comparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("TotalOrderIeee754Comparer.GetHashCode");
}
