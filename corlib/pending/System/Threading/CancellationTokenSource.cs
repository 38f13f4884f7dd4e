using System;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Cancellation token source; not done yet.</summary>
public class CancellationTokenSource : IDisposable
{
    public CancellationTokenSource() { throw new NotImplementedException("CancellationTokenSource"); }
    public CancellationTokenSource(TimeSpan delay) { throw new NotImplementedException("CancellationTokenSource"); }
    public CancellationTokenSource(TimeSpan delay, TimeProvider timeProvider) { throw new NotImplementedException("CancellationTokenSource"); }
    public CancellationTokenSource(int millisecondsDelay) { throw new NotImplementedException("CancellationTokenSource"); }
    public bool IsCancellationRequested { get => throw new NotImplementedException("CancellationTokenSource.IsCancellationRequested"); }
    public CancellationToken Token { get => throw new NotImplementedException("CancellationTokenSource.Token"); }
    public void Cancel() => throw new NotImplementedException("CancellationTokenSource.Cancel");
    public void Cancel(bool throwOnFirstException) => throw new NotImplementedException("CancellationTokenSource.Cancel");
    public Task CancelAsync() => throw new NotImplementedException("CancellationTokenSource.CancelAsync");
    public void CancelAfter(TimeSpan delay) => throw new NotImplementedException("CancellationTokenSource.CancelAfter");
    public void CancelAfter(int millisecondsDelay) => throw new NotImplementedException("CancellationTokenSource.CancelAfter");
    public bool TryReset() => throw new NotImplementedException("CancellationTokenSource.TryReset");
    public void Dispose() => throw new NotImplementedException("CancellationTokenSource.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("CancellationTokenSource.Dispose");
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) => throw new NotImplementedException("CancellationTokenSource.CreateLinkedTokenSource");
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => throw new NotImplementedException("CancellationTokenSource.CreateLinkedTokenSource");
    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens) => throw new NotImplementedException("CancellationTokenSource.CreateLinkedTokenSource");
    public static CancellationTokenSource CreateLinkedTokenSource(params scoped ReadOnlySpan<CancellationToken> tokens) => throw new NotImplementedException("CancellationTokenSource.CreateLinkedTokenSource");
}
