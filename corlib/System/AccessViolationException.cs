using System.Runtime.Serialization;

namespace System
{
    /// <summary>Access violation exception.</summary>
    [Serializable]
    public class AccessViolationException : SystemException
    {
        public AccessViolationException() : base(SR.Default_AccessViolationException) { HResult = unchecked((int)0x80004003); }
        public AccessViolationException(string message) : base(message ?? SR.Default_AccessViolationException) { HResult = unchecked((int)0x80004003); }
        public AccessViolationException(string message, Exception innerException) : base(message ?? SR.Default_AccessViolationException, innerException) { HResult = unchecked((int)0x80004003); }
        protected AccessViolationException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
