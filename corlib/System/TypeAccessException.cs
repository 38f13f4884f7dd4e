using System.Runtime.Serialization;

namespace System
{
    /// <summary>Type access exception.</summary>
    [Serializable]
    public class TypeAccessException : TypeLoadException
    {
        public TypeAccessException() : base(SR.Default_TypeAccessException) { HResult = unchecked((int)0x80131543); }
        public TypeAccessException(string message) : base(message ?? SR.Default_TypeAccessException) { HResult = unchecked((int)0x80131543); }
        public TypeAccessException(string message, Exception inner) : base(message ?? SR.Default_TypeAccessException, inner) { HResult = unchecked((int)0x80131543); }
        protected TypeAccessException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
