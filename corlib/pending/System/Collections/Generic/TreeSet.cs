using System;

namespace System.Collections.Generic;

/// <summary>Tree set; not done yet.</summary>
public sealed class TreeSet<T> : SortedSet<T>
{
    public TreeSet() { throw new NotImplementedException("TreeSet"); }
    public TreeSet(IComparer<T> comparer) { throw new NotImplementedException("TreeSet"); }
}
