using System.Runtime.Serialization;

namespace System
{
    /// <summary>Application exception.</summary>
    [Serializable]
    public class ApplicationException : Exception
    {
        public ApplicationException() : base(SR.Default_ApplicationException) { HResult = unchecked((int)0x80131600); }
        public ApplicationException(string message) : base(message ?? SR.Default_ApplicationException) { HResult = unchecked((int)0x80131600); }
        public ApplicationException(string message, Exception innerException) : base(message ?? SR.Default_ApplicationException, innerException) { HResult = unchecked((int)0x80131600); }
        protected ApplicationException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
