using System;

namespace System.Reflection
{
    /// <summary>Ambiguous match exception.</summary>
    [Serializable]
    public sealed class AmbiguousMatchException : SystemException
    {
        public AmbiguousMatchException() : base(SR.Default_AmbiguousMatchException) { HResult = unchecked((int)0x8000211D); }
        public AmbiguousMatchException(string message) : base(message ?? SR.Default_AmbiguousMatchException) { HResult = unchecked((int)0x8000211D); }
        public AmbiguousMatchException(string message, Exception inner) : base(message ?? SR.Default_AmbiguousMatchException, inner) { HResult = unchecked((int)0x8000211D); }
    }
}
