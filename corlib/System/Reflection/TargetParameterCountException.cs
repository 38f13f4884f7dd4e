using System;

namespace System.Reflection
{
    /// <summary>Target parameter count exception.</summary>
    [Serializable]
    public sealed class TargetParameterCountException : ApplicationException
    {
        public TargetParameterCountException() : base(SR.Default_TargetParameterCountException) { HResult = unchecked((int)0x8002000E); }
        public TargetParameterCountException(string message) : base(message ?? SR.Default_TargetParameterCountException) { HResult = unchecked((int)0x8002000E); }
        public TargetParameterCountException(string message, Exception inner) : base(message ?? SR.Default_TargetParameterCountException, inner) { HResult = unchecked((int)0x8002000E); }
    }
}
