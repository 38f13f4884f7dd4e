using System.Runtime.Serialization;

namespace System.Security.Cryptography;

/// <summary>A cryptographic operation failed.</summary>
[Serializable]
public class CryptographicException : SystemException
{
    public CryptographicException() : base(SR.Default_CryptographicException) { }
    public CryptographicException(int hr) : base(SR.Default_CryptographicException) { HResult = hr; }
    public CryptographicException(string message) : base(message) { }
    public CryptographicException(string message, Exception inner) : base(message, inner) { }
    public CryptographicException(string format, string insert) : base(string.Format(format, insert)) { }
    protected CryptographicException(SerializationInfo info, StreamingContext context) : base(info, context) { }
}
