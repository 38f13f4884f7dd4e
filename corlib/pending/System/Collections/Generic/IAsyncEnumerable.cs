using System;
using System.Threading;

namespace System.Collections.Generic;

/// <summary>The Async enumerable contract.</summary>
public interface IAsyncEnumerable<out T>
    where T : allows ref struct
{
    IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
}
