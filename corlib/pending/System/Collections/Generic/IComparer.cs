using System;

namespace System.Collections.Generic;

/// <summary>The Comparer contract.</summary>
public interface IComparer<in T>
    where T : allows ref struct
{
    int Compare(T x, T y);
}
