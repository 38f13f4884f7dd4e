using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>End of stream exception.</summary>
    [Serializable]
    public class EndOfStreamException : IOException
    {
        public EndOfStreamException() : base(SR.Default_EndOfStreamException) { HResult = unchecked((int)0x80070026); }
        public EndOfStreamException(string message) : base(message ?? SR.Default_EndOfStreamException) { HResult = unchecked((int)0x80070026); }
        public EndOfStreamException(string message, Exception innerException) : base(message ?? SR.Default_EndOfStreamException, innerException) { HResult = unchecked((int)0x80070026); }
        protected EndOfStreamException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
