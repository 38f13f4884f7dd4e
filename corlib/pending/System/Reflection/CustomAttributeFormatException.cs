using System;
using System.Runtime.Serialization;

namespace System.Reflection;

/// <summary>Custom attribute format exception; not done yet.</summary>
public class CustomAttributeFormatException : FormatException
{
    public CustomAttributeFormatException() { throw new NotImplementedException("CustomAttributeFormatException"); }
    public CustomAttributeFormatException(string message) { throw new NotImplementedException("CustomAttributeFormatException"); }
    public CustomAttributeFormatException(string message, Exception inner) { throw new NotImplementedException("CustomAttributeFormatException"); }
    protected CustomAttributeFormatException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("CustomAttributeFormatException"); }
}
