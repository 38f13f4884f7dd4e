using System;

namespace System.Collections.Generic;

/// <summary>The Equality comparer contract.</summary>
public interface IEqualityComparer<in T>
    where T : allows ref struct
{
    bool Equals(T x, T y);
    int GetHashCode(T obj);
}
