using System;

namespace System.IO;

/// <summary>File info; not done yet.</summary>
public sealed class FileInfo : FileSystemInfo
{
    public FileInfo(string fileName) { throw new NotImplementedException("FileInfo"); }
    public override string Name { get => throw new NotImplementedException("FileInfo.Name"); }
    public long Length { get => throw new NotImplementedException("FileInfo.Length"); }
    public string DirectoryName { get => throw new NotImplementedException("FileInfo.DirectoryName"); }
    public DirectoryInfo Directory { get => throw new NotImplementedException("FileInfo.Directory"); }
    public bool IsReadOnly { get => throw new NotImplementedException("FileInfo.IsReadOnly"); set => throw new NotImplementedException("FileInfo.IsReadOnly"); }
    public override bool Exists { get => throw new NotImplementedException("FileInfo.Exists"); }
    public FileStream Open(FileStreamOptions options) => throw new NotImplementedException("FileInfo.Open");
    public StreamReader OpenText() => throw new NotImplementedException("FileInfo.OpenText");
    public StreamWriter CreateText() => throw new NotImplementedException("FileInfo.CreateText");
    public StreamWriter AppendText() => throw new NotImplementedException("FileInfo.AppendText");
    public FileInfo CopyTo(string destFileName) => throw new NotImplementedException("FileInfo.CopyTo");
    public FileInfo CopyTo(string destFileName, bool overwrite) => throw new NotImplementedException("FileInfo.CopyTo");
    public FileStream Create() => throw new NotImplementedException("FileInfo.Create");
    public override void Delete() => throw new NotImplementedException("FileInfo.Delete");
    public FileStream Open(FileMode mode) => throw new NotImplementedException("FileInfo.Open");
    public FileStream Open(FileMode mode, FileAccess access) => throw new NotImplementedException("FileInfo.Open");
    public FileStream Open(FileMode mode, FileAccess access, FileShare share) => throw new NotImplementedException("FileInfo.Open");
    public FileStream OpenRead() => throw new NotImplementedException("FileInfo.OpenRead");
    public FileStream OpenWrite() => throw new NotImplementedException("FileInfo.OpenWrite");
    public void MoveTo(string destFileName) => throw new NotImplementedException("FileInfo.MoveTo");
    public void MoveTo(string destFileName, bool overwrite) => throw new NotImplementedException("FileInfo.MoveTo");
    public FileInfo Replace(string destinationFileName, string destinationBackupFileName) => throw new NotImplementedException("FileInfo.Replace");
    public FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors) => throw new NotImplementedException("FileInfo.Replace");
    public void Decrypt() => throw new NotImplementedException("FileInfo.Decrypt");
    public void Encrypt() => throw new NotImplementedException("FileInfo.Encrypt");
}
