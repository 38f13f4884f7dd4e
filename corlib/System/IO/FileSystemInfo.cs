using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A file or folder by name. What it tells is read when first asked and kept until Refresh.</summary>
public abstract class FileSystemInfo : MarshalByRefObject, ISerializable
{
    protected string FullPath;
    protected string OriginalPath;
    private OS.FileStatus _status;
    private bool _read, _found;

    protected FileSystemInfo() { }
    protected FileSystemInfo(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    internal OS.FileStatus Status(out bool found)
    {
        if (!_read) Refresh();
        found = _found;
        return _status;
    }

    public void Refresh()
    {
        _status = File.Status(FullPath, out _found);
        _read = true;
    }

    internal void Forget() => _read = false;

    public virtual string FullName => FullPath;
    public string Extension => Path.GetExtension(FullPath);
    public abstract string Name { get; }
    public abstract bool Exists { get; }
    public abstract void Delete();

    public DateTime CreationTimeUtc { get => File.Created(Status(out bool found), found); set { File.SetCreationTimeUtc(FullPath, value); Forget(); } }
    public DateTime CreationTime { get => CreationTimeUtc.ToLocalTime(); set => CreationTimeUtc = value.ToUniversalTime(); }
    public DateTime LastAccessTimeUtc { get => File.Accessed(Status(out bool found), found); set { File.SetLastAccessTimeUtc(FullPath, value); Forget(); } }
    public DateTime LastAccessTime { get => LastAccessTimeUtc.ToLocalTime(); set => LastAccessTimeUtc = value.ToUniversalTime(); }
    public DateTime LastWriteTimeUtc { get => File.Modified(Status(out bool found), found); set { File.SetLastWriteTimeUtc(FullPath, value); Forget(); } }
    public DateTime LastWriteTime { get => LastWriteTimeUtc.ToLocalTime(); set => LastWriteTimeUtc = value.ToUniversalTime(); }

    public FileAttributes Attributes
    {
        get
        {
            OS.FileStatus status = Status(out bool found);
            return found ? File.Attributes(status, Name, File.IsLink(Path.TrimEndingDirectorySeparator(FullPath))) : (FileAttributes)(-1);
        }
        set
        {
            File.SetAttributes(FullPath, value);
            Forget();
        }
    }

    public UnixFileMode UnixFileMode
    {
        get
        {
            OS.FileStatus status = Status(out bool found);
            return found ? (UnixFileMode)(status.Mode & 0xFFF) : (UnixFileMode)(-1);
        }
        set
        {
            File.SetUnixFileMode(FullPath, value);
            Forget();
        }
    }

    public string LinkTarget => OS.ReadLink(Path.TrimEndingDirectorySeparator(FullPath));

    public void CreateAsSymbolicLink(string pathToTarget)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathToTarget);
        FileErrors.Check(OS.MakeLink(pathToTarget, FullPath, true), FullPath);
        Forget();
    }

    public FileSystemInfo ResolveLinkTarget(bool returnFinalTarget) => this is DirectoryInfo ? Directory.ResolveLinkTarget(FullPath, returnFinalTarget) : File.ResolveLinkTarget(FullPath, returnFinalTarget);
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
    public override string ToString() => OriginalPath ?? string.Empty;
}
