using System;

namespace System.Runtime
{
    /// <summary>Ambiguous implementation exception.</summary>
    [Serializable]
    public sealed class AmbiguousImplementationException : Exception
    {
        public AmbiguousImplementationException() : base(SR.Default_AmbiguousImplementationException) { HResult = unchecked((int)0x8013106A); }
        public AmbiguousImplementationException(string message) : base(message ?? SR.Default_AmbiguousImplementationException) { HResult = unchecked((int)0x8013106A); }
        public AmbiguousImplementationException(string message, Exception innerException) : base(message ?? SR.Default_AmbiguousImplementationException, innerException) { HResult = unchecked((int)0x8013106A); }
    }
}
