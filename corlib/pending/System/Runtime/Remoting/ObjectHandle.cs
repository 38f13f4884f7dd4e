using System;

namespace System.Runtime.Remoting;

/// <summary>Object handle; not done yet.</summary>
public class ObjectHandle : MarshalByRefObject
{
    public ObjectHandle(object o) { throw new NotImplementedException("ObjectHandle"); }
    public object Unwrap() => throw new NotImplementedException("ObjectHandle.Unwrap");
}
