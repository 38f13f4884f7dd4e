using System;
using System.Runtime.Serialization;

namespace System.Diagnostics.Tracing
{
    /// <summary>Event source exception.</summary>
    [Serializable]
    public class EventSourceException : Exception
    {
        public EventSourceException() : base(SR.Default_EventSourceException) { HResult = unchecked((int)0x80131500); }
        public EventSourceException(string message) : base(message ?? SR.Default_EventSourceException) { HResult = unchecked((int)0x80131500); }
        public EventSourceException(string message, Exception innerException) : base(message ?? SR.Default_EventSourceException, innerException) { HResult = unchecked((int)0x80131500); }
        protected EventSourceException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
