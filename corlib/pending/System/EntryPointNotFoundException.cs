using System.Runtime.Serialization;

namespace System;

/// <summary>Entry point not found exception; not done yet.</summary>
public class EntryPointNotFoundException : TypeLoadException
{
    public EntryPointNotFoundException() { throw new NotImplementedException("EntryPointNotFoundException"); }
    public EntryPointNotFoundException(string message) { throw new NotImplementedException("EntryPointNotFoundException"); }
    public EntryPointNotFoundException(string message, Exception inner) { throw new NotImplementedException("EntryPointNotFoundException"); }
    protected EntryPointNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("EntryPointNotFoundException"); }
}
