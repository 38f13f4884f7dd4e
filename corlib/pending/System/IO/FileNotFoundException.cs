using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>File not found exception; not done yet.</summary>
public class FileNotFoundException : IOException
{
    public FileNotFoundException() { throw new NotImplementedException("FileNotFoundException"); }
    public FileNotFoundException(string message) { throw new NotImplementedException("FileNotFoundException"); }
    public FileNotFoundException(string message, Exception innerException) { throw new NotImplementedException("FileNotFoundException"); }
    public FileNotFoundException(string message, string fileName) { throw new NotImplementedException("FileNotFoundException"); }
    public FileNotFoundException(string message, string fileName, Exception innerException) { throw new NotImplementedException("FileNotFoundException"); }
    protected FileNotFoundException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("FileNotFoundException"); }
    public override string Message { get => throw new NotImplementedException("FileNotFoundException.Message"); }
    public string FileName { get => throw new NotImplementedException("FileNotFoundException.FileName"); }
    public string FusionLog { get => throw new NotImplementedException("FileNotFoundException.FusionLog"); }
    public override string ToString() => throw new NotImplementedException("FileNotFoundException.ToString");
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("FileNotFoundException.GetObjectData");
}
