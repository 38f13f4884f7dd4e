using System;
using System.Runtime.Serialization;

namespace System.Reflection
{
    /// <summary>Custom attribute format exception.</summary>
    [Serializable]
    public class CustomAttributeFormatException : FormatException
    {
        public CustomAttributeFormatException() : base(SR.Default_CustomAttributeFormatException) { HResult = unchecked((int)0x80131605); }
        public CustomAttributeFormatException(string message) : base(message ?? SR.Default_CustomAttributeFormatException) { HResult = unchecked((int)0x80131605); }
        public CustomAttributeFormatException(string message, Exception inner) : base(message ?? SR.Default_CustomAttributeFormatException, inner) { HResult = unchecked((int)0x80131605); }
        protected CustomAttributeFormatException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
