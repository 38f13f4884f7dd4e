using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>Semaphore full exception.</summary>
    [Serializable]
    public class SemaphoreFullException : SystemException
    {
        public SemaphoreFullException() : base(SR.Default_SemaphoreFullException) { HResult = unchecked((int)0x80131501); }
        public SemaphoreFullException(string message) : base(message ?? SR.Default_SemaphoreFullException) { HResult = unchecked((int)0x80131501); }
        public SemaphoreFullException(string message, Exception innerException) : base(message ?? SR.Default_SemaphoreFullException, innerException) { HResult = unchecked((int)0x80131501); }
        protected SemaphoreFullException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
