using System.Runtime.Serialization;

namespace System
{
    /// <summary>Invalid time zone exception.</summary>
    [Serializable]
    public class InvalidTimeZoneException : Exception
    {
        public InvalidTimeZoneException() : base(SR.Default_InvalidTimeZoneException) { HResult = unchecked((int)0x80131500); }
        public InvalidTimeZoneException(string message) : base(message ?? SR.Default_InvalidTimeZoneException) { HResult = unchecked((int)0x80131500); }
        public InvalidTimeZoneException(string message, Exception innerException) : base(message ?? SR.Default_InvalidTimeZoneException, innerException) { HResult = unchecked((int)0x80131500); }
        protected InvalidTimeZoneException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
