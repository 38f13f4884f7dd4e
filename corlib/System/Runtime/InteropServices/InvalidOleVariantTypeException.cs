using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>Invalid ole variant type exception.</summary>
    [Serializable]
    public class InvalidOleVariantTypeException : SystemException
    {
        public InvalidOleVariantTypeException() : base(SR.Default_InvalidOleVariantTypeException) { HResult = unchecked((int)0x80131531); }
        public InvalidOleVariantTypeException(string message) : base(message ?? SR.Default_InvalidOleVariantTypeException) { HResult = unchecked((int)0x80131531); }
        public InvalidOleVariantTypeException(string message, Exception inner) : base(message ?? SR.Default_InvalidOleVariantTypeException, inner) { HResult = unchecked((int)0x80131531); }
        protected InvalidOleVariantTypeException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
