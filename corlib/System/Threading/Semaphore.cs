namespace System.Threading;

/// <summary>Lets a limited number of threads through.</summary>
public sealed class Semaphore : WaitHandle
{
    public Semaphore(int initialCount, int maximumCount) : this(initialCount, maximumCount, null, out _) { }
    public Semaphore(int initialCount, int maximumCount, string name) : this(initialCount, maximumCount, name, out _) { }

    public Semaphore(int initialCount, int maximumCount, string name, out bool createdNew)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        Guard.Positive(maximumCount);
        if (initialCount > maximumCount) throw new ArgumentException("The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
        if (name != null) throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");
        createdNew = true;
        SetHandle(NativeWait.CreateSemaphore(initialCount, maximumCount));
    }

    public static Semaphore OpenExisting(string name) => throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");
    public static bool TryOpenExisting(string name, out Semaphore result) => throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");

    public int Release() => Release(1);

    /// <summary>Adds to the count; returns what it was.</summary>
    /// <exception cref="SemaphoreFullException">The count would pass the maximum.</exception>
    public int Release(int releaseCount)
    {
        Guard.Positive(releaseCount);
        int before = NativeWait.ReleaseSemaphore(UsableHandle, releaseCount);
        GC.KeepAlive(this);
        return before < 0 ? throw new SemaphoreFullException() : before;
    }

    internal override void Signal() => Release(1);
}
