using System;

namespace System.IO
{
    /// <summary>Invalid data exception.</summary>
    [Serializable]
    public sealed class InvalidDataException : SystemException
    {
        public InvalidDataException() : base(SR.Default_InvalidDataException) { HResult = unchecked((int)0x80131501); }
        public InvalidDataException(string message) : base(message ?? SR.Default_InvalidDataException) { HResult = unchecked((int)0x80131501); }
        public InvalidDataException(string message, Exception innerException) : base(message ?? SR.Default_InvalidDataException, innerException) { HResult = unchecked((int)0x80131501); }
    }
}
