using System.Runtime.Serialization;

namespace System.IO;

/// <summary>An assembly was found but cannot be loaded.</summary>
[Serializable]
public class FileLoadException : IOException
{
    public FileLoadException() : base(SR.Default_FileLoadException) { HResult = unchecked((int)0x80131621); }
    public FileLoadException(string message) : base(message) { HResult = unchecked((int)0x80131621); }
    public FileLoadException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80131621); }

    public FileLoadException(string message, string fileName) : base(message)
    {
        HResult = unchecked((int)0x80131621);
        FileName = fileName;
    }

    public FileLoadException(string message, string fileName, Exception inner) : base(message, inner)
    {
        HResult = unchecked((int)0x80131621);
        FileName = fileName;
    }

    protected FileLoadException(SerializationInfo info, StreamingContext context) : base(info, context) { FileName = info.GetString("FileLoad_FileName"); }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("FileLoad_FileName", FileName, typeof(string));
        info.AddValue("FileLoad_FusionLog", FusionLog, typeof(string));
    }

    internal static string CouldNotLoad(string fileName, int hresult)
        => "Could not load file or assembly '" + fileName + "'. " + (hresult == unchecked((int)0x80070002) ? "The system cannot find the file specified." : "") + "\n";

    public override string Message => _message ?? (FileName == null ? SR.Default_FileLoadException : CouldNotLoad(FileName, HResult));
    public string FileName { get; }
    public string FusionLog { get; }
    public override string ToString() => FileNotFoundException.Describe(this, FileName);
}
