using System.Runtime.Serialization;

namespace System;

/// <summary>Dll not found exception; not done yet.</summary>
public class DllNotFoundException : TypeLoadException
{
    public DllNotFoundException() { throw new NotImplementedException("DllNotFoundException"); }
    public DllNotFoundException(string message) { throw new NotImplementedException("DllNotFoundException"); }
    public DllNotFoundException(string message, Exception inner) { throw new NotImplementedException("DllNotFoundException"); }
    protected DllNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("DllNotFoundException"); }
}
