using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.ComponentModel;

/// <summary>A system call failed with an error number.</summary>
[Serializable]
public class Win32Exception : ExternalException
{
    public Win32Exception() : this(Marshal.GetLastPInvokeError()) { }
    public Win32Exception(int error) : this(error, OS.ErrorText(error)) { }
    public Win32Exception(int error, string message) : base(message) { NativeErrorCode = error; }
    public Win32Exception(string message) : this(Marshal.GetLastPInvokeError(), message) { }
    public Win32Exception(string message, Exception innerException) : base(message, innerException) { NativeErrorCode = Marshal.GetLastPInvokeError(); }
    protected Win32Exception(SerializationInfo info, StreamingContext context) : base(info, context) { NativeErrorCode = info.GetInt32("NativeErrorCode"); }

    public int NativeErrorCode { get; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("NativeErrorCode", NativeErrorCode);
    }

    public override string ToString()
    {
        if (NativeErrorCode == 0 || NativeErrorCode == HResult)
            return base.ToString();
        string text = GetType().ToString() + " (" + NativeErrorCode + ")";
        if (!string.IsNullOrEmpty(Message))
            text += ": " + Message;
        if (InnerException != null)
            text += "\n ---> " + InnerException.ToString();
        if (StackTrace != null)
            text += "\n" + StackTrace;
        return text;
    }
}
