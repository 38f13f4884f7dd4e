using System;
using System.Runtime.Serialization;

namespace System.Security
{
    /// <summary>Security exception.</summary>
    [Serializable]
    public class SecurityException : SystemException
    {
        public SecurityException() : base(SR.Default_SecurityException) { HResult = unchecked((int)0x8013150A); }
        public SecurityException(string message) : base(message ?? SR.Default_SecurityException) { HResult = unchecked((int)0x8013150A); }
        public SecurityException(string message, Exception inner) : base(message ?? SR.Default_SecurityException, inner) { HResult = unchecked((int)0x8013150A); }
        protected SecurityException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
