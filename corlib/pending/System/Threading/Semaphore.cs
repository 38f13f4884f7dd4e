using System;

namespace System.Threading;

/// <summary>Semaphore; not done yet.</summary>
public sealed class Semaphore : WaitHandle
{
    public Semaphore(int initialCount, int maximumCount) { throw new NotImplementedException("Semaphore"); }
    public Semaphore(int initialCount, int maximumCount, string name, NamedWaitHandleOptions options) { throw new NotImplementedException("Semaphore"); }
    public Semaphore(int initialCount, int maximumCount, string name) { throw new NotImplementedException("Semaphore"); }
    public Semaphore(int initialCount, int maximumCount, string name, NamedWaitHandleOptions options, out bool createdNew) { throw new NotImplementedException("Semaphore"); }
    public Semaphore(int initialCount, int maximumCount, string name, out bool createdNew) { throw new NotImplementedException("Semaphore"); }
    public static Semaphore OpenExisting(string name, NamedWaitHandleOptions options) => throw new NotImplementedException("Semaphore.OpenExisting");
    public static Semaphore OpenExisting(string name) => throw new NotImplementedException("Semaphore.OpenExisting");
    public static bool TryOpenExisting(string name, NamedWaitHandleOptions options, out Semaphore result) => throw new NotImplementedException("Semaphore.TryOpenExisting");
    public static bool TryOpenExisting(string name, out Semaphore result) => throw new NotImplementedException("Semaphore.TryOpenExisting");
    public int Release() => throw new NotImplementedException("Semaphore.Release");
    public int Release(int releaseCount) => throw new NotImplementedException("Semaphore.Release");
}
