using System;

namespace System.Threading;

/// <summary>Manual reset event slim; not done yet.</summary>
public class ManualResetEventSlim : IDisposable
{
    public ManualResetEventSlim() { throw new NotImplementedException("ManualResetEventSlim"); }
    public ManualResetEventSlim(bool initialState) { throw new NotImplementedException("ManualResetEventSlim"); }
    public ManualResetEventSlim(bool initialState, int spinCount) { throw new NotImplementedException("ManualResetEventSlim"); }
    public WaitHandle WaitHandle { get => throw new NotImplementedException("ManualResetEventSlim.WaitHandle"); }
    public bool IsSet { get => throw new NotImplementedException("ManualResetEventSlim.IsSet"); }
    public int SpinCount { get => throw new NotImplementedException("ManualResetEventSlim.SpinCount"); }
    public void Set() => throw new NotImplementedException("ManualResetEventSlim.Set");
    public void Reset() => throw new NotImplementedException("ManualResetEventSlim.Reset");
    public void Wait() => throw new NotImplementedException("ManualResetEventSlim.Wait");
    public void Wait(CancellationToken cancellationToken) => throw new NotImplementedException("ManualResetEventSlim.Wait");
    public bool Wait(TimeSpan timeout) => throw new NotImplementedException("ManualResetEventSlim.Wait");
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("ManualResetEventSlim.Wait");
    public bool Wait(int millisecondsTimeout) => throw new NotImplementedException("ManualResetEventSlim.Wait");
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("ManualResetEventSlim.Wait");
    public void Dispose() => throw new NotImplementedException("ManualResetEventSlim.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("ManualResetEventSlim.Dispose");
}
