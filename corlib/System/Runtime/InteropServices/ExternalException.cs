using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>The base of exceptions from native code.</summary>
[Serializable]
public class ExternalException : SystemException
{
    public ExternalException() : base(SR.Default_ExternalException) { HResult = unchecked((int)0x80004005); }
    public ExternalException(string message) : base(message ?? SR.Default_ExternalException) { HResult = unchecked((int)0x80004005); }
    public ExternalException(string message, Exception inner) : base(message ?? SR.Default_ExternalException, inner) { HResult = unchecked((int)0x80004005); }
    public ExternalException(string message, int errorCode) : base(message ?? SR.Default_ExternalException) { HResult = errorCode; }
    protected ExternalException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public virtual int ErrorCode => HResult;

    public override string ToString()
    {
        string text = GetType().ToString() + " (0x" + HResult.ToString("X8") + ")";
        if (!string.IsNullOrEmpty(Message))
            text += ": " + Message;
        if (InnerException != null)
            text += "\n ---> " + InnerException.ToString();
        if (StackTrace != null)
            text += "\n" + StackTrace;
        return text;
    }
}
