using System.Threading.Tasks;

namespace System;

/// <summary>The Async disposable contract.</summary>
public interface IAsyncDisposable
{
    ValueTask DisposeAsync();
}
