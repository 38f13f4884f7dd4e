using System;

namespace System.Threading;

/// <summary>Reader writer lock slim; not done yet.</summary>
public class ReaderWriterLockSlim : IDisposable
{
    public ReaderWriterLockSlim() { throw new NotImplementedException("ReaderWriterLockSlim"); }
    public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy) { throw new NotImplementedException("ReaderWriterLockSlim"); }
    public bool IsReadLockHeld { get => throw new NotImplementedException("ReaderWriterLockSlim.IsReadLockHeld"); }
    public bool IsUpgradeableReadLockHeld { get => throw new NotImplementedException("ReaderWriterLockSlim.IsUpgradeableReadLockHeld"); }
    public bool IsWriteLockHeld { get => throw new NotImplementedException("ReaderWriterLockSlim.IsWriteLockHeld"); }
    public LockRecursionPolicy RecursionPolicy { get => throw new NotImplementedException("ReaderWriterLockSlim.RecursionPolicy"); }
    public int CurrentReadCount { get => throw new NotImplementedException("ReaderWriterLockSlim.CurrentReadCount"); }
    public int RecursiveReadCount { get => throw new NotImplementedException("ReaderWriterLockSlim.RecursiveReadCount"); }
    public int RecursiveUpgradeCount { get => throw new NotImplementedException("ReaderWriterLockSlim.RecursiveUpgradeCount"); }
    public int RecursiveWriteCount { get => throw new NotImplementedException("ReaderWriterLockSlim.RecursiveWriteCount"); }
    public int WaitingReadCount { get => throw new NotImplementedException("ReaderWriterLockSlim.WaitingReadCount"); }
    public int WaitingUpgradeCount { get => throw new NotImplementedException("ReaderWriterLockSlim.WaitingUpgradeCount"); }
    public int WaitingWriteCount { get => throw new NotImplementedException("ReaderWriterLockSlim.WaitingWriteCount"); }
    public void EnterReadLock() => throw new NotImplementedException("ReaderWriterLockSlim.EnterReadLock");
    public bool TryEnterReadLock(TimeSpan timeout) => throw new NotImplementedException("ReaderWriterLockSlim.TryEnterReadLock");
    public bool TryEnterReadLock(int millisecondsTimeout) => throw new NotImplementedException("ReaderWriterLockSlim.TryEnterReadLock");
    public void EnterWriteLock() => throw new NotImplementedException("ReaderWriterLockSlim.EnterWriteLock");
    public bool TryEnterWriteLock(TimeSpan timeout) => throw new NotImplementedException("ReaderWriterLockSlim.TryEnterWriteLock");
    public bool TryEnterWriteLock(int millisecondsTimeout) => throw new NotImplementedException("ReaderWriterLockSlim.TryEnterWriteLock");
    public void EnterUpgradeableReadLock() => throw new NotImplementedException("ReaderWriterLockSlim.EnterUpgradeableReadLock");
    public bool TryEnterUpgradeableReadLock(TimeSpan timeout) => throw new NotImplementedException("ReaderWriterLockSlim.TryEnterUpgradeableReadLock");
    public bool TryEnterUpgradeableReadLock(int millisecondsTimeout) => throw new NotImplementedException("ReaderWriterLockSlim.TryEnterUpgradeableReadLock");
    public void ExitReadLock() => throw new NotImplementedException("ReaderWriterLockSlim.ExitReadLock");
    public void ExitWriteLock() => throw new NotImplementedException("ReaderWriterLockSlim.ExitWriteLock");
    public void ExitUpgradeableReadLock() => throw new NotImplementedException("ReaderWriterLockSlim.ExitUpgradeableReadLock");
    public void Dispose() => throw new NotImplementedException("ReaderWriterLockSlim.Dispose");
}
