using System;

namespace System.Threading;

/// <summary>Lock; not done yet.</summary>
public sealed class Lock
{
    public Lock() { throw new NotImplementedException("Lock"); }
    public bool IsHeldByCurrentThread { get => throw new NotImplementedException("Lock.IsHeldByCurrentThread"); }
    public void Enter() => throw new NotImplementedException("Lock.Enter");
    public Lock.Scope EnterScope() => throw new NotImplementedException("Lock.EnterScope");
    public bool TryEnter() => throw new NotImplementedException("Lock.TryEnter");
    public bool TryEnter(int millisecondsTimeout) => throw new NotImplementedException("Lock.TryEnter");
    public bool TryEnter(TimeSpan timeout) => throw new NotImplementedException("Lock.TryEnter");
    public void Exit() => throw new NotImplementedException("Lock.Exit");
    /// <summary>Scope; not done yet.</summary>
    public ref struct Scope
    {
        public void Dispose() => throw new NotImplementedException("Scope.Dispose");
    }
}
