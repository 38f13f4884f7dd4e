using System;

namespace System.Threading;

/// <summary>Cancellation token; not done yet.</summary>
public struct CancellationToken : IEquatable<CancellationToken>
{
    public CancellationToken(bool canceled) { throw new NotImplementedException("CancellationToken"); }
    public static CancellationToken None { get => throw new NotImplementedException("CancellationToken.None"); }
    public bool IsCancellationRequested { get => throw new NotImplementedException("CancellationToken.IsCancellationRequested"); }
    public bool CanBeCanceled { get => throw new NotImplementedException("CancellationToken.CanBeCanceled"); }
    public WaitHandle WaitHandle { get => throw new NotImplementedException("CancellationToken.WaitHandle"); }
    public CancellationTokenRegistration Register(Action callback) => throw new NotImplementedException("CancellationToken.Register");
    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext) => throw new NotImplementedException("CancellationToken.Register");
    public CancellationTokenRegistration Register(Action<object> callback, object state) => throw new NotImplementedException("CancellationToken.Register");
    public CancellationTokenRegistration Register(Action<object, CancellationToken> callback, object state) => throw new NotImplementedException("CancellationToken.Register");
    public CancellationTokenRegistration Register(Action<object> callback, object state, bool useSynchronizationContext) => throw new NotImplementedException("CancellationToken.Register");
    public CancellationTokenRegistration UnsafeRegister(Action<object> callback, object state) => throw new NotImplementedException("CancellationToken.UnsafeRegister");
    public CancellationTokenRegistration UnsafeRegister(Action<object, CancellationToken> callback, object state) => throw new NotImplementedException("CancellationToken.UnsafeRegister");
    public bool Equals(CancellationToken other) => throw new NotImplementedException("CancellationToken.Equals");
    public override bool Equals(object other) => throw new NotImplementedException("CancellationToken.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CancellationToken.GetHashCode");
    public static bool operator ==(CancellationToken left, CancellationToken right) => throw new NotImplementedException("CancellationToken");
    public static bool operator !=(CancellationToken left, CancellationToken right) => throw new NotImplementedException("CancellationToken");
    public void ThrowIfCancellationRequested() => throw new NotImplementedException("CancellationToken.ThrowIfCancellationRequested");
}
