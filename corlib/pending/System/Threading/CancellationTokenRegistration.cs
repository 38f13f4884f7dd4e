using System;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Cancellation token registration; not done yet.</summary>
public struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    public CancellationToken Token { get => throw new NotImplementedException("CancellationTokenRegistration.Token"); }
    public void Dispose() => throw new NotImplementedException("CancellationTokenRegistration.Dispose");
    public ValueTask DisposeAsync() => throw new NotImplementedException("CancellationTokenRegistration.DisposeAsync");
    public bool Unregister() => throw new NotImplementedException("CancellationTokenRegistration.Unregister");
    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => throw new NotImplementedException("CancellationTokenRegistration");
    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => throw new NotImplementedException("CancellationTokenRegistration");
    public override bool Equals(object obj) => throw new NotImplementedException("CancellationTokenRegistration.Equals");
    public bool Equals(CancellationTokenRegistration other) => throw new NotImplementedException("CancellationTokenRegistration.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CancellationTokenRegistration.GetHashCode");
}
