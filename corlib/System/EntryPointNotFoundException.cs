using System.Runtime.Serialization;

namespace System
{
    /// <summary>Entry point not found exception.</summary>
    [Serializable]
    public class EntryPointNotFoundException : TypeLoadException
    {
        public EntryPointNotFoundException() : base(SR.Default_EntryPointNotFoundException) { HResult = unchecked((int)0x80131523); }
        public EntryPointNotFoundException(string message) : base(message ?? SR.Default_EntryPointNotFoundException) { HResult = unchecked((int)0x80131523); }
        public EntryPointNotFoundException(string message, Exception inner) : base(message ?? SR.Default_EntryPointNotFoundException, inner) { HResult = unchecked((int)0x80131523); }
        protected EntryPointNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
