using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A COM call failed with an unknown code.</summary>
[Serializable]
public class COMException : ExternalException
{
    public COMException() : base(SR.Default_COMException) { HResult = unchecked((int)0x80004005); }
    public COMException(string message) : base(message) { HResult = unchecked((int)0x80004005); }
    public COMException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80004005); }
    public COMException(string message, int errorCode) : base(message) { HResult = errorCode; }
    protected COMException(SerializationInfo info, StreamingContext context) : base(info, context) { }
}
