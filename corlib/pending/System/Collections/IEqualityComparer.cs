using System;

namespace System.Collections;

/// <summary>The Equality comparer contract.</summary>
public interface IEqualityComparer
{
    bool Equals(object x, object y);
    int GetHashCode(object obj);
}
