namespace System
{
    /// <summary>Multicast not supported exception.</summary>
    [Serializable]
    public sealed class MulticastNotSupportedException : SystemException
    {
        public MulticastNotSupportedException() : base(SR.Default_MulticastNotSupportedException) { HResult = unchecked((int)0x80131514); }
        public MulticastNotSupportedException(string message) : base(message ?? SR.Default_MulticastNotSupportedException) { HResult = unchecked((int)0x80131514); }
        public MulticastNotSupportedException(string message, Exception inner) : base(message ?? SR.Default_MulticastNotSupportedException, inner) { HResult = unchecked((int)0x80131514); }
    }
}
