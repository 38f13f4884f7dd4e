using System.Collections.Generic;

namespace System.Threading;

/// <summary>A lock for many readers or one writer; one of the readers may be able to become the writer. Waiting writers go before new readers.</summary>
public class ReaderWriterLockSlim : IDisposable
{
    private sealed class Holds
    {
        internal int Reads, Writes, Upgrades;
    }

    private readonly object _lock = new object();
    private readonly Dictionary<int, Holds> _holds = new Dictionary<int, Holds>();
    private readonly LockRecursionPolicy _policy;
    private int _readers, _writer, _upgrader, _waitingReads, _waitingWrites, _waitingUpgrades;
    private bool _disposed;

    public ReaderWriterLockSlim() : this(LockRecursionPolicy.NoRecursion) { }
    public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy) => _policy = recursionPolicy;

    private Holds Mine(bool create)
    {
        int me = Environment.CurrentManagedThreadId;
        if (!_holds.TryGetValue(me, out Holds holds) && create) _holds[me] = holds = new Holds();
        return holds;
    }

    private void Trim(Holds holds)
    {
        if (holds.Reads + holds.Writes + holds.Upgrades == 0) _holds.Remove(Environment.CurrentManagedThreadId);
    }

    private bool Recursive => _policy == LockRecursionPolicy.SupportsRecursion;

    private bool Wait(ref int counter, Func<bool> free, int timeout)
    {
        long end = timeout < 0 ? 0 : TimerQueue.Now + timeout;
        counter++;
        try
        {
            while (!free())
            {
                int left = timeout < 0 ? -1 : (int)(end - TimerQueue.Now);
                if (timeout >= 0 && left <= 0) return false;
                Monitor.Wait(_lock, left);
            }
            return true;
        }
        finally { counter--; }
    }

    private void Begin(int timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, -1, "millisecondsTimeout");
        ObjectDisposedException.ThrowIf(_disposed, this);
    }

    public void EnterReadLock() => TryEnterReadLock(-1);
    public bool TryEnterReadLock(TimeSpan timeout) => TryEnterReadLock(WaitHandle.Milliseconds(timeout));

    public bool TryEnterReadLock(int millisecondsTimeout)
    {
        Begin(millisecondsTimeout);
        lock (_lock)
        {
            int me = Environment.CurrentManagedThreadId;
            Holds holds = Mine(true);
            if (!Recursive)
            {
                if (_writer == me) throw Fail(holds, "A read lock may not be acquired with the write lock held in this mode.");
                if (holds.Reads > 0) throw new LockRecursionException("Recursive read lock acquisitions not allowed in this mode.");
            }
            else if (holds.Reads > 0 || _writer == me)
            {
                holds.Reads++;
                if (holds.Reads == 1) _readers++;
                return true;
            }
            if (holds.Upgrades == 0 && !Wait(ref _waitingReads, () => _writer == 0 && _waitingWrites == 0, millisecondsTimeout))
            {
                Trim(holds);
                return false;
            }
            holds.Reads++;
            _readers++;
            return true;
        }
    }

    private Exception Fail(Holds holds, string message)
    {
        Trim(holds);
        return new LockRecursionException(message);
    }

    public void ExitReadLock()
    {
        lock (_lock)
        {
            Holds holds = Mine(false);
            if (holds == null || holds.Reads == 0) throw new SynchronizationLockException("The read lock is being released without being held.");
            if (--holds.Reads == 0)
            {
                _readers--;
                Trim(holds);
                Monitor.PulseAll(_lock);
            }
        }
    }

    public void EnterWriteLock() => TryEnterWriteLock(-1);
    public bool TryEnterWriteLock(TimeSpan timeout) => TryEnterWriteLock(WaitHandle.Milliseconds(timeout));

    public bool TryEnterWriteLock(int millisecondsTimeout)
    {
        Begin(millisecondsTimeout);
        lock (_lock)
        {
            int me = Environment.CurrentManagedThreadId;
            Holds holds = Mine(true);
            if (_writer == me)
            {
                if (!Recursive) throw new LockRecursionException("Recursive write lock acquisitions not allowed in this mode.");
                holds.Writes++;
                return true;
            }
            if (holds.Reads > 0 && holds.Upgrades == 0) throw new LockRecursionException("Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
            bool upgrade = holds.Upgrades > 0;
            int own = holds.Reads > 0 ? 1 : 0;
            if (!Wait(ref _waitingWrites, () => _writer == 0 && _readers == own && (_upgrader == 0 || upgrade), millisecondsTimeout))
            {
                Trim(holds);
                Monitor.PulseAll(_lock);
                return false;
            }
            _writer = me;
            holds.Writes = 1;
            return true;
        }
    }

    public void ExitWriteLock()
    {
        lock (_lock)
        {
            Holds holds = Mine(false);
            if (holds == null || holds.Writes == 0) throw new SynchronizationLockException("The write lock is being released without being held.");
            if (--holds.Writes > 0) return;
            _writer = 0;
            Trim(holds);
            Monitor.PulseAll(_lock);
        }
    }

    public void EnterUpgradeableReadLock() => TryEnterUpgradeableReadLock(-1);
    public bool TryEnterUpgradeableReadLock(TimeSpan timeout) => TryEnterUpgradeableReadLock(WaitHandle.Milliseconds(timeout));

    public bool TryEnterUpgradeableReadLock(int millisecondsTimeout)
    {
        Begin(millisecondsTimeout);
        lock (_lock)
        {
            int me = Environment.CurrentManagedThreadId;
            Holds holds = Mine(true);
            if (holds.Upgrades > 0 || _writer == me)
            {
                if (!Recursive) throw new LockRecursionException(_writer == me ? "Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer." : "Recursive upgradeable lock acquisitions not allowed in this mode.");
                holds.Upgrades++;
                _upgrader = me;
                return true;
            }
            if (holds.Reads > 0) throw new LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
            if (!Wait(ref _waitingUpgrades, () => _writer == 0 && _upgrader == 0 && _waitingWrites == 0, millisecondsTimeout))
            {
                Trim(holds);
                return false;
            }
            _upgrader = me;
            holds.Upgrades = 1;
            return true;
        }
    }

    public void ExitUpgradeableReadLock()
    {
        lock (_lock)
        {
            Holds holds = Mine(false);
            if (holds == null || holds.Upgrades == 0) throw new SynchronizationLockException("The upgradeable lock is being released without being held.");
            if (--holds.Upgrades > 0) return;
            _upgrader = 0;
            Trim(holds);
            Monitor.PulseAll(_lock);
        }
    }

    private int Count(Func<Holds, int> which)
    {
        lock (_lock)
        {
            Holds holds = Mine(false);
            return holds == null ? 0 : which(holds);
        }
    }

    public bool IsReadLockHeld => RecursiveReadCount > 0;
    public bool IsUpgradeableReadLockHeld => RecursiveUpgradeCount > 0;
    public bool IsWriteLockHeld => RecursiveWriteCount > 0;
    public LockRecursionPolicy RecursionPolicy => _policy;
    public int CurrentReadCount { get { lock (_lock) return _readers; } }
    public int RecursiveReadCount => Count(static h => h.Reads);
    public int RecursiveUpgradeCount => Count(static h => h.Upgrades);
    public int RecursiveWriteCount => Count(static h => h.Writes);
    public int WaitingReadCount => _waitingReads;
    public int WaitingUpgradeCount => _waitingUpgrades;
    public int WaitingWriteCount => _waitingWrites;

    public void Dispose()
    {
        if (_disposed) return;
        if (_holds.Count > 0) throw new SynchronizationLockException("The lock is being disposed while still being used. It either is being held by a thread and/or has active waiters waiting to acquire the lock.");
        _disposed = true;
    }
}
