using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Writes characters to a stream in an encoding.</summary>
public class StreamWriter : TextWriter
{
    public static new readonly StreamWriter Null = new StreamWriter(Stream.Null, new UTF8Encoding(false, true), 128, true);

    private readonly Stream _stream;
    private readonly Encoding _encoding;
    private readonly Encoder _encoder;
    private readonly char[] _chars;
    private readonly byte[] _bytes;
    private int _count;
    private bool _autoFlush, _preambleDone, _disposed;
    private readonly bool _leaveOpen;

    private static Encoding DefaultEncoding => new UTF8Encoding(false, true);

    public StreamWriter(Stream stream) : this(stream, null, -1, false) { }
    public StreamWriter(Stream stream, Encoding encoding) : this(stream, encoding, -1, false) { }
    public StreamWriter(Stream stream, Encoding encoding, int bufferSize) : this(stream, encoding, bufferSize, false) { }

    public StreamWriter(Stream stream, Encoding encoding = null, int bufferSize = -1, bool leaveOpen = false) : base(null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("Stream was not writable.");
        if (bufferSize == -1) bufferSize = 1024;
        else Guard.Positive(bufferSize);
        _stream = stream;
        _encoding = encoding ?? DefaultEncoding;
        _encoder = _encoding.GetEncoder();
        bufferSize = Math.Max(bufferSize, 128);
        _chars = new char[bufferSize];
        _bytes = new byte[_encoding.GetMaxByteCount(bufferSize)];
        _leaveOpen = leaveOpen;
        if (stream.CanSeek && stream.Position > 0) _preambleDone = true;
    }

    public StreamWriter(string path) : this(path, false, null, -1) { }
    public StreamWriter(string path, bool append) : this(path, append, null, -1) { }
    public StreamWriter(string path, bool append, Encoding encoding) : this(path, append, encoding, -1) { }
    public StreamWriter(string path, bool append, Encoding encoding, int bufferSize) : this(Open(path, append, bufferSize), encoding, bufferSize, false) { }
    public StreamWriter(string path, FileStreamOptions options) : this(path, null, options) { }
    public StreamWriter(string path, Encoding encoding, FileStreamOptions options) : this(new FileStream(path, options ?? throw new ArgumentNullException(nameof(options))), encoding, 4096, false) { }

    private static FileStream Open(string path, bool append, int bufferSize)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (bufferSize != -1) Guard.Positive(bufferSize);
        return new FileStream(path, append ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read, 4096);
    }

    public override Encoding Encoding => _encoding;
    public virtual Stream BaseStream => _stream;

    public virtual bool AutoFlush
    {
        get => _autoFlush;
        set
        {
            _autoFlush = value;
            if (value) Flush(true, false);
        }
    }

    public override void Close()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected override void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            base.Dispose(disposing);
            return;
        }
        try { Flush(true, true); }
        finally
        {
            _disposed = true;
            if (!_leaveOpen) _stream.Close();
            base.Dispose(disposing);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        try { await FlushAsync().ConfigureAwait(false); }
        finally
        {
            _disposed = true;
            if (!_leaveOpen) await _stream.DisposeAsync().ConfigureAwait(false);
        }
        GC.SuppressFinalize(this);
    }

    public override void Flush() => Flush(true, true);

    private void CheckOpen()
    {
        if (_disposed) throw new ObjectDisposedException(GetType().Name, "Cannot write to a closed TextWriter.");
    }

    private void Flush(bool flushStream, bool flushEncoder)
    {
        CheckOpen();
        if (_count == 0 && !flushStream && !flushEncoder) return;
        if (!_preambleDone)
        {
            _preambleDone = true;
            ReadOnlySpan<byte> preamble = _encoding.GetPreamble();
            if (preamble.Length > 0) _stream.Write(preamble);
        }
        int count = _encoder.GetBytes(_chars, 0, _count, _bytes, 0, flushEncoder);
        _count = 0;
        if (count > 0) _stream.Write(_bytes, 0, count);
        if (flushStream) _stream.Flush();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        CheckOpen();
        while (text.Length > 0)
        {
            if (_count == _chars.Length) Flush(false, false);
            int n = Math.Min(_chars.Length - _count, text.Length);
            text.Slice(0, n).CopyTo(new Span<char>(_chars, _count, n));
            _count += n;
            text = text.Slice(n);
        }
    }

    private void Finish()
    {
        if (_autoFlush) Flush(true, false);
    }

    public override void Write(char value)
    {
        CheckOpen();
        if (_count == _chars.Length) Flush(false, false);
        _chars[_count++] = value;
        Finish();
    }

    public override void Write(char[] buffer)
    {
        Append(buffer);
        Finish();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        Append(new ReadOnlySpan<char>(buffer, index, count));
        Finish();
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Append(buffer);
        Finish();
    }

    public override void Write(string value)
    {
        Append(value);
        Finish();
    }

    public override void WriteLine(string value)
    {
        Append(value);
        Append(CoreNewLine);
        Finish();
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        Append(buffer);
        Append(CoreNewLine);
        Finish();
    }

    private Task Do(Action action)
    {
        if (_stream is MemoryStream)
        {
            try
            {
                action();
                return Task.CompletedTask;
            }
            catch (Exception e) { return Task.FromException(e); }
        }
        return Task.Run(action);
    }

    public override Task WriteAsync(char value) => Do(() => Write(value));
    public override Task WriteAsync(string value) => Do(() => Write(value));
    public override Task WriteAsync(char[] buffer, int index, int count) => Do(() => Write(buffer, index, count));
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Do(() => Write(buffer.Span));
    public override Task WriteLineAsync() => Do(WriteLine);
    public override Task WriteLineAsync(char value) => Do(() => WriteLine(value));
    public override Task WriteLineAsync(string value) => Do(() => WriteLine(value));
    public override Task WriteLineAsync(char[] buffer, int index, int count) => Do(() => WriteLine(buffer, index, count));
    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Do(() => WriteLine(buffer.Span));
    public override Task FlushAsync() => Do(Flush);
}
