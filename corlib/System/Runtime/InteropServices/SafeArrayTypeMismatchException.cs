using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>Safe array type mismatch exception.</summary>
    [Serializable]
    public class SafeArrayTypeMismatchException : SystemException
    {
        public SafeArrayTypeMismatchException() : base(SR.Default_SafeArrayTypeMismatchException) { HResult = unchecked((int)0x80131533); }
        public SafeArrayTypeMismatchException(string message) : base(message ?? SR.Default_SafeArrayTypeMismatchException) { HResult = unchecked((int)0x80131533); }
        public SafeArrayTypeMismatchException(string message, Exception inner) : base(message ?? SR.Default_SafeArrayTypeMismatchException, inner) { HResult = unchecked((int)0x80131533); }
        protected SafeArrayTypeMismatchException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
