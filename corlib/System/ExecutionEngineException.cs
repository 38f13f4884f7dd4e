namespace System
{
    /// <summary>Execution engine exception.</summary>
    [Serializable]
    public sealed class ExecutionEngineException : SystemException
    {
        public ExecutionEngineException() : base(SR.Default_ExecutionEngineException) { HResult = unchecked((int)0x80131506); }
        public ExecutionEngineException(string message) : base(message ?? SR.Default_ExecutionEngineException) { HResult = unchecked((int)0x80131506); }
        public ExecutionEngineException(string message, Exception innerException) : base(message ?? SR.Default_ExecutionEngineException, innerException) { HResult = unchecked((int)0x80131506); }
    }
}
