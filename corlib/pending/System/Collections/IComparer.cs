using System;

namespace System.Collections;

/// <summary>The Comparer contract.</summary>
public interface IComparer
{
    int Compare(object x, object y);
}
