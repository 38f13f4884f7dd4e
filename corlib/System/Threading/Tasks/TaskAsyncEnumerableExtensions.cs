namespace System.Threading.Tasks;

/// <summary>Ways to await asynchronous sequences and disposal.</summary>
public static class TaskAsyncEnumerableExtensions
{
    public static Runtime.CompilerServices.ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext)
        => new Runtime.CompilerServices.ConfiguredAsyncDisposable(source, continueOnCapturedContext);
    public static Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(this Collections.Generic.IAsyncEnumerable<T> source, bool continueOnCapturedContext)
        => new Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<T>(source, continueOnCapturedContext, default);
    public static Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(this Collections.Generic.IAsyncEnumerable<T> source, CancellationToken cancellationToken)
        => new Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<T>(source, true, cancellationToken);
}
