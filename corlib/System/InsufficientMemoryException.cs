namespace System
{
    /// <summary>Insufficient memory exception.</summary>
    [Serializable]
    public sealed class InsufficientMemoryException : OutOfMemoryException
    {
        public InsufficientMemoryException() : base(SR.Default_InsufficientMemoryException) { HResult = unchecked((int)0x8013153D); }
        public InsufficientMemoryException(string message) : base(message ?? SR.Default_InsufficientMemoryException) { HResult = unchecked((int)0x8013153D); }
        public InsufficientMemoryException(string message, Exception innerException) : base(message ?? SR.Default_InsufficientMemoryException, innerException) { HResult = unchecked((int)0x8013153D); }
    }
}
