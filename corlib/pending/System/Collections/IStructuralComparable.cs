using System;

namespace System.Collections;

/// <summary>The Structural comparable contract.</summary>
public interface IStructuralComparable
{
    int CompareTo(object other, IComparer comparer);
}
