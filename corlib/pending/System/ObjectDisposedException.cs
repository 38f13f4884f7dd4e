using System.Runtime.Serialization;

namespace System;

/// <summary>Object disposed exception; not done yet.</summary>
public class ObjectDisposedException : InvalidOperationException
{
    public ObjectDisposedException(string objectName) { throw new NotImplementedException("ObjectDisposedException"); }
    public ObjectDisposedException(string objectName, string message) { throw new NotImplementedException("ObjectDisposedException"); }
    public ObjectDisposedException(string message, Exception innerException) { throw new NotImplementedException("ObjectDisposedException"); }
    protected ObjectDisposedException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ObjectDisposedException"); }
    public override string Message { get => throw new NotImplementedException("ObjectDisposedException.Message"); }
    public string ObjectName { get => throw new NotImplementedException("ObjectDisposedException.ObjectName"); }
    public static void ThrowIf(bool condition, object instance) => throw new NotImplementedException("ObjectDisposedException.ThrowIf");
    public static void ThrowIf(bool condition, Type type) => throw new NotImplementedException("ObjectDisposedException.ThrowIf");
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("ObjectDisposedException.GetObjectData");
}
