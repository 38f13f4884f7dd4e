using System.Runtime.Serialization;

namespace System
{
    /// <summary>Array type mismatch exception.</summary>
    [Serializable]
    public class ArrayTypeMismatchException : SystemException
    {
        public ArrayTypeMismatchException() : base(SR.Default_ArrayTypeMismatchException) { HResult = unchecked((int)0x80131503); }
        public ArrayTypeMismatchException(string message) : base(message ?? SR.Default_ArrayTypeMismatchException) { HResult = unchecked((int)0x80131503); }
        public ArrayTypeMismatchException(string message, Exception innerException) : base(message ?? SR.Default_ArrayTypeMismatchException, innerException) { HResult = unchecked((int)0x80131503); }
        protected ArrayTypeMismatchException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
