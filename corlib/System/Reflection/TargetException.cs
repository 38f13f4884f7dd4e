using System;
using System.Runtime.Serialization;

namespace System.Reflection
{
    /// <summary>Target exception.</summary>
    [Serializable]
    public class TargetException : ApplicationException
    {
        public TargetException() : base(SR.Default_TargetException) { HResult = unchecked((int)0x80131603); }
        public TargetException(string message) : base(message ?? SR.Default_TargetException) { HResult = unchecked((int)0x80131603); }
        public TargetException(string message, Exception inner) : base(message ?? SR.Default_TargetException, inner) { HResult = unchecked((int)0x80131603); }
        protected TargetException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
