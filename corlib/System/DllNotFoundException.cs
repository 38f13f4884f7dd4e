using System.Runtime.Serialization;

namespace System
{
    /// <summary>Dll not found exception.</summary>
    [Serializable]
    public class DllNotFoundException : TypeLoadException
    {
        public DllNotFoundException() : base(SR.Default_DllNotFoundException) { HResult = unchecked((int)0x80131524); }
        public DllNotFoundException(string message) : base(message ?? SR.Default_DllNotFoundException) { HResult = unchecked((int)0x80131524); }
        public DllNotFoundException(string message, Exception inner) : base(message ?? SR.Default_DllNotFoundException, inner) { HResult = unchecked((int)0x80131524); }
        protected DllNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
