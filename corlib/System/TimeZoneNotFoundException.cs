using System.Runtime.Serialization;

namespace System
{
    /// <summary>Time zone not found exception.</summary>
    [Serializable]
    public class TimeZoneNotFoundException : Exception
    {
        public TimeZoneNotFoundException() : base(SR.Default_TimeZoneNotFoundException) { HResult = unchecked((int)0x80131500); }
        public TimeZoneNotFoundException(string message) : base(message ?? SR.Default_TimeZoneNotFoundException) { HResult = unchecked((int)0x80131500); }
        public TimeZoneNotFoundException(string message, Exception innerException) : base(message ?? SR.Default_TimeZoneNotFoundException, innerException) { HResult = unchecked((int)0x80131500); }
        protected TimeZoneNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
