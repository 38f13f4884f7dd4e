using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>A file as a stream with a buffer.</summary>
public unsafe class FileStream : Stream
{
    private readonly SafeFileHandle _handle;
    private readonly FileAccess _access;
    private readonly string _path;
    private readonly bool _isAsync, _canSeek, _deleteOnClose, _append;
    private readonly byte[] _buffer;
    private int _readPosition, _readLength, _writePosition;
    private long _filePosition;
    private readonly long _appendStart;

    public FileStream(string path, FileMode mode) : this(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite, FileShare.Read, 4096, FileOptions.None) { }
    public FileStream(string path, FileMode mode, FileAccess access) : this(path, mode, access, FileShare.Read, 4096, FileOptions.None) { }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share) : this(path, mode, access, share, 4096, FileOptions.None) { }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize) : this(path, mode, access, share, bufferSize, FileOptions.None) { }
    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync) : this(path, mode, access, share, bufferSize, useAsync ? FileOptions.Asynchronous : FileOptions.None) { }

    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options) : this(path, mode, access, share, bufferSize, options, 0, null) { }

    public FileStream(string path, FileStreamOptions options)
        : this(path, options.Mode, options.Access, options.Share, options.BufferSize, options.Options, options.PreallocationSize, options.UnixCreateMode) { }

    private FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options, long preallocate, UnixFileMode? unixMode)
    {
        if (path == null) throw new ArgumentNullException(nameof(path));
        if (path.Length == 0) throw new ArgumentException(SR.Argument_EmptyString, nameof(path));
        if (mode < FileMode.CreateNew || mode > FileMode.Append) throw new ArgumentOutOfRangeException(nameof(mode), "Enum value was out of legal range.");
        if (access < FileAccess.Read || access > FileAccess.ReadWrite) throw new ArgumentOutOfRangeException(nameof(access), "Enum value was out of legal range.");
        if (bufferSize < 0) throw new ArgumentOutOfRangeException(nameof(bufferSize), SR.ArgumentOutOfRange_NeedNonNegNum);
        if ((access & FileAccess.Write) == 0 && mode is FileMode.Truncate or FileMode.CreateNew or FileMode.Create or FileMode.Append && (access & FileAccess.Write) == 0)
            throw new ArgumentException("Combining FileMode: " + mode + " with FileAccess: " + access + " is invalid.", nameof(access));
        if ((access & FileAccess.Read) != 0 && mode == FileMode.Append) throw new ArgumentException("Append access can be requested only in write-only mode.", nameof(access));

        _path = Path.GetFullPath(path);
        _access = access;
        _handle = OpenHandle(_path, mode, access, share, options, unixMode);
        _isAsync = (options & FileOptions.Asynchronous) != 0;
        _deleteOnClose = (options & FileOptions.DeleteOnClose) != 0;
        _canSeek = OS.SeekFile(_handle.Descriptor, 0, 1) >= 0;
        _buffer = bufferSize > 1 ? new byte[bufferSize] : null;
        _append = mode == FileMode.Append;
        if (_append && _canSeek) _filePosition = _appendStart = OS.SeekFile(_handle.Descriptor, 0, 2);
    }

    public FileStream(SafeFileHandle handle, FileAccess access) : this(handle, access, 4096, false) { }
    public FileStream(SafeFileHandle handle, FileAccess access, int bufferSize) : this(handle, access, bufferSize, false) { }

    public FileStream(SafeFileHandle handle, FileAccess access, int bufferSize, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.IsInvalid) throw new ArgumentException(SR.Arg_InvalidHandle, nameof(handle));
        if (access < FileAccess.Read || access > FileAccess.ReadWrite) throw new ArgumentOutOfRangeException(nameof(access), "Enum value was out of legal range.");
        if (bufferSize < 0) throw new ArgumentOutOfRangeException(nameof(bufferSize), SR.ArgumentOutOfRange_NeedNonNegNum);
        _handle = handle;
        _access = access;
        _isAsync = isAsync;
        _path = handle.Path;
        long position = OS.SeekFile(handle.Descriptor, 0, 1);
        _canSeek = position >= 0;
        _filePosition = Math.Max(0, position);
        _buffer = bufferSize > 1 ? new byte[bufferSize] : null;
    }

    [Obsolete] public FileStream(IntPtr handle, FileAccess access) : this(handle, access, true, 4096, false) { }
    [Obsolete] public FileStream(IntPtr handle, FileAccess access, bool ownsHandle) : this(handle, access, ownsHandle, 4096, false) { }
    [Obsolete] public FileStream(IntPtr handle, FileAccess access, bool ownsHandle, int bufferSize) : this(handle, access, ownsHandle, bufferSize, false) { }
    [Obsolete] public FileStream(IntPtr handle, FileAccess access, bool ownsHandle, int bufferSize, bool isAsync) : this(new SafeFileHandle(handle, ownsHandle), access, bufferSize, isAsync) { }

    /// <summary>Opens a file; locks among processes are advisory as on every Unix.</summary>
    internal static SafeFileHandle OpenHandle(string fullPath, FileMode mode, FileAccess access, FileShare share, FileOptions options, UnixFileMode? unixMode)
    {
        int flags = ((access & FileAccess.Read) != 0 ? OS.Read : 0) | ((access & FileAccess.Write) != 0 ? OS.Write : 0);
        switch (mode)
        {
            case FileMode.CreateNew: flags |= OS.Create | OS.Exclusive; break;
            case FileMode.Create: flags |= OS.Create; break;
            case FileMode.OpenOrCreate or FileMode.Append: flags |= OS.Create; break;
        }
        if ((options & FileOptions.WriteThrough) != 0) flags |= OS.WriteThrough;
        int descriptor = OS.OpenFile(fullPath, flags, (int)(unixMode ?? (UnixFileMode)0x1B6));
        if (descriptor < 0)
        {
            bool missingFolder = descriptor == -OS.NoEntry && !Directory.Exists(Path.GetDirectoryName(fullPath));
            if (descriptor == -OS.IsDirectory) descriptor = -OS.Access;
            throw FileErrors.Create(-descriptor, fullPath, missingFolder);
        }
        SafeFileHandle handle = new SafeFileHandle(descriptor, true) { Path = fullPath };
        OS.FileStatus status = default;
        if (OS.StatFile(descriptor, &status) == 0)
        {
            if (status.Type == OS.TypeDirectory)
            {
                handle.Dispose();
                throw FileErrors.Create(OS.Access, fullPath);
            }
            if (status.Type == OS.TypeFile)
            {
                int kind = share == FileShare.None ? 2 : access == FileAccess.Read && share == FileShare.Read ? 1 : 0;
                if (kind == 0 && (share & FileShare.Write) == 0 && (access & FileAccess.Write) != 0) kind = 2;
                if (kind != 0 && OS.LockFile(descriptor, kind) == -OS.WouldBlock)
                {
                    handle.Dispose();
                    throw FileErrors.Create(OS.WouldBlock, fullPath);
                }
            }
        }
        // Emptied only when the lock is ours.
        if (mode is FileMode.Create or FileMode.Truncate) FileErrors.Check(OS.TruncateFile(descriptor, 0), fullPath);
        return handle;
    }

    public override bool CanRead => !_handle.IsClosed && (_access & FileAccess.Read) != 0;
    public override bool CanWrite => !_handle.IsClosed && (_access & FileAccess.Write) != 0;
    public override bool CanSeek => !_handle.IsClosed && _canSeek;
    public virtual bool IsAsync => _isAsync;
    public virtual string Name => _path ?? "[Unknown]";

    public virtual SafeFileHandle SafeFileHandle
    {
        get
        {
            Flush();
            if (_canSeek) OS.SeekFile(_handle.Descriptor, _filePosition, 0);
            return _handle;
        }
    }

    [Obsolete] public virtual IntPtr Handle => SafeFileHandle.DangerousGetHandle();

    private void CheckOpen()
    {
        if (_handle.IsClosed) throw new ObjectDisposedException(null, SR.IO_FileClosed);
    }

    private void CheckSeekable()
    {
        CheckOpen();
        if (!_canSeek) throw new NotSupportedException(SR.NotSupported_UnseekableStream);
    }

    public override long Length
    {
        get
        {
            CheckSeekable();
            OS.FileStatus status = default;
            FileErrors.Check(OS.StatFile(_handle.Descriptor, &status), _path);
            return _writePosition > 0 ? Math.Max(status.Size, _filePosition + _writePosition) : status.Size;
        }
    }

    // _filePosition is where the OS goes on: behind what was read ahead, before what is not written yet.
    public override long Position
    {
        get
        {
            CheckSeekable();
            return _filePosition - _readLength + _readPosition + _writePosition;
        }
        set
        {
            if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum);
            Seek(value, SeekOrigin.Begin);
        }
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (origin < SeekOrigin.Begin || origin > SeekOrigin.End) throw new ArgumentException("Invalid seek origin.", nameof(origin));
        CheckSeekable();
        FlushWrite();
        long target = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };
        if (target < 0) throw new IOException("Invalid argument" + (_path == null ? "" : " : '" + _path + "'"), OS.Invalid);
        if (_append && target < _appendStart) throw new IOException("Unable seek backward to overwrite data that previously existed in a file opened in Append mode.");
        long start = _filePosition - _readLength;
        if (target >= start && target <= _filePosition)
        {
            _readPosition = (int)(target - start);
            return target;
        }
        _readPosition = _readLength = 0;
        _filePosition = target;
        return target;
    }

    public override void SetLength(long value)
    {
        if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum);
        CheckSeekable();
        if (!CanWrite) throw new NotSupportedException(SR.NotSupported_UnwritableStream);
        FlushWrite();
        DropReadAhead();
        FileErrors.Check(OS.TruncateFile(_handle.Descriptor, value), _path);
        if (_filePosition > value) _filePosition = value;
    }

    private void DropReadAhead()
    {
        _filePosition -= _readLength - _readPosition;
        _readPosition = _readLength = 0;
    }

    private int ReadOS(Span<byte> buffer)
    {
        fixed (byte* p = buffer)
        {
            long n = OS.ReadFile(_handle.Descriptor, p, buffer.Length, _canSeek ? _filePosition : -1);
            FileErrors.Check(n, _path);
            _filePosition += n;
            return (int)n;
        }
    }

    private void WriteOS(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* p = buffer)
        {
            for (long done = 0; done < buffer.Length;)
            {
                long n = OS.WriteFile(_handle.Descriptor, p + done, buffer.Length - done, _canSeek ? _filePosition : -1);
                FileErrors.Check(n, _path);
                done += n;
                _filePosition += n;
            }
        }
    }

    private void FlushWrite()
    {
        if (_writePosition == 0) return;
        int count = _writePosition;
        _writePosition = 0;
        WriteOS(new ReadOnlySpan<byte>(_buffer, 0, count));
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(new Span<byte>(buffer, offset, count));
    }

    private void CheckReadable()
    {
        CheckOpen();
        if ((_access & FileAccess.Read) == 0) throw new NotSupportedException(SR.NotSupported_UnreadableStream);
    }

    private void CheckWritable()
    {
        CheckOpen();
        if ((_access & FileAccess.Write) == 0) throw new NotSupportedException(SR.NotSupported_UnwritableStream);
    }

    public override int Read(Span<byte> buffer)
    {
        CheckReadable();
        FlushWrite();
        int total = 0;
        while (true)
        {
            int n = Math.Min(_readLength - _readPosition, buffer.Length);
            new ReadOnlySpan<byte>(_buffer, _readPosition, n).CopyTo(buffer);
            _readPosition += n;
            total += n;
            buffer = buffer.Slice(n);
            if (buffer.Length == 0 || (total > 0 && !_canSeek)) return total;
            _readPosition = _readLength = 0;
            if (_buffer == null || buffer.Length >= _buffer.Length) return total + ReadOS(buffer);
            _readLength = ReadOS(_buffer);
            if (_readLength == 0) return total;
        }
    }

    public override int ReadByte()
    {
        if (_readPosition < _readLength && !_handle.IsClosed) return _buffer[_readPosition++];
        if (_handle.IsClosed) throw new ObjectDisposedException(null, SR.IO_StreamClosed);
        byte b = 0;
        return Read(new Span<byte>(ref b)) == 0 ? -1 : b;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        CheckWritable();
        if (_readLength > 0) DropReadAhead();
        if (_buffer == null || buffer.Length >= _buffer.Length)
        {
            FlushWrite();
            WriteOS(buffer);
            return;
        }
        if (buffer.Length > _buffer.Length - _writePosition) FlushWrite();
        buffer.CopyTo(new Span<byte>(_buffer, _writePosition, buffer.Length));
        _writePosition += buffer.Length;
    }

    public override void WriteByte(byte value) => Write(new ReadOnlySpan<byte>(ref value));

    public override void Flush() => Flush(false);

    public virtual void Flush(bool flushToDisk)
    {
        CheckOpen();
        FlushWrite();
        if (_readLength > 0 && _canSeek) DropReadAhead();
        if (flushToDisk && CanWrite) OS.SyncFile(_handle.Descriptor);
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        CheckOpen();
        return Task.Run(Flush);
    }

    public virtual void Lock(long position, long length)
    {
        CheckOpen();
        if (OS.LockFile(_handle.Descriptor, 2) < 0) throw FileErrors.Create(OS.WouldBlock, _path);
    }

    public virtual void Unlock(long position, long length)
    {
        CheckOpen();
        OS.LockFile(_handle.Descriptor, 0);
    }

    ~FileStream() => Dispose(false);

    protected override void Dispose(bool disposing)
    {
        if (_handle == null || _handle.IsClosed) return;
        try
        {
            // What a lost stream still holds is written, as .NET does.
            FlushWrite();
        }
        finally
        {
            if (_deleteOnClose && _path != null) OS.RemoveFile(_path);
            if (disposing) _handle.Dispose();
        }
        base.Dispose(disposing);
    }
}
