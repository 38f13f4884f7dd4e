using System.Runtime.Serialization;

namespace System
{
    /// <summary>System exception.</summary>
    [Serializable]
    public class SystemException : Exception
    {
        public SystemException() : base(SR.Default_SystemException) { HResult = unchecked((int)0x80131501); }
        public SystemException(string message) : base(message ?? SR.Default_SystemException) { HResult = unchecked((int)0x80131501); }
        public SystemException(string message, Exception innerException) : base(message ?? SR.Default_SystemException, innerException) { HResult = unchecked((int)0x80131501); }
        protected SystemException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
