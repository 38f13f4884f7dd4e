using System.Runtime.Serialization;

namespace System
{
    /// <summary>Member access exception.</summary>
    [Serializable]
    public class MemberAccessException : SystemException
    {
        public MemberAccessException() : base(SR.Default_MemberAccessException) { HResult = unchecked((int)0x8013151A); }
        public MemberAccessException(string message) : base(message ?? SR.Default_MemberAccessException) { HResult = unchecked((int)0x8013151A); }
        public MemberAccessException(string message, Exception inner) : base(message ?? SR.Default_MemberAccessException, inner) { HResult = unchecked((int)0x8013151A); }
        protected MemberAccessException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
