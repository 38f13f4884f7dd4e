using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>Directory not found exception; not done yet.</summary>
public class DirectoryNotFoundException : IOException
{
    public DirectoryNotFoundException() { throw new NotImplementedException("DirectoryNotFoundException"); }
    public DirectoryNotFoundException(string message) { throw new NotImplementedException("DirectoryNotFoundException"); }
    public DirectoryNotFoundException(string message, Exception innerException) { throw new NotImplementedException("DirectoryNotFoundException"); }
    protected DirectoryNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("DirectoryNotFoundException"); }
}
