using System;

namespace System.Collections;

/// <summary>The Enumerator contract.</summary>
public interface IEnumerator
{
    object Current { get; }
    bool MoveNext();
    void Reset();
}
