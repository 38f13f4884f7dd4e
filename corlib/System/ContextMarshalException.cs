using System.Runtime.Serialization;

namespace System
{
    /// <summary>Context marshal exception.</summary>
    [Serializable]
    public class ContextMarshalException : SystemException
    {
        public ContextMarshalException() : base(SR.Default_ContextMarshalException) { HResult = unchecked((int)0x80131504); }
        public ContextMarshalException(string message) : base(message ?? SR.Default_ContextMarshalException) { HResult = unchecked((int)0x80131504); }
        public ContextMarshalException(string message, Exception inner) : base(message ?? SR.Default_ContextMarshalException, inner) { HResult = unchecked((int)0x80131504); }
        protected ContextMarshalException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
