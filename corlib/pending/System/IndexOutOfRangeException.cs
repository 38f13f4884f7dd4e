namespace System;

/// <summary>Index out of range exception; not done yet.</summary>
public sealed class IndexOutOfRangeException : SystemException
{
    public IndexOutOfRangeException() { throw new NotImplementedException("IndexOutOfRangeException"); }
    public IndexOutOfRangeException(string message) { throw new NotImplementedException("IndexOutOfRangeException"); }
    public IndexOutOfRangeException(string message, Exception innerException) { throw new NotImplementedException("IndexOutOfRangeException"); }
}
