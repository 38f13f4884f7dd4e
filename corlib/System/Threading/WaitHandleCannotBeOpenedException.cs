using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>Wait handle cannot be opened exception.</summary>
    [Serializable]
    public class WaitHandleCannotBeOpenedException : ApplicationException
    {
        public WaitHandleCannotBeOpenedException() : base(SR.Default_WaitHandleCannotBeOpenedException) { HResult = unchecked((int)0x8013152C); }
        public WaitHandleCannotBeOpenedException(string message) : base(message ?? SR.Default_WaitHandleCannotBeOpenedException) { HResult = unchecked((int)0x8013152C); }
        public WaitHandleCannotBeOpenedException(string message, Exception innerException) : base(message ?? SR.Default_WaitHandleCannotBeOpenedException, innerException) { HResult = unchecked((int)0x8013152C); }
        protected WaitHandleCannotBeOpenedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
