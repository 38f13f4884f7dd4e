using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>Path too long exception.</summary>
    [Serializable]
    public class PathTooLongException : IOException
    {
        public PathTooLongException() : base(SR.Default_PathTooLongException) { HResult = unchecked((int)0x800700CE); }
        public PathTooLongException(string message) : base(message ?? SR.Default_PathTooLongException) { HResult = unchecked((int)0x800700CE); }
        public PathTooLongException(string message, Exception innerException) : base(message ?? SR.Default_PathTooLongException, innerException) { HResult = unchecked((int)0x800700CE); }
        protected PathTooLongException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
