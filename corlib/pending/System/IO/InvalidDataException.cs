using System;

namespace System.IO;

/// <summary>Invalid data exception; not done yet.</summary>
public sealed class InvalidDataException : SystemException
{
    public InvalidDataException() { throw new NotImplementedException("InvalidDataException"); }
    public InvalidDataException(string message) { throw new NotImplementedException("InvalidDataException"); }
    public InvalidDataException(string message, Exception innerException) { throw new NotImplementedException("InvalidDataException"); }
}
