using System.Runtime.Serialization;

namespace System
{
    /// <summary>Not implemented exception.</summary>
    [Serializable]
    public class NotImplementedException : SystemException
    {
        public NotImplementedException() : base(SR.Default_NotImplementedException) { HResult = unchecked((int)0x80004001); }
        public NotImplementedException(string message) : base(message ?? SR.Default_NotImplementedException) { HResult = unchecked((int)0x80004001); }
        public NotImplementedException(string message, Exception inner) : base(message ?? SR.Default_NotImplementedException, inner) { HResult = unchecked((int)0x80004001); }
        protected NotImplementedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
