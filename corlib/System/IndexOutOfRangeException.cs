namespace System
{
    /// <summary>Index out of range exception.</summary>
    [Serializable]
    public sealed class IndexOutOfRangeException : SystemException
    {
        public IndexOutOfRangeException() : base(SR.Default_IndexOutOfRangeException) { HResult = unchecked((int)0x80131508); }
        public IndexOutOfRangeException(string message) : base(message ?? SR.Default_IndexOutOfRangeException) { HResult = unchecked((int)0x80131508); }
        public IndexOutOfRangeException(string message, Exception innerException) : base(message ?? SR.Default_IndexOutOfRangeException, innerException) { HResult = unchecked((int)0x80131508); }
    }
}
