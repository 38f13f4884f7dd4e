using System;
using System.Runtime.Serialization;

namespace System.Resources
{
    /// <summary>Missing manifest resource exception.</summary>
    [Serializable]
    public class MissingManifestResourceException : SystemException
    {
        public MissingManifestResourceException() : base(SR.Default_MissingManifestResourceException) { HResult = unchecked((int)0x80131532); }
        public MissingManifestResourceException(string message) : base(message ?? SR.Default_MissingManifestResourceException) { HResult = unchecked((int)0x80131532); }
        public MissingManifestResourceException(string message, Exception inner) : base(message ?? SR.Default_MissingManifestResourceException, inner) { HResult = unchecked((int)0x80131532); }
        protected MissingManifestResourceException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
