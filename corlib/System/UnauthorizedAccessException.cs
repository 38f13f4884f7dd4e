using System.Runtime.Serialization;

namespace System
{
    /// <summary>Unauthorized access exception.</summary>
    [Serializable]
    public class UnauthorizedAccessException : SystemException
    {
        public UnauthorizedAccessException() : base(SR.Default_UnauthorizedAccessException) { HResult = unchecked((int)0x80070005); }
        public UnauthorizedAccessException(string message) : base(message ?? SR.Default_UnauthorizedAccessException) { HResult = unchecked((int)0x80070005); }
        public UnauthorizedAccessException(string message, Exception inner) : base(message ?? SR.Default_UnauthorizedAccessException, inner) { HResult = unchecked((int)0x80070005); }
        protected UnauthorizedAccessException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
