using System;
using System.Runtime.ConstrainedExecution;

namespace System.Threading;

/// <summary>Reader writer lock; not done yet.</summary>
public sealed class ReaderWriterLock : CriticalFinalizerObject
{
    public ReaderWriterLock() { throw new NotImplementedException("ReaderWriterLock"); }
    public bool IsReaderLockHeld { get => throw new NotImplementedException("ReaderWriterLock.IsReaderLockHeld"); }
    public bool IsWriterLockHeld { get => throw new NotImplementedException("ReaderWriterLock.IsWriterLockHeld"); }
    public int WriterSeqNum { get => throw new NotImplementedException("ReaderWriterLock.WriterSeqNum"); }
    public bool AnyWritersSince(int seqNum) => throw new NotImplementedException("ReaderWriterLock.AnyWritersSince");
    public void AcquireReaderLock(int millisecondsTimeout) => throw new NotImplementedException("ReaderWriterLock.AcquireReaderLock");
    public void AcquireReaderLock(TimeSpan timeout) => throw new NotImplementedException("ReaderWriterLock.AcquireReaderLock");
    public void AcquireWriterLock(int millisecondsTimeout) => throw new NotImplementedException("ReaderWriterLock.AcquireWriterLock");
    public void AcquireWriterLock(TimeSpan timeout) => throw new NotImplementedException("ReaderWriterLock.AcquireWriterLock");
    public void ReleaseReaderLock() => throw new NotImplementedException("ReaderWriterLock.ReleaseReaderLock");
    public void ReleaseWriterLock() => throw new NotImplementedException("ReaderWriterLock.ReleaseWriterLock");
    public LockCookie UpgradeToWriterLock(int millisecondsTimeout) => throw new NotImplementedException("ReaderWriterLock.UpgradeToWriterLock");
    public LockCookie UpgradeToWriterLock(TimeSpan timeout) => throw new NotImplementedException("ReaderWriterLock.UpgradeToWriterLock");
    public void DowngradeFromWriterLock(ref LockCookie lockCookie) => throw new NotImplementedException("ReaderWriterLock.DowngradeFromWriterLock");
    public LockCookie ReleaseLock() => throw new NotImplementedException("ReaderWriterLock.ReleaseLock");
    public void RestoreLock(ref LockCookie lockCookie) => throw new NotImplementedException("ReaderWriterLock.RestoreLock");
}
