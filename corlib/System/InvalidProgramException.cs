namespace System
{
    /// <summary>Invalid program exception.</summary>
    [Serializable]
    public sealed class InvalidProgramException : SystemException
    {
        public InvalidProgramException() : base(SR.Default_InvalidProgramException) { HResult = unchecked((int)0x8013153A); }
        public InvalidProgramException(string message) : base(message ?? SR.Default_InvalidProgramException) { HResult = unchecked((int)0x8013153A); }
        public InvalidProgramException(string message, Exception inner) : base(message ?? SR.Default_InvalidProgramException, inner) { HResult = unchecked((int)0x8013153A); }
    }
}
