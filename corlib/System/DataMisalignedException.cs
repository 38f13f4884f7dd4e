namespace System
{
    /// <summary>Data misaligned exception.</summary>
    [Serializable]
    public sealed class DataMisalignedException : SystemException
    {
        public DataMisalignedException() : base(SR.Default_DataMisalignedException) { HResult = unchecked((int)0x80131541); }
        public DataMisalignedException(string message) : base(message ?? SR.Default_DataMisalignedException) { HResult = unchecked((int)0x80131541); }
        public DataMisalignedException(string message, Exception innerException) : base(message ?? SR.Default_DataMisalignedException, innerException) { HResult = unchecked((int)0x80131541); }
    }
}
