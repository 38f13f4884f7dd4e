using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System;

/// <summary>The object was disposed and cannot do this any more.</summary>
[Serializable]
public class ObjectDisposedException : InvalidOperationException
{
    private readonly string _objectName;

    public ObjectDisposedException(string objectName) : this(objectName, SR.ObjectDisposed_Generic) { }

    public ObjectDisposedException(string objectName, string message) : base(message)
    {
        HResult = unchecked((int)0x80131622);
        _objectName = objectName;
    }

    public ObjectDisposedException(string message, Exception innerException) : base(message, innerException) { HResult = unchecked((int)0x80131622); }
    protected ObjectDisposedException(SerializationInfo info, StreamingContext context) : base(info, context) { _objectName = info.GetString("ObjectName"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("ObjectName", ObjectName, typeof(string));
    }

    public override string Message => string.IsNullOrEmpty(_objectName) ? base.Message : base.Message + "\nObject name: '" + _objectName + "'.";

    public string ObjectName => _objectName ?? "";

    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, object instance)
    {
        if (condition)
            throw new ObjectDisposedException(instance?.GetType().FullName);
    }

    public static void ThrowIf([DoesNotReturnIf(true)] bool condition, Type type)
    {
        if (condition)
            throw new ObjectDisposedException(type?.FullName);
    }
}
