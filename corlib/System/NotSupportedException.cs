using System.Runtime.Serialization;

namespace System
{
    /// <summary>Not supported exception.</summary>
    [Serializable]
    public class NotSupportedException : SystemException
    {
        public NotSupportedException() : base(SR.Default_NotSupportedException) { HResult = unchecked((int)0x80131515); }
        public NotSupportedException(string message) : base(message ?? SR.Default_NotSupportedException) { HResult = unchecked((int)0x80131515); }
        public NotSupportedException(string message, Exception innerException) : base(message ?? SR.Default_NotSupportedException, innerException) { HResult = unchecked((int)0x80131515); }
        protected NotSupportedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
