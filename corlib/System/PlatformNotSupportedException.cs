using System.Runtime.Serialization;

namespace System
{
    /// <summary>Platform not supported exception.</summary>
    [Serializable]
    public class PlatformNotSupportedException : NotSupportedException
    {
        public PlatformNotSupportedException() : base(SR.Default_PlatformNotSupportedException) { HResult = unchecked((int)0x80131539); }
        public PlatformNotSupportedException(string message) : base(message ?? SR.Default_PlatformNotSupportedException) { HResult = unchecked((int)0x80131539); }
        public PlatformNotSupportedException(string message, Exception inner) : base(message ?? SR.Default_PlatformNotSupportedException, inner) { HResult = unchecked((int)0x80131539); }
        protected PlatformNotSupportedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
