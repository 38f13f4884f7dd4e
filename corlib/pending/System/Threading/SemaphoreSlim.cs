using System;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Semaphore slim; not done yet.</summary>
public class SemaphoreSlim : IDisposable
{
    public SemaphoreSlim(int initialCount) { throw new NotImplementedException("SemaphoreSlim"); }
    public SemaphoreSlim(int initialCount, int maxCount) { throw new NotImplementedException("SemaphoreSlim"); }
    public int CurrentCount { get => throw new NotImplementedException("SemaphoreSlim.CurrentCount"); }
    public WaitHandle AvailableWaitHandle { get => throw new NotImplementedException("SemaphoreSlim.AvailableWaitHandle"); }
    public void Wait() => throw new NotImplementedException("SemaphoreSlim.Wait");
    public void Wait(CancellationToken cancellationToken) => throw new NotImplementedException("SemaphoreSlim.Wait");
    public bool Wait(TimeSpan timeout) => throw new NotImplementedException("SemaphoreSlim.Wait");
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("SemaphoreSlim.Wait");
    public bool Wait(int millisecondsTimeout) => throw new NotImplementedException("SemaphoreSlim.Wait");
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("SemaphoreSlim.Wait");
    public Task WaitAsync() => throw new NotImplementedException("SemaphoreSlim.WaitAsync");
    public Task WaitAsync(CancellationToken cancellationToken) => throw new NotImplementedException("SemaphoreSlim.WaitAsync");
    public Task<bool> WaitAsync(int millisecondsTimeout) => throw new NotImplementedException("SemaphoreSlim.WaitAsync");
    public Task<bool> WaitAsync(TimeSpan timeout) => throw new NotImplementedException("SemaphoreSlim.WaitAsync");
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("SemaphoreSlim.WaitAsync");
    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("SemaphoreSlim.WaitAsync");
    public int Release() => throw new NotImplementedException("SemaphoreSlim.Release");
    public int Release(int releaseCount) => throw new NotImplementedException("SemaphoreSlim.Release");
    public void Dispose() => throw new NotImplementedException("SemaphoreSlim.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("SemaphoreSlim.Dispose");
}
