using System.Runtime.Serialization;

namespace System
{
    /// <summary>Method access exception.</summary>
    [Serializable]
    public class MethodAccessException : MemberAccessException
    {
        public MethodAccessException() : base(SR.Default_MethodAccessException) { HResult = unchecked((int)0x80131510); }
        public MethodAccessException(string message) : base(message ?? SR.Default_MethodAccessException) { HResult = unchecked((int)0x80131510); }
        public MethodAccessException(string message, Exception inner) : base(message ?? SR.Default_MethodAccessException, inner) { HResult = unchecked((int)0x80131510); }
        protected MethodAccessException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
