using System;

namespace System.Collections.Generic;

/// <summary>Generic equality comparer; not done yet.</summary>
public sealed class GenericEqualityComparer<T> : EqualityComparer<T>
        where T : IEquatable<T>
{
    public GenericEqualityComparer() { throw new NotImplementedException("GenericEqualityComparer"); }
    public override bool Equals(T x, T y) => throw new NotImplementedException("GenericEqualityComparer.Equals");
    public override int GetHashCode(T obj) => throw new NotImplementedException("GenericEqualityComparer.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("GenericEqualityComparer.Equals");
    public override int GetHashCode() => throw new NotImplementedException("GenericEqualityComparer.GetHashCode");
}
