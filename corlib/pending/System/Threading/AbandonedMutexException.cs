using System;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Abandoned mutex exception; not done yet.</summary>
public class AbandonedMutexException : SystemException
{
    public AbandonedMutexException() { throw new NotImplementedException("AbandonedMutexException"); }
    public AbandonedMutexException(string message) { throw new NotImplementedException("AbandonedMutexException"); }
    public AbandonedMutexException(string message, Exception inner) { throw new NotImplementedException("AbandonedMutexException"); }
    public AbandonedMutexException(int location, WaitHandle handle) { throw new NotImplementedException("AbandonedMutexException"); }
    public AbandonedMutexException(string message, int location, WaitHandle handle) { throw new NotImplementedException("AbandonedMutexException"); }
    public AbandonedMutexException(string message, Exception inner, int location, WaitHandle handle) { throw new NotImplementedException("AbandonedMutexException"); }
    protected AbandonedMutexException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("AbandonedMutexException"); }
    public Mutex Mutex { get => throw new NotImplementedException("AbandonedMutexException.Mutex"); }
    public int MutexIndex { get => throw new NotImplementedException("AbandonedMutexException.MutexIndex"); }
}
