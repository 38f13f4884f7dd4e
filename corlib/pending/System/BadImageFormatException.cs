using System.Runtime.Serialization;

namespace System;

/// <summary>Bad image format exception; not done yet.</summary>
public class BadImageFormatException : SystemException
{
    public BadImageFormatException() { throw new NotImplementedException("BadImageFormatException"); }
    public BadImageFormatException(string message) { throw new NotImplementedException("BadImageFormatException"); }
    public BadImageFormatException(string message, Exception inner) { throw new NotImplementedException("BadImageFormatException"); }
    public BadImageFormatException(string message, string fileName) { throw new NotImplementedException("BadImageFormatException"); }
    public BadImageFormatException(string message, string fileName, Exception inner) { throw new NotImplementedException("BadImageFormatException"); }
    protected BadImageFormatException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("BadImageFormatException"); }
    public override string Message { get => throw new NotImplementedException("BadImageFormatException.Message"); }
    public string FileName { get => throw new NotImplementedException("BadImageFormatException.FileName"); }
    public string FusionLog { get => throw new NotImplementedException("BadImageFormatException.FusionLog"); }
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("BadImageFormatException.GetObjectData");
    public override string ToString() => throw new NotImplementedException("BadImageFormatException.ToString");
}
