using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>Safe array rank mismatch exception.</summary>
    [Serializable]
    public class SafeArrayRankMismatchException : SystemException
    {
        public SafeArrayRankMismatchException() : base(SR.Default_SafeArrayRankMismatchException) { HResult = unchecked((int)0x80131538); }
        public SafeArrayRankMismatchException(string message) : base(message ?? SR.Default_SafeArrayRankMismatchException) { HResult = unchecked((int)0x80131538); }
        public SafeArrayRankMismatchException(string message, Exception inner) : base(message ?? SR.Default_SafeArrayRankMismatchException, inner) { HResult = unchecked((int)0x80131538); }
        protected SafeArrayRankMismatchException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
