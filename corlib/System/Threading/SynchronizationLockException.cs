using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>Synchronization lock exception.</summary>
    [Serializable]
    public class SynchronizationLockException : SystemException
    {
        public SynchronizationLockException() : base(SR.Default_SynchronizationLockException) { HResult = unchecked((int)0x80131518); }
        public SynchronizationLockException(string message) : base(message ?? SR.Default_SynchronizationLockException) { HResult = unchecked((int)0x80131518); }
        public SynchronizationLockException(string message, Exception innerException) : base(message ?? SR.Default_SynchronizationLockException, innerException) { HResult = unchecked((int)0x80131518); }
        protected SynchronizationLockException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
