using System.Runtime.Serialization;

namespace System
{
    /// <summary>Divide by zero exception.</summary>
    [Serializable]
    public class DivideByZeroException : ArithmeticException
    {
        public DivideByZeroException() : base(SR.Default_DivideByZeroException) { HResult = unchecked((int)0x80020012); }
        public DivideByZeroException(string message) : base(message ?? SR.Default_DivideByZeroException) { HResult = unchecked((int)0x80020012); }
        public DivideByZeroException(string message, Exception innerException) : base(message ?? SR.Default_DivideByZeroException, innerException) { HResult = unchecked((int)0x80020012); }
        protected DivideByZeroException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
