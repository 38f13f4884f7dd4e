using System.Runtime.Serialization;

namespace System;

/// <summary>Argument exception; not done yet.</summary>
public class ArgumentException : SystemException
{
    public ArgumentException() { throw new NotImplementedException("ArgumentException"); }
    public ArgumentException(string message) { throw new NotImplementedException("ArgumentException"); }
    public ArgumentException(string message, Exception innerException) { throw new NotImplementedException("ArgumentException"); }
    public ArgumentException(string message, string paramName, Exception innerException) { throw new NotImplementedException("ArgumentException"); }
    public ArgumentException(string message, string paramName) { throw new NotImplementedException("ArgumentException"); }
    protected ArgumentException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("ArgumentException"); }
    public override string Message { get => throw new NotImplementedException("ArgumentException.Message"); }
    public virtual string ParamName { get => throw new NotImplementedException("ArgumentException.ParamName"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("ArgumentException.GetObjectData");
    public static void ThrowIfNullOrEmpty(string argument, string paramName = null) => throw new NotImplementedException("ArgumentException.ThrowIfNullOrEmpty");
    public static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null) => throw new NotImplementedException("ArgumentException.ThrowIfNullOrWhiteSpace");
}
