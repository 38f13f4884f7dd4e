using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>The Enumerable contract.</summary>
public interface IEnumerable<out T> : IEnumerable
    where T : allows ref struct
{
    IEnumerator<T> GetEnumerator();
}
