using System;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>File system info; not done yet.</summary>
public abstract class FileSystemInfo : MarshalByRefObject, ISerializable
{
    protected string FullPath;
    protected string OriginalPath;
    protected FileSystemInfo(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("FileSystemInfo"); }
    protected FileSystemInfo() { }
    public virtual string FullName { get => throw new NotImplementedException("FileSystemInfo.FullName"); }
    public string Extension { get => throw new NotImplementedException("FileSystemInfo.Extension"); }
    public abstract string Name { get; }
    public abstract bool Exists { get; }
    public DateTime CreationTime { get => throw new NotImplementedException("FileSystemInfo.CreationTime"); set => throw new NotImplementedException("FileSystemInfo.CreationTime"); }
    public DateTime CreationTimeUtc { get => throw new NotImplementedException("FileSystemInfo.CreationTimeUtc"); set => throw new NotImplementedException("FileSystemInfo.CreationTimeUtc"); }
    public DateTime LastAccessTime { get => throw new NotImplementedException("FileSystemInfo.LastAccessTime"); set => throw new NotImplementedException("FileSystemInfo.LastAccessTime"); }
    public DateTime LastAccessTimeUtc { get => throw new NotImplementedException("FileSystemInfo.LastAccessTimeUtc"); set => throw new NotImplementedException("FileSystemInfo.LastAccessTimeUtc"); }
    public DateTime LastWriteTime { get => throw new NotImplementedException("FileSystemInfo.LastWriteTime"); set => throw new NotImplementedException("FileSystemInfo.LastWriteTime"); }
    public DateTime LastWriteTimeUtc { get => throw new NotImplementedException("FileSystemInfo.LastWriteTimeUtc"); set => throw new NotImplementedException("FileSystemInfo.LastWriteTimeUtc"); }
    public string LinkTarget { get => throw new NotImplementedException("FileSystemInfo.LinkTarget"); }
    public UnixFileMode UnixFileMode { get => throw new NotImplementedException("FileSystemInfo.UnixFileMode"); set => throw new NotImplementedException("FileSystemInfo.UnixFileMode"); }
    public FileAttributes Attributes { get => throw new NotImplementedException("FileSystemInfo.Attributes"); set => throw new NotImplementedException("FileSystemInfo.Attributes"); }
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("FileSystemInfo.GetObjectData");
    public abstract void Delete();
    public void CreateAsSymbolicLink(string pathToTarget) => throw new NotImplementedException("FileSystemInfo.CreateAsSymbolicLink");
    public FileSystemInfo ResolveLinkTarget(bool returnFinalTarget) => throw new NotImplementedException("FileSystemInfo.ResolveLinkTarget");
    public override string ToString() => throw new NotImplementedException("FileSystemInfo.ToString");
    public void Refresh() => throw new NotImplementedException("FileSystemInfo.Refresh");
}
