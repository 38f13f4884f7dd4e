using System.Threading;

namespace System;

/// <summary>Reports progress to the synchronization context that it was made in, else to the thread pool.</summary>
public class Progress<T> : IProgress<T>
{
    private readonly SynchronizationContext _context = SynchronizationContext.Current;
    private readonly Action<T> _handler;

    public Progress() { }

    public Progress(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
    }

    public event EventHandler<T> ProgressChanged;

    protected virtual void OnReport(T value)
    {
        if (_handler == null && ProgressChanged == null) return;
        if (_context != null) _context.Post(Invoke, value);
        else ThreadPool.QueueUserWorkItem(Invoke, value);
    }

    void IProgress<T>.Report(T value) => OnReport(value);

    private void Invoke(object state)
    {
        T value = (T)state;
        _handler?.Invoke(value);
        ProgressChanged?.Invoke(this, value);
    }
}
