using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>An asynchronous sequence with a token and a choice of context.</summary>
public readonly struct ConfiguredCancelableAsyncEnumerable<T> where T : allows ref struct
{
    private readonly IAsyncEnumerable<T> _enumerable;
    private readonly CancellationToken _token;
    private readonly bool _captured;

    internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> enumerable, bool captured, CancellationToken token)
    {
        _enumerable = enumerable;
        _captured = captured;
        _token = token;
    }

    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredCancelableAsyncEnumerable<T>(_enumerable, continueOnCapturedContext, _token);
    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) => new ConfiguredCancelableAsyncEnumerable<T>(_enumerable, _captured, cancellationToken);
    public Enumerator GetAsyncEnumerator() => new Enumerator(_enumerable.GetAsyncEnumerator(_token), _captured);

    public readonly struct Enumerator
    {
        private readonly IAsyncEnumerator<T> _enumerator;
        private readonly bool _captured;

        internal Enumerator(IAsyncEnumerator<T> enumerator, bool captured)
        {
            _enumerator = enumerator;
            _captured = captured;
        }

        public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() => _enumerator.MoveNextAsync().ConfigureAwait(_captured);
        public T Current => _enumerator.Current;
        public ConfiguredValueTaskAwaitable DisposeAsync() => _enumerator.DisposeAsync().ConfigureAwait(_captured);
    }
}
