using System;
using System.Runtime.Serialization;

namespace System.Security
{
    /// <summary>Verification exception.</summary>
    [Serializable]
    public class VerificationException : SystemException
    {
        public VerificationException() : base(SR.Default_VerificationException) { HResult = unchecked((int)0x8013150D); }
        public VerificationException(string message) : base(message ?? SR.Default_VerificationException) { HResult = unchecked((int)0x8013150D); }
        public VerificationException(string message, Exception innerException) : base(message ?? SR.Default_VerificationException, innerException) { HResult = unchecked((int)0x8013150D); }
        protected VerificationException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
