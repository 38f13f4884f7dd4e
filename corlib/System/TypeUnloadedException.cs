using System.Runtime.Serialization;

namespace System
{
    /// <summary>Type unloaded exception.</summary>
    [Serializable]
    public class TypeUnloadedException : SystemException
    {
        public TypeUnloadedException() : base(SR.Default_TypeUnloadedException) { HResult = unchecked((int)0x80131013); }
        public TypeUnloadedException(string message) : base(message ?? SR.Default_TypeUnloadedException) { HResult = unchecked((int)0x80131013); }
        public TypeUnloadedException(string message, Exception innerException) : base(message ?? SR.Default_TypeUnloadedException, innerException) { HResult = unchecked((int)0x80131013); }
        protected TypeUnloadedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
