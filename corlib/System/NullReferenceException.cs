using System.Runtime.Serialization;

namespace System
{
    /// <summary>Null reference exception.</summary>
    [Serializable]
    public class NullReferenceException : SystemException
    {
        public NullReferenceException() : base(SR.Default_NullReferenceException) { HResult = unchecked((int)0x80004003); }
        public NullReferenceException(string message) : base(message ?? SR.Default_NullReferenceException) { HResult = unchecked((int)0x80004003); }
        public NullReferenceException(string message, Exception innerException) : base(message ?? SR.Default_NullReferenceException, innerException) { HResult = unchecked((int)0x80004003); }
        protected NullReferenceException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
