using System;
using System.Runtime.Serialization;

namespace System.Reflection
{
    /// <summary>Invalid filter criteria exception.</summary>
    [Serializable]
    public class InvalidFilterCriteriaException : ApplicationException
    {
        public InvalidFilterCriteriaException() : base(SR.Default_InvalidFilterCriteriaException) { HResult = unchecked((int)0x80131601); }
        public InvalidFilterCriteriaException(string message) : base(message ?? SR.Default_InvalidFilterCriteriaException) { HResult = unchecked((int)0x80131601); }
        public InvalidFilterCriteriaException(string message, Exception inner) : base(message ?? SR.Default_InvalidFilterCriteriaException, inner) { HResult = unchecked((int)0x80131601); }
        protected InvalidFilterCriteriaException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
