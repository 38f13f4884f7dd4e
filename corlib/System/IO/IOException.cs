using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>Io exception.</summary>
    [Serializable]
    public class IOException : SystemException
    {
        public IOException() : base(SR.Default_IOException) { HResult = unchecked((int)0x80131620); }
        public IOException(string message) : base(message ?? SR.Default_IOException) { HResult = unchecked((int)0x80131620); }
        public IOException(string message, int hresult) : base(message) { HResult = hresult; }
        public IOException(string message, Exception innerException) : base(message ?? SR.Default_IOException, innerException) { HResult = unchecked((int)0x80131620); }
        protected IOException(SerializationInfo info, StreamingContext context) : base(info, context) { }
    }
}
