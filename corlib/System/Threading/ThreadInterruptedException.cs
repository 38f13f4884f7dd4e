using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>Thread interrupted exception.</summary>
    [Serializable]
    public class ThreadInterruptedException : SystemException
    {
        public ThreadInterruptedException() : base(SR.Default_ThreadInterruptedException) { HResult = unchecked((int)0x80131519); }
        public ThreadInterruptedException(string message) : base(message ?? SR.Default_ThreadInterruptedException) { HResult = unchecked((int)0x80131519); }
        public ThreadInterruptedException(string message, Exception innerException) : base(message ?? SR.Default_ThreadInterruptedException, innerException) { HResult = unchecked((int)0x80131519); }
        protected ThreadInterruptedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
