using System;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Periodic timer; not done yet.</summary>
public sealed class PeriodicTimer : IDisposable
{
    public PeriodicTimer(TimeSpan period) { throw new NotImplementedException("PeriodicTimer"); }
    public PeriodicTimer(TimeSpan period, TimeProvider timeProvider) { throw new NotImplementedException("PeriodicTimer"); }
    public TimeSpan Period { get => throw new NotImplementedException("PeriodicTimer.Period"); set => throw new NotImplementedException("PeriodicTimer.Period"); }
    public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException("PeriodicTimer.WaitForNextTickAsync");
    public void Dispose() => throw new NotImplementedException("PeriodicTimer.Dispose");
}
