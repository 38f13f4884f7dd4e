using System;

namespace System.Threading;

/// <summary>Mutex; not done yet.</summary>
public sealed class Mutex : WaitHandle
{
    public Mutex(bool initiallyOwned, string name, NamedWaitHandleOptions options, out bool createdNew) { throw new NotImplementedException("Mutex"); }
    public Mutex(bool initiallyOwned, string name, out bool createdNew) { throw new NotImplementedException("Mutex"); }
    public Mutex(bool initiallyOwned, string name, NamedWaitHandleOptions options) { throw new NotImplementedException("Mutex"); }
    public Mutex(bool initiallyOwned, string name) { throw new NotImplementedException("Mutex"); }
    public Mutex(string name, NamedWaitHandleOptions options) { throw new NotImplementedException("Mutex"); }
    public Mutex(bool initiallyOwned) { throw new NotImplementedException("Mutex"); }
    public Mutex() { throw new NotImplementedException("Mutex"); }
    public void ReleaseMutex() => throw new NotImplementedException("Mutex.ReleaseMutex");
    public static Mutex OpenExisting(string name, NamedWaitHandleOptions options) => throw new NotImplementedException("Mutex.OpenExisting");
    public static Mutex OpenExisting(string name) => throw new NotImplementedException("Mutex.OpenExisting");
    public static bool TryOpenExisting(string name, NamedWaitHandleOptions options, out Mutex result) => throw new NotImplementedException("Mutex.TryOpenExisting");
    public static bool TryOpenExisting(string name, out Mutex result) => throw new NotImplementedException("Mutex.TryOpenExisting");
}
