using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>Directory not found exception.</summary>
    [Serializable]
    public class DirectoryNotFoundException : IOException
    {
        public DirectoryNotFoundException() : base(SR.Default_DirectoryNotFoundException) { HResult = unchecked((int)0x80070003); }
        public DirectoryNotFoundException(string message) : base(message ?? SR.Default_DirectoryNotFoundException) { HResult = unchecked((int)0x80070003); }
        public DirectoryNotFoundException(string message, Exception innerException) : base(message ?? SR.Default_DirectoryNotFoundException, innerException) { HResult = unchecked((int)0x80070003); }
        protected DirectoryNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
