using System.Runtime.Serialization;

namespace System
{
    /// <summary>Timeout exception.</summary>
    [Serializable]
    public class TimeoutException : SystemException
    {
        public TimeoutException() : base(SR.Default_TimeoutException) { HResult = unchecked((int)0x80131505); }
        public TimeoutException(string message) : base(message ?? SR.Default_TimeoutException) { HResult = unchecked((int)0x80131505); }
        public TimeoutException(string message, Exception innerException) : base(message ?? SR.Default_TimeoutException, innerException) { HResult = unchecked((int)0x80131505); }
        protected TimeoutException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
