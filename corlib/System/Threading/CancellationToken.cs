using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Tells work that it shall stop.</summary>
public readonly struct CancellationToken : IEquatable<CancellationToken>
{
    private readonly CancellationTokenSource _source;

    internal CancellationToken(CancellationTokenSource source) => _source = source;
    public CancellationToken(bool canceled) => _source = canceled ? CancellationTokenSource.Canceled : null;

    public static CancellationToken None => default;
    public bool IsCancellationRequested => _source != null && _source.IsCancellationRequested;
    public bool CanBeCanceled => _source != null;
    public WaitHandle WaitHandle => (_source ?? CancellationTokenSource.Never).WaitHandle;
    internal CancellationTokenSource Source => _source;

    /// <summary>Calls back on cancellation; at once if that has happened.</summary>
    public CancellationTokenRegistration Register(Action callback) => Register(callback, false);

    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Add((Action<object>)(static s => ((Action)s)()), callback, useSynchronizationContext, true);
    }

    public CancellationTokenRegistration Register(Action<object> callback, object state) => Add(callback, state, false, true);
    public CancellationTokenRegistration Register(Action<object, CancellationToken> callback, object state) => Add(callback, state, false, true);
    public CancellationTokenRegistration Register(Action<object> callback, object state, bool useSynchronizationContext) => Add(callback, state, useSynchronizationContext, true);
    public CancellationTokenRegistration UnsafeRegister(Action<object> callback, object state) => Add(callback, state, false, false);
    public CancellationTokenRegistration UnsafeRegister(Action<object, CancellationToken> callback, object state) => Add(callback, state, false, false);

    private CancellationTokenRegistration Add(Delegate callback, object state, bool useSynchronizationContext, bool flow)
    {
        if (callback == null) ThrowHelper.ArgumentNull("callback");
        if (_source == null) return default;
        return _source.Register(callback, state, useSynchronizationContext ? SynchronizationContext.Current : null, flow ? ExecutionContext.Capture() : null);
    }

    public bool Equals(CancellationToken other) => _source == other._source;
    public override bool Equals([NotNullWhen(true)] object other) => other is CancellationToken token && Equals(token);
    public override int GetHashCode() => (_source ?? CancellationTokenSource.Never).GetHashCode();
    public static bool operator ==(CancellationToken left, CancellationToken right) => left.Equals(right);
    public static bool operator !=(CancellationToken left, CancellationToken right) => !left.Equals(right);

    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested) throw new OperationCanceledException(SR.Default_OperationCanceledException, this);
    }
}
