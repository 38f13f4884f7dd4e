using System;

namespace System.Threading;

/// <summary>Countdown event; not done yet.</summary>
public class CountdownEvent : IDisposable
{
    public CountdownEvent(int initialCount) { throw new NotImplementedException("CountdownEvent"); }
    public int CurrentCount { get => throw new NotImplementedException("CountdownEvent.CurrentCount"); }
    public int InitialCount { get => throw new NotImplementedException("CountdownEvent.InitialCount"); }
    public bool IsSet { get => throw new NotImplementedException("CountdownEvent.IsSet"); }
    public WaitHandle WaitHandle { get => throw new NotImplementedException("CountdownEvent.WaitHandle"); }
    public void Dispose() => throw new NotImplementedException("CountdownEvent.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("CountdownEvent.Dispose");
    public bool Signal() => throw new NotImplementedException("CountdownEvent.Signal");
    public bool Signal(int signalCount) => throw new NotImplementedException("CountdownEvent.Signal");
    public void AddCount() => throw new NotImplementedException("CountdownEvent.AddCount");
    public bool TryAddCount() => throw new NotImplementedException("CountdownEvent.TryAddCount");
    public void AddCount(int signalCount) => throw new NotImplementedException("CountdownEvent.AddCount");
    public bool TryAddCount(int signalCount) => throw new NotImplementedException("CountdownEvent.TryAddCount");
    public void Reset() => throw new NotImplementedException("CountdownEvent.Reset");
    public void Reset(int count) => throw new NotImplementedException("CountdownEvent.Reset");
    public void Wait() => throw new NotImplementedException("CountdownEvent.Wait");
    public void Wait(CancellationToken cancellationToken) => throw new NotImplementedException("CountdownEvent.Wait");
    public bool Wait(TimeSpan timeout) => throw new NotImplementedException("CountdownEvent.Wait");
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("CountdownEvent.Wait");
    public bool Wait(int millisecondsTimeout) => throw new NotImplementedException("CountdownEvent.Wait");
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("CountdownEvent.Wait");
}
