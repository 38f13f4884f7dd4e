using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>Thread state exception.</summary>
    [Serializable]
    public class ThreadStateException : SystemException
    {
        public ThreadStateException() : base(SR.Default_ThreadStateException) { HResult = unchecked((int)0x80131520); }
        public ThreadStateException(string message) : base(message ?? SR.Default_ThreadStateException) { HResult = unchecked((int)0x80131520); }
        public ThreadStateException(string message, Exception innerException) : base(message ?? SR.Default_ThreadStateException, innerException) { HResult = unchecked((int)0x80131520); }
        protected ThreadStateException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
