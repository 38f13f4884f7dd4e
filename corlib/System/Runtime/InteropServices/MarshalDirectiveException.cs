using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>Marshal directive exception.</summary>
    [Serializable]
    public class MarshalDirectiveException : SystemException
    {
        public MarshalDirectiveException() : base(SR.Default_MarshalDirectiveException) { HResult = unchecked((int)0x80131535); }
        public MarshalDirectiveException(string message) : base(message ?? SR.Default_MarshalDirectiveException) { HResult = unchecked((int)0x80131535); }
        public MarshalDirectiveException(string message, Exception inner) : base(message ?? SR.Default_MarshalDirectiveException, inner) { HResult = unchecked((int)0x80131535); }
        protected MarshalDirectiveException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
