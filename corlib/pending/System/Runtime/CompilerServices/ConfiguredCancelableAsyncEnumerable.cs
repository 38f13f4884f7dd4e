using System;
using System.Threading;

namespace System.Runtime.CompilerServices;

/// <summary>Configured cancelable async enumerable; not done yet.</summary>
public struct ConfiguredCancelableAsyncEnumerable<T>
        where T : allows ref struct
{
    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) => throw new NotImplementedException("ConfiguredCancelableAsyncEnumerable.ConfigureAwait");
    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) => throw new NotImplementedException("ConfiguredCancelableAsyncEnumerable.WithCancellation");
    public ConfiguredCancelableAsyncEnumerable<T>.Enumerator GetAsyncEnumerator() => throw new NotImplementedException("ConfiguredCancelableAsyncEnumerable.GetAsyncEnumerator");
    /// <summary>Enumerator; not done yet.</summary>
    public struct Enumerator
    {
        public T Current { get => throw new NotImplementedException("Enumerator.Current"); }
        public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() => throw new NotImplementedException("Enumerator.MoveNextAsync");
        public ConfiguredValueTaskAwaitable DisposeAsync() => throw new NotImplementedException("Enumerator.DisposeAsync");
    }
}
