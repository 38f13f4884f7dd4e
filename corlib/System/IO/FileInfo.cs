using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A file by name.</summary>
public sealed class FileInfo : FileSystemInfo
{
    private string _name;

    public FileInfo(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        OriginalPath = fileName;
        FullPath = Path.GetFullPath(fileName);
        _name = Path.GetFileName(fileName);
    }

    internal FileInfo(string original, string full)
    {
        OriginalPath = original;
        FullPath = full;
        _name = Path.GetFileName(full);
    }

    public override string Name => _name;

    public long Length
    {
        get
        {
            OS.FileStatus status = Status(out bool found);
            if (!found || status.Type == OS.TypeDirectory) throw new FileNotFoundException("Could not find file '" + FullPath + "'.", FullPath);
            return status.Size;
        }
    }

    public override bool Exists
    {
        get
        {
            OS.FileStatus status = Status(out bool found);
            return found && status.Type != OS.TypeDirectory;
        }
    }

    public string DirectoryName => Path.GetDirectoryName(FullPath);
    public DirectoryInfo Directory => DirectoryName is string name ? new DirectoryInfo(name) : null;

    public bool IsReadOnly
    {
        get => (Attributes & FileAttributes.ReadOnly) != 0;
        set => Attributes = value ? Attributes | FileAttributes.ReadOnly : Attributes & ~FileAttributes.ReadOnly;
    }

    public StreamReader OpenText() => new StreamReader(FullPath, Text.Encoding.UTF8, true);
    public StreamWriter CreateText() => new StreamWriter(FullPath, false);
    public StreamWriter AppendText() => new StreamWriter(FullPath, true);
    public FileInfo CopyTo(string destFileName) => CopyTo(destFileName, false);

    public FileInfo CopyTo(string destFileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(destFileName);
        File.Copy(FullPath, destFileName, overwrite);
        return new FileInfo(destFileName);
    }

    public FileStream Create()
    {
        FileStream stream = File.Create(FullPath);
        Forget();
        return stream;
    }

    public override void Delete()
    {
        File.Delete(FullPath);
        Forget();
    }

    public FileStream Open(FileStreamOptions options) => File.Open(FullPath, options);
    public FileStream Open(FileMode mode) => File.Open(FullPath, mode);
    public FileStream Open(FileMode mode, FileAccess access) => File.Open(FullPath, mode, access);
    public FileStream Open(FileMode mode, FileAccess access, FileShare share) => File.Open(FullPath, mode, access, share);
    public FileStream OpenRead() => File.OpenRead(FullPath);
    public FileStream OpenWrite() => File.OpenWrite(FullPath);
    public void MoveTo(string destFileName) => MoveTo(destFileName, false);

    public void MoveTo(string destFileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(destFileName);
        string full = Path.GetFullPath(destFileName);
        File.Move(FullPath, full, overwrite);
        FullPath = full;
        OriginalPath = destFileName;
        _name = Path.GetFileName(full);
        Forget();
    }

    public FileInfo Replace(string destinationFileName, string destinationBackupFileName) => Replace(destinationFileName, destinationBackupFileName, false);

    public FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
    {
        File.Replace(FullPath, destinationFileName, destinationBackupFileName, ignoreMetadataErrors);
        return new FileInfo(destinationFileName);
    }

    public void Encrypt() => File.Encrypt(FullPath);
    public void Decrypt() => File.Decrypt(FullPath);
}
