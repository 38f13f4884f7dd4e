using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>Invalid com object exception.</summary>
    [Serializable]
    public class InvalidComObjectException : SystemException
    {
        public InvalidComObjectException() : base(SR.Default_InvalidComObjectException) { HResult = unchecked((int)0x80131527); }
        public InvalidComObjectException(string message) : base(message ?? SR.Default_InvalidComObjectException) { HResult = unchecked((int)0x80131527); }
        public InvalidComObjectException(string message, Exception inner) : base(message ?? SR.Default_InvalidComObjectException, inner) { HResult = unchecked((int)0x80131527); }
        protected InvalidComObjectException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
