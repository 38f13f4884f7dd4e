using System.Runtime.Serialization;

namespace System
{
    /// <summary>Arithmetic exception.</summary>
    [Serializable]
    public class ArithmeticException : SystemException
    {
        public ArithmeticException() : base(SR.Default_ArithmeticException) { HResult = unchecked((int)0x80070216); }
        public ArithmeticException(string message) : base(message ?? SR.Default_ArithmeticException) { HResult = unchecked((int)0x80070216); }
        public ArithmeticException(string message, Exception innerException) : base(message ?? SR.Default_ArithmeticException, innerException) { HResult = unchecked((int)0x80070216); }
        protected ArithmeticException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
