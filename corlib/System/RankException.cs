using System.Runtime.Serialization;

namespace System
{
    /// <summary>Rank exception.</summary>
    [Serializable]
    public class RankException : SystemException
    {
        public RankException() : base(SR.Default_RankException) { HResult = unchecked((int)0x80131517); }
        public RankException(string message) : base(message ?? SR.Default_RankException) { HResult = unchecked((int)0x80131517); }
        public RankException(string message, Exception innerException) : base(message ?? SR.Default_RankException, innerException) { HResult = unchecked((int)0x80131517); }
        protected RankException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
