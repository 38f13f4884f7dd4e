using System.Runtime.Serialization;

namespace System
{
    /// <summary>Cannot unload app domain exception.</summary>
    [Serializable]
    public class CannotUnloadAppDomainException : SystemException
    {
        public CannotUnloadAppDomainException() : base(SR.Default_CannotUnloadAppDomainException) { HResult = unchecked((int)0x80131015); }
        public CannotUnloadAppDomainException(string message) : base(message ?? SR.Default_CannotUnloadAppDomainException) { HResult = unchecked((int)0x80131015); }
        public CannotUnloadAppDomainException(string message, Exception innerException) : base(message ?? SR.Default_CannotUnloadAppDomainException, innerException) { HResult = unchecked((int)0x80131015); }
        protected CannotUnloadAppDomainException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
