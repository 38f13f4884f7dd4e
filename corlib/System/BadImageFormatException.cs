using System.Runtime.Serialization;

namespace System;

/// <summary>A file is not a valid assembly.</summary>
[Serializable]
public class BadImageFormatException : SystemException
{
    private readonly string _fileName;

    public BadImageFormatException() : base(SR.Default_BadImageFormatException) { HResult = unchecked((int)0x8007000B); }
    public BadImageFormatException(string message) : base(message ?? SR.Default_BadImageFormatException) { HResult = unchecked((int)0x8007000B); }
    public BadImageFormatException(string message, Exception inner) : base(message ?? SR.Default_BadImageFormatException, inner) { HResult = unchecked((int)0x8007000B); }
    public BadImageFormatException(string message, string fileName) : this(message) { _fileName = fileName; }
    public BadImageFormatException(string message, string fileName, Exception inner) : this(message, inner) { _fileName = fileName; }
    protected BadImageFormatException(SerializationInfo info, StreamingContext context) : base(info, context) { _fileName = info.GetString("BadImageFormat_FileName"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("BadImageFormat_FileName", _fileName, typeof(string));
        info.AddValue("BadImageFormat_FusionLog", null, typeof(string));
    }

    public override string Message => base.Message;
    public string FileName => _fileName;
    public string FusionLog => null;

    public override string ToString() => IO.FileNotFoundException.Describe(this, _fileName);
}
