using System;
using System.Runtime.Serialization;

namespace System.Security.Cryptography;

/// <summary>Cryptographic exception; not done yet.</summary>
public class CryptographicException : SystemException
{
    public CryptographicException() { throw new NotImplementedException("CryptographicException"); }
    public CryptographicException(int hr) { throw new NotImplementedException("CryptographicException"); }
    public CryptographicException(string message) { throw new NotImplementedException("CryptographicException"); }
    public CryptographicException(string message, Exception inner) { throw new NotImplementedException("CryptographicException"); }
    public CryptographicException(string format, string insert) { throw new NotImplementedException("CryptographicException"); }
    protected CryptographicException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("CryptographicException"); }
}
