using System.Runtime.Serialization;

namespace System
{
    /// <summary>Invalid cast exception.</summary>
    [Serializable]
    public class InvalidCastException : SystemException
    {
        public InvalidCastException() : base(SR.Default_InvalidCastException) { HResult = unchecked((int)0x80004002); }
        public InvalidCastException(string message) : base(message ?? SR.Default_InvalidCastException) { HResult = unchecked((int)0x80004002); }
        public InvalidCastException(string message, Exception innerException) : base(message ?? SR.Default_InvalidCastException, innerException) { HResult = unchecked((int)0x80004002); }
        public InvalidCastException(string message, int hresult) : base(message) { HResult = hresult; }
        protected InvalidCastException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
