namespace System
{
    /// <summary>Stack overflow exception.</summary>
    [Serializable]
    public sealed class StackOverflowException : SystemException
    {
        public StackOverflowException() : base(SR.Default_StackOverflowException) { HResult = unchecked((int)0x800703E9); }
        public StackOverflowException(string message) : base(message ?? SR.Default_StackOverflowException) { HResult = unchecked((int)0x800703E9); }
        public StackOverflowException(string message, Exception innerException) : base(message ?? SR.Default_StackOverflowException, innerException) { HResult = unchecked((int)0x800703E9); }
    }
}
