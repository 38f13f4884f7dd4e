using System;

namespace System.Collections;

/// <summary>The Structural equatable contract.</summary>
public interface IStructuralEquatable
{
    bool Equals(object other, IEqualityComparer comparer);
    int GetHashCode(IEqualityComparer comparer);
}
