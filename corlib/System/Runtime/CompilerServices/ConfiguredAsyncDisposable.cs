using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Asynchronous disposal with a choice of context.</summary>
public readonly struct ConfiguredAsyncDisposable
{
    private readonly IAsyncDisposable _source;
    private readonly bool _captured;

    internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool captured)
    {
        _source = source;
        _captured = captured;
    }

    public ConfiguredValueTaskAwaitable DisposeAsync() => _source.DisposeAsync().ConfigureAwait(_captured);
}
