using System;
using System.Runtime.Serialization;

namespace System.Collections.Generic
{
    /// <summary>Key not found exception.</summary>
    [Serializable]
    public class KeyNotFoundException : SystemException
    {
        public KeyNotFoundException() : base(SR.Default_KeyNotFoundException) { HResult = unchecked((int)0x80131577); }
        public KeyNotFoundException(string message) : base(message ?? SR.Default_KeyNotFoundException) { HResult = unchecked((int)0x80131577); }
        public KeyNotFoundException(string message, Exception innerException) : base(message ?? SR.Default_KeyNotFoundException, innerException) { HResult = unchecked((int)0x80131577); }
        protected KeyNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
