using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>File load exception; not done yet.</summary>
public class FileLoadException : IOException
{
    public FileLoadException() { throw new NotImplementedException("FileLoadException"); }
    public FileLoadException(string message) { throw new NotImplementedException("FileLoadException"); }
    public FileLoadException(string message, Exception inner) { throw new NotImplementedException("FileLoadException"); }
    public FileLoadException(string message, string fileName) { throw new NotImplementedException("FileLoadException"); }
    public FileLoadException(string message, string fileName, Exception inner) { throw new NotImplementedException("FileLoadException"); }
    protected FileLoadException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("FileLoadException"); }
    public override string Message { get => throw new NotImplementedException("FileLoadException.Message"); }
    public string FileName { get => throw new NotImplementedException("FileLoadException.FileName"); }
    public string FusionLog { get => throw new NotImplementedException("FileLoadException.FusionLog"); }
    public override string ToString() => throw new NotImplementedException("FileLoadException.ToString");
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("FileLoadException.GetObjectData");
}
