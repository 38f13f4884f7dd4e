using System;

namespace System.IO;

/// <summary>File stream options; not done yet.</summary>
public sealed class FileStreamOptions
{
    public FileStreamOptions() { throw new NotImplementedException("FileStreamOptions"); }
    public FileMode Mode { get => throw new NotImplementedException("FileStreamOptions.Mode"); set => throw new NotImplementedException("FileStreamOptions.Mode"); }
    public FileAccess Access { get => throw new NotImplementedException("FileStreamOptions.Access"); set => throw new NotImplementedException("FileStreamOptions.Access"); }
    public FileShare Share { get => throw new NotImplementedException("FileStreamOptions.Share"); set => throw new NotImplementedException("FileStreamOptions.Share"); }
    public FileOptions Options { get => throw new NotImplementedException("FileStreamOptions.Options"); set => throw new NotImplementedException("FileStreamOptions.Options"); }
    public long PreallocationSize { get => throw new NotImplementedException("FileStreamOptions.PreallocationSize"); set => throw new NotImplementedException("FileStreamOptions.PreallocationSize"); }
    public int BufferSize { get => throw new NotImplementedException("FileStreamOptions.BufferSize"); set => throw new NotImplementedException("FileStreamOptions.BufferSize"); }
    public UnixFileMode? UnixCreateMode { get => throw new NotImplementedException("FileStreamOptions.UnixCreateMode"); set => throw new NotImplementedException("FileStreamOptions.UnixCreateMode"); }
}
