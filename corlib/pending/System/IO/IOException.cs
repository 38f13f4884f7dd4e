using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>Io exception; not done yet.</summary>
public class IOException : SystemException
{
    public IOException() { throw new NotImplementedException("IOException"); }
    public IOException(string message) { throw new NotImplementedException("IOException"); }
    public IOException(string message, int hresult) { throw new NotImplementedException("IOException"); }
    public IOException(string message, Exception innerException) { throw new NotImplementedException("IOException"); }
    protected IOException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("IOException"); }
}
