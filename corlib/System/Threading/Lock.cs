#pragma warning disable CS9216   // a Lock is its own monitor
namespace System.Threading;

/// <summary>A lock that is nothing else. It stands on its own monitor.</summary>
public sealed class Lock
{
    public bool IsHeldByCurrentThread => Monitor.IsEntered(this);

    public void Enter() => Monitor.Enter(this);
    public bool TryEnter() => Monitor.TryEnter(this, 0);
    public bool TryEnter(int millisecondsTimeout) => Monitor.TryEnter(this, millisecondsTimeout);
    public bool TryEnter(TimeSpan timeout) => Monitor.TryEnter(this, timeout);

    /// <exception cref="SynchronizationLockException">The thread does not have it.</exception>
    public void Exit()
    {
        if (!Monitor.IsEntered(this)) throw new SynchronizationLockException("The calling thread does not hold the lock.");
        Monitor.Exit(this);
    }

    public Scope EnterScope()
    {
        Monitor.Enter(this);
        return new Scope(this);
    }

    /// <summary>Leaves the lock when disposed.</summary>
    public ref struct Scope
    {
        private Lock _lock;
        internal Scope(Lock held) => _lock = held;

        public void Dispose()
        {
            Lock held = _lock;
            if (held == null) return;
            _lock = null;
            held.Exit();
        }
    }
}
