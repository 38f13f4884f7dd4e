using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>Lock recursion exception.</summary>
    [Serializable]
    public class LockRecursionException : Exception
    {
        public LockRecursionException() : base(SR.Default_LockRecursionException) { HResult = unchecked((int)0x80131500); }
        public LockRecursionException(string message) : base(message ?? SR.Default_LockRecursionException) { HResult = unchecked((int)0x80131500); }
        public LockRecursionException(string message, Exception innerException) : base(message ?? SR.Default_LockRecursionException, innerException) { HResult = unchecked((int)0x80131500); }
        protected LockRecursionException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
