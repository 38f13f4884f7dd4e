using System.Runtime.Serialization;

namespace System
{
    /// <summary>Field access exception.</summary>
    [Serializable]
    public class FieldAccessException : MemberAccessException
    {
        public FieldAccessException() : base(SR.Default_FieldAccessException) { HResult = unchecked((int)0x80131507); }
        public FieldAccessException(string message) : base(message ?? SR.Default_FieldAccessException) { HResult = unchecked((int)0x80131507); }
        public FieldAccessException(string message, Exception inner) : base(message ?? SR.Default_FieldAccessException, inner) { HResult = unchecked((int)0x80131507); }
        protected FieldAccessException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
