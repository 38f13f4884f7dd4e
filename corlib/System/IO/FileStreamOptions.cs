namespace System.IO;

/// <summary>How to open a FileStream.</summary>
public sealed class FileStreamOptions
{
    private FileMode _mode = FileMode.Open;
    private FileAccess _access = FileAccess.Read;
    private FileShare _share = FileShare.Read;
    private FileOptions _options;
    private long _preallocation;
    private int _bufferSize = 4096;
    private UnixFileMode? _unixMode;

    public FileMode Mode
    {
        get => _mode;
        set => _mode = value < FileMode.CreateNew || value > FileMode.Append ? throw new ArgumentOutOfRangeException(nameof(value), "Enum value was out of legal range.") : value;
    }

    public FileAccess Access
    {
        get => _access;
        set => _access = value < FileAccess.Read || value > FileAccess.ReadWrite ? throw new ArgumentOutOfRangeException(nameof(value), "Enum value was out of legal range.") : value;
    }

    public FileShare Share { get => _share; set => _share = value; }
    public FileOptions Options { get => _options; set => _options = value; }
    public long PreallocationSize { get => _preallocation; set => _preallocation = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum); }
    public int BufferSize { get => _bufferSize; set => _bufferSize = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum); }
    public UnixFileMode? UnixCreateMode { get => _unixMode; set => _unixMode = value; }
}
