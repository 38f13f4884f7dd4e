using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>A thread ended while it owned the mutex.</summary>
[Serializable]
public class AbandonedMutexException : SystemException
{
    private readonly int _mutexIndex = -1;
    private readonly Mutex _mutex;

    public AbandonedMutexException() : base(SR.Default_AbandonedMutexException) { HResult = unchecked((int)0x8013152D); }
    public AbandonedMutexException(string message) : base(message) { HResult = unchecked((int)0x8013152D); }
    public AbandonedMutexException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x8013152D); }
    public AbandonedMutexException(int location, WaitHandle handle) : this() { _mutexIndex = location; _mutex = handle as Mutex; }
    public AbandonedMutexException(string message, int location, WaitHandle handle) : this(message) { _mutexIndex = location; _mutex = handle as Mutex; }
    public AbandonedMutexException(string message, Exception inner, int location, WaitHandle handle) : this(message, inner) { _mutexIndex = location; _mutex = handle as Mutex; }
    protected AbandonedMutexException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public Mutex Mutex => _mutex;
    public int MutexIndex => _mutexIndex;
}
