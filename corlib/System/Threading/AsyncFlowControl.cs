using System.Runtime.ExceptionServices;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Undoes ExecutionContext.SuppressFlow.</summary>
public struct AsyncFlowControl : IEquatable<AsyncFlowControl>, IDisposable
{
    private Thread _thread;
    internal AsyncFlowControl(Thread thread) => _thread = thread;

    public void Undo()
    {
        if (_thread == null) throw new InvalidOperationException("AsyncFlowControl object can be used only once to call Undo().");
        if (_thread != Thread.CurrentThread) throw new InvalidOperationException("AsyncFlowControl object must be used on the thread where it was created.");
        _thread = null;
        ExecutionContext.RestoreFlow();
    }

    public void Dispose()
    {
        if (_thread != null) Undo();
    }

    public override bool Equals(object obj) => obj is AsyncFlowControl other && Equals(other);
    public bool Equals(AsyncFlowControl obj) => _thread == obj._thread;
    public override int GetHashCode() => _thread?.GetHashCode() ?? 0;
    public static bool operator ==(AsyncFlowControl a, AsyncFlowControl b) => a.Equals(b);
    public static bool operator !=(AsyncFlowControl a, AsyncFlowControl b) => !a.Equals(b);
}
