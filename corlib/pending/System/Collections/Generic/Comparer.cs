using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>Comparer; not done yet.</summary>
public abstract class Comparer<T> : IComparer, IComparer<T>
{
    protected Comparer() { }
    public static Comparer<T> Default { get => throw new NotImplementedException("Comparer.Default"); }
    public static Comparer<T> Create(Comparison<T> comparison) => throw new NotImplementedException("Comparer.Create");
    public abstract int Compare(T x, T y);
    int IComparer.Compare(object x, object y) => throw new NotImplementedException();
}
