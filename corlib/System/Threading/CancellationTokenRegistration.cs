using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>A callback that waits for a cancellation.</summary>
public readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    private readonly CancellationTokenSource.Node _node;
    private readonly long _id;

    internal CancellationTokenRegistration(CancellationTokenSource.Node node)
    {
        _node = node;
        _id = node.Id;
    }

    public CancellationToken Token => _node == null ? default : new CancellationToken(_node.Source);

    /// <summary>Takes the callback back and waits for it if it is running.</summary>
    public void Dispose()
    {
        if (_node != null && !_node.Source.Unregister(_node)) _node.Source.WaitForCallback(_node);
    }

    public Tasks.ValueTask DisposeAsync()
    {
        if (_node == null || _node.Source.Unregister(_node)) return default;
        return _node.Source.WaitForCallbackAsync(_node);
    }

    /// <summary>Takes the callback back; false when it has run or is running.</summary>
    public bool Unregister() => _node != null && _node.Source.Unregister(_node);

    public bool Equals(CancellationTokenRegistration other) => _node == other._node && _id == other._id;
    public override bool Equals([NotNullWhen(true)] object obj) => obj is CancellationTokenRegistration other && Equals(other);
    public override int GetHashCode() => _node == null ? 0 : _node.GetHashCode() ^ _id.GetHashCode();
    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);
    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);
}
