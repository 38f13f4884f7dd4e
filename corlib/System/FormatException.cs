using System.Runtime.Serialization;

namespace System
{
    /// <summary>Format exception.</summary>
    [Serializable]
    public class FormatException : SystemException
    {
        public FormatException() : base(SR.Default_FormatException) { HResult = unchecked((int)0x80131537); }
        public FormatException(string message) : base(message ?? SR.Default_FormatException) { HResult = unchecked((int)0x80131537); }
        public FormatException(string message, Exception innerException) : base(message ?? SR.Default_FormatException, innerException) { HResult = unchecked((int)0x80131537); }
        protected FormatException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
