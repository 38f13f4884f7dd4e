using System.Runtime.Serialization;

namespace System
{
    /// <summary>Out of memory exception.</summary>
    [Serializable]
    public class OutOfMemoryException : SystemException
    {
        public OutOfMemoryException() : base(SR.Default_OutOfMemoryException) { HResult = unchecked((int)0x8007000E); }
        public OutOfMemoryException(string message) : base(message ?? SR.Default_OutOfMemoryException) { HResult = unchecked((int)0x8007000E); }
        public OutOfMemoryException(string message, Exception innerException) : base(message ?? SR.Default_OutOfMemoryException, innerException) { HResult = unchecked((int)0x8007000E); }
        protected OutOfMemoryException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
