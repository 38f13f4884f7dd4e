using System.Runtime.Serialization;

namespace System;

/// <summary>An object stands twice in an array of objects to wait for.</summary>
[Serializable]
public class DuplicateWaitObjectException : ArgumentException
{
    public DuplicateWaitObjectException() : base(SR.Default_DuplicateWaitObjectException) { HResult = unchecked((int)0x80131529); }
    public DuplicateWaitObjectException(string parameterName) : base(SR.Default_DuplicateWaitObjectException, parameterName) { HResult = unchecked((int)0x80131529); }
    public DuplicateWaitObjectException(string parameterName, string message) : base(message, parameterName) { HResult = unchecked((int)0x80131529); }
    public DuplicateWaitObjectException(string message, Exception innerException) : base(message, innerException) { HResult = unchecked((int)0x80131529); }
    protected DuplicateWaitObjectException(SerializationInfo info, StreamingContext context) : base(info, context) { }
}
