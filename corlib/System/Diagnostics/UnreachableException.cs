using System;

namespace System.Diagnostics
{
    /// <summary>Unreachable exception.</summary>
    [Serializable]
    public sealed class UnreachableException : Exception
    {
        public UnreachableException() : base(SR.Default_UnreachableException) { HResult = unchecked((int)0x80131500); }
        public UnreachableException(string message) : base(message ?? SR.Default_UnreachableException) { HResult = unchecked((int)0x80131500); }
        public UnreachableException(string message, Exception innerException) : base(message ?? SR.Default_UnreachableException, innerException) { HResult = unchecked((int)0x80131500); }
    }
}
