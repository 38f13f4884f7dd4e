using System.Runtime.Serialization;

namespace System
{
    /// <summary>App domain unloaded exception.</summary>
    [Serializable]
    public class AppDomainUnloadedException : SystemException
    {
        public AppDomainUnloadedException() : base(SR.Default_AppDomainUnloadedException) { HResult = unchecked((int)0x80131014); }
        public AppDomainUnloadedException(string message) : base(message ?? SR.Default_AppDomainUnloadedException) { HResult = unchecked((int)0x80131014); }
        public AppDomainUnloadedException(string message, Exception innerException) : base(message ?? SR.Default_AppDomainUnloadedException, innerException) { HResult = unchecked((int)0x80131014); }
        protected AppDomainUnloadedException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
