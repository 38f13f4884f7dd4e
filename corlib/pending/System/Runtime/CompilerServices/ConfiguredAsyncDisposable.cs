using System;

namespace System.Runtime.CompilerServices;

/// <summary>Configured async disposable; not done yet.</summary>
public struct ConfiguredAsyncDisposable
{
    public ConfiguredValueTaskAwaitable DisposeAsync() => throw new NotImplementedException("ConfiguredAsyncDisposable.DisposeAsync");
}
