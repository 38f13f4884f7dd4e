using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A file does not exist.</summary>
[Serializable]
public class FileNotFoundException : IOException
{
    public FileNotFoundException() : base(SR.Default_FileNotFoundException) { HResult = unchecked((int)0x80070002); }
    public FileNotFoundException(string message) : base(message) { HResult = unchecked((int)0x80070002); }
    public FileNotFoundException(string message, Exception innerException) : base(message, innerException) { HResult = unchecked((int)0x80070002); }

    public FileNotFoundException(string message, string fileName) : base(message)
    {
        HResult = unchecked((int)0x80070002);
        FileName = fileName;
    }

    public FileNotFoundException(string message, string fileName, Exception innerException) : base(message, innerException)
    {
        HResult = unchecked((int)0x80070002);
        FileName = fileName;
    }

    protected FileNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context) { FileName = info.GetString("FileNotFound_FileName"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("FileNotFound_FileName", FileName, typeof(string));
        info.AddValue("FileNotFound_FusionLog", FusionLog, typeof(string));
    }

    public override string Message => _message ?? (FileName == null ? SR.Default_FileNotFoundException : FileLoadException.CouldNotLoad(FileName, HResult));

    public string FileName { get; }
    public string FusionLog { get; }

    public override string ToString() => Describe(this, FileName);

    internal static string Describe(Exception e, string fileName)
    {
        string text = e.GetType().ToString() + ": " + e.Message;
        if (!string.IsNullOrEmpty(fileName))
            text += "\n" + string.Format(SR.IO_FileName_Name, fileName);
        if (e.InnerException != null)
            text += "\n ---> " + e.InnerException.ToString();
        if (e.StackTrace != null)
            text += "\n" + e.StackTrace;
        return text;
    }
}
