using System.Collections.Generic;
using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>A lock to wait for. A name makes it one for the whole process.</summary>
public sealed class Mutex : WaitHandle
{
    private static readonly Dictionary<string, WeakReference<SafeWaitHandle>> s_named = new Dictionary<string, WeakReference<SafeWaitHandle>>();

    public Mutex() : this(false, null, out _) { }
    public Mutex(bool initiallyOwned) : this(initiallyOwned, null, out _) { }
    public Mutex(bool initiallyOwned, string name) : this(initiallyOwned, name, out _) { }

    public Mutex(bool initiallyOwned, string name, out bool createdNew)
    {
        if (string.IsNullOrEmpty(name))
        {
            createdNew = true;
            SetHandle(NativeWait.CreateMutex(initiallyOwned));
            return;
        }
        lock (s_named)
        {
            if (s_named.TryGetValue(name, out WeakReference<SafeWaitHandle> known) && known.TryGetTarget(out SafeWaitHandle handle) && !handle.IsClosed)
            {
                createdNew = false;
                SafeWaitHandle = handle;
                return;
            }
            createdNew = true;
            SetHandle(NativeWait.CreateMutex(initiallyOwned));
            s_named[name] = new WeakReference<SafeWaitHandle>(SafeWaitHandle);
        }
    }

    private Mutex(SafeWaitHandle handle) => SafeWaitHandle = handle;

    public static Mutex OpenExisting(string name) => TryOpenExisting(name, out Mutex result) ? result : throw new WaitHandleCannotBeOpenedException();

    public static bool TryOpenExisting(string name, out Mutex result)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        lock (s_named)
        {
            if (s_named.TryGetValue(name, out WeakReference<SafeWaitHandle> known) && known.TryGetTarget(out SafeWaitHandle handle) && !handle.IsClosed)
            {
                result = new Mutex(handle);
                return true;
            }
        }
        result = null;
        return false;
    }

    /// <exception cref="ApplicationException">The thread does not own it.</exception>
    public void ReleaseMutex()
    {
        if (!NativeWait.ReleaseMutex(UsableHandle)) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
        GC.KeepAlive(this);
    }

    internal override void Signal() => ReleaseMutex();
}
