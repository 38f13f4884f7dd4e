using System.Runtime.Serialization;

namespace System
{
    /// <summary>Invalid operation exception.</summary>
    [Serializable]
    public class InvalidOperationException : SystemException
    {
        public InvalidOperationException() : base(SR.Default_InvalidOperationException) { HResult = unchecked((int)0x80131509); }
        public InvalidOperationException(string message) : base(message ?? SR.Default_InvalidOperationException) { HResult = unchecked((int)0x80131509); }
        public InvalidOperationException(string message, Exception innerException) : base(message ?? SR.Default_InvalidOperationException, innerException) { HResult = unchecked((int)0x80131509); }
        protected InvalidOperationException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
