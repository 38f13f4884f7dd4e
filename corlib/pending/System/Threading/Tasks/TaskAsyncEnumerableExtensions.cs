using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Threading.Tasks;

/// <summary>Task async enumerable extensions; not done yet.</summary>
public static class TaskAsyncEnumerableExtensions
{
    public static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext) => throw new NotImplementedException("TaskAsyncEnumerableExtensions.ConfigureAwait");
    public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(this IAsyncEnumerable<T> source, bool continueOnCapturedContext)
        where T : allows ref struct => throw new NotImplementedException("TaskAsyncEnumerableExtensions.ConfigureAwait");
    public static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken)
        where T : allows ref struct => throw new NotImplementedException("TaskAsyncEnumerableExtensions.WithCancellation");
    public static IEnumerable<T> ToBlockingEnumerable<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken = default) => throw new NotImplementedException("TaskAsyncEnumerableExtensions.ToBlockingEnumerable");
}
