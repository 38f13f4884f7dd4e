using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A native exception without a managed counterpart.</summary>
[Serializable]
public class SEHException : ExternalException
{
    public SEHException() { }
    public SEHException(string message) : base(message) { }
    public SEHException(string message, Exception inner) : base(message, inner) { }
    protected SEHException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    public virtual bool CanResume() => false;
}
