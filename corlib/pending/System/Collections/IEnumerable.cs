using System;

namespace System.Collections;

/// <summary>The Enumerable contract.</summary>
public interface IEnumerable
{
    IEnumerator GetEnumerator();
}
