using System;
using System.Collections;

namespace System.Collections.Generic;

/// <summary>The Enumerator contract.</summary>
public interface IEnumerator<out T> : IDisposable, IEnumerator
    where T : allows ref struct
{
    T Current { get; }
}
