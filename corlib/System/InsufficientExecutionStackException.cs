namespace System
{
    /// <summary>Insufficient execution stack exception.</summary>
    [Serializable]
    public sealed class InsufficientExecutionStackException : SystemException
    {
        public InsufficientExecutionStackException() : base(SR.Default_InsufficientExecutionStackException) { HResult = unchecked((int)0x80131578); }
        public InsufficientExecutionStackException(string message) : base(message ?? SR.Default_InsufficientExecutionStackException) { HResult = unchecked((int)0x80131578); }
        public InsufficientExecutionStackException(string message, Exception innerException) : base(message ?? SR.Default_InsufficientExecutionStackException, innerException) { HResult = unchecked((int)0x80131578); }
    }
}
