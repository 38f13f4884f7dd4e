using System;

namespace System.Runtime.Serialization
{
    /// <summary>Serialization exception.</summary>
    [Serializable]
    public class SerializationException : SystemException
    {
        public SerializationException() : base(SR.Default_SerializationException) { HResult = unchecked((int)0x8013150C); }
        public SerializationException(string message) : base(message ?? SR.Default_SerializationException) { HResult = unchecked((int)0x8013150C); }
        public SerializationException(string message, Exception innerException) : base(message ?? SR.Default_SerializationException, innerException) { HResult = unchecked((int)0x8013150C); }
        protected SerializationException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
