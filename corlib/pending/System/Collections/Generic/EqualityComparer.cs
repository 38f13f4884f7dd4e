using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Equality comparer; not done yet.</summary>
public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
{
    protected EqualityComparer() { }
    public static EqualityComparer<T> Default { get => throw new NotImplementedException("EqualityComparer.Default"); }
    public static EqualityComparer<T> Create(Func<T, T, bool> equals, Func<T, int> getHashCode = null) => throw new NotImplementedException("EqualityComparer.Create");
    public abstract bool Equals(T x, T y);
    public abstract int GetHashCode(T obj);
    int IEqualityComparer.GetHashCode(object obj) => throw new NotImplementedException();
    bool IEqualityComparer.Equals(object x, object y) => throw new NotImplementedException();
}
