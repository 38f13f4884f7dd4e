using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Invalid ole variant type exception; not done yet.</summary>
public class InvalidOleVariantTypeException : SystemException
{
    public InvalidOleVariantTypeException() { throw new NotImplementedException("InvalidOleVariantTypeException"); }
    public InvalidOleVariantTypeException(string message) { throw new NotImplementedException("InvalidOleVariantTypeException"); }
    public InvalidOleVariantTypeException(string message, Exception inner) { throw new NotImplementedException("InvalidOleVariantTypeException"); }
    protected InvalidOleVariantTypeException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("InvalidOleVariantTypeException"); }
}
