using System.Runtime.Serialization;

namespace System
{
    /// <summary>Overflow exception.</summary>
    [Serializable]
    public class OverflowException : ArithmeticException
    {
        public OverflowException() : base(SR.Default_OverflowException) { HResult = unchecked((int)0x80131516); }
        public OverflowException(string message) : base(message ?? SR.Default_OverflowException) { HResult = unchecked((int)0x80131516); }
        public OverflowException(string message, Exception innerException) : base(message ?? SR.Default_OverflowException, innerException) { HResult = unchecked((int)0x80131516); }
        protected OverflowException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
