using System;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Timer; not done yet.</summary>
public sealed class Timer : MarshalByRefObject, IDisposable, IAsyncDisposable, ITimer
{
    public Timer(TimerCallback callback, object state, int dueTime, int period) { throw new NotImplementedException("Timer"); }
    public Timer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period) { throw new NotImplementedException("Timer"); }
    public Timer(TimerCallback callback, object state, uint dueTime, uint period) { throw new NotImplementedException("Timer"); }
    public Timer(TimerCallback callback, object state, long dueTime, long period) { throw new NotImplementedException("Timer"); }
    public Timer(TimerCallback callback) { throw new NotImplementedException("Timer"); }
    public static long ActiveCount { get => throw new NotImplementedException("Timer.ActiveCount"); }
    public bool Change(int dueTime, int period) => throw new NotImplementedException("Timer.Change");
    public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotImplementedException("Timer.Change");
    public bool Change(uint dueTime, uint period) => throw new NotImplementedException("Timer.Change");
    public bool Change(long dueTime, long period) => throw new NotImplementedException("Timer.Change");
    public bool Dispose(WaitHandle notifyObject) => throw new NotImplementedException("Timer.Dispose");
    public void Dispose() => throw new NotImplementedException("Timer.Dispose");
    public ValueTask DisposeAsync() => throw new NotImplementedException("Timer.DisposeAsync");
}
